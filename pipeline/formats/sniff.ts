// What a file is, told by its content alone: names lie, and the libraries read almost anything as some table.
import type { Limits } from "./read-workbook.ts";
import { readContentTypes, readRelationships } from "./package-parts.ts";
import { holdsTable } from "./text-rows.ts";
import type { Zip } from "./zip-read.ts";

export type Container = "zip" | "compound" | "text" | "other";
export type Sniffed = { readonly container: Container; readonly detail: string };

const MAGIC: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], "PDF"],
  [[0x52, 0x61, 0x72, 0x21], "RAR"],
  [[0x37, 0x7a, 0xbc, 0xaf], "7-Zip"],
  [[0x1f, 0x8b], "gzip"],
  [[0x89, 0x50, 0x4e, 0x47], "PNG"],
  [[0xff, 0xd8, 0xff], "JPEG"],
  [[0x47, 0x49, 0x46, 0x38], "GIF"],
  [[0x42, 0x4d], "BMP"],
  [[0x49, 0x49, 0x2a, 0x00], "TIFF"],
  [[0x4d, 0x4d, 0x00, 0x2a], "TIFF"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "RTF"],
  [[0x4d, 0x5a], "program"],
  [[0x7f, 0x45, 0x4c, 0x46], "program"],
];

const begins = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, i) => bytes[i] === byte);

/** The outermost container. `other` are formats that hold no workbook, named in `detail`. */
export function sniffContainer(bytes: Uint8Array): Sniffed {
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return { container: "compound", detail: "" };
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return { container: "zip", detail: "" };
  const known = MAGIC.find(([magic]) => begins(bytes, magic));
  // Two letters are no proof: "BM" and "MZ" may begin a table typed by a person.
  if (known && (known[0].length > 2 || !looksLikeText(bytes))) return { container: "other", detail: known[1] };
  if (looksLikeText(bytes)) return { container: "text", detail: "" };
  // Something may stand in front of a zip (a mail gateway's lines, a self-extractor); its end still tells.
  if (endsAsZip(bytes)) return { container: "zip", detail: "" };
  return { container: "other", detail: "unknown content" };
}

function endsAsZip(bytes: Uint8Array): boolean {
  for (let i = bytes.length - 22; i >= Math.max(0, bytes.length - 22 - 0xffff); i--)
    if (bytes[i] === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 5 && bytes[i + 3] === 6) return true;
  return false;
}

/** Text in any encoding a person's program writes: no control bytes but white space, or UTF-16. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (begins(bytes, [0xff, 0xfe]) || begins(bytes, [0xfe, 0xff])) return true;
  const head = bytes.subarray(0, 4096);
  // Letters of Vietnamese have control bytes as their upper halves there.
  if (utf16WithoutMark(head) !== undefined) return true;
  return head.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13) || byte === 26 || byte === 27);
}

/** UTF-16 without a mark: nearly every other byte of the ASCII characters is zero, always on the same side. */
export function utf16WithoutMark(head: Uint8Array): "le" | "be" | undefined {
  let even = 0;
  let odd = 0;
  head.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even++;
    else odd++;
  });
  const enough = head.length / 8;
  if (odd > enough && even === 0) return "le";
  return even > enough && odd === 0 ? "be" : undefined;
}

export type ZipContent = "xlsx" | "xlsb" | "ods" | "archive" | "other";

const WORKBOOK_ENDING = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlsb|ods|csv)$/i;

/** What an open zip holds. `other` is named in `detail`. Throws UnreadableWorkbook when the telling parts are damaged. */
export function sniffZip(zip: Zip, limits: Limits): { readonly content: ZipContent; readonly detail: string } {
  if (zip.has("mimetype") && zip.has("content.xml")) {
    const type = String.fromCharCode(...zip.read("mimetype").subarray(0, 100)).trim();
    return type.includes("opendocument.spreadsheet")
      ? { content: "ods", detail: "" }
      : { content: "other", detail: type };
  }
  const types = readContentTypes(zip, limits);
  const main = readRelationships(zip, "", limits).find(({ type }) => type === "officeDocument")?.part ?? "";
  const type = types?.of(main) ?? "";
  if (/sheet\.binary/i.test(type)) return { content: "xlsb", detail: "" };
  if (/wordprocessingml|presentationml|ms-word|ms-powerpoint|visio/i.test(type))
    return { content: "other", detail: type };
  if (main !== "" || zip.has("xl/workbook.xml")) {
    if (/\.bin$/i.test(main)) return { content: "xlsb", detail: "" };
    return { content: "xlsx", detail: "" };
  }
  if (types && types.partsOf("sheet.main+xml").length > 0) return { content: "xlsx", detail: "" };
  if (types) return { content: "other", detail: "an Office package without a workbook" };
  if (zip.names.some((name) => WORKBOOK_ENDING.test(name))) return { content: "archive", detail: "" };
  return { content: "other", detail: "a zip without a workbook" };
}

export type TextContent = "xml2003" | "html" | "csv" | "other" | "unsupported";

/**
 * What a text file holds. Any text could be a table of one column, so text without a sign of its own is believed to be
 * one only when the name says so, or when a separator cuts it into a table, whatever the name.
 */
export function sniffText(text: string, fileName: string): { readonly content: TextContent; readonly detail: string } {
  const head = text.slice(0, 20_000).trimStart();
  if (/^(?:<\?xml|<(?:\w+:)?Workbook[\s>])/.test(head)) {
    if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head)) return { content: "xml2003", detail: "" };
    if (/office:mimetype="application\/vnd\.oasis\.opendocument\.spreadsheet"/.test(head))
      return { content: "unsupported", detail: "a flat OpenDocument spreadsheet" };
  }
  if (/^MIME-Version:/i.test(head)) return { content: "unsupported", detail: "a web archive" };
  if (/^(?:<!--|<!DOCTYPE html|<html|<head|<meta|<body|<style|<table|<\?xml)/i.test(head))
    return /<table[\s>]/i.test(text)
      ? { content: "html", detail: "" }
      : { content: "other", detail: "markup without a table" };
  if (/\.(?:csv|tsv|tab)$/i.test(fileName) || holdsTable(text)) return { content: "csv", detail: "" };
  return { content: "other", detail: "text without a table" };
}
