// What merging says in words and in JSON.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { consolidate } from "#consolidate/consolidate.ts";
import { blocks, mergeJson } from "#consolidate/merge-json.ts";
import { ALL_RULES, renderMergeFinding } from "#consolidate/merge-message.ts";
import { FIGURE_RULES } from "#consolidate/merge-rules-figures.ts";
import { mergeCatalogueFiles } from "#consolidate/merge-catalogue.ts";
import { MERGE_RULES } from "#consolidate/merge-rules.ts";
import type { MergeFinding, SourceFile } from "#consolidate/model.ts";
import { submissionJson } from "#consolidate/submission-json.ts";
import { unmappedTextsOf } from "#consolidate/unmapped-texts.ts";
import type { Cell, Sheet, Workbook } from "#engine/workbook.ts";
import { OPTIONS, refusedFile, sourceFile, submission, type TableSketch } from "./support/submissions.ts";

const item = { name: "Giếng nước", donor: "Quỹ A", committedVnd: 100 };
const aid = (...items: TableSketch["items"] & object): TableSketch => ({ section: "aid", items });

/** A folder in which nearly everything that merging can find is to be found. */
function troubledFolder(): SourceFile[] {
  const property = (date: string) => ({ date, dateFrom: "property" }) as const;
  const summary: TableSketch = {
    section: "summary",
    items: [
      { name: "a", indicator: "aidCount", current: 5 },
      { name: "b", indicator: "aidCommittedVnd", current: 5 },
      { name: "c", indicator: "aidCommittedVnd", current: 6 },
    ],
  };
  const twoThings = aid(item, { name: "Cầu", donor: "Quỹ B", committedVnd: 999_999_999_999_999 });
  return [
    sourceFile("kg-1.xlsx", { unit: "kien-giang", tables: [twoThings] }, property("2024-11-01")),
    sourceFile("kg-2.xlsx", { unit: "kien-giang", tables: [aid(item)] }, property("2024-11-02T08:00:00Z")),
    sourceFile(
      "kg-3.xlsx",
      { unit: "kien-giang", tables: [aid(item)] },
      { ...property("2024-11-02T08:00:00Z"), sha256: "sha-kg-2.xlsx" },
    ),
    sourceFile("cm-1.xlsx", {
      unit: "ca-mau",
      withoutPeriod: true,
      crashes: [{ rule: "x", cause: "y" }],
      tables: [twoThings, summary, { section: "aid", sheet: "T", aggregates: [{ committedVnd: 3 }] }],
    }),
    sourceFile("cm-2.xlsx", {
      unit: "ca-mau",
      tables: [aid({ name: "Giếng khoan sâu", donor: "Quỹ A", committedVnd: 100 })],
    }),
    sourceFile("khac.xlsx", { unit: "kien-giang", meta: { year: 2023 } }),
    sourceFile("hg.xlsx", { unit: "ha-giang" }),
    sourceFile("la.xlsx", {}),
    refusedFile("hong.xlsx"),
  ];
}
const kept = { adjustments: [{ rowId: "KG-VT-099", field: "committedVnd", from: 1, to: 2, reason: "x", by: "y" }] };
const troubled = consolidate(troubledFolder(), { ...OPTIONS, kept });

describe("words of merging", () => {
  const messages = MERGE_RULES.flatMap((rule) =>
    Object.entries(rule.messages).map(([id, message]) => [`${rule.id}/${id}`, message] as const),
  );
  const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot).sort();

  test.each(messages)("%s says the same in both languages, in whole sentences", (_, { vi, en }) => {
    expect(slots(vi.what + vi.how)).toEqual(slots(en.what + en.how));
    for (const sentence of [vi.what, vi.how, en.what, en.how]) expect(sentence).toMatch(/[.}]$/);
    expect(vi.what.normalize("NFC")).toBe(vi.what);
  });

  test("the catalogue lists every rule of merging and is up to date", () => {
    for (const { path, text } of mergeCatalogueFiles()) {
      for (const { id } of MERGE_RULES) expect(text).toContain(`\n## ${id}\n`);
      expect(readFileSync(join(__dirname, "..", path), "utf8")).toBe(text);
    }
  });

  test("rule ids are unique, also against the engine's", () => {
    expect(new Set(ALL_RULES.map(({ id }) => id)).size).toBe(ALL_RULES.length);
  });

  const shown = new Map(
    troubled.findings.map((finding): [string, MergeFinding] => [`${finding.rule}/${finding.messageId}`, finding]),
  );
  test.each([...shown])("%s fills all its slots", (_, finding) => {
    for (const lang of ["vi", "en"] as const) {
      const { text } = renderMergeFinding(finding, lang);
      expect(text).not.toMatch(/[{}]|undefined|\btệp\b: “|: \./);
      expect(text).toMatch(/\.$/);
    }
  });

  test("the folder of troubles shows every rule but those that need other company", () => {
    const unseen = MERGE_RULES.map(({ id }) => id).filter(
      (id) => ![...shown.keys()].some((key) => key.startsWith(`${id}/`)),
    );
    const needOthers = FIGURE_RULES.map(({ id }) => id);
    expect(unseen).toEqual(["identical-across-unions", "same-donor-and-amount", ...needOthers]);
  });

  test("a chair reads which file was replaced, by which date", () => {
    expect(renderMergeFinding(shown.get("identical-files/identical")!, "vi").text).toBe(
      "Tệp “kg-3.xlsx” giống hệt tệp “kg-2.xlsx” (cùng mã SHA-256). Nội dung được tính một lần. Không cần làm gì.",
    );
    expect(renderMergeFinding(shown.get("adjustment-not-applied/rowGone")!, "vi").what).toBe(
      "Điều chỉnh KG-VT-099, cột committedVnd: không còn dòng này trong báo cáo.",
    );
  });
});

describe("merge JSON", () => {
  const json = mergeJson(troubled, { file: "out.xlsx", sha256: "abc" }, "vi");

  test("has the contract's shape", () => {
    expect(json).toMatchObject({
      schema: "hopnhat.merge/1",
      cluster: "cum-5",
      period: "2024",
      output: "out.xlsx",
      outputSha256: "abc",
    });
    expect(Object.keys(json)).toEqual([
      "schema",
      "cluster",
      "period",
      "output",
      "outputSha256",
      "units",
      "files",
      "totals",
      "of",
      "findings",
      "ledger",
    ]);
    expect(json.units[0]).toEqual({
      unit: "kien-giang",
      codeSystem: "GSO63",
      name: "Kiên Giang",
      status: "merged",
      file: "kg-2.xlsx",
      sha256: "sha-kg-2.xlsx",
      date: "2024-11-02T08:00:00Z",
      dateFrom: "property",
      reason: null,
    });
    expect(json.totals).toMatchObject({ aidCount: 3, aidCommittedVnd: 1_000_000_000_000_199 });
    expect(json.of.aidCount).toMatchObject({ units: 2, expected: 3 });
    expect(json.files.map(({ file, status }) => [file, status])).toHaveLength(9);
    expect(json.files[0]).not.toHaveProperty("sections");
    expect(json.files.find(({ file }) => file === "hong.xlsx")).toMatchObject({
      refusal: { reason: "password", message: "tệp có mật khẩu." },
      meta: null,
      ledger: null,
    });
  });

  test("survives JSON unchanged: no undefined, no class, no infinity", () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  test("errors and refused files block, warnings do not", () => {
    expect(blocks(troubled)).toBe(true);
    expect(blocks(consolidate([sourceFile("kg.xlsx", { unit: "kien-giang", tables: [aid(item)] })], OPTIONS))).toBe(
      false,
    );
    expect(blocks(consolidate([refusedFile("hong.xlsx")], OPTIONS))).toBe(true);
  });
});

describe("validate JSON of one file", () => {
  const asked = {
    1: { committedVnd: { text: "1.126", candidates: [1126, 1.126], because: "ambiguous-number" } },
  } as const;
  const file = sourceFile("kg.xlsx", {
    unit: "kien-giang",
    tables: [
      { ...aid(item, { name: "Cầu" }), asked },
      { section: "activity", none: true },
      { section: "award", orientation: "columns", items: [{ subject: "Bà Lê" }], from: 3 },
    ],
  });
  const json = submissionJson(file, "vi");

  test("rows carry 1-based rows, A1 cells and questions", () => {
    expect(json.sections[0]).toEqual({
      section: "aid",
      sheet: "aid",
      range: "A4:G7",
      orientation: "rows",
      columns: {
        name: "A",
        donor: "B",
        sector: "C",
        status: "D",
        decisionDate: "E",
        committedVnd: "F",
        committedUsd: "G",
      },
      rows: [
        { row: 5, values: item, cells: { name: "A5", donor: "B5", committedVnd: "F5" }, asWritten: {}, asked: {} },
        {
          row: 6,
          values: { name: "Cầu" },
          cells: { name: "A6", committedVnd: "F6" },
          asWritten: {},
          asked: { committedVnd: { text: "1.126", candidates: [1126, 1.126], because: "ambiguous-number" } },
        },
      ],
      aggregates: [],
    });
  });

  test("nothing to report is said, and a turned table leaves rows and columns out", () => {
    expect(json.sections[1]).toMatchObject({ section: "activity", none: true, rows: [] });
    expect(json.sections[2]).toMatchObject({ orientation: "columns", rows: [{ cells: { subject: "B3" } }] });
    expect(json.sections[2]).not.toHaveProperty("columns");
    expect(json.sections[2]!.rows[0]).not.toHaveProperty("row");
  });

  test("meta, ledger and status stand as the contract names them", () => {
    expect(json).toMatchObject({
      status: "accepted",
      refusal: null,
      meta: { unit: "kien-giang", codeSystem: "GSO63", periodKind: "NAM", cells: {} },
    });
    expect(Object.keys(json.ledger!)).toEqual([
      "cells",
      "value",
      "heading",
      "title",
      "total",
      "note",
      "numbering",
      "unmapped",
    ]);
    expect(submissionJson(refusedFile("x.xlsx"), "en")).toMatchObject({
      sections: [],
      findings: [],
      meta: null,
      ledger: null,
    });
  });
});

test("C13 only visible cells of visible sheets with a section give their text away", () => {
  const row = (index: number, columns: number[], cells: Cell[]) => ({ row: index, columns, cells });
  const sheet = (name: string, more: Partial<Sheet> = {}): Sheet => ({
    name,
    state: "visible",
    rows: [row(0, [0, 1], [{ value: "a" }, { value: 12 }]), row(1, [0], [{ value: { error: "#REF!" } }])],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    extras: { comments: 0, textBoxes: 0, pictures: 0 },
    ...more,
  });
  const book: Workbook = {
    fileName: "x.xlsx",
    format: "xlsx",
    date1904: false,
    sheets: [sheet("aid", { hiddenColumns: [1] }), sheet("activity", { state: "hidden" }), sheet("Nháp")],
    hasMacros: false,
    externalLinks: 0,
    ownParts: [],
    notes: [],
  };
  const unmapped = ["aid", "activity", "Nháp"].flatMap((name) => [
    { sheet: name, row: 0, column: 0 },
    { sheet: name, row: 0, column: 1 },
    { sheet: name, row: 1, column: 0 },
  ]);
  const read = submission({ tables: [aid(item), { section: "activity", none: true }], unmapped });
  expect(unmappedTextsOf(book, read)).toEqual({ "'aid'!A1": "a", "'aid'!A2": "#REF!" });
});
