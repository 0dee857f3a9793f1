// The columns of a summary that name a year: "Năm 2023 | Năm 2024", "Thực hiện 2023", "Lũy kế năm 2024".
import type { Form } from "../form.ts";
import type { HeadingPath } from "./heading-block.ts";
import type { PathMatch } from "./match-path.ts";

// Only what the columns of a summary are for depends on their year: "Năm 2023 | Năm 2024", "Thực hiện 2023".
export function summaryColumn(form: Form, path: HeadingPath, year: number, current: number): PathMatch | undefined {
  const key = path.levels.map((level) => level.parsed.key).join(" ");
  const id = /ke hoach|(?:^| )(?:duoc )?giao(?: |$)|phan dau|(?:^| )(?:kh|plan(?:ned)?|targets?)(?: |$)/.test(key)
    ? year === current
      ? "plan"
      : undefined
    : /so voi|so sanh|tang|giam|compar|change|increase|growth|versus|differ/.test(key)
      ? "change"
      : year === current
        ? "current"
        : year === current - 1
          ? "previous"
          : undefined;
  const field = form.fields.find((candidate) => candidate.id === id);
  return field && { field, quality: 0.9, by: "composed", key };
}

/** What a figure of a whole year is called besides its year, where no field of the form has that name by itself. */
const OF_THE_YEAR =
  /^(?:(?:trong|ca|het|den|nam|luy ke|lk|cong don|tong|tong so|tong cong|so lieu|so luong|gia tri|ket qua|thuc hien|th|uoc|da|dat|dat duoc|duoc|giao|phan dau|tu dau|den nay|bao cao|chinh thuc)(?: |$))*$/;

/** "So với năm 2023", "Tăng, giảm so với năm 2023 (%)". */
const COMPARED =
  /^(?:(?:muc|toc do|ti le|tang|giam|so sanh|so|voi|cung ki|nam|compared?|change|to|with|vs|versus)(?: |$))+$/;

/**
 * Do the words beside the year say what the figure is? "Trước năm 2024", "Còn lại năm 2024" and "Tháng 11/2024" are no
 * figure of the year. `worded`: what the words alone are matched to.
 */
export function isUnderstood({ levels }: HeadingPath, worded: PathMatch | undefined): boolean {
  const key = levels.map(({ parsed }) => parsed.key).filter((words) => words !== "");
  return (
    (worded !== undefined && worded.field.kind !== "text") ||
    [OF_THE_YEAR, COMPARED].some((known) => known.test(key.join(" ")))
  );
}
