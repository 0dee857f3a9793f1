// The nine sample submissions of Cụm 5 for 2024: one data file, nine ways of laying it out.
import { Workbook } from "exceljs";
import { sampleReports } from "#templates/sample/cum-5-2024.ts";
import type { SampleReport } from "#templates/sample/sample-report.ts";
import { steadyPackage } from "#formats/blank/steady-package.ts";
import { layOutAnGiang } from "./an-giang.ts";
import { layOutBacLieu } from "./bac-lieu.ts";
import { layOutCaMau } from "./ca-mau.ts";
import { layOutCanTho } from "./can-tho.ts";
import { layOutDongThap } from "./dong-thap.ts";
import { layOutKienGiang } from "./kien-giang.ts";
import type { Placed } from "./layout.ts";
import type { SampleSheet } from "./sample-sheet.ts";
import { layOutSocTrang } from "./soc-trang.ts";
import { layOutTraVinh } from "./tra-vinh.ts";
import { layOutVinhLong } from "./vinh-long.ts";

type LayOut = (report: SampleReport, book: Workbook) => readonly SampleSheet[];

const LAYOUTS: Readonly<Record<string, LayOut>> = {
  "an-giang": layOutAnGiang,
  "bac-lieu": layOutBacLieu,
  "ca-mau": layOutCaMau,
  "can-tho": layOutCanTho,
  "dong-thap": layOutDongThap,
  "kien-giang": layOutKienGiang,
  "soc-trang": layOutSocTrang,
  "tra-vinh": layOutTraVinh,
  "vinh-long": layOutVinhLong,
};

export type SampleWorkbook = {
  readonly unit: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Where each value of the data stands. */
  readonly placed: readonly Placed[];
};

/** The sample submissions, in roster order; the same bytes on every run. */
export async function sampleWorkbooks(): Promise<readonly SampleWorkbook[]> {
  const written: SampleWorkbook[] = [];
  for (const report of sampleReports) {
    const layOut = LAYOUTS[report.unit];
    if (!layOut) throw new Error(`sample: no layout for ${report.unit}`);
    const book = new Workbook();
    const day = Date.parse(`${report.documentDate}T02:30:00Z`);
    book.creator = "Văn phòng Liên hiệp";
    book.lastModifiedBy = "Văn phòng Liên hiệp";
    book.created = new Date(day - 3 * 86_400_000);
    book.modified = new Date(day);
    const sheets = layOut(report, book);
    written.push({
      unit: report.unit,
      fileName: report.fileName,
      bytes: await steadyPackage(book),
      placed: sheets.flatMap((sheet) => sheet.placed),
    });
  }
  return written;
}

/** The sample as files of the repository: paths from its root. */
export async function generatedSample(): Promise<readonly { readonly path: string; readonly bytes: Uint8Array }[]> {
  const workbooks = await sampleWorkbooks();
  return workbooks.map(({ fileName, bytes }) => ({ path: `templates/sample/cum-5-2024/${fileName}`, bytes }));
}
