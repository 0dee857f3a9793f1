// The door of reading: bytes of any format in, a snapshot out, or UnreadableWorkbook with the reason.
import type { Workbook } from "#engine/workbook.ts";
import { readCsv } from "./read-csv.ts";
import { readXls, readXlsb, readXml2003 } from "./read-foreign.ts";
import { readHtml } from "./read-html.ts";
import { readOds } from "./read-ods.ts";
import { readXlsxZip } from "./read-xlsx.ts";
import { LIMITS, UnreadableWorkbook } from "./read-workbook.ts";
import type { Limits, ReadBytes } from "./read-workbook.ts";
import { damaged, refuse } from "./refuse.ts";
import { sniffContainer, sniffText, sniffZip } from "./sniff.ts";
import { decodeTextFile } from "./text-encoding.ts";
import { utf8Xml } from "./xml-text.ts";
import { openZip } from "./zip-read.ts";

/** Reads a workbook of any known format, told by its content. Throws UnreadableWorkbook and nothing else. */
export const readWorkbookBytes: ReadBytes = (bytes, fileName, options = {}) => {
  try {
    return readAny(bytes, fileName, options);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    // Whatever a damaged file made stumble: the file is the cause, and the others must go on.
    throw new UnreadableWorkbook("damaged", "the file cannot be read", { cause: error });
  }
};

function readAny(bytes: Uint8Array, fileName: string, options: Parameters<ReadBytes>[2] & object): Workbook {
  const limits = options.limits ?? LIMITS;
  if (bytes.length > limits.fileBytes) refuse("too-large", `more than ${limits.fileBytes} bytes`);
  if (bytes.length === 0) damaged("the file is empty");
  const { container, detail } = sniffContainer(bytes);
  if (container === "zip") return readZip(bytes, fileName, limits);
  if (container === "compound") return readXls(bytes, fileName, limits);
  if (container === "text") return readText(bytes, fileName, limits);
  return refuse("not-a-workbook", detail);
}

function readZip(bytes: Uint8Array, fileName: string, limits: Limits): Workbook {
  const zip = openZip(bytes, limits);
  const { content, detail } = sniffZip(zip, limits);
  if (content === "xlsx") return readXlsxZip(zip, fileName, limits);
  if (content === "xlsb") return readXlsb(zip, fileName, limits);
  if (content === "ods") return readOds(zip, fileName, limits);
  return refuse("not-a-workbook", content === "archive" ? "a zip of several files" : detail);
}

function readText(bytes: Uint8Array, fileName: string, limits: Limits): Workbook {
  const { content, detail } = sniffText(decodeTextFile(bytes), fileName);
  if (content === "html") return readHtml(bytes, fileName, limits);
  if (content === "csv") return readCsv(bytes, fileName, limits);
  if (content === "other") return refuse("not-a-workbook", detail);
  if (content === "unsupported") return refuse("unsupported", detail);
  return readXml2003(utf8Xml(bytes), fileName, limits);
}
