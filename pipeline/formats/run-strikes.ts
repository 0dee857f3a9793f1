// Whether a cell's text is struck through, told run by run: what somebody has crossed out is hardly meant any more.
import type { Struck } from "#engine/workbook.ts";

/** Kinds of runs a text has: struck, not struck, and such as leave it to the cell. */
export type Strikes = { readonly struck: boolean; readonly plain: boolean; readonly open: boolean };

export class RunStrikes {
  #struck = false;
  #plain = false;
  #open = false;

  clear(): void {
    this.#struck = this.#plain = this.#open = false;
  }

  /** Takes one run; `struck` is undefined where the cell says it. White space shows no line that would mean anything. */
  add(text: string, struck: boolean | undefined): void {
    if (text.trim() === "") return;
    if (struck === undefined) this.#open = true;
    else if (struck) this.#struck = true;
    else this.#plain = true;
  }

  /** Undefined when all runs leave it to the cell. */
  get said(): Strikes | undefined {
    if (!this.#struck && !this.#plain) return undefined;
    return { struck: this.#struck, plain: this.#plain, open: this.#open };
  }
}

/** What is true of the cell whose own font is, or is not, struck through. */
export function struckText(strikes: Strikes | undefined, cell: boolean): Struck | undefined {
  if (!strikes) return cell ? "all" : undefined;
  const struck = strikes.struck || (strikes.open && cell);
  const plain = strikes.plain || (strikes.open && !cell);
  return struck ? (plain ? "part" : "all") : undefined;
}
