// Numbers as a conference report says them: "trên 288 tỷ đồng", "gần 2.500". "trên" stands up to one per cent above the
// rounded figure, "gần" up to one per cent below it, nothing where they are equal; a count that no rounding comes that
// close to is said exactly. The formulas build the digits themselves from INT and RIGHT: TEXT and FIXED follow the
// separators of the PC, and an exact whole number joined by & is written without any.
import type { Live } from "./live.ts";

export type Measure = "count" | "vnd" | "usd";
type Band = { readonly from: number; readonly step: number; readonly scale: number };

const TY = 1_000_000_000;
const TRIEU = 1_000_000;
/** Three figures, in tỷ from 1 tỷ, in triệu from 1 triệu; the bounds of tỷ lie where rounding to triệu would give 1.000. */
const BANDS: Readonly<Record<"vnd" | "usd", readonly Band[]>> = {
  vnd: [
    { from: 100 * TY, step: TY, scale: TY },
    { from: 10 * TY, step: TY / 10, scale: TY },
    { from: 999_500_000, step: TY / 100, scale: TY },
    { from: 100 * TRIEU, step: TRIEU, scale: TRIEU },
    { from: 10 * TRIEU, step: TRIEU / 10, scale: TRIEU },
    { from: TRIEU, step: TRIEU / 100, scale: TRIEU },
    { from: 0, step: 1, scale: 1 },
  ],
  usd: [
    { from: 100 * TRIEU, step: TRIEU, scale: TRIEU },
    { from: 10 * TRIEU, step: TRIEU / 10, scale: TRIEU },
    { from: 999_500, step: TRIEU / 100, scale: TRIEU },
    { from: 100_000, step: 1000, scale: 1 },
    { from: 0, step: 1, scale: 1 },
  ],
};
const WORDS: Readonly<Record<Measure, readonly (readonly [number, string])[]>> = {
  vnd: [
    [TY, " tỷ đồng"],
    [TRIEU, " triệu đồng"],
    [1, " đồng"],
  ],
  usd: [
    [TRIEU, " triệu USD"],
    [1, " USD"],
  ],
  count: [],
};
/** Rounding tried on counts, coarse first: thousands from 100 thousand, hundreds from a thousand, tens from a hundred. */
const COUNT_STEPS: readonly { readonly from: number; readonly step: number }[] = [
  { from: 100_000, step: 1000 },
  { from: 1000, step: 100 },
  { from: 100, step: 10 },
];
/** How far the figure said may lie from the exact one. */
const CLOSE = 0.01;

const nest = (bands: readonly Band[], x: string, of: (band: Band) => number): string =>
  bands.reduceRight(
    (rest, band) => (band.from === 0 ? String(of(band)) : `IF(${x}>=${band.from},${of(band)},${rest})`),
    "1",
  );

const roundTo = (x: number, step: number) => Math.round(x / step) * step;
const isClose = (x: number, step: number) => Math.abs(roundTo(x, step) - x) <= roundTo(x, step) * CLOSE;

/** The step to which the figure in `x` is rounded. */
export function stepOf(x: string, now: number, measure: Measure): Live {
  if (measure === "count") {
    const close = (step: number) => `ABS(ROUND(${x}/${step},0)*${step}-${x})<=ROUND(${x}/${step},0)*${step}*${CLOSE}`;
    const formula = COUNT_STEPS.reduceRight(
      (rest, { from, step }) => `IF(AND(${x}>=${from},${close(step)}),${step},${rest})`,
      "1",
    );
    return { formula, value: COUNT_STEPS.find(({ from, step }) => now >= from && isClose(now, step))?.step ?? 1 };
  }
  return {
    formula: nest(BANDS[measure], x, (band) => band.step),
    value: BANDS[measure].find(({ from }) => now >= from)?.step ?? 1,
  };
}

/** What the rounded figure is divided by when it is said: tỷ, triệu or 1. */
export function scaleOf(x: string, now: number, measure: Measure): Live | number {
  if (measure === "count") return 1;
  return {
    formula: nest(BANDS[measure], x, (band) => band.scale),
    value: BANDS[measure].find(({ from }) => now >= from)?.scale ?? 1,
  };
}

export function roundedOf(x: string, step: string, now: number, stepNow: number): Live {
  return { formula: `ROUND(${x}/${step},0)*${step}`, value: roundTo(now, stepNow) };
}

/** "trên 288 tỷ đồng" from the exact figure, the rounded one and the scale. */
export function phraseOf(
  cells: { x: string; rounded: string; scale: string },
  now: { x: number; rounded: number; scale: number },
  measure: Measure,
): Live {
  const { x, rounded, scale } = cells;
  const hundredths = `ROUND(${rounded}/${scale}*100,0)`;
  const whole = `INT(${hundredths}/100)`;
  const part = `(${hundredths}-${whole}*100)`;
  const decimals = `IF(${part}=0,"",","&IF(${part}=INT(${part}/10)*10,${part}/10,RIGHT(100+${part},2)))`;
  const word = WORDS[measure].reduceRight(
    (rest, [size, text], i) =>
      i === WORDS[measure].length - 1 ? `"${text}"` : `IF(${scale}=${size},"${text}",${rest})`,
    '""',
  );
  const side = now.x === now.rounded ? "" : now.x > now.rounded ? "trên " : "gần ";
  const wordNow = WORDS[measure].find(([size]) => size === now.scale)?.[1] ?? "";
  const hundredthsNow = Math.round((now.rounded / now.scale) * 100);
  const partNow = hundredthsNow % 100;
  const decimalsNow = partNow === 0 ? "" : `,${partNow % 10 === 0 ? partNow / 10 : String(partNow).padStart(2, "0")}`;
  return {
    formula: `IF(${x}=${rounded},"",IF(${x}>${rounded},"trên ","gần "))&${dottedFormula(whole)}&${decimals}${word === '""' ? "" : `&${word}`}`,
    value: side + dotted(Math.floor(hundredthsNow / 100)) + decimalsNow + wordNow,
  };
}

/** 1234567 -> "1.234.567". */
export function dotted(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** The same in a formula, for whole numbers from 0 on with at most 15 digits (or 6) given as an expression. */
export function dottedFormula(x: string, digits: 6 | 15 = 15): string {
  const group = (power: number) => `RIGHT(1000+INT(${x}/${10 ** power})-INT(${x}/${10 ** (power + 3)})*1000,3)`;
  const upTo = (power: number): string => {
    const groups: string[] = [];
    for (let p = power - 3; p >= 0; p -= 3) groups.push(group(p));
    return [power === 0 ? `${x}` : `INT(${x}/${10 ** power})`, ...groups].join('&"."&');
  };
  const most = digits - 3;
  return [3, 6, 9, 12]
    .filter((power) => power <= most)
    .reduceRight((rest, power) => `IF(${x}<${10 ** power},${upTo(power - 3)}&"",${rest})`, upTo(most));
}

/** A whole number in a sentence. */
export function exactOf(x: string, now: number): Live {
  return { formula: dottedFormula(x), value: dotted(now) };
}

/** A count of lines, files or findings in a sentence: below a million, so that the formula stays short. */
export function countText(x: string, now: number): Live {
  return { formula: dottedFormula(x, 6), value: dotted(now) };
}

/** Texts and live texts joined to one live sentence; what is "" disappears. */
export function joined(parts: readonly (string | Live)[]): Live {
  return {
    formula: parts.map((part) => (typeof part === "string" ? `"${part.replace(/"/g, '""')}"` : part.formula)).join("&"),
    value: parts.map((part) => (typeof part === "string" ? part : String(part.value))).join(""),
  };
}
