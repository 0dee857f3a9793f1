// Votes for tests: the nine unions of Cụm 5, ballots written as short lines, and a filled workbook from them.
import type { Book } from "#engine/book.ts";
import { cum5Awards2024 } from "#templates/awards/cum-5-2024.ts";
import type { AwardRule, AwardRules } from "#templates/awards/award-rules.ts";
import { entryKey } from "#awards/sheets/entry-places.ts";
import { voteBook } from "#awards/sheets/vote-sheets.ts";
import { defineVote, type VoteDefinition, type VoteUnit } from "#awards/vote-definition.ts";

const UNITS: readonly (readonly [string, string])[] = [
  ["an-giang", "An Giang"],
  ["bac-lieu", "Bạc Liêu"],
  ["ca-mau", "Cà Mau"],
  ["can-tho", "Cần Thơ"],
  ["dong-thap", "Đồng Tháp"],
  ["kien-giang", "Kiên Giang"],
  ["soc-trang", "Sóc Trăng"],
  ["tra-vinh", "Trà Vinh"],
  ["vinh-long", "Vĩnh Long"],
];
export const CUM_5: readonly VoteUnit[] = UNITS.map(([id, name]) => ({
  id,
  name,
  fullName: `Liên hiệp các tổ chức hữu nghị ${id === "can-tho" ? "thành phố" : "tỉnh"} ${name}`,
}));

/** Units named by number, for votes of any size. */
export function unitsNumbered(count: number): VoteUnit[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `don-vi-${i + 1}`,
    name: `Đơn vị ${i + 1}`,
    fullName: `Đơn vị ${i + 1}`,
  }));
}

type Change = { readonly [K in keyof AwardRule]?: AwardRule[K] extends { value: infer V } ? V : never };

/** Rules of the 2024 vote with some values changed for every award. */
export function rulesWith(change: Change, only?: string): AwardRules {
  return {
    ...cum5Awards2024,
    awards: cum5Awards2024.awards
      .filter(({ award }) => only === undefined || award === only)
      .map((rule) => {
        const changed = Object.entries(change).map(([key, value]) => [key, { value, source: "thử" }]);
        return { ...rule, ...Object.fromEntries(changed) } as AwardRule;
      }),
  };
}

export function voteOf(
  rules: AwardRules = cum5Awards2024,
  units: readonly VoteUnit[] = CUM_5,
  ballots?: number,
): VoteDefinition {
  return defineVote({
    cluster: { id: "cum-5", name: "Cụm 5" },
    period: { id: "2024", year: 2024, words: "năm 2024" },
    units,
    rules,
    ...(ballots === undefined ? {} : { ballots }),
  });
}

/** A ballot: marks by nominee id, and why it is invalid when it is. */
export type Paper = { readonly marks: Readonly<Record<string, string>>; readonly invalid?: string };
export type RoundPapers = {
  readonly award: string;
  readonly round?: 1 | 2;
  readonly issued?: number;
  readonly returned?: number;
  readonly papers: readonly Paper[];
};

/** "ca-mau,-can-tho": x for the first, k for the second; "!lý do" makes the ballot invalid. */
export function paper(line: string): Paper {
  const [list = "", reason] = line.split("!");
  const marks = list
    .split(",")
    .filter((word) => word !== "")
    .map((word) => (word.startsWith("-") ? [word.slice(1), "k"] : [word, "x"]));
  return { marks: Object.fromEntries(marks), ...(reason === undefined ? {} : { invalid: reason }) };
}

export const papers = (...lines: string[]) => lines.map(paper);

/** Entries of both tellers, all units present. */
export function entriesOf(
  rounds: readonly RoundPapers[],
  present: readonly string[] = CUM_5.map(({ id }) => id),
): Map<string, string | number> {
  const entries = new Map<string, string | number>();
  for (const unit of present) entries.set(entryKey.delegate(unit, "present"), 1);
  for (const { award, round = 1, papers: list, issued = list.length, returned = list.length } of rounds)
    for (const teller of [1, 2] as const) {
      entries.set(entryKey.issued(teller, award, round), issued);
      entries.set(entryKey.returned(teller, award, round), returned);
      list.forEach(({ marks, invalid }, ballot) => {
        entries.set(entryKey.validity(teller, award, round, ballot), invalid === undefined ? "HL" : "KHL");
        if (invalid !== undefined) entries.set(entryKey.reason(teller, award, round, ballot), invalid);
        for (const [nominee, mark] of Object.entries(marks))
          entries.set(entryKey.mark(teller, award, round, ballot, nominee), mark);
      });
    }
  return entries;
}

export function filledBook(vote: VoteDefinition, entries: ReadonlyMap<string, string | number>): Book {
  return voteBook({ vote, entries });
}

/** Invented ballots that lead to the published result of Cụm 5 for 2024. */
export const REPLAY_2024: readonly RoundPapers[] = [
  {
    award: "CO_THI_DUA",
    papers: papers(
      "ca-mau",
      "ca-mau",
      "ca-mau",
      "can-tho",
      "ca-mau",
      "ca-mau",
      "kien-giang",
      "ca-mau",
      "ca-mau,can-tho!Chọn quá số quy định",
    ),
  },
  {
    award: "BANG_KHEN_TAP_THE",
    papers: papers(
      "tra-vinh,kien-giang",
      "tra-vinh,kien-giang",
      "tra-vinh,an-giang",
      "tra-vinh,kien-giang",
      "tra-vinh,kien-giang",
      "can-tho,kien-giang",
      "tra-vinh,kien-giang",
      "tra-vinh,-can-tho",
      "tra-vinh,kien-giang",
    ),
  },
  {
    award: "CUM_TRUONG",
    papers: papers(
      "kien-giang",
      "kien-giang",
      "kien-giang",
      "tra-vinh",
      "kien-giang",
      "kien-giang",
      "kien-giang",
      "kien-giang",
      "kien-giang",
    ),
  },
];
