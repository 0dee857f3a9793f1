// What the chair can do beyond merging: earlier files, decisions, returns, blank workbooks, the vote, proofs.
import type { EarlierUse } from "../browser/desk-shown.ts";
import { DOCX_TYPE, XLSX_TYPE, ZIP_TYPE } from "../browser/save-file.ts";
import type { Desk } from "./board-actions.ts";
import type { DeskState, Draft } from "./desk-state.ts";
import { periodOf } from "./state.ts";

export type DeskActions = {
  useEarlier(key: string, use: EarlierUse | null): void;
  chooseFile(file: string): void;
  takeBack(key: string): void;
  draftDecision(group: string, draft: Draft): void;
  decide(group: string): void;
  setDay(day: string): void;
  makeReturns(): void;
  copyMessage(unit: string): void;
  saveCopy(unit: string): void;
  saveReturns(): void;
  saveExport(): void;
  chooseBlank(unit: string): void;
  saveBlanks(): void;
  chooseVoters(units: readonly string[] | null): void;
  saveVote(): void;
  saveMinutes(): void;
  /** Counts the vote again, after its files have changed. */
  refreshVote(): Promise<void>;
  refreshProofs(): Promise<void>;
};

/** `refreshBoard` draws the board anew. */
export function deskActions(
  { get, update, keep, announce, run, page, host }: Desk,
  refreshBoard: () => Promise<void>,
): DeskActions {
  const set = (change: Partial<DeskState>) => update({ desk: { ...get().desk, ...change } });
  const keepDesk = (change: Partial<DeskState>) => keep({ desk: { ...get().desk, ...change } });
  const place = () => ({ cluster: get().board.cluster, period: periodOf(get().board) });
  const focus = (...ids: readonly string[]) =>
    ids
      .map((id) => document.getElementById(id))
      .find((element) => element)
      ?.focus();

  /** Runs a long job, seen where its button stands; one at a time. */
  async function busy<T>(
    id: string,
    job: (tell: (part: number, whole: number) => void) => Promise<T>,
  ): Promise<T | null> {
    if (get().making || get().busy) return null;
    update({ making: true, desk: { ...get().desk, job: { id, part: 0, whole: 0 } } });
    announce(page().say("preparing"));
    try {
      return await job((part, whole) => set({ job: { id, part, whole } }));
    } finally {
      update({ making: false, desk: { ...get().desk, job: null } });
    }
  }

  function saved(content: Uint8Array, name: string, type: string): void {
    host.save(content, name, type);
    announce(page().say("downloaded", { text: name }));
  }

  // File names without diacritics: they travel through mail and memory sticks.
  const nameOf = (what: string) => `${what} ${place().cluster.replace("-", " ")} ${place().period}`;

  async function useEarlier(key: string, use: EarlierUse | null): Promise<void> {
    const files = await host.work("earlier", { key, use });
    update({ board: { ...get().board, files } });
    await refreshBoard();
    announce(page().say(use === null ? "earlierNone" : use === "keep" ? "earlierKept" : "earlierCompared"));
    focus(`${key}-stop`, `${key}-previous`);
  }

  async function chooseFile(file: string): Promise<void> {
    await host.work("chooseFile", { file });
    await refreshBoard();
    announce(page().say("fileChosen", { text: file }));
    focus("aside", "choose");
  }

  async function takeBack(key: string): Promise<void> {
    await host.work("takeBack", { key });
    await refreshBoard();
    focus("aside", "choose");
  }

  async function decide(group: string): Promise<void> {
    const draft = get().desk.drafts.get(group);
    if (!draft) return;
    await host.work("decide", { group, ...draft });
    const drafts = new Map(get().desk.drafts);
    drafts.delete(group);
    keep({ desk: { ...get().desk, drafts } });
    await refreshBoard();
    announce(page().say("decided"));
    const index = get().board.board?.likeRows.findIndex(({ key }) => key === group) ?? -1;
    focus(`like-${index}-${draft.counted ?? "all"}`, "like-rows-head");
  }

  async function makeReturns(): Promise<void> {
    const { day } = get().desk;
    const returns = await busy("returns", (tell) => host.work("returns", day === "" ? {} : { day }, tell));
    if (!returns) return;
    set({ returns });
    announce(page().say("returnsMade", { number: returns.length }));
    focus("returns-zip");
  }

  async function copyMessage(unit: string): Promise<void> {
    const message = get().desk.returns?.find((one) => one.unit === unit)?.message ?? "";
    try {
      await navigator.clipboard.writeText(message);
      announce(page().say("messageCopied"));
      document.getElementById(`copied-${unit}`)!.textContent = page().say("messageCopied");
    } catch {
      // Where the browser keeps the clipboard to itself, the text is marked for the person's own keys.
      const field = document.getElementById(`message-${unit}`) as HTMLTextAreaElement;
      field.focus();
      field.select();
      document.getElementById(`copied-${unit}`)!.textContent = page().say("messageMarked");
      announce(page().say("messageMarked"));
    }
  }

  async function saveCopy(unit: string): Promise<void> {
    const bytes = await busy(`copy-${unit}`, () => host.work("returnCopy", { unit }));
    if (bytes) saved(bytes, `${unit}.xlsx`, XLSX_TYPE);
  }

  async function saveReturns(): Promise<void> {
    const bytes = await busy("returns-zip", () => host.work("returnsZip", {}));
    if (bytes) saved(bytes, `${nameOf("Gui tra")}.zip`, ZIP_TYPE);
  }

  async function saveExport(): Promise<void> {
    const bytes = await busy("export", () => host.work("exportZip", {}));
    if (bytes) saved(bytes, `${nameOf("Du lieu")}.zip`, ZIP_TYPE);
  }

  async function saveBlanks(): Promise<void> {
    const { blankUnit } = get().desk;
    const members = (get().board.known?.members ?? []).map(({ unit }) => unit);
    const units = blankUnit === "" ? members : [blankUnit];
    const { period } = place();
    const bytes = await busy("blanks", (tell) => host.work("blanks", { period, units }, tell));
    if (!bytes) return;
    if (units.length === 1) saved(bytes, `Mau bao cao ${units[0]} ${period}.xlsx`, XLSX_TYPE);
    else saved(bytes, `${nameOf("Mau bao cao")}.zip`, ZIP_TYPE);
  }

  async function saveVote(): Promise<void> {
    const units = get().desk.voters;
    const made = await busy("new-vote", () => host.work("newVote", { ...place(), units }));
    if (!made) return;
    if ("problem" in made) throw new Error(page().inLanguage(made.problem));
    const name = units === null ? nameOf("Bo phieu") : `Bo phieu ${place().period}`;
    saved(made.bytes, `${name}.xlsx`, XLSX_TYPE);
  }

  async function saveMinutes(): Promise<void> {
    const bytes = await busy("minutes", () => host.work("minutes", {}));
    if (bytes) saved(bytes, "Bien ban kiem phieu.docx", DOCX_TYPE);
  }

  return {
    useEarlier: (key, use) => run(useEarlier(key, use)),
    chooseFile: (file) => run(chooseFile(file)),
    takeBack: (key) => run(takeBack(key)),
    draftDecision: (group, draft) => set({ drafts: new Map(get().desk.drafts).set(group, draft) }),
    decide: (group) => run(decide(group)),
    // Messages made with another day are no longer those asked for.
    // Not drawn again without need: a day is typed part by part.
    setDay: (day) => (get().desk.returns ? set : keepDesk)({ day, returns: null }),
    makeReturns: () => run(makeReturns()),
    copyMessage: (unit) => run(copyMessage(unit)),
    saveCopy: (unit) => run(saveCopy(unit)),
    saveReturns: () => run(saveReturns()),
    saveExport: () => run(saveExport()),
    chooseBlank: (blankUnit) => set({ blankUnit }),
    saveBlanks: () => run(saveBlanks()),
    chooseVoters: (voters) => set({ voters }),
    saveVote: () => run(saveVote()),
    saveMinutes: () => run(saveMinutes()),
    // While one of the files is locked, what comes of them would be another result.
    async refreshVote() {
      if (isLocked(get().desk.voteFiles)) return set({ vote: null });
      set({ vote: await host.work("tally", {}) });
    },
    async refreshProofs() {
      if (isLocked(get().desk.proofFiles)) return set({ proofs: [] });
      const proofs = await busy("proofs", (tell) => host.work("verify", {}, tell));
      if (proofs) set({ proofs });
    },
  };
}

function isLocked(files: DeskState["voteFiles"]): boolean {
  return files.some(({ status }) => status === "locked");
}
