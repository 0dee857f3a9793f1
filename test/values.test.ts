import { displayIso, displayText } from "#engine/display.ts";
import type { Choice } from "#engine/form.ts";
import { donorCountry, readChoices, readYesNo } from "#engine/list.ts";
import { percentFromNumber, readPercent } from "#engine/percent.ts";
import type { Cell } from "#engine/workbook.ts";
import * as fc from "fast-check";

describe("percentages", () => {
  const shown = (reading: ReturnType<typeof readPercent>) =>
    reading.kind === "percent" ? reading.value : reading.kind === "ambiguous" ? reading.candidates : reading.kind;

  it.each([
    ["25,7 %", 0.257],
    ["25.7%", 0.257],
    ["26%", 0.26],
    ["100%", 1],
    ["0,5%", 0.005],
    ["trên 90 %", 0.9],
    ["+90%", 0.9],
    ["-12,5%", -0.125],
    ["giảm 5 %", -0.05],
    ["tăng 12,5%", 0.125],
    ["91,3", 0.913],
    ["0", 0],
    ["12 điểm %", 0.12],
  ])("%s is %d", (text, value) => expect(shown(readPercent(text))).toBe(value));

  it.each([
    ["0,9", undefined, [0.9, 0.009]],
    ["0,9", "fraction", 0.9],
    ["0,9", "points", 0.009],
    ["1", undefined, [1, 0.01]],
    ["một nửa", undefined, "not-a-percent"],
    ["12 người", undefined, "not-a-percent"],
    ["12/15", undefined, "not-a-percent"],
  ] as const)("%s in a column of %s is %j", (text, percentAs, expected) =>
    expect(shown(readPercent(text, { percentAs }))).toEqual(expected),
  );

  it.each([
    [0.257, "0%", 0.257],
    [0.257, "0.0%;[Red]-0.0%", 0.257],
    [2.57, "0%", 2.57],
    [91.3, undefined, 0.913],
    [0.1 + 0.2, "0%", 0.3],
    [-12.5, undefined, -0.125],
    [0, undefined, 0],
    [0.9, '0.0" %"', [0.9, 0.009]],
  ])("the number %d under %s is %j", (value, format, expected) =>
    expect(shown(percentFromNumber(value, format))).toEqual(expected),
  );

  it("points are exact hundredths", () => {
    fc.assert(
      fc.property(fc.integer({ min: 160, max: 99999 }), (hundredths) =>
        expect(shown(percentFromNumber(hundredths / 100, undefined))).toBe(Number(`${hundredths}e-4`)),
      ),
    );
  });
});

const choice = (code: string, vi: string, ...synonyms: string[]): Choice => ({
  code,
  name: { vi, en: code },
  synonyms,
});
const countries = [
  choice("GB", "Vương quốc Anh", "Anh"),
  choice("US", "Hoa Kỳ", "Mỹ"),
  choice("KR", "Hàn Quốc", "Hàn"),
  choice("CN", "Trung Quốc", "CHND Trung Hoa"),
  choice("TW", "Đài Loan", "Đài Loan (Trung Quốc)", "Trung Quốc (Đài Loan)"),
  choice("MY", "Ma-lai-xi-a"),
  choice("TL", "Timor-Leste"),
  choice("TH", "Thái Lan", "TL"),
  choice("AO", "Ăng-gô-la"),
  choice("AT", "Áo"),
  choice("LA", "Lào", "CHDCND Lào"),
  choice("AU", "Úc", "Ô-xtrây-li-a"),
  choice("IT", "Ý", "I-ta-li-a"),
  choice("JP", "Nhật Bản", "Nhật"),
];
const sectors = [
  choice("Y_TE", "Y tế"),
  choice("GIAO_DUC", "Giáo dục", "giáo dục, đào tạo", "giáo dục và đào tạo"),
  choice("KINH_TE", "Phát triển kinh tế", "kinh tế"),
  choice("XA_HOI", "Giải quyết các vấn đề xã hội", "xã hội"),
  choice("MOI_TRUONG", "Môi trường"),
];

describe("lists in one cell", () => {
  it.each([
    ["Anh, Mỹ và Hàn Quốc", ["GB", "US", "KR"], []],
    ["Đài Loan (Trung Quốc)", ["TW"], []],
    ["Đài Loan, Trung Quốc", ["TW"], []],
    ["Trung Quốc; Đài Loan", ["CN", "TW"], []],
    ["Trung Quốc và Đài Loan", ["CN", "TW"], []],
    ["Đài Loan và Trung Quốc", ["TW", "CN"], []],
    ["Đài Loan/Trung Quốc", ["TW", "CN"], []],
    ["Trung Quốc, Đài Loan", ["CN", "TW"], ["Trung Quốc, Đài Loan"]],
    ["Lào, Trung Quốc, Đài Loan", ["LA", "CN", "TW"], ["Trung Quốc, Đài Loan"]],
    ["Trung Quốc\nĐài Loan", ["CN", "TW"], ["Trung Quốc Đài Loan"]],
    ["Trung Quốc (Đài Loan)", ["TW"], []],
    ["MY", ["MY", "US"], ["MY"]],
    ["My", ["MY", "US"], ["My"]],
    ["Mỹ", ["US"], []],
    ["MY, KR", ["KR", "MY"], []],
    ["MY, HAN QUOC", ["KR", "US"], []],
    ["Lào, MY", ["LA", "MY", "US"], ["MY"]],
    ["TL", ["TL", "TH"], ["TL"]],
    ["TL, KR", ["KR", "TL"], []],
    ["TL, Hàn", ["KR", "TL", "TH"], ["TL"]],
    ["Ao", ["AO", "AT"], ["Ao"]],
    ["ÁO", ["AT"], []],
    ["Hàn\nQuốc", ["KR"], []],
    ["ÔXTRÂYLIA", [], ["ÔXTRÂYLIA"]],
    ["Ô-xtrây-li-a", ["AU"], []],
    ["Lào - Nhật Bản", ["LA", "JP"], []],
    ["Lào/Nhật", ["LA", "JP"], []],
    ["- Lào\n- Mỹ\n", ["LA", "US"], []],
    ["KR, us", ["KR"], ["us"]],
    ["Mĩ", ["US"], []],
    ["HÀN QUỐC".normalize("NFD"), ["KR"], []],
    ["Hàn Quốc học", [], ["Hàn Quốc học"]],
    ["là", [], ["là"]],
    ["Mỹ, Vương quốc Bru-nây và Lào", ["US", "LA"], ["Vương quốc Bru-nây"]],
    ["Mỹ, Mỹ", ["US"], []],
    ["Nước Lào", ["LA"], []],
    ["nước ngoài", [], ["nước ngoài"]],
    ["Ý", ["IT"], []],
    ["", [], []],
  ])("countries in %j", (text, codes, unknown) =>
    expect(readChoices(text, countries)).toMatchObject({ codes, unknown }),
  );

  it.each([
    ["MY", true],
    ["Trung Quốc, Đài Loan", true],
    ["MY, Xứ Nẫu", undefined],
    ["Mỹ, Lào", undefined],
  ])("%s is known but for which: %s", (text, unsure) => expect(readChoices(text, countries).unsure).toBe(unsure));

  it.each([
    ["Y tế, giáo dục", ["Y_TE", "GIAO_DUC"], []],
    ["Giáo dục, đào tạo; y tế", ["GIAO_DUC", "Y_TE"], []],
    ["y tế và giáo dục và đào tạo", ["Y_TE", "GIAO_DUC"], []],
    ["Kinh tế - xã hội", ["KINH_TE", "XA_HOI"], []],
    ["GIAO_DUC", ["GIAO_DUC"], []],
    ["Y tế cộng đồng", [], ["Y tế cộng đồng"]],
    ["Thể thao, môi trường", ["MOI_TRUONG"], ["Thể thao"]],
  ])("sectors in %j", (text, codes, unknown) => expect(readChoices(text, sectors)).toEqual({ codes, unknown }));

  it("names that fold alike are told apart by their spelling, or not at all", () => {
    const alike = [choice("AAAA", "Bố"), choice("BBBB", "Bó")];
    expect(readChoices("bó", alike)).toEqual({ codes: ["BBBB"], unknown: [] });
    expect(readChoices("bo", alike)).toEqual({ codes: [], unknown: ["bo"] });
  });

  it.each([
    ["KOICA (Hàn Quốc)", { donor: "KOICA", countries: ["KR"] }],
    ["Tổ chức VinaCapital (Mỹ, Anh)", { donor: "Tổ chức VinaCapital", countries: ["US", "GB"] }],
    ["Quỹ Từ Tế (Đài Loan (Trung Quốc))", { donor: "Quỹ Từ Tế", countries: ["TW"] }],
    ["Hội Chữ thập đỏ - Nhật Bản", undefined],
    ["World Vision (WVIV)", undefined],
    ["Orbis", undefined],
    ["Samsung (Hàn Quốc và bạn bè)", undefined],
  ])("donor and country of %j", (text, expected) => expect(donorCountry(text, countries)).toEqual(expected));

  it.each([
    ["có", true],
    ["X", true],
    ["✓", true],
    ["Đã tổ chức", true],
    ["Không", false],
    ["chưa", false],
    ["0", false],
    ["có thể", undefined],
    ["Đã tổ chức 12/2024", true],
    ["đã họp nhưng chưa bầu", undefined],
  ])("%s is %s", (text, answer) => expect(readYesNo(text)).toBe(answer));

  it("never throws and never invents a code", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            "Anh",
            "Mỹ",
            "và",
            " ",
            ",",
            "(",
            ")",
            "-",
            "\n",
            "x",
            "Đài Loan",
            "Trung Quốc",
            "\u0301",
          ),
          maxLength: 12,
        }),
        (text) => {
          const { codes } = readChoices(text, countries);
          expect(codes.every((code) => countries.some((one) => one.code === code))).toBe(true);
          expect(new Set(codes).size).toBe(codes.length);
        },
      ),
    );
  });
});

describe("displayText", () => {
  it.each<[Cell, string]>([
    [{ value: "Đoàn vào" }, "Đoàn vào"],
    [{ value: 1126000000 }, "1126000000"],
    [{ value: 1126000000, format: "#,##0" }, "1.126.000.000"],
    [{ value: 1126.5, format: "#,##0.00" }, "1.126,50"],
    [{ value: 1126.5, format: "#,##0.##" }, "1.126,5"],
    [{ value: 1126, format: "#,##0.##" }, "1.126"],
    [{ value: 1.126 }, "1,126"],
    [{ value: -12.5, format: "0.0;[Red]-0.0" }, "-12,5"],
    [{ value: 0.257, format: "0.0%" }, "25,7%"],
    [{ value: 0.257, format: "0%" }, "26%"],
    [{ value: 7, format: "000" }, "007"],
    [{ value: 3, format: "00" }, "03"],
    [{ value: 1126000000, format: "#,##0,," }, "1.126"],
    [{ value: 1013000000, format: '#,##0" USD"' }, "1.013.000.000 USD"],
    [{ value: 1235, format: '#,##0".000"' }, "1.235.000"],
    [{ value: -5000, format: "[$$-409]#,##0.00" }, "-$5.000,00"],
    [{ value: 1235, format: '_-* #,##0\\ "₫"_-;\\-* #,##0\\ "₫"_-' }, "1.235 ₫"],
    [{ value: 12, format: 'General" người"' }, "12 người"],
    [{ value: 101, format: '000"/QĐ-UBND"' }, "101/QĐ-UBND"],
    [{ value: 40, format: '0"%"' }, "40%"],
    [{ value: 500, format: '[>=1000000]0.0,,"M";[Red]0' }, "500"],
    [{ value: 2500000, format: '[>=1000000]0.0,,"M";[Red]0' }, "2,5M"],
    [{ value: 45366, format: "dd/mm/yyyy" }, "15/03/2024"],
    [{ value: 45366, format: "mm/yyyy" }, "03/2024"],
    [{ value: 45366, format: "mmm-yy" }, "03/2024"],
    [{ value: 45366, format: "yyyy" }, "2024"],
    [{ value: 45366.354166667, format: "dd/mm/yyyy hh:mm" }, "15/03/2024 08:30"],
    [{ value: 60, format: "dd/mm/yyyy" }, "60"],
    [{ value: true }, "TRUE"],
    [{ value: { error: "#REF!" } }, "#REF!"],
    [{ value: "", formula: "A1", stored: false }, ""],
  ])("%j shows %s", (cell, text) => expect(displayText(cell, false)).toBe(text));

  it("knows the 1904 system", () =>
    expect(displayText({ value: 43904, format: "dd/mm/yyyy" }, true)).toBe("15/03/2024"));

  it.each([
    ["2024-03-15T08:30", "15/03/2024 08:30"],
    ["2024-03", "03/2024"],
    ["2024", "2024"],
    ["2024-Q2", "2024-Q2"],
  ])("%s for people is %s", (iso, text) => expect(displayIso(iso)).toBe(text));
});
