// The names of the voting sheets: an interface, like those of the consolidated workbook.
export { CONTENTS, NOMINEES } from "#consolidate/book/sheet-names.ts";

export const RULES = "Thể lệ";
export const SCORES = "Chấm điểm";
export const DELEGATES = "Đại biểu";
export const BALLOTS = "Phiếu bầu";
export const COUNT_1 = "Kiểm phiếu 1";
export const COUNT_2 = "Kiểm phiếu 2";
export const RESULTS = "Kết quả";
export const MINUTES = "Biên bản kiểm phiếu";
export const PROPOSAL = "Tờ trình";

export const COUNTS = [COUNT_1, COUNT_2] as const;
export type CountSheet = (typeof COUNTS)[number];
