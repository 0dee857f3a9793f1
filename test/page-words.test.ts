import { FIRST_STATE, periodOf } from "../addin/taskpane/state.ts";
import { phrase, WORD_PARTS, WORDS } from "../addin/taskpane/words.ts";

const slotsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot).sort();

test("both languages of every word have the same slots, and neither is empty", () => {
  for (const [key, { vi, en }] of Object.entries(WORDS)) {
    expect({ key, slots: slotsOf(en) }).toEqual({ key, slots: slotsOf(vi) });
    expect({ key, empty: vi.trim() === "" || en.trim() === "" }).toEqual({ key, empty: false });
  }
});

test("no key is claimed twice", () => {
  const keys = WORD_PARTS.flatMap((part) => Object.keys(part));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test("Vietnamese words are composed letters, without exclamation and without “bạn”", () => {
  for (const { vi } of Object.values(WORDS)) {
    expect(vi).toBe(vi.normalize("NFC"));
    expect(vi).not.toMatch(/!|(?<!\p{L})bạn(?!\p{L})/iu);
  }
});

test.each([
  ["vi", "1.234 điểm cần xem"],
  ["en", "Findings: 1,234"],
] as const)("slots are filled, numbers as %s writes them", (lang, text) => {
  expect(phrase(lang, "countAll", { number: 1234 })).toBe(text);
});

test.each([
  ["", "NAM", ""],
  ["2024", "NAM", "2024"],
  ["2024", "6T", "2024-6T"],
  ["2025", "Q3", "2025-Q3"],
])("year %p and kind %p are the period %p", (year, kind, period) => {
  expect(periodOf({ ...FIRST_STATE.board, year, kind })).toBe(period);
});
