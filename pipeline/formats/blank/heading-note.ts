// The note on a heading: whether the column must be filled, and how.
import type { Field, Form } from "#engine/form.ts";
import { MONEY_UNIT } from "./blank-columns.ts";

/** Vietnamese text of the note, a line for each thing to know. */
export function headingNote(form: Form, field: Field): string {
  return [requirement(form, field), how(field), field.hint?.vi].filter((line) => line).join("\n");
}

function requirement(form: Form, field: Field): string {
  if (field.required === true) return "Cột bắt buộc ghi.";
  if (field.required === undefined) return "Ghi nếu có.";
  const { oneOf } = field.required;
  const labels = form.fields
    .filter((other) => !other.derived && typeof other.required === "object" && other.required.oneOf === oneOf)
    .map((other) =>
      other.currency === undefined ? other.label : `${other.label} (${other.currency === "USD" ? "USD" : MONEY_UNIT})`,
    );
  return `Ghi ít nhất một trong các cột: ${[...new Set(labels)].join("; ")}.`;
}

function how(field: Field): string {
  switch (field.kind) {
    case "choice":
      return "Chọn trong danh sách.";
    case "choices":
    case "countries":
      return "Chọn trong danh sách; nhiều giá trị thì ghi cách nhau bằng dấu phẩy.";
    case "yesno":
      return "Chọn Có hoặc Không.";
    case "money":
      return field.currency === "USD"
        ? "Ghi số, tính bằng USD."
        : `Ghi số, tính bằng ${MONEY_UNIT} (1,126 tỷ đồng ghi là 1126).`;
    case "count":
      return field.blank === undefined ? "Ghi số nguyên." : `Ghi số nguyên; để trống được hiểu là ${field.blank}.`;
    case "number":
      return "Ghi số.";
    case "percent":
      return "Ghi tỷ lệ phần trăm, ví dụ 25,7%.";
    case "date":
      return field.id === "founded"
        ? "Ghi năm hoặc ngày dd/mm/yyyy."
        : "Ghi ngày dd/mm/yyyy; chỉ biết tháng hoặc quý thì ghi 03/2024 hoặc Quý I/2024.";
    default:
      return "";
  }
}
