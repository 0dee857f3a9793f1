import ExcelJS from "exceljs";
import { patchXlsx, type CellEdit, type PatchOptions } from "#formats/patch-xlsx.ts";
import { PatchError } from "#formats/patch-error.ts";
import { writeXlsx } from "#formats/write-xlsx.ts";
import { findDirectory, readDirectory } from "#formats/zip-directory.ts";
import { rawXlsx, STYLES } from "#test/support/raw-xlsx.ts";
import { richBook } from "#test/support/rich-book.ts";
import { partsOf } from "#test/support/xlsx-parts.ts";

const AID = "Viện trợ 'A' 24";
const original = writeXlsx(richBook);

/** Name -> packed bytes as they stand in the file. */
function packedParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const entries = readDirectory(bytes, findDirectory(bytes));
  return new Map(
    entries.map((entry) => [entry.name, Buffer.from(bytes.subarray(entry.data, entry.end)).toString("base64")]),
  );
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [packedParts(before), packedParts(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name));
}

const oneCell = '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row></sheetData>';
const patchOne = (
  edit: Omit<CellEdit, "sheet">,
  options?: PatchOptions,
  more: Partial<Parameters<typeof rawXlsx>[0]> = {},
) => patchXlsx(rawXlsx({ sheet: oneCell, ...more }), [{ sheet: "A", ...edit }], options);

describe("a patched workbook", () => {
  test("has all parts but the sheet byte for byte, in their order", () => {
    const { bytes } = patchXlsx(original, [{ sheet: AID, address: "C4", to: 1000 }]);
    expect(changedParts(original, bytes)).toEqual(["xl/worksheets/sheet2.xml"]);
    expect([...packedParts(bytes).keys()]).toEqual([...packedParts(original).keys()]);
  });

  test("without edits has the very same parts", () => {
    expect(changedParts(original, patchXlsx(original, []).bytes)).toEqual([]);
  });

  test("shows the changes and all the rest when exceljs opens it", async () => {
    const { bytes } = patchXlsx(original, [
      { sheet: AID, address: "C4", to: 1000 },
      { sheet: AID, address: "B5", to: "Đã sửa" },
      { sheet: AID, address: "D4", to: 45367, format: "dd/mm/yyyy" },
      { sheet: AID, address: "C6", to: 7 },
      { sheet: "Danh mục", address: "B9", to: true },
    ]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
    const sheet = workbook.getWorksheet(AID)!;
    expect(["C4", "B5", "D4", "C6", "A4", "E4"].map((at) => sheet.getCell(at).value)).toEqual([
      1000,
      "Đã sửa",
      new Date("2024-03-16"),
      7,
      1,
      true,
    ]);
    expect([sheet.getCell("C4").numFmt, sheet.getCell("D4").numFmt]).toEqual(["#,##0", "dd/mm/yyyy"]);
    expect(sheet.getCell("B6").result).toBe("Cộng 2 khoản");
    expect(sheet.getCell("C8").dataValidation).toMatchObject({ type: "decimal" });
    expect(workbook.getWorksheet("Danh mục")!.getCell("B9").value).toBe(true);
  });

  test("says that stored results may be out of date, unless Excel is told to recalculate", () => {
    expect(patchOne({ address: "A1", to: 2 }).notes).toEqual(["results-may-be-stale"]);
    const asked = patchOne({ address: "A1", to: 2 }, { recalculate: true });
    expect(asked.notes).toEqual([]);
    expect(partsOf(asked.bytes).get("xl/workbook.xml")).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
    const settings = patchOne(
      { address: "A1", to: 2 },
      { recalculate: true },
      { workbookTail: '<calcPr calcId="1" fullCalcOnLoad="0"/>' },
    );
    expect(partsOf(settings.bytes).get("xl/workbook.xml")).toContain(
      '<calcPr calcId="1" fullCalcOnLoad="1"/></workbook>',
    );
    expect(patchOne({ address: "B1", to: 2 }).notes).toEqual([]);
  });

  test("drops the calculation chain only when a formula has gone", () => {
    const calcChain =
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>';
    const kept = partsOf(patchOne({ address: "A1", to: 2 }, {}, { calcChain }).bytes);
    expect(kept.get("xl/calcChain.xml")).toBe(calcChain);
    const dropped = partsOf(patchOne({ address: "B1", to: 2 }, {}, { calcChain }).bytes);
    expect(dropped.has("xl/calcChain.xml")).toBe(false);
    expect([...dropped.values()].join("")).not.toContain("calcChain");
  });

  test("has no macros, says so, and calls itself a plain workbook", () => {
    const before = rawXlsx({ sheet: oneCell, macros: true });
    const { bytes, notes } = patchXlsx(before, []);
    expect(notes).toEqual(["macros-removed"]);
    expect(changedParts(before, bytes)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/vbaProject.bin",
    ]);
    const text = [...partsOf(bytes).values()].join("");
    expect(text).not.toMatch(/vbaProject|macroEnabled/);
    expect(text).toContain("spreadsheetml.sheet.main+xml");
  });

  test("is refused when it holds sheets of Excel 4 macros", () => {
    const macroSheet = {
      type: "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet",
      target: "macrosheets/sheet1.xml",
    };
    expect(() => patchXlsx(rawXlsx({ sheet: oneCell, relationship: macroSheet }), [])).toThrow(PatchError);
  });
});

describe("the styles of a patched workbook", () => {
  const xfsOf = (bytes: Uint8Array): string[] =>
    [
      .../<cellXfs[^>]*>(.*)<\/cellXfs>/
        .exec(partsOf(bytes).get("xl/styles.xml")!)![1]!
        .matchAll(/<xf [^>]*?(\/>|>.*?<\/xf>)/g),
    ].map((match) => match[0]);
  const styleOf = (bytes: Uint8Array, at: string): string =>
    xfsOf(bytes)[
      Number(new RegExp(`<c r="${at}" s="(\\d+)"`).exec(partsOf(bytes).get("xl/worksheets/sheet1.xml")!)![1])
    ]!;

  test("stay in their places, new ones come behind", () => {
    const { bytes } = patchOne({ address: "A1", to: 45366, format: "dd/mm/yyyy" });
    expect(xfsOf(bytes).slice(0, 3)).toEqual(xfsOf(rawXlsx({ sheet: oneCell })));
    expect(styleOf(bytes, "A1")).toBe(
      '<xf applyNumberFormat="1" numFmtId="164" fontId="0" fillId="0" borderId="0"><alignment horizontal="center"/></xf>',
    );
    const styles = partsOf(bytes).get("xl/styles.xml")!;
    expect(styles).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts');
    expect(styles).toContain('<cellXfs count="4">');
  });

  test("a number in a cell formatted as text is a number when edited", () => {
    expect(styleOf(patchOne({ address: "A1", to: 5 }).bytes, "A1")).toContain('numFmtId="0"');
    expect(styleOf(patchOne({ address: "A1", to: 5 }).bytes, "A1")).not.toContain("quotePrefix");
    expect(styleOf(patchOne({ address: "A1", to: "5" }).bytes, "A1")).toContain('numFmtId="49"');
  });

  test("text that looks like a formula is marked as text", () => {
    const { bytes } = patchOne({ address: "C1", to: "=1+1" });
    expect(styleOf(bytes, "C1")).toBe('<xf quotePrefix="1" numFmtId="0" fontId="0" fillId="0" borderId="0"/>');
    expect(partsOf(bytes).get("xl/worksheets/sheet1.xml")).toContain("<is><t>=1+1</t></is>");
  });

  test("use a format the workbook already has", () => {
    const styles = STYLES.replace(
      "<fonts",
      '<numFmts count="1"><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><fonts',
    );
    const { bytes } = patchOne({ address: "A1", to: 45366, format: "dd/mm/yyyy" }, {}, { styles });
    expect(styleOf(bytes, "A1")).toContain('numFmtId="170"');
    expect(partsOf(bytes).get("xl/styles.xml")).toContain('<numFmts count="1">');
  });
});

describe("a custom XML part", () => {
  const seal = { namespace: "urn:hopnhat:seal:1", xml: '<seal xmlns="urn:hopnhat:seal:1">Một</seal>' };

  test("is added with its relationship and type", () => {
    const before = rawXlsx({ sheet: oneCell });
    const { bytes } = patchXlsx(before, [], { customXml: seal });
    expect(changedParts(before, bytes)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "customXml/item1.xml",
      "customXml/itemProps1.xml",
      "customXml/_rels/item1.xml.rels",
    ]);
    const parts = partsOf(bytes);
    expect(parts.get("customXml/item1.xml")).toContain(seal.xml);
    expect(parts.get("[Content_Types].xml")).toContain('PartName="/customXml/itemProps1.xml"');
    expect(parts.get("[Content_Types].xml")).toContain('Extension="xml"');
  });

  test("replaces the one of its namespace and leaves others", () => {
    const once = patchXlsx(original, [], { customXml: seal }).bytes;
    const twice = patchXlsx(once, [], { customXml: { ...seal, xml: seal.xml.replace("Một", "Hai") } }).bytes;
    expect(changedParts(once, twice)).toEqual(["customXml/item2.xml"]);
    expect(partsOf(twice).get("customXml/item2.xml")).toContain("Hai");
    expect(partsOf(twice).get("customXml/item1.xml")).toContain("urn:hopnhat:consolidated:1");
  });

  test("is taken out without a trace of it, and others stay", () => {
    const once = patchXlsx(original, [], { customXml: seal }).bytes;
    const without = patchXlsx(once, [], { customXml: { namespace: seal.namespace, xml: null } }).bytes;
    expect(changedParts(original, without)).toEqual([]);
    expect([...partsOf(without).keys()]).toEqual([...partsOf(original).keys()]);
    const unchanged = patchXlsx(original, [], { customXml: { namespace: seal.namespace, xml: null } }).bytes;
    expect(changedParts(original, unchanged)).toEqual([]);
  });
});
