// The workbook of the model and what a person or an add-in may do to it: one place for both, so that both raise the
// same events. It knows no Office.js.
import type { CellValue, SheetState } from "#engine/workbook.ts";
import { isCellError } from "#engine/workbook.ts";
import { cellsIn, columnsOf, oneCell, rowsOf, turnArea, writeArea, type Area } from "./area.ts";
import type { BookEvent, ChangeType } from "./change.ts";
import type { Cell } from "./cell.ts";
import { recalculate } from "./recalculate.ts";
import { Sheet } from "./sheet.ts";
import { shiftFormula } from "./shift-formula.ts";
import type { Language } from "./typed.ts";

export type Author = "person" | "addin";
export type Scalar = string | number | boolean;
export type XmlPart = { readonly id: string; readonly namespace: string; xml: string };
export type Name = {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
  readonly sheetId?: string;
};
export type PropertyValue = string | number | boolean;

type Replaced = { readonly sheet: Sheet; readonly row: number; readonly column: number; readonly before: Cell };

/** How Excel names the states of a sheet. */
export const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

export class Book {
  name: string;
  date1904 = false;
  readOnly = false;
  structureProtected = false;
  language: Language = "vi-VN";
  bodyFont = "Calibri";
  sheets: Sheet[] = [];
  names: Name[] = [];
  xmlParts: XmlPart[] = [];
  readonly properties = new Map<string, PropertyValue>();
  readonly customProperties = new Map<string, PropertyValue>();
  readonly settings = new Map<string, string>();
  active: Sheet;
  selection: Area = oneCell(0, 0);
  /** Excel raises no events while an add-in has switched them off. */
  eventsEnabled = true;
  saves = 0;
  dirty = false;
  /** Whether an add-in's write leaves the person's undo steps alone (ExcelApi 1.19). */
  keepsUndo = false;
  /** What Ctrl+Z would take back, the last step last. */
  readonly undoSteps: (readonly Replaced[])[] = [];
  readonly #listeners: ((event: BookEvent) => void)[] = [];
  #nextId = 1;

  constructor(name: string) {
    this.name = name;
    this.active = new Sheet(this.newId(), "Sheet1");
    this.sheets.push(this.active);
  }

  /** An id such as Excel gives to sheets and parts. */
  newId(): string {
    return `{00000000-0000-4000-8000-${(this.#nextId++).toString(16).toUpperCase().padStart(12, "0")}}`;
  }

  listen(listener: (event: BookEvent) => void): void {
    this.#listeners.push(listener);
  }

  raise(event: BookEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  sheet(nameOrId: string): Sheet | undefined {
    const key = nameOrId.toLowerCase();
    return this.sheets.find(({ name, id }) => name.toLowerCase() === key || id.toLowerCase() === key);
  }

  /** Replaces cells in one step and tells of it as one edit. Covered places of merged cells are left alone. */
  edit(
    sheet: Sheet,
    area: Area,
    next: (cell: Cell, row: number, column: number) => Cell | undefined,
    author: Author,
  ): void {
    const step: Replaced[] = [];
    const single = cellsIn(area) === 1;
    const before = sheet.cell(area.top, area.left);
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        if (sheet.isCovered(row, column)) continue;
        const cell = sheet.cell(row, column);
        const changed = next(cell, row, column);
        if (changed === undefined) continue;
        step.push({ sheet, row, column, before: cell });
        sheet.put(row, column, changed);
      }
    this.remember(step, author);
    recalculate(this.sheets, sheet, area);
    const after = sheet.cell(area.top, area.left);
    this.tell(sheet, area, "RangeEdited", author, single ? { before, after } : undefined);
  }

  /** Changes looks only: Excel raises no change of values for it. */
  restyle(sheet: Sheet, area: Area, next: (cell: Cell) => Cell, author: Author): void {
    const step: Replaced[] = [];
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const before = sheet.cell(row, column);
        step.push({ sheet, row, column, before });
        sheet.put(row, column, next(before));
      }
    this.remember(step, author);
  }

  /** Notes a step for undo: an add-in's write below ExcelApi 1.19 empties the person's list instead. */
  remember(step: readonly Replaced[], author: Author): void {
    this.dirty = true;
    if (author === "addin" && !this.keepsUndo) this.undoSteps.length = 0;
    else this.undoSteps.push(step);
  }

  tell(
    sheet: Sheet,
    area: Area,
    changeType: ChangeType,
    author: Author,
    pair?: { readonly before: Cell; readonly after: Cell },
  ): void {
    this.raise({
      kind: "changed",
      sheetId: sheet.id,
      address: writeArea(area),
      changeType,
      source: "Local",
      triggerSource: author === "addin" ? "ThisLocalAddin" : "Unknown",
      ...(pair
        ? {
            details: {
              valueBefore: wireValue(pair.before.value),
              valueAfter: wireValue(pair.after.value),
              valueTypeBefore: valueType(pair.before.value),
              valueTypeAfter: valueType(pair.after.value),
            },
          }
        : {}),
    });
  }

  /** Puts rows in before the first of `area`, or takes them out; formulas and names follow. The same for columns. */
  shift(sheet: Sheet, area: Area, kind: "rows" | "columns", sign: 1 | -1, author: Author): void {
    const byRows = kind === "rows";
    const [from, count] = byRows ? [area.top, sign * rowsOf(area)] : [area.left, sign * columnsOf(area)];
    if (byRows) sheet.shiftRows(from, count);
    else sheet.shiftColumns(from, count);
    const follow = (formula: string, home: string): string =>
      shiftFormula(formula, home, sheet.name, from, count, byRows ? undefined : turnArea);
    for (const one of this.sheets)
      for (const { row, column, text } of [...one.formulas()])
        one.put(row, column, { ...one.cell(row, column), formula: follow(text, one.name) });
    this.names = this.names.map((name) => ({ ...name, formula: follow(name.formula, "") }));
    this.dirty = true;
    // Steps remember places, which are others now.
    this.undoSteps.length = 0;
    const what = byRows ? "Row" : "Column";
    this.tell(sheet, area, sign > 0 ? `${what}Inserted` : `${what}Deleted`, author);
  }

  /** Ctrl+Z. Says whether there was something to take back. */
  undo(): boolean {
    const step = this.undoSteps.pop();
    if (!step) return false;
    for (const { sheet, row, column, before } of step) sheet.put(row, column, before);
    const first = step[0];
    if (first) {
      const area = step.reduce(
        (found, { row, column }) => ({
          top: Math.min(found.top, row),
          left: Math.min(found.left, column),
          bottom: Math.max(found.bottom, row),
          right: Math.max(found.right, column),
        }),
        oneCell(first.row, first.column),
      );
      recalculate(this.sheets, first.sheet, area);
      this.tell(first.sheet, area, "RangeEdited", "person");
    }
    return true;
  }

  rename(sheet: Sheet, to: string): void {
    const nameBefore = sheet.name;
    sheet.name = to;
    this.dirty = true;
    this.raise({ kind: "renamed", sheetId: sheet.id, nameBefore, nameAfter: to });
  }

  /** Puts a sheet before the one that stands at `position` now. */
  move(sheet: Sheet, position: number): void {
    const positionBefore = this.sheets.indexOf(sheet);
    this.sheets = this.sheets.filter((one) => one !== sheet);
    this.sheets.splice(position, 0, sheet);
    this.dirty = true;
    this.raise({ kind: "moved", sheetId: sheet.id, positionBefore, positionAfter: position });
  }

  setState(sheet: Sheet, state: SheetState): void {
    const visibilityBefore = VISIBILITIES[sheet.state];
    sheet.state = state;
    this.dirty = true;
    this.raise({
      kind: "visibilityChanged",
      sheetId: sheet.id,
      visibilityBefore,
      visibilityAfter: VISIBILITIES[state],
    });
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    this.selection = area;
    this.raise({ kind: "selectionChanged", sheetId: sheet.id, address: writeArea(area) });
  }

  activate(sheet: Sheet): void {
    if (this.active === sheet) return;
    this.raise({ kind: "deactivated", sheetId: this.active.id });
    this.active = sheet;
    this.selection = oneCell(0, 0);
    this.raise({ kind: "activated", sheetId: sheet.id });
  }
}

/** Errors travel as their text. */
export const wireValue = (value: CellValue): Scalar => (isCellError(value) ? value.error : value);

export function valueType(value: CellValue): string {
  if (isCellError(value)) return "Error";
  if (value === "") return "Empty";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}
