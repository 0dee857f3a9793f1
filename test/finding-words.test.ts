// The printed report counts cells where one finding speaks of many.
import { validate } from "#engine/validate.ts";
import { forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";
import { builtInRoster } from "#templates/roster/index.ts";
import { countWords, groupedWords } from "../pipeline/node/finding-words.ts";
import { grid } from "./support/grid.ts";

const impossibleDates = (count: number) => {
  const rows = Array.from(
    { length: count },
    (_, i) => `| ${i + 1} | Trạm y tế số ${i} | WVIV | Y tế | ${i}/QĐ-UBND | '31/02/2024 | 250 |`,
  );
  const { book } = grid(`[Vien tro]
    | LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH KIÊN GIANG | | | | | | |
    | BIỂU TỔNG HỢP VIỆN TRỢ PHI CHÍNH PHỦ NƯỚC NGOÀI NĂM 2024 | | | | | | |
    | STT | Tên khoản viện trợ | Bên cung cấp viện trợ | Lĩnh vực | Số quyết định | Ngày quyết định | Tổng giá trị cam kết (triệu đồng) |
    ${rows.join("\n")}`);
  const { findings } = validate(book, { forms, indicators, roster: builtInRoster });
  return findings.filter(({ rule }) => rule === "impossible-date");
};

test.each([
  [1, "(1)", "1 lỗi", "1 error"],
  [3, "(3)", "3 lỗi", "3 errors"],
  [300, "(300 ô)", "1 lỗi (300 ô)", "1 error (300 cells)"],
])("%d impossible dates", (count, heading, vi, en) => {
  const findings = impossibleDates(count);
  expect(groupedWords(findings, "vi", "")[0]).toContain(`${heading} [impossible-date]`);
  expect(countWords(findings, "vi")).toContain(`: ${vi}`);
  expect(countWords(findings, "en")).toContain(`: ${en}`);
});
