// One item: its cells read field by field, values inherited from merged areas, groups and titles, and a key made of
// its content.
import { displayText } from "../display.ts";
import type { Field, Form } from "../form.ts";
import { readCell, type ReadContext } from "../read-cell.ts";
import type { Read } from "../reading.ts";
import type { AsWritten, Asked, BoundColumn, DayParts, FieldValue, Item } from "../table.ts";
import { clean, fold, foldLoose } from "../text.ts";
import type { Cell, CellRef } from "../workbook.ts";
import { dayInParts } from "./day-parts.ts";
import { inUnitOfGroups } from "./group-unit.ts";
import { groupWords } from "./group-values.ts";
import type { Marks } from "./marks.ts";
import { areInCurrencies, joined } from "./joined-cells.ts";
import { inUnitOf, type UnitColumn } from "./unit-column.ts";
import { isBlank, type View } from "./view.ts";

export type Inherited = { readonly value: FieldValue; readonly at: CellRef };

export type ItemPlace = {
  readonly first: number;
  readonly last: number;
  readonly groups: readonly string[];
  readonly inherited: ReadonlyMap<string, Inherited>;
  /** The group row whose cell in a column says what this item's blank one does not. */
  readonly groupRow: (column: number) => number | undefined;
  /** The column that says each line's unit of money. */
  readonly units?: UnitColumn;
  /** The item above, which a "nt" repeats. */
  readonly above?: Omit<Item, "key">;
};

type Draft = {
  values: Record<string, FieldValue>;
  cells: Record<string, CellRef>;
  asWritten: Record<string, AsWritten>;
  asked: Record<string, Asked>;
  /** What cells say that say there is nothing, by field. */
  readonly none: Map<string, string>;
  /** What cells said about other fields: used only where those fields' own columns say nothing. */
  readonly extras: { id: string; value?: FieldValue; asked?: Asked; asWritten?: AsWritten; at: CellRef }[];
};

/** Reads the item that stands in rows `first` to `last` of the view. `contexts` holds one ReadContext per bound column. */
export function readItem(
  view: View,
  form: Form,
  columns: readonly BoundColumn[],
  contexts: readonly ReadContext[],
  place: ItemPlace,
  marks: Marks,
): Omit<Item, "key"> {
  const draft: Draft = { values: {}, cells: {}, asWritten: {}, asked: {}, none: new Map(), extras: [] };
  for (let i = 0; i < columns.length; i++) readColumn(view, form, columns[i]!, contexts[i]!, place, draft, marks);
  for (const { id, value, asked, asWritten, at } of draft.extras) {
    if (
      draft.values[id] !== undefined ||
      draft.asked[id] !== undefined ||
      !form.fields.some((field) => field.id === id)
    )
      continue;
    if (asked) {
      draft.asked[id] = asked;
      draft.cells[id] = at;
    } else if (value !== undefined) put(draft, id, value, at, asWritten);
  }
  for (const [id, { value, at }] of place.inherited) {
    if (draft.values[id] !== undefined || draft.asked[id] !== undefined) continue;
    draft.values[id] = value;
    draft.cells[id] = at;
  }
  settleRate(draft);
  // "-" and "không phát sinh" are no values, but not blank either: what the cell says is kept.
  for (const [id, text] of draft.none)
    if (draft.values[id] === undefined && draft.asked[id] === undefined)
      draft.asWritten[id] = { text, unit: null, approx: null };
  const { extras: _extras, none: _none, ...read } = draft;
  return { ...read, first: place.first, last: place.last, groups: place.groups };
}

/**
 * "0.25" may be 25 %, 0,25 % or, in a column of whole percents, either: the amounts of the same line say which, where
 * only one of the readings fits them.
 */
function settleRate(draft: Draft): void {
  const asked = draft.asked["disbursedRate"];
  const read = draft.values["disbursedRate"];
  if (asked ? asked.because !== "ambiguous-number" : !(typeof read === "number" && read > 0 && read <= 0.01)) return;
  const rates = ["Vnd", "Usd"].flatMap((currency) => {
    const whole = draft.values[`committed${currency}`];
    const parts = ["disbursed", "disbursedTotal"].map((stem) => draft.values[stem + currency]);
    return typeof whole === "number" && whole > 0 ? parts.flatMap((part) => Number(part ?? 0) / whole || []) : [];
  });
  const readings = asked ? asked.candidates : [Number(read), Number(read) * 100];
  const fits = readings.filter((one) => rates.some((rate) => Math.abs(Number(one) / rate - 1) < RATE_ROUNDED));
  if (fits.length !== 1) return;
  draft.values["disbursedRate"] = fits[0]!;
  if (!asked) return;
  draft.asWritten["disbursedRate"] = { text: asked.text, unit: null, approx: null };
  delete draft.asked["disbursedRate"];
}

/** A rate printed without decimals is off by so much of itself. */
const RATE_ROUNDED = 0.1;

function readColumn(
  view: View,
  form: Form,
  column: BoundColumn,
  context: ReadContext,
  place: ItemPlace,
  draft: Draft,
  marks: Marks,
): void {
  const { field, index } = column;
  if (column.parts) {
    readParts(view, form, field, column.parts, context, place, draft, marks);
    return;
  }
  const found: { cell: Cell; row: number }[] = [];
  let shared = false;
  for (let row = place.first; row <= place.last; row++) {
    const cell = view.own(row, index);
    if (cell) {
      marks.set(view, row, index, "value");
      if (!isBlank(cell)) found.push({ cell, row });
    } else if (row === place.first) {
      const area = view.merge(row, index);
      const above = area && area.top < row ? view.shown(row, index) : undefined;
      // A merged area that runs across several columns is a line of text, not a value of each.
      if (above && area && area.left === index && !isBlank(above)) {
        found.push({ cell: above, row });
        shared = true;
      }
    }
  }
  const above = found.length === 0 ? place.groupRow(index) : undefined;
  if (above !== undefined) found.push({ cell: view.own(above, index)!, row: above });
  if (found.length === 0) return;
  const at = view.ref(found[0]!.row, index);
  if (shared && (field.kind === "money" || field.kind === "count" || field.kind === "number")) {
    // One amount written across several items counts once; how it divides is not ours to guess.
    draft.asked[field.id] = {
      text: displayText(found[0]!.cell, context.date1904),
      candidates: [],
      because: "shared-amount",
    };
    draft.cells[field.id] = at;
    return;
  }
  if (areInCurrencies(found, field, place.units)) {
    for (const { cell, row } of found)
      store(form, field, cell, inUnitOf(place.units, row, column, context), view.ref(row, index), draft);
    return;
  }
  // A line across several columns, above a cell of this one alone, says something of its own.
  const isWide = ({ row }: { readonly row: number }) => {
    const area = view.merge(row, index);
    return area !== undefined && area.right > area.left;
  };
  const isMixed = found.some(isWide) && !found.every(isWide);
  const cell = isMixed
    ? undefined
    : found.length === 1
      ? found[0]!.cell
      : joined(
          found.map(({ cell }) => cell),
          field,
          form,
          context.date1904,
        );
  if (!cell) {
    draft.asked[field.id] = {
      text: found.map(({ cell }) => displayText(cell, context.date1904)).join(" / "),
      candidates: [],
      because: "unreadable",
    };
    draft.cells[field.id] = at;
    return;
  }
  const own = inUnitOfGroups(place.groups, column, inUnitOf(place.units, found[0]!.row, column, context));
  if (found.some((one) => one.cell.struck)) {
    store(form, field, { ...cell, struck: "part" }, own, at, draft);
    return;
  }
  if (field.kind !== "money" && saysDitto(cell)) {
    repeat(field, cell, place.above, at, draft);
    return;
  }
  const month = monthUnder(column, cell, context);
  if (month === undefined) store(form, field, ended(field, cell, own, place.groups), own, at, draft);
  else put(draft, field.id, month, at, undefined);
}

function readParts(
  view: View,
  form: Form,
  field: Field,
  parts: DayParts,
  context: ReadContext,
  { first, last }: ItemPlace,
  draft: Draft,
  marks: Marks,
): void {
  for (const column of Object.values(parts))
    for (let row = first; row <= last; row++) if (view.own(row, column)) marks.set(view, row, column, "value");
  const value = dayInParts(view, parts, first, context.year);
  const at = view.ref(first, isBlank(view.own(first, parts.day)) ? parts.month : parts.day);
  if (value !== undefined) store(form, field, { value }, context, at, draft);
}

/** "Bằng khen" under "II. Cá nhân": the cell with the words of its group, where those make it one of the list. */
function ended(field: Field, cell: Cell, context: ReadContext, groups: readonly string[]): Cell {
  if (!field.endsInGroups || typeof cell.value !== "string" || readOnce(field, cell, context).kind !== "asked")
    return cell;
  const ends = [...groups]
    .reverse()
    .flatMap((group) => field.endsInGroups!.exec(foldLoose(groupWords(group)))?.[1] ?? []);
  const whole = { ...cell, value: `${cell.value} ${ends[0] ?? ""}` };
  return ends.length > 0 && readOnce(field, whole, context).kind === "value" ? whole : cell;
}

/** "nt", "như trên", a pair of ditto marks. */
function saysDitto({ value }: Cell): boolean {
  return (
    typeof value === "string" &&
    /^[-–\s]*(?:n\.?t\.?|như (?:dòng )?trên|["“”″〃]|''|,,|\/\/)[-–\s]*$/iu.test(clean(value))
  );
}

/** What the item above says, with everything its cell told of other fields; asked where it says nothing. */
function repeat(field: Field, cell: Cell, above: ItemPlace["above"], at: CellRef, draft: Draft): void {
  const from = above?.cells[field.id];
  if (!above || !from || above.values[field.id] === undefined) {
    draft.asked[field.id] = { text: displayText(cell, false), candidates: [], because: "unreadable" };
    draft.cells[field.id] = at;
    return;
  }
  for (const [id, value] of Object.entries(above.values)) {
    const place = above.cells[id];
    if (!place || place.row !== from.row || place.column !== from.column || place.sheet !== from.sheet) continue;
    if (id === field.id) put(draft, id, value, place, undefined);
    else draft.extras.push({ id, value, at: place });
  }
}

// A bare 11 under the heading "Tháng" is November of the reported year.
function monthUnder({ field, heading }: BoundColumn, { value }: Cell, { year }: ReadContext): string | undefined {
  if (field.kind !== "date" || year === undefined || (typeof value !== "number" && typeof value !== "string"))
    return undefined;
  const month = Number(value);
  if (!Number.isInteger(month) || month < 1 || month > 12 || fold(heading.split("|").at(-1)!) !== "thang")
    return undefined;
  return `${year}-${String(month).padStart(2, "0")}`;
}

const LISTED = new Set<Field["kind"]>(["choice", "choices", "countries"]);
const readings = new WeakMap<Field, Map<string, ReturnType<typeof readCell>>>();

// The same few words of a list stand in every line of a column; what they mean hangs on nothing but themselves, and on
// the report's year where they name one.
function readOnce(field: Field, cell: Cell, context: ReadContext): ReturnType<typeof readCell> {
  if (!LISTED.has(field.kind) || typeof cell.value !== "string" || cell.stored === false || /\d/.test(cell.value))
    return readCell(field, cell, context);
  let known = readings.get(field);
  if (!known || known.size > 2_000) readings.set(field, (known = new Map()));
  let reading = known.get(cell.value);
  if (!reading) known.set(cell.value, (reading = readCell(field, cell, context)));
  return reading;
}

function store(form: Form, field: Field, cell: Cell, context: ReadContext, at: CellRef, draft: Draft): void {
  const reading = readOnce(field, cell, context);
  if (reading.kind === "none") draft.none.set(field.id, reading.text);
  if (reading.kind === "none") return;
  if (reading.kind === "blank") return keepExtras(reading.extra, at, draft);
  if (reading.kind === "asked") {
    const { because, text } = reading.asked;
    // "Thường xuyên", "Hằng tháng" under "Thời hạn": no day is meant.
    if (field.orWords && because === "unreadable" && !/\d/.test(text)) return put(draft, field.id, text, at, undefined);
    draft.asked[field.id] = reading.asked;
    draft.cells[field.id] = at;
    return;
  }
  const target = otherCurrency(form, field, reading.moneyCurrency);
  if (!target) {
    // Dollars in a field that has only đồng: neither a number of đồng nor lost.
    draft.asked[field.id] = {
      text: reading.asWritten?.text ?? displayText(cell, context.date1904),
      candidates: [reading.value],
      because: "mixed-currency",
    };
    draft.cells[field.id] = at;
  } else put(draft, target.id, reading.value, at, reading.asWritten);
  keepExtras(reading.extra, at, draft);
  for (const more of reading.extraAsked ?? []) draft.extras.push({ id: more.field, asked: more.asked, at });
}

function keepExtras(extra: Read["extra"], at: CellRef, draft: Draft): void {
  for (const { field, value, asWritten } of extra ?? [])
    draft.extras.push({ id: field, value, at, ...(asWritten ? { asWritten } : {}) });
}

function put(draft: Draft, id: string, value: FieldValue, at: CellRef, asWritten: AsWritten | undefined): void {
  if (draft.values[id] !== undefined) return;
  draft.values[id] = value;
  draft.cells[id] = at;
  if (asWritten) draft.asWritten[id] = asWritten;
}

// "5.000 USD" in a column of đồng is dollars of the same stem; undefined when the form has no field for them.
function otherCurrency(form: Form, field: Field, currency: string | undefined): Field | undefined {
  if (field.kind !== "money" || currency === undefined) return field;
  const wanted = currency === "VND" || currency === "USD" ? currency : "OTHER";
  if (wanted === (field.currency ?? "VND")) return field;
  return field.stem === undefined
    ? undefined
    : form.fields.find((candidate) => candidate.stem === field.stem && candidate.currency === wanted);
}

/** Content key: the first alternative of the form whose fields are all present; else everything the item says. */
export function keyOf(form: Form, values: Item["values"]): string {
  for (const fields of form.keys) {
    const parts = fields.map((id) => values[id]);
    if (parts.every((part) => part !== undefined)) return parts.map((part) => keyPart(part!)).join("|");
  }
  return form.keys.length > 0
    ? form.keys[form.keys.length - 1]!.map((id) => (values[id] === undefined ? "" : keyPart(values[id]!))).join("|")
    : "";
}

function keyPart(value: FieldValue): string {
  if (typeof value === "string") return fold(value);
  if (Array.isArray(value)) return (value as readonly string[]).join(",");
  if (typeof value === "object")
    return `${(value as { amount: number }).amount} ${(value as { currency: string }).currency}`;
  return String(value);
}
