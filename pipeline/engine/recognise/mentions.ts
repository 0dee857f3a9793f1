// Header lines name others than the reporting union: whom the report is sent to, whose letter it answers, with whom
// something was done, whose form it is. What stands behind such words says nothing of whose report it is.
import { foldLoose } from "../text.ts";
import type { CellRef } from "../workbook.ts";

const ADDRESSED = [
  "kinh gui",
  "(?<!(?:don vi|noi|co quan|nguoi) )gui",
  "(?:noi|don vi|co quan|nguoi) nhan(?! vien tro| tai tro| ho tro)",
  "(?:submitted|sent|addressed|reported) to",
];
const LETTER = "(?:cong van|van ban|huong dan|thong bao|chi dao|yeu cau|de nghi)";
const OTHERS = [
  ...ADDRESSED,
  "can cu",
  `(?:thuc hien|trien khai|tiep theo|phuc dap|tra loi)(?: [a-z]+){0,2}? ${LETTER}`,
  `(?<!kem )theo(?: [a-z]+){0,2}? (?:${LETTER}|quyet dinh|mau|bieu mau|de cuong)`,
  "(?<!ca )mau (?:so [a-z0-9]+ )?(?:cua|do)",
  "(?:duoc )?ban hanh",
  "phoi hop",
  "(?:ket hop|hop tac|giao luu|ki ket|lam viec|doi chieu|so sanh|so) (?:voi|cung|giua)",
  "cum truong",
  "truong cum",
  "(?:pursuant|according|in reply|in response) to",
  "in (?:cooperation|collaboration|coordination) with",
];
const MENTION = new RegExp(`(?<=^| )(?:${OTHERS.join("|")})(?= |$)`);
const ADDRESSEE = new RegExp(`^(?:${ADDRESSED.join("|")})(?= |$)`);
/** "Kính gửi:" alone: who it is stands in the next cell or below. */
const BARE = new RegExp(`^(?:${ADDRESSED.join("|")}|to|attn|attention|cc|recipients?)(?: bao cao)?$`);
const ADDRESSEE_EN = /^\s*(?:to|attn|attention|cc|dear|recipients?)\s*[:,]/iu;
const ENCLOSED = /(?<=^| )(?:kem theo|attached to|enclosed with)(?= |$)/;
/** How the name of an office begins: a line that says something else is no further addressee. */
const OFFICE = /^(?:cac )?(?:lien hiep|lh|lhhn|lhctchn|ubnd|uy ban|ui ban|thuong truc|ban|so|cum|vufo)(?: |$)/;

/** The text before its first mention of somebody else; the whole text where it mentions nobody. */
export function statedPart(text: string): string {
  return ADDRESSEE_EN.test(text) ? "" : splitAt(text, MENTION)[0];
}

/** What a line states, and what it says it is enclosed with: "(Kèm theo Báo cáo số 5 của Liên hiệp …)". */
export function statedAndEnclosed(text: string): readonly [stated: string, enclosed: string] {
  const [before, enclosed] = splitAt(text, ENCLOSED);
  const stated = statedPart(before);
  return [stated, stated === before ? statedPart(enclosed) : ""];
}

/** The lines that are no addressee's, nor further ones of a list that "Kính gửi:" begins. */
export function withoutAddressees<L extends { readonly text: string; readonly at: CellRef }>(
  lines: readonly L[],
): readonly L[] {
  let list: { readonly at: CellRef; readonly bare: boolean } | undefined;
  return lines.filter(({ text, at }) => {
    if (ADDRESSEE.test(foldLoose(text)) || ADDRESSEE_EN.test(text)) {
      list = { at, bare: BARE.test(foldLoose(text)) };
      return false;
    }
    if (!list || list.at.sheet !== at.sheet) return true;
    const goesOn = at.row - list.at.row <= 1;
    const isNext =
      (list.bare && at.row === list.at.row) ||
      (goesOn && /^\s*[-–—+•*]\s*\p{L}/u.test(text)) ||
      (goesOn && list.bare && OFFICE.test(foldLoose(text)));
    if (isNext) list = { at, bare: list.bare && at.row === list.at.row };
    return !isNext;
  });
}

/** The text up to where the pattern is found in its folded words, and from there on. */
function splitAt(text: string, pattern: RegExp): readonly [string, string] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const key = words.map(([word]) => foldLoose(word) || "_").join(" ");
  const found = key.search(pattern);
  if (found < 0) return [text, ""];
  const at = words[key.slice(0, found).split(" ").length - 1]!.index;
  return [text.slice(0, at), text.slice(at)];
}
