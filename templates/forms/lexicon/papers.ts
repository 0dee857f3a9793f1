// Decisions, permits, directives, agreements.
import type { Words } from "./words.ts";

export const papers: Words = [
  ["decision", "quyết định, QĐ, Q.định"],
  ["decision approve", "QĐPD"],
  ["document", "văn bản, VB, công văn"],
  ["authority approve", "phê duyệt bởi"],
  ["approve", "phê duyệt, duyệt, được phê duyệt, được duyệt, phê duyệt tiếp nhận"],
  ["permit", "cho phép, cấp phép, chấp thuận, đồng ý, cho chủ trương, được cho phép"],
  ["licence", "giấy phép"],
  ["authority", "thẩm quyền, có thẩm quyền"],
  ["issue", "ban hành"],
  ["issue decision", "ra quyết định, ra QĐ"],
  ["issue document", "ra văn bản"],
  ["sign", "ký, ký kết, đã ký, đã ký kết"],
  ["mark", "số hiệu, ký hiệu, số ký hiệu, số và ký hiệu"],
  ["no", "số"],
  ["directive", "NQ, CTHĐ, CT HĐ, chỉ thị, nghị quyết, chương trình hành động, trích yếu"],
  ["directing", "chỉ đạo, cấp trên, trung ương, của trung ương"],
  [
    "agreement",
    "thỏa thuận, bản ghi nhớ, biên bản ghi nhớ, MOU, thỏa thuận quốc tế, TTQT, văn kiện, thỏa thuận hợp tác, biên bản thỏa thuận, biên bản",
  ],
  ["valid", "hiệu lực"],
  ["valid", "còn hiệu lực, có giá trị, có hiệu lực"],
  ["onBehalf", "danh nghĩa, nhân danh, với danh nghĩa"],
  ["withWhom", "ký với, ký kết với"],
  ["withWhom", "cùng ký với, cùng ký kết với"],
  ["directive", "CT NQ, NQ CT, chỉ thị nghị quyết"],
  ["directing", "TW, của TW"],
  ["decision", "tại quyết định, tại QĐ"],
];
