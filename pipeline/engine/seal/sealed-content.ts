// What a seal is about: the values a report hands in, and nothing of how or where they are written down. Not part of it:
// - places, widths, colours, the order of rows and sheets, the number formats of the same value;
// - the order number (STT), which follows the row's place;
// - what is known from outside the cells: the file's name, the cluster and code system, which a roster decides.
import type { Form } from "../form.ts";
import type { Meta, Submission } from "../submission.ts";
import type { FieldValue, Item, Table } from "../table.ts";
import { cellsOf, type CellRef, type Workbook } from "../workbook.ts";
import { canonicalText, digestOf, digestOfLines, shortDigest } from "./digest.ts";

/** items: rows of a list · aggregates: lines of a table that lists no items · none: "không phát sinh". */
export type RowKind = "items" | "aggregates" | "none";

/** A row as it stands now: what is sealed of it, and where each value is. */
export type SealedRow = {
  readonly section: string;
  readonly kind: RowKind;
  /** What people call the row; "" when it has no text. */
  readonly name: string;
  readonly key: string;
  /** Values; `asked` are texts that could not be read with certainty. */
  readonly content: {
    readonly values: Readonly<Record<string, unknown>>;
    readonly asked?: Readonly<Record<string, string>>;
  };
  /** Short digest of each value by field. */
  readonly digests: ReadonlyMap<string, string>;
  /** Where the value stands, or would stand. */
  readonly place: (field: string) => CellRef | undefined;
  /** The row's first cell. */
  readonly at: CellRef | undefined;
};

export type SealedMeta = {
  readonly id: string;
  readonly value: string | number;
  readonly digest: string;
  readonly at: CellRef;
};
export type SealedContent = { readonly meta: readonly SealedMeta[]; readonly rows: readonly SealedRow[] };

const ORDER_NUMBER = "no";
const NAME_LENGTH = 60;
/** Entries of the meta that are sealed, and the entry whose cell they were read from. */
const META: readonly (readonly [id: keyof Meta, cell: string])[] = [
  ["unit", "unit"],
  ["year", "periodKind"],
  ["periodKind", "periodKind"],
  ["periodFrom", "periodKind"],
  ["periodTo", "periodKind"],
  ["basis", "basis"],
  ["scope", "scope"],
  ["documentNumber", "documentNumber"],
  ["documentDate", "documentDate"],
  ["defaultUnit", "defaultUnit"],
  ["exchangeRate", "exchangeRate"],
  ["preparedBy", "preparedBy"],
  ["signer", "signer"],
  ["signerTitle", "signerTitle"],
];

/** The part of a submission that a seal is about; rows in the order of the sheets. */
export function sealedContent({ meta, tables }: Pick<Submission, "meta" | "tables">): SealedContent {
  return {
    meta: META.flatMap(([id, cell]) => {
      const [entry, at] = [meta[id], meta.cells[cell]];
      if (!at || (typeof entry !== "string" && typeof entry !== "number")) return [];
      const value = plain(entry);
      return [{ id, value, digest: shortDigest(value), at }];
    }),
    rows: tables.flatMap((table) => [
      ...table.items.map((item) => rowOf(table, item, "items")),
      ...table.aggregates.map((item) => rowOf(table, item, "aggregates")),
      ...(table.none ? [noneRow(table, table.none)] : []),
    ]),
  };
}

/** SHA-256 over `{ meta, sections }`: the rows of each section by kind, in the order of their canonical text. */
export function hashOf({ meta, rows }: SealedContent): string {
  const sections: Record<string, Partial<Record<RowKind, unknown[]>>> = {};
  for (const { section, kind, content } of rows) ((sections[section] ??= {})[kind] ??= []).push(content);
  for (const kinds of Object.values(sections))
    for (const list of Object.values(kinds)) {
      const texts = new Map(list.map((row) => [row, canonicalText(row)]));
      list.sort((a, b) => (texts.get(a)! < texts.get(b)! ? -1 : texts.get(a)! > texts.get(b)! ? 1 : 0));
    }
  return digestOf({ meta: Object.fromEntries(meta.map(({ id, value }) => [id, value])), sections });
}

/** SHA-256 over every stored value with its sheet and place: the same only for a workbook that nobody has touched. */
export function storedCellsDigest(book: Workbook): string {
  const sheets = [...book.sheets].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  function* lines(): Generator<unknown> {
    for (const sheet of sheets)
      for (const { row, column, cell } of cellsOf(sheet)) yield [sheet.name, row, column, plain(cell.value)];
  }
  return digestOfLines(lines());
}

function rowOf(table: Table, item: Item, kind: RowKind): SealedRow {
  const values: Record<string, unknown> = {};
  const digests = new Map<string, string>();
  for (const [field, value] of Object.entries(item.values)) {
    if (field === ORDER_NUMBER) continue;
    values[field] = plain(value);
    digests.set(field, shortDigest(values[field]));
  }
  const asked: Record<string, string> = {};
  for (const [field, { text }] of Object.entries(item.asked)) {
    if (field === ORDER_NUMBER) continue;
    asked[field] = text;
    digests.set(field, shortDigest({ asked: text }));
  }
  return {
    section: table.form.id,
    kind,
    name: nameOf(item, table.form),
    key: shortDigest(item.key),
    content: { values, ...(Object.keys(asked).length > 0 ? { asked } : {}) },
    digests,
    place: (field) => item.cells[field] ?? placeIn(table, item, field),
    at: Object.values(item.cells)[0],
  };
}

function noneRow(table: Table, at: CellRef): SealedRow {
  return {
    section: table.form.id,
    kind: "none",
    name: "",
    key: shortDigest("none"),
    content: { values: { none: true } },
    digests: new Map([["none", shortDigest(true)]]),
    place: () => at,
    at,
  };
}

/** The cell in which a blank of the row stands. */
function placeIn(table: Table, item: Item, field: string): CellRef | undefined {
  const column = table.columns.find((one) => one.field.id === field)?.index;
  if (column === undefined) return undefined;
  const across = table.orientation === "columns";
  return { sheet: table.sheet, row: across ? column : item.first, column: across ? item.first : column };
}

function nameOf({ values }: Item, form: Form): string {
  const named = ["name", ...form.fields.map(({ id }) => id)].find(
    (id) => id !== ORDER_NUMBER && typeof values[id] === "string",
  );
  const text = named === undefined ? "" : String(values[named]);
  const letters = Array.from(text);
  return letters.length <= NAME_LENGTH ? text : `${letters.slice(0, NAME_LENGTH - 1).join("")}…`;
}

function plain<T extends FieldValue | object>(value: T): T {
  if (typeof value === "number") return plainNumber(value) as T;
  if (typeof value !== "object" || !("amount" in value)) return value;
  return { ...value, amount: plainNumber(Number(value.amount)) };
}

/**
 * Programs that save a workbook again keep fifteen digits of a quotient, or seventeen, and round the last one otherwise:
 * what lies that far out is arithmetic, not a value. Whole numbers, and decimals that a person may have typed, are exact.
 */
function plainNumber(value: number): number {
  if (Number.isInteger(value)) return Number(value.toPrecision(15));
  return Number(value.toPrecision(12)) === value ? value : Number(value.toPrecision(10));
}
