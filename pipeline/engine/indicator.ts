// What an indicator is: one line of the summary, and where its number comes from.
import type { ListWords, Words } from "./form.ts";

/** Where an indicator's numbers come from: how many `what` of section rows that pass `only`. */
export type IndicatorSource = {
  readonly section: string;
  readonly how: "count" | "sum" | "distinct";
  readonly field?: string;
  /** Only rows whose field has this code. */
  readonly only?: { readonly field: string; readonly is: string };
  /** Only rows that lack this field (dollars of items that have no đồng). */
  readonly without?: string;
};

export type Indicator = {
  readonly id: string;
  readonly name: Words;
  /** How summary sheets word this line besides its name. */
  readonly synonyms: readonly string[];
  /** How lines may be put together, of all indicators of the list; amounts stand under the one in đồng. */
  readonly words?: ListWords;
  readonly unitOfCount: Words;
  readonly format: "count" | "vnd" | "usd";
  readonly source: IndicatorSource;
};
