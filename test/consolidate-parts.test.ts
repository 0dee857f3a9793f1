// The small parts that consolidation stands on: short codes, dates of files, exact sums, which file replaces which.
import fc from "fast-check";
import { compareFileDates, readFileDate, sortableDate } from "#consolidate/file-date.ts";
import { exactSum } from "#consolidate/exact-sum.ts";
import { rowId, sectionCode, shortCodes } from "#consolidate/short-codes.ts";

const NAMES63 =
  "Hà Nội|Hà Giang|Cao Bằng|Bắc Kạn|Tuyên Quang|Lào Cai|Điện Biên|Lai Châu|Sơn La|Yên Bái|Hòa Bình|Thái Nguyên|Lạng Sơn|Quảng Ninh|Bắc Giang|Phú Thọ|Vĩnh Phúc|Bắc Ninh|Hải Dương|Hải Phòng|Hưng Yên|Thái Bình|Hà Nam|Nam Định|Ninh Bình|Thanh Hóa|Nghệ An|Hà Tĩnh|Quảng Bình|Quảng Trị|Thừa Thiên Huế|Đà Nẵng|Quảng Nam|Quảng Ngãi|Bình Định|Phú Yên|Khánh Hòa|Ninh Thuận|Bình Thuận|Kon Tum|Gia Lai|Đắk Lắk|Đắk Nông|Lâm Đồng|Bình Phước|Tây Ninh|Bình Dương|Đồng Nai|Bà Rịa - Vũng Tàu|Hồ Chí Minh|Long An|Tiền Giang|Bến Tre|Trà Vinh|Vĩnh Long|Đồng Tháp|An Giang|Kiên Giang|Cần Thơ|Hậu Giang|Sóc Trăng|Bạc Liêu|Cà Mau";
const units = NAMES63.split("|").map((name, index) => ({ name, code: String(index + 1).padStart(2, "0") }));
const codeOf = (name: string, among = units) => shortCodes(among)[among.findIndex((unit) => unit.name === name)];

describe("short codes", () => {
  test("all 63 provinces have a code of their own, whatever their order", () => {
    const codes = shortCodes(units);
    expect(new Set(codes).size).toBe(63);
    expect(codes.every((code) => /^[A-Z0-9]{2,6}$/.test(code))).toBe(true);
    expect(shortCodes([...units].reverse()).reverse()).toEqual(codes);
  });

  test.each([
    ["Kiên Giang", "KG"],
    ["Hồ Chí Minh", "HCM"],
    ["Bà Rịa - Vũng Tàu", "BRVT"],
    ["Đà Nẵng", "DNAN"],
    ["Quảng Nam", "QNA"],
    ["Quảng Ninh", "QNI"],
    ["Quảng Ngãi", "QNG"],
  ])("%s is %s among the 63", (name, code) => {
    expect(codeOf(name)).toBe(code);
  });

  test("a name of one word still gets two letters, and one name twice gets its number", () => {
    expect(shortCodes([{ name: "Huế", code: "46" }])).toEqual(["HU"]);
    expect(
      shortCodes([
        { name: "An Giang", code: "89" },
        { name: "An Giang", code: "91" },
      ]),
    ).toEqual(["AG89", "AG91"]);
  });

  test("any set of units gets distinct codes", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...units), { minLength: 1 }), (some) => {
        expect(new Set(shortCodes(some)).size).toBe(some.length);
      }),
    );
  });

  test("row ids name union, section and place in the report", () => {
    expect(rowId("KG", "aid", 12)).toBe("KG-VT-012");
    expect(rowId("KG", "delegationOut", 1234)).toBe("KG-DR-1234");
    expect(sectionCode("borderVisits")).toBe("BORDERVISITS");
  });
});

describe("dates of files", () => {
  const compare = (a: string, b: string) => Math.sign(compareFileDates(readFileDate(a)!, readFileDate(b)!));
  test.each([
    ["2024-11-12", "2024-11-11", 1],
    ["2024-03-01", "2024-02-29", 1],
    ["2024-11-12T08:00:00Z", "2024-11-12T07:59:59Z", 1],
    ["2024-11-12T00:30:00+07:00", "2024-11-11T17:30:00Z", 0],
    ["2024-11-12T08:00:00Z", "2024-11-12", 0],
    ["2024-11-12T08:00:00.123Z", "2024-11-12T08:00:00Z", 0],
  ])("%s against %s: %i", (a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
    expect(compare(b, a)).toBe(expected === 0 ? 0 : -expected);
  });

  test("what is no date sorts before every date", () => {
    expect(readFileDate("12/11/2024")).toBeUndefined();
    expect(readFileDate(undefined)).toBeUndefined();
    expect(sortableDate("unknown")).toBeLessThan(sortableDate("1900-01-01"));
  });

  test("days follow each other over a leap year", () => {
    const days = ["2023-12-31", "2024-01-01", "2024-02-28", "2024-02-29", "2024-03-01", "2024-12-31", "2025-01-01"];
    const numbers = days.map((day) => readFileDate(day)!.day);
    expect(numbers.map((day) => day - numbers[0]!)).toEqual([0, 1, 59, 60, 61, 366, 367]);
  });
});

describe("exact sums", () => {
  test("cents add up, whatever binary makes of them", () => {
    expect(exactSum([0.1, 0.2])).toBe(0.3);
    expect(exactSum([])).toBe(0);
    expect(exactSum([1e15, 0.5, -1e15])).toBe(0.5);
    expect(() => exactSum([1, NaN])).toThrow(RangeError);
  });

  test("whole numbers add up as integers do, in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeInteger(), { maxLength: 20 }), (parts) => {
        expect(exactSum(parts)).toBe(Number(parts.reduce((sum, part) => sum + BigInt(part), 0n)));
      }),
    );
  });

  test("order does not matter for decimals either", () => {
    const cents = fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((amount) => amount / 100);
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 20 }), (parts) => {
        expect(exactSum([...parts].reverse())).toBe(exactSum(parts));
      }),
    );
  });
});
