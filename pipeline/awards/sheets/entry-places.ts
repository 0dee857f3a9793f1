// Every cell people may write into, by a key that says what it means: by these keys marks are read, carried over to the
// sheets of a later merge, and put into tests.
import { RULE_KEYS } from "#awards/rule-values.ts";
import { HAND_KEYS } from "./marks.ts";
import { ballotKey, COUNT, DELEGATE, INFO, NOMINEE, RESULT, RULE } from "./places.ts";
import type { Plan } from "./refs.ts";
import { scoreColumns, scoreLines } from "./scores-sheet.ts";
import { COUNTS, DELEGATES, NOMINEES, RESULTS, RULES, SCORES } from "./sheet-names.ts";

export type EntryPlace = { readonly sheet: string; readonly row: number; readonly column: number };
export type Entries = ReadonlyMap<string, string | number>;

export const entryKey = {
  rule: (award: string, key: string) => `rule/${award}/${key}`,
  excludes: (award: string, other: string) => `rule/${award}/excludes/${other}`,
  changed: (award: string, key: string) => `rule/${award}/${key}/because`,
  info: (key: string) => `info/${key}`,
  delegate: (unit: string, what: "summoned" | "present" | "written" | "person") => `delegate/${unit}/${what}`,
  listed: (award: string, nominee: string) => `listed/${award}/${nominee}`,
  name: (award: string, nominee: string) => `name/${award}/${nominee}`,
  issued: (teller: 1 | 2, award: string, round: number) => `count/${teller}/${award}/${round}/issued`,
  returned: (teller: 1 | 2, award: string, round: number) => `count/${teller}/${award}/${round}/returned`,
  validity: (teller: 1 | 2, award: string, round: number, ballot: number) =>
    `count/${teller}/${ballotKey(award, round, ballot)}/validity`,
  reason: (teller: 1 | 2, award: string, round: number, ballot: number) =>
    `count/${teller}/${ballotKey(award, round, ballot)}/reason`,
  mark: (teller: 1 | 2, award: string, round: number, ballot: number, nominee: string) =>
    `count/${teller}/${ballotKey(award, round, ballot)}/mark/${nominee}`,
  hands: (teller: 1 | 2, award: string, round: number, what: (typeof HAND_KEYS)[number], nominee: string) =>
    `count/${teller}/${award}/${round}/hands/${what}/${nominee}`,
  decision: (award: string, nominee: string) => `decision/${award}/${nominee}`,
  score: (criterion: string, unit: string) => `score/${criterion}/${unit}`,
};

/** All entry cells of a vote, in a fixed order. */
export function entryPlaces(plan: Plan): ReadonlyMap<string, EntryPlace> {
  const { vote, places } = plan;
  const found = new Map<string, EntryPlace>();
  const add = (key: string, sheet: string, row: number, column: number) => found.set(key, { sheet, row, column });
  for (const [key] of INFO) add(entryKey.info(key), DELEGATES, places.info[key], DELEGATE.summoned);
  vote.units.forEach(({ id }, i) => {
    for (const what of ["summoned", "present", "written", "person"] as const)
      add(entryKey.delegate(id, what), DELEGATES, places.delegates.first + i, DELEGATE[what]);
  });
  vote.awards.forEach(({ rule, nominees }, a) => {
    const { award } = rule;
    const own = places.rules[a]!;
    for (const key of RULE_KEYS) {
      add(entryKey.rule(award, key), RULES, own.rows[key], RULE.value);
      add(entryKey.changed(award, key), RULES, own.rows[key], RULE.changed);
    }
    for (const { award: other, row } of own.excludes) {
      const { award: code } = vote.awards[other]!.rule;
      add(entryKey.excludes(award, code), RULES, row, RULE.value);
      add(entryKey.changed(award, `excludes/${code}`), RULES, row, RULE.changed);
    }
    nominees.forEach(({ id, name }, n) => {
      const row = places.nominees[a]!.first + n;
      if (name === "") add(entryKey.name(award, id), NOMINEES, row, NOMINEE.name);
      add(entryKey.listed(award, id), NOMINEES, row, NOMINEE.listed);
      add(entryKey.decision(award, id), RESULTS, places.finals[a]!.first + n, RESULT.state);
    });
  });
  addCounts(plan, add);
  addScores(plan, add);
  return found;
}

type Add = (key: string, sheet: string, row: number, column: number) => void;

function addCounts({ vote, places }: Plan, add: Add): void {
  COUNTS.forEach((sheet, t) => {
    const teller = (t + 1) as 1 | 2;
    for (const { award: a, round, count } of places.rounds) {
      const { rule, nominees } = vote.awards[a]!;
      add(entryKey.issued(teller, rule.award, round), sheet, count.issued, COUNT.first);
      add(entryKey.returned(teller, rule.award, round), sheet, count.returned, COUNT.first);
      for (let ballot = 0; ballot < vote.ballots; ballot++) {
        const row = count.ballots + ballot;
        add(entryKey.validity(teller, rule.award, round, ballot), sheet, row, COUNT.validity);
        add(entryKey.reason(teller, rule.award, round, ballot), sheet, row, COUNT.reason);
        nominees.forEach(({ id }, n) =>
          add(entryKey.mark(teller, rule.award, round, ballot, id), sheet, row, COUNT.first + n),
        );
      }
      HAND_KEYS.forEach((what, h) =>
        nominees.forEach(({ id }, n) =>
          add(entryKey.hands(teller, rule.award, round, what, id), sheet, count.hands + h, COUNT.first + n),
        ),
      );
    }
  });
}

function addScores(plan: Plan, add: Add): void {
  const open = plan.vote.scores.criteria.length === 0;
  for (const { key, row } of scoreLines(plan)) {
    if (open) {
      add(`${entryKey.score(key, "")}name`, SCORES, row, 1);
      add(`${entryKey.score(key, "")}max`, SCORES, row, 2);
    }
    plan.vote.units.forEach(({ id }, u) => {
      const { self, cluster } = scoreColumns(u);
      if (open) add(`${entryKey.score(key, id)}/self`, SCORES, row, self);
      add(entryKey.score(key, id), SCORES, row, cluster);
    });
  }
}
