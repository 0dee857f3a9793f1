// Cross tables: a section's rows by a code. Every number is a formula over the hidden key column; what stands under no
// code is the total less the lines shown, and the last line checks that against the rows without a code.
import type { BookSheet, Conditional } from "#engine/book.ts";
import { addressOf, rangeAddress } from "#engine/address.ts";
import { compareNames } from "#engine/text.ts";
import type { Consolidation } from "#consolidate/model.ts";
import { REST, SEVERAL, type CrossPlan, CROSS_PLANS } from "./cross-plan.ts";
import { cell, roundAt, roundCents, type Area, type Live, type SumsByCode } from "./live.ts";
import * as look from "./palette.ts";
import { withoutKey } from "./section-columns.ts";
import type { SectionTable } from "./section-table.ts";
import { addTop, headingCells, headingHeight, pageSetup, scopeWords, SheetRows } from "./sheet-frame.ts";
import { rowHeight, textUnits } from "./text-size.ts";

type Measure = { readonly heading: string; readonly amounts: Area; readonly usd: boolean };
type CrossLine = { readonly code: string; readonly name: string };

const TITLES: Readonly<Record<string, string>> = {
  sector: "VIỆN TRỢ THEO LĨNH VỰC",
  donorCountry: "VIỆN TRỢ THEO NƯỚC",
  country: "THEO NƯỚC",
  donor: "VIỆN TRỢ THEO NHÀ TÀI TRỢ",
  status: "VIỆN TRỢ THEO TÌNH TRẠNG",
};
const LABEL_WIDTH = 40;
const KEY_COLUMN = 9;

/** A sheet with all cross tables planned for it. */
export function crossSheet(
  c: Consolidation,
  name: string,
  tables: ReadonlyMap<string, SectionTable>,
  sums: SumsByCode,
): BookSheet {
  const plans = CROSS_PLANS.filter((plan) => plan.sheet === name && tables.get(plan.section)?.has(`key.${plan.field}`));
  const rows = new SheetRows();
  addTop(rows, (plans.length === 1 && TITLES[plans[0]!.field]) || name.toUpperCase());
  rows.add(
    [
      cell(
        0,
        `${scopeWords(c)}. Số liệu sau điều chỉnh; mỗi dòng nhiều mã được tính vào dòng “Nhiều …”.`,
        look.subtitleLine,
      ),
    ],
    18,
  );
  rows.skip();
  const conditionals: Conditional[] = [];
  const breaks: number[] = [];
  let amountWidth = 16;
  let headingRow = rows.next;
  for (const [i, plan] of plans.entries()) {
    const table = tables.get(plan.section)!;
    if (i > 0) breaks.push(rows.next - 1);
    if (plans.length > 1) rows.add([cell(0, table.section.form.title.vi, look.blockTitle)], 20);
    if (i === 0) headingRow = rows.next;
    const made = addCrossTable(rows, plan, table, measuresOf(c, table), sums, conditionals);
    amountWidth = Math.max(amountWidth, made);
    rows.skip();
  }
  const measures = Math.max(1, ...plans.map((plan) => measuresOf(c, tables.get(plan.section)!).length));
  const last = 2 + measures;
  return {
    name,
    tabColor: look.TABS.totals,
    columns: [
      { width: 5 },
      { width: LABEL_WIDTH },
      ...Array.from({ length: KEY_COLUMN - 2 }, (_, i) => ({ width: i === 0 ? 11 : amountWidth })),
      { width: 12, hidden: true },
    ],
    rows: rows.rows,
    merges: rows.merges,
    freeze: { rows: plans.length === 1 ? headingRow + 1 : 0, columns: 2 },
    protect: true,
    gridLines: false,
    conditionals,
    print: pageSetup(c, name, {
      landscape: measures > 2,
      breaks,
      area: rangeAddress({ top: 0, left: 0, bottom: Math.max(4, rows.next - 2), right: last }),
      ...(plans.length === 1 ? { titleRows: [headingRow, headingRow] as const } : {}),
    }),
  };
}

/** The number of items, then every amount that has an indicator of its own. */
function measuresOf(c: Consolidation, table: SectionTable): Measure[] {
  const { form } = table.section;
  const measures: Measure[] = [{ heading: "Số mục", amounts: table.area("count.adjusted"), usd: false }];
  for (const { indicator } of c.indicators) {
    const { section, how, field, only, without } = indicator.source;
    if (section !== form.id || how !== "sum" || field === undefined || only) continue;
    const key = without === undefined ? `${field}.adjusted` : withoutKey(field, without);
    measures.push({ heading: indicator.name.vi, amounts: table.area(key), usd: indicator.format === "usd" });
  }
  return measures.slice(0, KEY_COLUMN - 3);
}

function linesOf(plan: CrossPlan, table: SectionTable): CrossLine[] {
  const field = table.section.form.fields.find(({ id }) => id === plan.field)!;
  const present = new Set(table.area(`key.${plan.field}`).values);
  if (plan.largest !== undefined) {
    const lines: CrossLine[] = [...(table.groups?.lines ?? [])];
    return present.has(REST) ? [...lines, { code: REST, name: "Các nhà tài trợ còn lại" }] : lines;
  }
  const choices = field.choices ?? [];
  const named = choices.map(({ code, name }) => ({ code, name: name.vi }));
  // A list of two hundred countries shows those that occur; a short list shows all its codes.
  const shown =
    field.kind === "countries"
      ? named.filter(({ code }) => present.has(code)).sort((a, b) => compareNames(a.name, b.name))
      : named;
  const several = field.kind === "choice" ? [] : [{ code: SEVERAL, name: plan.several }];
  return [...shown, ...several];
}

/** Adds one table; returns the width its amounts need. */
function addCrossTable(
  rows: SheetRows,
  plan: CrossPlan,
  table: SectionTable,
  measures: readonly Measure[],
  sums: SumsByCode,
  conditionals: Conditional[],
): number {
  const key = table.area(`key.${plan.field}`);
  const lines = linesOf(plan, table);
  const headings = ["TT", plan.label, ...measures.map(({ heading }) => heading)];
  const share = 2 + measures.length;
  const weight = measures.length > 1 ? 1 : 0;
  const weighed = measures[weight]!.heading;
  headings.push(`Tỷ trọng theo ${weighed.charAt(0).toLowerCase()}${weighed.slice(1)}`);
  rows.add(headingCells(headings), headingHeight(headings, [5, LABEL_WIDTH, 11, ...headings.map(() => 16)]));
  const first = rows.next;
  const last = first + Math.max(1, lines.length) - 1;
  const totalRow = last + 2;
  const totals = measures.map(({ amounts, usd }): number => sums.live(amounts, [], usd).value as number);
  const shareOf = (row: number, amount: number): Live => ({
    formula: `IF(${addressOf(totalRow, 2 + weight)}=0,0,ROUND(${addressOf(row, 2 + weight)}/${addressOf(totalRow, 2 + weight)},4))`,
    value: totals[weight] === 0 ? 0 : roundAt(amount / totals[weight]!, 10_000),
  });
  const shown = measures.map(() => 0);
  lines.forEach(({ code, name }, n) => {
    const row = rows.next;
    const cells = measures.map(({ amounts, usd }, m) => {
      const live = sums.live(amounts, [[key, code]], usd);
      shown[m]! += Number(live.value);
      return { live, usd };
    });
    rows.add(
      [
        cell(0, n + 1, look.centered),
        cell(1, name, look.label),
        ...cells.map(({ live, usd }, m) => cell(2 + m, live, usd ? look.usd : look.number)),
        cell(share, shareOf(row, Number(cells[weight]!.live.value)), look.percent),
        cell(KEY_COLUMN, code, look.hiddenStyle),
      ],
      rowHeight([{ text: name, width: LABEL_WIDTH }], 18),
    );
  });
  if (lines.length === 0) rows.add([cell(1, "Không có dòng nào", look.label)], 18);
  const column = (m: number) => `${addressOf(first, 2 + m)}:${addressOf(last, 2 + m)}`;
  const rest = measures.map(({ usd }, m) =>
    usd ? roundCents(totals[m]! - roundCents(shown[m]!)) : totals[m]! - shown[m]!,
  );
  const unclassifiedRow = rows.next;
  rows.add(
    [
      cell(0, undefined, look.softLabel),
      cell(1, "Chưa phân loại", look.softLabel),
      ...measures.map(({ usd }, m) => {
        const difference = `${addressOf(totalRow, 2 + m)}-SUM(${column(m)})`;
        return cell(
          2 + m,
          { formula: usd ? `ROUND(${difference},2)` : difference, value: rest[m]! },
          usd ? look.usd : look.number,
        );
      }),
      cell(share, shareOf(unclassifiedRow, rest[weight]!), look.percent),
    ],
    18,
  );
  rows.add(
    [
      cell(0, undefined, look.totalLabel),
      cell(1, "Tổng cộng", look.totalLabel),
      ...measures.map(({ amounts, usd }, m) =>
        cell(2 + m, sums.live(amounts, [], usd), usd ? look.totalUsd : look.totalNumber),
      ),
      cell(share, shareOf(totalRow, totals[weight]!), look.totalPercent),
    ],
    20,
  );
  const checkRow = rows.next;
  rows.add(
    [
      cell(0, undefined, look.softLabel),
      cell(1, "Kiểm tra: các dòng cộng đúng bằng tổng", look.softLabel),
      ...measures.map(({ amounts }, m) => {
        const without = sums.sum(amounts, [[key, ""]]);
        const unclassified = addressOf(unclassifiedRow, 2 + m);
        const adds = `ABS(SUM(${column(m)})+${unclassified}-${addressOf(totalRow, 2 + m)})<0.01`;
        const formula = `IF(AND(${adds},ABS(SUMPRODUCT(--(${key.ref}=""),${amounts.ref})-${unclassified})<0.01),"✓","✗")`;
        return cell(2 + m, { formula, value: Math.abs(without - rest[m]!) < 0.01 ? "✓" : "✗" }, look.check);
      }),
      cell(share, undefined, look.softLabel),
    ],
    18,
  );
  conditionals.push({
    ranges: rangeAddress({ top: checkRow, left: 2, bottom: checkRow, right: 1 + measures.length }),
    formula: `${addressOf(checkRow, 2)}="✗"`,
    style: look.wrong,
  });
  return Math.max(...totals.map((total) => textUnits(String(Math.ceil(total)), 11, true) * 1.2 + 3));
}
