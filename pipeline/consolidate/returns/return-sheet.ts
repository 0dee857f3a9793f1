// The sheet that lists the findings in a union's own copy: place, fact, remedy, and a column for the union's answer.
import type { Finding } from "#engine/finding.ts";
import type { BookCell, BookRow, BookSheet } from "#engine/book.ts";
import { addressOf, quoteSheet, rangeAddress } from "#engine/address.ts";
import { findingPlace, SEVERITY_WORDS } from "../book/finding-words.ts";
import { cell } from "../book/live.ts";
import * as look from "../book/palette.ts";
import { headingCells, headingHeight, sized } from "../book/sheet-frame.ts";
import { rowHeight } from "../book/text-size.ts";
import { RETURN_LIST, RETURN_TITLE } from "./return-part.ts";
import { unionWords } from "./union-words.ts";

const HEADINGS = ["TT", "Mức", "Trang tính", "Ô", "Nội dung", "Cách xử lý", "Giải trình của Đơn vị"];
const WIDTHS = [6, 13, 18, 11, 62, 44, 34];
const FIRST = RETURN_LIST.first;
/** Excel takes 65,530 links a sheet. */
const MAX_LINKS = 60_000;
const NAME = "Điểm cần xem";

/** A name for the sheet that none of the workbook's own sheets has. */
export function returnSheetName(taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  let name = NAME;
  for (let n = 2; known.has(name.toLowerCase()); n++) name = `${NAME} (${n})`;
  return name;
}

const COLOURS = "Các ô nêu dưới đây được tô màu trong tệp: đỏ là lỗi, vàng là cảnh báo, xanh là thông tin.";
const NOT_COUNTED = "trang này không tính vào báo cáo.";

/** What the sheet says under its title: to a union, from its chair. */
export function remarkToUnion(union: string, period: string): string {
  return (
    `${union}, kỳ ${period}. ${COLOURS} Đề nghị Đơn vị sửa ngay trong tệp này hoặc ghi giải trình ở cột cuối, ` +
    `rồi gửi lại; ${NOT_COUNTED}`
  );
}

/** The same in a copy that somebody marks for themselves. */
export const OWN_REMARK = `${COLOURS} Sửa ngay trong tệp này, lưu rồi kiểm tra lại; ${NOT_COUNTED}`;

export type ReturnSheetOptions = {
  readonly name: string;
  readonly remark: string;
  /** Names in the copy by names in the report, where the copy had to change them. */
  readonly sheetNames?: ReadonlyMap<string, string> | undefined;
};

export function returnSheet(findings: readonly Finding[], { name, remark, sheetNames }: ReturnSheetOptions): BookSheet {
  const nameOf = (sheet: string) => sheetNames?.get(sheet) ?? sheet;
  const rows: BookRow[] = [
    { row: 0, height: 26, cells: [cell(0, RETURN_TITLE, look.title)] },
    { row: 1, height: 36, cells: [cell(0, remark, look.subtitle)] },
    { row: FIRST - 1, height: headingHeight(HEADINGS, WIDTHS), cells: headingCells(HEADINGS) },
  ];
  findings.forEach((finding, i) => {
    const { what, why, how } = unionWords(finding);
    const place = findingPlace(finding);
    const { at } = finding;
    const first = at && ("row" in at ? addressOf(at.row, at.column) : "top" in at ? addressOf(at.top, at.left) : "A1");
    const link = at && i < MAX_LINKS ? { link: `${quoteSheet(nameOf(at.sheet))}!${first}` } : {};
    const content = why === "" ? what : `${what}\n${why}`;
    const texts = [
      i + 1,
      SEVERITY_WORDS[finding.severity],
      nameOf(place.sheet),
      place.cell,
      content,
      how,
      finding.explanation ?? "",
    ];
    const cells = texts.map((text, column): BookCell => {
      if (column === RETURN_LIST.number) return cell(column, text, look.centered);
      if (column === 1) return cell(column, text, look.severityStyles[finding.severity]);
      if (column === 3) return cell(column, text, at ? look.cellLinkTop : look.labelTop, text === "" ? {} : link);
      return cell(column, text, column === RETURN_LIST.answer ? look.entryText : look.labelTop);
    });
    rows.push({ row: FIRST + i, height: rowHeight(sized(texts, WIDTHS), 18), cells });
  });
  if (findings.length === 0)
    rows.push({ row: FIRST, height: 18, cells: [cell(1, "Không có điểm nào cần xem.", look.plain)] });
  const last = FIRST + Math.max(1, findings.length) - 1;
  return {
    name,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    merges: ["A2:G2"],
    freeze: { rows: FIRST, columns: 0 },
    gridLines: false,
    print: {
      landscape: true,
      fitWidth: 1,
      fitHeight: 0,
      titleRows: [FIRST - 1, FIRST - 1],
      area: rangeAddress({ top: 0, left: 0, bottom: last, right: HEADINGS.length - 1 }),
    },
  };
}
