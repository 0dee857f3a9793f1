// The door of reading: bytes of any format in, a snapshot out, or UnreadableWorkbook with the reason.
import type { Workbook } from "#engine/workbook.ts";
import { readXlsxZip } from "./read-xlsx.ts";
import { LIMITS, UnreadableWorkbook } from "./read-workbook.ts";
import type { ReadBytes } from "./read-workbook.ts";
import { damaged, refuse } from "./refuse.ts";
import { sniffContainer, sniffZip } from "./sniff.ts";
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
  if (container === "other") refuse("not-a-workbook", detail);
  if (container === "zip") {
    const zip = openZip(bytes, limits);
    const { content, detail: kind } = sniffZip(zip, limits);
    if (content === "xlsx") return readXlsxZip(zip, fileName, limits);
    if (content === "archive") refuse("not-a-workbook", "a zip of several files");
    if (content === "other") refuse("not-a-workbook", kind);
    refuse("unsupported", content);
  }
  return refuse("unsupported", container);
}
