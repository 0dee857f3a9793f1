// One cell of a field of dates: serials, words, spans, decisions, and what is asked.
import type { ReadContext } from "#engine/read-cell.ts";
import type { Cell, CellValue } from "#engine/workbook.ts";
import { field, read, seen } from "#test/support/one-cell.ts";

describe("dates", () => {
  const date = field("date", "date");
  it.each<[CellValue | Cell, Partial<ReadContext>, unknown]>([
    ["15/3/2024", {}, "2024-03-15"],
    [{ value: 45366, format: "dd/mm/yyyy" }, {}, "2024-03-15"],
    [{ value: 43904, format: "dd/mm/yyyy" }, { date1904: true }, "2024-03-15"],
    [{ value: 45366.354166667, format: "dd/mm/yyyy hh:mm" }, {}, "2024-03-15T08:30"],
    [{ value: 44774, format: "mmm-yy" }, {}, "2022-08"],
    [{ value: 45366, format: "yyyy" }, {}, "2024"],
    [{ value: 45728, format: "d-mmm" }, { year: 2024 }, 'ambiguous-date ["2024-03-12","2025-03-12"]'],
    [{ value: 45363, format: "d-mmm" }, { year: 2024 }, "2024-03-12"],
    [{ value: 45355, format: "dd/mm/yyyy" }, { datesDoubtful: true }, 'ambiguous-date ["2024-03-04","2024-04-03"]'],
    [{ value: 60, format: "dd/mm/yyyy" }, {}, "impossible-date []"],
    [{ value: 0.5, format: "hh:mm" }, {}, "impossible-date []"],
    [{ value: 45366.5, format: "hh:mm" }, {}, "unreadable []"],
    [2024, {}, "2024"],
    [45366, {}, 'ambiguous-date ["2024-03-15"]'],
    [45366, { serials: { least: 45300, most: 45400 } }, "2024-03-15"],
    [45366, { serials: { least: 45300, most: 45400 }, year: 2024 }, "2024-03-15"],
    [45366, { serials: { least: 45300, most: 45400 }, year: 2025 }, 'ambiguous-date ["2024-03-15"]'],
    [45366, { serials: { least: 45000, most: 45200 } }, 'ambiguous-date ["2024-03-15"]'],
    ["2001-2002", {}, 'ambiguous-date ["2001","2002"]'],
    [8.2022, {}, 'ambiguous-date ["2022-08"]'],
    [18.1, { year: 2024 }, 'ambiguous-date ["2024-01-18"]'],
    [123456789, {}, "unreadable []"],
    ["31/02/2024", {}, "impossible-date []"],
    ["03/04/2024", { dateOrder: "mdy" }, 'ambiguous-date ["2024-04-03","2024-03-04"]'],
    ["30/10", {}, "ambiguous-date []"],
    ["30/10", { year: 2024 }, "2024-10-30"],
    ["sắp tới", {}, "unreadable []"],
    ["15/3/2024 (thứ Sáu)", {}, "2024-03-15"],
    ["15/3/2024, tại Hà Nội", {}, "2024-03-15"],
    ["Ký ngày 14 tháng 12 năm 2024", {}, "2024-12-14"],
    ["tháng 8/2022 (dự kiến)", {}, 'ambiguous-date ["2022-08"]'],
    ["tháng 8/2022 (dự kiến)", { planned: true }, "2022-08"],
    ["dự kiến 15/3/2024", {}, 'ambiguous-date ["2024-03-15"]'],
    ["dự kiến ngày 15/3/2024", {}, 'ambiguous-date ["2024-03-15"]'],
    ["Lâm Đồng, ngày 15/3/2024", {}, "2024-03-15"],
    ["15/3/2024 (âm lịch)", {}, "unreadable []"],
    ["ngày 15/3/2024 ÂL", { planned: true }, "unreadable []"],
    ["khoảng ngày 15/3/2024", {}, 'unreadable ["2024-03-15"]'],
    ["15/3/2024...", {}, 'unreadable ["2024-03-15"]'],
    ["15/3/2024\n20/3/2024", {}, 'ambiguous-date ["2024-03-15","2024-03-20"]'],
    ["15/3/2024-14/3/2024", {}, 'ambiguous-date ["2024-03-15","2024-03-14"]'],
    ["tháng 3, 4/2024", {}, 'ambiguous-date ["2024-03","2024-04"]'],
    ["Tháng 1 và 2/2024", {}, 'ambiguous-date ["2024-01","2024-02"]'],
    ["12 và 13/3/2024", {}, "2024-03-12"],
    ["trước ngày 15/3/2024", {}, 'unreadable ["2024-03-15"]'],
    ["31/02/2024 (thứ Sáu)", {}, "impossible-date []"],
    ["l2/3/2024", {}, "unreadable []"],
    ["I2/3/2024", {}, "unreadable []"],
    ["S5/3/2024", {}, "unreadable []"],
    ["_2/3/2024", {}, "unreadable []"],
    ["|2/3/2024", {}, "unreadable []"],
    ["l 2/3/2024", {}, "unreadable []"],
    ["ngày l2/3/2024", {}, "unreadable []"],
    ["ngày l2 tháng 3 năm 2024", {}, "unreadable []"],
    ["l2/3/2024, tại Hà Nội", {}, "unreadable []"],
    ["2/3/2024l", {}, "unreadable []"],
    ["12/3/2024 - l5/3/2024", {}, "unreadable []"],
    ["TP. Huế,15/3/2024", {}, "2024-03-15"],
    ["15/3/2024 và 20/3/2024", {}, "unreadable []"],
  ])("%j with %j is %j", (value, context, expected) => expect(seen(date, value, context)).toEqual(expected));

  it("a span fills both its fields, from either", () => {
    const asWritten = { text: "12-15/3/2024", unit: null, approx: null };
    expect(read(field("date", "dateFrom"), "12-15/3/2024")).toEqual({
      kind: "value",
      value: "2024-03-12",
      asWritten,
      extra: [{ field: "dateTo", value: "2024-03-15", asWritten }],
    });
    expect(read(field("date", "dateTo"), "12-15/3/2024")).toMatchObject({
      value: "2024-03-15",
      extra: [{ field: "dateFrom", value: "2024-03-12" }],
    });
    expect(read(field("date", "start"), "3/2022 - 8/2024")).toMatchObject({
      value: "2022-03",
      extra: [{ field: "end", value: "2024-08" }],
    });
    expect(read(field("date", "start"), "3/2022 đến nay")).toMatchObject({ value: "2022-03" });
    for (const [text, from, to] of [
      ["15/3/2024\n20/3/2024", "2024-03-15", "2024-03-20"],
      ["tháng 3, 4/2024", "2024-03", "2024-04"],
      ["15/3/2024-14/3/2024", "2024-03-15", "2024-03-14"],
    ])
      expect(read(field("date", "dateFrom"), text!)).toMatchObject({
        value: from,
        extra: [{ field: "dateTo", value: to }],
      });
    expect(read(field("date", "end"), "dự kiến 31/12/2025")).toMatchObject({ value: "2025-12-31" });
  });

  it("a form with one date keeps the first day and the words", () => {
    expect(read(date, "12-15/3/2024")).toMatchObject({
      value: "2024-03-12",
      asWritten: { text: "12-15/3/2024" },
    });
    expect(seen(date, "đến 31/12/2024")).toBe('ambiguous-date ["2024-12-31"]');
  });

  it("a span whose end is not known yet has its beginning", () => {
    expect(read(field("date", "start"), "05/2024 - ?")).toMatchObject({
      value: "2024-05",
      extraAsked: [{ field: "end", asked: { text: "05/2024 - ?", because: "ambiguous-date" } }],
    });
    expect(seen(field("date", "end"), "05/2024 - ?")).toBe("unreadable []");
    expect(seen(field("date", "start"), "05/2024?")).toBe("unreadable []");
  });

  it("number and date of a decision in one cell fill both fields, from either", () => {
    const text = "123/QĐ-UBND ngày 15/3/2024 của UBND tỉnh";
    expect(read(field("code", "decisionNumber"), text)).toMatchObject({
      value: "123/QĐ-UBND",
      asWritten: { text },
      extra: [
        { field: "decisionDate", value: "2024-03-15" },
        { field: "decisionBy", value: "UBND tỉnh" },
      ],
    });
    expect(read(field("date", "decisionDate"), text)).toMatchObject({
      value: "2024-03-15",
      extra: [
        { field: "decisionNumber", value: "123/QĐ-UBND" },
        { field: "decisionBy", value: "UBND tỉnh" },
      ],
    });
    expect(read(field("code", "decisionNumber"), "123/QĐ-UBND ngày 31/02/2024")).toMatchObject({
      value: "123/QĐ-UBND",
      extraAsked: [{ field: "decisionDate", asked: { because: "impossible-date" } }],
    });
    expect(read(field("date", "decisionDate"), "Quyết định số 123 ngày 15/3/2024")).toMatchObject({
      value: "2024-03-15",
      extra: [{ field: "decisionNumber", value: "123" }],
    });
    expect(seen(field("date", "decisionDate"), "14 hoặc 15/8/2024")).toBe("unreadable []");
    expect(read(field("code", "decisionNumber"), "80/2020/NĐ-CP")).toEqual({ kind: "value", value: "80/2020/NĐ-CP" });
  });
});
