import * as fc from "fast-check";
import { dateFromSerial, readDate, serialFromDate } from "#engine/date.ts";
import { dayFromEpoch, epochDays } from "#engine/calendar.ts";
import { splitDecision } from "#engine/decision.ts";

const seen = (text: string, options = {}) => {
  const reading = readDate(text, options);
  if (reading.kind === "date") return reading.value;
  if (reading.kind === "range") return `${reading.from ?? "…"} to ${reading.to ?? "…"}`;
  return reading.kind === "ambiguous" ? `one of [${reading.candidates.join(", ")}]` : reading.kind;
};

describe("readDate", () => {
  it.each([
    ["15/3/2024", "2024-03-15"],
    ["05/03/2024", "2024-03-05"],
    ["28-11-2024", "2024-11-28"],
    ["15.03.2024", "2024-03-15"],
    ["5-3-24", "2024-03-05"],
    ["5/3/69", "2069-03-05"],
    ["5/3/75", "1975-03-05"],
    ["15 / 3 / 2024", "2024-03-15"],
    ["2024-03-15", "2024-03-15"],
    ["2024-03-15T08:30", "2024-03-15T08:30"],
    ["2024-03-15 08:30:15", "2024-03-15T08:30"],
    ["15/03/2024 00:00:00", "2024-03-15"],
    ["[10:35 - 18/01/2021]", "2021-01-18T10:35"],
    ["08h30 ngày 15/3/2024", "2024-03-15T08:30"],
    ["ngày 14 tháng 12 năm 2024", "2024-12-14"],
    ["Cần Thơ, ngày 14 tháng 12 năm 2024", "2024-12-14"],
    ["NGÀY 14 THÁNG 12 NĂM 2024".normalize("NFD"), "2024-12-14"],
    ["Thứ hai, ngày 15/3/2024", "2024-03-15"],
    ["14/12 năm 2024", "2024-12-14"],
    ["15-Mar-2024", "2024-03-15"],
    ["15-Mar-24", "2024-03-15"],
    ["March 15, 2024", "2024-03-15"],
    ["tháng 8/2022", "2022-08"],
    ["Tháng 8 năm 2022", "2022-08"],
    ["T8/2022", "2022-08"],
    ["8/2022", "2022-08"],
    ["08-2022", "2022-08"],
    ["Aug-22", "2022-08"],
    ["cuối tháng 3/2024", "2024-03"],
    ["quý II/2024", "2024-Q2"],
    ["Quý 2 năm 2024", "2024-Q2"],
    ["Quí IV/2024", "2024-Q4"],
    ["Q3/2024", "2024-Q3"],
    ["6 tháng đầu năm 2024", "2024-H1"],
    ["6 tháng cuối năm 2024", "2024-H2"],
    ["năm 2024", "2024"],
    ["2024", "2024"],
  ])("%s is %s", (text, iso) => expect(seen(text)).toBe(iso));

  it.each([
    ["18.1", "2024-01-18"],
    ["30/10", "2024-10-30"],
    ["ngày 30 tháng 10", "2024-10-30"],
    ["tháng 11", "2024-11"],
    ["quý II", "2024-Q2"],
    ["6 tháng đầu năm", "2024-H1"],
    ["12/3-15/3", "2024-03-12 to 2024-03-15"],
    ["8/22", "one of [2022-08]"],
    ["12/24", "one of [2024-12]"],
  ])("%s in the year 2024 is %s", (text, iso) => expect(seen(text, { year: 2024 })).toBe(iso));

  it.each([
    ["từ 12/3 đến 15/3/2024", "2024-03-12 to 2024-03-15"],
    ["12-15/3/2024", "2024-03-12 to 2024-03-15"],
    ["12/3 - 15/3/2024", "2024-03-12 to 2024-03-15"],
    ["12÷15/3/2024", "2024-03-12 to 2024-03-15"],
    ["12.3 - 15.3.2024", "2024-03-12 to 2024-03-15"],
    ["2/3/2024–5/3/2024", "2024-03-02 to 2024-03-05"],
    ["từ ngày 12 đến ngày 15 tháng 3 năm 2024", "2024-03-12 to 2024-03-15"],
    ["28/12 - 03/01/2025", "2024-12-28 to 2025-01-03"],
    ["15/3/2024 - 20/3", "2024-03-15 to 2024-03-20"],
    ["01/01/2022-31/12/2024", "2022-01-01 to 2024-12-31"],
    ["01-01-2022 - 31-12-2024", "2022-01-01 to 2024-12-31"],
    ["12 và 13/3/2024", "2024-03-12 to 2024-03-13"],
    ["2022-2024", "2022 to 2024"],
    ["Năm 2022 - 2024", "2022 to 2024"],
    ["3/2022 - 8/2024", "2022-03 to 2024-08"],
    ["tháng 3-4/2024", "2024-03 to 2024-04"],
    ["tháng 3 - tháng 8/2024", "2024-03 to 2024-08"],
    ["quý I - quý III/2024", "2024-Q1 to 2024-Q3"],
    ["9 tháng đầu năm 2024", "2024-01 to 2024-09"],
    ["3/2022 đến nay", "2022-03 to …"],
    ["từ 15/3/2024", "2024-03-15 to …"],
    ["đến 31/12/2024", "… to 2024-12-31"],
  ])("%s is the span %s", (text, span) => expect(seen(text)).toBe(span));

  it.each([
    ["03/04/2024", {}, "2024-04-03"],
    ["03/04/2024", { order: "mdy" }, "one of [2024-04-03, 2024-03-04]"],
    ["04/04/2024", { order: "mdy" }, "2024-04-04"],
    ["25/03/2024", { order: "mdy" }, "2024-03-25"],
    ["03/25/2024", { order: "mdy" }, "2024-03-25"],
    ["03/25/2024", {}, "one of [2024-03-25]"],
    ["2024-03-04", { order: "mdy" }, "2024-03-04"],
    ["18.1", {}, "one of []"],
    ["Tháng 11", {}, "one of []"],
  ])("%s with %j is %s", (text, options, expected) => expect(seen(text, options)).toBe(expected));

  it.each([
    "31/02/2024",
    "30.2.2024",
    "29/02/2023",
    "32/01/2024",
    "15/13/2024",
    "ngày 31 tháng 4 năm 2024",
    "00/05/2024",
    "tháng 13/2024",
    "12/3/2204",
    "28/2 - 30/2/2024",
  ])("%s is impossible", (text) => expect(seen(text)).toBe("impossible"));

  it.each([
    "",
    "abc",
    "123/QĐ-UBND",
    "12 và 15/3/2024",
    "36 tháng",
    "trước ngày 15/3/2024",
    "1126",
    "15//3/2024",
    "3-4/2024",
    "15/3/2024 (dự kiến)",
  ])("%j is not a date", (text) => expect(seen(text)).toBe("not-a-date"));

  it("reads every day it is given in every usual dress", () => {
    fc.assert(
      fc.property(
        fc.integer({
          min: epochDays({ year: 1950, month: 1, day: 1 }),
          max: epochDays({ year: 2068, month: 12, day: 31 }),
        }),
        (days) => {
          const { year, month, day } = dayFromEpoch(days);
          const two = (value: number) => String(value).padStart(2, "0");
          const iso = `${year}-${two(month)}-${two(day)}`;
          for (const text of [
            `${two(day)}/${two(month)}/${year}`,
            `${day}-${month}-${year}`,
            `${day}.${month}.${year}`,
            `ngày ${day} tháng ${month} năm ${year}`,
            iso,
          ])
            expect(seen(text)).toBe(iso);
        },
      ),
    );
  });

  it("never throws, whatever the text", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom(..."0123456789/-. ", "ngày ", "tháng ", "năm ", "đến ", "quý "),
        maxLength: 14,
      }),
    );
    fc.assert(
      fc.property(
        texts,
        (text) => typeof readDate(text, { year: 2024 }).kind === "string" && typeof splitDecision(text) === "object",
      ),
    );
  });
});

describe("serials", () => {
  it.each([
    [1, false, "1900-01-01"],
    [59, false, "1900-02-28"],
    [60, false, undefined],
    [61, false, "1900-03-01"],
    [45366, false, "2024-03-15"],
    [45366.354166667, false, "2024-03-15T08:30"],
    [45366.999999, false, "2024-03-16"],
    [0.5, false, undefined],
    [-1, false, undefined],
    [2958465, false, "9999-12-31"],
    [2958466, false, undefined],
    [NaN, false, undefined],
    [0, true, "1904-01-01"],
    [43904, true, "2024-03-15"],
  ])("%d (1904: %s) is %s", (serial, date1904, iso) => expect(dateFromSerial(serial, date1904)).toBe(iso));

  it("go there and back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 2_950_000 }),
        fc.integer({ min: 0, max: 1439 }),
        fc.boolean(),
        (days, minute, date1904) => {
          const serial = days + minute / 1440;
          const back = serialFromDate(dateFromSerial(serial, date1904)!, date1904)!;
          expect(Math.abs(back - serial)).toBeLessThan(1e-9);
        },
      ),
    );
  });

  it.each(["2024-03", "2024", "2024-02-30", "1899-12-31", "2024-03-15T25:00", "x"])("%s has none", (iso) =>
    expect(serialFromDate(iso, false)).toBeUndefined(),
  );
});

describe("splitDecision", () => {
  const parts = (text: string) => {
    const { number, date, by } = splitDecision(text);
    return [number, date?.kind === "date" ? date.value : date?.kind, by].map((part) => part ?? "").join(" | ");
  };
  it.each([
    ["123/QĐ-UBND ngày 15/3/2024", "123/QĐ-UBND | 2024-03-15 | "],
    ["QĐ số 123/QĐ-UBND, 15/03/2024", "123/QĐ-UBND | 2024-03-15 | "],
    ["Quyết định số 123/QĐ-UBND ngày 15 tháng 3 năm 2024 của UBND tỉnh", "123/QĐ-UBND | 2024-03-15 | UBND tỉnh"],
    ["Số: 123/QĐ-UBND (15/3/2024)", "123/QĐ-UBND | 2024-03-15 | "],
    ["123/QĐ-UBND\n15/3/2024", "123/QĐ-UBND | 2024-03-15 | "],
    ["780-HD/LHHN-BCTĐP", "780-HD/LHHN-BCTĐP |  | "],
    ["80/2020/NĐ-CP", "80/2020/NĐ-CP |  | "],
    ["12/3/2024/QĐ-UBND", "12/3/2024/QĐ-UBND |  | "],
    ["326/QĐ-LHHN ngày 31/02/2024", "326/QĐ-LHHN | impossible | "],
    ["0123", "0123 |  | "],
    [
      "123/QĐ-UBND ngày 1/2/2024; 456/QĐ-UBND ngày 3/4/2024",
      "123/QĐ-UBND ngày 1/2/2024; 456/QĐ-UBND ngày 3/4/2024 | ambiguous | ",
    ],
    ["ngày 15/3/2024", " | 2024-03-15 | "],
  ])("%s", (text, expected) => expect(parts(text)).toBe(expected));
});
