import { lexiconOf, meaningsIn, partlyKnown } from "#engine/wording.ts";

const lexicon = lexiconOf([
  ["name", "tên"],
  ["project", "dự án"],
  ["agency", "cơ quan"],
  ["agency manage", "cơ quan chủ quản"],
  ["", "của, phía"],
]);

function shown(key: string): string | undefined {
  const known = partlyKnown(key, lexicon);
  return known && [...known.meanings].join(" ") + (known.unknown.length > 0 ? ` ? ${known.unknown.join(" ")}` : "");
}

describe("A heading some of whose words are not known", () => {
  it.each([
    [
      "says what the known ones mean and leaves the others as they stand",
      "ten du an vung cao",
      "name project ? vung cao",
    ],
    ["may have them in the middle", "ten dep du an", "name project ? dep"],
    ["is read by its longest phrases", "co quan chu quan", "agency manage"],
    ["may hold words that mean nothing", "co quan cua phia ban", "agency ? ban"],
    ["knows all of it where nothing is unknown", "ten du an", "name project"],
  ])("%s", (_, key, expected) => expect(shown(key)).toBe(expected));

  it("is not understood when it begins with such a word, is empty, or is too long", () => {
    expect(partlyKnown("dep ten du an", lexicon)).toBeUndefined();
    expect(partlyKnown("", lexicon)).toBeUndefined();
    expect(partlyKnown(Array(25).fill("ten").join(" "), lexicon)).toBeUndefined();
  });

  it("is no wording of a field for all that", () => expect(meaningsIn("ten du an vung cao", lexicon)).toBeUndefined());
});
