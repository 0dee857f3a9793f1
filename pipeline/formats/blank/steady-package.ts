// What exceljs writes, packed again so that two runs give the same bytes: exceljs stamps every zip entry with the clock.
import { unzipSync } from "fflate";
import type { Workbook } from "exceljs";
import { writeZip } from "#formats/zip-write.ts";

/**
 * The workbook's bytes with fixed zip times, entries in exceljs's own order. The book must carry `created` and
 * `modified`, or exceljs writes the clock into its properties.
 */
export async function steadyPackage(book: Workbook): Promise<Uint8Array> {
  const buffer = await book.xlsx.writeBuffer();
  const parts = Object.entries(unzipSync(new Uint8Array(buffer))).filter(([name]) => !name.endsWith("/"));
  return writeZip(parts.map(([name, bytes]) => ({ name, bytes })));
}
