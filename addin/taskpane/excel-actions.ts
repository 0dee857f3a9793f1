// What a person can do inside Excel beside mending, and what the open workbook tells of itself.
import type { Desk } from "./board-actions.ts";
import type { CheckedBook, ExcelFault } from "./excel-port.ts";
import { FIRST_EXCEL, type ExcelState } from "./excel-state.ts";
import { keepingPlace } from "./keeping-place.ts";
import { forgotten } from "./mend-state.ts";

export type ExcelActions = {
  /** Reads and checks the open workbook. */
  checkOpen(): void;
  dismissExcel(): void;
};

/** `refused` takes what Excel would not do, and says whether it was that. */
export function excelActions(desk: Desk): { act: ExcelActions; refused(cause: unknown): boolean } {
  const { get, update, keep, announce, page, run } = desk;
  const port = desk.host.excel;
  const now = (): ExcelState => get().excel ?? FIRST_EXCEL;
  const set = (change: Partial<ExcelState>) => update({ excel: { ...now(), ...change } });

  function take({ file, unseen }: CheckedBook): void {
    const follows = now().follows === "lost" ? "yes" : now().follows;
    update({ files: [file], excel: { ...now(), unseen, fault: null, follows } });
  }

  function failed(fault: ExcelFault): void {
    set({ fault, follows: now().follows === "yes" ? "lost" : now().follows });
  }

  async function check(): Promise<void> {
    if (!port || now().reading) return;
    set({ reading: true, fault: null });
    announce(page().say("readingOpen"));
    const checked = await port.check().finally(() => keep({ excel: { ...now(), reading: false } }));
    // Of another workbook (opened in the same window, or saved under another name) nothing is remembered.
    if (get().files[0]?.key !== checked.file.key) keep({ mend: forgotten(get().mend, get().files) });
    take(checked);
    const { sheets, cells } = checked.file;
    announce(page().say("checkedOpen", { sheets, cells }));
    document.getElementById("check-open")?.focus();
    if (now().follows === "not-yet") set({ follows: (await port.follow()) ? "yes" : "no" });
  }

  if (port) {
    keep({ excel: FIRST_EXCEL });
    port.listen({
      file: (checked) => keepingPlace(() => take(checked)),
      editing: (editing) => set({ editing }),
      failed,
    });
    void port.isSealed().then((sealed) => sealed && run(check()));
  }
  return {
    act: {
      checkOpen: () => run(check()),
      dismissExcel() {
        set({ fault: null });
        document.getElementById("check-open")?.focus();
      },
    },
    refused(cause) {
      if (!isExcelFault(cause)) return false;
      set({ fault: cause, reading: false });
      document.getElementById("excel-dismiss")?.focus();
      return true;
    },
  };
}

function isExcelFault(cause: unknown): cause is Error & ExcelFault {
  return cause instanceof Error && cause.name === "HostFault";
}
