// From classified rows to the lines of one table: which rows make one item, which groups it stands under, what the
// sub-lines of an item are. Nothing is read here; an undecidable row stays out and is reported.
import type { Form } from "../form.ts";
import { foldLoose } from "../text.ts";
import { withoutEmptyGroups } from "./empty-groups.ts";
import { groupValues } from "./group-values.ts";
import { withLetters } from "./letter-markers.ts";
import { isDashedGroup, isLoneGroup, PLACES } from "./lone-groups.ts";
import { isReckoned, type Marker } from "./row-text.ts";
import type { ClassifiedRow, Columns } from "./rows.ts";
import { restsOfNames } from "./wrapped-names.ts";
import { isPart, isSubRow, subLinesOf, withHeads, withMarkedHeads } from "./sub-lines.ts";
import { isBlank, type View } from "./view.ts";

export type ItemLine = {
  readonly kind: "item";
  first: number;
  last: number;
  readonly groups: readonly GroupLine[];
  readonly marker: Marker["kind"] | undefined;
  readonly label: string;
};
export type GroupLine = {
  readonly kind: "group";
  readonly row: number;
  readonly label: string;
  readonly level: string;
};
export type TotalRow = {
  readonly kind: "total" | "of-which" | "numbers";
  readonly row: number;
  readonly label: string;
  readonly groups: readonly GroupLine[];
};
export type OtherLine = {
  readonly kind: "heading" | "numbering" | "note" | "signature" | "none" | "unsure";
  readonly row: number;
  readonly label?: string;
  readonly groups?: readonly GroupLine[];
};
export type Line = ItemLine | GroupLine | TotalRow | OtherLine;

/** Lines in order, and the row after which nothing belongs to the table any more. */
export type Lines = { readonly lines: readonly Line[]; readonly end: number };

/** `required`: columns that every item must fill; `isIndicator`: the words name a figure of a summary. */
export function linesOf(
  view: View,
  rows: readonly ClassifiedRow[],
  columns: Columns,
  form: Form,
  required: readonly number[],
  isIndicator: (label: string) => boolean = () => true,
): Lines {
  const read =
    form.id === "summary"
      ? rows.map((row, i) =>
          isShareOnly(row, isIndicator) ? row : asIndicator(view, row, columns, rows.slice(i + 1).find(isWritten)),
        )
      : withMarkedHeads(view, withHeads(view, rows, columns), columns, required);
  const content = withLetters(read.filter((row) => row.kind !== "blank"));
  const lines: Line[] = [];
  const stack: GroupLine[] = [];
  let item: ItemLine | undefined;
  let ofWhich = false;
  const isSplit = (row: ClassifiedRow) => isPart(view, row, columns, required);
  const numbered = isNumbered(content, isSplit);
  const isGroup = (label: string) => Object.keys(groupValues(form.fields, label)).some((id) => !PLACES.has(id));
  const rests = restsOfNames(content, isGroup);
  const isBelow = (row: ClassifiedRow) => isSubRow(row) || (numbered && form.id !== "summary" && isSplit(row));
  for (let i = 0; i < content.length; i++) {
    const row = content[i]!;
    const label = row.label ?? "";
    if (row.kind === "heading" || row.kind === "numbering" || row.kind === "note" || row.kind === "none") {
      lines.push({ kind: row.kind, row: row.row, label });
      continue;
    }
    if (row.kind === "foreign") break;
    if (item && isAside(row, form)) {
      lines.push({ kind: "note", row: row.row, label });
      continue;
    }
    if (row.kind === "lone" && row.marker !== undefined && row.label === undefined) {
      // A prepared line: numbered, and nothing entered.
      lines.push({ kind: "numbering", row: row.row });
      continue;
    }
    if (item && rests.has(row.row)) {
      item.last = row.row;
      continue;
    }
    if (row.kind === "signature") {
      // Signed at the foot of a printed page: the same headings stand again on the next one.
      const again = content.findIndex(({ kind }, k) => k > i && kind === "heading" && goesOnBelow(content[k + 1]));
      for (const signed of content.slice(i, again < 0 ? i + 1 : again))
        lines.push({ kind: "signature", row: signed.row, label: signed.label ?? "" });
      if (again < 0) break;
      i = again - 1;
      item = undefined;
      continue;
    }
    const isDashed = row.kind === "lone" && isDashedGroup(content, i, form);
    if (row.kind === "group" || isDashed || (row.kind === "lone" && isLoneGroup(content, i, form, lines))) {
      const group: GroupLine = { kind: "group", row: row.row, label, level: isDashed ? "dash" : levelOf(row) };
      pushGroup(stack, group);
      lines.push(group);
      item = undefined;
      ofWhich = false;
      continue;
    }
    if (row.kind === "total" || row.kind === "of-which" || row.kind === "numbers") {
      lines.push({ kind: row.kind, row: row.row, label, groups: [...stack] });
      ofWhich = row.kind === "of-which" && form.id !== "summary";
      if (row.kind === "total") item = undefined;
      continue;
    }
    if (ofWhich && (isSubLine(row) || (numbered && isPlainShare(view, row, columns)))) {
      lines.push({ kind: "of-which", row: row.row, label, groups: [...stack] });
      continue;
    }
    ofWhich = false;
    if (item && isBelow(row)) {
      let last = i;
      while (last + 1 < content.length && isBelow(content[last + 1]!)) last++;
      const run = content.slice(i, last + 1);
      const parent: ItemLine = item;
      const decided = parent.marker === "number" ? subLinesOf(view, parent.first, run, columns, required) : "items";
      if (decided === "items" && parent.marker === "number") {
        const group: GroupLine = { kind: "group", row: parent.first, label: parent.label, level: "number" };
        lines[lines.indexOf(parent)] = group;
        pushGroup(stack, group);
      }
      for (const sub of run)
        if (decided === "items")
          lines.push({
            kind: "item",
            first: sub.row,
            last: lastRowOf(view, sub.row, columns),
            groups: [...stack],
            marker: sub.marker?.kind,
            label: sub.label ?? "",
          });
        else lines.push({ kind: decided, row: sub.row, label: sub.label ?? "", groups: [...stack] });
      const end = lines[lines.length - 1]!;
      item = end.kind === "item" ? end : decided === "items" ? undefined : parent;
      i = last;
      continue;
    }
    if (
      item &&
      row.kind === "item" &&
      row.marker === undefined &&
      numbered &&
      isFragment(view, row, columns, required)
    ) {
      if (follows(content, i, item) && goesOn(row.label ?? "")) item.last = row.row;
      else lines.push({ kind: "unsure", row: row.row, label });
      continue;
    }
    if (row.kind === "item" && numbered && row.marker === undefined && isReckoned(label) && form.id !== "summary") {
      lines.push({ kind: "unsure", row: row.row, label });
      continue;
    }
    if (row.kind === "item") {
      // "III. Điểm thưởng" with its points follows the groups I and II, and is of neither.
      const closes = row.closes ?? row.marker?.kind;
      if (closes === "number" || closes === "roman" || closes === "letter") closeGroup(stack, closes);
      item = {
        kind: "item",
        first: row.row,
        last: lastRowOf(view, row.row, columns),
        groups: [...stack],
        marker: row.marker?.kind,
        label,
      };
      lines.push(item);
      continue;
    }
    if (item && continues(view, row, item, columns, follows(content, i, item))) {
      item.last = Math.max(item.last, row.row);
      continue;
    }
    lines.push({ kind: "unsure", row: row.row, label });
  }
  const settled = withoutEmptyGroups(view, lines, columns, required);
  return { lines: settled, end: lastOwnRow(settled) };
}

/** "(Dự án chưa giải ngân do chờ thủ tục)" between two items: said of them in brackets, and of no field. */
function isAside({ kind, marker, label = "" }: ClassifiedRow, { fields }: Form): boolean {
  const alone = (kind === "group" || kind === "lone") && marker === undefined;
  return alone && /^\s*\(.{16,}\)\s*$/su.test(label) && Object.keys(groupValues(fields, label)).length === 0;
}

/** "Trong đó: đoàn do Liên hiệp chủ trì": part of the line above, without a number, and no figure of its own. */
function isShareOnly({ kind, marker, label }: ClassifiedRow, isIndicator: (label: string) => boolean): boolean {
  return kind === "of-which" && marker === undefined && label !== undefined && !isIndicator(label);
}

/** In a summary every line with a figure is a figure of its own, whatever its number, dash or words. */
function asIndicator(view: View, row: ClassifiedRow, columns: Columns, next?: ClassifiedRow): ClassifiedRow {
  if (!["group", "total", "of-which", "item", "lone", "continuation"].includes(row.kind)) return row;
  const label = foldLoose(row.label ?? "");
  if (label === "" || /^(?:tong|cong|tong cong|tong so|(?:grand |sub ?)?total)$/.test(label)) return row;
  const figure = [...columns.numeric].some((column) => !isBlank(view.own(row.row, column)));
  if (!figure) return row.kind === "of-which" || headsFigures(row, next) ? { ...row, kind: "group" } : row;
  return {
    row: row.row,
    kind: "item",
    ...(row.label === undefined ? {} : { label: row.label }),
    ...(row.marker?.kind === "number" ? { closes: "number" } : {}),
  };
}

/** "2 | Đoàn ra" without a figure, above "2.1", "a" or "- Số đoàn". */
function headsFigures({ marker }: ClassifiedRow, next: ClassifiedRow | undefined): boolean {
  if (marker?.kind !== "number" || !next) return false;
  return next.marker?.kind === "sub"
    ? [`${marker.text}.`, `${marker.text},`].some((lead) => next.marker!.text.startsWith(lead)) ||
        /^(?:a|\d+a)$/i.test(next.marker.text)
    : next.marker?.kind === "dash" || /^\s*[-–+•]\s*\S/u.test(next.label ?? "");
}

function isWritten({ kind }: ClassifiedRow): boolean {
  return kind !== "blank" && kind !== "heading" && kind !== "numbering";
}

function closeGroup(stack: GroupLine[], level: string): void {
  const at = stack.findIndex((open) => open.level === level);
  if (at >= 0) stack.length = at;
}

function pushGroup(stack: GroupLine[], group: GroupLine): void {
  closeGroup(stack, group.level);
  stack.push(group);
}

function levelOf(row: ClassifiedRow): string {
  if (row.marker) return row.marker.kind;
  const lead = /^\s*([IVX]{1,5}|[A-HĐ])\s*[.)/:–-]/u.exec(row.label ?? "")?.[1];
  return lead === undefined ? "text" : /^[IVX]+$/.test(lead) ? "roman" : "letter";
}

function isSubLine(row: ClassifiedRow): boolean {
  return (
    row.marker?.kind === "dash" ||
    row.marker?.kind === "sub" ||
    /^\s*[-–+*•]/.test(row.label ?? "") ||
    row.kind === "lone"
  );
}

/** "Trong đó: y tế" and, below it, "giáo dục": no number, and nothing but amounts beside its words. */
function isPlainShare(view: View, row: ClassifiedRow, columns: Columns): boolean {
  if (row.kind !== "item" || row.marker !== undefined || row.labelColumn === undefined) return false;
  const others = [...columns.bound].filter((column) => column !== row.labelColumn && column !== columns.no);
  const filled = others.filter((column) => !isBlank(view.own(row.row, column)));
  return filled.length > 0 && others.length > filled.length && filled.every((column) => columns.numeric.has(column));
}

function goesOnBelow(row: ClassifiedRow | undefined): boolean {
  return (row?.kind === "item" && row.marker?.kind === "number") || row?.kind === "total" || row?.kind === "numbering";
}

// Rows under one merged STT or name cell are one item.
function lastRowOf(view: View, row: number, columns: Columns): number {
  const name = view.merge(row, columns.primary);
  const no = columns.no === undefined ? undefined : view.merge(row, columns.no);
  let last = row;
  if (name && name.top === row) last = Math.max(last, name.bottom);
  if (no && no.top === row && (name || isBlankBelow(view, row, no.bottom, columns.primary)))
    last = Math.max(last, no.bottom);
  return Math.min(last, view.bottom);
}

function isBlankBelow(view: View, row: number, bottom: number, column: number): boolean {
  for (let r = row + 1; r <= bottom; r++) if (!isBlank(view.own(r, column))) return false;
  return true;
}

/** Nothing but blank rows stands between the item and this row. */
function follows(rows: readonly ClassifiedRow[], index: number, item: ItemLine): boolean {
  const before = rows[index - 1];
  return (
    before !== undefined && before.row <= item.last && before.row >= item.first && rows[index]!.row - item.last <= 3
  );
}

function continues(view: View, row: ClassifiedRow, item: ItemLine, columns: Columns, next: boolean): boolean {
  if (row.row <= item.last) return true;
  if (!next) return false;
  if (row.kind === "continuation") return row.marker === undefined;
  // A lone text right under an item goes on with its name only when it reads like the rest of a sentence.
  return (
    row.kind === "lone" &&
    row.marker === undefined &&
    !isBlank(view.own(row.row, columns.primary)) &&
    goesOn(row.label ?? "")
  );
}

/** The words read like the rest of a sentence begun above. */
function goesOn(label: string): boolean {
  return /^[\p{Ll}(,;]/u.test(label.trim()) && foldLoose(label) !== "";
}

/** Nearly every item has a number of its own, so that a line without one is unlikely to be an item. */
function isNumbered(rows: readonly ClassifiedRow[], part: (row: ClassifiedRow) => boolean): boolean {
  const items = rows.filter((row) => row.kind === "item" && !part(row));
  return items.length >= 2 && items.filter((row) => row.marker !== undefined).length >= items.length * 0.6;
}

// Without numbers and without what every item must say, a line is no item of its own.
function isFragment(view: View, row: ClassifiedRow, columns: Columns, required: readonly number[]): boolean {
  const filled = (column: number) => !isBlank(view.own(row.row, column));
  return ![...columns.numeric].some(filled) && required.some((column) => isBlank(view.shown(row.row, column)));
}

function lastOwnRow(lines: readonly Line[]): number {
  let end = -1;
  for (const line of lines) {
    if (line.kind === "item") end = Math.max(end, line.last);
    else if (
      line.kind === "total" ||
      line.kind === "of-which" ||
      line.kind === "numbers" ||
      line.kind === "heading" ||
      line.kind === "numbering" ||
      line.kind === "none"
    )
      end = Math.max(end, line.row);
  }
  return end;
}
