// What a person can do inside Excel, and what the open workbook tells of itself.
import type { Desk } from "./board-actions.ts";
import { keepingPlace } from "./keeping-place.ts";
import type { CheckedBook, ExcelFault, ExcelPort, OpenExcel } from "./excel-port.ts";
import { FIRST_EXCEL, type ExcelState, type Place } from "./excel-state.ts";

export type ExcelActions = {
  /** Reads and checks the open workbook. */
  checkOpen(): void;
  goTo(place: Place): void;
  /** Shows the place that was hidden, and goes there. */
  unhide(): void;
  markAll(): void;
  unmarkAll(): void;
  dismissExcel(): void;
};

/** The actions, and the port itself for whoever mends; without Excel there is none. */
export function excelActions(
  desk: Desk,
  openExcel: OpenExcel | undefined,
): { act: ExcelActions; port: ExcelPort | null } {
  const { get, update, keep, announce, page } = desk;
  const now = (): ExcelState => get().excel ?? FIRST_EXCEL;
  const set = (change: Partial<ExcelState>) => update({ excel: { ...now(), ...change } });
  const port = openExcel
    ? openExcel({
        file: (checked) => keepingPlace(() => take(checked)),
        editing: (editing) => set({ editing }),
        failed,
      })
    : null;

  function take({ file, unseen }: CheckedBook): void {
    const follows = now().follows === "lost" ? "yes" : now().follows;
    update({ files: [file], excel: { ...now(), unseen, fault: null, follows } });
  }

  function failed(fault: ExcelFault): void {
    set({ fault, follows: now().follows === "yes" ? "lost" : now().follows });
  }

  async function check(): Promise<void> {
    if (!port || now().reading) return;
    set({ reading: true, fault: null, stopped: null, marks: null });
    announce(page().say("readingOpen"));
    const checked = await port.check().finally(() => keep({ excel: { ...now(), reading: false } }));
    take(checked);
    const { sheets, cells } = checked.file;
    announce(page().say("checkedOpen", { sheets, cells }));
    document.getElementById("check-open")?.focus();
    if (now().follows === "not-yet") set({ follows: (await port.follow()) ? "yes" : "no" });
  }

  async function goTo(place: Place): Promise<void> {
    const reached = await port!.target.inExcel.reach(place);
    const before = now().stopped;
    if (reached !== "reached") set({ stopped: { place, why: reached } });
    else if (before) set({ stopped: null });
    if (reached.startsWith("hidden")) document.getElementById("unhide")?.focus();
  }

  async function unhide(): Promise<void> {
    const stopped = now().stopped;
    if (!stopped) return;
    if (await port!.target.inExcel.unhide(stopped.place)) return goTo(stopped.place);
    set({ stopped: { ...stopped, why: "unhide-failed" } });
  }

  async function mark(made: boolean): Promise<void> {
    const [file] = get().files;
    if (!file) return;
    const { inExcel } = port!.target;
    set({ marks: made ? { made: await inExcel.mark(file) } : { removed: await inExcel.unmark() }, fault: null });
    const { marks } = now();
    if (marks)
      announce(
        "made" in marks
          ? page().say("markedPlaces", { number: marks.made })
          : page().say("unmarkedPlaces", { number: marks.removed }),
      );
  }

  /** Excel's refusals are shown as a card; anything else is a fault of the program. */
  const run = (job: Promise<void>) =>
    desk.run(
      job.catch((cause: unknown) => {
        if (!isExcelFault(cause)) throw cause;
        set({ fault: cause, reading: false });
        announce(page().say("excelFailed"));
      }),
    );

  if (port) {
    keep({ excel: FIRST_EXCEL });
    void port.isSealed().then((sealed) => sealed && run(check()));
  }
  return {
    port,
    act: {
      checkOpen: () => run(check()),
      goTo: (place) => port && run(goTo(place)),
      unhide: () => run(unhide()),
      markAll: () => run(mark(true)),
      unmarkAll: () => run(mark(false)),
      dismissExcel: () => set({ fault: null, stopped: null }),
    },
  };
}

function isExcelFault(cause: unknown): cause is ExcelFault {
  return cause instanceof Error && cause.name === "HostFault";
}
