// Runs rules and makes findings of what they yield: ids, places, order, grouping. A rule that throws is recorded as
// crashed and never hides the others, and is never taken for a rule that found nothing.
import { fullAddress, addressOf } from "./address.ts";
import type { Finding, FindingData, RuleCrash } from "./finding.ts";
import type { Form } from "./form.ts";
import { placeholders, type AnyRule, type AnyYield } from "./rule.ts";
import { uniquePlaces, type RuleContext } from "./rule-context.ts";
import { rules as allRules } from "./rules/index.ts";
import type { CellRef, Workbook } from "./workbook.ts";

export type RuleResults = { readonly findings: readonly Finding[]; readonly crashes: readonly RuleCrash[] };
type Draft = { readonly rule: AnyRule; readonly yielded: AnyYield; readonly form: Form | undefined };

// More equal findings than this in one column are one thing to mend, and a list nobody reads.
const mostSingles = 20;

/** Runs all rules over one file. Findings come in reading order and are frozen. */
export function runRules(context: RuleContext, rules: readonly AnyRule[] = allRules): RuleResults {
  const drafts: Draft[] = [];
  const crashes: RuleCrash[] = [];
  const formOf = (id: string | undefined) =>
    context.tables.find((table) => table.form.id === id)?.form ?? context.forms.find((form) => form.id === id);
  for (const rule of rules) {
    try {
      for (const { yielded, form } of everyYield(rule, context))
        drafts.push({ rule, yielded, form: form ?? formOf(yielded.section) });
    } catch (error) {
      crashes.push({ rule: rule.id, cause: error instanceof Error ? error.message : String(error) });
    }
  }
  return deepFreeze({ findings: finish(drafts, context.book), crashes });
}

function* everyYield(rule: AnyRule, context: RuleContext): Generator<{ yielded: AnyYield; form?: Form }> {
  for (const yielded of rule.checkBook?.({ book: context.book, context }) ?? []) yield { yielded };
  for (const yielded of rule.checkSubmission?.({ context }) ?? []) yield { yielded };
  for (const sheet of context.book.sheets)
    for (const yielded of rule.checkSheet?.({ sheet, context }) ?? []) yield { yielded };
  for (const table of context.tables)
    for (const yielded of rule.checkTable?.({ table, context }) ?? [])
      yield { yielded: { section: table.form.id, ...yielded }, form: table.form };
}

function finish(drafts: readonly Draft[], book: Workbook): Finding[] {
  const sheetOrder = new Map(book.sheets.map((sheet, index) => [sheet.name, index]));
  const ordered = [...drafts].sort((a, b) => compare(a, b, sheetOrder));
  const taken = new Map<string, number>();
  return groupEqual(ordered).map((draft) => findingFrom(draft, nextId(draft, taken)));
}

function nextId(draft: Draft, taken: Map<string, number>): string {
  const stem = idStem(draft);
  const ordinal = (taken.get(stem) ?? 0) + 1;
  taken.set(stem, ordinal);
  return `${stem}:${ordinal}`;
}

function findingFrom({ rule, yielded, form }: Draft, id: string): Finding {
  const { messageId, at, data, severity, section, related, ...rest } = yielded;
  const places = related ?? (at && "row" in at ? [at] : []);
  return {
    ...rest,
    id,
    rule: rule.id,
    messageId,
    severity: severity ?? rule.severity,
    trial: rule.trial ?? false,
    ...(at && { at }),
    related: uniquePlaces(places),
    ...(section !== undefined && { section }),
    data: { ...placeWords(form, section, yielded.field), ...flatten(data ?? {}, at?.sheet) },
  };
}

/** The printed names of section and field, so that whoever renders needs no forms. */
function placeWords(form: Form | undefined, section: string | undefined, field: string | undefined): FindingData {
  const found = form?.fields.find((candidate) => candidate.id === field);
  return {
    ...(section !== undefined && { section: form?.title.vi ?? section, sectionEn: form?.title.en ?? section }),
    ...(field !== undefined && { field: found?.label ?? field, fieldEn: found?.labelEn ?? field }),
  };
}

/** Words become two texts (slot, slotEn), places become addresses. */
function flatten(data: NonNullable<AnyYield["data"]>, sheet: string | undefined): FindingData {
  const flat: Record<string, FindingData[string]> = {};
  for (const [slot, value] of Object.entries(data)) {
    const kind = (placeholders as Readonly<Record<string, string>>)[slot];
    if (typeof value !== "object") flat[slot] = value;
    else if ("vi" in value) Object.assign(flat, { [slot]: value.vi, [`${slot}En`]: value.en });
    else if (kind === "cells")
      flat[slot] = (value as readonly CellRef[]).map((at) =>
        at.sheet === sheet ? addressOf(at.row, at.column) : fullAddress(at),
      );
    else if (kind === "wordsList") {
      const list = value as readonly { vi: string; en: string }[];
      flat[slot] = list.map((words) => words.vi);
      flat[`${slot}En`] = list.map((words) => words.en);
    } else flat[slot] = value as readonly string[];
  }
  return flat;
}

function groupEqual(ordered: readonly Draft[]): Draft[] {
  const groups = new Map<string, Draft[]>();
  const keyOf = (draft: Draft) => {
    const { at, field, related, messageId, section, severity, fix } = draft.yielded;
    if (!at || !("row" in at) || field === undefined || (related && related.length > 1)) return undefined;
    return JSON.stringify([draft.rule.id, messageId, section, field, at.sheet, severity, fix?.kind]);
  };
  for (const draft of ordered) {
    const key = keyOf(draft);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  const out: Draft[] = [];
  for (const draft of ordered) {
    const group = groups.get(keyOf(draft) ?? "");
    if (!group || group.length <= mostSingles) out.push(draft);
    else if (group[0] === draft) out.push(grouped(group));
  }
  return out;
}

function grouped(group: readonly Draft[]): Draft {
  const first = group[0]!;
  const { rowKey: _rowKey, expected: _expected, found: _found, fix, ...shared } = first.yielded;
  const related = group.map((draft) => draft.yielded.at as CellRef);
  const edits = group.flatMap((draft) => draft.yielded.fix?.edits ?? []);
  const data = { ...(first.yielded.data ?? {}), more: group.length - 1 };
  return { ...first, yielded: { ...shared, related, data, ...(fix && { fix: { kind: fix.kind, edits } }) } };
}

function compare(a: Draft, b: Draft, sheetOrder: ReadonlyMap<string, number>): number {
  const [left, right] = [position(a, sheetOrder), position(b, sheetOrder)];
  for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) return left[i]! - right[i]!;
  return a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0;
}

function position({ yielded: { at } }: Draft, sheetOrder: ReadonlyMap<string, number>): readonly number[] {
  if (!at) return [-1, -1, -1];
  const sheet = sheetOrder.get(at.sheet) ?? sheetOrder.size;
  if ("top" in at) return [sheet, at.top, at.left];
  return "row" in at ? [sheet, at.row, at.column] : [sheet, -1, -1];
}

function idStem({ rule, yielded }: Draft): string {
  return [rule.id, yielded.section, yielded.field, yielded.rowKey]
    .filter((part) => part !== undefined)
    .map(idPart)
    .join(":");
}

/** Readable ASCII; a long text keeps its beginning and a digest of the whole. */
function idPart(text: string): string {
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đð]/g, "d")
    .replace(/[ĐÐ]/g, "D")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return plain.length <= 40 ? plain : `${plain.slice(0, 28)}~${digest(plain)}`;
}

/** FNV-1a, 32 bits: tells long row keys apart, protects nothing. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
