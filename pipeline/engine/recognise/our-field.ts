// Whether a workbook speaks of friendship unions and foreign aid at all. Where it does not, much more evidence is asked for
// before one of its tables is a section, and headings in English count for nothing.
import type { Memo } from "../memo.ts";
import { foldLoose } from "../text.ts";
import type { Sheet, Workbook } from "../workbook.ts";
import { containsWords } from "./match-path.ts";
import { isBlank, textOf } from "./view.ts";

const CONTEXT = [
  "to chuc huu nghi",
  "cac tchn",
  "lhctchn",
  "cthn",
  "lh huu nghi",
  "lien hiep huu nghi",
  "hoi huu nghi",
  "hoat dong huu nghi",
  "hoa binh huu nghi",
  "doan ket huu nghi",
  "giao luu huu nghi",
  "lhhn",
  "pcpnn",
  "phi chinh phu",
  "lien hiep cac to chuc",
  "doi ngoai nhan dan",
  "doan vao",
  "doan ra",
];
/** Words of our work that stand on a line of other people's tables as well ("Thu viện trợ"). */
const WEAK = ["vien tro"];

/** The same in English, where a title or a name says it: "NGO", "friendship" and "aid" alone are anybody's. */
const IN_ENGLISH =
  /(?:^| )(?:unions? of friendship (?:organi[sz]ations?|associations?)|friendship unions?|union of friendship|vufo|people to people diplomac[iy]|peoples? s? ?to peoples? diplomac[iy]|people s diplomac[iy]|foreign ngos? aid|foreign non govern(?:ment|mental)(?: organi[sz]ations?)?(?: s)? aid|aid (?:of|from|by) foreign (?:ngos?|non govern(?:ment|mental) organi[sz]ations?)|(?:incoming|inbound) and (?:outgoing|outbound) delegations|member friendship associations)(?: |$)/;

const TITLE_ROWS = 30;
const TITLE_CELLS = 2;

/** Does the workbook place itself in this field of work, in the file's name or on any sheet? */
export function isOurField(book: Workbook, memo: Memo): boolean {
  return (
    speaksInName(book.fileName) || book.sheets.some((sheet) => memo(sheet, "our field", [], () => speaksOfUs(sheet)))
  );
}

function speaksOfUs(sheet: Sheet): boolean {
  if (speaksInName(sheet.name)) return true;
  for (const { row, cells } of sheet.rows) {
    if (row > 60) break;
    // A line of words alone is a title or a row of headings.
    const words = cells.every((cell) => typeof cell.value === "string");
    const title = words && row <= TITLE_ROWS && cells.filter((cell) => !isBlank(cell)).length <= TITLE_CELLS;
    for (const cell of cells) {
      const text = textOf(cell);
      if (text === undefined || text.length >= 300) continue;
      const key = foldLoose(text);
      if (speaks(key, words) || (title && IN_ENGLISH.test(key))) return true;
    }
  }
  return false;
}

function speaksInName(name: string): boolean {
  const key = foldLoose(name);
  return speaks(key, true) || IN_ENGLISH.test(key);
}

/** `prominent`: a title or a heading, or a name of a file or sheet. */
function speaks(key: string, prominent: boolean): boolean {
  return (
    CONTEXT.some((words) => containsWords(key, words)) || (prominent && WEAK.some((words) => containsWords(key, words)))
  );
}
