import * as fc from "fast-check";
import {
  findPeriods,
  kindOfWindow,
  parsePeriod,
  PeriodError,
  periodOf,
  periodWindows,
  previousPeriod,
  windowsOf,
} from "#engine/period.ts";

const seen = (text: string) =>
  findPeriods(text).map(({ year, kind, from, to }) => [year ?? "", kind ?? "", from ?? "", to ?? ""].join(" ").trim());

describe("parsePeriod", () => {
  it.each([
    ["2024", "NAM", "2024-01-01", "2024-12-31"],
    ["2024-6T", "6T", "2024-01-01", "2024-06-30"],
    ["2024-6C", "6C", "2024-07-01", "2024-12-31"],
    ["2025-8T", "8T", "2025-01-01", "2025-08-31"],
    ["2024-9T", "9T", "2024-01-01", "2024-09-30"],
    ["2024-Q1", "Q1", "2024-01-01", "2024-03-31"],
    ["2024-Q4", "Q4", "2024-10-01", "2024-12-31"],
  ])("%s is %s from %s to %s", (id, kind, from, to) => {
    expect(parsePeriod(id)).toEqual({ id, year: Number(id.slice(0, 4)), kind, from, to });
  });

  it("takes small letters and keeps the one way of writing", () => expect(parsePeriod("2024-q3").id).toBe("2024-Q3"));

  it.each(["", "24", "2024-Q5", "2024-7T", "2024/6T", "năm 2024", "1999"])("refuses “%s” in both languages", (text) => {
    expect(() => parsePeriod(text)).toThrow(PeriodError);
    expect(new PeriodError(text).words.vi).toContain(`“${text}”`);
    expect(new PeriodError(text).words.en).toContain(`“${text}”`);
  });

  it("goes back one year within its kind", () => {
    expect(previousPeriod(parsePeriod("2024")).id).toBe("2023");
    expect(previousPeriod(parsePeriod("2024-6T")).id).toBe("2023-6T");
  });
});

describe("Windows", () => {
  it("the same days mean one kind of one year", () => {
    for (const { kind } of periodWindows)
      for (const { from, to } of windowsOf(2024, kind)) expect(kindOfWindow(from, to)).toEqual({ year: 2024, kind });
  });

  it("a year can be three windows", () => {
    expect(windowsOf(2024, "NAM").map(({ from, to }) => `${from} ${to}`)).toEqual([
      "2024-01-01 2024-12-31",
      "2023-12-15 2024-12-14",
      "2024-01-01 2025-01-31",
    ]);
  });
});

describe("findPeriods", () => {
  it.each([
    ["BÁO CÁO KẾT QUẢ CÔNG TÁC NĂM 2024", ["2024 NAM"]],
    ["KẾT QUẢ NĂM 2024, PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2025", ["2024 NAM"]],
    ["6 tháng đầu năm 2024", ["2024 6T"]],
    ["Sáu tháng đầu năm 2024", ["2024 6T"]],
    ["06 tháng đầu năm 2024", ["2024 6T"]],
    ["6 tháng cuối năm 2025", ["2025 6C"]],
    ["9 tháng năm 2024", ["2024 9T"]],
    ["8 tháng đầu năm 2025", ["2025 8T"]],
    ["quý II/2024", ["2024 Q2"]],
    ["Quí 3 năm 2024", ["2024 Q3"]],
    ["Luỹ kế đến 30/9/2024", ["2024   2024-09-30"]],
    ["Số liệu tính đến hết ngày 14/12/2024", ["2024   2024-12-14"]],
    ["Tính đến tháng 11/2024", ["2024   2024-11-30"]],
    ["từ 15/12/2023 đến 14/12/2024", ["2024 NAM 2023-12-15 2024-12-14"]],
    ["Từ ngày 15 tháng 12 năm 2023 đến ngày 14 tháng 6 năm 2024", ["2024 6T 2023-12-15 2024-06-14"]],
    ["01/01/2024 - 31/01/2025", ["2024 NAM 2024-01-01 2025-01-31"]],
    ["từ 01/01 đến 31/12/2024", ["2024 NAM 2024-01-01 2024-12-31"]],
    ["từ tháng 1 đến tháng 6/2024", ["2024 6T 2024-01-01 2024-06-30"]],
    ["10 tháng năm 2024", ["2024  2024-01-01 2024-10-31"]],
    ["NĂM 2024 (6 tháng đầu năm)", ["2024 6T"]],
    ["Báo cáo 6 tháng đầu năm", ["6T"]],
    ["BÁO CÁO NĂM 2024 SO VỚI KỲ TRƯỚC NĂM 2023", ["2024 NAM"]],
    ["SO SÁNH NĂM 2024 VỚI NĂM 2023", ["2024 NAM"]],
    ["Trước năm 2024", []],
    ["Tỷ giá bình quân năm 2023: 24.000", []],
    ["Biểu mẫu ban hành năm 2022", []],
    ["KẾT QUẢ THỰC HIỆN QUYẾT ĐỊNH 06/2020/QĐ-TTg NĂM 2024", ["2024 NAM"]],
    ["KẾT QUẢ THỰC HIỆN KẾ HOẠCH NĂM 2024", ["2024 NAM"]],
    ["Bieu mau LHHN Kien Giang 2024", ["2024"]],
    ["LHHN_6T2024", ["2024 6T"]],
    ["2024-Q3 Ca Mau", ["2024 Q3"]],
    ["So với cùng kỳ năm 2023", []],
    ["Cần Thơ, ngày 14 tháng 12 năm 2024", []],
    ["(Kèm theo Báo cáo số 45/BC-LHHN ngày 20/11/2024)", []],
    ["Nghị định số 80/2020/NĐ-CP", []],
    ["giai đoạn 2021-2025", []],
    ["nhiệm kỳ 2024 - 2029", []],
    ["từ 31/02/2024 đến 14/12/2024", []],
    ["Tháng 12/2024", []],
    ["Viện trợ PCPNN", []],
  ])("“%s” names %p", (text, expected) => expect(seen(text)).toEqual(expected));

  it("reads decomposed text like composed text", () => {
    for (const text of ["Quý II năm 2024", "6 tháng đầu năm 2024", "Luỹ kế đến 30/9/2024"])
      expect(findPeriods(text.normalize("NFD"))).toEqual(findPeriods(text));
  });

  it("never throws, and names no day that does not exist", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "từ",
            "đến",
            "ngày",
            "31",
            "02",
            "2024",
            "tháng",
            "năm",
            "/",
            "-",
            " ",
            "quý",
            "II",
            "6",
            "0",
          ),
        ),
        (parts) => {
          for (const { from, to } of findPeriods(parts.join(" ")))
            for (const day of [from, to])
              if (day) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        },
      ),
    );
  });

  it("finds every period of this program by its printed window", () => {
    for (const kind of ["NAM", "6T", "6C", "8T", "9T", "Q1", "Q2", "Q3", "Q4"] as const) {
      const { from, to } = periodOf(2024, kind);
      const print = (day: string) => day.split("-").reverse().join("/");
      expect(findPeriods(`từ ${print(from)} đến ${print(to)}`)).toEqual([{ year: 2024, kind, from, to }]);
    }
  });
});
