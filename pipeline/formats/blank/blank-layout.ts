// Where everything stands on a blank sheet: shared by the writer, and by programs that fill a blank in.
import type { Form } from "#engine/form.ts";
import { columnLetters } from "#engine/address.ts";
import { blankColumns, type BlankColumn } from "./blank-columns.ts";

export type BlankLayout = {
  readonly form: Form;
  readonly sheet: string;
  readonly columns: readonly BlankColumn[];
  /** Column letters by field id. */
  readonly letters: Readonly<Record<string, string>>;
  /** 1-based rows. */
  readonly headingTop: number;
  readonly headingBottom: number;
  readonly firstEntry: number;
  readonly lastEntry: number;
  readonly totalRow: number | undefined;
  /** Few rows: the sheet is printed on one page. */
  readonly short: boolean;
  /** Last columns (1-based) of the printed pages, for tables wider than one page. */
  readonly pages: readonly number[];
};

const SHEET_NAMES: Readonly<Record<string, string>> = {
  aid: "Viện trợ tiếp nhận",
  aidGiven: "Hỗ trợ nước ngoài",
  delegationIn: "Đoàn vào",
  delegationOut: "Đoàn ra",
  activity: "Hoạt động hữu nghị",
  memberAssociation: "Hội thành viên",
  information: "Thông tin đối ngoại",
  conference: "Hội nghị, hội thảo",
  agreement: "Thỏa thuận quốc tế",
  award: "Khen thưởng",
  nomination: "Đề nghị khen thưởng",
  selfScore: "Tự chấm điểm",
  directive: "Chỉ thị, nghị quyết",
  plan: "Phương hướng",
  summary: "Tổng hợp chỉ tiêu",
};

/** Sections of which a union rarely has more than a dozen rows. */
const SHORT = new Set([
  "aidGiven",
  "information",
  "conference",
  "agreement",
  "nomination",
  "selfScore",
  "directive",
  "plan",
]);
const LONG_ROWS = 30;
const SHORT_ROWS = 15;
/** First row of the heading: head of five rows, title, period, unit line before it. */
const HEADING_TOP = 10;
/** Characters that fit on one page across at a size that can still be read. */
const PAGE_CHARACTERS = 205;

/** The layout of each section's sheet, in report order. */
export function blankLayouts(forms: readonly Form[]): readonly BlankLayout[] {
  return forms.map((form, index) => {
    const columns = blankColumns(form);
    const headingBottom = HEADING_TOP + Math.max(...columns.map((column) => column.head.length)) - 1;
    // One row of column numbers stands between the heading and the entries.
    const firstEntry = headingBottom + 2;
    const lastEntry = firstEntry + (SHORT.has(form.id) ? SHORT_ROWS : LONG_ROWS) - 1;
    return {
      form,
      sheet: `${String(index + 1).padStart(2, "0")} ${SHEET_NAMES[form.id] ?? form.title.vi}`.slice(0, 31),
      columns,
      letters: Object.fromEntries(columns.map(({ field }, i) => [field.id, columnLetters(i)])),
      headingTop: HEADING_TOP,
      headingBottom,
      firstEntry,
      lastEntry,
      totalRow: columns.some((column) => column.summed) ? lastEntry + 1 : undefined,
      short: SHORT.has(form.id),
      pages: pagesOf(columns),
    };
  });
}

/** Splits wide tables into pages of about equal width; the first column is repeated on each. */
function pagesOf(columns: readonly BlankColumn[]): readonly number[] {
  const widths = columns.map((column) => column.width);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const repeated = widths[0] ?? 0;
  if (total <= PAGE_CHARACTERS) return [columns.length];
  const count = Math.ceil((total - repeated) / (PAGE_CHARACTERS - repeated));
  const share = (total - repeated) / count;
  const pages: number[] = [];
  let used = 0;
  widths.forEach((width, i) => {
    if (i < 1) return;
    const twin = columns[i]!.field.stem !== undefined && columns[i]!.field.stem === columns[i - 1]?.field.stem;
    if (used + width / 2 > share && pages.length < count - 1 && !twin) {
      pages.push(i);
      used = 0;
    }
    used += width;
  });
  return [...pages, columns.length];
}
