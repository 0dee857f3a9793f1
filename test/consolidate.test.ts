// Consolidation, requirement by requirement; the numbers C1… are those at the head of consolidate.ts.
import fc from "fast-check";
import { ClusterUnknown } from "#consolidate/members.ts";
import { consolidate } from "#consolidate/consolidate.ts";
import type { Consolidation, IndicatorLine, SourceFile } from "#consolidate/model.ts";
import type { Values } from "#engine/table.ts";
import {
  cellFinding,
  OPTIONS,
  refusedFile,
  sourceFile,
  type SubmissionSketch,
  type TableSketch,
} from "./support/submissions.ts";

const merge = (files: readonly SourceFile[], more: Partial<typeof OPTIONS & { kept: Consolidation["kept"] }> = {}) =>
  consolidate(files, { ...OPTIONS, ...more });
const aid = (...items: Values[]): TableSketch => ({ section: "aid", items });
const report = (unit: string, ...tables: TableSketch[]): SubmissionSketch => ({ unit, tables });
const line = (c: Consolidation, id: string): IndicatorLine =>
  c.indicators.find(({ indicator }) => indicator.id === id)!;
const rules = (c: Consolidation) => c.findings.map(({ rule }) => rule);
const section = (c: Consolidation, id: string) => c.sections.find(({ form }) => form.id === id)!;
const board = (c: Consolidation) => c.board.map(({ name, status, file }) => [name, status, file ?? null]);

const well: Values = { name: "Giếng nước", donor: "Quỹ A", committedVnd: 100, sector: ["XA_HOI"], status: "MOI" };
const school: Values = {
  name: "Trường học",
  donor: "Quỹ B",
  committedVnd: 250,
  sector: ["GIAO_DUC"],
  status: "CHUYEN_TIEP",
};

describe("rows", () => {
  test("C1 every item stands once, in roster order then source order, with short ids and its source", () => {
    const c = merge([
      sourceFile("b-ca-mau.xlsx", report("ca-mau", aid(well))),
      sourceFile(
        "z-kien-giang.xlsx",
        report("kien-giang", aid(school, well), {
          ...aid({ name: "Cầu", donor: "Quỹ C", committedVnd: 7 }),
          sheet: "Biểu 2",
        }),
      ),
    ]);
    const { rows } = section(c, "aid");
    expect(rows.map(({ id, unitName, file, item }) => [id, unitName, file, item.values.name, item.cells.name])).toEqual(
      [
        ["KG-VT-001", "Kiên Giang", "z-kien-giang.xlsx", "Trường học", { sheet: "aid", row: 4, column: 0 }],
        ["KG-VT-002", "Kiên Giang", "z-kien-giang.xlsx", "Giếng nước", { sheet: "aid", row: 5, column: 0 }],
        ["KG-VT-003", "Kiên Giang", "z-kien-giang.xlsx", "Cầu", { sheet: "Biểu 2", row: 4, column: 0 }],
        ["CM-VT-001", "Cà Mau", "b-ca-mau.xlsx", "Giếng nước", { sheet: "aid", row: 4, column: 0 }],
      ],
    );
  });

  test("every form has its section, with the units that report nothing and the units that lack it", () => {
    const c = merge([
      sourceFile("kg.xlsx", report("kien-giang", aid(well), { section: "activity", none: true })),
      sourceFile("cm.xlsx", report("ca-mau", aid(school))),
    ]);
    expect(c.sections.map(({ form }) => form.id)).toEqual(OPTIONS.forms.map(({ id }) => id));
    expect(section(c, "activity")).toMatchObject({
      rows: [],
      none: [{ unit: "kien-giang" }],
      lacking: [{ unit: "ca-mau" }],
    });
    expect(section(c, "aid")).toMatchObject({ none: [], lacking: [] });
  });

  test("C14 lines of a table without items count as many as they say", () => {
    const c = merge([
      sourceFile(
        "kg.xlsx",
        report("kien-giang", {
          section: "award",
          aggregates: [
            { direction: "NHAN", quantity: 3 },
            { direction: "TANG", quantity: 5 },
          ],
        }),
      ),
      sourceFile(
        "cm.xlsx",
        report("ca-mau", {
          section: "award",
          items: [
            { direction: "NHAN", subject: "Bà Lê" },
            { direction: "NHAN", quantity: 2 },
          ],
        }),
      ),
    ]);
    expect(line(c, "awardsReceived").cells.map(({ reported }) => reported)).toEqual([3, 3, undefined]);
    expect(section(c, "award").rows.map(({ aggregate, count }) => [aggregate, count])).toEqual([
      [true, 3],
      [true, 5],
      [false, 1],
      [false, 2],
    ]);
  });

  test("C14 a cross table beside the list of the same items, or by another breakdown, is not added but named", () => {
    const beside = merge([
      sourceFile(
        "kg.xlsx",
        report("kien-giang", aid(well), {
          section: "aid",
          sheet: "Tổng",
          aggregates: [{ sector: ["XA_HOI"], committedVnd: 100 }],
        }),
      ),
    ]);
    expect(line(beside, "aidCommittedVnd").total).toBe(100);
    expect(beside.findings.filter(({ rule }) => rule === "aggregates-not-added")).toMatchObject([
      { at: { sheet: "Tổng" }, severity: "warning" },
    ]);
  });
});

describe("files", () => {
  test("C2 every file and every expected unit has its line on the board", () => {
    const c = merge([
      sourceFile("kg.xlsx", report("kien-giang", aid(well))),
      sourceFile("kg-2023.xlsx", { unit: "kien-giang", meta: { year: 2023 }, tables: [aid(school)] }),
      sourceFile("hg.xlsx", report("ha-giang", aid(school))),
      sourceFile("la.xlsx", { tables: [aid(school)] }),
      refusedFile("LHHN Can Tho.xlsx"),
      refusedFile("hỏng.xlsx"),
      { ...refusedFile("~$kg.xlsx"), status: "ignored" },
    ]);
    expect(board(c)).toEqual([
      ["Kiên Giang", "merged", "kg.xlsx"],
      ["Kiên Giang", "outside", "kg-2023.xlsx"],
      ["Cà Mau", "missing", null],
      ["Cần Thơ", "refused", "LHHN Can Tho.xlsx"],
      ["Hà Giang", "outside", "hg.xlsx"],
      ["hỏng.xlsx", "refused", "hỏng.xlsx"],
      ["la.xlsx", "outside", "la.xlsx"],
    ]);
    expect(c.files).toHaveLength(7);
    expect(rules(c).sort()).toEqual([
      "missing-submission",
      "missing-submission",
      "other-cluster",
      "other-period",
      "refused-file",
      "refused-file",
      "unit-undetermined",
    ]);
    expect(line(c, "aidCount")).toMatchObject({ total: 1, of: { units: 1, expected: 3 } });
  });

  test("a file that names no period is counted, with a warning", () => {
    const c = merge([sourceFile("kg.xlsx", { unit: "kien-giang", withoutPeriod: true, tables: [aid(well)] })]);
    expect(board(c)[0]).toEqual(["Kiên Giang", "merged", "kg.xlsx"]);
    expect(c.findings.find(({ rule }) => rule === "period-unstated")).toMatchObject({
      severity: "warning",
      file: "kg.xlsx",
    });
  });

  test("a new province of the same name is not the old one", () => {
    const c = merge([sourceFile("ct.xlsx", { unit: "can-tho", meta: { codeSystem: "NSO34" }, tables: [aid(well)] })]);
    expect(c.board.map(({ name, status }) => [name, status])).toEqual([
      ["Kiên Giang", "missing"],
      ["Cà Mau", "missing"],
      ["Cần Thơ", "missing"],
      ["Cần Thơ", "outside"],
    ]);
  });

  test("C5 identical files are named and counted once; the first by name counts", () => {
    const bytes = { sha256: "same" };
    const c = merge([
      sourceFile("b.xlsx", report("kien-giang", aid(well)), bytes),
      sourceFile("a.xlsx", report("kien-giang", aid(well)), bytes),
    ]);
    expect(board(c).slice(0, 2)).toEqual([
      ["Kiên Giang", "merged", "a.xlsx"],
      ["Kiên Giang", "superseded", "b.xlsx"],
    ]);
    expect(c.files.map(({ file, identicalTo }) => [file, identicalTo])).toEqual([
      ["a.xlsx", undefined],
      ["b.xlsx", "a.xlsx"],
    ]);
    expect(line(c, "aidCount").total).toBe(1);
    expect(c.findings.find(({ rule }) => rule === "identical-files")).toMatchObject({ severity: "info" });
  });

  test("one content for two unions is an error, not two reports that agree", () => {
    const bytes = { sha256: "same" };
    const c = merge([
      sourceFile("kg.xlsx", report("kien-giang", aid(well)), bytes),
      sourceFile("cm.xlsx", report("ca-mau", aid(well)), bytes),
    ]);
    expect(c.findings.filter(({ rule }) => rule === "identical-across-unions")).toHaveLength(2);
  });

  const old = { date: "2024-11-10T08:00:00Z", dateFrom: "property" } as const;
  const late = { date: "2024-11-12T08:00:00Z", dateFrom: "property" } as const;
  test.each([
    ["later with the same sections", late, [aid(well, school)], "superseded", "superseded-file", "replaced"],
    [
      "later with more sections",
      late,
      [aid(well, school), { section: "activity", none: true }],
      "superseded",
      "superseded-file",
      "replaced",
    ],
    ["of the same instant", old, [aid(well, school)], "undecided", "several-files", "dateSame"],
    [
      "of another time zone's same instant",
      { ...old, date: "2024-11-10T15:00:00+07:00" },
      [aid(well, school)],
      "undecided",
      "several-files",
      "dateSame",
    ],
    [
      "of the same day without a time",
      { ...old, date: "2024-11-10" },
      [aid(well, school)],
      "undecided",
      "several-files",
      "dateSame",
    ],
    [
      "dated from a seal",
      { date: "2024-11-12", dateFrom: "seal" },
      [aid(well, school)],
      "undecided",
      "several-files",
      "dateSourcesDiffer",
    ],
    ["later but with too few rows", late, [aid()], "undecided", "several-files", "newerHasFewerRows"],
    [
      "later with other sections only",
      late,
      [{ section: "activity", none: true }],
      "undecided",
      "several-files",
      "noCommonSection",
    ],
  ] as const)("C4 a second file %s", (_, dates, tables, status, rule, messageId) => {
    const c = merge([
      sourceFile("a.xlsx", report("kien-giang", aid(well, school)), old),
      sourceFile("b.xlsx", report("kien-giang", ...tables), dates),
    ]);
    const [counted, other] = c.board;
    expect([counted?.status, other?.status]).toEqual([status === "superseded" ? "merged" : "undecided", status]);
    expect(c.findings.find((finding) => finding.rule === rule)).toMatchObject({ messageId });
    expect(c.findings.some(({ severity }) => severity === "error")).toBe(status === "undecided");
  });

  test("C4 without dates the first by name counts, and all its rows are marked", () => {
    const c = merge([
      sourceFile("b.xlsx", report("kien-giang", aid(school))),
      sourceFile("a.xlsx", report("kien-giang", aid(well))),
    ]);
    expect(board(c).slice(0, 2)).toEqual([
      ["Kiên Giang", "undecided", "a.xlsx"],
      ["Kiên Giang", "undecided", "b.xlsx"],
    ]);
    const mark = c.findings.find(({ rule }) => rule === "several-files")!;
    expect(mark).toMatchObject({ messageId: "dateMissing", severity: "error" });
    expect(section(c, "aid").rows).toMatchObject([{ id: "KG-VT-001", item: { values: well }, flagged: [mark.id] }]);
    expect(line(c, "aidCount").of.flagged).toBe(1);
  });

  test("C4 a newer file that lacks a section is counted, and the section it lacks is named", () => {
    const c = merge([
      sourceFile(
        "a.xlsx",
        report("kien-giang", aid(well), { section: "delegationIn", items: [{ name: "Đoàn X", people: 5 }] }),
        old,
      ),
      sourceFile("b.xlsx", report("kien-giang", aid(school)), late),
    ]);
    expect(board(c)[0]).toEqual(["Kiên Giang", "undecided", "b.xlsx"]);
    expect(c.findings.find(({ rule }) => rule === "several-files")).toMatchObject({
      messageId: "newerLacksSections",
      data: { sections: ["Đoàn vào"] },
    });
  });

  test("rows that a replacing file no longer has are named", () => {
    const c = merge([
      sourceFile("a.xlsx", report("kien-giang", aid(well, school)), old),
      sourceFile("b.xlsx", report("kien-giang", aid(well)), late),
    ]);
    expect(c.findings.find(({ rule }) => rule === "rows-gone")).toMatchObject({
      severity: "warning",
      data: { number: 1, texts: ["Trường học"] },
    });
  });

  test("C7 members are those of the period's last day, and an unknown membership is asked for", () => {
    const period = { ...OPTIONS.period, id: "2025", year: 2025, from: "2025-01-01", to: "2025-12-31" };
    expect(() => merge([], { period })).toThrow(ClusterUnknown);
    expect(merge([]).members.map(({ name, short, code }) => [name, short, code])).toEqual([
      ["Kiên Giang", "KG", "91"],
      ["Cà Mau", "CM", "92"],
      ["Cần Thơ", "CT", "93"],
    ]);
    expect(merge([])).toMatchObject({ codeSystem: "GSO63", chair: { name: "Kiên Giang" } });
  });

  test("a rule that crashed on a file is an error of the merge", () => {
    const c = merge([sourceFile("kg.xlsx", { unit: "kien-giang", crashes: [{ rule: "wrong-scale", cause: "x" }] })]);
    expect(c.findings.find(({ rule }) => rule === "rule-crashed")).toMatchObject({
      severity: "error",
      data: { text: "wrong-scale" },
    });
  });
});

describe("indicators", () => {
  test("C3 đồng and dollars are counted apart, an item with both in đồng", () => {
    const both = { ...well, name: "Cả hai", committedVnd: 1000, committedUsd: 50 };
    const dollars = { name: "Đô la", donor: "Quỹ D", committedUsd: 0.1 };
    const cents = { name: "Xu", donor: "Quỹ D", committedUsd: 0.2 };
    const c = merge([sourceFile("kg.xlsx", report("kien-giang", aid(both, dollars, cents)))]);
    expect(line(c, "aidCommittedVnd").total).toBe(1000);
    expect(line(c, "aidCommittedUsd").total).toBe(0.3);
  });

  test("C8 trips are 1 when blank, visitors are people, donors distinct with the plain sum beside", () => {
    const c = merge([
      sourceFile(
        "kg.xlsx",
        report("kien-giang", aid(well, { ...school, donor: "QUY A" }), {
          section: "delegationIn",
          items: [
            { name: "A", people: 5 },
            { name: "B", trips: 3, people: 20 },
          ],
        }),
      ),
      sourceFile("cm.xlsx", report("ca-mau", aid({ name: "Cầu", donor: "Qu\u1EF9 A", committedVnd: 1 }))),
    ]);
    expect(line(c, "delegationsIn").total).toBe(4);
    expect(line(c, "visitorsIn").total).toBe(25);
    expect(line(c, "donorCount")).toMatchObject({ total: 1, plainSum: 2 });
  });

  test("C8 a number of trips that could not be read is left out, not taken for a blank", () => {
    const asked = { 0: { trips: { text: "1.126", candidates: [1126, 1.126], because: "ambiguous-number" } } } as const;
    const visits: TableSketch = { section: "delegationIn", asked, items: [{ name: "A" }, { name: "B" }] };
    expect(line(merge([sourceFile("kg.xlsx", report("kien-giang", visits))]), "delegationsIn")).toMatchObject({
      total: 1,
      of: { flagged: 1 },
    });
  });

  test("C9 a total says how many units and how many flagged values are in it", () => {
    const at = { sheet: "aid", row: 4, column: 5 };
    const c = merge([
      sourceFile("kg.xlsx", { ...report("kien-giang", aid(well, school)), findings: [cellFinding("wrong-scale", at)] }),
      sourceFile("cm.xlsx", report("ca-mau", aid({ name: "Cầu", donor: "Quỹ C", committedVnd: 7 }))),
    ]);
    expect(line(c, "aidCommittedVnd").of).toEqual({ units: 2, expected: 3, flagged: 1 });
    expect(line(c, "aidCount").of.flagged).toBe(0);
    expect(section(c, "aid").rows.map(({ flagged }) => flagged)).toEqual([["wrong-scale:4:5"], [], []]);
  });

  test("C9 a finding on an amount in đồng flags no dollars, and one on dollars no đồng", () => {
    const items = [well, { name: "Đô la", donor: "Quỹ D", committedUsd: 5 }];
    const flaggedBy = (row: number, column: number) => {
      const findings = [cellFinding("wrong-scale", { sheet: "aid", row, column })];
      const c = merge([sourceFile("kg.xlsx", { ...report("kien-giang", aid(...items)), findings })]);
      return [line(c, "aidCommittedVnd").of.flagged, line(c, "aidCommittedUsd").of.flagged];
    };
    expect(flaggedBy(4, 5)).toEqual([1, 0]);
    expect(flaggedBy(5, 6)).toEqual([0, 1]);
  });

  test("C9 information and rules on trial flag nothing; a value that could not be read does", () => {
    const at = { sheet: "aid", row: 4, column: 5 };
    const findings = [
      cellFinding("hidden-data", at, { severity: "info" }),
      cellFinding("new-rule", at, { trial: true }),
    ];
    const quiet = merge([sourceFile("kg.xlsx", { ...report("kien-giang", aid(well)), findings })]);
    expect(line(quiet, "aidCommittedVnd").of.flagged).toBe(0);
    const asked = {
      0: { committedVnd: { text: "1.126", candidates: [1126, 1.126], because: "ambiguous-number" } },
    } as const;
    const c = merge([sourceFile("kg.xlsx", report("kien-giang", { ...aid({ name: "X", donor: "Y" }), asked }))]);
    expect(line(c, "aidCommittedVnd")).toMatchObject({ total: 0, of: { units: 1, flagged: 1 } });
  });

  test("a question put to a heading marks the rows it could not read", () => {
    const asked = {
      1: { committedVnd: { text: "1.126", candidates: [1126, 1.126], because: "ambiguous-number" } },
    } as const;
    const heading = { sheet: "aid", row: 3, column: 5 };
    const c = merge([
      sourceFile("kg.xlsx", {
        unit: "kien-giang",
        tables: [{ ...aid(well, { name: "X" }), asked }],
        findings: [cellFinding("ambiguous-number", heading)],
      }),
    ]);
    expect(section(c, "aid").rows.map(({ flagged }) => flagged.length)).toEqual([0, 1]);
  });

  test("C11 the declared figure is compared and never added", () => {
    const summary: TableSketch = {
      section: "summary",
      items: [{ name: "Số khoản", indicator: "aidCount", current: 3 }],
    };
    const c = merge([
      sourceFile("kg.xlsx", report("kien-giang", { ...aid(well), grand: { committedVnd: 120 } }, summary)),
      sourceFile("cm.xlsx", report("ca-mau", summary)),
    ]);
    expect(line(c, "aidCount").cells).toMatchObject([
      { reported: 1, declared: 3, declaredAt: { file: "kg.xlsx", at: { sheet: "summary", row: 4, column: 2 } } },
      { declared: 3 },
      {},
    ]);
    expect(line(c, "aidCount")).toMatchObject({ total: 1, of: { units: 1 } });
    expect(line(c, "aidCommittedVnd").cells[0]).toMatchObject({
      reported: 100,
      declared: 120,
      declaredAt: { at: { row: 5 } },
    });
    expect(c.findings.filter(({ rule }) => rule === "declared-differs").map(({ rowKey }) => rowKey)).toEqual([
      "aidCount",
      "aidCommittedVnd",
    ]);
  });

  test("C11 a difference that the file's own check has found already is not said twice, but flags the figure", () => {
    const findings = [cellFinding("total-mismatch", { sheet: "aid", row: 5, column: 5 })];
    const c = merge([
      sourceFile("kg.xlsx", { unit: "kien-giang", tables: [{ ...aid(well), grand: { committedVnd: 120 } }], findings }),
    ]);
    expect(rules(c)).not.toContain("declared-differs");
    expect(line(c, "aidCommittedVnd").of.flagged).toBe(1);
  });

  test("C11 two figures for one indicator are none", () => {
    const items = [3, 4].map((current) => ({ name: `Số khoản ${current}`, indicator: "aidCount", current }));
    const c = merge([sourceFile("kg.xlsx", report("kien-giang", { section: "summary", items }))]);
    expect(line(c, "aidCount").cells[0]).not.toHaveProperty("declared");
    expect(c.findings.find(({ rule }) => rule === "declared-twice")).toMatchObject({ rowKey: "aidCount" });
  });
});

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

test("C13 the ledger is the sum of the counted files, and text of unmapped cells needs a recognised section", () => {
  const unmapped = [
    { sheet: "aid", row: 30, column: 0 },
    { sheet: "Nháp", row: 0, column: 0 },
  ];
  const unmappedTexts = { "'aid'!A31": "ghi chú", "'Nháp'!A1": "riêng" };
  const c = merge([
    sourceFile("kg.xlsx", { ...report("kien-giang", aid(well)), unmapped }, { unmappedTexts }),
    sourceFile("cm.xlsx", report("ca-mau", aid(school))),
  ]);
  expect(c.ledger).toMatchObject({ cells: 12, value: 10, unmapped: 2 });
  expect(c.ledgers.map(({ file, sheet, counts }) => [file, sheet, counts.cells])).toEqual([
    ["kg.xlsx", "aid", 6],
    ["kg.xlsx", "Nháp", 1],
    ["cm.xlsx", "aid", 5],
  ]);
  expect(c.unmapped.map(({ text }) => text)).toEqual(["ghi chú", undefined]);
});

describe("properties", () => {
  const amount = fc.integer({ min: 0, max: 10 ** 13 });
  const anyItem = fc.record(
    {
      name: fc.constantFrom("Giếng", "Trường", "Cầu"),
      donor: fc.constantFrom("Quỹ A", "Quỹ B"),
      committedVnd: amount,
      committedUsd: fc.integer({ min: 0, max: 10 ** 9 }).map((cents) => cents / 100),
    },
    { requiredKeys: ["name"] },
  );
  const anyFile = fc.record({
    unit: fc.constantFrom("kien-giang", "ca-mau", "can-tho", "ha-giang"),
    items: fc.array(anyItem, { maxLength: 4 }),
    sha256: fc.constantFrom("s1", "s2", "s3", "s4", "s5"),
    date: fc.constantFrom("2024-11-10", "2024-11-12T10:00:00Z"),
    year: fc.constantFrom(2023, 2024),
  });
  const anyFolder = fc.array(anyFile, { maxLength: 6 }).map((files) =>
    // The same bytes say the same: a digest belongs to one content.
    files.map(({ sha256, date }, index) => {
      const { unit, items, year } = files.find((other) => other.sha256 === sha256)!;
      return sourceFile(
        `${index}.xlsx`,
        { unit, meta: { year }, tables: [aid(...(items as Values[]))] },
        { sha256, date, dateFrom: "property" },
      );
    }),
  );

  test("C6 the order of the files changes nothing", () => {
    fc.assert(
      fc.property(
        anyFolder.chain((files) =>
          fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })),
        ),
        ([files, shuffled]) => {
          expect(merge(shuffled)).toEqual(merge(files));
        },
      ),
    );
  });

  test("C2 handed in = merged + superseded + undecided + outside + refused", () => {
    fc.assert(
      fc.property(anyFolder, (files) => {
        const lines = merge(files).board.flatMap(({ file }) => file ?? []);
        expect(lines.sort()).toEqual(files.map(({ file }) => file).sort());
      }),
    );
  });

  test("C3 the parts add up to the total, and every item of a counted file is in it", () => {
    fc.assert(
      fc.property(anyFolder, (files) => {
        const c = merge(files);
        const counted = c.board.filter(
          ({ status }, index) =>
            status === "merged" || (status === "undecided" && c.board[index - 1]?.name !== c.board[index]?.name),
        );
        const items = counted.flatMap(({ file }) =>
          c.files.find((candidate) => candidate.file === file)!.submission!.tables.flatMap((table) => table.items),
        );
        expect(section(c, "aid").rows.map(({ item }) => item)).toEqual(items);
        const sum = items.reduce(
          (all, { values }) => all + BigInt(typeof values.committedVnd === "number" ? values.committedVnd : 0),
          0n,
        );
        expect(BigInt(line(c, "aidCommittedVnd").total)).toBe(sum);
        expect(new Set(section(c, "aid").rows.map(({ id }) => id)).size).toBe(items.length);
      }),
    );
  });
});
