// Parts of this program's own in somebody else's workbook, and the seal on its way through real files.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { explanationsOf, explanationsXml, EXPLANATIONS_NAMESPACE } from "#engine/explanations.ts";
import { SEAL_NAMESPACE, sealOf, sealParts } from "#engine/seal/seal.ts";
import { validate } from "#engine/validate.ts";
import type { Workbook } from "#engine/workbook.ts";
import { PatchError } from "#formats/patch-error.ts";
import { withOwnParts } from "#formats/patch-own-part.ts";
import { patchXlsx } from "#formats/patch-xlsx.ts";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { readXlsx } from "#formats/read-xlsx.ts";
import { writeXlsx } from "#formats/write-xlsx.ts";
import { findDirectory, readDirectory } from "#formats/zip-directory.ts";
import { forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";
import { builtInRoster } from "#templates/roster/index.ts";
import { richBook } from "./support/rich-book.ts";
import { partsOf } from "./support/xlsx-parts.ts";

const SAMPLE = "templates/sample/cum-5-2024/LHHN_CanTho_BC2024.xlsx";
const file = (path: string) => new Uint8Array(readFileSync(join(__dirname, "..", path)));
const read = (book: Workbook) => validate(book, { forms, indicators, roster: builtInRoster, rules: [] });
const versions = { program: "0.1.0", forms: "1", rules: "1.0/60", roster: "1" };
const time = "2024-11-22T10:32:00+07:00";
const part = (namespace: string, text: string) => ({ namespace, xml: `<a xmlns="${namespace}">${text}</a>` });

/** Name -> packed bytes as they stand in the file. */
function packed(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    readDirectory(bytes, findDirectory(bytes)).map((entry) => [
      entry.name,
      Buffer.from(bytes.subarray(entry.data, entry.end)).toString("base64"),
    ]),
  );
}

function changed(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [packed(before), packed(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name));
}

describe("own parts", () => {
  const original = writeXlsx(richBook);

  test("are added without a byte of anything else", () => {
    const { bytes, notes } = withOwnParts(original, [part("urn:hopnhat:a:1", "một")]);
    expect(notes).toEqual([]);
    expect(changed(original, bytes)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "customXml/item2.xml",
      "customXml/itemProps2.xml",
      "customXml/_rels/item2.xml.rels",
    ]);
    expect(readXlsx(bytes, "a.xlsx").ownParts.map(({ namespace }) => namespace)).toEqual([
      "urn:hopnhat:consolidated:1",
      "urn:hopnhat:a:1",
    ]);
  });

  test("are replaced in their own entry, and taken out with all that belongs to them", () => {
    const once = withOwnParts(original, [part("urn:hopnhat:a:1", "một"), part("urn:hopnhat:b:1", "hai")]).bytes;
    const twice = withOwnParts(once, [part("urn:hopnhat:a:1", "ba")]).bytes;
    expect(changed(once, twice)).toEqual(["customXml/item2.xml"]);
    const without = withOwnParts(twice, [
      { namespace: "urn:hopnhat:a:1", xml: null },
      { namespace: "urn:hopnhat:b:1", xml: null },
      { namespace: "urn:hopnhat:c:1", xml: null },
    ]).bytes;
    expect(changed(original, without)).toEqual([]);
  });

  test("of one namespace become one", () => {
    const a = withOwnParts(original, [part("urn:hopnhat:a:1", "một"), part("urn:hopnhat:b:1", "hai")]).bytes;
    const renamed = partsOf(a).get("customXml/item3.xml")!.replaceAll("urn:hopnhat:b:1", "urn:hopnhat:a:1");
    const two = withOwnParts(a, [{ namespace: "urn:hopnhat:b:1", xml: renamed }]).bytes;
    const count = (bytes: Uint8Array) =>
      readXlsx(bytes, "a.xlsx").ownParts.filter(({ namespace }) => namespace === "urn:hopnhat:a:1").length;
    expect(count(two)).toBe(2);
    expect(count(withOwnParts(two, [part("urn:hopnhat:a:1", "ba")]).bytes)).toBe(1);
  });

  test.each(["test/fixtures/reading/libreoffice.xls", "test/fixtures/reading/libreoffice.ods", "README.md"])(
    "are refused by %s",
    (path) => {
      expect(() => withOwnParts(file(path), [part("urn:hopnhat:a:1", "một")])).toThrow(PatchError);
    },
  );

  test("go into a file that LibreOffice has saved", () => {
    const { bytes } = withOwnParts(file("test/fixtures/reading/libreoffice.xlsx"), [part("urn:hopnhat:a:1", "một")]);
    expect(readXlsx(bytes, "a.xlsx").ownParts).toMatchObject([{ namespace: "urn:hopnhat:a:1" }]);
  });
});

describe("a sealed file", () => {
  const plain = file(SAMPLE);
  const book = readXlsx(plain, "a.xlsx");
  const submission = { ...read(book), findings: [] };
  const seal = sealOf(submission, { book, time, versions });
  const sealed = withOwnParts(plain, sealParts(book.ownParts, seal)).bytes;
  const stateOf = (bytes: Uint8Array) => read(readXlsx(bytes, "b.xlsx")).seal;
  const amount = submission.tables.find(({ form }) => form.id === "aid")!.items[3]!.cells["committedVnd"]!;
  const address = `${String.fromCharCode(65 + amount.column)}${amount.row + 1}`;

  test("is read back unchanged", () => {
    expect(stateOf(sealed)).toMatchObject({ state: "unchanged", seal: { time } });
    expect(stateOf(plain)).toBeUndefined();
  });

  test("names the one cell that was edited", () => {
    const edited = patchXlsx(sealed, [{ sheet: amount.sheet, address, to: 1_234_000_000 }]).bytes;
    expect(stateOf(edited)).toMatchObject({
      state: "changed",
      changes: [{ change: "changed", section: "aid", field: "committedVnd", at: amount }],
    });
  });

  test("is damaged when its part is edited", () => {
    const xml = book.ownParts.concat(readXlsx(sealed, "b.xlsx").ownParts).at(-1)!.xml.replace("10:32", "10:33");
    const tampered = withOwnParts(sealed, [{ namespace: SEAL_NAMESPACE, xml }]).bytes;
    expect(stateOf(tampered)?.state).toBe("damaged");
  });

  test("has no seal any more after it is taken out", () => {
    const again = withOwnParts(sealed, sealParts(readXlsx(sealed, "b.xlsx").ownParts, null)).bytes;
    expect(stateOf(again)).toBeUndefined();
  });

  test("keeps explanations beside the seal", () => {
    const xml = explanationsXml(new Map([["total-mismatch:aid:1", { text: "Đã đối chiếu với kế toán" }]]));
    const both = withOwnParts(sealed, [{ namespace: EXPLANATIONS_NAMESPACE, xml }]).bytes;
    expect(stateOf(both)?.state).toBe("unchanged");
    expect(explanationsOf(readWorkbookBytes(both, "b.xlsx").ownParts).size).toBe(1);
  });
});
