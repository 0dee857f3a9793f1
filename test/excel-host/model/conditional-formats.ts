// Conditional formats of a sheet part: read with their place in it, taken out, and put in.
import { escapeText } from "#formats/xlsx-text-out.ts";
import { parseAttributes } from "#formats/xml-scan.ts";
import { unescapeXml } from "#formats/xml-text.ts";
import { parseArea, writeArea, type Area } from "./area.ts";
import type { ConditionalFormat, Sheet } from "./sheet.ts";

const ELEMENT = /<conditionalFormatting(\s[^>]*)>([\s\S]*?)<\/conditionalFormatting>/g;
const RULE = /<cfRule(\s[^>]*?)(?:\/>|>([\s\S]*?)<\/cfRule>)/g;

/** Kinds of rules in files, and what the API calls them; all others are of a kind that it lists under the first. */
const TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
};

/** Gives the sheet the rules of its part, each with its number in the file. */
export function readConditionalFormats(xml: string, sheet: Sheet, newId: () => string): void {
  let origin = 0;
  for (const [, outer = "", inner = ""] of xml.matchAll(ELEMENT)) {
    const areas = (parseAttributes(outer).get("sqref") ?? "").split(" ").flatMap((text): Area[] => {
      const area = parseArea(text);
      return area ? [area] : [];
    });
    for (const [, raw = "", content = ""] of inner.matchAll(RULE)) {
      const found = parseAttributes(raw);
      const formula = /<formula>([\s\S]*?)<\/formula>/.exec(content)?.[1] ?? "";
      sheet.conditionalFormats.push({
        id: newId(),
        areas,
        type: TYPES[found.get("type") ?? ""] ?? "PresetCriteria",
        formula: `=${unescapeXml(formula)}`,
        priority: Number(found.get("priority") ?? 1) - 1,
        stopIfTrue: found.get("stopIfTrue") === "1",
        origin: origin++,
      });
    }
  }
}

/** `look` makes a differential style of the colours and says its number. */
export function conditionalFormatsAsNow(xml: string, now: Sheet, look: (format: ConditionalFormat) => number): string {
  const kept = new Map(now.conditionalFormats.map((one) => [one.origin ?? -1, one]));
  let origin = 0;
  const left = xml.replace(ELEMENT, (_whole, outer: string, inner: string) => {
    let sqref: string | undefined;
    const rules = inner.replace(RULE, (rule: string) => {
      const one = kept.get(origin++);
      if (one) sqref = one.areas.map(writeArea).join(" ");
      return one ? rule : "";
    });
    if (sqref === undefined) return "";
    return `<conditionalFormatting${outer.replace(/sqref="[^"]*"/, `sqref="${sqref}"`)}>${rules}</conditionalFormatting>`;
  });
  const added = now.conditionalFormats.filter((one) => one.origin === undefined);
  if (added.length === 0) return left;
  const elements = added.map((one) => {
    const areas = one.areas.map(writeArea).join(" ");
    const stop = one.stopIfTrue ? ' stopIfTrue="1"' : "";
    return (
      `<conditionalFormatting sqref="${areas}"><cfRule type="expression" dxfId="${look(one)}" priority="${one.priority + 1}"${stop}>` +
      `<formula>${escapeText(one.formula.replace(/^=/, ""))}</formula></cfRule></conditionalFormatting>`
    );
  });
  const at = [...left.matchAll(AFTER_WHICH)].at(-1)!;
  const end = at.index + at[0].length;
  return left.slice(0, end) + elements.join("") + left.slice(end);
}

/** What stands before conditional formats in a sheet part, in the schema's order. */
const BEFORE =
  "sheetData|sheetCalcPr|sheetProtection|protectedRanges|scenarios|autoFilter|sortState|dataConsolidate|mergeCells|phoneticPr|conditionalFormatting";
const AFTER_WHICH = new RegExp(`</(?:${BEFORE})>|<(?:${BEFORE})(?:\\s[^>]*)?/>`, "g");

/** The style part with one more differential style, and its number. */
export function withDifferentialStyle(xml: string, { fill, fontColor }: ConditionalFormat): readonly [string, number] {
  const argb = (colour: string): string => `FF${colour.replace("#", "").toUpperCase()}`;
  const font = fontColor === undefined ? "" : `<font><color rgb="${argb(fontColor)}"/></font>`;
  const back = fill === undefined ? "" : `<fill><patternFill><bgColor rgb="${argb(fill)}"/></patternFill></fill>`;
  const dxf = `<dxf>${font}${back}</dxf>`;
  const list = /<dxfs(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/dxfs>)/.exec(xml);
  if (!list) {
    const behind = /<\/cellStyles>|<\/cellXfs>/g;
    const at = [...xml.matchAll(behind)].at(-1)!;
    const end = at.index + at[0].length;
    return [`${xml.slice(0, end)}<dxfs count="1">${dxf}</dxfs>${xml.slice(end)}`, 0];
  }
  const before = list[2] ?? "";
  const number = (before.match(/<dxf[\s>/]/g) ?? []).length;
  return [xml.replace(list[0], () => `<dxfs count="${number + 1}">${before}${dxf}</dxfs>`), number];
}
