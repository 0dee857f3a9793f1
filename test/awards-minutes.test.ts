// The counting minutes as a Word document.
import { strFromU8, unzipSync } from "fflate";
import { minutesDocx } from "#formats/minutes-docx.ts";
import { tallyWorkbook } from "#awards/tally-workbook.ts";
import { entryKey } from "#awards/sheets/entry-places.ts";
import { snapshotOf } from "./support/book-snapshot.ts";
import { entriesOf, filledBook, REPLAY_2024, voteOf } from "./support/votes.ts";

const info = entriesOf(REPLAY_2024)
  .set(entryKey.info("town"), "Cà Mau")
  .set(entryKey.info("day"), 5)
  .set(entryKey.info("month"), 11)
  .set(entryKey.info("year"), 2024)
  .set(entryKey.info("head"), "Trần Thị B");

async function minutesOf(entries: ReadonlyMap<string, string | number>): Promise<Uint8Array> {
  const { entries: read, result } = tallyWorkbook(snapshotOf(filledBook(voteOf(), entries)));
  return minutesDocx(read, result);
}

function text(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)["word/document.xml"]!)
    .replace(/<\/w:p>/g, "\n")
    .replace(/<[^>]+>/g, "");
}

describe("The minutes", () => {
  it("hold letterhead, counts, results and signatures", async () => {
    const words = text(await minutesOf(info));
    for (const part of [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Cà Mau, ngày 05 tháng 11 năm 2024",
      "BIÊN BẢN KIỂM PHIẾU",
      "Đơn vị được triệu tập: 9; có mặt: 9; vắng mặt: 0",
      "Vòng một: phát ra 9 phiếu, thu về 9 phiếu; hợp lệ 8, không hợp lệ 1. Số phiếu cần đạt: 6.",
      "Được đề nghị: Liên hiệp các tổ chức hữu nghị tỉnh Cà Mau.",
      "66,7%",
      "TRƯỞNG BAN KIỂM PHIẾU",
      "Trần Thị B",
    ])
      expect(words).toContain(part);
    expect(words).not.toContain("DỰ THẢO");
  });

  it("are a draft while something has to be settled, and say what", async () => {
    const words = text(await minutesOf(new Map(info).set(entryKey.mark(2, "CO_THI_DUA", 1, 0, "ca-mau"), "k")));
    expect(words).toContain("DỰ THẢO – CHƯA KÝ ĐƯỢC: còn 1 điểm phải xử lý");
    expect(words).toContain("Ô F12 trang Kiểm phiếu 1");
  });

  it("are the same bytes for the same vote, and carry no time of day", async () => {
    const [one, two] = [await minutesOf(info), await minutesOf(info)];
    expect(Buffer.compare(one, two)).toBe(0);
    expect(strFromU8(unzipSync(one)["docProps/core.xml"]!)).toContain("2024-01-01T00:00:00Z");
  });
});
