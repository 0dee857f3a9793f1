// One input file, from disk to a SourceFile: read, refused with a reason, passed over, or validated.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { SourceFile } from "#consolidate/model.ts";
import type { Words } from "#engine/form.ts";
import type { Submission } from "#engine/submission.ts";
import type { Workbook } from "#engine/workbook.ts";
import { validate, type ValidateOptions } from "#engine/validate.ts";
import { decryptWorkbook } from "#formats/decrypt.ts";
import { LIMITS, type RefusalReason, UnreadableWorkbook } from "#formats/read-workbook.ts";
import { readWorkbookBytes } from "#formats/read-file.ts";
import type { Input } from "./inputs.ts";
import { refusalWords } from "./refusal-words.ts";

export type Opened = { readonly source: SourceFile; readonly workbook?: Workbook };

export type OpenOptions = { readonly passwords: readonly string[] };

/** Reads one input. Never throws for what a file holds: the reason is in the result. */
export async function openInput(input: Input, options: OpenOptions): Promise<Opened> {
  const none = { sha256: "", bytes: 0, format: null };
  if (input.kind === "ignored")
    return {
      source: {
        file: input.name,
        ...none,
        status: "ignored",
        refusal: { reason: input.reason, message: input.message },
      },
    };
  if (input.bytes > LIMITS.fileBytes)
    return { source: { file: input.name, ...none, bytes: input.bytes, ...refused("too-large", `${input.bytes}`) } };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(input.path);
  } catch (cause) {
    const message: Words = {
      vi: `Không mở được tệp (${words(cause)}).`,
      en: `The file cannot be opened (${words(cause)}).`,
    };
    return {
      source: {
        file: input.name,
        ...none,
        bytes: input.bytes,
        status: "refused",
        refusal: { reason: "unreadable", message },
      },
    };
  }
  const identity = { file: input.name, sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length };
  try {
    const workbook = await readWithPasswords(bytes, input.name, options.passwords);
    return { source: { ...identity, format: workbook.format, status: "accepted", refusal: null }, workbook };
  } catch (fault) {
    if (!(fault instanceof UnreadableWorkbook))
      return { source: { ...identity, format: null, ...refused("damaged", words(fault)) } };
    // A file that is no workbook by its name nor by its content lies there by chance; a workbook by name is refused.
    if (fault.reason === "not-a-workbook" && !/\.(?:xls[xmb]?|ods|csv|xlt[xm]?|et)$/i.test(input.name))
      return {
        source: {
          ...identity,
          format: null,
          status: "ignored",
          refusal: { reason: "not-a-workbook", message: refusalWords("not-a-workbook", fault.detail) },
        },
      };
    return { source: { ...identity, format: null, ...refused(fault.reason, fault.detail) } };
  }
}

async function readWithPasswords(bytes: Uint8Array, name: string, passwords: readonly string[]): Promise<Workbook> {
  try {
    return readWorkbookBytes(bytes, name);
  } catch (fault) {
    if (!(fault instanceof UnreadableWorkbook) || fault.reason !== "password" || passwords.length === 0) throw fault;
    return readWorkbookBytes(await decryptWorkbook(bytes, passwords), name);
  }
}

/** Validates an opened workbook and dates its file. */
export function submitted(opened: Opened, options: ValidateOptions): SourceFile {
  if (!opened.workbook) return opened.source;
  const own = ownKind(opened.workbook);
  if (own) return { ...opened.source, status: "ignored", refusal: { reason: "own-output", message: own } };
  const submission = validate(opened.workbook, options);
  return { ...opened.source, submission, ...dateOf(opened.workbook, submission) };
}

// The seal's date comes first once there is one; the file system's is never used.
function dateOf(workbook: Workbook, submission: Submission): Pick<SourceFile, "date" | "dateFrom"> {
  if (workbook.modified) return { date: workbook.modified, dateFrom: "property" };
  return submission.meta.documentDate ? { date: submission.meta.documentDate, dateFrom: "document" } : {};
}

// A consolidated, national or voting workbook lying among submissions is not a submission.
function ownKind(workbook: Workbook): Words | undefined {
  const kinds = workbook.ownParts.map((part) => part.namespace);
  if (kinds.some((kind) => /^urn:hopnhat:(?:consolidated|national|vote):/.test(kind)))
    return {
      vi: "Đây là tệp do chương trình này tạo ra (tệp tổng hợp hoặc tệp bỏ phiếu), không phải báo cáo của đơn vị; được bỏ qua.",
      en: "This is a workbook this program made (consolidated or voting), not a union's report; passed over.",
    };
  return undefined;
}

function refused(reason: RefusalReason, detail: string) {
  return { status: "refused" as const, refusal: { reason, message: refusalWords(reason, detail) } };
}

function words(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
