// Exact decimal arithmetic for reading: 1,126 tỷ must be 1126000000 and 25,7 % must be 0.257, whatever binary
// floating point thinks of the way there. Nothing here multiplies a float.

/** An exact decimal: `digits` × 10^-`scale`. */
export type Decimal = { readonly digits: bigint; readonly scale: number };

/** "-12.50" (point as decimal sign, no groups, no exponent) -> an exact decimal, or undefined. */
export function decimalFromText(text: string): Decimal | undefined {
  const match = /^(-?)(\d*)(?:\.(\d*))?$/.exec(text);
  if (!match || !(match[2] || match[3])) return undefined;
  const fraction = match[3] ?? "";
  const digits = BigInt((match[2] ?? "") + fraction);
  return trimmed({ digits: match[1] ? -digits : digits, scale: fraction.length });
}

/**
 * A stored number as the decimal it stands for. Whole numbers stay exactly what they are; others are taken at the
 * 15 significant digits that Excel itself shows, so that 0.1+0.2 is 0.3. Undefined when not finite.
 */
export function decimalFromNumber(value: number): Decimal | undefined {
  if (!Number.isFinite(value)) return undefined;
  if (Number.isInteger(value)) return { digits: BigInt(value), scale: 0 };
  return decimalFromScientific(value.toPrecision(15));
}

/** The shortest decimal that reads back as this very number. Undefined when not finite. */
export function shortestDecimal(value: number): Decimal | undefined {
  return Number.isFinite(value) ? decimalFromScientific(String(value)) : undefined;
}

function decimalFromScientific(text: string): Decimal | undefined {
  const [mantissa, exponent = "0"] = text.split("e");
  const decimal = decimalFromText(mantissa!);
  return decimal && timesPowerOfTen(decimal, Number(exponent));
}

/** Moves the decimal sign: exact for any exponent. */
export function timesPowerOfTen({ digits, scale }: Decimal, exponent: number): Decimal {
  const moved = scale - exponent;
  return moved >= 0 ? trimmed({ digits, scale: moved }) : { digits: digits * 10n ** BigInt(-moved), scale: 0 };
}

export function sum(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  const lift = (d: Decimal) => d.digits * 10n ** BigInt(scale - d.scale);
  return trimmed({ digits: lift(a) + lift(b), scale });
}

export function negated({ digits, scale }: Decimal): Decimal {
  return { digits: -digits, scale };
}

export function isWhole(decimal: Decimal): boolean {
  return trimmed(decimal).scale === 0;
}

/** How many digits stand behind the decimal sign, trailing zeros not counted. */
export function decimalPlaces(decimal: Decimal): number {
  return trimmed(decimal).scale;
}

/** Rounded to so many places, halves away from zero (as Excel rounds). */
export function rounded({ digits, scale }: Decimal, places: number): Decimal {
  if (scale <= places) return { digits, scale };
  const step = 10n ** BigInt(scale - places);
  const size = digits < 0n ? -digits : digits;
  const up = (size + step / 2n) / step;
  return trimmed({ digits: digits < 0n ? -up : up, scale: places });
}

/** "-1234.5": point as decimal sign, no groups, no exponent. */
export function decimalText({ digits, scale }: Decimal): string {
  const size = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, "0");
  const text = scale === 0 ? size : `${size.slice(0, -scale)}.${size.slice(-scale)}`;
  return digits < 0n ? `-${text}` : text;
}

/** The nearest double. */
export function numberFromDecimal(decimal: Decimal): number {
  return Number(decimalText(decimal));
}

function trimmed({ digits, scale }: Decimal): Decimal {
  if (digits === 0n) return { digits, scale: 0 };
  let d = digits;
  let s = scale;
  while (s > 0 && d % 10n === 0n) {
    d /= 10n;
    s--;
  }
  return { digits: d, scale: s };
}
