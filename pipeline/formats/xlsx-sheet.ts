// One worksheet part: its cells through the fast loop, everything around them through the small scanner.
import { parseRange } from "#engine/address.ts";
import type { Sheet, SheetExtras, SheetState } from "#engine/workbook.ts";
import { isNameEnd, isSpecial, nextTag, skipElement, skipSpecial, SLASH, spells, tagEnd } from "./byte-scan.ts";
import { damaged } from "./refuse.ts";
import { LAST_COLUMN, SheetBuilder } from "./snapshot.ts";
import type { Allowance } from "./snapshot.ts";
import { readCells } from "./xlsx-cells.ts";
import type { CellSource } from "./xlsx-cells.ts";
import { scanXml } from "./xml-scan.ts";
import { utf8Xml, xmlString } from "./xml-text.ts";

type CellData = { readonly openEnd: number; readonly prefix: number };

/** Where the content of `sheetData` begins; undefined when the sheet has none or an empty one. */
function findCellData(b: Uint8Array, maxDepth: number): CellData | undefined {
  let i = nextTag(b, 0);
  while (isSpecial(b, i)) i = nextTag(b, skipSpecial(b, i));
  const root = tagEnd(b, i);
  if (b[root - 1] === SLASH) return undefined;
  i = root + 1;
  for (;;) {
    i = nextTag(b, i);
    if (isSpecial(b, i)) {
      i = skipSpecial(b, i);
      continue;
    }
    if (b[i + 1] === SLASH) return undefined;
    let colon = i + 1;
    while (!isNameEnd(b[colon]) && b[colon] !== 58) colon++;
    const prefix = b[colon] === 58 ? colon - i : 0;
    if (spells(b, i + 1 + prefix, "sheetData")) {
      const end = tagEnd(b, i);
      return b[end - 1] === SLASH ? undefined : { openEnd: end + 1, prefix };
    }
    i = skipElement(b, i, maxDepth);
  }
}

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true" || value === "on";

/**
 * Reads a worksheet part. `note` takes what could not be carried over. Throws UnreadableWorkbook when the part is
 * damaged or past the limits.
 */
export function readSheet(
  part: Uint8Array,
  name: string,
  state: SheetState,
  source: CellSource,
  allowance: Allowance,
  extras: SheetExtras,
  note: (text: string) => void,
): Sheet {
  const b = utf8Xml(part);
  const sheet = new SheetBuilder(allowance);
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Uint8Array(LAST_COLUMN + 1);
  let columnGroups = 0;
  const cellData = findCellData(b, source.maxDepth);
  let around: string;
  if (cellData) {
    const { openEnd, prefix } = cellData;
    const read = readCells(b, openEnd, prefix, source, sheet, hiddenRows);
    around = xmlString(b.subarray(0, openEnd)) + xmlString(b.subarray(read.end));
    if (read.lostFormulas > 0) note(`lost-formulas: ${name} ${read.lostFormulas}`);
    if (read.mixedFonts) note(`mixed-fonts: ${name}`);
  } else around = xmlString(b);

  let cellDataSeen = 0;
  scanXml(around, source.maxDepth, {
    open(local, attributes, path) {
      const parent = path[path.length - 1];
      if (path.length === 1 && local === "sheetData" && ++cellDataSeen > 1) damaged("a sheet with two tables of cells");
      if (local === "mergeCell" && parent === "mergeCells") {
        const range = parseRange(attributes().get("ref") ?? "");
        if (!range) damaged("a merged area without a place");
        sheet.merge(range);
      } else if (local === "col" && parent === "cols") {
        if (++columnGroups > LAST_COLUMN + 1) damaged("more columns than a sheet has");
        const found = attributes();
        if (isTrue(found.get("hidden")) || Number(found.get("width") ?? 1) === 0)
          hiddenColumns.fill(1, Math.max(0, Number(found.get("min")) - 1), Math.max(0, Number(found.get("max"))));
      }
    },
  });
  const finished = sheet.finish(
    name,
    state,
    (row) => hiddenRows.has(row),
    (column) => hiddenColumns[column] !== 0,
    extras,
  );
  if (sheet.duplicates > 0) note(`duplicate-cells: ${name} ${sheet.duplicates}`);
  return finished;
}
