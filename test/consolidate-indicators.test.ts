// Indicators and what is declared; the numbers C1… are those at the head of consolidate.ts.
import { aid, line, merge, report, rules, school, section, well } from "./support/merging.ts";
import { cellFinding, sourceFile, type TableSketch } from "./support/submissions.ts";

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

  test("C9 a report that lacks what the number is made of has not said 0, and is not among the units in it", () => {
    const { status: _status, ...unsorted } = well;
    const c = merge([
      sourceFile("kg.xlsx", report("kien-giang", aid(well))),
      sourceFile("cm.xlsx", report("ca-mau", { ...aid(unsorted), without: ["status"] })),
    ]);
    const cellOf = (id: string, unit: string) => line(c, id).cells.find((cell) => cell.unit.unit === unit)!;
    expect(cellOf("aidCountNew", "kien-giang").reported).toBe(1);
    expect(cellOf("aidCountNew", "ca-mau").reported).toBeUndefined();
    expect(line(c, "aidCountNew")).toMatchObject({ total: 1, of: { units: 1 } });
    // Dollars are answered by a report that gives its money in đồng: there are none.
    expect(cellOf("aidCommittedUsd", "ca-mau").reported).toBe(0);
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

  test("C11 a declared figure waits, and blames nobody, while a value it would be held against is unread", () => {
    const unread = { text: "400 triệu?", candidates: [], because: "unreadable" } as const;
    const declared = (asked: NonNullable<TableSketch["asked"]>) =>
      merge([
        sourceFile(
          "kg.xlsx",
          report("kien-giang", { ...aid(well, { name: "X" }), asked, grand: { committedVnd: 500 } }),
        ),
      ]).findings.filter(({ rule }) => rule === "declared-differs");
    for (const field of ["committedVnd", "committedUsd"])
      expect(declared({ 1: { [field]: unread } })).toMatchObject([
        { messageId: "prevented", severity: "info", data: { others: [expect.stringMatching(/^'aid'!/)] } },
      ]);
    expect(declared({ 1: { donor: unread } })).toMatchObject([{ messageId: "differs", severity: "warning" }]);
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
