// The workbook as it stands, as bytes: the original file with what has changed since patched in, so that everything this
// model knows nothing of stays.
import { customXmlParts, CUSTOM_PROPERTIES_TYPE } from "#formats/xlsx-package-out.ts";
import { patchCells, type CellChange } from "#formats/patch-cells.ts";
import { kindOf, openPackage, type XlsxPackage } from "#formats/patch-package.ts";
import { worksheetParts } from "#formats/patch-sheets.ts";
import type { StyleChange } from "#formats/patch-styles.ts";
import { openStylesOf } from "#formats/patch-xlsx.ts";
import { escapeText } from "#formats/xlsx-text-out.ts";
import { isCellError } from "#engine/workbook.ts";
import type { Book } from "./book.ts";
import type { Cell, CellStyle } from "./cell.ts";
import { conditionalFormatsAsNow, withDifferentialStyle } from "./conditional-formats.ts";
import { withCellStyle, type MoreLooks } from "./save-looks.ts";
import { loadBook } from "./load.ts";
import { putCustomProperties } from "./save-properties.ts";
import { sheetXmlAsNow, workbookXmlAsNow } from "./save-sheet.ts";
import type { ConditionalFormat, Sheet } from "./sheet.ts";

const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

/**
 * Throws when the model holds a change that cannot be written into a file (a sheet added or taken out, another font), rather
 * than leave it out.
 */
export function saveBook(book: Book, original: Uint8Array): Uint8Array {
  const before = loadBook(original, book.name);
  const file = openPackage(original);
  const parts = [...worksheetParts(file).values()];
  const styles = openStylesOf(file);
  if (before.sheets.length !== book.sheets.length) throw new Error("the model cannot save added or deleted sheets");
  for (const [index, sheet] of book.sheets.entries()) {
    const part = parts[index]!;
    const written = new Map<string, string>();
    const changes = changedCells(before.sheets[index]!, sheet).map(({ row, column, was, is }): CellChange => ({
      row,
      column,
      to: sameContent(was, is) ? undefined : contentOf(is, written),
      style: (current) => styles.derive(current, changeOf(was.style, is.style)),
    }));
    if (changes.length > 0) file.put(part, withFormulas(patchCells(file.bytes(part), part, changes).bytes, written));
    const xml = file.text(part);
    const now = sheetXmlAsNow(xml, before.sheets[index]!, sheet);
    if (now !== xml) file.put(part, now);
  }
  styles.save();
  for (const [index, sheet] of book.sheets.entries()) saveMoreLooks(file, parts[index]!, before.sheets[index]!, sheet);
  for (const [index, sheet] of book.sheets.entries())
    saveConditionalFormats(file, parts[index]!, before.sheets[index]!, sheet);
  const workbook = file.text(file.workbook);
  const now = workbookXmlAsNow(workbook, book);
  if (now !== workbook) file.put(file.workbook, now);
  if (JSON.stringify(before.xmlParts.map(bare)) !== JSON.stringify(book.xmlParts.map(bare))) putXmlParts(file, book);
  if (JSON.stringify([...before.customProperties]) !== JSON.stringify([...book.customProperties]))
    putCustomProperties(file, book.customProperties);
  return file.join();
}

const stylePart = (file: XlsxPackage): string => {
  const part = file.relationships(file.workbook).find(({ type }) => kindOf(type) === "styles")?.target;
  if (part === undefined) throw new Error("the model cannot save looks into a file without styles");
  return part;
};

function saveMoreLooks(file: XlsxPackage, part: string, before: Sheet, now: Sheet): void {
  const changes = changedCells(before, now).flatMap(({ row, column, was, is }): CellChange[] => {
    const more: MoreLooks = {
      ...(was.style.fill !== undefined && is.style.fill === undefined ? { withoutFill: true } : {}),
      ...(was.style.locked === is.style.locked ? {} : { locked: is.style.locked !== false }),
    };
    const style = (current: number): number => {
      const [xml, number] = withCellStyle(file.text(stylePart(file)), stylePart(file), current, more);
      file.put(stylePart(file), xml);
      return number;
    };
    return Object.keys(more).length > 0 ? [{ row, column, to: undefined, style }] : [];
  });
  if (changes.length > 0) file.put(part, patchCells(file.bytes(part), part, changes).bytes);
}

const originsOf = ({ conditionalFormats }: Sheet): string =>
  JSON.stringify(conditionalFormats.map(({ origin, areas }) => [origin ?? "new", areas]));

function saveConditionalFormats(file: XlsxPackage, part: string, before: Sheet, now: Sheet): void {
  if (originsOf(before) === originsOf(now)) return;
  const styles = stylePart(file);
  const look = (format: ConditionalFormat): number => {
    const [xml, number] = withDifferentialStyle(file.text(styles), format);
    file.put(styles, xml);
    return number;
  };
  file.put(part, conditionalFormatsAsNow(file.text(part), now, look));
}

const bare = ({ namespace, xml }: { readonly namespace: string; readonly xml: string }): string[] => [namespace, xml];

type Changed = { readonly row: number; readonly column: number; readonly was: Cell; readonly is: Cell };

function changedCells(before: Sheet, now: Sheet): Changed[] {
  const found: Changed[] = [];
  for (const { row, column, cell } of now.cells()) {
    const was = before.cell(row, column);
    if (!sameContent(was, cell) || !sameLooks(was.style, cell.style)) found.push({ row, column, was, is: cell });
  }
  for (const { row, column, cell } of before.cells()) {
    const is = now.cell(row, column);
    if (
      is.value === "" &&
      is.formula === undefined &&
      Object.keys(is.style).length === 0 &&
      !(sameContent(cell, is) && sameLooks(cell.style, is.style))
    )
      found.push({ row, column, was: cell, is });
  }
  return found;
}

const sameContent = (a: Cell, b: Cell): boolean =>
  a.formula === b.formula && JSON.stringify(a.value) === JSON.stringify(b.value);
const sameLooks = (a: CellStyle, b: CellStyle): boolean =>
  a.format === b.format && a.fill === b.fill && a.font === b.font && a.locked === b.locked;

function changeOf(was: CellStyle, is: CellStyle): StyleChange {
  if (was.font !== is.font) throw new Error("the model cannot save a changed font");
  return {
    ...(was.format === is.format ? {} : { format: is.format ?? "General" }),
    ...(was.fill === is.fill || is.fill === undefined ? {} : { fill: is.fill.slice(1) }),
  };
}

/** Formulas and errors go in as a mark that no cell holds, which is then replaced: the patcher writes plain values only. */
function contentOf({ value, formula }: Cell, written: Map<string, string>): CellChange["to"] {
  if (formula === undefined && !isCellError(value)) return value === "" ? null : value;
  const mark = `\uE000${written.size}\uE001`;
  const [type, shown] = isCellError(value)
    ? [' t="e"', value.error]
    : typeof value === "string"
      ? [' t="str"', value]
      : typeof value === "boolean"
        ? [' t="b"', value ? "1" : "0"]
        : ["", String(value)];
  const stored = formula === undefined ? "" : `<f>${escapeText(formula.slice(1))}</f>`;
  written.set(mark, `${type}>${stored}<v>${escapeText(shown)}</v></`);
  return mark;
}

function withFormulas(bytes: Uint8Array, written: ReadonlyMap<string, string>): Uint8Array | string {
  if (written.size === 0) return bytes;
  return new TextDecoder()
    .decode(bytes)
    .replace(
      / t="inlineStr">(<(\w+:)?is>)<(?:\w+:)?t(?:\s[^>]*)?>(\uE000\d+\uE001)<\/(?:\w+:)?t><\/(?:\w+:)?is><\//g,
      (_whole, _is: string, prefix: string | undefined, mark: string) => {
        const text = written.get(mark)!;
        return prefix === undefined ? text : text.replace(/<(\/?)([fv])>/g, `<$1${prefix}$2>`);
      },
    );
}

/** All parts anew, in the model's order: two of them may have one namespace. */
function putXmlParts(file: XlsxPackage, book: Book): void {
  for (const { target } of file.relationships(file.workbook).filter(({ type }) => kindOf(type) === "customXml")) {
    for (const props of file.relationships(target)) {
      file.undeclare(props.target);
      file.remove(props.target);
    }
    file.remove(target);
  }
  file.unrelate(file.workbook, ({ type }) => kindOf(type) === "customXml");
  file.declareDefault("xml", "application/xml");
  let number = 1;
  for (const { namespace, xml } of book.xmlParts) {
    while (file.has(`customXml/item${number}.xml`)) number++;
    for (const part of customXmlParts(namespace, xml, number)) file.put(part.name, part.xml);
    file.declare(`customXml/itemProps${number}.xml`, CUSTOM_PROPERTIES_TYPE);
    file.relate(file.workbook, CUSTOM_XML, `/customXml/item${number}.xml`);
    number++;
  }
}
