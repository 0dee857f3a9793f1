// Corrections, and the same item in two unions; the numbers C1… are those at the head of consolidate.ts.
import type { Consolidation } from "#consolidate/model.ts";
import type { Values } from "#engine/table.ts";
import { aid, line, merge, report, rules, school, section, well } from "./support/merging.ts";
import { sourceFile } from "./support/submissions.ts";

describe("corrections", () => {
  const files = [sourceFile("kg.xlsx", report("kien-giang", aid(well, school)))];
  const by = { reason: "Sai đơn vị tính", by: "Bà Lê" };
  const corrected = (...adjustments: Consolidation["kept"]["adjustments"]) => merge(files, { kept: { adjustments } });

  test("C10 totals run over the corrected value, the reported one stays beside it", () => {
    const c = corrected({ rowId: "KG-VT-001", field: "committedVnd", from: 100, to: 100_000, ...by });
    expect(line(c, "aidCommittedVnd")).toMatchObject({
      total: 100_250,
      cells: [{ reported: 350, adjusted: 100_250 }, {}, {}],
    });
    expect(section(c, "aid").rows[0]!.item.values.committedVnd).toBe(100);
    expect(rules(c)).not.toContain("adjustment-not-applied");
  });

  test("C10 a count of 0 takes an item out of the number of items", () => {
    const c = corrected({ rowId: "KG-VT-001", field: "count", from: 1, to: 0, ...by });
    expect(line(c, "aidCount")).toMatchObject({ total: 1, cells: [{ reported: 2, adjusted: 1 }, {}, {}] });
  });

  test("C10 a code of a list can be corrected and changes what counts", () => {
    const c = corrected({ rowId: "KG-VT-002", field: "status", from: "CHUYEN_TIEP", to: "MOI", ...by });
    expect(line(c, "aidCountNew").total).toBe(2);
  });

  test.each([
    ["the row is gone", { rowId: "KG-VT-009", field: "committedVnd", from: 100, to: 1 }, "rowGone"],
    ["the value has changed", { rowId: "KG-VT-001", field: "committedVnd", from: 99, to: 1 }, "valueChanged"],
    ["the column is unknown", { rowId: "KG-VT-001", field: "price", from: 100, to: 1 }, "fieldUnknown"],
    [
      "the new value is no amount",
      { rowId: "KG-VT-001", field: "committedVnd", from: 100, to: "1 tỷ" },
      "valueRefused",
    ],
    [
      "the new value is refused by the form",
      { rowId: "KG-VT-001", field: "committedVnd", from: 100, to: -5 },
      "valueRefused",
    ],
  ] as const)("C10 a correction is not applied but named when %s", (_, adjustment, messageId) => {
    const c = corrected({ ...adjustment, ...by });
    expect(line(c, "aidCommittedVnd").total).toBe(350);
    expect(c.findings.filter(({ rule }) => rule === "adjustment-not-applied")).toMatchObject([
      { messageId, severity: "error" },
    ]);
    expect(c.kept.adjustments).toMatchObject([{ ...adjustment, notApplied: { vi: expect.stringMatching(/./) } }]);
  });

  test("C10 the first of two corrections of one cell counts", () => {
    const first = { rowId: "KG-VT-001", field: "committedVnd", from: 100, to: 1, ...by };
    const c = corrected(first, { ...first, to: 2 });
    expect(line(c, "aidCommittedVnd").total).toBe(251);
    expect(c.findings.find(({ rule }) => rule === "adjustment-not-applied")).toMatchObject({ messageId: "repeated" });
  });

  test("C10 a correction follows its row when ids have moved", () => {
    const rowKey = section(merge(files), "aid").rows[1]!.item.key;
    const c = corrected({ rowId: "KG-VT-001", rowKey, field: "committedVnd", from: 250, to: 260, ...by });
    expect(c.kept.adjustments[0]).toMatchObject({ rowId: "KG-VT-002" });
    expect(line(c, "aidCommittedVnd").total).toBe(360);
  });
});

describe("across unions", () => {
  const pair = (a: Values, b: Values, name = "aid") =>
    merge([
      sourceFile("kg.xlsx", report("kien-giang", { section: name, items: [a] })),
      sourceFile("cm.xlsx", report("ca-mau", { section: name, items: [b] })),
    ]);
  const found = (c: Consolidation) =>
    c.findings.filter(({ rule }) => /donor|across/.test(rule)).map(({ rule, messageId }) => `${rule}/${messageId}`);

  test("C12 the same item of two unions is a warning at both, and stays in the totals", () => {
    const c = pair(well, { ...well, name: "GIẾNG NƯỚC", committedVnd: 90 });
    expect(c.findings.filter(({ rule }) => rule === "duplicate-across-unions")).toMatchObject([
      { file: "kg.xlsx", at: { sheet: "aid", row: 4, column: 0 }, data: { other: "Cà Mau (CM-VT-001)" } },
      { file: "cm.xlsx", data: { other: "Kiên Giang (KG-VT-001)" } },
    ]);
    expect(line(c, "aidCount")).toMatchObject({ total: 2, of: { flagged: 2 } });
  });

  test("C12 every other union is named, each once, however many there are", () => {
    const ids = ["kien-giang", "ca-mau", "can-tho"] as const;
    const c = merge(ids.map((id) => sourceFile(`${id}.xlsx`, report(id, aid(well, { ...well, committedVnd: 7 })))));
    const [first] = c.findings.filter(({ rule }) => rule === "duplicate-across-unions");
    expect(first?.data).toMatchObject({ other: "Cà Mau (CM-VT-001 + 1), Cần Thơ (CT-VT-001 + 1)" });
  });

  test.each([
    [
      "same donor and amount, names alike",
      well,
      { ...well, name: "Giếng nước sạch" },
      ["same-donor-and-amount/alike", "same-donor-and-amount/alike"],
    ],
    [
      "same donor and amount, other names",
      well,
      { ...well, name: "Cầu dân sinh" },
      ["same-donor-and-amount/otherName", "same-donor-and-amount/otherName"],
    ],
    ["same name, other donor", well, { ...well, donor: "Quỹ Z" }, []],
    ["no amount", { ...well, committedVnd: 0 }, { ...well, committedVnd: 0, name: "Khác" }, []],
  ])("C12 %s", (_, a, b, expected) => {
    expect(found(pair(a, b))).toEqual(expected);
  });

  test("C12 celebrations of one day and delegations without a date are not compared", () => {
    expect(
      found(pair({ name: "Kỷ niệm 2/9", date: "2024-09-02" }, { name: "Kỷ niệm 2/9", date: "2024-09-02" }, "activity")),
    ).toEqual([]);
    expect(
      found(pair({ name: "Đoàn Lào", country: ["LA"] }, { name: "Đoàn Lào", country: ["LA"] }, "delegationIn")),
    ).toEqual([]);
    const inMay = { name: "Đoàn Lào", country: ["LA"], dateFrom: "2024-05" };
    expect(found(pair(inMay, inMay, "delegationIn"))).toEqual([]);
    const dated = { name: "Đoàn Lào", country: ["LA"], dateFrom: "2024-05-02" };
    expect(found(pair(dated, dated, "delegationIn"))).toHaveLength(2);
  });
});
