// The parsed formulas of a BIFF8 stream, as far as to tell whether they end where their record says. The library that
// reads .xls works through the tokens until it stands exactly there: past it, it would go on for ever.

/** Bytes of the tokens of fixed size, their own first byte among them ([MS-XLS] 2.5.198). */
const SIZES: ReadonlyMap<number, number> = new Map([
  [0x01, 5],
  ...Array.from({ length: 0x14 }, (_, i): [number, number] => [0x03 + i, 1]),
  ...[0x1c, 0x1d].map((id): [number, number] => [id, 2]),
  ...[0x1e, 0x21, 0x29, 0x2e, 0x2f].map((id): [number, number] => [id, 3]),
  ...[0x22, 0x38].map((id): [number, number] => [id, 4]),
  ...[0x23, 0x24, 0x2a, 0x2c].map((id): [number, number] => [id, 5]),
  ...[0x26, 0x39, 0x3a, 0x3c].map((id): [number, number] => [id, 7]),
  [0x20, 8],
  ...[0x1f, 0x25, 0x2b, 0x2d].map((id): [number, number] => [id, 9]),
  ...[0x3b, 0x3d].map((id): [number, number] => [id, 11]),
]);
/** Attributes of known kind: four bytes each, but for the jump table of CHOOSE. */
const ATTRIBUTES = new Set([0x00, 0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x21, 0x40, 0x41, 0x80]);
const CHOOSE = 0x04;

const FORMULA = new Set([0x0006, 0x0206, 0x0406]);
const NAME = new Set([0x0018, 0x0218]);
const SHARED = 0x04bc;
const ARRAY = new Set([0x0021, 0x0221]);

type Tokens = { readonly from: number; readonly size: number };

/** Does the record hold a formula that is not whole? `at`: its first byte after type and length. */
export function isFormulaCut(stream: Uint8Array, type: number, at: number, length: number): boolean {
  const found = tokensOf(stream, type, at, length);
  return found !== undefined && (found === "cut" || !endsInside(stream, found, at + length));
}

const wordAt = (stream: Uint8Array, at: number): number => stream[at]! | (stream[at + 1]! << 8);

/** Where the tokens of a record's formula stand; undefined for a record without one. */
function tokensOf(stream: Uint8Array, type: number, at: number, length: number): Tokens | "cut" | undefined {
  if (NAME.has(type)) {
    if (length < 15) return "cut";
    const [letters, size] = [stream[at + 3]!, wordAt(stream, at + 4)];
    const from = at + 15 + letters * (stream[at + 14] === 0 ? 1 : 2);
    // A name without a formula, or one whose letters fill the record: nothing is worked through.
    return size === 0 || from >= at + length ? undefined : { from, size };
  }
  const offset = FORMULA.has(type) ? 20 : type === SHARED ? 8 : ARRAY.has(type) ? 12 : undefined;
  if (offset === undefined) return undefined;
  if (length < offset + 2) return "cut";
  // A result that is no number is one of four kinds.
  if (FORMULA.has(type) && wordAt(stream, at + 12) === 0xffff && stream[at + 6]! > 3) return "cut";
  const size = wordAt(stream, at + offset);
  return { from: at + offset + 2, size };
}

function endsInside(stream: Uint8Array, { from, size }: Tokens, last: number): boolean {
  const end = from + size;
  if (end > last) return false;
  // Behind the tokens stand the areas that some of them are about, counted; a count beyond the record has no end either.
  let areas = end;
  for (let at = from; at < end;) {
    const bytes = sizeOf(stream, at);
    // The library passes over the rest of a formula with a token it does not know.
    if (bytes === undefined) return true;
    if (at + bytes > end) return false;
    if (isMemArea(stream[at]!)) {
      if (areas + 2 > last) return false;
      areas += 2 + 8 * wordAt(stream, areas);
    }
    at += bytes;
  }
  return true;
}

/** `PtgMemArea`, in each of its classes. */
function isMemArea(first: number): boolean {
  return first === 0x26 || first === 0x46 || first === 0x66;
}

function sizeOf(stream: Uint8Array, at: number): number | undefined {
  const first = stream[at]!;
  if (first === 0x17) return 3 + stream[at + 1]! * (stream[at + 2] === 0 ? 1 : 2);
  if (first === 0x18) return stream[at + 1] === 0x19 ? 14 : 6;
  if (first === 0x19) {
    const kind = stream[at + 1]!;
    if (!ATTRIBUTES.has(kind)) return undefined;
    return kind === CHOOSE ? 6 + 2 * wordAt(stream, at + 2) : 4;
  }
  // The classes of a token ("by value", "as array") differ in their upper bits alone.
  const id = first >= 0x40 && first < 0x80 ? (first & 0x1f) | 0x20 : first;
  return SIZES.get(id);
}
