// A copy of somebody's .xlsx with named cells changed. Parts that are not concerned are copied as they were packed; in a
// sheet that is, only the bytes of the named cells change. Macros are left out of the copy.
import { parseAddress } from "#engine/address.ts";
import { patchCells, type CellChange } from "./patch-cells.ts";
import { PatchError } from "./patch-error.ts";
import { removeMacros } from "./patch-macros.ts";
import { removeMarks } from "./patch-marks.ts";
import { putOwnPart, removeOwnPart } from "./patch-own-part.ts";
import { kindOf, openPackage, type XlsxPackage } from "./patch-package.ts";
import { worksheetPart, worksheetParts } from "./patch-sheets.ts";
import { MINIMAL_STYLES, openStyles, type StyleChange, type StylePatch } from "./patch-styles.ts";
import { applySplices, nodesOf, withAttribute } from "./patch-xml.ts";
import type { Limits } from "./read-workbook.ts";
import { MAX_COLUMNS, MAX_ROWS, MAX_TEXT } from "./xlsx-limits-out.ts";
import { needsQuotePrefix } from "./xlsx-text-out.ts";

/** `format` is a number format code for the new value (a date's, a plain number's where text was). */
export type CellEdit = {
  readonly sheet: string;
  readonly address: string;
  readonly to: string | number | boolean | null;
  readonly format?: string;
};

/** A part of ours: added, or put in place of the one of the same namespace; with null that one is left out. */
export type PartChange = { readonly namespace: string; readonly xml: string | null };

export type PatchOptions = {
  readonly customXml?: PartChange | readonly PartChange[];
  /** Makes Excel recalculate on opening, which changes the workbook part too. */
  readonly recalculate?: boolean;
  /** Leaves out the highlights that the pane has put into the workbook. */
  readonly withoutMarks?: boolean;
  readonly limits?: Limits;
};

/** What a person should know of the copy: macros left out; stored results of formulas that may be out of date. */
export type PatchNote = "macros-removed" | "marks-removed" | "results-may-be-stale";
export type PatchedXlsx = { readonly bytes: Uint8Array; readonly notes: readonly PatchNote[] };

/**
 * Throws PatchError when an edit cannot be made safely (no such sheet or cell, part of an array formula, one cell
 * twice), UnreadableWorkbook when the file cannot be read. Then nothing has been made.
 */
export function patchXlsx(bytes: Uint8Array, edits: readonly CellEdit[], options: PatchOptions = {}): PatchedXlsx {
  const file = openPackage(bytes, options.limits);
  const notes: PatchNote[] = removeMacros(file) ? ["macros-removed"] : [];
  const parts = worksheetParts(file);
  if (options.withoutMarks && removeMarks(file, parts.values())) notes.push("marks-removed");
  const styles = openStylesOf(file);
  let formulaRemoved = false;
  for (const [sheet, own] of bySheet(edits)) {
    const part = worksheetPart(parts, sheet);
    const before = file.bytes(part);
    const patched = patchCells(
      before,
      part,
      own.map((edit) => changeOf(edit, styles)),
    );
    if (patched.bytes !== before) file.put(part, patched.bytes);
    formulaRemoved ||= patched.formulaRemoved;
  }
  styles.save();
  if (formulaRemoved) removeCalcChain(file);
  changeOwnParts(file, options.customXml);
  if (options.recalculate) recalculateOnOpening(file);
  else if (edits.length > 0 && [...parts.values()].some((part) => hasFormula(file.bytes(part))))
    notes.push("results-may-be-stale");
  return { bytes: file.join(), notes };
}

export function changeOwnParts(file: XlsxPackage, changes: PatchOptions["customXml"] = []): void {
  for (const { namespace, xml } of "namespace" in changes ? [changes] : changes)
    if (xml === null) removeOwnPart(file, namespace);
    else putOwnPart(file, namespace, xml);
}

function bySheet(edits: readonly CellEdit[]): ReadonlyMap<string, readonly CellEdit[]> {
  const sheets = new Map<string, CellEdit[]>();
  const seen = new Set<string>();
  for (const edit of edits) {
    const place = `${edit.sheet}!${edit.address.replaceAll("$", "").toUpperCase()}`;
    if (seen.has(place)) throw new PatchError("twice", place);
    seen.add(place);
    sheets.set(edit.sheet, [...(sheets.get(edit.sheet) ?? []), edit]);
  }
  return sheets;
}

function changeOf({ sheet, address, to, format }: CellEdit, styles: OpenStyles): CellChange {
  const place = `${sheet}!${address}`;
  const at = parseAddress(address);
  if (!at || at.row >= MAX_ROWS || at.column >= MAX_COLUMNS) throw new PatchError("no-such-address", place);
  if (typeof to === "number" && !Number.isFinite(to)) throw new PatchError("not-a-number", place);
  if (typeof to === "string" && to.length > MAX_TEXT) throw new PatchError("text-too-long", place);
  const quoted = typeof to === "string" && needsQuotePrefix(to);
  const change: StyleChange = {
    ...(format === undefined ? {} : { format }),
    ...(quoted ? { quoted } : {}),
    ...(typeof to === "number" ? { plain: true } : {}),
  };
  const style = (current: number): number =>
    Object.keys(change).length === 0 ? current : styles.derive(current, change);
  return { ...at, to, style };
}

export type OpenStyles = Pick<StylePatch, "derive" | "add"> & { readonly save: () => void };

/** The workbook's style table, made when it is first needed and there is none. `save` puts it back if it has grown. */
export function openStylesOf(file: XlsxPackage): OpenStyles {
  let patch: StylePatch | undefined;
  let part = "";
  const opened = (): StylePatch => {
    if (patch) return patch;
    const found = file.relationships(file.workbook).find((one) => kindOf(one.type) === "styles");
    part = found?.target ?? file.workbook.replace(/[^/]*$/, "styles.xml");
    return (patch = openStyles(found ? file.text(part) : MINIMAL_STYLES, part));
  };
  return {
    derive: (base, change) => opened().derive(base, change),
    add: (style, quoted) => opened().add(style, quoted),
    save: () => {
      const xml = patch?.xml();
      if (xml === undefined) return;
      if (!file.has(part)) {
        file.declare(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
        file.relate(
          file.workbook,
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles",
          `/${part}`,
        );
      }
      file.put(part, xml);
    },
  };
}

/** The calculation chain names every formula cell; one that is gone would make Excel call the file damaged. */
function removeCalcChain(file: XlsxPackage): void {
  for (const { type, target } of file.relationships(file.workbook)) {
    if (kindOf(type) !== "calcChain") continue;
    if (file.has(target)) file.remove(target);
    file.undeclare(target);
  }
  file.unrelate(file.workbook, (one) => kindOf(one.type) === "calcChain");
}

function hasFormula(sheet: Uint8Array): boolean {
  for (let i = 0; i + 2 < sheet.length; i++)
    if (sheet[i + 1] === 102 && (sheet[i] === 60 || sheet[i] === 58) && (sheet[i + 2] === 62 || sheet[i + 2] === 32))
      return true;
  return false;
}

function recalculateOnOpening(file: XlsxPackage): void {
  const part = file.workbook;
  const xml = file.text(part);
  const nodes = nodesOf(xml, part);
  const settings = nodes.find((node) => node.local === "calcPr" && node.parent === 0);
  if (settings) {
    const tag = withAttribute(xml.slice(settings.start, settings.openEnd), "fullCalcOnLoad", "1");
    file.put(part, applySplices(xml, [{ start: settings.start, end: settings.openEnd, text: tag }]));
    return;
  }
  // calcPr stands behind these, where they exist.
  const before = ["sheets", "functionGroups", "externalReferences", "definedNames"];
  const last = nodes.filter((node) => node.parent === 0 && before.includes(node.local)).at(-1);
  if (!last) throw new PatchError("damaged", part);
  const text = `<${last.prefix}calcPr fullCalcOnLoad="1"/>`;
  file.put(part, applySplices(xml, [{ start: last.end, end: last.end, text }]));
}
