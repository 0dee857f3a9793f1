// Đề cử: who is proposed for what, and beside each the verified numbers of the union, so that nobody has to believe a
// summary of merits.
import type { BookSheet } from "#engine/book.ts";
import { rangeAddress } from "#engine/address.ts";
import { fold } from "#engine/text.ts";
import type { Consolidation, ConsolidatedRow } from "#consolidate/model.ts";
import { cell, type Live, type SumsByCode } from "./live.ts";
import * as look from "./palette.ts";
import type { SectionTable } from "./section-table.ts";
import { addTop, headingCells, headingHeight, pageSetup, scopeWords, SheetRows, sized } from "./sheet-frame.ts";
import { NOMINEES } from "./sheet-names.ts";
import { NO_SECTION } from "./summary-sheet.ts";
import type { SummaryNumbers } from "./summary-places.ts";
import { rowHeight } from "./text-size.ts";
import { unitCode } from "./unit-code.ts";

const OWN_HEADINGS = ["TT", "Được đề nghị", "Chức vụ", "Đơn vị đề nghị", "Tóm tắt thành tích", "Số liệu của đơn vị"];
const OWN_WIDTHS = [5, 28, 18, 14, 44, 14];
/** The figures shown, where the book has them. */
const FIGURES = ["aidCount", "aidCommittedVnd", "delegationsIn", "visitorsIn", "activityCount"];
const FIGURE_WIDTH = 14;
const HEADING_ROW = 4;

export function nomineeSheet(
  c: Consolidation,
  tables: ReadonlyMap<string, SectionTable>,
  numbers: SummaryNumbers,
  sums: SumsByCode,
): BookSheet {
  const rows = new SheetRows();
  addTop(rows, "ĐỀ NGHỊ KHEN THƯỞNG VÀ SỐ LIỆU ĐÃ KIỂM TRA");
  rows.add([cell(0, `${scopeWords(c)}. Số liệu lấy từ trang Tổng hợp (sau điều chỉnh).`, look.subtitleLine)], 18);
  rows.skip(HEADING_ROW - rows.next);
  const figures = c.indicators.map(({ indicator }) => indicator).filter(({ id }) => FIGURES.includes(id));
  const scores = tables.get("selfScore");
  const scoreArea = scores?.has("self.adjusted") ? scores.area("self.adjusted") : undefined;
  const headings = [
    ...OWN_HEADINGS,
    ...figures.map(({ name }) => name.vi),
    ...(scoreArea ? ["Tổng điểm tự chấm"] : []),
  ];
  const widths = [
    ...OWN_WIDTHS,
    ...figures.map(({ format }) => (format === "count" ? FIGURE_WIDTH : 20)),
    ...(scoreArea ? [FIGURE_WIDTH] : []),
  ];
  rows.add(headingCells(headings), headingHeight(headings, widths));
  const section = c.sections.find(({ form }) => form.id === "nomination");
  const award = section?.form.fields.find(({ id }) => id === "award");
  const codes = [...(award?.choices ?? []).map(({ code }) => code), ""];
  for (const code of codes) {
    const own = (section?.rows ?? []).filter(({ item }) =>
      codes.includes(String(item.values.award ?? "")) ? item.values.award === code : code === "",
    );
    if (own.length === 0) continue;
    const name = award?.choices?.find((choice) => choice.code === code)?.name.vi ?? "Chưa rõ danh hiệu";
    rows.merges.push(rangeAddress({ top: rows.next, left: 0, bottom: rows.next, right: headings.length - 1 }));
    rows.add(
      [cell(0, name, look.totalLabel), ...headings.slice(1).map((_, i) => cell(1 + i, undefined, look.totalLabel))],
      20,
    );
    own.forEach((row, i) => {
      const about = unitMeant(c, row);
      const member = c.members[about];
      const texts = [
        i + 1,
        textOf(row, "nominee"),
        textOf(row, "position"),
        row.unitName,
        textOf(row, "achievement"),
        member?.name ?? "",
      ];
      const score: Live | undefined =
        scoreArea && scores && member && scores.area("key.unit").values.includes(unitCode(member.unit, member.code))
          ? sums.live(scoreArea, [[scores.area("key.unit"), unitCode(member.unit, member.code)]], true)
          : undefined;
      rows.add(
        [
          ...texts.map((text, column) => cell(column, text, column === 0 ? look.centered : look.label)),
          ...figures.map((indicator, n) => {
            const live = member ? numbers.cell(indicator.id, about) : undefined;
            return cell(
              OWN_HEADINGS.length + n,
              live ?? NO_SECTION,
              live ? (indicator.format === "usd" ? look.usd : look.number) : look.centered,
            );
          }),
          ...(scoreArea ? [cell(headings.length - 1, score ?? NO_SECTION, score ? look.usd : look.centered)] : []),
        ],
        rowHeight(sized(texts, widths), 20),
      );
    });
  }
  if (rows.next === HEADING_ROW + 1) rows.add([cell(1, "Không đơn vị nào đề nghị khen thưởng.", look.plain)], 18);
  return {
    name: NOMINEES,
    tabColor: look.TABS.totals,
    columns: widths.map((width) => ({ width })),
    rows: rows.rows,
    merges: rows.merges,
    freeze: { rows: HEADING_ROW + 1, columns: 2 },
    protect: true,
    gridLines: false,
    print: pageSetup(c, NOMINEES, {
      titleRows: [HEADING_ROW, HEADING_ROW],
      area: rangeAddress({ top: 0, left: 0, bottom: rows.next - 1, right: headings.length - 1 }),
    }),
  };
}

function textOf({ item }: ConsolidatedRow, field: string): string {
  const value = item.values[field];
  return value === undefined ? (item.asked[field]?.text ?? "") : String(value);
}

/** The union whose numbers belong beside a nominee: the one member it names at its end, else the one that proposes it. */
function unitMeant(c: Consolidation, row: ConsolidatedRow): number {
  const nominee = fold(textOf(row, "nominee"));
  const named = c.members.flatMap(({ name }, i) =>
    nominee === fold(name) || nominee.endsWith(` ${fold(name)}`) ? [i] : [],
  );
  if (named.length === 1) return named[0]!;
  return c.members.findIndex(({ unit }) => unit.unit === row.unit.unit && unit.codeSystem === row.unit.codeSystem);
}
