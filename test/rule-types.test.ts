// What must not compile when a rule is written. The type-checker reads this file (`tsc -p test`): a line that should
// be an error and is none fails there; at run time the rules are merely built.
import { defineRule, type Examples } from "#engine/rule.ts";

const words = { vi: "Một câu.", en: "A sentence." };
const about = { id: "an-example", severity: "info", since: "1.0", title: words, why: words } as const;
const messages = {
  plain: { vi: { what: "Ô {cell}.", how: "Xem lại." }, en: { what: "Cell {cell}.", how: "Look again." } },
  filled: {
    vi: { what: "Ô {cell} ghi “{text}”.", how: "Đổi thành {number}." },
    en: { what: "Cell {cell} says “{text}”.", how: "Make it {number}." },
  },
} as const;

test("a rule compiles only with known messages and all their slots", () => {
  const good = defineRule({
    ...about,
    messages,
    *checkBook() {
      yield { messageId: "plain" };
      yield { messageId: "filled", data: { text: "9,5", number: 9.5 } };
    },
  });
  defineRule({
    ...about,
    messages,
    // @ts-expect-error no such message
    *checkBook() {
      yield { messageId: "unknown" };
    },
  });
  defineRule({
    ...about,
    messages,
    // @ts-expect-error a slot is not filled
    *checkBook() {
      yield { messageId: "filled", data: { text: "9,5" } };
    },
  });
  defineRule({
    ...about,
    messages,
    // @ts-expect-error a number slot is given text
    *checkBook() {
      yield { messageId: "filled", data: { text: "9,5", number: "9,5" } };
    },
  });
  defineRule({
    ...about,
    messages: { odd: { vi: { what: "{oddity}.", how: "." }, en: { what: "{oddity}.", how: "." } } },
    // @ts-expect-error no such placeholder in the vocabulary
    *checkBook() {
      yield { messageId: "odd", data: { oddity: "x" } };
    },
  });
  const examples: Examples<typeof good> = {
    columns: {},
    valid: [],
    // @ts-expect-error an example names a message the rule does not have
    invalid: [{ name: "x", sheet: "| x |", finds: ["unknown"] }],
  };
  expect(Object.keys(good.messages)).toEqual(["plain", "filled"]);
  expect(examples.invalid).toHaveLength(1);
});
