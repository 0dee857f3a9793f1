// Which rows and columns of an area are hidden. Excel answers for a whole area at once: yes, no, or mixed; mixed areas
// are halved, all of them in one question, until none is left.
import { rangeAddress } from "#engine/address.ts";
import type { Area } from "../browser/block.ts";

type Line = "row" | "column";

/** Indices of hidden rows or columns in the area, ascending. */
export async function hiddenLines(context: Excel.RequestContext, area: Area, line: Line): Promise<number[]> {
  const sheet = context.workbook.worksheets.getItem(area.sheet);
  const [first, last] = line === "row" ? [area.top, area.bottom] : [area.left, area.right];
  const member = line === "row" ? "rowHidden" : "columnHidden";
  const hidden: number[] = [];
  let open: (readonly [number, number])[] = [[first, last]];
  while (open.length > 0) {
    const asked = open.map(([from, to]) => {
      const part =
        line === "row"
          ? { top: from, bottom: to, left: area.left, right: area.left }
          : { top: area.top, bottom: area.top, left: from, right: to };
      const range = sheet.getRange(rangeAddress(part));
      range.load(member);
      return { from, to, range };
    });
    await context.sync();
    open = [];
    for (const { from, to, range } of asked) {
      const answer = range[member] as boolean | null;
      if (answer === true) for (let index = from; index <= to; index++) hidden.push(index);
      if (answer !== null || from === to) continue;
      const middle = (from + to) >> 1;
      open.push([from, middle], [middle + 1, to]);
    }
  }
  return hidden.sort((a, b) => a - b);
}
