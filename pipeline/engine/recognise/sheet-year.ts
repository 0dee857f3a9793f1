// Last year's sheet left in this year's file, or next year's: its title or its name says another year, and only that.
import { foldLoose } from "../text.ts";
import { isPlaceAndDate } from "./row-text.ts";
import { textOf, type View } from "./view.ts";

const HEADER_ROWS = 12;
/** Lines whose year is another thing's: a rate's, a form's, what is compared with. */
const BESIDE = /(?:^| )(?:ti gia|ban hanh|so voi|so sanh voi|ki truoc|nam truoc|truoc)(?: |$)/;
const PLANS = /(?:^| )(?:ke hoach|kh|phuong huong|nhiem vu|du kien|chuong trinh|plans?|tasks|planned|expected)(?: |$)/;

/** The sheet's own year when it is not the report's; undefined when it fits or says none. */
export function otherYear(view: View, year: number | undefined): number | undefined {
  if (year === undefined) return undefined;
  const named = yearsIn(view.sheet.name);
  const titled = new Set<number>();
  const texts: string[] = [];
  for (const row of view.rows) {
    if (row > HEADER_ROWS) break;
    const cells = view.cells(row);
    // A row of many cells is a heading: years there belong to columns.
    if (cells.length > 3) break;
    for (const { cell } of cells) {
      const text = textOf(cell);
      if (text !== undefined) texts.push(text);
      if (text === undefined || BESIDE.test(foldLoose(text)) || isPlaceAndDate(text) || /\d\s*[/-]/.test(text))
        continue;
      for (const found of yearsIn(text)) titled.add(found);
    }
  }
  const isPlanned = () => PLANS.test(foldLoose([view.sheet.name, ...texts].join(" ")));
  const years = titled.size > 0 ? titled : new Set(named);
  if (years.size === 0 || years.has(year)) return undefined;
  const [only] = years;
  if (years.size !== 1 || only === undefined || named.includes(year)) return undefined;
  // What is planned for next year belongs to this year's report; a title of a later year is asked about.
  return only < year || (titled.size === 0 && !isPlanned()) ? only : undefined;
}

/** "năm 2023", "NĂM 2023", "BC 2023": years that stand on their own. */
export function yearsIn(text: string): number[] {
  return [...foldLoose(text).matchAll(/(?:^| )(20\d\d)(?= |$)/g)].map((match) => Number(match[1]));
}
