// A section's sheet: every item of every counted file on a row of its own, the reported value beside the one totals
// run over, and where it was read. Rows are made one at a time, because a national book has a hundred thousand.
import { addressOf, columnLetters, rangeAddress } from "#engine/address.ts";
import type { BookCell, BookRow, BookSheet, Conditional } from "#engine/book.ts";
import type { Consolidation, ConsolidatedRow } from "#consolidate/model.ts";
import type { UnitKey } from "#engine/roster.ts";
import { NAMES } from "./adjustment-places.ts";
import { findingIndex, findingWords } from "./finding-words.ts";
import { cell, quoted, roundCents, type Live, type Scalar } from "./live.ts";
import * as look from "./palette.ts";
import type { SectionColumn } from "./section-columns.ts";
import { TAKEN_OUT } from "./corrections.ts";
import { blankNumber, COUNT, ROWS, type SectionTable } from "./section-table.ts";
import { countText, joined } from "./phrase.ts";
import { backLink, pageSetup, scopeWords } from "./sheet-frame.ts";
import { TABS } from "./palette.ts";
import { rowHeight, type SizedText } from "./text-size.ts";
import { lookOfAmount, shownValue } from "./value-text.ts";

const ITEM_SIZE = 10;
/** Pages hold about this many column units across before the type gets too small. */
const PAGE_UNITS = 185;
const MAX_NOTES = 3;

/** The sheet of a section. */
export function sectionSheet(c: Consolidation, table: SectionTable): BookSheet {
  const { columns, section } = table;
  const visible = columns.filter((column) => !column.hidden);
  const units = visible.reduce((sum, column) => sum + column.width, 0);
  const lastVisible = columns.length - 1 - [...columns].reverse().findIndex((column) => !column.hidden);
  const area = { top: ROWS.link, left: 0, bottom: table.last, right: lastVisible };
  return {
    name: table.sheet,
    tabColor: TABS.sections,
    columns: columns.map(({ width, hidden }) => ({ width, ...(hidden ? { hidden } : {}) })),
    rows: { [Symbol.iterator]: () => sectionRows(c, table) },
    freeze: { rows: ROWS.heading + 1, columns: 2 },
    autoFilter: rangeAddress({ top: ROWS.heading, left: 0, bottom: table.last, right: lastVisible }),
    protect: true,
    conditionals: section.rows.length === 0 ? [] : changedMarks(table),
    gridLines: false,
    print: pageSetup(c, table.sheet, {
      titleRows: [ROWS.heading, ROWS.heading],
      titleColumns: [0, 1],
      fitWidth: Math.max(1, Math.ceil(units / PAGE_UNITS)),
      area: rangeAddress(area),
    }),
  };
}

function changedMarks({ columns, last }: SectionTable): Conditional[] {
  return columns.flatMap((column, i) => {
    if (column.role !== "adjusted" || column.hidden) return [];
    const [own, reported] = [columnLetters(i), columnLetters(i - 1)].map((letters) => `${letters}${ROWS.first + 1}`);
    const ranges = rangeAddress({ top: ROWS.first, left: i, bottom: last, right: i });
    const blank = column.field?.blank;
    const before = blank === undefined ? reported : `IF(${reported}="",${blank},${reported})`;
    const differs = `AND(${own}<>"",${own}<>${before})`;
    return [{ ranges, formula: differs, style: look.changed }];
  });
}

function* sectionRows(c: Consolidation, table: SectionTable): Generator<BookRow> {
  const { columns, section } = table;
  yield { row: ROWS.link, height: 18, cells: [backLink()] };
  yield { row: ROWS.title, height: 26, cells: [cell(0, section.form.title.vi, look.title)] };
  yield { row: ROWS.remark, height: 18, cells: [cell(0, remarkOf(c, table), look.subtitleLine)] };
  yield { row: ROWS.total, height: 20, cells: totalCells(table) };
  yield {
    row: ROWS.keys,
    hidden: true,
    cells: columns.map((column, i) =>
      cell(i, column.role === "adjusted" && !column.live ? "" : column.key, look.hiddenStyle),
    ),
  };
  const headings: SizedText[] = columns
    .filter((column) => !column.hidden)
    .map(({ heading, width }) => ({ text: heading, width, bold: true, size: ITEM_SIZE }));
  yield {
    row: ROWS.heading,
    height: rowHeight(headings, 30),
    cells: columns.map((column, i) => cell(i, column.heading, column.hidden ? look.hiddenStyle : look.itemHeading)),
  };
  const findingOf = findingIndex(c);
  for (let i = 0; i < section.rows.length; i++) yield itemRow(table, i, findingOf);
}

function remarkOf(c: Consolidation, { section }: SectionTable): string {
  const names = (keys: readonly UnitKey[]) =>
    keys
      .map(
        (key) =>
          c.members.find(({ unit }) => unit.unit === key.unit && unit.codeSystem === key.codeSystem)?.name ?? key.unit,
      )
      .join(", ");
  const parts = [scopeWords(c)];
  if (section.rows.length === 0) parts.push("Không có dòng nào");
  if (section.none.length > 0) parts.push(`Không phát sinh: ${names(section.none)}`);
  if (section.lacking.length > 0) parts.push(`Báo cáo không có mục này: ${names(section.lacking)}`);
  return `${parts.join(". ")}.`;
}

/** Totals stand above the headings, where neither filter nor sorting touches them. */
function totalCells(table: SectionTable): BookCell[] {
  const { columns } = table;
  const cells = columns.map((column, i): BookCell | undefined => {
    if (column.hidden) return undefined;
    if (column.role === "rowId") return cell(i, "Cộng", look.totalLabel);
    if (column.role === "unit") return cell(i, itemCount(table), look.totalLabel);
    const usd = column.field !== undefined && lookOfAmount(column.field) === "usd";
    if (column.role === "adjusted") return cell(i, sumOf(table, column, usd), usd ? look.totalUsd : look.totalNumber);
    if (column.role === "field" && columns[i + 1]?.role === "adjusted" && column.field?.blank === undefined)
      return cell(i, sumOf(table, column, usd), usd ? look.totalUsd : look.totalNumber);
    return cell(i, undefined, look.totalLabel);
  });
  return cells.filter((made): made is BookCell => made !== undefined);
}

/** "181 mục": the number of items that count, corrections included. */
function itemCount(table: SectionTable): Live {
  const { ref, values } = table.area("count.adjusted");
  const now = values.reduce<number>((sum, value) => sum + Number(value), 0);
  return joined([countText(`SUM(${ref})`, now), " mục"]);
}

function sumOf(table: SectionTable, column: SectionColumn, round: boolean): Live {
  const { ref, values } = table.area(column.key);
  let sum = 0;
  for (const value of values) if (typeof value === "number") sum += value;
  return round ? { formula: `ROUND(SUM(${ref}),2)`, value: roundCents(sum) } : { formula: `SUM(${ref})`, value: sum };
}

type FindingOf = ReturnType<typeof findingIndex>;

function itemRow(table: SectionTable, index: number, findingOf: FindingOf): BookRow {
  const row = table.section.rows[index]!;
  const { item } = row;
  const findings = row.flagged.map((id) => findingOf(row.file, id)).filter((found) => found !== undefined);
  const flaggedFields = new Set(findings.map((finding) => finding.field));
  const cells: BookCell[] = [];
  const sizes: SizedText[] = [];
  const line = ROWS.first + index;
  table.columns.forEach((column, i) => {
    const { field, role } = column;
    let content: Scalar | Live | undefined;
    let style = look.itemStyles.text[row.aggregate ? "aggregate" : "plain"];
    switch (role) {
      case "field": {
        const value = item.values[field!.id];
        const asked = item.asked[field!.id];
        const shown =
          value === undefined ? { content: asked?.text ?? "", look: "text" as const } : shownValue(field!, value);
        content = shown.content;
        const marked = asked
          ? "asked"
          : flaggedFields.has(field!.id)
            ? "flagged"
            : row.aggregate
              ? "aggregate"
              : "plain";
        style = look.itemStyles[shown.look][marked];
        break;
      }
      case "adjusted":
        content = column.live ? adjustedFormula(table, row, index, i) : table.value(column.key, index);
        style = look.itemStyles[lookOfAmount(field!) === "usd" ? "adjustedUsd" : "adjusted"].plain;
        break;
      case "rowId":
        content = row.id;
        break;
      case "unit":
        content = row.unitName;
        break;
      case "note":
        content = noteOf(
          row,
          findings.slice(0, MAX_NOTES).map((finding) => findingWords(finding).what),
          findings.length,
        );
        if (content !== "") style = look.itemStyles.text.flagged;
        break;
      case "file":
        content = row.file;
        break;
      case "sheet":
        content = Object.values(item.cells)[0]?.sheet ?? "";
        break;
      case "place":
        content = placeOf(row);
        break;
      default:
        content = hiddenContent(table, column, index, line);
        if (content === "") return;
        style = look.hiddenStyle;
    }
    if (column.hidden && content === "") return;
    cells.push(cell(i, content, style));
    if (!column.hidden && typeof content === "string" && content !== "")
      sizes.push({ text: content, width: column.width, size: ITEM_SIZE });
  });
  return { row: line, height: rowHeight(sizes, 17), cells };
}

/** Where the item stands in its file: the area of its own cells. */
export function placeOf({ item }: ConsolidatedRow): string {
  const all = Object.values(item.cells);
  const own = all.filter(({ row }) => row >= item.first && row <= item.last);
  const places = own.length > 0 ? own : all;
  if (places.length === 0) return "";
  const rows = places.map((place) => place.row);
  const columns = places.map((place) => place.column);
  return rangeAddress({
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  });
}

function noteOf(row: ConsolidatedRow, sentences: readonly string[], all: number): string {
  const parts = [...(row.aggregate ? ["Dòng số gộp, không liệt kê từng mục."] : []), ...sentences];
  if (all > sentences.length) parts.push("Xem thêm trang Lưu ý.");
  return parts.join("\n");
}

function adjustedFormula(table: SectionTable, row: ConsolidatedRow, index: number, column: number): Live {
  const { field, key } = table.columns[column]!;
  const line = ROWS.first + index;
  const reported =
    typeof row.item.values[field!.id] === "number"
      ? addressOf(line, column - 1)
      : String(blankNumber(row, field!) || '""');
  const value = table.value(key, index);
  const corrected = correctedOr(line, field!.id, reported, blankNumber(row, field!));
  const [count, counted] = [COUNT, `${COUNT}.adjusted`].map((name) => addressOf(line, table.at(name)));
  const standing = `IF(AND(${count}>0,${counted}=0),${quoted(TAKEN_OUT)},${corrected})`;
  return { formula: unlessUntouched(table, line, reported, standing), value };
}

/** Rows without corrections stop at the first comparison. */
function unlessUntouched(table: SectionTable, line: number, reported: string, corrected: string): string {
  return `IF($${columnLetters(table.at("key.corrections"))}${line + 1}=0,${reported},${corrected})`;
}

/** The corrected value of a field, else `otherwise`. A value taken out leaves the number that a blank stands for. */
function correctedOr(line: number, code: string, otherwise: string, blank: number | ""): string {
  const found = `INDEX(${NAMES.to},MATCH($A${line + 1}&${quoted(`|${code}`)},${NAMES.keys},0))`;
  const value = blank === "" ? found : `IF(ISNUMBER(${found}),${found},${blank})`;
  return `IFERROR(${value},${otherwise})`;
}

function hiddenContent(table: SectionTable, column: SectionColumn, index: number, line: number): Scalar | Live {
  const value = table.value(column.key, index);
  switch (column.role) {
    case "corrections":
      return { formula: `COUNTIF(${NAMES.ids},$A${line + 1})`, value };
    case "adjustedCount": {
      const count = addressOf(line, table.at(COUNT));
      return { formula: unlessUntouched(table, line, count, correctedOr(line, COUNT, count, "")), value };
    }
    case "without": {
      if (!column.live) return value;
      const amount = addressOf(line, table.at(`${column.field!.id}.adjusted`));
      const other = addressOf(line, table.at(`${column.other}.adjusted`));
      return { formula: `IF(ISNUMBER(${other}),"",${amount})`, value };
    }
    default:
      return value;
  }
}
