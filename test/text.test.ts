import * as fc from "fast-check";
import { clean, compareNames, editDistance, fold, foldLoose, nfc } from "#engine/text.ts";

const vietnamese = "áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ";
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...vietnamese, ..."AĐ ,.-()12\u00A0\u00AD"), maxLength: 40 }),
);

describe("nfc and clean", () => {
  it.each([
    ["a decomposed letter is joined", "ê\u0301", "ế"],
    ["a letter with its roof joined and its tone loose", "Tiê\u0301ng Viê\u0323t", "Tiếng Việt"],
    ["a tone typed before the roof", "e\u0301\u0302", "ế"],
    ["a tone typed before the horn", "o\u0300\u031B", "ờ"],
    ["the eth that looks like a Đ", "Ðoàn ra", "Đoàn ra"],
    ["a small eth", "hội ðồng", "hội đồng"],
    ["soft hyphens", "hữu\u00AD nghị", "hữu nghị"],
    ["zero-width spaces and a byte order mark", "\uFEFFViện\u200B trợ", "Viện trợ"],
    ["no-break and narrow spaces", "1\u00A0234\u202F567", "1 234 567"],
    ["line breaks stay", "Tên\r\nđoàn", "Tên\r\nđoàn"],
    ["French quotation marks are no old code", "«hội\u00AD nghị»", "«hội nghị»"],
    ["TCVN3 that is still to be converted keeps its letters", "n\u00ADíc ngoµi §Ð", "n\u00ADíc ngoµi §Ð"],
  ])("%s", (_, text, expected) => expect(nfc(text)).toBe(expected));

  it("clean makes one line", () => expect(clean("  Tên\r\n đoàn \t vào ")).toBe("Tên đoàn vào"));
});

describe("fold", () => {
  it.each([
    ["Hoà Bình", "hoa binh"],
    ["HÒA BÌNH", "hoa binh"],
    ["Đắk Lắk (cũ)", "dak lak cu"],
    ["Tổng giá trị\ncam kết (USD)", "tong gia tri cam ket usd"],
    ["TP. Hồ Chí Minh", "tp ho chi minh"],
    ["UỶ BAN", "uy ban"],
    ["Ủy ban", "uy ban"],
    ["%", ""],
  ])("%j is %j", (text, key) => expect(fold(text)).toBe(key));

  it.each([
    ["tỷ lệ", "tỉ lệ"],
    ["luỹ kế", "lũy kế"],
    ["kỹ thuật", "kĩ thuật"],
    ["Quý II", "Quí II"],
    ["Mỹ", "Mĩ"],
    ["lý do", "lí do"],
    ["uỷ ban", "ủy ban"],
  ])("foldLoose makes %s and %s equal", (a, b) => expect(foldLoose(a)).toBe(foldLoose(b)));

  it("foldLoose leaves y before a vowel alone", () => expect(foldLoose("quyết định, luyện")).toBe("quyet dinh luyen"));

  it("is the same for NFC and NFD and when done twice", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const key = fold(text);
        expect(fold(key)).toBe(key);
        expect(foldLoose(foldLoose(text))).toBe(foldLoose(text));
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...vietnamese, ..."AĐB 1-"), maxLength: 30 }), (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text));
        expect(clean(text.normalize("NFD"))).toBe(clean(text));
      }),
    );
  });
});

describe("comparing", () => {
  it("sorts as the Vietnamese alphabet does, numbers by value", () => {
    expect(
      ["Đồng Nai", "Cụm 10", "Cà Mau", "An Giang", "Cụm 2", "Ấn Độ", "Đà Nẵng", "Dubai"].sort(compareNames),
    ).toEqual(["An Giang", "Ấn Độ", "Cà Mau", "Cụm 2", "Cụm 10", "Dubai", "Đà Nẵng", "Đồng Nai"]);
  });

  it.each([
    ["kitten", "sitting", 3, 3],
    ["kitten", "sitting", 2, 3],
    ["", "abc", 5, 3],
    ["abc", "abc", 0, 0],
    ["giai ngan", "gia ngan", 2, 1],
  ])("the distance of %j and %j up to %i is %i", (a, b, max, expected) =>
    expect(editDistance(a, b, max)).toBe(expected),
  );

  it("distance is symmetric and never beyond max + 1", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), fc.nat(6), (a, b, max) => {
        const distance = editDistance(a, b, max);
        expect(distance).toBe(editDistance(b, a, max));
        expect(distance).toBeLessThanOrEqual(max + 1);
        expect(editDistance(a, a, max)).toBe(0);
      }),
    );
  });
});
