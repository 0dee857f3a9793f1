// References into the voting sheets as formulas name them.
import type { VoteDefinition } from "#awards/vote-definition.ts";
import { CHOICES, YES, type RuleKey } from "#awards/rule-values.ts";
import { quoted } from "#consolidate/book/live.ts";
import { at, rangeAt } from "./canvas.ts";
import { DELEGATE, NOMINEE, placesOf, RESULT, RULE, type InfoKey, type Places, type RoundPlace } from "./places.ts";
import { DELEGATES, NOMINEES, RESULTS, RULES } from "./sheet-names.ts";

/** What a sheet is drawn from. */
export type Plan = { readonly vote: VoteDefinition; readonly places: Places; readonly about: string };

export function planOf(vote: VoteDefinition): Plan {
  return { vote, places: placesOf(vote), about: `${vote.cluster.name} – ${vote.period.words}` };
}

export const DOTS = "…………………";

export function ruleRef({ places }: Plan, award: number, key: RuleKey): string {
  return at(RULES, places.rules[award]!.rows[key], RULE.value);
}

/** TRUE where the rule stands at that choice. */
export function ruleIs(plan: Plan, award: number, key: RuleKey, code: string): string {
  return `${ruleRef(plan, award, key)}=${quoted(CHOICES[key]![code]!)}`;
}

export function ruleOk({ places }: Plan, award: number): string {
  return at(RULES, places.rules[award]!.check, RULE.ok);
}

export function infoRef({ places }: Plan, key: InfoKey): string {
  return at(DELEGATES, places.info[key], DELEGATE.summoned);
}

/** The entry, or dots to write on when it is blank. */
export function infoText(plan: Plan, key: InfoKey, dots = DOTS): string {
  const ref = infoRef(plan, key);
  return `IF(${ref}="",${quoted(dots)},${ref}&"")`;
}

function delegateSum({ places }: Plan, column: number): string {
  return at(DELEGATES, places.delegates.total, column);
}

export function votersByDecision(plan: Plan, award: number): string {
  return `IF(${ruleIs(plan, award, "voters", "units")},${delegateSum(plan, DELEGATE.no)},${delegateSum(plan, DELEGATE.summoned)})`;
}

export function votersPresent(plan: Plan, award: number): string {
  return `IF(${ruleIs(plan, award, "voters", "units")},${delegateSum(plan, DELEGATE.isPresent)},${delegateSum(plan, DELEGATE.present)})`;
}

/** Written ballots that count for this award. */
export function votersWritten(plan: Plan, award: number): string {
  const counted = `IF(${ruleIs(plan, award, "voters", "units")},${delegateSum(plan, DELEGATE.isWritten)},${delegateSum(plan, DELEGATE.writtenBallots)})`;
  return `IF(${ruleRef(plan, award, "writtenOpinions")}=${quoted(YES)},${counted},0)`;
}

export function nomineeName({ places }: Plan, award: number, index: number): string {
  return at(NOMINEES, places.nominees[award]!.first + index, NOMINEE.name);
}

export function nomineeListed({ places }: Plan, award: number, index: number): string {
  return at(NOMINEES, places.nominees[award]!.first + index, NOMINEE.listed);
}

export function resultRef(place: RoundPlace, row: keyof RoundPlace["result"], column: number): string {
  return at(RESULTS, place.result[row], column);
}

export function resultCell(place: RoundPlace, index: number, column: number): string {
  return at(RESULTS, place.result.first + index, column);
}

export function resultRange(place: RoundPlace, column: number): string {
  return rangeAt(RESULTS, place.result.first, place.result.last, column);
}

/** Whether a nominee stands on the ballot of a round: 1 or 0. */
export function admittedRef(place: RoundPlace, index: number): string {
  return resultCell(place, index, RESULT.admitted);
}

export function roundWords(round: 1 | 2): string {
  return round === 1 ? "vòng một" : "vòng hai";
}

/** Roman numerals of awards. */
export const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
