// The files on one desk of the page, kept in the worker: their bytes are read once, and read
// again in the light of another period or roster without being dropped again.
import type { SourceFile } from "#consolidate/model.ts";
import type { Finding } from "#engine/finding.ts";
import { type Memo, noMemo } from "#engine/memo.ts";
import { parsePeriod } from "#engine/period.ts";
import type { Profile } from "#engine/profile.ts";
import type { Roster } from "#engine/roster.ts";
import type { Edit, Workbook } from "#engine/workbook.ts";
import { LIMITS, UnreadableWorkbook } from "#formats/read-workbook.ts";
import { type ArchivedFile, isArchive, unpackArchive } from "#formats/unpack-archive.ts";
import type { Applied } from "../taskpane/target.ts";
import { changedBook, UNCHANGED, withMoreEdits, withPart, type Changes } from "./mended.ts";
import { openBook, openFile, reviewed, unreadFile, type Opened } from "./open-file.ts";
import type { OpenReport } from "./remembered.ts";
import { showFile } from "./show-file.ts";
import type { FileShown } from "./shown.ts";

/** What a desk is for: a report alone, or a cluster's reports of a period (`2024-6T`). */
export type Purpose = { readonly cluster?: string; readonly period?: string };

/** A file on a desk. */
export type Kept = {
  /** Unique among the desks: they may stand on one page. */
  readonly key: string;
  /** The file as it was read. */
  readonly opened: Opened;
  readonly changes: Changes;
  /** With the changes. */
  readonly book?: Workbook;
  readonly source: SourceFile;
  readonly triedPassword: boolean;
  /** As handed in. */
  readonly bytes: Uint8Array;
  /** The archive that a file could not be taken out of, and what the file is called there: a password may fit. */
  readonly archive?: { readonly bytes: Uint8Array; readonly name: string; readonly of: string };
};

/** One report that was read, as it stands now. */
export type Report = {
  readonly source: SourceFile;
  readonly plain: Uint8Array;
  readonly book: Workbook;
  readonly changes: Changes;
  readonly findings: readonly Finding[];
  findingsOf(book: Workbook): readonly Finding[];
};

export class Desk {
  protected kept: Kept[] = [];
  private next = 0;
  private profile: Profile | undefined;

  /**
   * `prefix` begins the keys of its files. `memo` remembers what was made of them, where they are validated after every
   * edit; it costs about as much memory as they do.
   */
  constructor(
    protected roster: Roster,
    private readonly prefix: string,
    protected purpose: Purpose = {},
    readonly memo: Memo = noMemo,
  ) {}

  /** Files, roster or purpose are others now. */
  protected touched(): void {
    return;
  }

  /** Adds a file, or the files of a zip. A file of the same name and content takes the earlier one's place. */
  async add(bytes: Uint8Array, name: string, passwords: readonly string[]): Promise<FileShown[]> {
    const files = unpacked(bytes, name, passwords);
    const shown: FileShown[] = [];
    for (const file of files) shown.push(await this.addOne(file, passwords));
    return shown;
  }

  private async addOne(file: Unpacked, passwords: readonly string[]): Promise<FileShown> {
    const { name: given, bytes } = file;
    const before = this.kept.find(({ source }) => source.file === given);
    let opened = await openUnpacked(file, given, passwords);
    // On the desk of one report, a file dropped again is the mended one; the chair may get two files of one name.
    const replaces = before && (this.purpose.cluster === undefined || before.source.sha256 === opened.source.sha256);
    if (before && !replaces) opened = { ...opened, source: { ...opened.source, file: this.freeName(given) } };
    const key = replaces ? before.key : `${this.prefix}${this.next++}`;
    return this.keep(opened, key, bytes, passwords.length > 0, file.archive);
  }

  /** Opens a protected file with a password; it stays locked when that does not fit. */
  async unlock(key: string, password: string): Promise<FileShown> {
    const file = this.kept.find((one) => one.key === key)!;
    const { archive } = file;
    const inner = archive && unpacked(archive.bytes, archive.name, [password]).find(({ name }) => name === archive.of);
    const unlocked = inner ?? { name: file.source.file, bytes: file.bytes };
    const opened = await openUnpacked(unlocked, file.source.file, [password]);
    return this.keep(opened, key, unlocked.bytes, true, inner?.archive);
  }

  private keep(
    opened: Opened,
    key: string,
    bytes: Uint8Array,
    triedPassword: boolean,
    archive?: Kept["archive"],
  ): FileShown {
    const locked = opened.source.refusal?.reason === "password";
    return this.put({
      key,
      opened,
      changes: UNCHANGED,
      ...(opened.workbook ? { book: opened.workbook } : {}),
      source: this.review(opened),
      triedPassword: triedPassword && locked,
      bytes,
      ...(archive ? { archive } : {}),
    });
  }

  private put(kept: Kept): FileShown {
    const at = this.kept.findIndex((one) => one.key === kept.key);
    if (at < 0) this.kept.push(kept);
    else this.kept[at] = kept;
    this.touched();
    return this.shown(kept);
  }

  /** Adds a workbook that is open in Excel, of which there are no bytes. */
  addOpen(workbook: Workbook): FileShown {
    const before = this.kept.find(({ source }) => source.file === workbook.fileName);
    return this.keep(openBook(workbook), before?.key ?? `f${this.next++}`, new Uint8Array(), false);
  }

  /** Puts a changed snapshot in place of the one kept, and validates it. */
  follow(key: string, change: (book: Workbook) => Workbook): FileShown {
    const { kept, book } = this.read(key);
    const opened = { ...kept.opened, workbook: change(book) };
    return this.put({ ...kept, opened, book: opened.workbook, changes: UNCHANGED, source: this.review(opened) });
  }

  /** The snapshot kept of an accepted file. */
  workbook(key: string): Workbook {
    return this.read(key).book;
  }

  /** Changes the cells that still hold what was seen, and validates again. */
  apply(key: string, edits: readonly Edit[]): Applied {
    const { kept, book } = this.read(key);
    const { applied, refused, changes } = withMoreEdits(book, kept.changes, edits);
    return { applied, refused, file: applied.length === 0 ? this.shown(kept) : this.changed(kept, changes) };
  }

  /** Puts a part of ours into the desk's copy, or takes it out. */
  putPart(key: string, namespace: string, xml: string | null): FileShown {
    const { kept } = this.read(key);
    return this.changed(kept, withPart(kept.changes, { namespace, xml }));
  }

  report(key: string): Report {
    const { kept, book } = this.read(key);
    const { source, changes, opened } = kept;
    return {
      source,
      plain: opened.plain!,
      book,
      changes,
      findings: source.submission?.findings ?? [],
      findingsOf: (workbook) => this.review({ ...opened, workbook }).submission?.findings ?? [],
    };
  }

  /** The reports that were read, as they stand now. */
  openReports(): OpenReport[] {
    return this.kept.flatMap(({ book, source: { submission } }) => (book && submission ? [{ book, submission }] : []));
  }

  private read(key: string): { readonly kept: Kept; readonly book: Workbook } {
    const kept = this.kept.find((one) => one.key === key);
    if (!kept?.book) throw new Error(`no report ${key}`);
    return { kept, book: kept.book };
  }

  private changed(kept: Kept, changes: Changes): FileShown {
    const book = changedBook(kept.opened.workbook!, changes);
    return this.put({ ...kept, changes, book, source: this.review({ ...kept.opened, workbook: book }) });
  }

  remove(key: string): void {
    this.kept = this.kept.filter((one) => one.key !== key);
    this.touched();
  }

  /** Validates every file again: the period, the cluster or the roster has changed. */
  revise(roster: Roster, purpose: Purpose): FileShown[] {
    this.roster = roster;
    this.purpose = purpose;
    this.touched();
    this.kept = this.kept.map((one) => ({ ...one, source: this.review(current(one)) }));
    return this.files();
  }

  /** Validates every file again, in the light of what a person has said of unknown columns. */
  useProfile(profile: Profile | undefined): FileShown[] {
    this.profile = profile;
    return this.revise(this.roster, this.purpose);
  }

  files(): FileShown[] {
    return this.kept.map((one) => this.shown(one));
  }

  protected review(opened: Opened): SourceFile {
    const { cluster, period } = this.purpose;
    return reviewed(opened, {
      roster: this.roster,
      ...(this.profile ? { profile: this.profile } : {}),
      ...(period === undefined ? {} : { period: parsePeriod(period) }),
      ...(cluster === undefined ? {} : { cluster }),
      memo: this.memo,
    });
  }

  protected shown(one: Kept): FileShown {
    const { opened, book, changes } = one;
    const { wasProtected, own } = opened;
    const about = { wasProtected, edited: changes.edits.length, isOwn: own !== undefined };
    return showFile(one.source, { ...one, workbook: book, ...about }, this.roster, this.memo);
  }

  private freeName(name: string): string {
    const [, base = name, ending = ""] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
    for (let number = 2; ; number++) {
      const free = `${base} (${number})${ending}`;
      if (!this.kept.some(({ source }) => source.file === free)) return free;
    }
  }
}

function current({ opened, book }: Kept): Opened {
  return book ? { ...opened, workbook: book } : opened;
}

type Unpacked = ArchivedFile & Pick<Kept, "archive">;

function openUnpacked({ bytes, fault }: ArchivedFile, name: string, passwords: readonly string[]): Promise<Opened> {
  return fault ? Promise.resolve(unreadFile(name, fault)) : openFile(bytes, name, passwords);
}

/** The files of a zip, or the file itself; a zip that cannot be unpacked is refused as a file like any other. */
function unpacked(bytes: Uint8Array, name: string, passwords: readonly string[]): Unpacked[] {
  const whole = [{ name, bytes }];
  if (!isArchive(bytes, LIMITS)) return whole;
  try {
    return unpackArchive(bytes, LIMITS, passwords).map((inner) => {
      const of = `${name} › ${inner.name}`;
      return { ...inner, name: of, ...(inner.fault ? { archive: { bytes, name, of } } : {}) };
    });
  } catch (fault) {
    if (fault instanceof UnreadableWorkbook) return whole;
    throw fault;
  }
}
