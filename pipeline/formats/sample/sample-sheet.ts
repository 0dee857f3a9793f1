// One sheet of a sample workbook, written from top to bottom the way an office does: header, title, tables, signatures.
import type { Alignment, Borders, Cell, Workbook, Worksheet } from "exceljs";
import { addressOf } from "#engine/address.ts";
import type { FieldValue } from "#engine/table.ts";
import type { SampleReport } from "#templates/sample/sample-report.ts";
import type { CellInput, Placed, TableSpec } from "./layout.ts";
import { planHeading, planLines, round, writtenAmount } from "./table-plan.ts";
import type { Line } from "./table-plan.ts";
import { FORMATS, withMoneyFormat, writeValue } from "./write-value.ts";

const THIN: Partial<Borders> = {
  top: { style: "thin" },
  bottom: { style: "thin" },
  left: { style: "thin" },
  right: { style: "thin" },
};

export type SheetOptions = { readonly widths: readonly number[]; readonly size?: number; readonly portrait?: boolean };
export type TextOptions = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly align?: Alignment["horizontal"];
  readonly underline?: boolean;
};

/** Opens a sheet with its official header and title; `split` is the last column of the left half. */
export type OpenSheet = (name: string, title: string, widths: readonly number[], split: number) => SampleSheet;

export class SampleSheet {
  /** Next free row, 1-based. */
  row = 1;
  readonly placed: Placed[] = [];
  private readonly sheet: Worksheet;
  private readonly size: number;

  constructor(
    book: Workbook,
    private readonly name: string,
    private readonly report: SampleReport,
    private readonly options: SheetOptions,
  ) {
    this.size = options.size ?? 11;
    this.sheet = book.addWorksheet(name, {
      pageSetup: {
        paperSize: 9,
        orientation: options.portrait ? "portrait" : "landscape",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        margins: { left: 0.6, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      },
    });
    options.widths.forEach((width, i) => (this.sheet.getColumn(i + 1).width = width));
  }

  /** Number of columns of the sheet's design. */
  get width(): number {
    return this.options.widths.length;
  }

  /** A text over columns `from` to `to` (1-based) of the given row, merged when it is more than one. */
  text(row: number, from: number, to: number, text: CellInput, options: TextOptions = {}): void {
    if (to > from) this.sheet.mergeCells(row, from, row, to);
    const cell = this.sheet.getCell(row, from);
    cell.value = text as Cell["value"];
    cell.font = this.font(options);
    cell.alignment = { horizontal: options.align ?? "center", vertical: "middle", wrapText: to > from };
  }

  /** Lines left and right as in the first rows of an official document; `split` is the last column of the left half. */
  header(left: readonly string[], right: readonly string[], split: number): this {
    const lines = Math.max(left.length, right.length);
    for (let i = 0; i < lines; i++) {
      if (left[i]) this.text(this.row, 1, split, left[i]!, { bold: i === 1, size: this.size + 1 });
      if (right[i]) {
        const italic = i === lines - 1 && lines > 2;
        this.text(this.row, split + 1, this.width, right[i]!, {
          bold: i < 2,
          italic,
          size: this.size + 1,
          underline: i === 1,
        });
      }
      this.row++;
    }
    this.row++;
    return this;
  }

  /** Centred lines over the whole width: the first bold and large, the others in italics. */
  title(...lines: readonly string[]): this {
    lines.forEach((line, i) =>
      this.text(this.row++, 1, this.width, line, i === 0 ? { bold: true, size: this.size + 3 } : { italic: true }),
    );
    return this;
  }

  /** A section title of a stacked sheet, left aligned. */
  heading(text: string, options: TextOptions = { bold: true, align: "left" }): this {
    this.text(this.row++, 1, this.width, text, options);
    return this;
  }

  /** "Đơn vị tính: …" over the last `span` columns. */
  unitLine(text: string, span = 3): this {
    this.text(this.row++, Math.max(1, this.width - span + 1), this.width, text, { italic: true, align: "right" });
    return this;
  }

  /** A remark over the whole width, left aligned. */
  note(text: string): this {
    this.text(this.row++, 1, this.width, text, { italic: true, align: "left" });
    return this;
  }

  gap(rows = 1): this {
    this.row += rows;
    return this;
  }

  /** The signature block: two headings, and the names four rows below. */
  signatures(left: string, split: number, date?: string): this {
    const { preparedBy, signer, signerTitle } = this.report;
    this.row++;
    if (date) this.text(this.row++, split + 1, this.width, date, { italic: true });
    this.text(this.row, 1, split, left, { bold: true });
    const titles = signerTitle.split(" - ");
    titles.forEach((title, i) => this.text(this.row + i, split + 1, this.width, title, { bold: true }));
    this.row += titles.length + 3;
    this.text(this.row, 1, split, preparedBy, { bold: true });
    this.text(this.row++, split + 1, this.width, signer, { bold: true });
    return this;
  }

  /** Writes a table and remembers where each value of the data went. */
  table(described: TableSpec): this {
    const items = described.groups.flatMap((group) => group.items);
    const spec = { ...described, columns: described.columns.map((column) => withMoneyFormat(column, items)) };
    const left = spec.left ?? 1;
    const { depth, cells } = planHeading(spec.columns);
    const top = this.row;
    for (const { text, ...area } of cells) {
      if (area.bottom > area.top || area.right > area.left)
        this.sheet.mergeCells(top + area.top, left + area.left, top + area.bottom, left + area.right);
      this.sheet.getCell(top + area.top, left + area.left).value = text;
    }
    for (let i = 0; i < depth; i++) {
      this.frame(top + i, left, spec.columns.length, (cell) => {
        cell.font = this.font({ bold: true });
        cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
        if (spec.fill) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: `FF${spec.fill}` } };
      });
    }
    this.fitHeading(top, left, spec, depth);
    this.row += depth;
    if (spec.numbering) {
      spec.numbering.forEach((text, i) => {
        if (text) this.sheet.getCell(this.row, left + i).value = /^\d+$/.test(text) ? Number(text) : text;
      });
      this.frame(this.row++, left, spec.columns.length, (cell) => {
        cell.font = this.font({ italic: true, size: this.size - 1 });
        cell.alignment = { horizontal: "center", vertical: "middle" };
      });
    }
    const lines = planLines(spec, this.row);
    for (const line of lines) this.line(spec, left, line, lines);
    this.row += lines.length;
    if (this.sheet.pageSetup.printTitlesRow === undefined)
      this.sheet.pageSetup.printTitlesRow = `${top}:${top + depth - 1}`;
    return this;
  }

  private line(spec: TableSpec, left: number, line: Line, lines: readonly Line[]): void {
    const bold = line.kind !== "item" && line.kind !== "ofWhich";
    this.frame(line.row, left, spec.columns.length, (cell) => {
      cell.font = this.font({ bold, italic: line.kind === "ofWhich" });
      cell.alignment = { vertical: "middle", wrapText: true };
    });
    this.sheet.getRow(line.row).height = this.size + 9;
    if (line.kind === "item") this.item(spec, left, line);
    else if (line.kind === "group") this.group(spec, left, line);
    else if (line.kind === "footer") {
      this.label(spec, left, line.row, spec.groupStyle?.footer?.(line.group) ?? "");
      this.sums(spec, left, line, "formula", lines);
    } else if (line.kind === "ofWhich") {
      this.put(line.row, left + (spec.total?.labelColumn ?? 1), line.label);
      this.sums(spec, left, line, "typed", lines);
    } else {
      this.label(spec, left, line.row, spec.total?.label ?? "");
      this.sums(spec, left, line, spec.total?.how ?? "typed", lines);
    }
  }

  private label(spec: TableSpec, left: number, row: number, text: string): void {
    const at = left + (spec.total?.labelColumn ?? 1);
    if (spec.total?.span) this.sheet.mergeCells(row, at, row, at + spec.total.span - 1);
    this.put(row, at, text, "center");
  }

  private group(spec: TableSpec, left: number, line: Extract<Line, { kind: "group" }>): void {
    const { group, row } = line;
    if (spec.groupStyle?.merged) {
      this.sheet.mergeCells(row, left, row, left + spec.columns.length - 1);
      this.put(row, left, `${group.no ? `${group.no}. ` : ""}${group.label ?? ""}`, "left");
    } else {
      if (group.no) this.put(row, left, group.no, "center");
      this.put(row, left + 1, group.label ?? "", "left");
    }
    if (spec.groupStyle?.sums) this.sums(spec, left, line, spec.groupStyle.sums, []);
  }

  /** Sums below the columns that are added up: of the rows, of the group lines, or of the group footers. */
  private sums(spec: TableSpec, left: number, line: Line, how: "formula" | "typed", lines: readonly Line[]): void {
    for (const field of spec.total?.fields ?? []) {
      const index = spec.columns.findIndex((column) => column.field === field);
      const column = spec.columns[index]!;
      const at = left + index;
      const items =
        line.kind === "group" || line.kind === "footer"
          ? line.group.items
          : spec.groups.flatMap((group) => group.items).filter((item) => line.kind !== "ofWhich" || line.of(item));
      const result = round(items.reduce((sum, item) => sum + writtenAmount(column, item), 0));
      const typed = line.kind === "total" ? spec.total?.typed?.[field] : undefined;
      const parts = lines.filter((other) => other.kind === (spec.groupStyle?.footer ? "footer" : "group"));
      const listed = line.kind === "total" && parts.length > 0 && (spec.groupStyle?.footer || spec.groupStyle?.sums);
      const bodies =
        line.kind === "total" ? lines.filter((other) => other.kind === "item" || other.kind === "group") : [];
      const [first, last] =
        line.kind === "group" || line.kind === "footer"
          ? [line.first, line.last]
          : [bodies[0]?.row, bodies.at(-1)?.row];
      const letters = (row: number | undefined): string => addressOf((row ?? 1) - 1, at - 1);
      const formula = listed
        ? `SUM(${parts.map((part) => letters(part.row)).join(",")})`
        : `SUM(${letters(first)}:${letters(last)})`;
      const value: CellInput = typed ?? (how === "formula" ? { formula, result } : result);
      this.put(line.row, at, value, "right", column.format ?? FORMATS[column.as ?? "money"]);
    }
  }

  private item(spec: TableSpec, left: number, line: Extract<Line, { kind: "item" }>): void {
    const section = line.group.section ?? spec.section;
    const index = this.report.sections[section]?.indexOf(line.item) ?? -1;
    spec.columns.forEach((column, i) => {
      const at = left + i;
      const remember = (field: string, value: FieldValue): void => {
        this.placed.push({ section, index, field, value, sheet: this.name, address: addressOf(line.row - 1, at - 1) });
      };
      if (column.field === "no") {
        this.put(line.row, at, line.no, "center");
        remember("no", String(line.no));
        return;
      }
      if (column.formula) {
        const made = column.formula(line.row, line.item);
        this.put(line.row, at, made, column.align ?? "right", column.format ?? FORMATS[column.as ?? ""]);
        if (column.field) remember(column.field, made.result);
        return;
      }
      const value = column.field === undefined ? undefined : line.item[column.field];
      if (column.field === undefined || value === undefined) return;
      const { input, align, format } = writeValue(column, value, line.item, index);
      this.put(line.row, at, input, column.align ?? align, column.format ?? format);
      remember(column.field, value);
      const indicator = line.item["indicator"];
      if (column.field === "name" && indicator !== undefined) remember("indicator", indicator);
    });
    const given = line.group.gives;
    if (given && line.item[given] !== undefined) {
      const row = line.row - line.group.items.indexOf(line.item) - 1;
      const address = addressOf(row - 1, left - 1 + (spec.groupStyle?.merged ? 0 : 1));
      this.placed.push({ section, index, field: given, value: line.item[given], sheet: this.name, address });
    }
    this.fitRow(line.row, left, spec.columns.length);
  }

  private put(row: number, column: number, value: CellInput, align?: Alignment["horizontal"], format?: string): void {
    const cell = this.sheet.getCell(row, column);
    cell.value = value as Cell["value"];
    if (align) cell.alignment = { ...cell.alignment, horizontal: align };
    if (format) cell.numFmt = format;
  }

  private frame(row: number, left: number, count: number, style: (cell: Cell) => void): void {
    for (let i = 0; i < count; i++) {
      const cell = this.sheet.getCell(row, left + i);
      cell.border = THIN;
      style(cell);
    }
  }

  private font(options: TextOptions): NonNullable<Cell["font"]> {
    return {
      name: "Times New Roman",
      size: options.size ?? this.size,
      ...(options.bold ? { bold: true } : {}),
      ...(options.italic ? { italic: true } : {}),
      ...(options.underline ? { underline: true } : {}),
    };
  }

  /** Heading rows as high as their longest wrapped text needs, shared among the rows a cell is merged over. */
  private fitHeading(top: number, left: number, spec: TableSpec, depth: number): void {
    let lines = 1;
    for (const [i, column] of spec.columns.entries()) {
      const text = column.head.split("|").at(-1)!;
      lines = Math.max(lines, Math.ceil((text.length * 1.25) / (this.options.widths[left - 1 + i] ?? 10)));
    }
    for (let i = 0; i < depth; i++) {
      const share = i === depth - 1 ? Math.max(lines - (depth - 1), 2) : 1.2;
      this.sheet.getRow(top + i).height = Math.round(share * (this.size + 4));
    }
  }

  private fitRow(row: number, left: number, count: number): void {
    let lines = 1;
    for (let i = 0; i < count; i++) {
      const value = this.sheet.getCell(row, left + i).value;
      if (typeof value !== "string") continue;
      const width = this.options.widths[left - 1 + i] ?? 10;
      lines = Math.max(lines, Math.ceil((value.length * 1.08 * this.size) / 11 / width));
    }
    this.sheet.getRow(row).height = Math.round(lines * (this.size + 4) + 5);
  }
}
