// Thỏa thuận quốc tế: agreements signed, as Law 70/2020/QH14 has them reported yearly.
import { choice, countries, date, text, withHeard } from "#engine/define-field.ts";
import { defineForm } from "#engine/define-form.ts";
import { countries as countryList } from "../countries.ts";
import { levelWords } from "../choice-words/work-words.ts";
import { levels } from "../delegation-choices.ts";
import { agreementEnglish } from "../english/links.ts";
import { agreementHeard } from "../heard/agreement.ts";
import { agreementLevelsHeard } from "../heard/agreement-level-values.ts";
import { formVersion, no, note } from "./every-form.ts";
import { lexicon } from "./lexicon.ts";
import { agreementWordings } from "./wordings.ts";

export const agreement = defineForm({
  id: "agreement",
  version: formVersion,
  title: { vi: "Thỏa thuận quốc tế ký kết", en: "International agreements signed" },
  titles: [
    "Văn bản hợp tác quốc tế",
    "Biên bản hợp tác đã ký",
    "Hợp tác, kết nghĩa",
    "Thỏa thuận quốc tế",
    "Thỏa thuận quốc tế đã ký kết",
    "Thỏa thuận quốc tế đã ký",
    "Các thỏa thuận quốc tế",
    "Thỏa thuận hợp tác",
    "Thỏa thuận hợp tác đã ký",
    "Thỏa thuận",
    "Ký kết thỏa thuận quốc tế",
    "Ký kết thỏa thuận",
    "Ký kết thỏa thuận hợp tác",
    "Ký kết hợp tác",
    "Ký kết",
    "Ký kết và thực hiện thỏa thuận quốc tế",
    "TTQT",
    "Bản ghi nhớ",
    "Biên bản ghi nhớ",
    "MOU",
    "Văn bản hợp tác đã ký kết",
  ],
  source: "Luật Thỏa thuận quốc tế 70/2020/QH14 và Nghị định 64/2021/NĐ-CP",
  keys: [["name", "date"], ["name"]],
  fields: [
    no,
    text(
      "name",
      "Tên thỏa thuận",
      "Agreement",
      [
        "Tên thỏa thuận quốc tế",
        "Tên TTQT",
        "Tên văn bản",
        "Tên văn bản ký kết",
        "Tên văn bản thỏa thuận",
        "Tên bản ghi nhớ",
        "Thỏa thuận",
        "Thỏa thuận quốc tế",
        "Tên gọi",
        "Nội dung",
        "Nội dung thỏa thuận",
        "Nội dung ký kết",
        "Văn bản ký kết",
      ],
      { required: true, width: 40 },
    ),
    choice(
      "level",
      "Cấp ký",
      "Level",
      ["Cấp ký kết", "Cấp", "Danh nghĩa ký", "Danh nghĩa ký kết", "Cấp thỏa thuận"],
      withHeard(levels, agreementLevelsHeard),
      { words: levelWords },
    ),
    text(
      "partner",
      "Đối tác",
      "Partner",
      [
        "Đối tác nước ngoài",
        "Đối tác ký kết",
        "Đối tác ký",
        "Bên ký kết nước ngoài",
        "Bên nước ngoài",
        "Bên ký kết",
        "Tên đối tác",
        "Bên ký nước ngoài",
        "Cơ quan ký phía nước ngoài",
      ],
      { required: true, width: 28 },
    ),
    countries(
      "partnerCountry",
      "Nước",
      "Country",
      [
        "Quốc gia",
        "Nước đối tác",
        "Quốc gia đối tác",
        "Đối tác | Nước",
        "Đối tác | Quốc gia",
        "Quốc tịch",
        "Quốc tịch đối tác",
        "Nước ký kết",
        "Tên nước",
        "Nước, vùng lãnh thổ",
      ],
      countryList,
      { required: true },
    ),
    date(
      "date",
      "Ngày ký",
      "Signed on",
      [
        "Ngày ký kết",
        "Thời gian ký",
        "Thời gian ký kết",
        "Thời gian",
        "Ngày",
        "Ngày tháng ký",
        "Ngày, tháng, năm ký",
        "Thời điểm ký",
        "Thời gian, địa điểm ký",
      ],
      { required: true },
    ),
    text(
      "field",
      "Lĩnh vực",
      "Field",
      ["Lĩnh vực hợp tác", "Nội dung hợp tác", "Lĩnh vực, nội dung hợp tác", "Nội dung chính", "Lĩnh vực thỏa thuận"],
      {
        headsGroups:
          /^(?:linh vuc )?(?:y te|giao duc|dao tao|van hoa|the thao|the duc|du lich|nong nghiep|lam nghiep|thuy san|kinh te|thuong mai|dau tu|khoa hoc|cong nghe|moi truong|tai nguyen|giao luu|huu nghi|lao dong|thanh nien|phu nu|nghe thuat|bao chi|truyen thong|xa hoi)(?: |$)/,
      },
    ),
    text(
      "validity",
      "Hiệu lực",
      "Validity",
      [
        "Thời hạn hiệu lực",
        "Thời hạn",
        "Thời gian hiệu lực",
        "Hiệu lực thỏa thuận",
        "Thời hạn thỏa thuận",
        "Có hiệu lực đến",
      ],
      { width: 14 },
    ),
    note,
  ],
  lexicon,
  wordings: agreementWordings,
  heard: agreementHeard,
  english: agreementEnglish,
  totals: [{ field: "name", how: "count" }],
});
