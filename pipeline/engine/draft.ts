// What a rule yielded, on its way to a finding: its place in reading order, its group, its id, its words.
import { addressOf, fullAddress } from "./address.ts";
import type { Finding, FindingData } from "./finding.ts";
import type { Form } from "./form.ts";
import { placeholders, type AnyRule, type AnyYield } from "./rule.ts";
import { uniquePlaces } from "./rule-context.ts";
import type { CellRef } from "./workbook.ts";

export type Draft = { readonly rule: AnyRule; readonly yielded: AnyYield; readonly form: Form | undefined };

/** The finding of a draft under its id. */
export function findingFrom({ rule, yielded, form }: Draft, id: string): Finding {
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

/** What identifies the finding, but for telling equal ones apart. */
export function idStem({ rule, yielded }: Draft): string {
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
