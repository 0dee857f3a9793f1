// What this Excel can do, asked once at run time by requirement set, never by version number.

/** `isSetSupported` of Office's requirements. */
export type Asks = (set: string, version: string) => boolean;

export type Caps = {
  /** A sheet's protection and locked cells can be read; a sheet, row or column can be shown again. */
  readonly visibility: boolean;
  /** A sheet or an area that is not there is told without an error. */
  readonly orNull: boolean;
  /** The program's own parts can be kept in the workbook. */
  readonly parts: boolean;
  /** Marks can be conditional formats, which leave cells as they are. */
  readonly conditional: boolean;
  /** Changes on a sheet are told as they happen; the workbook tells its name. */
  readonly watchSheets: boolean;
  readonly createWorkbook: boolean;
  /** Changes anywhere are told by one subscription; several areas can be one. */
  readonly watchBook: boolean;
  readonly merges: boolean;
  /** A sheet's new name, place or visibility is told as it comes. */
  readonly sheetNews: boolean;
  /** Several writes become one step of Excel's own undo. */
  readonly oneUndo: boolean;
  /** The open file's bytes can be had. */
  readonly bytes: boolean;
  readonly openBrowser: boolean;
};

export function capsOf(asks: Asks): Caps {
  const excel = (version: string) => asks("ExcelApi", version);
  return Object.freeze({
    visibility: excel("1.2"),
    orNull: excel("1.4"),
    parts: excel("1.5"),
    conditional: excel("1.6"),
    watchSheets: excel("1.7"),
    createWorkbook: excel("1.8"),
    watchBook: excel("1.9"),
    merges: excel("1.13"),
    sheetNews: excel("1.17"),
    oneUndo: excel("1.20"),
    bytes: asks("CompressedFile", "1.1") || asks("File", "1.1"),
    openBrowser: asks("OpenBrowserWindowApi", "1.1"),
  });
}
