// Submissions made by hand, for everything that starts after recognition. Forms here are small stand-ins for the real
// ones: just the fields that counting, comparing and row ids need.
import * as z from "zod";
import type { Field, FieldKind, Form } from "#engine/form.ts";
import type { Finding } from "#engine/finding.ts";
import type { Indicator } from "#engine/indicator.ts";
import type { Cluster, Roster } from "#engine/roster.ts";
import type { Meta, Period, Submission } from "#engine/submission.ts";
import type { Asked, Item, LedgerCounts, Table, TotalLine, Values } from "#engine/table.ts";
import type { CellRef } from "#engine/workbook.ts";
import type { SourceFile, Versions } from "#consolidate/model.ts";

const SCHEMAS: Readonly<Record<FieldKind, z.ZodType>> = {
  text: z.string(),
  code: z.string(),
  count: z.number().int().min(0),
  number: z.number(),
  money: z.number().min(0),
  percent: z.number(),
  date: z.string(),
  choice: z.string(),
  choices: z.array(z.string()).min(1),
  countries: z.array(z.string()).min(1),
  yesno: z.boolean(),
};

function field(id: string, kind: FieldKind, more: Partial<Field> = {}): Field {
  return { id, label: `Cột ${id}`, labelEn: `Column ${id}`, synonyms: [], kind, value: SCHEMAS[kind], ...more };
}

function choices(...codes: string[]): NonNullable<Field["choices"]> {
  return codes.map((code) => ({ code, name: { vi: code, en: code }, synonyms: [] }));
}

function form(id: string, vi: string, fields: readonly Field[], key: readonly string[]): Form {
  return { id, version: "t-1", title: { vi, en: id }, titles: [], source: "test", keys: [key], fields, totals: [] };
}

const vnd = { stem: "committed", currency: "VND" } as const;
const usd = { stem: "committed", currency: "USD" } as const;
const delegation = [
  field("name", "text"),
  field("country", "countries"),
  field("dateFrom", "date"),
  field("trips", "count", { blank: 1 }),
  field("people", "count"),
];

/** A few sections, in form order. */
export const FORMS: readonly Form[] = [
  form(
    "aid",
    "Viện trợ",
    [
      field("name", "text"),
      field("donor", "text"),
      field("sector", "choices"),
      field("status", "choice", { choices: choices("MOI", "CHUYEN_TIEP") }),
      field("decisionDate", "date"),
      field("committedVnd", "money", vnd),
      field("committedUsd", "money", usd),
    ],
    ["donor", "name"],
  ),
  form("delegationIn", "Đoàn vào", delegation, ["name", "country", "dateFrom"]),
  form("delegationOut", "Đoàn ra", delegation, ["name", "country", "dateFrom"]),
  form("activity", "Hoạt động", [field("name", "text"), field("date", "date")], ["name", "date"]),
  form(
    "award",
    "Khen thưởng",
    [
      field("direction", "choice", { choices: choices("NHAN", "TANG") }),
      field("subject", "text"),
      field("quantity", "count"),
    ],
    ["subject"],
  ),
  form(
    "summary",
    "Tổng hợp",
    [field("name", "text"), field("indicator", "choice"), field("current", "number")],
    ["name"],
  ),
];

function indicator(id: string, format: Indicator["format"], source: Indicator["source"]): Indicator {
  return { id, name: { vi: `Chỉ tiêu ${id}`, en: id }, synonyms: [], unitOfCount: { vi: "", en: "" }, format, source };
}

export const INDICATORS: readonly Indicator[] = [
  indicator("aidCount", "count", { section: "aid", how: "count" }),
  indicator("aidCountNew", "count", { section: "aid", how: "count", only: { field: "status", is: "MOI" } }),
  indicator("aidCommittedVnd", "vnd", { section: "aid", how: "sum", field: "committedVnd" }),
  indicator("aidCommittedUsd", "usd", { section: "aid", how: "sum", field: "committedUsd", without: "committedVnd" }),
  indicator("donorCount", "count", { section: "aid", how: "distinct", field: "donor" }),
  indicator("delegationsIn", "count", { section: "delegationIn", how: "sum", field: "trips" }),
  indicator("visitorsIn", "count", { section: "delegationIn", how: "sum", field: "people" }),
  indicator("awardsReceived", "count", { section: "award", how: "count", only: { field: "direction", is: "NHAN" } }),
];

const MEMBERS = ["Kiên Giang", "Cà Mau", "Cần Thơ"] as const;
const IDS = ["kien-giang", "ca-mau", "can-tho"] as const;
const OLD = { codeSystem: "GSO63", from: null, to: "2025-06-30" } as const;

export const ROSTER: Roster = {
  schema: "hopnhat.roster/1",
  units: [
    ...IDS.map((id, index) => ({
      id,
      ...OLD,
      code: String(91 + index),
      name: MEMBERS[index]!,
      kind: "tỉnh",
      aliases: ["KG"],
    })),
    {
      id: "can-tho",
      codeSystem: "NSO34",
      code: "92",
      name: "Cần Thơ",
      kind: "thành phố",
      aliases: [],
      from: "2025-07-01",
      to: null,
    },
    { id: "ha-giang", ...OLD, code: "02", name: "Hà Giang", kind: "tỉnh", aliases: [] },
  ],
  clusters: [],
};

export const CLUSTER: Cluster = {
  id: "cum-5",
  name: "Cụm 5",
  members: IDS.map((unit) => ({ unit, ...OLD })),
  chairs: [{ unit: "kien-giang", ...OLD, role: "chair" }],
};

export const PERIOD: Period = { id: "2024", year: 2024, kind: "NAM", from: "2024-01-01", to: "2024-12-31" };
export const VERSIONS: Versions = { program: "0.1.0", schema: "1", forms: "t-1", rules: "1", roster: "1" };
export const OPTIONS = {
  cluster: CLUSTER,
  period: PERIOD,
  roster: ROSTER,
  forms: FORMS,
  indicators: INDICATORS,
  versions: VERSIONS,
};

export function formOf(id: string): Form {
  return FORMS.find((candidate) => candidate.id === id)!;
}

export type TableSketch = {
  /** Fields that the table has no column for. */
  readonly without?: readonly string[];
  readonly section: string;
  readonly sheet?: string;
  /** 1-based row of the first item. */
  readonly from?: number;
  readonly items?: readonly Values[];
  readonly aggregates?: readonly Values[];
  readonly asked?: Readonly<Record<number, Readonly<Record<string, Asked>>>>;
  readonly none?: boolean;
  readonly grand?: Readonly<Record<string, number>>;
  readonly orientation?: Table["orientation"];
};

/** A table whose columns stand in the order of the form's fields, from column A; items one below the other. */
export function table(sketch: TableSketch): Table {
  const { section, sheet = section, from = 5, items = [], aggregates = [], asked = {} } = sketch;
  const definition = formOf(section);
  const columns = definition.fields
    .map((of, index) => ({
      field: of,
      index,
      heading: of.label,
      at: { sheet, row: from - 2, column: index },
      by: "label" as const,
    }))
    .filter(({ field }) => !sketch.without?.includes(field.id));
  const columnOf = (id: string) => definition.fields.findIndex((of) => of.id === id);
  const item = (values: Values, index: number): Item => {
    const row = from - 1 + index;
    const present = [...Object.keys(values), ...Object.keys(asked[index] ?? {})];
    return {
      key: `${(definition.keys[0] ?? []).map((id) => String(values[id] ?? "")).join("|")}`,
      values,
      cells: Object.fromEntries(present.map((id) => [id, { sheet, row, column: columnOf(id) }])),
      asWritten: {},
      asked: asked[index] ?? {},
      first: row,
      last: row,
      groups: [],
    };
  };
  const bottom = from - 1 + items.length + aggregates.length;
  const grand: TotalLine[] = sketch.grand
    ? [
        {
          kind: "grand",
          label: "Tổng cộng",
          index: bottom,
          items: items.map((_, index) => index),
          values: Object.fromEntries(
            Object.entries(sketch.grand).map(([id, value]) => [
              id,
              { value, at: { sheet, row: bottom, column: columnOf(id) } },
            ]),
          ),
        },
      ]
    : [];
  return {
    form: definition,
    sheet,
    range: { top: from - 2, left: 0, bottom, right: definition.fields.length - 1 },
    orientation: sketch.orientation ?? "rows",
    headingRows: { top: from - 2, left: 0, bottom: from - 2, right: definition.fields.length - 1 },
    columns,
    loose: [],
    items: items.map(item),
    aggregates: aggregates.map((values, index) => item(values, items.length + index)),
    totals: grand,
    ...(sketch.none ? { none: { sheet, row: from - 1, column: 0 } } : {}),
  };
}

export type SubmissionSketch = {
  readonly unit?: string;
  readonly meta?: Partial<Meta>;
  /** The file names no period at all. */
  readonly withoutPeriod?: true;
  readonly tables?: readonly TableSketch[];
  readonly findings?: readonly Finding[];
  readonly crashes?: Submission["crashes"];
  readonly unmapped?: readonly CellRef[];
};

/** A submission of 2024 whose ledger counts every value of its items. */
export function submission(sketch: SubmissionSketch): Submission {
  const tables = (sketch.tables ?? []).map(table);
  const unmapped = sketch.unmapped ?? [];
  const sheets = [...new Set([...tables.map(({ sheet }) => sheet), ...unmapped.map(({ sheet }) => sheet)])].map(
    (sheet) => {
      const own = tables.filter((candidate) => candidate.sheet === sheet);
      const value = own
        .flatMap(({ items, aggregates }) => [...items, ...aggregates])
        .reduce((sum, { cells }) => sum + Object.keys(cells).length, 0);
      return { sheet, counts: counts(value, unmapped.filter((at) => at.sheet === sheet).length) };
    },
  );
  const total = (kind: "value" | "unmapped") => sheets.reduce((sum, entry) => sum + entry.counts[kind], 0);
  return {
    fileName: "",
    meta: {
      ...(sketch.unit === undefined ? {} : { unit: sketch.unit, codeSystem: "GSO63" as const }),
      ...(sketch.withoutPeriod ? {} : { year: 2024, periodKind: "NAM" as const }),
      cells: {},
      unitsNamed: [],
      periodsNamed: [],
      ...sketch.meta,
    },
    tables,
    unsure: [],
    findings: sketch.findings ?? [],
    crashes: sketch.crashes ?? [],
    ledger: { counts: counts(total("value"), total("unmapped")), sheets, unmapped },
  };
}

function counts(value: number, unmapped: number): LedgerCounts {
  return { cells: value + unmapped, value, heading: 0, title: 0, total: 0, numbering: 0, note: 0, unmapped };
}

/** An accepted file; the digest is made of the name unless given. */
export function sourceFile(file: string, sketch: SubmissionSketch, more: Partial<SourceFile> = {}): SourceFile {
  return {
    file,
    sha256: `sha-${file}`,
    bytes: 1000,
    format: "xlsx",
    status: "accepted",
    refusal: null,
    submission: submission(sketch),
    ...more,
  };
}

/** A file that could not be read. */
export function refusedFile(file: string): SourceFile {
  const message = { vi: "tệp có mật khẩu.", en: "the file has a password." };
  return {
    file,
    sha256: `sha-${file}`,
    bytes: 10,
    format: null,
    status: "refused",
    refusal: { reason: "password", message },
  };
}

/** A finding of the engine, on one cell. */
export function cellFinding(rule: string, at: CellRef, more: Partial<Finding> = {}): Finding {
  return {
    id: `${rule}:${at.row}:${at.column}`,
    rule,
    messageId: "m",
    severity: "error",
    trial: false,
    at,
    related: [at],
    data: {},
    ...more,
  };
}
