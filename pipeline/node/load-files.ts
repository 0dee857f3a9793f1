// Every input of a run, read: archives unpacked one level deep, each file opened under the limits of the workshop.
import { createHash } from "node:crypto";
import type { SourceFile } from "#consolidate/model.ts";
import { LIMITS, UnreadableWorkbook } from "#formats/read-workbook.ts";
import { isArchive, unpackArchive } from "#formats/unpack-archive.ts";
import { passedByContent, passedByName } from "#formats/refusal-words.ts";
import type { Input } from "./inputs.ts";
import type { Opened, OpenSettings } from "./open-workbook.ts";
import { progressOf } from "./progress.ts";
import { NotReadable, readRegular } from "./read-regular.ts";
import { refusalWords } from "./refusal-words.ts";
import { workshopFor, type Workshop } from "./workshop.ts";

/** `raw` are the bytes as handed in, kept only when asked for. */
export type Loaded = Opened & { readonly raw?: Uint8Array };
export type LoadOptions = OpenSettings & {
  readonly keepRaw?: boolean;
  readonly quiet: boolean;
  readonly lang: "vi" | "en";
};

/** Reads all inputs in their order. Never throws for what they hold: the reason is in the result. */
export async function loadFiles(inputs: readonly Input[], options: LoadOptions): Promise<Loaded[]> {
  const { keepRaw = false, quiet, lang, ...settings } = options;
  const workshop = workshopFor(settings);
  const progress = progressOf(inputs.length, quiet, lang);
  const loaded: Loaded[] = [];
  try {
    for (const input of inputs) {
      progress.step(input.name);
      loaded.push(...(await loadInput(input, workshop, keepRaw, settings.passwords)));
    }
  } finally {
    progress.done();
    workshop.close();
  }
  return loaded;
}

async function loadInput(
  input: Input,
  workshop: Workshop,
  keepRaw: boolean,
  passwords: readonly string[],
): Promise<Loaded[]> {
  if (input.kind !== "file") return [unread(input.name, input.kind, input.reason, input.message)];
  let raw: Uint8Array;
  try {
    raw = readRegular(input.path, LIMITS.fileBytes);
  } catch (cause) {
    return [couldNotOpen(input.name, input.bytes, cause)];
  }
  if (!isArchive(raw, LIMITS)) return [await opened(raw, input.name, workshop, keepRaw)];
  return fromArchive(raw, input.name, workshop, keepRaw, passwords);
}

async function opened(raw: Uint8Array, name: string, workshop: Workshop, keepRaw: boolean): Promise<Loaded> {
  return { ...(await workshop.open(raw, name)), ...(keepRaw ? { raw } : {}) };
}

async function fromArchive(
  raw: Uint8Array,
  name: string,
  workshop: Workshop,
  keepRaw: boolean,
  passwords: readonly string[],
): Promise<Loaded[]> {
  let entries: ReturnType<typeof unpackArchive>;
  try {
    entries = unpackArchive(raw, LIMITS, passwords);
  } catch (cause) {
    const reason = cause instanceof UnreadableWorkbook ? cause.reason : "damaged";
    const identity = { sha256: digest(raw), bytes: raw.length };
    return [unread(name, "refused", reason, refusalWords(reason, ""), identity)];
  }
  const loaded: Loaded[] = [];
  for (const entry of entries) {
    const shown = `${name} › ${entry.name}`;
    const { fault } = entry;
    const identity = fault ? undefined : { sha256: digest(entry.bytes), bytes: entry.bytes.length };
    const passed = passedByName(entry.name);
    if (passed) loaded.push(unread(shown, "ignored", passed.reason, passed.message));
    else if (fault) loaded.push(notUnpacked(shown, fault));
    else if (isArchive(entry.bytes, LIMITS)) loaded.push(unread(shown, "ignored", "archive", NESTED, identity));
    else loaded.push(await opened(entry.bytes, shown, workshop, keepRaw));
  }
  return loaded;
}

/** A file of an archive that could not be read: no workbook by its name, or refused by itself. */
function notUnpacked(name: string, { reason, detail }: UnreadableWorkbook): Loaded {
  const passed = passedByContent(reason, name);
  return passed
    ? unread(name, "ignored", reason, passed)
    : unread(name, "refused", reason, refusalWords(reason, detail));
}

const NESTED = {
  vi: "Tệp nén nằm trong tệp nén không được mở; giải nén ra rồi chạy lại.",
  en: "An archive inside an archive is not opened; unpack it and run again.",
};

function unread(
  file: string,
  status: "ignored" | "refused",
  reason: string,
  message: { vi: string; en: string },
  identity: Pick<SourceFile, "sha256" | "bytes"> = { sha256: "", bytes: 0 },
): Loaded {
  return { source: { file, ...identity, format: null, status, refusal: { reason, message } } };
}

function couldNotOpen(name: string, bytes: number, cause: unknown): Loaded {
  const identity = { sha256: "", bytes };
  if (cause instanceof NotReadable && cause.reason === "too-large")
    return unread(name, "refused", "too-large", refusalWords("too-large", ""), identity);
  const detail = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const message = {
    vi: `Không mở được tệp (${detail}). Kiểm tra quyền đọc và tệp không bị khóa.`,
    en: `The file cannot be opened (${detail}). Check that you may read it and that it is not locked.`,
  };
  return unread(name, "refused", "unreadable", message, identity);
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
