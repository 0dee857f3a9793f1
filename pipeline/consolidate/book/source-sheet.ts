// Nguồn: every file of the folder, whatever became of it, and the versions by which the workbook was made.
import type { BookSheet } from "#engine/book.ts";
import { addressOf, rangeAddress } from "#engine/address.ts";
import type { Consolidation, DateFrom, SourceFile } from "#consolidate/model.ts";
import { cell } from "./live.ts";
import * as look from "./palette.ts";
import { addTop, headingCells, headingHeight, pageSetup, scopeWords, SheetRows, sized } from "./sheet-frame.ts";
import { SOURCES } from "./sheet-names.ts";
import { STATUS_WORDS } from "./status-words.ts";
import { rowHeight } from "./text-size.ts";
import { serialOfDay } from "./value-text.ts";

const HEADINGS = [
  "TT",
  "Tệp",
  "Đơn vị",
  "Tình trạng",
  "Dung lượng (byte)",
  "Ngày",
  "Ngày lấy từ",
  "SHA-256",
  "Ghi chú",
];
const WIDTHS = [5, 38, 15, 14, 13, 12, 17, 36, 42];
const FIRST = 5;

export const DATE_SOURCES: Readonly<Record<DateFrom, string>> = {
  seal: "dấu kiểm tra",
  property: "thuộc tính tệp",
  document: "ngày ghi trên văn bản",
};
const FILE_STATUS: Readonly<Record<SourceFile["status"], string>> = {
  accepted: "Đã đọc",
  refused: "Không đọc được",
  ignored: "Bỏ qua",
};

export function sourceSheet(c: Consolidation): BookSheet {
  const rows = new SheetRows();
  addTop(rows, "NGUỒN SỐ LIỆU");
  rows.add(
    [cell(0, `${scopeWords(c)}. Mỗi tệp nhận được là một dòng; SHA-256 là dấu vân tay của tệp.`, look.subtitleLine)],
    18,
  );
  rows.skip(FIRST - 1 - rows.next);
  rows.add(headingCells(HEADINGS), headingHeight(HEADINGS, WIDTHS));
  c.files.forEach((file, i) => {
    const lines = c.board.filter((line) => line.file === file.file);
    const status = lines[0] ? STATUS_WORDS[lines[0].status] : FILE_STATUS[file.status];
    const remark =
      lines[0]?.reason?.vi ?? file.refusal?.message.vi ?? (file.identicalTo ? `Giống hệt tệp ${file.identicalTo}` : "");
    const serial = file.date === undefined ? undefined : serialOfDay(file.date.slice(0, 10));
    const texts = [
      i + 1,
      file.file,
      lines[0]?.unit ? lines[0].name : "",
      status,
      file.bytes,
      serial ?? file.date,
      file.dateFrom ? DATE_SOURCES[file.dateFrom] : "",
      file.sha256,
      remark,
    ];
    rows.add(
      texts.map((text, column) =>
        cell(
          column,
          text,
          column === 0 || column === 3 || column === 6
            ? look.centered
            : column === 4
              ? look.number
              : column === 5
                ? look.date
                : column === 7
                  ? look.digest
                  : look.label,
        ),
      ),
      rowHeight(
        [
          ...sized(texts.slice(0, 7), WIDTHS),
          { text: remark, width: WIDTHS[8]! },
          { text: file.sha256, width: WIDTHS[7]! * 0.8, size: 9 },
        ],
        18,
      ),
    );
  });
  if (c.files.length === 0) rows.add([cell(1, "Không có tệp nào.", look.plain)], 18);
  const last = rows.next - 1;
  rows.skip();
  rows.add([cell(0, "Phiên bản", look.blockTitle)], 20);
  const versions: readonly (readonly [string, string])[] = [
    ["Chương trình Hợp Nhất", c.versions.program],
    ["Cấu trúc dữ liệu", c.versions.schema],
    ["Biểu mẫu", c.versions.forms],
    ["Quy tắc kiểm tra", c.versions.rules],
    ["Danh sách đơn vị và cụm", c.versions.roster],
  ];
  for (const [name, version] of versions) {
    rows.merges.push(`${addressOf(rows.next, 2)}:${addressOf(rows.next, 4)}`);
    rows.add(
      [
        cell(1, name, look.label),
        cell(2, version, look.label),
        cell(3, undefined, look.label),
        cell(4, undefined, look.label),
      ],
      18,
    );
  }
  return {
    name: SOURCES,
    tabColor: look.TABS.control,
    columns: WIDTHS.map((width) => ({ width })),
    rows: rows.rows,
    merges: rows.merges,
    freeze: { rows: FIRST, columns: 0 },
    protect: true,
    gridLines: false,
    print: pageSetup(c, SOURCES, {
      titleRows: [FIRST - 1, FIRST - 1],
      area: rangeAddress({ top: 0, left: 0, bottom: Math.max(last, rows.next - 1), right: HEADINGS.length - 1 }),
    }),
  };
}
