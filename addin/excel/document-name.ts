// What the open workbook is called.
import type { Caps } from "./caps.ts";
import { nameInUrl } from "./name-in-url.ts";
import type { RunExcel } from "./run-excel.ts";

const EXTENSION = /\.(?:xls[xmb]?|xlt[xm]?|ods|csv)$/i;

/** The file's name with its extension; a workbook that was never saved gets ".xlsx". */
export async function documentName(run: RunExcel, caps: Caps): Promise<string> {
  const name = (caps.watchSheets && (await workbookName(run))) || nameInUrl(Office.context.document.url ?? "");
  return name === "" ? "Book.xlsx" : EXTENSION.test(name) ? name : `${name}.xlsx`;
}

async function workbookName(run: RunExcel): Promise<string> {
  try {
    return await run(async (context) => {
      const { workbook } = context;
      workbook.load("name");
      await context.sync();
      return workbook.name;
    });
  } catch {
    // The address of the document says it as well.
    return "";
  }
}
