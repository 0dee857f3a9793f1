// References in formulas follow rows that are put in or taken out.
import { parseArea, splitAddress, writeArea, type Area } from "./area.ts";
import { shiftedDown } from "./sheet.ts";

const PIECE =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)?)(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_(])/gu;

/**
 * The formula after `count` rows were put in before row `from` of `sheet` (taken out from there on when negative). `home`
 * is the sheet it stands on. `turn` maps areas there and back, to shift columns instead. Dollar signs are kept only in
 * references that do not move.
 */
export function shiftFormula(
  formula: string,
  home: string,
  sheet: string,
  from: number,
  count: number,
  turn = (area: Area): Area => area,
): string {
  return formula.replace(PIECE, (whole: string, prefix: string | undefined, address: string | undefined) => {
    if (address === undefined) return whole;
    const named = splitAddress(whole).sheet ?? home;
    const area = parseArea(address);
    if (!area || named.toLowerCase() !== sheet.toLowerCase()) return whole;
    const [moved] = shiftedDown(turn(area), from, count);
    if (!moved) return `${prefix ?? ""}#REF!`;
    const now = writeArea(turn(moved));
    return now === writeArea(area) ? whole : `${prefix ?? ""}${now}`;
  });
}
