// Findings as the page lists them: by cause, the gravest first, each with its words in both languages.
import { addressOf, rangeAddress } from "#engine/address.ts";
import { cellsIn, type Finding, type Severity } from "#engine/finding.ts";
import type { Words } from "#engine/form.ts";
import { type Memo, noMemo } from "#engine/memo.ts";
import type { Workbook } from "#engine/workbook.ts";
import { ALL_RULES, renderMergeFinding } from "#consolidate/merge-message.ts";
import { pieceOf } from "./sheet-piece.ts";
import type { CountsShown, FindingShown, GroupShown } from "./shown.ts";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
/** Beyond these, findings are listed without their piece of sheet: a broken file can have thousands. */
const WITH_PIECE = 500;

export type Placed = { readonly finding: Finding; readonly file: string | null; readonly book?: Workbook | undefined };

/** Groups by severity and rule, in the order findings come. `key` makes the page's ids unique. */
export function groupFindings(given: readonly Placed[], key: string, memo: Memo = noMemo): GroupShown[] {
  const groups = new Map<string, Placed[]>();
  for (const severity of SEVERITIES)
    for (const placed of given) {
      if (placed.finding.severity !== severity) continue;
      const name = `${severity} ${placed.finding.rule}`;
      const group = groups.get(name);
      if (group) group.push(placed);
      else groups.set(name, [placed]);
    }
  let drawn = 0;
  const taken = new Set<string>();
  // By the finding's own id, so that the list stays where it is when others are mended away; two files of one union may
  // have the same ones.
  const keyOf = ({ id }: Finding) => {
    let free = `${key}-${id}`;
    for (let number = 2; taken.has(free); number++) free = `${key}-${id}-${number}`;
    taken.add(free);
    return free;
  };
  return [...groups.values()].map((group) => {
    const { finding } = group[0]!;
    const title = ALL_RULES.find(({ id }) => id === finding.rule)?.title;
    return {
      rule: finding.rule,
      severity: finding.severity,
      title: title ?? { vi: finding.rule, en: finding.rule },
      why: both(finding, "why"),
      cells: group.reduce((sum, { finding: one }) => sum + cellsIn(one), 0),
      findings: group.map((placed) => remembered(placed, keyOf(placed.finding), drawn++ < WITH_PIECE, memo)),
    };
  });
}

/** A finding is drawn again only when it is another one, or the sheet it stands on is. */
function remembered(placed: Placed, key: string, drawn: boolean, memo: Memo): FindingShown {
  const { finding, file, book } = placed;
  const sheet = book?.sheets.find(({ name }) => name === finding.at?.sheet);
  return memo(finding, "shown", [key, drawn, file, sheet, book?.date1904], () => shownOf(placed, key, drawn));
}

function shownOf({ finding, file, book }: Placed, key: string, drawn: boolean): FindingShown {
  const piece = drawn && book ? pieceOf(finding, book) : undefined;
  return {
    key,
    id: finding.id,
    at: targetOf(finding),
    fix: finding.fix ?? null,
    explanation: finding.explanation ?? null,
    file,
    place: placeOf(finding),
    what: both(finding, "what"),
    how: both(finding, "how"),
    ...(piece ? { piece } : {}),
  };
}

function both(finding: Finding, part: "what" | "why" | "how"): Words {
  return { vi: renderMergeFinding(finding, "vi")[part], en: renderMergeFinding(finding, "en")[part] };
}

function targetOf({ at }: Finding): FindingShown["at"] {
  if (!at) return null;
  const address = "top" in at ? rangeAddress(at) : "row" in at ? addressOf(at.row, at.column) : "";
  return { sheet: at.sheet, address };
}

function placeOf({ at }: Finding): string {
  if (!at) return "";
  if ("top" in at) return `“${at.sheet}” · ${rangeAddress(at)}`;
  return "row" in at ? `“${at.sheet}” · ${addressOf(at.row, at.column)}` : `“${at.sheet}”`;
}

/** Counts first: how many of each, and how many a safe fix would mend. */
export function countsOf(findings: readonly Finding[]): CountsShown {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const safe = findings.filter(({ fix }) => fix?.kind === "safe").length;
  return { error: of("error"), warning: of("warning"), info: of("info"), safe };
}
