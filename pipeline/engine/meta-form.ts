// How a workbook says who reports, for when, and in what unit: labels of header entries, as data.
import type { Choice, Words } from "./form.ts";
import type { Meta } from "./submission.ts";

/** One header entry: found as "label: value" in a cell or its neighbour. */
export type MetaEntry = {
  readonly id: Exclude<keyof Meta, "cells" | "unitsNamed" | "periodsNamed" | "codeSystem">;
  readonly label: string;
  readonly labelEn: string;
  /** Other labels, compared folded, each as a whole before ":" or the value. */
  readonly synonyms: readonly string[];
  readonly choices?: readonly Choice[];
  readonly hint?: Words;
};

export type MetaForm = {
  readonly version: string;
  readonly entries: readonly MetaEntry[];
  /** Words that stand before the place in the name of a reporting union. */
  readonly unitLeads: readonly string[];
  /** Lines of every official paper that say nothing about the report. */
  readonly letterhead: readonly string[];
  /** Headings of the signature block, and prefixes of a signature ("KT."). */
  readonly signatures: readonly string[];
  readonly signaturePrefixes: readonly string[];
  /** đồng per USD that are believable. */
  readonly exchangeRateRange: readonly [from: number, to: number];
};
