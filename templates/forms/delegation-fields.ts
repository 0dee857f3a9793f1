// Đoàn vào and đoàn ra have the same columns; only the wordings of direction differ.
import { choice, count, countries, date, money, text, withHeard } from "#engine/define-field.ts";
import type { Field } from "#engine/form.ts";
import { countries as countryList } from "../countries.ts";
import { levelWords, roleWords } from "../choice-words/work-words.ts";
import { levels, roles } from "../delegation-choices.ts";
import { levelsHeard } from "../heard/level-values.ts";
import { rolesHeard } from "../heard/role-values.ts";
import { no, note } from "./every-form.ts";

/** What is worded differently by direction: headings accepted for this direction alone. */
export type Direction = {
  readonly name: readonly string[];
  readonly country: { readonly label: string; readonly labelEn: string; readonly synonyms: readonly string[] };
  readonly people: {
    readonly label: string;
    readonly labelEn: string;
    readonly synonyms: readonly string[];
    readonly unitOfCount: string;
  };
  readonly result: readonly string[];
  /** "Ngày đến" is the first day of a visit to us and the last of a journey home. */
  readonly from: readonly string[];
  readonly to: readonly string[];
};

export function delegationFields(direction: Direction): readonly Field[] {
  const { country, people } = direction;
  return [
    no,
    text(
      "name",
      "Tên đoàn",
      "Delegation",
      [
        "Tên đoàn, nội dung",
        "Tên đoàn, nội dung làm việc",
        "Tên đoàn, thành phần",
        "Tên đoàn và nội dung",
        "Đoàn",
        "Tên các đoàn",
        "Nội dung",
        "Tên đoàn công tác",
        "Tên đoàn/tổ chức",
        "Danh sách đoàn",
        "Đoàn công tác",
        ...direction.name,
      ],
      {
        required: true,
        width: 40,
        yields: { headings: ["Nội dung"], to: "purpose" },
      },
    ),
    choice(
      "level",
      "Cấp đoàn",
      "Level",
      ["Cấp", "Cấp của đoàn", "Cấp độ đoàn", "Thuộc cấp", "Cấp đón tiếp", "Cấp quản lý", "Cấp cử đoàn", "Cấp tổ chức"],
      withHeard(levels, levelsHeard),
      { words: levelWords },
    ),
    countries("country", country.label, country.labelEn, country.synonyms, countryList, { required: true }),
    date(
      "dateFrom",
      "Từ ngày",
      "From",
      [
        ...direction.from,
        "Thời gian | Từ",
        "Thời gian | Từ ngày",
        "Thời gian | Bắt đầu",
        "Thời gian",
        "Thời gian thực hiện",
        "Thời gian đón tiếp",
        "Thời gian làm việc",
        "Thời gian hoạt động",
        "Thời gian công tác",
        "Thời gian chuyến đi",
        "Thời gian (từ ngày - đến ngày)",
        "Thời điểm",
        "Ngày",
        "Ngày tháng",
        "Ngày, tháng, năm",
        "Ngày bắt đầu",
        "Bắt đầu",
        "Từ",
        "Tháng",
      ],
      { required: { oneOf: "date" } },
    ),
    date(
      "dateTo",
      "Đến ngày",
      "To",
      [
        "Thời gian | Đến ngày",
        ...direction.to,
        "Thời gian | Kết thúc",
        "Thời gian kết thúc",
        "Ngày kết thúc",
        "Kết thúc",
      ],
      { required: { oneOf: "date" } },
    ),
    count(
      "trips",
      "Số lượt đoàn",
      "Trips",
      [
        "Số đoàn",
        "Lượt đoàn",
        "Số lượng đoàn",
        "Số lượng | Đoàn",
        "Số lượng | Lượt đoàn",
        "Số lượng | Số đoàn",
        "SL đoàn",
        "Tổng số đoàn",
        "Số lượt",
        "Số lượt | Đoàn",
      ],
      {
        unitOfCount: "lượt đoàn",
        blank: 1,
      },
    ),
    count("people", people.label, people.labelEn, people.synonyms, { unitOfCount: people.unitOfCount, required: true }),
    choice(
      "role",
      "Vai trò",
      "Role",
      [
        "Vai trò của Liên hiệp",
        "Vai trò của LHHN",
        "Vai trò Liên hiệp",
        "Hình thức tham gia",
        "Chủ trì/phối hợp",
        "Chủ trì/phối hợp/tham gia",
      ],
      withHeard(roles, rolesHeard),
      { words: roleWords, telling: true },
    ),
    text(
      "purpose",
      "Mục đích",
      "Purpose",
      [
        "Mục đích chuyến đi",
        "Mục đích chuyến thăm",
        "Mục đích đến",
        "Mục đích đoàn",
        "Mục đích, nội dung",
        "Mục đích, nội dung làm việc",
        "Mục đích làm việc",
        "Nội dung làm việc",
        "Nội dung hoạt động",
        "Nội dung chương trình",
        "Nội dung chuyến đi",
        "Chương trình làm việc",
        "Mục đích công tác",
      ],
      { standsFor: "name" },
    ),
    text("result", "Kết quả", "Result", [
      "Kết quả chuyến đi",
      "Kết quả làm việc",
      "Kết quả đạt được",
      "Kết quả hoạt động",
      "Kết quả chính",
      ...direction.result,
    ]),
    ...money(
      "cost",
      "Kinh phí",
      "Cost",
      ["Tổng kinh phí", "Chi phí", "Tổng chi phí", "Kinh phí thực hiện", "Số tiền"],
      ["VND"],
      { namedBy: "fundingSource" },
    ),
    text("fundingSource", "Nguồn kinh phí", "Source of funds", [
      "Nguồn",
      "Nguồn KP",
      "Nguồn chi",
      "Kinh phí từ nguồn",
      "Kinh phí | Nguồn",
      "Nguồn kinh phí thực hiện",
    ]),
    note,
  ];
}
