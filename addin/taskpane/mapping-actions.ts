// Answering for columns and tables, and the profile in which the answers travel.
import type { FileSource } from "../browser/dropped-files.ts";
import type { ColumnShown, FileShown } from "../browser/shown.ts";
import type { Jobs } from "../browser/work.ts";
import type { Words } from "#engine/form.ts";
import type { Desk } from "./board-actions.ts";
import { openParts } from "./disclosure.ts";
import { WORDS } from "./words.ts";

export type MappingActions = {
  /** `answer`: a field or section, "-" for no part of the report, "" for no answer. */
  map(file: FileShown, column: ColumnShown, answer: string): void;
  mapOnlyHere(column: string, only: boolean): void;
  openProfile(file: FileSource): void;
  saveProfile(): void;
  /** Takes one answer out of the profile; `file` is whose list it was taken from. */
  forget(id: string, file: string): void;
  clearProfile(file: string): void;
};

type Refresh = { refreshBoard(): Promise<void> };

export function mappingActions(desk: Desk & { readonly board: Refresh }): MappingActions {
  const { get, update, keep, announce, run, page, host, board } = desk;

  async function take({ refusal, remembered, check, board: files }: Jobs["map"]["answer"], told: Words): Promise<void> {
    const message = { words: refusal ?? told, refused: refusal !== null };
    update({
      files: check,
      open: openParts(get().open),
      board: { ...get().board, files },
      mapping: { ...get().mapping, remembered, message },
    });
    announce(page().inLanguage(message.words));
    if (get().board.board) await board.refreshBoard();
  }

  async function map(file: FileShown, column: ColumnShown, answer: string): Promise<void> {
    const { key, kind, section, name } = column;
    const forUnit = get().mapping.only.has(key);
    const mapped = await host.work("map", { key: file.key, kind, section, name, answer, forUnit });
    await take(mapped, WORDS.mapped);
    document.getElementById(`${key}-answer`)?.focus();
  }

  async function forget(id: string, file: string): Promise<void> {
    const at = get().mapping.remembered.findIndex((one) => one.id === id);
    await take(await host.work("forget", { id }), WORDS.forgotten);
    const left = get().mapping.remembered.length;
    const next = left > 0 ? `${file}-forget-${Math.min(at, left - 1)}` : `${file}-mapping-head`;
    (document.getElementById(next) ?? document.getElementById(`file-${file}-head`))?.focus();
  }

  async function clearProfile(file: string): Promise<void> {
    await take(await host.work("clearProfile", {}), WORDS.profileCleared);
    (document.getElementById(`${file}-mapping-head`) ?? document.getElementById(`file-${file}-head`))?.focus();
  }

  async function openProfile(file: FileSource): Promise<void> {
    const text = new TextDecoder().decode(await file.bytes());
    const mapped = await host.work("profile", { text });
    const { refusal } = mapped;
    const wrong = refusal && {
      vi: WORDS.profileWrong.vi.replace("{text}", refusal.vi),
      en: WORDS.profileWrong.en.replace("{text}", refusal.en),
    };
    await take({ ...mapped, refusal: wrong }, WORDS.profileRead);
  }

  async function saveProfile(): Promise<void> {
    const text = await host.work("profileText", {});
    const inExcel = host.target.inExcel;
    if (inExcel) await inExcel.handOver(new TextEncoder().encode(text), "ghep-cot.json");
    else host.save(text, "ghep-cot.json", "application/json");
  }

  return {
    map: (file, column, answer) => run(map(file, column, answer)),
    // Not drawn again: the box already shows it.
    mapOnlyHere(column, only) {
      const { mapping } = get();
      const chosen = new Set(mapping.only);
      if (only) chosen.add(column);
      else chosen.delete(column);
      keep({ mapping: { ...mapping, only: chosen } });
    },
    openProfile: (file) => run(openProfile(file)),
    saveProfile: () => run(saveProfile()),
    forget: (id, file) => run(forget(id, file)),
    clearProfile: (file) => run(clearProfile(file)),
  };
}
