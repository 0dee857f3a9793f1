// .xls files: whose text is struck through; and damaged ones, read or refused, and never worked on without end.
import fc from "fast-check";
import { fixture, read, refusal } from "#test/support/reading.ts";

describe("an .xls whose bytes are changed at random", () => {
  test("gives a workbook or a refusal, and not a word on the console", () => {
    const bytes = fixture("libreoffice.xls");
    const change = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const copy = Uint8Array.from(bytes);
        for (const { at, byte } of changes) copy[at] = byte;
        return refusal(copy, "a.xls") !== "";
      }),
      { numRuns: 300 },
    );
  });
});

test("text is struck through where the font of its cell is", () => {
  const crossed = (copy: Uint8Array) =>
    read(copy, "a.xls").sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ struck }) => struck)));
  const bytes = Uint8Array.from(fixture("libreoffice.xls"));
  expect(new Set(crossed(bytes))).toEqual(new Set([undefined]));
  // The flags of its five fonts.
  for (const at of [2306, 2340, 2370, 2400, 2430]) bytes[at]! |= 0x08;
  expect(new Set(crossed(bytes))).toEqual(new Set(["all"]));
});

// Left to itself the library works without end on each of these.
test.each([
  ["a formula shorter than its own length says", { at: 4254, byte: 0x21 }],
  ["a list of sheets without its number", { at: 2080, byte: 0x17 }],
])("an .xls with %s is damaged", (_, { at, byte }) => {
  const copy = Uint8Array.from(fixture("libreoffice.xls"));
  copy[at] = byte;
  expect(refusal(copy, "a.xls")).toMatch(/^damaged: .* cut short/);
});
