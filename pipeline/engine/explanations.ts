// What people have written to explain findings, kept in the workbook itself, by the id of the finding. Ids stay while
// rows move. An explanation whose finding is gone stays too: the finding may come back, and words are never lost.
import * as z from "zod";
import type { Finding } from "./finding.ts";
import { jsonPartXml, namespaceOf, readJsonPart, type JsonPartKind } from "./json-part.ts";
import type { OwnPart } from "./workbook.ts";

const PART = {
  element: "explanations",
  family: "urn:hopnhat:explanations",
  version: 1,
} as const satisfies JsonPartKind;
export const EXPLANATIONS_NAMESPACE = namespaceOf(PART);
const SCHEMA = "hopnhat.explanations/1";
/** Characters of an explanation typed into the program. */
export const LONGEST_EXPLANATION = 500;
/** A person who explains in a cell of a returned list may write as much as a cell holds. */
const LONGEST_KEPT = 32_767;

const explanation = z.strictObject({
  text: z.string().min(1).max(LONGEST_KEPT),
  /** ISO text, where known. */
  time: z.string().max(40).optional(),
});
const schema = z.strictObject({
  schema: z.literal(SCHEMA),
  entries: z.array(explanation.extend({ id: z.string().min(1) })),
});

export type Explanation = { readonly text: string; readonly time?: string };
/** By finding id. */
export type Explanations = ReadonlyMap<string, Explanation>;
export type ExplanationsState = "none" | "read" | "damaged" | "newer";

/** The explanations among a workbook's own parts; none when there are none or they cannot be read. */
export function explanationsOf(ownParts: readonly OwnPart[]): Explanations {
  return readExplanations(ownParts).entries;
}

/** The explanations, and whether the part that holds them could be read. */
export function readExplanations(ownParts: readonly OwnPart[]): {
  readonly state: ExplanationsState;
  readonly entries: Explanations;
} {
  const none: Explanations = new Map();
  const part = readJsonPart(ownParts, PART);
  if (part.state === "missing") return { state: "none", entries: none };
  if (part.state !== "read") return { state: part.state, entries: none };
  const read = schema.safeParse(part.json);
  if (!read.success) return { state: "damaged", entries: none };
  return {
    state: "read",
    entries: new Map(
      read.data.entries.map(({ id, text, time }) => [id, { text, ...(time === undefined ? {} : { time }) }]),
    ),
  };
}

/** The XML of the part; null when there is nothing to keep, so that the part goes. */
export function explanationsXml(explanations: Explanations): string | null {
  if (explanations.size === 0) return null;
  const entries = [...explanations]
    .map(([id, { text, time }]) => ({ id, text, ...(time === undefined ? {} : { time }) }))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return jsonPartXml(PART, schema.parse({ schema: SCHEMA, entries }));
}

/** What a person typed, as it is kept: composed, trimmed, at most 500 characters; undefined when nothing is left. */
export function explanationText(typed: string): string | undefined {
  const text = typed.normalize("NFC").replace(/\r\n?/g, "\n").trim();
  if (text.length <= LONGEST_EXPLANATION) return text === "" ? undefined : text;
  const cut = text.slice(0, LONGEST_EXPLANATION - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** With the explanation of one finding written, replaced, or, with an empty text, taken out. */
export function withExplanation(explanations: Explanations, id: string, typed: string, time?: string): Explanations {
  const changed = new Map(explanations);
  const text = explanationText(typed);
  if (text === undefined) changed.delete(id);
  else changed.set(id, { text, ...(time === undefined ? {} : { time }) });
  return changed;
}

/** Both; where both explain one finding, `later` counts. */
export function mergeExplanations(earlier: Explanations, later: Explanations): Explanations {
  return new Map([...earlier, ...later]);
}

/** The findings with what explains them. */
export function withExplanations<F extends Finding>(findings: readonly F[], explanations: Explanations): readonly F[] {
  if (explanations.size === 0) return findings;
  const explained = findings.map((finding) => {
    const found = explanations.get(finding.id);
    return found ? Object.freeze({ ...finding, explanation: found.text }) : finding;
  });
  return Object.freeze(explained);
}

/** Ids explained in the file that none of its findings has now. */
export function unusedExplanations(explanations: Explanations, findings: readonly Finding[]): string[] {
  const present = new Set(findings.map(({ id }) => id));
  return [...explanations.keys()].filter((id) => !present.has(id));
}
