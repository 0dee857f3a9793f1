// Words that say nothing of which column it is, and words that folded would be taken for others.
import type { Words } from "./words.ts";

export const smallWords: Words = [
  // Words that never change what a heading means.
  ["", "gì, những gì, phải, hay cho, làm, thế nào, ra sao, được gì, hiện nay là ai"],
  ["", "các, của, cụ thể, chi tiết, nếu có, ghi rõ, nêu rõ, và, hoặc, hay, với, cho, là, được"],
  ["", "theo, này, hiện có, hiện nay, hiện tại, đầy đủ, đương nhiệm, những, từng, có, thông tin về, về việc"],
  ["", "phân theo, chia theo, xếp theo, riêng, nhằm, nêu, ở, tổng hợp"],
  ["", "thuộc, nào, bởi, sẽ, trong, trực tiếp, tại tỉnh, tại địa phương, cần, thứ, đang, trên, được cử"],
  [
    "",
    "không thuộc hỗ trợ phát triển chính thức, không thuộc ODA, không hoàn lại không thuộc hỗ trợ phát triển chính thức",
  ],
  ["", "của cấp có thẩm quyền, của cơ quan có thẩm quyền, của người có thẩm quyền"],
  ["", "được giao làm, giao làm, tại Liên hiệp, ở Liên hiệp"],
  ["", "gồm, bao gồm, gồm có, gồm những gì, cho bạn"],
  ["ofWhich", "trong đó"],
  ["ofWhich", "tr đó, trong số đó, trong đó có"],
  // Folded, these would fall apart into words of ours.
  ["alien", "tài khoản, số tài khoản"],
  ["alien", "dự phòng, chưa đạt, còn thiếu, phải nộp"],
  ["name", "tên, tên gọi, tên đầy đủ, tên các, tên của"],
  ["name", "tên tiếng Việt, tên bằng tiếng Việt, tên đầy đủ bằng tiếng Việt, tên thường gọi, gọi là gì, có tên"],
  ["list", "danh mục, danh sách"],
  ["main", "chính, chủ yếu, trọng tâm, tiêu biểu, nổi bật, cơ bản, tóm tắt, xuất sắc"],
  ["group", "nhóm"],
  ["type collective", "tập thể hay cá nhân, là tập thể hay cá nhân, là tập thể cá nhân"],
  ["type", "loại, loại hình, phân loại, kiểu, phân nhóm, tính chất"],
  ["mode", "hình thức, phương thức, cách thức"],
  ["type activity", "dạng hoạt động"],
  ["ofWhich", "tr.đó có"],
  ["ofWhich", "trong số này"],
];
