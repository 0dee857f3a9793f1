import { withLetters } from "#engine/recognise/letter-markers.ts";
import { markerOf } from "#engine/recognise/row-text.ts";
import type { ClassifiedRow } from "#engine/recognise/rows.ts";

/** The kinds of the marks that stand one below the other. */
function kindsOf(marks: string): string {
  const rows = marks.split(" ").map((mark, row): ClassifiedRow => ({ row, kind: "group", marker: markerOf(mark)! }));
  return withLetters(rows)
    .map(({ marker }) => `${marker!.text}:${marker!.kind}`)
    .join(" ");
}

describe("a single I, V or X", () => {
  it.each([
    ["between H and K is a letter", "G H I K", "G:letter H:letter I:letter K:letter"],
    ["between H and J is a letter", "H I J", "H:letter I:letter J:letter"],
    ["after H, with nothing below, is a letter", "G H I", "G:letter H:letter I:letter"],
    ["after U and before X is a letter", "T U V X Y", "T:letter U:letter V:letter X:letter Y:letter"],
    ["before II is a number", "H I II", "H:letter I:roman II:roman"],
    ["after A is a number", "A I II B I", "A:letter I:roman II:roman B:letter I:roman"],
    ["with nothing above it is a number", "I II III", "I:roman II:roman III:roman"],
  ])("%s", (_, marks, expected) => expect(kindsOf(marks)).toBe(expected));

  it("is a letter across the items between the groups", () => {
    expect(kindsOf("H 1 2 I 1 K 1")).toBe("H:letter 1:number 2:number I:letter 1:number K:letter 1:number");
  });
});
