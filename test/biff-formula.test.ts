// Formulas of an .xls that do not end where their record says.
import { isFormulaCut } from "#formats/biff-formula.ts";

const FORMULA = 0x0006;
const NAME = 0x0018;
const A1 = [0x44, 0, 0, 0, 0xc0];
const AREA = [0x25, 0, 0, 2, 0, 0, 0xc0, 0, 0xc0];

const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);

/** A FORMULA record of these tokens, that says they are `stated` bytes long, and what stands behind them. */
function formula(tokens: readonly number[], stated = tokens.length, behind: readonly number[] = []): Uint8Array {
  return Uint8Array.from([...zeros(20), stated & 255, stated >> 8, ...tokens, ...behind]);
}

/** A record of a name of `letters` letters that stands for these tokens. */
function named(letters: number, tokens: readonly number[], stated = tokens.length): Uint8Array {
  return Uint8Array.from([0, 0, 0, letters, stated & 255, stated >> 8, ...zeros(9), ...zeros(letters), ...tokens]);
}

const isCut = (record: Uint8Array, type = FORMULA): boolean => isFormulaCut(record, type, 0, record.length);

it.each([
  ["A1+1", formula([...A1, 0x1e, 1, 0, 0x03])],
  ["SUM(A1:A3)", formula([...AREA, 0x19, 0x10, 0, 0])],
  ['"ab"', formula([0x17, 2, 0, 0x61, 0x62])],
  ["a CHOOSE of two", formula([0x19, 0x04, 1, 0, 6, 0, 9, 0])],
  ["a token nobody lists", formula([0x7f, 1, 2])],
  ["two areas, counted behind it", formula([0x46, 0, 0, 0, 0, 9, 0, ...AREA], undefined, [1, 0, ...zeros(8)])],
  ["nothing at all", formula([])],
])("a formula of %s is whole", (_, record) => expect(isCut(record)).toBe(false));

it.each([
  ["a reference with its end missing", formula([0x44, 0, 0])],
  ["a text longer than the formula", formula([0x17, 200, 1, 0x61])],
  ["a CHOOSE of thousands", formula([0x19, 0x04, 0xff, 0xff])],
  ["areas that nothing counts", formula([0x46, 0, 0, 0, 0, 9, 0, ...AREA])],
  ["more bytes than the record has", formula([0x1e, 1, 0], 40)],
  ["a record too short for any", Uint8Array.from(zeros(10))],
  ["a result of no kind", Uint8Array.from([...zeros(6), 9, ...zeros(5), 0xff, 0xff, ...zeros(8)])],
])("a formula of %s is cut", (_, record) => expect(isCut(record)).toBe(true));

it("what a name stands for is looked at behind its letters", () => {
  expect(isCut(named(3, A1), NAME)).toBe(false);
  expect(isCut(named(3, A1, 9), NAME)).toBe(true);
  expect(isCut(named(3, []), NAME)).toBe(false);
});

it("records that hold no formula are not looked at", () => expect(isCut(formula([0x44, 0, 0]), 0x0203)).toBe(false));
