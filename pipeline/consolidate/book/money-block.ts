// Money by currency: đồng as reported, dollars of items that have no đồng, and the sum in đồng once a person has
// entered a rate, its source and its date. Without all three the converted lines stay blank.
import type { DefinedName, Validation } from "#engine/book.ts";
import { addressOf } from "#engine/address.ts";
import type { Consolidation, Indicator } from "#consolidate/model.ts";
import { absolute, cell, fixed, type Live } from "./live.ts";
import * as look from "./palette.ts";
import { withoutKey } from "./section-columns.ts";
import type { SectionTable } from "./section-table.ts";
import type { SheetRows } from "./sheet-frame.ts";
import { SUMMARY } from "./sheet-names.ts";
import type { SummaryNumbers } from "./summary-places.ts";
import { serialOfDay } from "./value-text.ts";

const LABEL = 1;
const VALUE = 4;
const ITEMS = 6;

type Parts = {
  readonly rows: SheetRows;
  readonly tables: ReadonlyMap<string, SectionTable>;
  readonly numbers: SummaryNumbers;
  readonly validations: Validation[];
};

export function addMoneyBlock(
  c: Consolidation,
  { rows, tables, numbers, validations }: Parts,
): { names: readonly DefinedName[] } {
  const pairs = pairsOf(c);
  if (pairs.length === 0) return { names: [] };
  const kept = c.kept.exchangeRate;
  rows.add([cell(0, "Giá trị theo loại tiền", look.blockTitle)], 20);
  const line = (
    label: string,
    value: Live | number | string | undefined,
    style = look.number,
    extra: Live | string | undefined = undefined,
    extraStyle = look.remark,
  ) => {
    const row = rows.next;
    const cells = [
      cell(LABEL, label, look.label),
      cell(2, undefined, look.label),
      cell(3, undefined, look.label),
      cell(VALUE, value, style),
      cell(VALUE + 1, undefined, style),
      cell(ITEMS, extra, extraStyle),
      cell(ITEMS + 1, undefined, extraStyle),
    ];
    for (const [left, right] of [
      [LABEL, 3],
      [VALUE, VALUE + 1],
      [ITEMS, ITEMS + 1],
    ] as const)
      rows.merges.push(`${addressOf(row, left)}:${addressOf(row, right)}`);
    rows.add(cells, 19);
    return row;
  };
  const rateRow = line("Tỷ giá (đồng/USD), do người lập biểu nhập", kept?.rate, look.entryNumber);
  const sourceRow = line("Nguồn tỷ giá", kept?.source, look.entryText);
  const dateRow = line("Ngày của tỷ giá", kept ? (serialOfDay(kept.date) ?? kept.date) : undefined, look.entryDate);
  const [rate, source, date] = [rateRow, sourceRow, dateRow].map((row) => fixed(row, VALUE)) as [
    string,
    string,
    string,
  ];
  const complete = kept !== undefined && kept.rate > 0 && kept.source !== "" && serialOfDay(kept.date) !== undefined;
  validations.push(
    {
      ranges: addressOf(rateRow, VALUE),
      type: "decimal",
      operator: "between",
      formula1: "20000",
      formula2: "28000",
      allowBlank: true,
      errorStyle: "warning",
      errorTitle: "Tỷ giá",
      error: "Tỷ giá thường trong khoảng 20.000 đến 28.000 đồng/USD. Kiểm tra lại trước khi giữ số này.",
    },
    {
      ranges: addressOf(dateRow, VALUE),
      type: "date",
      operator: "greaterThanOrEqual",
      formula1: "36526",
      allowBlank: true,
      errorTitle: "Ngày của tỷ giá",
      error: "Ghi một ngày, ví dụ 31/12/2024.",
    },
  );
  const names: DefinedName[] = [
    { name: "hopnhat.rate.value", ref: absolute(SUMMARY, rateRow, VALUE) },
    { name: "hopnhat.rate.source", ref: absolute(SUMMARY, sourceRow, VALUE) },
    { name: "hopnhat.rate.date", ref: absolute(SUMMARY, dateRow, VALUE) },
  ];
  for (const { vnd, usd } of pairs) {
    const table = tables.get(usd.source.section);
    const [inVnd, inUsd] = [numbers.total(vnd.id), numbers.total(usd.id)];
    if (!table || !inVnd || !inUsd) continue;
    const dollars = table.area(withoutKey(usd.source.field!, usd.source.without!));
    const counts = table.area("count.adjusted");
    const items = dollars.values.reduce<number>(
      (sum, value, i) => sum + (typeof value === "number" ? Number(counts.values[i]) : 0),
      0,
    );
    const itemsLive: Live = { formula: `SUMPRODUCT(--ISNUMBER(${dollars.ref}),${counts.ref})`, value: items };
    line(`${vnd.name.vi}: ghi bằng đồng`, inVnd);
    line(`${usd.name.vi}: chỉ ghi bằng đô la Mỹ`, inUsd, look.usd, {
      formula: `"của "&${itemsLive.formula}&" khoản"`,
      value: `của ${items} khoản`,
    });
    const converted = complete ? Number(inVnd.value) + Math.round(Number(inUsd.value) * kept.rate) : "";
    const convertedRow = rows.next;
    line(
      `${vnd.name.vi}: quy đổi ra đồng`,
      {
        formula: `IF(AND(ISNUMBER(${rate}),${source}<>"",ISNUMBER(${date})),IF(${rate}>0,${inVnd.formula}+ROUND(${inUsd.formula}*${rate},0),""),"")`,
        value: converted,
      },
      look.totalNumber,
      {
        formula: `IF(ISNUMBER(${fixed(convertedRow, VALUE)}),"đã quy đổi "&${itemsLive.formula}&" khoản","chưa có tỷ giá, nguồn, ngày")`,
        value: complete ? `đã quy đổi ${items} khoản` : "chưa có tỷ giá, nguồn, ngày",
      },
    );
    names.push({ name: `hopnhat.converted.${vnd.id}`, ref: absolute(SUMMARY, convertedRow, VALUE) });
  }
  rows.skip();
  return { names };
}

/** Dollar indicators "of items that have no đồng", with the đồng indicator they complete. */
function pairsOf(c: Consolidation): { vnd: Indicator; usd: Indicator }[] {
  const all = c.indicators.map(({ indicator }) => indicator);
  return all.flatMap((usd) => {
    const { section, without, field } = usd.source;
    if (without === undefined || field === undefined) return [];
    const vnd = all.find(
      ({ source }) => source.section === section && source.field === without && source.how === "sum",
    );
    return vnd ? [{ vnd, usd }] : [];
  });
}
