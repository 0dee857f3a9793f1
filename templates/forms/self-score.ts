// Bảng tự chấm điểm: criteria are data that each cluster agrees on; the form only knows what a line of it holds.
import * as z from "zod";
import { number, text } from "#engine/define-field.ts";
import { defineForm } from "#engine/define-form.ts";
import { selfScoreEnglish } from "../english/tasks.ts";
import { selfScoreHeard } from "../heard/self-score.ts";
import { formVersion, no, note } from "./every-form.ts";
import { lexicon } from "./lexicon.ts";
import { selfScoreWordings } from "./work-wordings.ts";

const points = z.number().min(0);

export const selfScore = defineForm({
  id: "selfScore",
  version: formVersion,
  title: { vi: "Bảng tự chấm điểm", en: "Self-scoring" },
  titles: [
    "Tự chấm điểm",
    "Bảng điểm tự chấm",
    "Bảng chấm điểm",
    "Chấm điểm",
    "Chấm điểm thi đua",
    "Tự chấm điểm thi đua",
    "Bảng tự chấm điểm thi đua",
    "Bảng chấm điểm thi đua",
    "Bảng điểm",
    "Bảng điểm thi đua",
    "Phiếu tự chấm điểm",
    "Phiếu chấm điểm",
    "Bảng tự đánh giá, chấm điểm",
    "Tự đánh giá, chấm điểm",
    "Điểm thi đua",
    "Tiêu chí thi đua",
    "Thang điểm thi đua",
  ],
  source: "Bảng tiêu chí thi đua do từng cụm thống nhất hằng năm",
  keys: [["criterion"]],
  fields: [
    no,
    text(
      "criterion",
      "Tiêu chí",
      "Criterion",
      [
        "Nội dung",
        "Nội dung tiêu chí",
        "Tên tiêu chí",
        "Tiêu chí thi đua",
        "Nội dung thi đua",
        "Nội dung chấm điểm",
        "Tiêu chí chấm điểm",
        "Tiêu chí đánh giá",
        "Nội dung đánh giá",
        "Các tiêu chí",
        "Chỉ tiêu thi đua",
      ],
      { required: true, width: 48 },
    ),
    number(
      "max",
      "Điểm chuẩn",
      "Maximum",
      [
        "Điểm tối đa",
        "Điểm chuẩn tối đa",
        "Thang điểm",
        "Điểm quy định",
        "Điểm theo quy định",
        "Khung điểm",
        "Mức điểm",
        "Mức điểm tối đa",
        "Điểm | Tối đa",
        "Điểm | Chuẩn",
        "Số điểm",
        "Điểm",
      ],
      { value: points, required: true, unitOfCount: "điểm" },
    ),
    number(
      "self",
      "Điểm tự chấm",
      "Own score",
      [
        "Tự chấm",
        "Điểm đơn vị tự chấm",
        "Đơn vị tự chấm",
        "Điểm tự đánh giá",
        "Tự đánh giá",
        "Điểm | Tự chấm",
        "Điểm | Đơn vị tự chấm",
        "Điểm đạt",
        "Điểm đạt được",
        "Điểm tự chấm của đơn vị",
        "Kết quả tự chấm",
        "Số điểm tự chấm",
      ],
      // "Điểm trừ" is below zero.
      { required: true, unitOfCount: "điểm" },
    ),
    text(
      "evidence",
      "Minh chứng",
      "Evidence",
      [
        "Tài liệu minh chứng",
        "Tài liệu chứng minh",
        "Tài liệu kiểm chứng",
        "Căn cứ",
        "Căn cứ chấm điểm",
        "Diễn giải",
        "Thuyết minh",
        "Giải trình",
        "Kết quả thực hiện",
        "Hồ sơ minh chứng",
        "Văn bản minh chứng",
      ],
      // Beside "Minh chứng" it says why points were taken off.
      { yields: { headings: ["Giải trình", "Thuyết minh", "Diễn giải"], to: "note" } },
    ),
    note,
  ],
  lexicon,
  wordings: selfScoreWordings,
  heard: selfScoreHeard,
  english: selfScoreEnglish,
  totals: [
    { field: "max", how: "sum" },
    { field: "self", how: "sum" },
  ],
});
