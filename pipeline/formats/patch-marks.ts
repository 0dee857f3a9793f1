// A copy without the program's own marks: what a person highlighted for the work at hand is not handed in.
import { isMarkFormula } from "#engine/own-marks.ts";
import type { XlsxPackage } from "./patch-package.ts";
import { applySplices, nodesOf, type Splice, type XmlNode } from "./patch-xml.ts";
import { unescapeXml } from "./xml-text.ts";

const SIGN = new TextEncoder().encode("hopnhat.mark");

/** Takes the marks out of the worksheets; says whether there were any. Other people's rules stay as they are. */
export function removeMarks(file: XlsxPackage, worksheets: Iterable<string>): boolean {
  let removed = false;
  for (const part of worksheets) {
    if (!holds(file.bytes(part), SIGN)) continue;
    const before = file.text(part);
    const after = withoutMarks(before, part);
    if (after === before) continue;
    file.put(part, after);
    removed = true;
  }
  return removed;
}

function withoutMarks(xml: string, part: string): string {
  const { start: from, end: to } = formatsOf(xml);
  // They stand side by side behind all the cells: those need not be looked at one by one.
  const text = `<formats>${xml.slice(from, to)}</formats>`;
  const nodes = nodesOf(text, part);
  const inside = (outer: XmlNode, local: string) =>
    nodes.filter((one) => one.local === local && nodes[one.parent] === outer);
  const isMark = (rule: XmlNode) =>
    inside(rule, "formula").some(({ openEnd, contentEnd }) =>
      isMarkFormula(unescapeXml(text.slice(openEnd, contentEnd))),
    );
  const splices = inside(nodes[0]!, "conditionalFormatting").flatMap((format): Splice[] => {
    const rules = inside(format, "cfRule");
    const marks = rules.filter(isMark);
    // An element without a rule would make Excel call the file damaged.
    const gone = marks.length === rules.length ? [format] : marks;
    return marks.length === 0 ? [] : gone.map(({ start, end }) => ({ start, end, text: "" }));
  });
  const kept = applySplices(text, splices);
  return xml.slice(0, from) + kept.slice("<formats>".length, -"</formats>".length) + xml.slice(to);
}

/** Where the conditional formats of a sheet stand; those of later versions, behind `extLst`, are never marks. */
function formatsOf(xml: string): { readonly start: number; readonly end: number } {
  const start = xml.search(/<(?:[\w.-]+:)?conditionalFormatting[\s>]/);
  if (start < 0) return { start: 0, end: 0 };
  const extensions = xml.slice(start).search(/<(?:[\w.-]+:)?extLst[\s>]/);
  const behind = extensions < 0 ? xml.length : start + extensions;
  const closing = "conditionalFormatting>";
  const last = xml.lastIndexOf(closing, behind);
  return last < start ? { start: 0, end: 0 } : { start, end: last + closing.length };
}

function holds(bytes: Uint8Array, sign: Uint8Array): boolean {
  for (let at = bytes.indexOf(sign[0]!); at >= 0; at = bytes.indexOf(sign[0]!, at + 1))
    if (sign.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
