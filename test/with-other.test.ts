import { phrasesOf } from "#engine/recognise/phrases.ts";
import { namedWithOther } from "#engine/recognise/with-other.ts";
import { forms } from "#templates/forms/index.ts";
import { sectionNamed } from "./support/bound-grid.ts";
import { pathOfHeading } from "./support/heading-list.ts";

const phrases = phrasesOf(forms);

function shown(section: string, heading: string): string | undefined {
  const both = namedWithOther(pathOfHeading(heading), sectionNamed(section), phrases);
  return both && `${both.field.id} + ${both.other.id}`;
}

describe("Headings that name two things of one cell", () => {
  it.each([
    ["aid", "Tổ chức tài trợ (Quốc tịch)", "donor + donorCountry"],
    ["aid", "Nhà tài trợ/Quốc gia", "donor + donorCountry"],
    ["aid", "Nhà tài trợ - Quốc tịch", "donor + donorCountry"],
    ["memberAssociation", "Chủ tịch/Nhiệm kỳ", "president + term"],
    ["aid", "Thông tin | Nhà tài trợ, quốc gia", "donor + donorCountry"],
    ["delegationIn", "Tên đoàn, nước", "name + country"],
    ["activity", "Thời gian, địa điểm", "date + place"],
    ["activity", "Địa điểm và thời gian", "date + place"],
    ["conference", "Thời gian - địa điểm tổ chức", "date + place"],
  ])("of %s: %s is %s", (section, heading, expected) => expect(shown(section, heading)).toBe(expected));

  it.each([
    ["a country before a name", "aid", "Quốc gia, nhà tài trợ"],
    ["a name and an amount", "aid", "Nhà tài trợ/Giá trị cam kết"],
    ["one thing", "aid", "Nhà tài trợ"],
    ["three things", "activity", "Thời gian, địa điểm, đơn vị chủ trì"],
    ["a word nobody knows", "aid", "Nhà tài trợ/Mã vạch"],
  ])("%s is not read as two", (_, section, heading) => expect(shown(section, heading)).toBeUndefined());
});
