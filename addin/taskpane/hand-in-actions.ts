// Copies of a report for the person, and its seal.
import type { FileShown } from "../browser/shown.ts";
import type { Jobs } from "../browser/work.ts";
import { XLSX_TYPE } from "../browser/save-file.ts";
import type { Words } from "#engine/form.ts";
import type { Desk } from "./board-actions.ts";
import { localTime } from "./mend-actions.ts";
import type { CopyKind, MendState } from "./mend-state.ts";
import { WORDS, type WordKey } from "./words.ts";

export type HandInActions = {
  /** Makes a copy; of a protected file only once the person has agreed that it has no password. */
  copy(file: FileShown, kind: CopyKind, agreed: boolean): void;
  cancelCopy(): void;
  /** Seals, then makes the copy to hand in. */
  seal(file: FileShown, agreed: boolean): void;
  nameSealer(file: FileShown, name: string): void;
  toFirstError(file: FileShown): void;
};

export function handInActions({ get, update, keep, announce, run, page, host }: Desk): HandInActions {
  const set = (change: Partial<MendState>) => update({ mend: { ...get().mend, ...change } });
  const focus = (id: string) => document.getElementById(id)?.focus();

  /** Inside Excel the workbook is read once more for it, unless that has been done already (`isRead`). */
  async function copy(file: FileShown, kind: CopyKind, agreed: boolean, isRead = false): Promise<void> {
    if (file.wasProtected && !agreed) {
      set({ confirming: { file: file.key, kind } });
      return focus("copy-agree");
    }
    const inExcel = host.target.inExcel;
    const { key } = inExcel && !isRead ? await inExcel.reload() : file;
    const { name, bytes, notes } = await host.work("copy", { key, kind });
    if (!inExcel) host.save(bytes, name, XLSX_TYPE);
    const way = inExcel ? await inExcel.handOver(bytes, name) : "downloaded";
    const told: WordKey =
      way === "downloaded"
        ? kind === "submission"
          ? "sealDone"
          : "copyMade"
        : ({ opened: "copyOpened", browser: "copyBrowser", failed: "copyFailed" } as const)[way];
    const text: Words = {
      vi: WORDS[told].vi.replace("{text}", name),
      en: WORDS[told].en.replace("{text}", name),
    };
    set({ confirming: null, made: new Map(get().mend.made).set(file.key, { text, notes }) });
    announce(page().inLanguage(text));
    if (agreed) focus(`${file.key}-${kind}`);
  }

  async function seal(file: FileShown, agreed: boolean): Promise<void> {
    if (file.wasProtected && !agreed) {
      set({ confirming: { file: file.key, kind: "submission" } });
      return focus("copy-agree");
    }
    const cleared = (await host.target.inExcel?.clearFills()) ?? 0;
    const by = get().mend.sealBy.get(file.key) ?? "";
    const parts = await host.work("seal", { key: file.key, time: localTime(), by });
    for (const { namespace, xml } of parts) {
      const { kept, file: after } = await host.target.putPart(file.key, namespace, xml);
      update({ files: get().files.map((one) => (one.key === after.key ? after : one)) });
      if (!kept) {
        await sealedCopy(parts);
        return cleared > 0 ? note(file.key, "fillsCleared") : undefined;
      }
    }
    await copy(file, "submission", true);
    if (cleared > 0) note(file.key, "fillsCleared");
  }

  /** Adds a sentence to what is said of the copy just made. */
  function note(key: string, word: "fillsCleared" | "sealOnlyInCopy"): void {
    const made = get().mend.made.get(key);
    const { vi, en } = WORDS[word];
    if (made) set({ made: new Map(get().mend.made).set(key, { ...made, notes: [...made.notes, { vi, en }] }) });
  }

  /** Where the open workbook keeps no seal, the file to hand in has one all the same, and that is said. */
  async function sealedCopy(parts: Jobs["seal"]["answer"]): Promise<void> {
    announce(page().say("partNotKept"));
    const file = await host.target.inExcel?.reload();
    if (!file) return;
    for (const { namespace, xml } of parts) await host.work("putPart", { key: file.key, namespace, xml });
    await copy(file, "submission", true, true);
    note(file.key, "sealOnlyInCopy");
  }

  return {
    copy: (file, kind, agreed) => run(kind === "submission" ? seal(file, agreed) : copy(file, kind, agreed)),
    cancelCopy() {
      const { confirming } = get().mend;
      set({ confirming: null });
      if (confirming) focus(`${confirming.file}-${confirming.kind}`);
    },
    seal: (file, agreed) => run(seal(file, agreed)),
    // Not drawn again: the field already shows what is being typed.
    nameSealer(file, name) {
      keep({ mend: { ...get().mend, sealBy: new Map(get().mend.sealBy).set(file.key, name) } });
    },
    toFirstError(file) {
      const group = file.groups.find(({ severity }) => severity === "error");
      const head = group && document.getElementById(`${file.key}-g-error-${group.rule}-head`);
      if (head && !head.closest("details")!.open) head.click();
      const first = group && document.getElementById(group.findings[0]!.key);
      (first ?? head)?.focus({ preventScroll: true });
      (first ?? head)?.scrollIntoView({ block: "center" });
    },
  };
}
