import { countedField, listedField, spanField } from "#engine/recognise/match-values.ts";
import { sectionNamed } from "./support/bound-grid.ts";

describe("headings that list values", () => {
  it.each([
    ["award", "Nhận/tặng", "direction"],
    ["award", "Hướng (nhận/tặng)", "direction"],
    ["award", "Tập thể, cá nhân", "subjectKind"],
    ["aid", "Mới/chuyển tiếp", "status"],
    ["aid", "Mới hoặc chuyển tiếp", "status"],
    ["aid", "Dự án - phi dự án", "modality"],
    ["delegationIn", "Chủ trì hay phối hợp", "role"],
  ])("of %s: %s names the list that has them all", (section, heading, field) =>
    expect(listedField(sectionNamed(section), heading)?.id).toBe(field),
  );

  it.each([
    ["one value is no list", "award", "Nhận"],
    ["two names of one value are no list", "aid", "Mới/Dự án mới"],
    ["one entry that is no value makes it none", "award", "Nhận/tặng/đổi"],
    ["values of two lists are neither", "aid", "Mới/Y tế"],
    ["words that are no values are none", "delegationIn", "Tên đoàn, số người"],
  ])("%s", (_, section, heading) => expect(listedField(sectionNamed(section), heading)).toBeUndefined());

  it("only what stands in brackets counts when that is asked for", () => {
    expect(listedField(sectionNamed("award"), "Loại (nhận/trao)", true)?.id).toBe("direction");
    expect(listedField(sectionNamed("award"), "Nhận/tặng", true)).toBeUndefined();
  });
});

describe("headings that give both ends of a time", () => {
  const field = (section: string, id: string) => sectionNamed(section).fields.find((one) => one.id === id);

  it("are the first end when the parts name a first and a last day", () => {
    expect(spanField([field("delegationOut", "dateFrom"), field("delegationOut", "dateTo")])?.id).toBe("dateFrom");
    expect(spanField([field("aid", "start"), field("aid", "end")])?.id).toBe("start");
  });

  it("are nothing in the wrong order, or when a part names no day", () => {
    expect(spanField([field("aid", "end"), field("aid", "start")])).toBeUndefined();
    expect(spanField([field("aid", "start"), undefined])).toBeUndefined();
    expect(spanField([field("aid", "start")])).toBeUndefined();
    expect(spanField([field("aid", "start"), field("aid", "name")])).toBeUndefined();
  });
});

describe("what the brackets of a heading count", () => {
  it.each([
    ["Đoàn vào (lượt)", "trips"],
    ["Đoàn vào (đoàn)", "trips"],
    ["Đoàn vào (lượt đoàn)", "trips"],
    ["Khách quốc tế (người)", "people"],
    ["Khách quốc tế (lượt khách)", "people"],
    ["Đoàn vào (USD)", undefined],
    ["Đoàn vào", undefined],
  ])("in %s are %s", (heading, field) => expect(countedField(sectionNamed("delegationIn"), heading)?.id).toBe(field));

  it("is nothing in a section that has no such count", () =>
    expect(countedField(sectionNamed("aid"), "Dự án (lượt)")).toBeUndefined());
});
