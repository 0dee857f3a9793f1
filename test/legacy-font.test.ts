import * as fc from "fast-check";
import { convertLegacy, looksLegacy } from "#engine/legacy-font.ts";
import { TCVN3 } from "#engine/legacy-tcvn3.ts";
import { VNI } from "#engine/legacy-vni.ts";
import { isSyllable, vietnameseShare } from "#engine/vietnamese-syllable.ts";

const encoder = (table: ReadonlyMap<string, string>) => {
  const codes = new Map([...table].reverse().map(([code, letter]) => [letter, code]));
  return (text: string) => [...text].map((char) => codes.get(char) ?? char).join("");
};
const toTcvn3 = encoder(TCVN3);
const toVni = encoder(VNI);

const sentences = [
  "Liên hiệp các tổ chức hữu nghị tỉnh Tuyên Quang báo cáo kết quả vận động viện trợ năm 2024",
  "Đoàn vào, đoàn ra; trị giá 288 tỷ đồng, tỷ lệ giải ngân 25,7 %",
  "Ươm mầm xanh ở huyện Ẵng, khuya khoắt, ngoằn ngoèo, quỹ từ thiện, thuở ấy, yếu ớt, hoà bình",
];
// TCVN3 has no codes for capitals with a tone; only its capital fonts show them.
const withoutToneCapitals = sentences.map((text) => text.replace("Ẵng", "Ea"));

describe("TCVN3", () => {
  it.each(withoutToneCapitals)("%s", (text) =>
    expect(convertLegacy(toTcvn3(text), ".VnTime")).toEqual({ text, converted: true, lost: [] }),
  );

  it.each([
    ["B¸o c¸o", ".VnTime", "Báo cáo"],
    ["TiÕng ViÖt rÊt hay", ".VnArial", "Tiếng Việt rất hay"],
    ["n\u00ADíc ngoµi", ".VnTime", "nước ngoài"],
    ["Céng hoµ x· héi chñ nghÜa ViÖt Nam", ".VnTimeH", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["tæng sè", ".VnArial NarrowH", "TỔNG SỐ"],
    ["§V", ".VnTime", "ĐV"],
  ])("%s in %s", (text, font, expected) => expect(convertLegacy(text, font).text).toBe(expected));

  it("is read as well where windows-1258 stood in for windows-1252", () => {
    expect(convertLegacy("Kinh tÕ, v¨n hăa", ".VnTime")).toEqual({
      text: "Kinh tế, văn hóa",
      converted: true,
      lost: [],
    });
  });

  it.each(withoutToneCapitals)("%s, read as windows-1258", (text) => {
    const shown: Record<string, string> = {
      Ì: "\u0300",
      Ò: "\u0309",
      Þ: "\u0303",
      ì: "\u0301",
      ò: "\u0323",
      ã: "ă",
      õ: "ơ",
    };
    const read = [...toTcvn3(text)].map((char) => shown[char] ?? char).join("");
    expect(convertLegacy(read, ".VnTime")).toEqual({ text, converted: true, lost: [] });
  });

  it("every letter has one code", () => {
    expect(TCVN3.size).toBe(74);
    expect(new Set(TCVN3.values()).size).toBe(74);
  });
});

describe("VNI", () => {
  it.each(sentences)("%s", (text) =>
    expect(convertLegacy(toVni(text), "VNI-Times")).toEqual({ text, converted: true, lost: [] }),
  );

  it.each([
    ["Tieáng Vieät raát hay", "Tiếng Việt rất hay"],
    ["COÄNG HOAØ XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["Ñoaøn ra", "Đoàn ra"],
    ["nöôùc ngoaøi", "nước ngoài"],
    ["kyù keát, luõy keá", "ký kết, lũy kế"],
  ])("%s", (text, expected) => expect(convertLegacy(text, "VNI-Helve").text).toBe(expected));
});

describe("what is left alone", () => {
  it.each([
    ["Unicode text in a legacy font", "Mường Khương", ".VnTime"],
    ["Unicode that reads no better the other way", "Sơn Tây", ".VnTime"],
    ["plain ASCII", "USAID 2024", ".VnTimeH"],
    ["another font", "B¸o c¸o", "Times New Roman"],
    ["no font", "B¸o c¸o", undefined],
    ["a foreign name that would not turn Vietnamese", "Médecins du Monde", ".VnTime"],
    ["Latin-1 Vietnamese whose letters TCVN3 does not have", "Hà Giang", ".VnTime"],
  ])("%s", (_, text, font) => expect(convertLegacy(text, font)).toEqual({ text, converted: false, lost: [] }));

  /** Roof, breve and horn in the letter, the tone behind it, as windows-1258 has them. */
  const halfComposed = (text: string) =>
    text
      .normalize("NFD")
      .replace(/(\p{L})(\u0323)([\u0302\u0306])/gu, "$1$3$2")
      .replace(/\p{L}[\u0302\u0306\u031B]/gu, (letter) => letter.normalize("NFC"));

  it.each(
    ["Nhật Bản", "huyện Cẩm Khê", "Ngân sách tỉnh", "Tổ chức Médecins", "tỷ lệ", "nữ", ...sentences].flatMap((text) =>
      [".VnTime", ".VnTimeH", "VNI-Times"].map((font) => [text, font] as const),
    ),
  )("%s, not or half composed, in %s", (text, font) => {
    for (const unicode of [halfComposed(text), text.normalize("NFD")]) {
      expect(unicode.normalize("NFC")).toBe(text);
      expect(convertLegacy(unicode, font)).toEqual({ text: unicode, converted: false, lost: [] });
    }
  });

  it("what the old code does not have is named", () => {
    const converted = convertLegacy("B¸o c¸o kÕt qu¶ à", ".VnTime");
    expect(converted).toEqual({ text: "Báo cáo kết quả à", converted: true, lost: ["à"] });
  });

  it("never throws, and keeps ASCII", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 30 }),
        fc.constantFrom(".VnTime", ".VnTimeH", "VNI-Times", "Arial"),
        (text, font) => {
          convertLegacy(text, font);
          looksLegacy(text);
        },
      ),
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) =>
        expect(convertLegacy(text, ".VnTimeH").text).toBe(text),
      ),
    );
  });
});

describe("looksLegacy", () => {
  it.each([
    [toTcvn3(withoutToneCapitals[0]!), "tcvn3"],
    [toVni(sentences[0]!), "vni"],
    ["B¸o c¸o", "tcvn3"],
    ["Ñoaøn vaøo", "vni"],
    [sentences[0]!, undefined],
    ["Médecins du Monde", undefined],
    ["São Tomé và Príncipe", undefined],
    ["Société Générale, Côte d'Ivoire", undefined],
    ["café", undefined],
    ["hoà bình", undefined],
    ["25 m²", undefined],
    ["", undefined],
  ])("%s seems %s", (text, code) => expect(looksLegacy(text)).toBe(code));
});

describe("syllables", () => {
  it.each(["Việt", "NGHĨA", "khuya", "quyền", "giữa", "yếu", "xoài", "thuở", "ý", "Đắk", "hòa", "hoà", "ươm"])(
    "%s could be Vietnamese",
    (word) => expect(isSyllable(word)).toBe(true),
  );
  it.each(["Mộdecins", "thÕ¸", "schön", "cafế́", "wơ", "ngờhi"])("%s could not", (word) =>
    expect(isSyllable(word)).toBe(false),
  );
  it("only words beyond ASCII are counted", () =>
    expect(vietnameseShare("Nam Định schön 12")).toEqual({ words: 2, share: 0.5 }));
});
