// The sheet names of the consolidated workbook: an interface. Other programs, earlier workbooks handed to `--keep`
// and the documentation name sheets by them, so a name never changes once published.
import type { Form } from "#engine/form.ts";

export const CONTENTS = "Mục lục";
export const SUMMARY = "Tổng hợp";
export const ADJUSTMENTS = "Điều chỉnh";
export const BY_SECTOR = "Theo lĩnh vực";
export const BY_COUNTRY = "Theo nước";
export const BY_DONOR = "Theo nhà tài trợ";
export const BY_STATUS = "Theo tình trạng";
export const DECLARED = "Đối chiếu";
export const NOMINEES = "Đề cử";
export const FINDINGS = "Lưu ý";
export const SOURCES = "Nguồn";
export const LEDGER = "Sổ cái";

/** The sheet of each section, by form id. */
export const SECTION_SHEETS: Readonly<Record<string, string>> = {
  aid: "Viện trợ",
  aidGiven: "Hỗ trợ đối tác",
  delegationIn: "Đoàn vào",
  delegationOut: "Đoàn ra",
  activity: "Hoạt động",
  memberAssociation: "Hội thành viên",
  information: "Thông tin đối ngoại",
  conference: "Hội nghị, hội thảo",
  agreement: "Thỏa thuận",
  award: "Khen thưởng",
  nomination: "Đề nghị khen thưởng",
  selfScore: "Tự chấm điểm",
  directive: "Chỉ thị, nghị quyết",
  plan: "Phương hướng",
  summary: "Biểu đã khai",
};

/** All sheets that are not sections, in book order around them. */
export const FIXED_SHEETS: readonly string[] = [
  CONTENTS,
  SUMMARY,
  ADJUSTMENTS,
  BY_SECTOR,
  BY_COUNTRY,
  BY_DONOR,
  BY_STATUS,
  DECLARED,
  NOMINEES,
  FINDINGS,
  SOURCES,
  LEDGER,
];

/** The sheet name of a section; a form this list does not know gets its own title, cut to what Excel allows. */
export function sectionSheetName(form: Form): string {
  const known = SECTION_SHEETS[form.id];
  if (known !== undefined) return known;
  const title = form.title.vi.replace(/[\\/?*[\]:']/g, " ").trim();
  const name = title.length > 31 ? title.slice(0, 30).trimEnd() + "…" : title;
  return FIXED_SHEETS.includes(name) || Object.values(SECTION_SHEETS).includes(name) ? form.id.slice(0, 31) : name;
}
