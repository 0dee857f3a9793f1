import { Workbook } from "exceljs";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Roster, Unit } from "#engine/roster.ts";
import type { Period, Submission } from "#engine/submission.ts";
import { validate } from "#engine/validate.ts";
import { blankLayouts } from "#formats/blank/blank-layout.ts";
import { TEMPLATE_NAMESPACE } from "#engine/own-template.ts";
import { blankWorkbook, generatedBlanks } from "#formats/blank/blank-workbook.ts";
import { readXlsx } from "#formats/read-xlsx.ts";
import { formVersion, forms } from "#templates/forms/index.ts";
import { canTho } from "#templates/sample/unions/can-tho.ts";
import { fillBlank } from "./support/fill-blank.ts";

const unit: Unit = {
  id: "can-tho",
  codeSystem: "GSO63",
  code: "92",
  name: "Cần Thơ",
  kind: "thành phố",
  aliases: ["Cần Thơ", "thành phố Cần Thơ"],
  from: null,
  to: "2025-06-30",
};
const roster: Roster = { schema: "hopnhat.roster/1", units: [unit], clusters: [] };
const period: Period = { id: "2024", year: 2024, kind: "NAM", from: "2024-01-01", to: "2024-12-31" };
const layouts = blankLayouts(forms);

let bytes: Uint8Array;
let book: Workbook;
beforeAll(async () => {
  bytes = await blankWorkbook(unit, period, forms);
  book = new Workbook();
  await book.xlsx.load(bytes.slice().buffer as ArrayBuffer);
});

describe("the blank report workbook", () => {
  it("has a front sheet, a sheet for each section in report order, and a hidden sheet of lists", () => {
    expect(
      book.worksheets.map((sheet) => `${sheet.name}${sheet.state === "visible" ? "" : ` (${sheet.state})`}`),
    ).toEqual(["Thông tin chung", ...layouts.map((layout) => layout.sheet), "Danh mục (hidden)"]);
    expect(layouts.map((layout) => layout.form.id)).toEqual(forms.map((form) => form.id));
  });

  it("offers every field of a form that is not filled from other cells", () => {
    for (const { form, letters } of layouts)
      expect(Object.keys(letters)).toEqual(form.fields.filter((field) => !field.derived).map((field) => field.id));
  });

  it("leaves exactly the entry cells open, on sheets protected without a password", () => {
    for (const layout of layouts) {
      const sheet = book.getWorksheet(layout.sheet)!;
      expect(sheet).toHaveProperty("sheetProtection.sheet", true);
      expect(sheet).not.toHaveProperty("sheetProtection.hashValue");
      const locked = (row: number, letter: string): boolean =>
        sheet.getCell(`${letter}${row}`).protection?.locked !== false;
      for (const letter of Object.values(layout.letters)) {
        expect(locked(layout.firstEntry, letter)).toBe(false);
        expect(locked(layout.lastEntry, letter)).toBe(false);
        expect(locked(layout.headingBottom, letter)).toBe(true);
        if (layout.totalRow) expect(locked(layout.totalRow, letter)).toBe(true);
      }
    }
  });

  it("adds up every column that the form totals, with the result 0 stored", () => {
    for (const { form, sheet, letters, totalRow, firstEntry, lastEntry } of layouts)
      for (const { field, how } of form.totals) {
        const letter = letters[field];
        if (how !== "sum" || letter === undefined) continue;
        const cell = book.getWorksheet(sheet)!.getCell(`${letter}${totalRow}`);
        expect([cell.formula, cell.result]).toEqual([`SUM(${letter}${firstEntry}:${letter}${lastEntry})`, 0]);
      }
  });

  it("lists the words of every choice where its drop-down looks for them", () => {
    for (const { form, sheet, letters, firstEntry } of layouts)
      for (const field of form.fields) {
        if (!field.choices || field.derived) continue;
        const rule = book.getWorksheet(sheet)!.getCell(`${letters[field.id]}${firstEntry}`).dataValidation;
        const area = /^'Danh mục'!\$A\$(\d+):\$A\$(\d+)$/.exec(String(rule?.formulae[0]))!;
        const words: unknown[] = [];
        for (let row = Number(area[1]); row <= Number(area[2]); row++)
          words.push(book.getWorksheet("Danh mục")!.getCell(`A${row}`).value);
        expect(words).toEqual(field.choices.map((choice) => choice.name.vi));
      }
  });

  it("prints on A4 landscape with the heading on every page", () => {
    for (const { sheet, headingTop, firstEntry } of layouts)
      expect(book.getWorksheet(sheet)!.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: "landscape",
        printTitlesRow: `${headingTop}:${firstEntry - 1}`,
      });
  });

  it("says in a part of its own for whom, for when and by which form it was made", () => {
    const parts = readXlsx(bytes, "blank.xlsx").ownParts.filter((part) => part.namespace === TEMPLATE_NAMESPACE);
    expect(parts).toHaveLength(1);
    for (const attribute of ['unit="can-tho"', 'codeSystem="GSO63"', 'period="2024"', `formVersion="${formVersion}"`])
      expect(parts[0]!.xml).toContain(attribute);
  });

  it("is the same bytes on a second run, and the generic one is the file of the repository", async () => {
    expect(Buffer.from(await blankWorkbook(unit, period, forms)).equals(bytes)).toBe(true);
    const kept = readFileSync(join(__dirname, "../templates/blank/bieu-mau-trong.xlsx"));
    const [made] = await generatedBlanks(forms);
    expect(readXlsx(made!.bytes, "x.xlsx")).toEqual(readXlsx(kept, "x.xlsx"));
  });
});

describe("a blank filled by a program", () => {
  let submission: Submission;
  beforeAll(async () => {
    // The blank holds thirty rows a section; Cần Thơ's 31st item would need a row inserted by hand.
    const entries = { ...canTho.sections, aid: canTho.sections["aid"]!.slice(0, 30) };
    const filled = await fillBlank(bytes, forms, entries);
    submission = validate(readXlsx(filled, "Can Tho 2024.xlsx"), { forms, roster, period });
  });

  it("gives back every value that was entered", () => {
    for (const { form } of layouts) {
      const entered = (canTho.sections[form.id] ?? []).slice(0, 30);
      const read = submission.tables.filter((table) => table.form.id === form.id).flatMap((table) => table.items);
      expect([form.id, read.length]).toEqual([form.id, entered.length]);
      entered.forEach((item, i) => {
        for (const [field, value] of Object.entries(item))
          if (field !== "indicator" && !form.id.startsWith("summary"))
            expect([form.id, i, field, read[i]!.values[field]]).toEqual([form.id, i, field, value]);
      });
    }
  });

  it("has no finding that blocks", () => {
    expect(submission.crashes).toEqual([]);
    expect(submission.findings.filter((finding) => finding.severity === "error")).toEqual([]);
  });
});
