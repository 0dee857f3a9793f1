// What exceljs cannot write: page breaks between columns, and the book's default font.
import type { XlsxPackage } from "#formats/patch-package.ts";
import type { BlankLayout } from "./blank-layout.ts";

/** Adds the breaks to the sheets of tables over several pages; the front sheet is the first part. */
export function putColumnBreaks(file: XlsxPackage, layouts: readonly BlankLayout[]): void {
  layouts.forEach(({ pages }, index) => {
    const columns = pages.slice(0, -1);
    if (columns.length === 0) return;
    const part = `xl/worksheets/sheet${index + 2}.xml`;
    const breaks = columns.map((column) => `<brk id="${column}" max="1048575" man="1"/>`).join("");
    const element = `<colBreaks count="${columns.length}" manualBreakCount="${columns.length}">${breaks}</colBreaks>`;
    // The order of elements in a sheet is fixed: column breaks follow the header and footer.
    file.put(part, file.text(part).replace("</headerFooter>", `</headerFooter>${element}`));
  });
}

/**
 * Column widths are measured in the default font, and empty cells are set in it: the font of official papers
 * instead of the one exceljs assumes. It is the first font of the style sheet.
 */
export function putDefaultFont(file: XlsxPackage, name: string): void {
  const font = `<font><sz val="11"/><color theme="1"/><name val="${name}"/><family val="1"/></font>`;
  file.put("xl/styles.xml", file.text("xl/styles.xml").replace(/<font>.*?<\/font>/, font));
}
