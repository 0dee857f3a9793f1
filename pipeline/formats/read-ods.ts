// OpenDocument spreadsheets (.ods), read from their own XML: libraries lose hidden sheets, rows and formats on the way.
import type { Cell, CellValue, Sheet, SheetState, Workbook } from "#engine/workbook.ts";
import { isDateFormat } from "#engine/number-format.ts";
import { excelFormula } from "./ods-formula.ts";
import { readOdsStyles } from "./ods-styles.ts";
import type { OdsStyles } from "./ods-styles.ts";
import type { Limits } from "./read-workbook.ts";
import { damaged, refuse } from "./refuse.ts";
import { serialFromIso } from "./serial-date.ts";
import { allowanceOf, LAST_COLUMN, LAST_ROW, makeCell, SheetBuilder } from "./snapshot.ts";
import type { Allowance } from "./snapshot.ts";
import { scanXml } from "./xml-scan.ts";
import { xmlString } from "./xml-text.ts";
import type { Zip } from "./zip-read.ts";

type Attributes = ReadonlyMap<string, string>;

/** A repeat count; the empty rest of a sheet is one row repeated a million times. */
const repeats = (attributes: Attributes, name: string): number =>
  Math.max(1, Math.min(LAST_ROW + 1, Number(attributes.get(name) ?? 1) || 1));

const isHidden = (attributes: Attributes): boolean =>
  /^(?:collapse|filter)$/.test(attributes.get("table:visibility") ?? "");

/** `PT08H30M00S` as a fraction of a day. */
function serialFromDuration(text: string): number | undefined {
  const match = /^(-)?P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(text);
  if (!match) return undefined;
  const [days, hours, minutes, seconds] = match.slice(2).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  const total = days + (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return match[1] ? -total : total;
}

/** One table of the document while it is read. */
class TableReader {
  readonly builder: SheetBuilder;
  readonly hiddenRows = new Set<number>();
  readonly #hiddenColumns: boolean[] = [];
  readonly #columnStyles: (string | undefined)[] = [];
  readonly extras = { comments: 0, textBoxes: 0, pictures: 0 };
  #row = 0;
  #column = 0;
  #rowRepeats = 1;
  #rowStyle: string | undefined;
  /** Cells of the row being read, for rows that are repeated. */
  #cells: { readonly column: number; readonly cell: Cell }[] = [];

  constructor(
    readonly name: string,
    readonly state: SheetState,
    readonly styles: OdsStyles,
    readonly date1904: boolean,
    allowance: Allowance,
  ) {
    this.builder = new SheetBuilder(allowance);
  }

  column(attributes: Attributes): void {
    const style = attributes.get("table:default-cell-style-name");
    const hidden = isHidden(attributes);
    const count = repeats(attributes, "table:number-columns-repeated");
    for (let k = 0; k < count && this.#columnStyles.length <= LAST_COLUMN; k++) {
      this.#hiddenColumns.push(hidden);
      this.#columnStyles.push(style);
    }
  }

  openRow(attributes: Attributes): void {
    this.#column = 0;
    this.#cells = [];
    this.#rowStyle = attributes.get("table:default-cell-style-name");
    this.#rowRepeats = repeats(attributes, "table:number-rows-repeated");
    if (isHidden(attributes))
      for (let k = 0; k < Math.min(this.#rowRepeats, LAST_ROW + 1 - this.#row); k++) this.hiddenRows.add(this.#row + k);
  }

  closeRow(): void {
    if (this.#cells.length > 0)
      for (let k = 0; k < this.#rowRepeats; k++)
        for (const { column, cell } of this.#cells) this.builder.put(this.#row + k, column, cell);
    this.#row += this.#rowRepeats;
  }

  /** Takes a cell with its displayed text. Covered cells may hold content too, as under a merge in Excel. */
  cell(attributes: Attributes, text: string, hasText: boolean): void {
    const count = repeats(attributes, "table:number-columns-repeated");
    const style = attributes.get("table:style-name") ?? this.#rowStyle ?? this.#columnStyles[this.#column];
    const cell = this.#makeCell(attributes, text, hasText, style);
    if (cell && this.#column + count > LAST_COLUMN + 1) damaged("a cell outside the sheet");
    if (cell) for (let k = 0; k < count; k++) this.#cells.push({ column: this.#column + k, cell });
    const columns = Number(attributes.get("table:number-columns-spanned") ?? 1);
    const rows = Number(attributes.get("table:number-rows-spanned") ?? 1);
    if (columns > 1 || rows > 1)
      this.builder.merge({
        top: this.#row,
        left: this.#column,
        bottom: this.#row + rows - 1,
        right: this.#column + columns - 1,
      });
    this.#column += count;
  }

  #makeCell(attributes: Attributes, text: string, hasText: boolean, style: string | undefined): Cell | undefined {
    const stored = attributes.get("table:formula");
    const formula = stored === undefined ? undefined : excelFormula(stored);
    let format = this.styles.formatOf(style);
    // LibreOffice leaves the type out where a formula gives the empty text, but not the paragraph.
    const value = this.#value(attributes, text) ?? (hasText && formula !== undefined ? "" : undefined);
    const type = attributes.get("office:value-type");
    if (typeof value === "number" && (type === "date" || type === "time") && !isDateFormat(format))
      format = type === "time" ? "hh:mm:ss" : "yyyy\\-mm\\-dd";
    if (formula === undefined && (value === undefined || value === "")) return undefined;
    const struck = this.styles.isStruck(style) ? "all" : undefined;
    return makeCell(value ?? "", formula, value !== undefined, format, this.styles.fontOf(style), struck);
  }

  #value(attributes: Attributes, text: string): CellValue | undefined {
    if (attributes.get("calcext:value-type") === "error") return { error: text.trim() === "" ? "#N/A" : text.trim() };
    switch (attributes.get("office:value-type")) {
      case "float":
      case "currency":
      case "percentage": {
        const value = Number(attributes.get("office:value") ?? NaN);
        // A truth value that a formula gives is stored as a number and told only by what is shown.
        if (/^(?:TRUE|FALSE)$/.test(text) && (value === 0 || value === 1)) return value === 1;
        return Number.isFinite(value) ? (value === 0 ? 0 : value) : text;
      }
      case "date":
        return serialFromIso(attributes.get("office:date-value") ?? "", this.date1904) ?? text;
      case "time":
        return serialFromDuration(attributes.get("office:time-value") ?? "") ?? text;
      case "boolean":
        return attributes.get("office:boolean-value") === "true";
      case "string":
        return attributes.get("office:string-value") ?? text;
      default:
        return text === "" ? undefined : text;
    }
  }

  finish(): Sheet {
    return this.builder.finish(
      this.name,
      this.state,
      (row) => this.hiddenRows.has(row),
      (column) => this.#hiddenColumns[column] === true,
      this.extras,
    );
  }
}

/** Reads an .ods workbook from an open zip. Throws UnreadableWorkbook. */
export function readOds(zip: Zip, fileName: string, limits: Limits): Workbook {
  if (
    zip.has("META-INF/manifest.xml") &&
    /<(?:\w+:)?encryption-data\b/.test(xmlString(zip.read("META-INF/manifest.xml")))
  )
    refuse("password", "an encrypted OpenDocument file");
  const content = xmlString(zip.read("content.xml"));
  const named = zip.has("styles.xml") ? [xmlString(zip.read("styles.xml"))] : [];
  const styles = readOdsStyles([...named, content], limits.xmlDepth);
  const date1904 = /table:null-date[^>]*table:date-value\s*=\s*["']1904-01-01/.test(
    content.slice(0, content.indexOf("<table:table ") + 1 || undefined),
  );
  const sheets = readTables(content, styles, date1904, limits);
  if (sheets.length === 0) damaged("a workbook without sheets");
  return {
    fileName,
    format: "ods",
    date1904,
    sheets,
    ...readMeta(zip, limits),
    hasMacros: zip.names.some((name) => /^(?:Basic|Scripts)\/.+\/.+/i.test(name)),
    externalLinks: new Set([...content.matchAll(/'file:\/\/[^']+'#/g)].map(([link]) => link)).size,
    ownParts: [],
    notes: [],
  };
}

function readTables(content: string, styles: OdsStyles, date1904: boolean, limits: Limits): Sheet[] {
  const allowance = allowanceOf(limits);
  const sheets: Sheet[] = [];
  let table: TableReader | undefined;
  let cell: { readonly attributes: Attributes; readonly depth: number; text: string; paragraphs: number } | undefined;
  // A comment or drawing has paragraphs of its own, which are no text of the cell.
  let aside = 0;
  let shapeText = false;
  scanXml(content, limits.xmlDepth, {
    open(local, attributes, path) {
      const parent = path[path.length - 1];
      if (local === "table" && parent === "spreadsheet") {
        const found = attributes();
        const hidden = styles.isHiddenTable(found.get("table:style-name"));
        table = new TableReader(
          found.get("table:name") ?? "",
          hidden ? "hidden" : "visible",
          styles,
          date1904,
          allowance,
        );
      }
      if (!table) return;
      if (local === "annotation" || local === "frame" || local === "custom-shape") {
        if (local === "annotation") table.extras.comments++;
        else if (aside === 0) shapeText = false;
        aside++;
      } else if (aside > 0) {
        if (local === "image" && parent === "frame") table.extras.pictures++;
      } else if (local === "table-column") table.column(attributes());
      else if (local === "table-row") table.openRow(attributes());
      else if ((local === "table-cell" || local === "covered-table-cell") && parent === "table-row")
        cell = { attributes: attributes(), depth: path.length, text: "", paragraphs: 0 };
      else if (cell) {
        if (local === "p" && path.length === cell.depth + 1 && cell.paragraphs++ > 0) cell.text += "\n";
        else if (local === "s") cell.text += " ".repeat(Math.min(10_000, Number(attributes().get("text:c") ?? 1)));
        else if (local === "tab") cell.text += "\t";
        else if (local === "line-break") cell.text += "\n";
      }
    },
    text(text, path) {
      if (aside > 0) shapeText ||= text.trim() !== "" && !path.includes("annotation");
      // White space between elements is layout; inside a paragraph it is one space, real ones are elements.
      else if (cell && path.length > cell.depth + 1) cell.text += text.replace(/[ \t\n]+/g, " ");
    },
    close(local, path) {
      if (!table) return;
      if (local === "annotation" || local === "frame" || local === "custom-shape") {
        if (--aside === 0 && local !== "annotation" && shapeText) table.extras.textBoxes++;
      } else if (aside > 0) return;
      else if (cell && path.length === cell.depth) {
        table.cell(cell.attributes, cell.text, cell.paragraphs > 0);
        cell = undefined;
      } else if (local === "table-row") table.closeRow();
      else if (local === "table" && path[path.length - 1] === "spreadsheet") {
        sheets.push(table.finish());
        table = undefined;
      }
    },
  });
  return sheets;
}

function readMeta(zip: Zip, limits: Limits): { modified?: string; application?: string } {
  if (!zip.has("meta.xml")) return {};
  let modified = "";
  let application = "";
  scanXml(xmlString(zip.read("meta.xml")), limits.xmlDepth, {
    text(text, path) {
      const local = path[path.length - 1];
      if (local === "date") modified += text;
      else if (local === "generator") application += text;
    },
  });
  return { ...(modified ? { modified } : {}), ...(application ? { application } : {}) };
}
