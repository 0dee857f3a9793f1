// Reasons that people write for findings: kept in the workbook by finding, shown wherever findings are, never lost.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { addressOf } from "#engine/address.ts";
import { TEMPLATE_MADE, TEMPLATE_NAMESPACE } from "#engine/own-template.ts";
import { fileDateOf } from "#consolidate/file-date.ts";
import { dataPartOf } from "#consolidate/read-data-part.ts";
import {
  EXPLANATIONS_NAMESPACE,
  explanationsOf,
  explanationsXml,
  explanationText,
  mergeExplanations,
  readExplanations,
  unusedExplanations,
  withExplanation,
  type Explanations,
} from "#engine/explanations.ts";
import { SEAL_NAMESPACE, sealOf, sealParts } from "#engine/seal/seal.ts";
import { validate } from "#engine/validate.ts";
import type { Workbook } from "#engine/workbook.ts";
import { withOwnParts } from "#formats/patch-own-part.ts";
import { patchXlsx } from "#formats/patch-xlsx.ts";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { forms } from "#templates/forms/index.ts";
import { builtInRoster } from "#templates/roster/index.ts";
import { delegationReport, folder, hopnhat, put, removeFolders } from "./support/command.ts";

afterAll(removeFolders);
jest.setTimeout(60_000);

const open = (path: string): Workbook => readWorkbookBytes(readFileSync(path), "a.xlsx");
const read = (bytes: Uint8Array) => {
  const book = readWorkbookBytes(bytes, "bao cao.xlsx");
  return { book, submission: validate(book, { forms, roster: builtInRoster }) };
};
const part = (explanations: Explanations) => ({
  namespace: EXPLANATIONS_NAMESPACE,
  xml: explanationsXml(explanations),
});
const time = "2024-11-22T10:32:00+07:00";
const versions = { program: "0.1.0", forms: "1", rules: "1.0/60", roster: "1" };

describe("the part", () => {
  test("holds any text and comes back as it was", () => {
    const ids = fc.string({ minLength: 1, unit: "binary" });
    const texts = fc.string({ minLength: 1, maxLength: 60, unit: "binary" });
    fc.assert(
      fc.property(fc.array(fc.tuple(ids, texts)), (entries) => {
        const given: Explanations = new Map(entries.map(([id, text]) => [id, { text, time }]));
        const xml = explanationsXml(given);
        if (given.size === 0) return expect(xml).toBeNull();
        const back = explanationsOf([{ namespace: EXPLANATIONS_NAMESPACE, xml: xml! }]);
        expect(new Map([...back].sort())).toEqual(new Map([...given].sort()));
      }),
    );
  });

  test("that is damaged or newer is told from one that is missing", () => {
    const xml = explanationsXml(new Map([["a", { text: "b" }]]))!;
    const state = (namespace: string, text: string) => readExplanations([{ namespace, xml: text }]).state;
    expect(readExplanations([]).state).toBe("none");
    expect(state(EXPLANATIONS_NAMESPACE, xml)).toBe("read");
    expect(state(EXPLANATIONS_NAMESPACE, xml.replace('"text"', '"txet"'))).toBe("damaged");
    expect(state("urn:hopnhat:explanations:2", xml)).toBe("newer");
  });

  test("is written, replaced, taken out and merged entry by entry", () => {
    const one = withExplanation(new Map(), "a", "  Đã đối chiếu  ", time);
    expect(one.get("a")).toEqual({ text: "Đã đối chiếu", time });
    expect(withExplanation(one, "a", " ").size).toBe(0);
    expect([
      ...mergeExplanations(
        one,
        new Map([
          ["a", { text: "x" }],
          ["b", { text: "y" }],
        ]),
      ),
    ]).toEqual([
      ["a", { text: "x" }],
      ["b", { text: "y" }],
    ]);
    expect(explanationText("ư".repeat(600))).toHaveLength(500);
  });
});

describe("in a report", () => {
  // Fifteen typed as text: a warning that can be explained.
  const plain = delegationReport("Kiên Giang", [12, "15", 7]);
  const finding = read(plain).submission.findings.find(({ rule }) => rule === "text-as-number")!;
  const given: Explanations = new Map([
    [finding.id, { text: "Số liệu do Sở Ngoại vụ cung cấp", time }],
    ["gone:aid:x:1", { text: "Điểm này không còn" }],
  ]);
  const explained = withOwnParts(plain, [part(given)]).bytes;

  test("they stand with their findings, and those without one are kept and counted", () => {
    const { submission } = read(explained);
    expect(submission.findings.filter(({ explanation }) => explanation !== undefined)).toMatchObject([
      { id: finding.id, explanation: "Số liệu do Sở Ngoại vụ cung cấp" },
    ]);
    const kept = new Map(Object.entries(submission.explanations!));
    expect(kept).toEqual(given);
    expect(unusedExplanations(kept, submission.findings)).toEqual(["gone:aid:x:1"]);
  });

  test("they are said and given as data by validate, beside the seal", async () => {
    const { book, submission } = read(explained);
    const seal = sealOf({ ...submission, findings: [] }, { book, time, versions });
    const dir = folder();
    const sealed = withOwnParts(explained, sealParts([], seal)).bytes;
    put(join(dir, "bao cao.xlsx"), sealed);
    const [file] = (JSON.parse((await hopnhat("validate", dir, "--json")).out) as { files: Record<string, unknown>[] })
      .files;
    expect(file).toMatchObject({
      explanations: { count: 2, unused: 1 },
      seal: { state: "unchanged", time, changed: [] },
      findings: expect.arrayContaining([
        expect.objectContaining({ id: finding.id, explanation: "Số liệu do Sở Ngoại vụ cung cấp" }),
      ]) as unknown,
    });
    const words = (await hopnhat("validate", dir)).out;
    expect(words).toContain("Giải trình: Số liệu do Sở Ngoại vụ cung cấp");
    expect(words).toContain("Đã kiểm tra 22/11/2024 10:32 - 0 lỗi - mã ");

    put(join(dir, "bao cao.xlsx"), patchXlsx(sealed, [{ sheet: "Biểu 02", address: "E7", to: 70 }]).bytes);
    const changed = JSON.parse((await hopnhat("validate", dir, "--json")).out) as { files: Record<string, unknown>[] };
    expect(changed.files[0]).toMatchObject({
      seal: {
        state: "changed",
        changed: [{ change: "changed", section: "delegationIn", sheet: "Biểu 02", address: "E7" }],
      },
    });
    expect((await hopnhat("validate", dir, "--lang", "en")).out).toContain("1 place has changed since: 'Biểu 02'!E7");
  });

  test("they go into the consolidated workbook, and answers on a returned list become explanations", async () => {
    const [dir, returns] = [folder(), join(folder(), "tra lai")];
    put(join(dir, "KG.xlsx"), explained);
    const scope = ["--cluster", "cum-5", "--period", "2024", "--quiet"];
    const output = join(folder(), "o.xlsx");
    await hopnhat("merge", dir, ...scope, "-o", output, "--returns", returns);
    const texts = (book: Workbook, sheet: string) =>
      book.sheets.find(({ name }) => name === sheet)!.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(texts(open(output), "Lưu ý")).toContain("Số liệu do Sở Ngoại vụ cung cấp");
    expect(dataPartOf(open(output).ownParts).explanations).toMatchObject([{ finding: finding.id, file: "KG.xlsx" }]);

    // The union answers beside two other findings: one of its own report, one of the merge.
    const copy = open(join(returns, "kien-giang.xlsx"));
    const list = copy.sheets.find(({ name }) => name === "Điểm cần xem")!;
    expect(texts(copy, "Điểm cần xem")).toContain("Số liệu do Sở Ngoại vụ cung cấp");
    const rows = list.rows.filter(({ row, cells }) => row >= 4 && cells[6]?.value === "");
    const blank = list.rows.filter(({ row, columns }) => row >= 4 && !columns.includes(6));
    const answered = [...rows, ...blank][0]!;
    const number = answered.cells[0]!.value as number;
    const answer = { sheet: list.name, address: addressOf(answered.row, 6), to: "Đơn vị xác nhận số đúng" };
    const back = patchXlsx(readFileSync(join(returns, "kien-giang.xlsx")), [answer]).bytes;
    put(join(dir, "KG.xlsx"), back);
    const merged = JSON.parse((await hopnhat("merge", dir, ...scope, "-o", output, "--json")).out) as {
      findings: { id: string; explanation: string | null }[];
    };
    const explanations = merged.findings.flatMap(({ explanation }) => explanation ?? []);
    expect(number).toBeGreaterThan(0);
    expect(explanations.sort()).toEqual(["Số liệu do Sở Ngoại vụ cung cấp", "Đơn vị xác nhận số đúng"]);
  });
});

describe("a file's date", () => {
  const plain = delegationReport("Kiên Giang", [12, 15, 7]);
  const { book, submission } = read(plain);
  const sealed = withOwnParts(plain, sealParts([], sealOf(submission, { book, time, versions }))).bytes;
  const modified = "2024-12-01T00:00:00Z";
  const dateOf = (bytes: Uint8Array) => fileDateOf({ modified, ownParts: [] }, read(bytes).submission);

  test("is that of its seal while nothing has changed", () => {
    expect(dateOf(sealed)).toEqual({ date: time, dateFrom: "seal" });
    expect(dateOf(plain)).toEqual({ date: modified, dateFrom: "property" });
  });

  test("is not that of a seal whose values have changed, nor of a damaged one", () => {
    const edited = patchXlsx(sealed, [{ sheet: "Biểu 02", address: "E5", to: 99 }]).bytes;
    expect(dateOf(edited)).toEqual({ date: modified, dateFrom: "property" });
    const xml = read(sealed).book.ownParts[0]!.xml.replace("10:32", "10:33");
    expect(dateOf(withOwnParts(sealed, [{ namespace: SEAL_NAMESPACE, xml }]).bytes).dateFrom).toBe("property");
  });

  test("is never the one that every blank template is made with", () => {
    const ownParts = [{ namespace: TEMPLATE_NAMESPACE, xml: "<template/>" }];
    const meta = { ...submission.meta, documentDate: "2024-11-12" };
    expect(fileDateOf({ modified: TEMPLATE_MADE, ownParts }, submission)).toEqual({});
    expect(fileDateOf({ modified: TEMPLATE_MADE, ownParts }, { meta }).dateFrom).toBe("document");
    expect(fileDateOf({ modified, ownParts }, submission)).toEqual({ date: modified, dateFrom: "property" });
    expect(fileDateOf({ modified: TEMPLATE_MADE, ownParts: [] }, submission).dateFrom).toBe("property");
  });

  test("is the document's own where there is nothing else", () => {
    const meta = { ...submission.meta, documentDate: "2024-11-12" };
    expect(fileDateOf({ ownParts: [] }, { meta })).toEqual({ date: "2024-11-12", dateFrom: "document" });
    expect(fileDateOf({ ownParts: [] }, submission)).toEqual({});
  });
});
