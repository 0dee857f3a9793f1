// The formulas of one sheet, each as the text that stands in its own cell.
import { makeCell } from "./snapshot.ts";
import type { PlacedCell, SheetBuilder } from "./snapshot.ts";
import { AttributeCursor, GT, localStart, SLASH, tagEnd } from "./byte-scan.ts";
import { parseSharedFormula, shiftFormula } from "./formula-shift.ts";
import type { SharedFormula } from "./formula-shift.ts";
import { damaged, refuse } from "./refuse.ts";
import { ElementText } from "./xlsx-strings.ts";
import { textBetween } from "./xml-text.ts";

/** Characters of shared formulas on one sheet, all cells together. */
const MOST_WRITTEN = 2 ** 27;

type Master = { readonly text: string; readonly row: number; readonly column: number; parsed?: SharedFormula };
type Waiting = { readonly group: string; readonly cell: PlacedCell; readonly row: number; readonly column: number };

export class FormulaReader {
  /** Behind the element read last. */
  end = 0;
  /** Formulas of which the file has no text: a shared one whose master is missing. */
  lost = 0;
  readonly #attribute = new AttributeCursor();
  readonly #content = new ElementText();
  readonly #masters = new Map<string, Master>();
  readonly #waiting: Waiting[] = [];
  #written = 0;
  #pending: Omit<Waiting, "cell"> | undefined;

  constructor(
    readonly sheet: SheetBuilder,
    readonly prefix: number,
  ) {}

  /**
   * Reads the `<f>` whose name ends at `from`. Answers the formula without "=", or undefined for an empty element that
   * names no formula. A shared formula whose text comes later in the file is "" until `finish`.
   */
  read(b: Uint8Array, from: number, row: number, column: number): string | undefined {
    const attribute = this.#attribute;
    attribute.at = from;
    let type = 0;
    let group = "";
    let rowInput = "";
    let columnInput = "";
    let turned = false;
    let owns = false;
    while (b[attribute.at] !== GT && attribute.next(b)) {
      const length = attribute.nameEnd - attribute.name;
      const first = b[attribute.name];
      if (length === 1 && first === 116) type = b[attribute.value]!;
      else if (length === 2 && first === 115) group = textBetween(b, attribute.value, attribute.valueEnd, false);
      else if (length === 2 && first === 114) {
        const input = textBetween(b, attribute.value, attribute.valueEnd, false);
        if (b[attribute.name + 1] === 49) rowInput = input;
        else columnInput = input;
      } else if (length === 3 && first === 100) turned = b[attribute.value] === 49 || b[attribute.value] === 116;
      else if (length === 3 && first === 114) owns = true;
    }
    let text = "";
    const open = tagEnd(b, attribute.at);
    this.end = open + 1;
    if (b[attribute.at] !== SLASH) {
      text = this.#content.read(b, open + 1, false);
      const close = localStart(b, this.#content.end + 2, this.prefix);
      if (close < 0 || b[close] !== 102) damaged("XML tags do not nest");
      this.end = tagEnd(b, close) + 1;
      if (text.startsWith("=")) text = text.slice(1);
    }
    if (type === 100) return tableFormula(rowInput, columnInput, turned);
    if (type !== 115) return text === "" ? undefined : text;
    if (text !== "") {
      if (owns || !this.#masters.has(group)) this.#masters.set(group, { text, row, column });
      return text;
    }
    const master = this.#masters.get(group);
    if (master) return this.#shift(master, row, column);
    this.#pending = { group, row, column };
    return "";
  }

  /** Tells that the cell of the formula read last has been put on the sheet. */
  placed(): void {
    if (!this.#pending) return;
    this.#waiting.push({ ...this.#pending, cell: this.sheet.lastPut() });
    this.#pending = undefined;
  }

  /** Gives the formulas that came before their master the text they share. */
  finish(): void {
    for (const { group, cell, row, column } of this.#waiting) {
      const master = this.#masters.get(group);
      if (!master) {
        this.lost++;
        continue;
      }
      const formula = this.#shift(master, row, column);
      this.sheet.amend(cell, (old) =>
        makeCell(old.value, formula, old.stored === undefined, old.format, old.font, old.struck),
      );
    }
  }

  #shift(master: Master, row: number, column: number): string {
    master.parsed ??= parseSharedFormula(master.text, master.row, master.column);
    // The file stores the text once; written out for every cell it could fill any memory.
    this.#written += master.text.length;
    if (this.#written > MOST_WRITTEN) refuse("too-large", "too many long formulas");
    return shiftFormula(master.parsed, row, column);
  }
}

/** A what-if table has no formula text of its own; this is how Excel shows it. */
function tableFormula(first: string, second: string, byRow: boolean): string {
  if (second !== "") return `TABLE(${first},${second})`;
  return byRow ? `TABLE(${first},)` : `TABLE(,${first})`;
}
