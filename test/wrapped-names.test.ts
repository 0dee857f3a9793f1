import { markerOf } from "#engine/recognise/row-text.ts";
import type { ClassifiedRow } from "#engine/recognise/rows.ts";
import { restsOfNames } from "#engine/recognise/wrapped-names.ts";

/** A number is an item, `+` and `p` a row with a text alone (`p`: one that goes on with a name), `G` a group row, `.` a row left empty. */
function restsIn(rows: string): readonly number[] {
  const classified = rows.split("").flatMap((one, row): readonly ClassifiedRow[] => {
    if (one === ".") return [];
    if (one === "+") return [{ row, kind: "lone", label: "Đại học Ánh Dương" }];
    if (one === "p") return [{ row, kind: "lone", label: "cho trường tiểu học" }];
    if (one === "G") return [{ row, kind: "group", label: "Huyện Phú Tân" }];
    return [{ row, kind: "item", marker: markerOf(one)! }];
  });
  return [...restsOfNames(classified)];
}

describe("rows with a text alone", () => {
  it.each([
    ["below every item are the rest of its name", "1+2+3+", [1, 3, 5]],
    ["below most items are the rest of their names, the last one with it", "1+23+4+", [1, 4, 6]],
    ["are so too where one row is left empty above them", "1.+2+3+4+", [2, 4, 6, 8]],
    ["are so wherever two plainly go on with a name", "1p2p3+45", [1, 3, 5]],
    ["are so over several lines, where two names plainly go on", "1pp23pp4", [1, 2, 5, 6]],
    ["are none when the last item has none", "1+2+3+4", []],
    ["are none when they are only two", "1+2+", []],
    ["are none when few items have one", "1+2345+67+", []],
    ["are none when one stands before the first item", "+1+2+3+", []],
    ["are none under a group row", "G1+2+3+", []],
    ["are none when two of them follow each other", "1++2+3+", []],
    ["are none when a row is left empty above them", "1.+2.+3.+", []],
  ])("%s", (_, rows, expected) => expect(restsIn(rows)).toEqual(expected));
});
