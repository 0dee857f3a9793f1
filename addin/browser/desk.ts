// The files on one desk of the page ("check" or the chair's), kept in the worker: their bytes are read once, and read
// again in the light of another period or roster without being dropped again.
import { withVote } from "#awards/consolidated-vote.ts";
import { consolidatedBook } from "#consolidate/book/consolidated-book.ts";
import { consolidate } from "#consolidate/consolidate.ts";
import { ClusterUnknown } from "#consolidate/members.ts";
import type { Consolidation, SourceFile } from "#consolidate/model.ts";
import { parsePeriod } from "#engine/period.ts";
import type { Roster } from "#engine/roster.ts";
import { LIMITS, UnreadableWorkbook } from "#formats/read-workbook.ts";
import { isArchive, unpackArchive } from "#formats/unpack-archive.ts";
import { writeXlsx } from "#formats/write-xlsx.ts";
import type { Workbook } from "#engine/workbook.ts";
import { forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";
import { openBook, openFile, reviewed, type Opened } from "./open-file.ts";
import { showBoard } from "./show-board.ts";
import { showFile } from "./show-file.ts";
import type { BoardShown, FileShown } from "./shown.ts";
import { versions } from "./versions.ts";

/** What a desk is for: a report alone, or a cluster's reports of a period (`2024-6T`). */
export type Purpose = { readonly cluster?: string; readonly period?: string };

type Kept = {
  readonly key: string;
  readonly opened: Opened;
  readonly source: SourceFile;
  readonly triedPassword: boolean;
  /** Only of a file that waits for its password. */
  readonly locked?: Uint8Array;
};

export class Desk {
  private kept: Kept[] = [];
  private made: Consolidation | undefined;
  private next = 0;

  constructor(
    private roster: Roster,
    private purpose: Purpose = {},
  ) {}

  /** Adds a file, or the files of a zip. A file of the same name and content takes the earlier one's place. */
  async add(bytes: Uint8Array, name: string, passwords: readonly string[]): Promise<FileShown[]> {
    const files = unpacked(bytes, name);
    const shown: FileShown[] = [];
    for (const file of files) shown.push(await this.addOne(file.bytes, file.name, passwords));
    return shown;
  }

  private async addOne(bytes: Uint8Array, given: string, passwords: readonly string[]): Promise<FileShown> {
    const before = this.kept.find(({ source }) => source.file === given);
    let opened = await openFile(bytes, given, passwords);
    // On the desk of one report, a file dropped again is the mended one; the chair may get two files of one name.
    const replaces = before && (this.purpose.cluster === undefined || before.source.sha256 === opened.source.sha256);
    if (before && !replaces) opened = { ...opened, source: { ...opened.source, file: this.freeName(given) } };
    return this.keep(opened, replaces ? before.key : `f${this.next++}`, bytes, passwords.length > 0);
  }

  /** Opens a protected file with a password; it stays locked when that does not fit. */
  async unlock(key: string, password: string): Promise<FileShown> {
    const file = this.kept.find((one) => one.key === key)!;
    const bytes = file.locked!;
    return this.keep(await openFile(bytes, file.source.file, [password]), key, bytes, true);
  }

  private keep(opened: Opened, key: string, bytes: Uint8Array, triedPassword: boolean): FileShown {
    const locked = opened.source.refusal?.reason === "password";
    const kept: Kept = {
      key,
      opened,
      source: this.review(opened),
      triedPassword: triedPassword && locked,
      ...(locked ? { locked: bytes } : {}),
    };
    const at = this.kept.findIndex((one) => one.key === key);
    if (at < 0) this.kept.push(kept);
    else this.kept[at] = kept;
    this.made = undefined;
    return this.shown(kept);
  }

  /** Adds a workbook that is open in Excel, of which there are no bytes. */
  addOpen(workbook: Workbook): FileShown {
    const before = this.kept.find(({ source }) => source.file === workbook.fileName);
    return this.keep(openBook(workbook), before?.key ?? `f${this.next++}`, new Uint8Array(), false);
  }

  /** Puts a changed snapshot in place of the one kept, and validates it. */
  change(key: string, change: (book: Workbook) => Workbook): FileShown {
    const { opened, triedPassword } = this.kept.find((one) => one.key === key)!;
    const workbook = change(opened.workbook!);
    return this.keep({ ...opened, workbook }, key, new Uint8Array(), triedPassword);
  }

  /** The snapshot kept of an accepted file. */
  workbook(key: string): Workbook {
    return this.kept.find((one) => one.key === key)!.opened.workbook!;
  }

  remove(key: string): void {
    this.kept = this.kept.filter((one) => one.key !== key);
    this.made = undefined;
  }

  /** Validates every file again: the period, the cluster or the roster has changed. */
  revise(roster: Roster, purpose: Purpose): FileShown[] {
    this.roster = roster;
    this.purpose = purpose;
    this.made = undefined;
    this.kept = this.kept.map((one) => ({ ...one, source: this.review(one.opened) }));
    return this.kept.map((one) => this.shown(one));
  }

  /** The board; null while no report could be read or the cluster's members are not known. */
  board(): BoardShown | null {
    const made = this.consolidation();
    return made && showBoard(made, (file) => this.kept.find(({ source }) => source.file === file)?.opened.workbook);
  }

  /** The consolidated workbook, or the copy to hand out. Throws when `board` is null. */
  book(share: boolean): Uint8Array {
    const made = this.consolidation();
    if (!made) throw new Error("nothing to write");
    return writeXlsx(withVote(consolidatedBook(made, { share }), made, this.roster, { share, kept: undefined }).book);
  }

  private consolidation(): Consolidation | null {
    const { cluster: id, period } = this.purpose;
    const cluster = this.roster.clusters.find((one) => one.id === id);
    const files = this.kept.map(({ source }) => source);
    if (!cluster || period === undefined || !files.some(({ status }) => status === "accepted")) return null;
    try {
      this.made ??= consolidate(files, {
        cluster,
        period: parsePeriod(period),
        roster: this.roster,
        forms,
        indicators,
        versions,
      });
      return this.made;
    } catch (fault) {
      if (fault instanceof ClusterUnknown) return null;
      throw fault;
    }
  }

  private review(opened: Opened): SourceFile {
    const { cluster, period } = this.purpose;
    return reviewed(opened, {
      roster: this.roster,
      ...(period === undefined ? {} : { period: parsePeriod(period) }),
      ...(cluster === undefined ? {} : { cluster }),
    });
  }

  private shown(one: Kept): FileShown {
    return showFile(one.source, { ...one, workbook: one.opened.workbook }, this.roster);
  }

  private freeName(name: string): string {
    const [, base = name, ending = ""] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
    for (let number = 2; ; number++) {
      const free = `${base} (${number})${ending}`;
      if (!this.kept.some(({ source }) => source.file === free)) return free;
    }
  }
}

/** The files of a zip, or the file itself; a zip that cannot be unpacked is refused as a file like any other. */
function unpacked(bytes: Uint8Array, name: string): { readonly name: string; readonly bytes: Uint8Array }[] {
  const whole = [{ name, bytes }];
  if (!isArchive(bytes, LIMITS)) return whole;
  try {
    return unpackArchive(bytes, LIMITS).map((inner) => ({ name: `${name} › ${inner.name}`, bytes: inner.bytes }));
  } catch (fault) {
    if (fault instanceof UnreadableWorkbook) return whole;
    throw fault;
  }
}
