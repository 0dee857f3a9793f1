// One worksheet part. The order of the elements is the schema's; Excel calls a sheet with another order damaged.
import { addressOf, rangeAddress } from "#engine/address.ts";
import type { BookSheet } from "#engine/book.ts";
import { WriteError } from "./write-error.ts";
import { utf8Bytes, type ByteSink } from "./xlsx-bytes-out.ts";
import { areaOf, mergesOf } from "./xlsx-limits-out.ts";
import { pageXml } from "./xlsx-page-out.ts";
import { writeRows, type Pieces, type RowsWritten } from "./xlsx-rows-out.ts";
import { conditionalsXml, validationsXml } from "./xlsx-rules-out.ts";
import type { StringTable } from "./xlsx-strings-out.ts";
import { argb, type StyleTable } from "./xlsx-styles-out.ts";
import { escapeAttribute } from "./xlsx-text-out.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Line height of Times New Roman 12, in points. */
const DEFAULT_HEIGHT = 15.75;
export type SheetTarget = {
  readonly sink: ByteSink;
  readonly strings: StringTable;
  readonly styles: StyleTable;
  readonly pieces: Pieces;
  /** The first visible sheet is the one shown on opening. */
  readonly selected: boolean;
  /** Takes rows as they are written. */
  readonly flush: (bytes: Uint8Array) => void;
  /** Texts stand in their cells instead of in `strings`. */
  readonly inline?: boolean;
};

/** What stands before and behind the rows. */
export type SheetWritten = { readonly rows: RowsWritten; readonly head: Uint8Array; readonly tail: Uint8Array };

/**
 * Writes the rows first, handing them on piece by piece, then head and tail, which tell what the rows hold. `tail`
 * begins with the rows not yet handed on and is valid until the next write. Notes need a drawing relationship `rId1`.
 */
export function writeSheet(sheet: BookSheet, target: SheetTarget): SheetWritten {
  const { sink, styles } = target;
  sink.reset();
  const rows = writeRows(sheet, target);
  sink.ascii("</sheetData>");
  if (sheet.protect)
    sink.ascii('<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" autoFilter="0"/>');
  if (sheet.autoFilter !== undefined)
    sink.ascii(`<autoFilter ref="${rangeAddress(areaOf(sheet.autoFilter, sheet.name))}"/>`);
  sink.utf8(mergesXml(sheet));
  sink.utf8(conditionalsXml(sheet, styles));
  sink.utf8(validationsXml(sheet));
  writeLinks(sink, rows);
  sink.utf8(pageXml(sheet));
  if (rows.notes.length > 0) sink.ascii('<legacyDrawing r:id="rId1"/>');
  sink.ascii("</worksheet>");
  return { rows, head: utf8Bytes(headXml(sheet, target, rows)), tail: sink.view() };
}

function headXml(sheet: BookSheet, { styles, selected }: SheetTarget, rows: RowsWritten): string {
  const custom = sheet.defaultRowHeight === undefined ? "" : ' customHeight="1"';
  const outline = rows.outline > 0 ? ` outlineLevelRow="${rows.outline}"` : "";
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${propertiesXml(sheet)}` +
    `<dimension ref="${rows.right >= 0 ? rangeAddress(rows) : "A1"}"/>${viewXml(sheet, selected)}` +
    `<sheetFormatPr defaultRowHeight="${sheet.defaultRowHeight ?? DEFAULT_HEIGHT}"${custom}${outline}/>` +
    `${columnsXml(sheet, styles)}<sheetData>`
  );
}

function propertiesXml({ tabColor, print }: BookSheet): string {
  const tab = tabColor === undefined ? "" : `<tabColor rgb="${argb(tabColor)}"/>`;
  const fit = print?.fitWidth !== undefined || print?.fitHeight !== undefined ? '<pageSetUpPr fitToPage="1"/>' : "";
  return tab || fit ? `<sheetPr>${tab}${fit}</sheetPr>` : "";
}

function viewXml({ name, freeze, gridLines, zoom }: BookSheet, selected: boolean): string {
  if (zoom !== undefined && !(Number.isInteger(zoom) && zoom >= 10 && zoom <= 400))
    throw new WriteError(`Sheet "${name}" has zoom ${zoom}; Excel allows 10 to 400.`);
  const attributes =
    (gridLines === false ? ' showGridLines="0"' : "") +
    (selected ? ' tabSelected="1"' : "") +
    (zoom === undefined ? "" : ` zoomScale="${zoom}" zoomScaleNormal="${zoom}"`);
  const pane = freeze && (freeze.rows > 0 || freeze.columns > 0) ? paneXml(freeze.rows, freeze.columns) : "";
  const view = `<sheetView${attributes} workbookViewId="0"`;
  return `<sheetViews>${pane ? `${view}>${pane}</sheetView>` : `${view}/>`}</sheetViews>`;
}

function paneXml(rows: number, columns: number): string {
  const first = addressOf(rows, columns);
  const active = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const split = (columns > 0 ? ` xSplit="${columns}"` : "") + (rows > 0 ? ` ySplit="${rows}"` : "");
  const others = active === "bottomRight" ? '<selection pane="topRight"/><selection pane="bottomLeft"/>' : "";
  return (
    `<pane${split} topLeftCell="${first}" activePane="${active}" state="frozen"/>${others}` +
    `<selection pane="${active}" activeCell="${first}" sqref="${first}"/>`
  );
}

function columnsXml({ name, columns }: BookSheet, styles: StyleTable): string {
  const items = columns.map(({ width, hidden, style }, index) => {
    if (!(width >= 0 && width <= 255))
      throw new WriteError(`Column ${index + 1} of sheet "${name}" is ${width} wide; Excel allows 0 to 255.`);
    const id = styles.cell(style, false);
    const extra = (id > 0 ? ` style="${id}"` : "") + (hidden ? ' hidden="1"' : "");
    return `<col min="${index + 1}" max="${index + 1}" width="${width}"${extra} customWidth="1"/>`;
  });
  return items.length > 0 ? `<cols>${items.join("")}</cols>` : "";
}

function mergesXml({ name, merges }: BookSheet): string {
  const kept = mergesOf(merges ?? [], name);
  if (kept.length === 0) return "";
  return `<mergeCells count="${kept.length}">${kept.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`;
}

function writeLinks(sink: ByteSink, { links }: RowsWritten): void {
  if (links.length === 0) return;
  sink.ascii("<hyperlinks>");
  for (const { address, target } of links) {
    sink.ascii(`<hyperlink ref="${address}" location="`);
    sink.utf8(escapeAttribute(target));
    sink.ascii('"/>');
  }
  sink.ascii("</hyperlinks>");
}
