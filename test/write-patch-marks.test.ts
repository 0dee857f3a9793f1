// The submission without the pane's own highlights: they alone go, wherever Excel has put them.
import { MARK_FORMULA } from "#engine/own-marks.ts";
import { patchXlsx } from "#formats/patch-xlsx.ts";
import { rawXlsx } from "#test/support/raw-xlsx.ts";
import { partsOf } from "#test/support/xlsx-parts.ts";

const cells = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const rule = (formula: string, priority: number): string =>
  `<cfRule type="expression" dxfId="0" priority="${priority}"><formula>${formula}</formula></cfRule>`;
const formats = (...rules: readonly string[]): string =>
  `<conditionalFormatting sqref="A1">${rules.join("")}</conditionalFormatting>`;
const mark = MARK_FORMULA.replaceAll('"', "&quot;").replace(">", "&gt;");
const plain = MARK_FORMULA.replace(">", "&gt;");
const margins = '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>';
const other =
  '<extLst><ext xmlns:x14="urn:x" uri="u"><x14:conditionalFormattings><x14:conditionalFormatting/></x14:conditionalFormattings></ext></extLst>';

function handedIn(behindCells: string): { readonly sheet: string; readonly notes: readonly string[] } {
  const { bytes, notes } = patchXlsx(rawXlsx({ sheet: cells + behindCells }), [], { withoutMarks: true });
  return { sheet: partsOf(bytes).get("xl/worksheets/sheet1.xml")!, notes };
}

test.each([
  ["alone on their cells", formats(rule(mark, 1)) + margins, margins],
  ["beside somebody's own rule", formats(rule("A1&gt;1", 2), rule(plain, 1)), formats(rule("A1&gt;1", 2))],
  ["among other formats", formats(rule(mark, 1)) + formats(rule("A1=1", 2)) + other, formats(rule("A1=1", 2)) + other],
])("marks %s are not handed in", (_, before, after) => {
  const { sheet, notes } = handedIn(before);
  expect(sheet).toContain(`</sheetData>${after}`);
  expect(sheet).not.toContain("hopnhat.mark");
  expect(notes).toEqual(["marks-removed"]);
});

test.each([
  ["a rule that only speaks of them", formats(rule("A1=&quot;hopnhat.mark&quot;", 1))],
  ["a sheet without any", margins],
  ["a text of that name beside a format without rules", `<conditionalFormatting sqref="A1"/><x>hopnhat.mark</x>`],
])("%s stays byte for byte", (_, behind) => {
  const { sheet, notes } = handedIn(behind);
  expect(sheet).toContain(`</sheetData>${behind}`);
  expect(notes).toEqual([]);
});

test("other copies keep the marks", () => {
  const { bytes, notes } = patchXlsx(rawXlsx({ sheet: cells + formats(rule(mark, 1)) }), []);
  expect(partsOf(bytes).get("xl/worksheets/sheet1.xml")).toContain("hopnhat.mark");
  expect(notes).toEqual([]);
});
