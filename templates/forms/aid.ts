// Khoản viện trợ: the row unit of Decree 80/2020/NĐ-CP, which its successor 313/2025/NĐ-CP keeps. A programme, a
// project or a non-project item; what it promises, what it has paid, and the decision that approved it.
import { defineForm } from "#engine/define-form.ts";
import { aidEnglish } from "../english/aid.ts";
import { aidHeard } from "../heard/aid.ts";
import { aidAmounts } from "./aid-amounts.ts";
import { aidDecision } from "./aid-decision.ts";
import { aidParties } from "./aid-parties.ts";
import { formVersion, no, note } from "./every-form.ts";
import { lexicon } from "./lexicon.ts";
import { aidWordings } from "./aid-wordings.ts";

export const aid = defineForm({
  id: "aid",
  version: formVersion,
  title: { vi: "Viện trợ phi chính phủ nước ngoài tiếp nhận", en: "Foreign non-governmental aid received" },
  titles: [
    "Viện trợ PCPNN",
    "Viện trợ PCPNN tiếp nhận",
    "Viện trợ phi chính phủ nước ngoài",
    "VTPCPNN",
    "VT PCPNN",
    "Viện trợ",
    "Viện trợ nước ngoài",
    "Khoản viện trợ",
    "Các khoản viện trợ",
    "Danh mục viện trợ",
    "Danh mục các khoản viện trợ",
    "Danh mục khoản viện trợ",
    "Danh mục các dự án viện trợ",
    "Danh mục chương trình, dự án",
    "Chương trình, dự án, phi dự án",
    "Danh mục dự án",
    "Vận động viện trợ",
    "Vận động viện trợ PCPNN",
    "Vận động viện trợ phi chính phủ nước ngoài",
    "Vận động và tiếp nhận viện trợ",
    "Vận động, tiếp nhận viện trợ",
    "Kết quả vận động viện trợ",
    "Kết quả vận động viện trợ PCPNN",
    "Kết quả tiếp nhận viện trợ",
    "Tiếp nhận viện trợ",
    "Tình hình tiếp nhận viện trợ",
    "Tình hình tiếp nhận, giải ngân viện trợ",
    "Các khoản viện trợ PCPNN tiếp nhận",
    "Công tác phi chính phủ nước ngoài",
    "Công tác PCPNN",
    "Phi chính phủ nước ngoài",
    "PCPNN",
    "Dự án viện trợ",
    "Biểu viện trợ",
    "Tổng hợp các khoản viện trợ",
    "Tổng hợp viện trợ PCPNN",
    "Viện trợ không hoàn lại",
  ],
  source:
    "Nghị định 80/2020/NĐ-CP, Điều 11 (nội dung văn kiện phê duyệt khoản viện trợ); thay bằng Nghị định 313/2025/NĐ-CP từ 08/12/2025",
  keys: [["decisionNumber"], ["donor", "name"], ["name"]],
  fields: [no, aidParties, aidDecision, aidAmounts, note],
  lexicon,
  wordings: aidWordings,
  heard: aidHeard,
  english: aidEnglish,
  totals: [
    { field: "name", how: "count" },
    { field: "committedVnd", how: "sum" },
    { field: "committedUsd", how: "sum" },
    { field: "grantVnd", how: "sum" },
    { field: "counterpartVnd", how: "sum" },
    { field: "committedYearVnd", how: "sum" },
    { field: "committedYearUsd", how: "sum" },
    { field: "disbursedVnd", how: "sum" },
    { field: "disbursedUsd", how: "sum" },
    { field: "disbursedTotalVnd", how: "sum" },
    { field: "disbursedTotalUsd", how: "sum" },
  ],
});
