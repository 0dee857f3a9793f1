// The line above a table, or the note below it, that says in what unit its amounts are.
import { unitFactor } from "../money.ts";
import type { MoneyUnit } from "../table.ts";
import { clean } from "../text.ts";
import { type UnitStatement, unitStatement } from "../unit-statement.ts";
import type { CellRef } from "../workbook.ts";
import type { UnitLine } from "./found-table.ts";
import { isBlank, textOf, type View } from "./view.ts";

/** "Đơn vị tính: triệu đồng", "ĐVT: 1.000 đồng", "(Đơn vị: USD)", or the bare unit in brackets. */
export function unitOfLine(text: string): MoneyUnit | undefined {
  const units = unitsOfLine(text)?.units ?? [];
  return units.length === 1 ? units[0] : undefined;
}

/** "Unit: million VND", "Currency unit: USD", "All amounts in USD". */
const IN_ENGLISH =
  /(?<!\p{L})(?:(?:currency|unit(?: of (?:measure(?:ment)?|currency|money|account))?|currency unit|monetary unit|units?)\s*[:：=]|(?:amounts?|figures?|values?|sums?)(?: are| is| expressed| given| shown| stated)* in)\s*/iu;
const IN_VIETNAMESE = /(đơn vị tính|đơn vị|đvt|đv tính)\s*[:：.]?\s*/iu;
/** What follows further behind is another statement. */
const REACH = 100;

/** What such a line states; undefined when it states no unit of money: "Đơn vị tính: triệu đồng, USD". */
export function unitsOfLine(text: string): UnitStatement | undefined {
  const line = clean(text);
  const label = IN_VIETNAMESE.exec(line) ?? IN_ENGLISH.exec(line);
  const stated = label
    ? upToItsBracket(line.slice(label.index + label[0].length, label.index + label[0].length + REACH))
    : (/^\s*\(([^()]{2,30})\)\s*$/.exec(line)?.[1] ?? unitBehindTitle(line) ?? unitSaid(line));
  if (stated === undefined) return undefined;
  const said = unitStatement(stated);
  if (said.units.length === 0 && !said.doubt) return undefined;
  // "Đơn vị tiếp nhận: Sở Y tế, 20.000 USD", "Đơn vị: Triệu Phong": a body, unless a unit stands right behind.
  const isOfMeasures = label !== null && !/^đơn vị(?! tính)/iu.test(label[0]);
  return isOfMeasures || (label ? beginsWithUnit(stated) : said.units.length > 0) ? said : undefined;
}

/** "DANH SÁCH CÁC DỰ ÁN VIỆN TRỢ (triệu đồng)": the unit and nothing else, in brackets behind words, not an amount. */
function unitBehindTitle(line: string): string | undefined {
  const inside = /^\D.*(?:[^\d\s]|(?<![\d.,])20\d\d)\s*\(([^()]{2,30})\)$/.exec(line)?.[1];
  if (inside === undefined) return undefined;
  const { rest, units } = unitStatement(inside);
  return units.length === 1 && rest === "" ? inside : undefined;
}

/** "Số tiền tính bằng: nghìn đồng", "Tiền tệ: USD", "(Số liệu quy ra triệu đồng)": a line of words that ends in a unit. */
function unitSaid(line: string): string | undefined {
  const [, head = "", said] =
    /^\(?\s*(\p{L}[^:：\d]{1,60}?)\s*(?:[:：=]|(?<!\p{L})(?:bằng|theo|ra|là|thành)(?!\p{L})\s*:?)\s*([^:：]{2,30}?)\s*\)?\.?$/iu.exec(
      line,
    ) ?? [];
  if (said === undefined || !OF_AMOUNTS.test(head)) return undefined;
  const { rest, units } = unitStatement(said);
  return units.length === 1 && rest === "" ? said : undefined;
}

/** What such a line speaks of. */
const OF_AMOUNTS =
  /(?:^|\P{L})(?:số tiền|số liệu|giá trị|trị giá|kinh phí|tiền|tiền tệ|đồng tiền|loại tiền|vốn|đơn vị|đv|thứ nguyên|tính|các khoản|amounts?|currency)(?!\p{L})/iu;

function beginsWithUnit(stated: string): boolean {
  const [first = ""] = stated.replace(/^[\s(]+/, "").split(/[;,()/]|\.\s/);
  const { rest, units } = unitStatement(first);
  return units.length > 0 && rest === "";
}

/** "(ĐVT: đồng (trừ cột 7)) năm 2024": up to where the bracket closes that stands around it. */
function upToItsBracket(text: string): string {
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "(") open++;
    else if (text[i] === ")" && --open < 0) return text.slice(0, i);
  }
  return text;
}

const NOTE = /^\s*[(*]*\s*(?:ghi chú|lưu ý|chú thích|chú ý|notes?\b|\*)/iu;
const OF_MONEY =
  /(?:kinh phí|giá trị|trị giá|số tiền|số liệu|chi phí|tiền|vốn)[^.;]*?\btính (?:bằng|theo)\s+([^,;.()]{2,30})/iu;

/** "Ghi chú: kinh phí tính bằng triệu đồng" below a table whose headings and lines above state no unit. */
export function unitBelow(view: View, bottom: number, limit: number): UnitLine | undefined {
  const found = view.rows.flatMap((row): UnitLine[] => {
    if (row <= bottom || row > limit) return [];
    const cells = view.cells(row).filter(({ cell }) => !isBlank(cell));
    const text = cells.length === 1 ? textOf(cells[0]!.cell) : undefined;
    if (text === undefined || !NOTE.test(text)) return [];
    const said = OF_MONEY.exec(clean(text))?.[1];
    const stated = said === undefined ? unitsOfLine(text) : unitStatement(said);
    const isStated = stated !== undefined && (stated.units.length > 0 || stated.doubt !== undefined);
    return isStated ? [withUnits(undefined, stated, view.ref(row, cells[0]!.column))] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Lines of units from the table upwards: each currency's nearest one holds, unless another contradicts it. */
export function withUnits(known: UnitLine | undefined, { doubt, units }: UnitStatement, at: CellRef): UnitLine {
  if (!known) return { units, at, ...(doubt ? { doubt } : {}) };
  const currencies = new Set(known.units.map((unit) => unitFactor(unit).currency));
  const isOther = (unit: MoneyUnit) => currencies.has(unitFactor(unit).currency) && !known.units.includes(unit);
  const others = units.filter(isOther);
  return {
    ...known,
    units: [...known.units, ...units.filter((unit) => !currencies.has(unitFactor(unit).currency))],
    ...(doubt ? { doubt: [...(known.doubt ?? []), ...doubt] } : {}),
    ...(others.length > 0 ? { others: [...(known.others ?? []), ...others] } : {}),
  };
}
