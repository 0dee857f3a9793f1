// What brackets and unit lines state of the unit of amounts: wholly understood, or in doubt.
import { unitStatement } from "#engine/unit-statement.ts";

/** "TRIEU", "VND USD" for several, "? VND6 USD0" for a doubt. */
function stated(text: string): string {
  const { doubt, units } = unitStatement(text);
  return doubt ? ["?", ...doubt.map(({ currency, exponent }) => currency + exponent)].join(" ") : units.join(" ");
}

describe("A statement of units", () => {
  it.each([
    ["đồng. Tỷ giá 1 USD = 25.000 đ", "VND"],
    ["đồng, quy đổi theo tỷ giá USD", "VND"],
    ["đồng; tỷ giá: 1 USD = 25.000 đồng", "VND"],
    ["đồng (1 USD = 25.000 đồng)", "VND"],
    ["đồng (quy đổi từ USD)", "VND"],
    ["đồng, tỷ giá USD/VND: 25.000", "VND"],
    ["VNĐ (tỷ giá 1 USD = 25.000 VNĐ)", "VND"],
    ["triệu VNĐ; tỷ giá: 1USD=25.000đ", "TRIEU"],
    ["USD, đã quy đổi từ EUR", "USD"],
    ["Tỷ giá: 1USD = 25.000đ", ""],
  ])("has no unit in its rate, nor in what was converted: %s", (text, unit) => expect(stated(text)).toBe(unit));

  it.each([
    ["tr.VNĐ", "TRIEU"],
    ["Tr. đồng", "TRIEU"],
    ["Đồng VN", "VND"],
    ["1 triệu đồng", "TRIEU"],
    ["nghìn (1.000) đồng", "NGHIN"],
    ["1.000 USD", "NGHIN_USD"],
    ["USD (nghìn)", "NGHIN_USD"],
    ["VND million", "TRIEU"],
    ["quy ra USD", "USD"],
    ["triệu đồng, người, %", "TRIEU"],
    ["triệu đồng, năm 2023", "TRIEU"],
    ["triệu đồng làm tròn", "TRIEU"],
    ["triệu đồng Kèm theo báo cáo số 12/BC-LHHN", "TRIEU"],
  ])("of one unit: %s", (text, unit) => expect(stated(text)).toBe(unit));

  it.each([
    ["đồng hoặc USD", "VND USD"],
    ["nghìn USD, triệu đồng", "NGHIN_USD TRIEU"],
    ["Triệu VNĐ - USD", "TRIEU USD"],
    ["VNĐ/USD", "VND USD"],
  ])("of several: %s", (text, units) => expect(stated(text)).toBe(units));

  it.each([
    ["triệu đồng (trừ cột 7: USD)", "? VND6 USD0"],
    ["triệu đồng, riêng dự án số 3", "? VND6"],
    ["đồng quy đổi USD", "? VND0 USD0"],
    ["đồng, triệu đồng", "? VND0 VND6"],
    ["đồng (tr)", "? VND0"],
    ["$US 1,000", "? USD0"],
    ["chục triệu đồng", "? VND7"],
    ["trăm triệu đồng", "? VND8"],
    ["10 triệu đồng", "? VND7"],
    ["trăm nghìn", "? VND5"],
    ["tỷ đòng", "? VND9"],
    ["US", "? USD0"],
    ["UDS", "? USD0"],
    ["x1000", "? VND3"],
    ["x 250", "?"],
  ])("that is not wholly understood: %s", (text, doubt) => expect(stated(text)).toBe(doubt));

  it.each([
    "Đồng Tháp",
    "Hội đồng nhân dân tỉnh",
    "tỷ lệ",
    "người",
    "tin, bài",
    "nam",
    "ngoại tệ",
    "Yen-Bai",
    "ra",
    "",
  ])("of none: %j", (text) => expect(stated(text)).toBe(""));

  it("keeps the words it does not need", () => {
    expect(unitStatement("triệu đồng, năm 2023").rest).toBe("năm 2023");
    expect(unitStatement("đồng/khách").rest).toBe("mỗi khách");
    expect(unitStatement("ra").rest).toBe("ra");
    expect(unitStatement("đồng (1 USD = 25.000 đồng)").rest).toBe("");
  });
});
