// Sổ cái: what became of every non-empty cell of every sheet handed in, and each cell that found no place.
import type { BookSheet, BookRow } from "#engine/book.ts";
import { addressOf, rangeAddress } from "#engine/address.ts";
import type { LedgerKind } from "#engine/table.ts";
import type { Consolidation } from "#consolidate/model.ts";
import { cell, type Live } from "./live.ts";
import * as look from "./palette.ts";
import { exactOf, joined } from "./phrase.ts";
import { addTop, headingCells, headingHeight, pageSetup, scopeWords, SheetRows, sized } from "./sheet-frame.ts";
import { LEDGER } from "./sheet-names.ts";
import { rowHeight } from "./text-size.ts";

const KINDS: readonly (readonly [LedgerKind, string])[] = [
  ["value", "Số liệu"],
  ["heading", "Tiêu đề cột"],
  ["title", "Phần đầu, ký tên"],
  ["total", "Dòng tổng, nhóm"],
  ["numbering", "Số thứ tự cột"],
  ["note", "Ghi chú"],
  ["unmapped", "Chưa nhận biết"],
];
const HEADINGS = ["TT", "Tệp", "Trang tính", "Số ô có nội dung", ...KINDS.map(([, name]) => name), "Kiểm tra"];
const WIDTHS = [6, 40, 24, 13, 11, 11, 12, 12, 12, 11, 12, 10];
const UNMAPPED_HEADINGS = ["TT", "Tệp", "Trang tính", "Ô", "Nội dung"];
const FIRST = 5;
const CHECK = HEADINGS.length - 1;

export function ledgerSheet(c: Consolidation): BookSheet {
  const last = FIRST + Math.max(1, c.ledgers.length) - 1;
  const bottom = last + 4 + Math.max(1, c.unmapped.length);
  const headingRow = last + 4;
  return {
    name: LEDGER,
    tabColor: look.TABS.control,
    columns: WIDTHS.map((width) => ({ width })),
    rows: { [Symbol.iterator]: () => ledgerRows(c, last) },
    merges:
      c.unmapped.length > 5000
        ? []
        : [headingRow, ...c.unmapped.map((_, i) => headingRow + 1 + i)].map(
            (row) => `${addressOf(row, 4)}:${addressOf(row, CHECK)}`,
          ),
    freeze: { rows: FIRST, columns: 0 },
    protect: true,
    gridLines: false,
    conditionals: [
      { ranges: `K${FIRST + 1}:K${last + 1}`, formula: `K${FIRST + 1}>0`, style: look.attention },
      { ranges: `L${FIRST + 1}:L${last + 2}`, formula: `L${FIRST + 1}="✗"`, style: look.wrong },
    ],
    print: pageSetup(c, LEDGER, { area: rangeAddress({ top: 0, left: 0, bottom, right: CHECK }) }),
  };
}

function* ledgerRows(c: Consolidation, last: number): Generator<BookRow> {
  const rows = new SheetRows();
  addTop(rows, "SỔ CÁI Ô DỮ LIỆU");
  const totalRow = last + 1;
  const at = (column: number) => `$${addressOf(totalRow, column)}`;
  const sentence = joined([
    `${scopeWords(c)}: `,
    exactOf(at(3), sumOf(c, "cells")),
    " ô có nội dung, ",
    exactOf(at(10), sumOf(c, "unmapped")),
    " ô chưa nhận biết. Mỗi ô thuộc đúng một loại; không ô nào bị bỏ.",
  ]);
  rows.add([cell(0, sentence, look.subtitleLine)], 18);
  rows.skip(FIRST - 1 - rows.next);
  rows.add(headingCells(HEADINGS), headingHeight(HEADINGS, WIDTHS));
  for (const [i, { file, sheet, counts }] of c.ledgers.entries()) {
    const row = rows.next;
    rows.add(
      [
        cell(0, i + 1, look.centered),
        cell(1, file, look.label),
        cell(2, sheet, look.label),
        cell(3, counts.cells, look.number),
        ...KINDS.map(([kind], k) => cell(4 + k, counts[kind], look.number)),
        cell(CHECK, checkOf(row, counts.cells === KINDS.reduce((sum, [kind]) => sum + counts[kind], 0)), look.check),
      ],
      rowHeight(sized([undefined, file, sheet], WIDTHS), 18),
    );
  }
  if (c.ledgers.length === 0) rows.skip();
  const sums = (["cells", ...KINDS.map(([kind]) => kind)] as const).map((kind) => sumOf(c, kind));
  rows.add(
    [
      cell(0, undefined, look.totalLabel),
      cell(1, "Cộng", look.totalLabel),
      cell(2, undefined, look.totalLabel),
      ...sums.map((sum, k) =>
        cell(
          3 + k,
          { formula: `SUM(${addressOf(FIRST, 3 + k)}:${addressOf(last, 3 + k)})`, value: sum },
          look.totalNumber,
        ),
      ),
      cell(CHECK, checkOf(totalRow, sums[0] === sums.slice(1).reduce((a, b) => a + b, 0)), look.check),
    ],
    20,
  );
  rows.skip();
  rows.add([cell(0, "Các ô chưa nhận biết", look.blockTitle)], 20);
  rows.add([...headingCells(UNMAPPED_HEADINGS), ...KINDS.map((_, k) => cell(5 + k, undefined, look.heading))], 20);
  yield* rows.rows;
  const first = rows.next;
  const textWidth = WIDTHS.slice(4).reduce((a, b) => a + b);
  for (const [i, { file, at: place, text }] of c.unmapped.entries()) {
    const shown = text ?? "(không in lại nội dung)";
    yield {
      row: first + i,
      height: rowHeight([...sized([undefined, file, place.sheet], WIDTHS), { text: shown, width: textWidth }], 18),
      cells: [
        cell(0, i + 1, look.centered),
        cell(1, file, look.label),
        cell(2, place.sheet, look.label),
        cell(3, addressOf(place.row, place.column), look.centered),
        cell(4, shown, text === undefined ? look.muted : look.label),
        ...KINDS.map((_, k) => cell(5 + k, undefined, look.label)),
      ],
    };
  }
  if (c.unmapped.length === 0) yield { row: first, height: 18, cells: [cell(1, "Không có ô nào.", look.plain)] };
}

function checkOf(row: number, adds: boolean): Live {
  return {
    formula: `IF(SUM(${addressOf(row, 4)}:${addressOf(row, CHECK - 1)})=${addressOf(row, 3)},"✓","✗")`,
    value: adds ? "✓" : "✗",
  };
}

function sumOf(c: Consolidation, kind: LedgerKind | "cells"): number {
  return c.ledgers.reduce((sum, { counts }) => sum + counts[kind], 0);
}
