// The seal: evidence that a report was checked, and with what result, made so that later changes can be named. It is no
// signature: whoever has the program can make one, and it is never called anything else than a check.
import * as z from "zod";
import type { Words } from "../form.ts";
import { jsonPartXml, namespaceOf, readJsonPart, type JsonPartKind } from "../json-part.ts";
import { formatNumber, type Language } from "../written.ts";
import type { Submission } from "../submission.ts";
import type { OwnPart, Workbook } from "../workbook.ts";
import { digestOf, SHORT } from "./digest.ts";
import { hashOf, sealedContent, storedCellsDigest, type SealedRow } from "./sealed-content.ts";

const PART = { element: "seal", family: "urn:hopnhat:seal", version: 1 } as const satisfies JsonPartKind;
export const SEAL_NAMESPACE = namespaceOf(PART);
export const SEAL_SCHEMA = "hopnhat.seal/1";
/** What stands where a row has no value in a field. */
export const BLANK_DIGEST = "-".repeat(SHORT);

const whole = z.number().int().min(0);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const short = z.string().regex(/^[0-9a-f]{8}$/);
const body = {
  schema: z.literal(SEAL_SCHEMA),
  /** The checker's own time, as written on the clock of the machine, with its offset. */
  time: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?$/),
  by: z.string().min(1).max(200).optional(),
  hash,
  /** SHA-256 over all stored cells, read or not. */
  cells: hash,
  /** Findings at the time; `trial` ones are in no other number, `explained` are among the warnings. */
  findings: z.strictObject({ error: whole, warning: whole, info: whole, trial: whole, explained: whole }),
  versions: z.strictObject({ program: z.string(), forms: z.string(), rules: z.string(), roster: z.string() }),
  /** Short digests by entry. */
  meta: z.record(z.string(), short),
  sections: z.array(
    z.strictObject({
      section: z.string(),
      kind: z.enum(["items", "aggregates", "none"]),
      fields: z.array(z.string()),
      /** Name, digest of the key, and the digests of `fields` run together. */
      rows: z.array(z.tuple([z.string(), short, z.string().regex(/^(?:[0-9a-f]{8}|-{8})*$/)])),
    }),
  ),
};
const sealSchema = z.strictObject({ ...body, check: hash });

export type Seal = z.infer<typeof sealSchema>;
export type SealSection = Seal["sections"][number];
export type SealVersions = Seal["versions"];
export type ReadSeal =
  { readonly state: "read"; readonly seal: Seal } | { readonly state: "damaged" | "newer"; readonly detail: string };

/** Why no seal can be made now. */
export type SealRefusal = { readonly reason: "errors" | "crashes" | "nothing-read"; readonly words: Words };

export class SealRefused extends Error {
  readonly code = "seal-refused";
  constructor(readonly refusal: SealRefusal) {
    super(`${refusal.reason}: ${refusal.words.en}`);
  }
}

/** Why the report cannot be sealed as it stands; undefined when it can. */
export function sealRefusal({ findings, crashes, tables }: Submission): SealRefusal | undefined {
  const errors = findings.filter(({ severity, trial }) => severity === "error" && !trial).length;
  const because = (reason: SealRefusal["reason"], tell: (lang: Language) => string): SealRefusal => ({
    reason,
    words: { vi: `Chưa đóng dấu kiểm tra được: ${tell("vi")}`, en: `The check cannot be sealed yet: ${tell("en")}` },
  });
  if (crashes.length > 0) {
    const rules = crashes.map(({ rule }) => rule).join(", ");
    return because("crashes", (lang) =>
      lang === "vi"
        ? `công cụ không chạy được hết các quy tắc (${rules}). Đây là lỗi của công cụ, không phải của báo cáo.`
        : `not all rules could run (${rules}). That is the tool's fault, not the report's.`,
    );
  }
  if (errors > 0)
    return because("errors", (lang) =>
      lang === "vi"
        ? `còn ${formatNumber(errors, lang)} lỗi phải sửa.`
        : `${formatNumber(errors, lang)} ${errors === 1 ? "error has" : "errors have"} to be mended first.`,
    );
  if (tables.length === 0)
    return because("nothing-read", (lang) =>
      lang === "vi" ? "không nhận ra phần báo cáo nào trong tệp." : "no section of a report was recognised.",
    );
  return undefined;
}

/**
 * `time` is ISO text of the local clock with its offset ("2026-11-22T10:32:00+07:00"); `book` the workbook that was
 * validated, without a findings sheet of ours; `by` only what a person typed.
 */
export type SealOptions = {
  readonly book: Workbook;
  readonly time: string;
  readonly by?: string;
  readonly versions: SealVersions;
};

/** Seals a validated report. Throws SealRefused; RangeError when `time` is no time. */
export function sealOf(submission: Submission, { book, time, by, versions }: SealOptions): Seal {
  const refusal = sealRefusal(submission);
  if (refusal) throw new SealRefused(refusal);
  if (!body.time.safeParse(time).success) throw new RangeError(`no ISO time: ${time}`);
  const content = sealedContent(submission);
  const { program, forms, rules, roster } = versions;
  const name = by?.normalize("NFC").trim().slice(0, 200);
  const unchecked: Omit<Seal, "check"> = {
    schema: SEAL_SCHEMA,
    time,
    ...(name ? { by: name } : {}),
    hash: hashOf(content),
    cells: storedCellsDigest(book),
    findings: countsOf(submission),
    versions: { program, forms, rules, roster },
    meta: Object.fromEntries(content.meta.map(({ id, digest }) => [id, digest])),
    sections: sectionsOf(content.rows),
  };
  return { ...unchecked, check: digestOf(unchecked) };
}

/** The seal as the XML of its part. */
export function sealXml(seal: Seal): string {
  return jsonPartXml(PART, seal);
}

/** What a workbook's own parts become: the seal in place of all former ones, of whatever version; null takes them out. */
export function sealParts(
  ownParts: readonly OwnPart[],
  seal: Seal | null,
): { readonly namespace: string; readonly xml: string | null }[] {
  const former = new Set(
    ownParts.map(({ namespace }) => namespace).filter((name) => name.startsWith(`${PART.family}:`)),
  );
  const put = seal ? [{ namespace: SEAL_NAMESPACE, xml: sealXml(seal) }] : [];
  return [
    ...put,
    ...[...former].filter((name) => !seal || name !== SEAL_NAMESPACE).map((namespace) => ({ namespace, xml: null })),
  ];
}

/** The seal among a workbook's own parts; undefined when it has none. */
export function readSeal(ownParts: readonly OwnPart[]): ReadSeal | undefined {
  const part = readJsonPart(ownParts, PART);
  if (part.state === "missing") return undefined;
  if (part.state !== "read") return part;
  const schema = typeof part.json === "object" && part.json !== null && "schema" in part.json ? part.json.schema : "";
  const version = /^hopnhat\.seal\/(\d+)$/.exec(String(schema))?.[1];
  if (Number(version) > 1) return { state: "newer", detail: String(schema) };
  const read = sealSchema.safeParse(part.json);
  if (!read.success) return { state: "damaged", detail: read.error.issues[0]?.path.join(".") ?? "" };
  const { check, ...rest } = read.data;
  const uneven = rest.sections.some(({ fields, rows }) => rows.some((row) => row[2].length !== fields.length * SHORT));
  if (uneven || digestOf(rest) !== check) return { state: "damaged", detail: "check" };
  return { state: "read", seal: read.data };
}

/** What the old seal itself gave rise to is no fault of the report as it is sealed anew. */
const ABOUT_SEALS = new Set(["changed-since-check", "read-otherwise", "unreadable-own-part"]);

function countsOf({ findings }: Submission): Seal["findings"] {
  const counted = findings.filter(({ rule }) => !ABOUT_SEALS.has(rule));
  const firm = counted.filter(({ trial }) => !trial);
  const of = (severity: string) => firm.filter((finding) => finding.severity === severity).length;
  return {
    error: of("error"),
    warning: of("warning"),
    info: of("info"),
    trial: counted.length - firm.length,
    explained: firm.filter(({ severity, explanation }) => severity === "warning" && explanation !== undefined).length,
  };
}

function sectionsOf(rows: readonly SealedRow[]): SealSection[] {
  const groups = new Map<string, SealedRow[]>();
  for (const row of rows) {
    const key = `${row.section} ${row.kind}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map((group) => {
    const fields = [...new Set(group.flatMap(({ digests }) => [...digests.keys()]))].sort();
    return {
      section: group[0]!.section,
      kind: group[0]!.kind,
      fields,
      rows: group.map(({ name, key, digests }): SealSection["rows"][number] => [
        name,
        key,
        fields.map((field) => digests.get(field) ?? BLANK_DIGEST).join(""),
      ]),
    };
  });
}
