// The data of a consolidated workbook as its custom XML part: what `--keep`, `--previous`, `verify` and `rollup` read
// instead of guessing from sheets that people have worked in. One XML element around JSON: nothing to misparse, and
// the same model always gives the same text.
import * as z from "zod";
import { addressOn } from "./finding-json.ts";
import { unitText } from "./members.ts";
import type { ConsolidatedRow, Consolidation } from "./model.ts";
import { ledgerJson } from "./submission-json.ts";

export const DATA_NAMESPACE = "urn:hopnhat:consolidated:1";
export const DATA_SCHEMA = "hopnhat.consolidated/1";

const codeSystem = z.enum(["GSO63", "NSO34"]);
const unitKey = z.object({ unit: z.string(), codeSystem });
const money = z.object({ amount: z.number(), currency: z.string() });
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), money]);
const entered = z.union([z.string(), z.number(), z.null()]);
const words = z.object({ vi: z.string(), en: z.string() });
const dateFrom = z.enum(["seal", "property", "document"]);
const whole = z.number().int();
const ledger = z.object({
  cells: whole,
  value: whole,
  heading: whole,
  title: whole,
  total: whole,
  note: whole,
  numbering: whole,
  unmapped: whole,
});

const row = z.object({
  id: z.string(),
  /** Indices into `members` and `files`. */
  unit: whole.min(0),
  file: whole.min(0),
  key: z.string(),
  sheet: z.string(),
  values: z.record(z.string(), value),
  cells: z.record(z.string(), z.string()),
  /** Texts of values that were not certain, by field. */
  asked: z.record(z.string(), z.string()).optional(),
  aggregate: z.literal(true).optional(),
  count: z.number(),
  flagged: z.array(z.string()),
});

export const dataSchema = z.object({
  schema: z.literal(DATA_SCHEMA),
  versions: z.object({
    program: z.string(),
    schema: z.string(),
    forms: z.string(),
    rules: z.string(),
    roster: z.string(),
  }),
  cluster: z.object({ id: z.string(), name: z.string() }),
  period: z.object({ id: z.string(), year: whole, kind: z.string(), from: z.string(), to: z.string() }),
  codeSystem,
  chair: unitKey.nullable(),
  members: z.array(unitKey.extend({ name: z.string(), code: z.string(), short: z.string() })),
  units: z.array(
    z.object({
      unit: unitKey.nullable(),
      name: z.string(),
      status: z.enum(["merged", "missing", "refused", "superseded", "undecided", "outside"]),
      file: z.string().nullable(),
    }),
  ),
  files: z.array(
    z.object({
      file: z.string(),
      sha256: z.string(),
      bytes: whole,
      format: z.string().nullable(),
      status: z.enum(["accepted", "refused", "ignored"]),
      date: z.string().nullable(),
      dateFrom: dateFrom.nullable(),
    }),
  ),
  sections: z.array(
    z.object({
      section: z.string(),
      version: z.string(),
      none: z.array(unitKey),
      lacking: z.array(unitKey),
      rows: z.array(row),
    }),
  ),
  indicators: z.array(
    z.object({
      id: z.string(),
      total: z.number(),
      plainSum: z.number().nullable(),
      of: z.object({ units: whole, expected: whole, flagged: whole }),
      /** In the order of `members`. */
      cells: z.array(
        z.object({
          reported: z.number().nullable(),
          adjusted: z.number().nullable(),
          declared: z.number().nullable(),
          flagged: whole,
        }),
      ),
    }),
  ),
  ledger,
  adjustments: z.array(
    z.object({
      rowId: z.string(),
      field: z.string(),
      from: entered,
      to: entered,
      reason: z.string(),
      by: z.string(),
      rowKey: z.string().optional(),
      notApplied: words.optional(),
    }),
  ),
  /** What unions wrote to explain findings; absent when nobody did. */
  explanations: z
    .array(z.object({ file: z.string().nullable(), finding: z.string(), rule: z.string(), text: z.string() }))
    .optional(),
  exchangeRate: z.object({ rate: z.number(), source: z.string(), date: z.string() }).nullable(),
});

export type DataPart = z.infer<typeof dataSchema>;

/** The data of a consolidation, with all keys in a fixed order. */
export function dataOf(c: Consolidation): DataPart {
  const unitIndex = new Map(c.members.map(({ unit }, index) => [unitText(unit), index]));
  const explanations = c.findings.flatMap(({ file, id, rule, explanation }) =>
    explanation === undefined ? [] : [{ file, finding: id, rule, text: explanation }],
  );
  const fileIndex = new Map(c.files.map(({ file }, index) => [file, index]));
  return {
    schema: DATA_SCHEMA,
    versions: { ...c.versions },
    cluster: { id: c.cluster.id, name: c.cluster.name },
    period: { id: c.period.id, year: c.period.year, kind: c.period.kind, from: c.period.from, to: c.period.to },
    codeSystem: c.codeSystem,
    chair: c.chair?.unit ?? null,
    members: c.members.map(({ unit, name, code, short }) => ({ ...unit, name, code, short })),
    units: c.board.map(({ unit, name, status, file }) => ({ unit: unit ?? null, name, status, file: file ?? null })),
    files: c.files.map(({ file, sha256, bytes, format, status, date, dateFrom }) => ({
      file,
      sha256,
      bytes,
      format,
      status,
      date: date ?? null,
      dateFrom: dateFrom ?? null,
    })),
    sections: c.sections.map(({ form, none, lacking, rows }) => ({
      section: form.id,
      version: form.version,
      none: [...none],
      lacking: [...lacking],
      rows: rows.map((entry) => rowOf(entry, unitIndex.get(unitText(entry.unit))!, fileIndex.get(entry.file)!)),
    })),
    indicators: c.indicators.map(({ indicator, total, plainSum, of, cells }) => ({
      id: indicator.id,
      total,
      plainSum: plainSum ?? null,
      of: { ...of },
      cells: cells.map(({ reported, adjusted, declared, flagged }) => ({
        reported: reported ?? null,
        adjusted: adjusted ?? null,
        declared: declared ?? null,
        flagged,
      })),
    })),
    ledger: ledgerJson(c.ledger),
    adjustments: c.kept.adjustments.map(({ rowId, field, from, to, reason, by, rowKey, notApplied }) => ({
      rowId,
      field,
      from,
      to,
      reason,
      by,
      ...(rowKey === undefined ? {} : { rowKey }),
      ...(notApplied ? { notApplied } : {}),
    })),
    ...(explanations.length > 0 ? { explanations } : {}),
    exchangeRate: c.kept.exchangeRate ? { ...c.kept.exchangeRate } : null,
  };
}

function rowOf(
  { id, item, aggregate, count, flagged }: ConsolidatedRow,
  unit: number,
  file: number,
): DataPart["sections"][number]["rows"][number] {
  const sheet = Object.values(item.cells)[0]?.sheet ?? "";
  const asked = Object.entries(item.asked).map(([field, { text }]) => [field, text] as const);
  return {
    id,
    unit,
    file,
    key: item.key,
    sheet,
    values: sorted(item.values) as DataPart["sections"][number]["rows"][number]["values"],
    cells: sorted(Object.fromEntries(Object.entries(item.cells).map(([field, at]) => [field, addressOn(sheet, at)]))),
    ...(asked.length > 0 ? { asked: sorted(Object.fromEntries(asked)) } : {}),
    ...(aggregate ? { aggregate: true as const } : {}),
    count,
    flagged: [...flagged],
  };
}

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  const keys = Object.keys(record).sort();
  return Object.fromEntries(keys.map((key) => [key, record[key]!]));
}

// JSON escapes control characters and lone surrogates itself; of what XML cannot hold that leaves two code points.
function escaped(text: string): string {
  return text
    .replace(/[\uFFFE\uFFFF]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}

/** The XML of the custom part. The same consolidation gives the same text. */
export function dataPart(c: Consolidation): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<data xmlns="${DATA_NAMESPACE}">${escaped(JSON.stringify(dataOf(c)))}</data>`;
}
