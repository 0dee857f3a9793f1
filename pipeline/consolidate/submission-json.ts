// One file as `hopnhat.validate/1` prints it.
import { columnLetters, rangeAddress } from "#engine/address.ts";
import { unusedExplanations } from "#engine/explanations.ts";
import type { Language } from "#engine/message.ts";
import type { Meta, Submission } from "#engine/submission.ts";
import type { Item, LedgerCounts, Table } from "#engine/table.ts";
import { addressOn, findingJson, type FindingJson } from "./finding-json.ts";
import type { FileStatus, SourceFile } from "./model.ts";
import { sealJson, type SealJson } from "./seal-json.ts";

export type RowJson = {
  /** 1-based first physical row; left out where items run across. */
  readonly row?: number;
  readonly values: Item["values"];
  readonly cells: Readonly<Record<string, string>>;
  readonly asWritten: Item["asWritten"];
  readonly asked: Readonly<
    Record<string, { readonly text: string; readonly candidates: readonly unknown[]; readonly because: string }>
  >;
};

export type SectionJson = {
  readonly section: string;
  readonly sheet: string;
  readonly range: string;
  readonly orientation: Table["orientation"];
  readonly columns?: Readonly<Record<string, string>>;
  readonly rows: readonly RowJson[];
  readonly aggregates: readonly RowJson[];
  readonly none?: true;
};

/** A file without its sections, as merge results list it. */
export type FileJson = {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly format: string | null;
  readonly status: FileStatus;
  readonly refusal: { readonly reason: string; readonly message: string } | null;
  readonly meta: Readonly<Record<string, unknown>> | null;
  readonly findings: readonly FindingJson[];
  /** Rules that crashed on the file: it is then not passed, whatever else was found. */
  readonly crashes?: readonly { readonly rule: string; readonly cause: string }[];
  /** Explanations in the file, and how many of them belong to no finding that it has now. */
  readonly explanations?: { readonly count: number; readonly unused: number };
  /** The seal in the file against its values now. */
  readonly seal?: SealJson;
  readonly ledger: LedgerCounts | null;
};
export type SubmissionJson = FileJson & { readonly sections: readonly SectionJson[] };

/** The contract's per-file object; a refused or ignored file has no meta, no ledger and empty lists. */
export function submissionJson(file: SourceFile, lang: Language): SubmissionJson {
  const { findings, ledger, crashes, explanations, seal, ...head } = fileJson(file, lang);
  const sections = file.submission?.tables.map(sectionJson) ?? [];
  const more = {
    ...(crashes ? { crashes } : {}),
    ...(explanations ? { explanations } : {}),
    ...(seal ? { seal } : {}),
  };
  return { ...head, sections, findings, ...more, ledger };
}

/** The same object without `sections`. */
export function fileJson(file: SourceFile, lang: Language): FileJson {
  const { submission, refusal } = file;
  return {
    file: file.file,
    sha256: file.sha256,
    bytes: file.bytes,
    format: file.format,
    status: file.status,
    refusal: refusal ? { reason: refusal.reason, message: refusal.message[lang] } : null,
    meta: submission ? metaJson(submission.meta) : null,
    findings: submission?.findings.map((finding) => findingJson(finding, lang)) ?? [],
    ...(submission && submission.crashes.length > 0 ? { crashes: submission.crashes } : {}),
    ...(submission?.explanations ? { explanations: explanationsJson(submission) } : {}),
    ...(submission?.seal ? { seal: sealJson(submission.seal) } : {}),
    ledger: submission ? ledgerJson(submission.ledger.counts) : null,
  };
}

function explanationsJson({ explanations = {}, findings }: Submission): NonNullable<FileJson["explanations"]> {
  const kept = new Map(Object.entries(explanations));
  return { count: kept.size, unused: unusedExplanations(kept, findings).length };
}

function metaJson({ cells, unitsNamed: _units, periodsNamed: _periods, ...meta }: Meta): Record<string, unknown> {
  return {
    ...meta,
    cells: Object.fromEntries(Object.entries(cells).map(([id, at]) => [id, addressOn(undefined, at)])),
  };
}

/** The counts in the contract's order. */
export function ledgerJson({
  cells,
  value,
  heading,
  title,
  total,
  note,
  numbering,
  unmapped,
}: LedgerCounts): LedgerCounts {
  return { cells, value, heading, title, total, note, numbering, unmapped };
}

function sectionJson(table: Table): SectionJson {
  const across = table.orientation === "columns";
  return {
    section: table.form.id,
    sheet: table.sheet,
    range: rangeAddress(table.range),
    orientation: table.orientation,
    ...(across ? {} : { columns: columnsOf(table) }),
    rows: table.items.map((item) => rowJson(item, table)),
    aggregates: table.aggregates.map((item) => rowJson(item, table)),
    ...(table.none ? { none: true as const } : {}),
  };
}

function columnsOf(table: Table): Record<string, string> {
  const letters: Record<string, string> = {};
  // Of two columns for one field (a finding of its own) the first is named.
  for (const { field, index } of table.columns) letters[field.id] ??= columnLetters(index);
  return letters;
}

function rowJson(item: Item, table: Table): RowJson {
  return {
    ...(table.orientation === "rows" ? { row: item.first + 1 } : {}),
    values: item.values,
    cells: Object.fromEntries(Object.entries(item.cells).map(([field, at]) => [field, addressOn(table.sheet, at)])),
    asWritten: item.asWritten,
    asked: Object.fromEntries(
      Object.entries(item.asked).map(([field, { text, candidates, because }]) => [
        field,
        { text, candidates, because },
      ]),
    ),
  };
}
