// What views are given: the state, the words in its language, and what a person can do.
import type { FileSource } from "../browser/dropped-files.ts";
import type { HelpTopic } from "../help/topics.ts";
import type { ExcelActions } from "./excel-actions.ts";
import type { DeskName } from "../browser/work.ts";
import type { DeskActions } from "./desk-actions.ts";
import type { HandInActions } from "./hand-in-actions.ts";
import type { MappingActions } from "./mapping-actions.ts";
import type { MendActions } from "./mend-actions.ts";
import type { State } from "./state.ts";
import type { Slots, WordKey } from "./words.ts";

export type Actions = {
  addFiles(files: readonly FileSource[], desk: DeskName): void;
  removeFile(key: string): void;
  unlock(key: string, password: string): void;
  go(view: State["view"]): void;
  switchLanguage(): void;
  choosePeriod(choice: { readonly cluster?: string; readonly year?: string; readonly kind?: string }): void;
  chooseMember(unit: string, chosen: boolean): void;
  useMembers(): void;
  saveMembers(): void;
  openRoster(file: FileSource): void;
  download(share: boolean): void;
  refreshBoard(): Promise<void>;
  loadClusters(): Promise<void>;
  setOpen(id: string, open: boolean): void;
  drawMore(group: string, shown: number): void;
  stepFinding(direction: 1 | -1): void;
  dismissFault(): void;
  /** A page of help; null for the list of them. */
  openHelp(topic: HelpTopic | null): void;
  closeHelp(): void;
} & DeskActions &
  MendActions &
  MappingActions &
  HandInActions &
  ExcelActions;

export type Page = {
  readonly state: State;
  readonly say: (key: WordKey, slots?: Slots) => string;
  /** The words of finding, group or file in the page's language. */
  readonly inLanguage: (words: { readonly vi: string; readonly en: string }) => string;
  readonly act: Actions;
  /** The report is the workbook open in Excel. */
  readonly inExcel: boolean;
};
