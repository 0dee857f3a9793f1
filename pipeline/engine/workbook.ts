// A workbook as the engine sees it: plain, frozen, sparse data, whoever read it. Rows and columns are 0-based
// here; A1 notation exists only at the edges (address.ts). Dates stay serial numbers with their number format,
// because that is what Excel itself stores; rich text and shared strings arrive flattened to text.

/** An Excel error value such as `#REF!`, kept as data so that it is never mistaken for text. */
export type CellError = { readonly error: string };
export type CellValue = string | number | boolean | CellError;

/**
 * One non-empty cell: a stored value other than "", or a formula. `stored: false` marks a formula without a
 * stored result (its value is then ""). `format` is the number format code when it is not General; `font` the
 * font name, kept only when it can matter (legacy Vietnamese fonts).
 */
export type Cell = {
  readonly value: CellValue;
  readonly formula?: string;
  readonly stored?: false;
  readonly format?: string;
  readonly font?: string;
};

/** One row that has content: `columns` ascending, `cells[i]` stands in `columns[i]`. */
export type SparseRow<T> = { readonly row: number; readonly columns: readonly number[]; readonly cells: readonly T[] };
/** Rows that have content, ascending: a cell in XFD1048576 costs one cell. */
export type SparseRows<T> = readonly SparseRow<T>[];

/** An area, all four edges inclusive. */
export type Range = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

export type SheetState = "visible" | "hidden" | "veryHidden";

/** What stands on a sheet without being a cell; counted, so that it can be reported instead of lost. */
export type SheetExtras = { readonly comments: number; readonly textBoxes: number; readonly pictures: number };

export type Sheet = {
  readonly name: string;
  readonly state: SheetState;
  readonly rows: SparseRows<Cell>;
  readonly merges: readonly Range[];
  /** Hidden or filtered-out rows that have content, ascending. */
  readonly hiddenRows: readonly number[];
  /** Hidden columns that have content, ascending. */
  readonly hiddenColumns: readonly number[];
  readonly extras: SheetExtras;
};

/** A custom XML part of this program's own namespaces (`urn:hopnhat:…`), as text. */
export type OwnPart = { readonly namespace: string; readonly xml: string };

export type WorkbookFormat = "xlsx" | "xlsm" | "xls" | "xlsb" | "ods" | "csv" | "html" | "xml2003";

export type Workbook = {
  readonly fileName: string;
  readonly format: WorkbookFormat;
  /** Serial numbers count from 1904-01-01 instead of 1899-12-30. */
  readonly date1904: boolean;
  readonly sheets: readonly Sheet[];
  /** Document properties, where present: ISO 8601 text as stored. */
  readonly modified?: string;
  readonly application?: string;
  readonly hasMacros: boolean;
  readonly externalLinks: number;
  readonly ownParts: readonly OwnPart[];
  /** Workbook-wide defined names as stored ("'Tổng hợp'!$D$12"); only names of this program (`hopnhat.…`) are kept. */
  readonly definedNames?: readonly { readonly name: string; readonly ref: string }[];
  /** Words of the reader about what it could not carry over (a part it does not know), for findings. */
  readonly notes: readonly string[];
};

export type CellRef = { readonly sheet: string; readonly row: number; readonly column: number };
export type RangeRef = Range & { readonly sheet: string };
export type SheetRef = { readonly sheet: string };

export type Edit = { readonly at: CellRef; readonly from: CellValue | null; readonly to: CellValue | null };
/** safe: no meaning changes; review: a person must look at each one. */
export type Fix = { readonly kind: "safe" | "review"; readonly edits: readonly Edit[] };

/** Ports (a host reads, the pure engine decides, a host applies). */
export type ReadWorkbook = () => Promise<Workbook>;
export type Refused = { readonly edit: Edit; readonly reason: string };
export type WriteEdits = (edits: readonly Edit[]) => Promise<readonly Refused[]>;

export function isCellError(value: CellValue | null | undefined): value is CellError {
  return typeof value === "object" && value !== null;
}

/** Whether files of a format tell numbers from text; CSV and HTML hold text alone, which Excel reads on opening. */
export function keepsTypes(format: WorkbookFormat): boolean {
  return format !== "csv" && format !== "html";
}

/** The row's index in `rows`, or -1. */
export function findRow<T>(rows: SparseRows<T>, row: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = rows[middle]!.row;
    if (at === row) return middle;
    if (at < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The cell at a place, or undefined when nothing is stored there. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  const index = findRow(sheet.rows, row);
  if (index < 0) return undefined;
  const found = sheet.rows[index]!;
  const at = found.columns.indexOf(column);
  return at < 0 ? undefined : found.cells[at];
}

/** All non-empty cells in reading order. */
export function* cellsOf(sheet: Sheet): Generator<{ row: number; column: number; cell: Cell }> {
  for (const { row, columns, cells } of sheet.rows)
    for (let i = 0; i < columns.length; i++) yield { row, column: columns[i]!, cell: cells[i]! };
}
