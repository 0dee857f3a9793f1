// The reports and other workbooks that scenes give to the page.
import * as XLSX from "@e965/xlsx";
import { encrypt } from "officecrypto-tool";
import { entryKey } from "#awards/sheets/entry-places.ts";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { patchXlsx } from "#formats/patch-xlsx.ts";
import { writeXlsx } from "#formats/write-xlsx.ts";
import { addressOf } from "#engine/address.ts";
import { cellsOf } from "#engine/workbook.ts";
import { entriesOf, filledBook, REPLAY_2024, voteOf } from "../support/votes.ts";
import { dropped, sampleFiles, type Dropped } from "./page-moves.ts";

/** A small report with a number stored as text and a total that does not add up. */
export function faultyReport(): Dropped {
  const rows = [
    ["LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH KIÊN GIANG"],
    ["BIỂU TỔNG HỢP VIỆN TRỢ NĂM 2024"],
    [],
    ["STT", "Tên chương trình, dự án", "Nhà tài trợ", "Quốc gia", "Giá trị cam kết (USD)", "Giải ngân (USD)"],
    [1, "Nước sạch học đường", "Aqua Aid", "Nhật Bản", 12000, 8000],
    [2, "Phòng học vùng xa", "Light Fund", "Hàn Quốc", "1.126", 26000],
    [3, "Xe lăn", "Wheels", "Úc", 5000, 9000],
    ["", "Tổng cộng", "", "", 99999, 43000],
  ];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), "Viện trợ");
  return dropped("Báo cáo có lỗi.xlsx", XLSX.write(book, { type: "buffer", bookType: "xlsx" }));
}

/** A report with three numbers typed as text, a column nobody knows and a value not in its list. */
export function mendableReport(extra: readonly unknown[][] = []): Dropped {
  const rows = [
    ["LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH KIÊN GIANG"],
    ["ĐOÀN VÀO NĂM 2024"],
    [],
    ["TT", "Tên đoàn", "Quốc tịch", "Ngày đến", "Số lượt khách", "Người đón tiếp"],
    [1, "Đoàn thứ nhất", "Nhật Bản", "10/03/2024", "12", "Ông An"],
    [2, "Đoàn thứ hai", "Hàn Quốc", "11/04/2024", "7", "Bà Bình"],
    [3, "Đoàn thứ ba", "Lào", "12/05/2024", "5", "Ông Chi"],
    [4, "Đoàn thứ tư", "Campuchia", "13/06/2024", 9, "Bà Dung"],
    ...extra,
  ];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), "Đoàn vào");
  return dropped("Đoàn vào 2024.xlsx", XLSX.write(book, { type: "buffer", bookType: "xlsx" }));
}

/** Reports of two unions that both list one delegation. */
export function twoAlike(): Dropped[] {
  return ["An Giang", "Kiên Giang"].map((union) => {
    const rows = [
      [`LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH ${union.toUpperCase()}`],
      ["ĐOÀN VÀO NĂM 2024"],
      [],
      ["TT", "Tên đoàn", "Quốc tịch", "Ngày đến", "Số lượt khách"],
      [1, "Đoàn Hội hữu nghị Osaka", "Nhật Bản", "12/3/2024", 15],
    ];
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), "Đoàn vào");
    return dropped(`${union}.xlsx`, XLSX.write(book, { type: "buffer", bookType: "xlsx" }));
  });
}

/** A report whose one table fits two sections, so that a person has to say which. */
export function unplacedReport(): Dropped {
  const rows = [
    ["LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH SÓC TRĂNG"],
    ["ĐOÀN RA NĂM 2024"],
    ["STT", "Tên đoàn khách quốc tế", "Đến từ", "Thời gian đón tiếp", "Số lượt khách"],
    [1, "Đoàn Hội hữu nghị Viêng Chăn", "Lào", "03/01/2024", 5],
  ];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), "ĐR");
  return dropped("Đoàn ra.xlsx", XLSX.write(book, { type: "buffer", bookType: "xlsx" }));
}

/** Two different files of one union, and one of another. */
export function twoVersions(): Dropped[] {
  const kg = sampleFiles().find(({ name }) => name.includes("KG"))!;
  const other = sampleFiles().find(({ name }) => name.includes("CanTho"))!;
  return [kg, other, { ...kg, name: "KG cu.xlsx", buffer: Buffer.concat([kg.buffer, Buffer.alloc(1)]) }];
}

export function filledVote(): Dropped {
  return dropped("phieu.xlsx", writeXlsx(filledBook(voteOf(), entriesOf(REPLAY_2024))));
}

/** The same with what the tellers have to settle, a rule changed before the vote, and a ballot without its kind. */
export function unsettledVote(): Dropped {
  const entries = entriesOf(REPLAY_2024)
    .set(entryKey.mark(2, "CO_THI_DUA", 1, 0, "ca-mau"), "k")
    .set(entryKey.mark(1, "CO_THI_DUA", 1, 1, "ca-mau"), "đúng")
    .set(entryKey.rule("CO_THI_DUA", "numerator"), 3)
    .set(entryKey.rule("CO_THI_DUA", "denominator"), 4);
  return dropped("phieu chua khop.xlsx", writeXlsx(filledBook(voteOf(), entries)));
}

/** A consolidated workbook in which somebody has changed a number of an item. */
export function tampered(bytes: Uint8Array): Dropped {
  for (const sheet of readWorkbookBytes(bytes, "a.xlsx").sheets.slice(2))
    for (const { row, column, cell } of cellsOf(sheet))
      if (typeof cell.value === "number" && cell.value > 1000 && cell.formula === undefined) {
        const changed = patchXlsx(bytes, [{ sheet: sheet.name, address: addressOf(row, column), to: cell.value + 1 }]);
        return dropped("da sua tay.xlsx", changed.bytes);
      }
  throw new Error("no number to change");
}

const PROTECTED = new Map<string, Buffer>();

/**
 * The file behind a password. Office's usual way needs 300,000 hashes to open; `quickly` is its older way, with a
 * sixth of them, where the password itself is not what is looked at.
 */
export function locked(file: Dropped, password: string, quickly = true): Dropped {
  const key = `${file.name} ${file.buffer.length} ${password} ${quickly}`;
  const made = PROTECTED.get(key) ?? encrypt(file.buffer, { password, ...(quickly ? { type: "standard" } : {}) });
  PROTECTED.set(key, made);
  return { ...file, buffer: made };
}
