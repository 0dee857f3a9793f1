// Random votes: the formulas of the workbook, worked out by themselves, and the recount must come to the same; and what
// must hold of any vote holds.
import fc from "fast-check";
import { cellAt } from "#engine/workbook.ts";
import type { AwardRules } from "#templates/awards/award-rules.ts";
import { expectedResults } from "#awards/stored-results.ts";
import { tallyVote } from "#awards/tally.ts";
import { tallyWorkbook } from "#awards/tally-workbook.ts";
import { readVote } from "#awards/read-vote.ts";
import { entryKey } from "#awards/sheets/entry-places.ts";
import { planOf } from "#awards/sheets/refs.ts";
import { drawSheets, withEntries } from "#awards/sheets/vote-sheets.ts";
import { votePart } from "#awards/vote-part.ts";
import { snapshotOf } from "./support/book-snapshot.ts";
import {
  entriesOf,
  filledBook,
  rulesWith,
  unitsNumbered,
  voteOf,
  type Paper,
  type RoundPapers,
} from "./support/votes.ts";

type Sketch = {
  readonly rules: AwardRules;
  readonly units: number;
  readonly rounds: readonly RoundPapers[];
  readonly present: number;
  readonly written: number;
};

const AWARDS = ["CO_THI_DUA", "BANG_KHEN_TAP_THE"] as const;
const choose = <T>(...values: T[]) => fc.constantFrom(...values);

const paperOf = (units: number): fc.Arbitrary<Paper> =>
  fc
    .record({
      marks: fc
        .array(fc.tuple(fc.integer({ min: 1, max: units }), choose("x", "x", "x", "X", "k", "?")), { maxLength: 3 })
        .map((list) => Object.fromEntries(list.map(([unit, mark]) => [`don-vi-${unit}`, mark]))),
    })
    .chain((paper) => choose<Paper>(paper, paper, paper, { ...paper, invalid: "Không theo mẫu" }));

const sketch: fc.Arbitrary<Sketch> = fc.integer({ min: 3, max: 6 }).chain((units) =>
  fc.record({
    units: fc.constant(units),
    present: fc.integer({ min: 0, max: units }),
    written: fc.integer({ min: 0, max: units }),
    rules: fc
      .record({
        threshold: choose(
          { numerator: 1, denominator: 2 },
          { numerator: 2, denominator: 3 },
          { numerator: 1, denominator: 3 },
          { numerator: 1, denominator: 10 },
        ),
        comparator: choose(">=" as const, ">" as const),
        denominator: choose(
          "units" as const,
          "present" as const,
          "issued" as const,
          "collected" as const,
          "valid" as const,
        ),
        tie: choose("round" as const, "chairs" as const, "score" as const),
        maxRounds: choose(1, 2),
        seats: choose(1, 2),
        maxChoices: choose(1, 2, 3),
        secondRound: choose("remaining" as const, "top" as const),
        writtenOpinions: fc.boolean(),
        method: choose("secret" as const, "open" as const),
        ownUnitVote: fc.boolean(),
      })
      .map((change) => ({
        ...rulesWith(change),
        awards: rulesWith(change)
          .awards.filter(({ award }) => award !== "CUM_TRUONG")
          .map((rule, i) =>
            i === 1 ? { ...rule, excludes: { value: ["CO_THI_DUA" as const], source: "thử" } } : rule,
          ),
      })),
    rounds: fc
      .tuple(
        ...AWARDS.flatMap((award) =>
          ([1, 2] as const).map((round) =>
            fc.array(paperOf(units), { maxLength: units + 1 }).chain((papers) =>
              fc.record({
                award: fc.constant(award),
                round: fc.constant(round),
                papers: fc.constant(papers),
                issued: choose(papers.length, papers.length, papers.length + 1),
                returned: choose(papers.length, papers.length, Math.max(0, papers.length - 1)),
              }),
            ),
          ),
        ),
      )
      .map((rounds): readonly RoundPapers[] => rounds),
  }),
);

function entered({ units, rounds, present, written }: Sketch): Map<string, string | number> {
  const list = unitsNumbered(units);
  const entries = entriesOf(
    rounds,
    list.slice(0, present).map(({ id }) => id),
  );
  for (const { id } of list.slice(units - written)) entries.set(entryKey.delegate(id, "written"), 1);
  return entries;
}

const voteOfSketch = ({ rules, units }: Sketch) => voteOf(rules, unitsNumbered(units), units + 1);

/** The recount alone needs no results of formulas. */
function recount(sketched: Sketch) {
  const vote = voteOfSketch(sketched);
  const plan = planOf(vote);
  const sheets = withEntries(plan, drawSheets(plan), entered(sketched));
  return tallyVote(readVote(snapshotOf({ title: "", sheets, names: [], parts: [votePart(vote)] })));
}

test("the formulas of the workbook come to what the recount comes to, whatever is entered", () => {
  fc.assert(
    fc.property(sketch, (one) => {
      const book = snapshotOf(filledBook(voteOfSketch(one), entered(one)));
      const { entries, result } = tallyWorkbook(book);
      const results = book.sheets.find(({ name }) => name === "Kết quả")!;
      const wrong = expectedResults(entries, result).filter(
        ({ row, column, value }) => (cellAt(results, row, column)?.value ?? "") !== value,
      );
      expect(wrong).toEqual([]);
      // What the formulas show as broken, the recount names, and the other way round.
      const red = entries.plan.places.rounds.some(({ result: rows }) => cellAt(results, rows.next, 15)?.value !== 0);
      const named = result.problems.filter(
        ({ sheet, identity }) => sheet.startsWith("Kiểm phiếu") && identity !== "round-not-due",
      );
      expect(red).toBe(named.length > 0);
    }),
    { numRuns: 40 },
  );
});

test("V4 V5 V6 the identities hold, or are named", () => {
  fc.assert(
    fc.property(sketch, (one) => {
      const { awards, problems } = recount(one);
      const names = new Set(problems.map(({ identity }) => identity));
      // Said in either language, of the same cell.
      for (const { message, address } of problems)
        for (const text of [message.vi, message.en]) expect(text).toContain(address ?? "");
      expect(problems.filter(({ message }) => /^(?:Ô|Trang) /.test(message.en))).toEqual([]);
      for (const { rounds } of awards)
        for (const { counts, most, admitted, held } of rounds) {
          if (!held) continue;
          const { issued, returned, valid, invalid, nominees } = counts;
          expect(returned <= issued || names.has("returned-over-issued")).toBe(true);
          expect(valid + invalid === returned || names.has("valid-invalid-returned")).toBe(true);
          expect(
            nominees.reduce((sum, { agree }) => sum + agree, 0) <= valid * most || names.has("choices-over-allowed"),
          ).toBe(true);
          for (const { id, agree, disagree, blank } of nominees) {
            expect(agree <= valid).toBe(true);
            if (admitted.has(id))
              expect(agree + disagree + blank === valid || names.has("agree-disagree-blank")).toBe(true);
          }
        }
    }),
    { numRuns: 25 },
  );
});

test("T2 T3 nobody is elected below the votes needed, beyond the seats, off the ballot or out of a tie", () => {
  fc.assert(
    fc.property(sketch, (one) => {
      for (const { rounds, rules } of recount(one).awards)
        for (const { outcome, counts, admitted } of rounds) {
          const votes = (id: string) => counts.nominees.find((nominee) => nominee.id === id)!.agree;
          expect(outcome.elected.length).toBeLessThanOrEqual(Math.min(outcome.seats, rules.seats));
          for (const id of outcome.elected) {
            expect(admitted.has(id)).toBe(true);
            expect(votes(id)).toBeGreaterThanOrEqual(outcome.needed ?? Infinity);
            for (const other of admitted) if (votes(other) > votes(id)) expect(outcome.elected).toContain(other);
          }
          const tiedVotes = new Set(outcome.tied.map(votes));
          expect(tiedVotes.size).toBeLessThanOrEqual(1);
          expect(outcome.tied.length === 0 || outcome.tied.length > outcome.open).toBe(true);
        }
    }),
    { numRuns: 25 },
  );
});

test("the order of the ballots changes nothing", () => {
  fc.assert(
    fc.property(sketch, fc.infiniteStream(fc.nat()), (one, chance) => {
      const stream = chance[Symbol.iterator]();
      const shuffled = one.rounds.map((round) => ({
        ...round,
        papers: [...round.papers]
          .map((paper) => ({ paper, at: stream.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ paper }) => paper),
      }));
      // On open ballots the row says whose it is: only the counts are independent of the order there.
      const outcome = (sketched: Sketch) =>
        recount(sketched).awards.map(({ elected, tied, rounds }) => ({
          elected,
          tied,
          rounds: rounds.map(({ counts }) => counts),
        }));
      expect(outcome({ ...one, rounds: shuffled })).toEqual(outcome(one));
    }),
    { numRuns: 25 },
  );
});

test("a vote more for somebody elected in the first round leaves it elected", () => {
  fc.assert(
    fc.property(sketch, (one) => {
      const rounds = one.rounds.filter(({ round }) => round === 1);
      const base = { ...one, rounds };
      const [first] = recount(base).awards;
      const winner = first!.rounds[0].outcome.elected[0];
      const own = rounds.find(({ award }) => award === "CO_THI_DUA")!;
      const at =
        winner === undefined
          ? -1
          : own.papers.findIndex(({ marks, invalid }) => invalid === undefined && marks[winner] === undefined);
      fc.pre(winner !== undefined && at >= 0);
      const papers = own.papers.map((paper, i) => (i === at ? { marks: { ...paper.marks, [winner!]: "x" } } : paper));
      const more = { ...base, rounds: rounds.map((round) => (round === own ? { ...own, papers } : round)) };
      expect(recount(more).awards[0]!.rounds[0].outcome.elected).toContain(winner);
    }),
    { numRuns: 6 },
  );
});
