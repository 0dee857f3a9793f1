// Fields that every section has.
import { code, text } from "#engine/define-field.ts";

/** All sections change their version together: one report, one version. */
export const formVersion = "2026-1";

export const no = code("no", "STT", "No.", ["TT", "Số TT", "Số thứ tự", "S.T.T", "Thứ tự", "No"], { width: 6 });
export const note = text(
  "note",
  "Ghi chú",
  "Note",
  ["Chú thích", "Ghi chú thêm", "Ghi chú, giải trình", "Ghi chú (nếu có)"],
  {
    width: 20,
  },
);
