// Which files count; the numbers C1… are those at the head of consolidate.ts.
import { ClusterUnknown } from "#consolidate/members.ts";
import { MERGE_RULES } from "#consolidate/merge-rules.ts";
import type { MergeFinding } from "#consolidate/model.ts";
import { returnMessage } from "#consolidate/returns/return-message.ts";
import { NOT_THEIRS, returnsOf } from "#consolidate/returns/returns.ts";
import { unionWords } from "#consolidate/returns/union-words.ts";
import { aid, board, line, merge, report, rules, school, section, well } from "./support/merging.ts";
import { cellFinding, OPTIONS, refusedFile, sourceFile } from "./support/submissions.ts";

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
  const dearer = { ...well, committedVnd: 101 };
  const bridge = { ...school, name: "Cầu nông thôn" };
  const late = { date: "2024-11-12T08:00:00Z", dateFrom: "property" } as const;
  test.each([
    ["later with the same sections", late, [aid(well, school, bridge)], "superseded", "superseded-file", "replaced"],
    [
      "later with more sections",
      late,
      [aid(well, school), { section: "activity", none: true }],
      "superseded",
      "superseded-file",
      "replaced",
    ],
    ["of the same instant", old, [aid(dearer, school, bridge)], "undecided", "several-files", "dateSame"],
    [
      "of another time zone's same instant",
      { ...old, date: "2024-11-10T15:00:00+07:00" },
      [aid(dearer, school, bridge)],
      "undecided",
      "several-files",
      "dateSame",
    ],
    [
      "of the same day without a time",
      { ...old, date: "2024-11-10" },
      [aid(dearer, school, bridge)],
      "undecided",
      "several-files",
      "dateSame",
    ],
    [
      "dated from a seal",
      { date: "2024-11-12", dateFrom: "seal" },
      [aid(dearer, school, bridge)],
      "undecided",
      "several-files",
      "dateSourcesDiffer",
    ],
    ["later but with too few rows", late, [aid(well)], "undecided", "several-files", "newerHasFewerRows"],
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
      sourceFile("a.xlsx", report("kien-giang", aid(well, school, bridge)), old),
      sourceFile("b.xlsx", report("kien-giang", ...tables), dates),
    ]);
    const [counted, other] = c.board;
    expect([counted?.status, other?.status]).toEqual([status === "superseded" ? "merged" : "undecided", status]);
    expect(c.findings.find((finding) => finding.rule === rule)).toMatchObject({ messageId });
    expect(c.findings.some(({ severity }) => severity === "error")).toBe(status === "undecided");
  });

  test("C4 a file without any row gives way to one that has some, however new, and is said to", () => {
    const c = merge([
      sourceFile("báo cáo.xlsx", report("kien-giang", aid(well)), old),
      sourceFile("thư.xlsx", report("kien-giang"), late),
      sourceFile("trống.xlsx", report("kien-giang", aid()), late),
    ]);
    expect(board(c).slice(0, 3)).toEqual([
      ["Kiên Giang", "merged", "báo cáo.xlsx"],
      ["Kiên Giang", "superseded", "thư.xlsx"],
      ["Kiên Giang", "superseded", "trống.xlsx"],
    ]);
    expect(line(c, "aidCount").total).toBe(1);
    const said = c.findings.filter(({ rule }) => rule === "superseded-file");
    expect(said.map(({ messageId, severity }) => [messageId, severity])).toEqual([
      ["empty", "warning"],
      ["empty", "warning"],
    ]);
  });

  test("C4 “không phát sinh” is something to report", () => {
    const c = merge([
      sourceFile("a.xlsx", report("kien-giang", aid(well)), old),
      sourceFile("b.xlsx", report("kien-giang", { section: "aid", none: true }), late),
    ]);
    expect(board(c)[0]).toEqual(["Kiên Giang", "undecided", "b.xlsx"]);
  });

  test("C4 files with the same values are counted once, whatever their dates, and block nothing", () => {
    const c = merge([
      sourceFile("a.xlsx", report("kien-giang", aid(well, school)), old),
      sourceFile("b.xlsx", report("kien-giang", aid(school, well)), old),
      sourceFile("c.xlsx", report("kien-giang", aid(well, school))),
    ]);
    expect(c.board.slice(0, 3).map(({ status }) => status)).toEqual(["merged", "superseded", "superseded"]);
    expect(line(c, "aidCount").total).toBe(2);
    expect(c.findings.some(({ severity }) => severity === "error")).toBe(false);
  });

  test.each([
    ["unchanged", aid(well, school, bridge)],
    ["with other values and fewer rows", aid(dearer)],
  ])("C4 a marked copy sent back %s replaces the file it was made of, whatever the dates", (_, table) => {
    const original = sourceFile("a.xlsx", report("kien-giang", aid(well, school, bridge)), late);
    const c = merge([
      original,
      sourceFile("z.xlsx", report("kien-giang", table), { ...old, returnOf: original.sha256 }),
    ]);
    expect(board(c).slice(0, 2)).toEqual([
      ["Kiên Giang", "merged", "z.xlsx"],
      ["Kiên Giang", "superseded", "a.xlsx"],
    ]);
    expect(c.findings.find(({ rule }) => rule === "superseded-file")).toMatchObject({ messageId: "returned" });
    expect(c.findings.some(({ severity }) => severity === "error")).toBe(false);
  });

  test("C4 of two marked copies of one file with other values, the dates decide", () => {
    const original = sourceFile("a.xlsx", report("kien-giang", aid(well)), late);
    const c = merge([
      original,
      sourceFile("y.xlsx", report("kien-giang", aid(dearer)), { ...old, returnOf: original.sha256 }),
      sourceFile("z.xlsx", report("kien-giang", aid(bridge)), { ...old, returnOf: original.sha256 }),
    ]);
    expect(c.board.slice(0, 3).map(({ status }) => status)).toEqual(["undecided", "undecided", "superseded"]);
  });

  test("a template of ours in which nothing was entered is passed over, and its union is missing", () => {
    const c = merge([sourceFile("mẫu.xlsx", report("kien-giang", aid()), { ...late, unfilled: true })]);
    expect(board(c)[0]).toEqual(["Kiên Giang", "missing", null]);
    expect(c.files[0]).toMatchObject({ status: "ignored", refusal: { reason: "own-template" } });
    expect(c.files[0]).not.toHaveProperty("submission");
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

describe("the message to a union", () => {
  const closing = "Hết.";
  const [first] = [sourceFile("kg.xlsx", report("kien-giang", aid(well)))];
  const places = [3, 4, 5, 6, 7].map((row) => ({ sheet: "VT", row, column: 3 }));
  const findings = places.map((at, i): MergeFinding => ({
    ...cellFinding("text-as-number", at, { id: `${i}`, messageId: "textNumber", severity: "warning" }),
    data: { text: "12", number: 12, field: "Số khách" },
    file: "kg.xlsx",
  }));
  const messageOf = (given: readonly MergeFinding[], copy?: string) => {
    const c = { ...merge([first]), findings: given };
    const one = returnsOf(c).find(({ counted }) => counted)!;
    return returnMessage(c, one, { addressee: "tỉnh Kiên Giang", closing, ...(copy ? { copy } : {}) });
  };

  test("names all places where no copy goes along, and the copy where one does", () => {
    expect(messageOf(findings)).toContain("và 2 chỗ nữa: trang “VT”: D7, D8.");
    expect(messageOf(findings)).not.toMatch(/xem trong tệp|tô màu/);
    expect(messageOf(findings, "kg.xlsx")).toContain("… và 2 chỗ nữa, xem trong tệp “kg.xlsx”.");
    expect(messageOf(findings, "kg.xlsx")).toContain("được tô màu trong tệp “kg.xlsx”");
  });

  test("speaks of coloured cells only where a cell is named", () => {
    const { at: _at, ...whole } = findings[0]!;
    const about = messageOf([{ ...whole, related: [] }], "kg.xlsx");
    expect(about).not.toContain("tô màu");
    expect(about).toContain("“kg.xlsx” gửi kèm");
  });

  test("asks the union for nothing that only the chair can do", () => {
    const remedies = MERGE_RULES.filter(({ id }) => !NOT_THEIRS.has(id)).flatMap(({ id, messages }) =>
      Object.keys(messages).map((messageId): [string, string] => {
        const { at: _at, ...finding } = cellFinding(id, places[0]!, { messageId, data: {} });
        return [`${id} ${messageId}`, unionWords(finding).how];
      }),
    );
    expect(remedies.filter(([, how]) => /thư mục|tổng hợp lại|--[a-z]/.test(how))).toEqual([]);
  });

  test("asks which of two files is right, in words for the union", () => {
    const c = merge([
      sourceFile("kg.xlsx", report("kien-giang", aid(well))),
      sourceFile("kg2.xlsx", report("kien-giang", aid(school))),
    ]);
    const one = returnsOf(c).find(({ counted }) => counted)!;
    const message = returnMessage(c, one, { addressee: "tỉnh Kiên Giang", closing });
    expect(message).toContain("Đơn vị cho biết tệp nào đúng");
    expect(message).not.toContain("thư mục");
  });
});
