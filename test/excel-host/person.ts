// What the person before the screen does in Excel itself.
import { addressOf } from "#engine/address.ts";
import type { SheetState } from "#engine/workbook.ts";
import { LAST_COLUMN, parseArea, type Area } from "./model/area.ts";
import type { Book, Scalar } from "./model/book.ts";
import { restyle } from "./model/cell.ts";
import { Sheet } from "./model/sheet.ts";
import { enter } from "./model/typed.ts";
import type { Session } from "./session.ts";

export class Person {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  get #book(): Book {
    return this.#session.book;
  }

  #sheet(name: string): Sheet {
    const sheet = this.#book.sheet(name);
    if (!sheet) throw new Error(`there is no sheet ${name}`);
    return sheet;
  }

  #area(address: string): Area {
    const area = parseArea(address);
    if (!area) throw new Error(`${address} is no address`);
    return area;
  }

  /** Types into a cell, or the same into all of an area, as with Ctrl+Enter; null or "" clears. */
  typeInto(sheet: string, address: string, value: Scalar | null): void {
    this.paste(sheet, address, [[value]]);
  }

  /** Puts a grid in at once, as pasting does: one event for all of it, without details. */
  paste(sheetName: string, address: string, values: readonly (readonly (Scalar | null)[])[]): void {
    const sheet = this.#sheet(sheetName);
    const area = this.#area(address);
    const { language, date1904 } = this.#book;
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        if (sheet.protection && sheet.style(row, column).locked !== false)
          throw new Error(`${addressOf(row, column)} is locked`);
    this.#book.edit(
      sheet,
      area,
      (cell, row, column) => {
        const grid =
          values.length === 1 && values[0]!.length === 1
            ? values[0]![0]!
            : values[row - area.top]?.[column - area.left];
        return grid === undefined ? undefined : enter(grid ?? "", cell.style, language, date1904);
      },
      "person",
    );
  }

  /** A value that a co-author put in. */
  coauthorTypes(sheetName: string, address: string, value: Scalar): void {
    const sheet = this.#sheet(sheetName);
    const area = this.#area(address);
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        sheet.put(row, column, { value, style: sheet.style(row, column) });
    this.#book.raise({
      kind: "changed",
      sheetId: sheet.id,
      address,
      changeType: "RangeEdited",
      source: "Remote",
      triggerSource: "Unknown",
    });
  }

  /** Begins to edit a cell: until `endEdit` every call of an add-in fails or waits. */
  beginEdit(): void {
    this.#session.beginEdit();
  }

  endEdit(): void {
    this.#session.endEdit();
  }

  /** Puts rows in before the first of `address` ("5:6"), or takes them out. */
  insertRows(sheetName: string, address: string): void {
    this.#shiftRows(sheetName, address, 1);
  }

  deleteRows(sheetName: string, address: string): void {
    this.#shiftRows(sheetName, address, -1);
  }

  #shiftRows(sheetName: string, address: string, sign: 1 | -1): void {
    const sheet = this.#sheet(sheetName);
    const area = { ...this.#area(address), left: 0, right: LAST_COLUMN };
    this.#book.shift(sheet, area, "rows", sign, "person");
  }

  /** Puts columns in before the first of `address` ("C:D"). */
  insertColumns(sheetName: string, address: string): void {
    const sheet = this.#sheet(sheetName);
    this.#book.shift(sheet, this.#area(address), "columns", 1, "person");
  }

  /** Ctrl+Z; says whether there was anything to take back. */
  undo(): boolean {
    return this.#book.undo();
  }

  select(sheetName: string, address: string): void {
    this.#book.select(this.#sheet(sheetName), this.#area(address));
  }

  setState(sheetName: string, state: SheetState): void {
    this.#book.setState(this.#sheet(sheetName), state);
  }

  hideRows(sheetName: string, address: string): void {
    const area = this.#area(address);
    for (let row = area.top; row <= area.bottom; row++) this.#sheet(sheetName).hiddenRows.add(row);
  }

  hideColumns(sheetName: string, address: string): void {
    const area = this.#area(address);
    for (let column = area.left; column <= area.right; column++) this.#sheet(sheetName).hiddenColumns.add(column);
  }

  protect(sheetName: string, allow: { readonly formatCells?: boolean; readonly formatRows?: boolean } = {}): void {
    this.#sheet(sheetName).protection = {
      allowFormatCells: allow.formatCells ?? false,
      allowFormatRows: allow.formatRows ?? false,
    };
  }

  unprotect(sheetName: string): void {
    this.#sheet(sheetName).protection = undefined;
  }

  /** Lets cells be changed although the sheet is protected. */
  unlock(sheetName: string, address: string): void {
    const sheet = this.#sheet(sheetName);
    const area = this.#area(address);
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const cell = sheet.cell(row, column);
        sheet.put(row, column, { ...cell, style: restyle(cell.style, "locked", false) });
      }
  }

  fill(sheetName: string, address: string, colour: string): void {
    const sheet = this.#sheet(sheetName);
    this.#book.restyle(
      sheet,
      this.#area(address),
      (cell) => ({ ...cell, style: restyle(cell.style, "fill", colour) }),
      "person",
    );
  }

  addSheet(name: string): void {
    const sheet = new Sheet(this.#book.newId(), name);
    this.#book.sheets.push(sheet);
    this.#book.raise({ kind: "added", sheetId: sheet.id });
  }

  deleteSheet(sheetName: string): void {
    const sheet = this.#sheet(sheetName);
    this.#book.sheets = this.#book.sheets.filter((one) => one !== sheet);
    if (this.#book.active === sheet) this.#book.activate(this.#book.sheets.find(({ state }) => state === "visible")!);
    this.#book.raise({ kind: "deleted", sheetId: sheet.id });
  }

  rename(sheetName: string, to: string): void {
    this.#book.rename(this.#sheet(sheetName), to);
  }

  /** Drags a sheet's tab to a place, counted from 0. */
  moveSheet(sheetName: string, position: number): void {
    this.#book.move(this.#sheet(sheetName), position);
  }

  save(): void {
    this.#book.saves++;
    this.#book.dirty = false;
  }
}
