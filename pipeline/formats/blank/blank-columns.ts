// Which columns a blank sheet has, how they are headed, and how their cells take and show what is entered.
import type { Field, Form } from "#engine/form.ts";

/** Amounts in đồng are entered in this unit, which the unit line of every sheet names. */
export const MONEY_UNIT = "triệu đồng";

export type BlankColumn = {
  readonly field: Field;
  /** One or two heading levels. */
  readonly head: readonly string[];
  /** Width in characters. */
  readonly width: number;
  readonly format: string;
  readonly align: "left" | "center" | "right";
  /** Added up in the line of totals. */
  readonly summed: boolean;
};

/** Fields of kind date that are often only a year, a quarter or words: a date format would spoil what is typed. */
const LOOSE_DATES = new Set(["founded", "deadline", "start", "end"]);

/** Characters across below which the head would not fit. */
const LEAST_WIDTH = 145;

const WIDTHS: Readonly<Partial<Record<Field["kind"], number>>> = {
  money: 12,
  date: 11,
  count: 9,
  percent: 9,
  choice: 12,
  choices: 14,
  countries: 12,
  yesno: 9,
};

/** The columns of one section, in the order of the form; fields that are filled from other cells have none. */
export function blankColumns(form: Form): readonly BlankColumn[] {
  const fields = form.fields.filter((field) => !field.derived);
  const columns = fields.map((field): BlankColumn => {
    const label = field.required === true ? `${field.label} (*)` : field.label;
    const twins = field.stem === undefined ? [] : fields.filter((other) => other.stem === field.stem);
    const currency = field.currency === "USD" ? "USD" : "Triệu đồng";
    return {
      field,
      head: twins.length > 1 ? [label, currency] : [label],
      width: widthOf(field),
      format: formatOf(field),
      align: alignOf(field),
      summed: form.totals.some((total) => total.how === "sum" && total.field === field.id),
    };
  });
  return widened(columns);
}

/** Few columns get more room, in columns of words first: the head of an official paper needs the width. */
function widened(columns: readonly BlankColumn[]): readonly BlankColumn[] {
  const missing = LEAST_WIDTH - columns.reduce((sum, column) => sum + column.width, 0);
  if (missing <= 0) return columns;
  const isWords = ({ field }: BlankColumn): boolean => field.kind === "text";
  const words = columns.filter(isWords).reduce((sum, column) => sum + column.width, 0);
  return columns.map((column) =>
    isWords(column) ? { ...column, width: Math.round(column.width * (1 + missing / words)) } : column,
  );
}

function widthOf(field: Field): number {
  const narrow = WIDTHS[field.kind];
  if (narrow !== undefined) return narrow;
  if (field.id === "no") return 5;
  if (field.id === "note") return 13;
  const width = field.width ?? 16;
  if (field.kind !== "text") return Math.round(Math.max(width * 0.85, 10));
  return Math.round(width * (width >= 32 ? 0.8 : 0.7));
}

function formatOf(field: Field): string {
  if (field.kind === "money") return field.currency === "USD" ? "#,##0.00" : "#,##0.0##";
  if (field.kind === "count") return "#,##0";
  if (field.kind === "number") return "General";
  if (field.kind === "percent") return "0.0%";
  if (field.kind === "date" && !LOOSE_DATES.has(field.id)) return "dd/mm/yyyy";
  return field.kind === "code" && field.id !== "no" ? "@" : "General";
}

function alignOf(field: Field): BlankColumn["align"] {
  if (field.kind === "money" || field.kind === "number") return "right";
  return ["text", "choices", "countries"].includes(field.kind) ? "left" : "center";
}
