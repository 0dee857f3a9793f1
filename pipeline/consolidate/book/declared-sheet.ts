// Đối chiếu: what each union declared beside what its own details add up to, with the difference.
import type { BookSheet } from "#engine/book.ts";
import { addressOf, rangeAddress } from "#engine/address.ts";
import type { Consolidation } from "#consolidate/model.ts";
import { cell, roundCents, type Live } from "./live.ts";
import * as look from "./palette.ts";
import { countText, joined } from "./phrase.ts";
import { addTop, headingCells, headingHeight, pageSetup, scopeWords, SheetRows, sized } from "./sheet-frame.ts";
import { DECLARED } from "./sheet-names.ts";
import { NO_SECTION } from "./summary-sheet.ts";
import type { SummaryNumbers } from "./summary-places.ts";
import { rowHeight } from "./text-size.ts";

const HEADINGS = [
  "TT",
  "Đơn vị",
  "Chỉ tiêu",
  "ĐVT",
  "Đơn vị khai",
  "Cộng từ chi tiết",
  "Chênh lệch",
  "Nơi đơn vị khai",
];
const WIDTHS = [5, 16, 36, 12, 21, 21, 19, 42];
const FIRST = 5;

export function declaredSheet(c: Consolidation, numbers: SummaryNumbers): BookSheet {
  const rows = new SheetRows();
  addTop(rows, "ĐỐI CHIẾU SỐ ĐƠN VỊ KHAI VỚI SỐ CHI TIẾT");
  const lines = c.members.flatMap((member, m) =>
    c.indicators.flatMap(({ indicator, cells }) => {
      const own = cells[m];
      return own?.declared === undefined ? [] : [{ member, indicator, own, details: numbers.cell(indicator.id, m) }];
    }),
  );
  const last = FIRST + Math.max(1, lines.length) - 1;
  const differences = lines.map(({ own, details }) =>
    details ? roundCents(own.declared! - Number(details.value)) : undefined,
  );
  const range = `$G$${FIRST + 1}:$G$${last + 1}`;
  const differing = differences.filter((difference) => difference !== undefined && difference !== 0).length;
  const count = `SUMPRODUCT(--ISNUMBER(${range}),--(${range}<>0))`;
  const sentence = joined([
    `${scopeWords(c)}. Số chỉ tiêu có chênh lệch: `,
    countText(count, differing),
    ". Chênh lệch = số khai − số cộng từ chi tiết sau điều chỉnh.",
  ]);
  rows.add([cell(0, sentence, look.subtitleLine)], 18);
  rows.skip(FIRST - 1 - rows.next);
  rows.add(headingCells(HEADINGS), headingHeight(HEADINGS, WIDTHS));
  lines.forEach(({ member, indicator, own, details }, i) => {
    const row = rows.next;
    const style = indicator.format === "usd" ? look.usd : look.number;
    const difference: Live = {
      formula: `IF(ISNUMBER(${addressOf(row, 5)}),ROUND(${addressOf(row, 4)}-${addressOf(row, 5)},2),"")`,
      value: differences[i] ?? "",
    };
    const at = own.declaredAt;
    const place = at ? `${at.file} | ${at.at.sheet} | ${addressOf(at.at.row, at.at.column)}` : "";
    rows.add(
      [
        cell(0, i + 1, look.centered),
        cell(1, member.name, look.label),
        cell(2, indicator.name.vi, look.label),
        cell(3, indicator.unitOfCount.vi, look.centered),
        cell(4, own.declared, style),
        cell(5, details ?? NO_SECTION, details ? style : look.centered),
        cell(6, difference, look.difference),
        cell(7, place, look.muted),
      ],
      rowHeight(
        [
          ...sized([undefined, member.name, indicator.name.vi, indicator.unitOfCount.vi], WIDTHS),
          { text: place, width: WIDTHS[7]! - 2, size: 10 },
        ],
        18,
      ),
    );
  });
  if (lines.length === 0) rows.add([cell(1, "Không đơn vị nào khai số tổng.", look.plain)], 18);
  return {
    name: DECLARED,
    tabColor: look.TABS.control,
    columns: WIDTHS.map((width) => ({ width })),
    rows: rows.rows,
    freeze: { rows: FIRST, columns: 0 },
    autoFilter: rangeAddress({ top: FIRST - 1, left: 0, bottom: last, right: HEADINGS.length - 1 }),
    protect: true,
    gridLines: false,
    conditionals: [
      {
        ranges: `A${FIRST + 1}:H${last + 1}`,
        formula: `IF(ISNUMBER($G${FIRST + 1}),$G${FIRST + 1}<>0,FALSE)`,
        style: look.attention,
      },
    ],
    print: pageSetup(c, DECLARED, { titleRows: [FIRST - 1, FIRST - 1], area: `A1:H${last + 1}` }),
  };
}
