// The recount of filled voting workbooks: worked examples, the 2024 vote, and workbooks that somebody has broken.
import { snapshotOf, withCell } from "./support/book-snapshot.ts";
import {
  CUM_5,
  entriesOf,
  filledBook,
  papers,
  REPLAY_2024,
  rulesWith,
  unitsNumbered,
  voteOf,
  type RoundPapers,
} from "./support/votes.ts";
import { cum5Result2024 } from "#templates/awards/cum-5-2024.ts";
import { entryKey } from "#awards/sheets/entry-places.ts";
import { blocksResult } from "#awards/problem.ts";
import { tallyJson } from "#awards/tally-json.ts";
import { tallyWorkbook } from "#awards/tally-workbook.ts";
import type { VoteDefinition } from "#awards/vote-definition.ts";
import { cellAt, type Workbook } from "#engine/workbook.ts";

const filled = (vote: VoteDefinition, entries: ReadonlyMap<string, string | number>) =>
  snapshotOf(filledBook(vote, entries));
const json = (book: Workbook, second?: Workbook) => tallyJson(tallyWorkbook(book, second).result, "vi");
const named = (book: Workbook, second?: Workbook) =>
  json(book, second).problems.map(({ sheet, address, identity }) => `${identity} ${sheet}!${address}`);
const elected = (book: Workbook, award: string) =>
  json(book)
    .awards.filter((one) => one.award === award)
    .flatMap(({ nominees }) => nominees.filter((one) => one.elected).map(({ id }) => id));
const flag = rulesWith({}, "CO_THI_DUA");

describe("The 2024 vote of Cụm 5, replayed with invented ballots", () => {
  const book = filled(voteOf(), entriesOf(REPLAY_2024));

  it.each(cum5Result2024.results.map(({ award, elected: ids }) => [award, ids] as const))(
    "elects for %s whom it did",
    (award, ids) => {
      expect([...elected(book, award)].sort()).toEqual([...ids].sort());
    },
  );

  it("has no problem, and says what the contract says", () => {
    expect(json(book).problems).toEqual([]);
    const first = json(book).awards[0]!;
    expect(first).toMatchObject({
      award: "CO_THI_DUA",
      round: 1,
      issued: 9,
      returned: 9,
      valid: 8,
      invalid: 1,
      needed: 6,
      tie: [],
      nextRound: false,
    });
    expect(first.nominees[2]).toEqual({ id: "ca-mau", agree: 6, disagree: 0, blank: 2, elected: true });
  });

  it("leaves the unit of the Cờ off the ballot of the Bằng khen (V8)", () => {
    expect(json(book).awards[1]!.nominees.map(({ id }) => id)).toEqual(
      CUM_5.map(({ id }) => id).filter((id) => id !== "ca-mau"),
    );
  });
});

describe("The worked example: 19 issued, 18 collected, 16 valid, majority of the collected", () => {
  const vote = voteOf(
    {
      ...rulesWith(
        { threshold: { numerator: 1, denominator: 2 }, comparator: ">", denominator: "collected" },
        "CO_THI_DUA",
      ),
    },
    unitsNumbered(19),
  );
  const round = (agree: number): RoundPapers => ({
    award: "CO_THI_DUA",
    issued: 19,
    returned: 18,
    papers: papers(
      ...Array.from({ length: 16 }, (_, i) => (i < agree ? "don-vi-1" : "don-vi-2")),
      "!Để trống",
      "!Không theo mẫu",
    ),
  });
  const present = vote.units.map(({ id }) => id);

  it("needs 10 votes, not 9", () => {
    expect(json(filled(vote, entriesOf([round(10)], present))).awards[0]).toMatchObject({
      issued: 19,
      returned: 18,
      valid: 16,
      invalid: 2,
      needed: 10,
    });
  });

  it.each([
    [10, ["don-vi-1"]],
    [9, []],
  ])("elects with %i votes: %j", (agree, expected) => {
    const book = filled(vote, entriesOf([round(agree)], present));
    expect(elected(book, "CO_THI_DUA")).toEqual(expected);
    expect(json(book).problems).toEqual([]);
  });
});

describe("Rounds and ties", () => {
  it("T3 shows a tie at the last seat and elects neither", () => {
    const vote = voteOf(rulesWith({ threshold: { numerator: 1, denominator: 3 }, tie: "chairs" }, "CO_THI_DUA"));
    const book = filled(
      vote,
      entriesOf([
        {
          award: "CO_THI_DUA",
          papers: papers(...Array<string>(4).fill("ca-mau"), ...Array<string>(4).fill("can-tho"), "kien-giang"),
        },
      ]),
    );
    expect(json(book).awards).toHaveLength(1);
    expect(json(book).awards[0]).toMatchObject({ tie: ["ca-mau", "can-tho"], nextRound: false });
    expect(elected(book, "CO_THI_DUA")).toEqual([]);
    expect(named(book)).toEqual(["tie Kết quả!A30"]);
  });

  it("T5 lets only the tied stand in the second round where the rule says so", () => {
    const vote = voteOf(rulesWith({ threshold: { numerator: 1, denominator: 3 } }, "CO_THI_DUA"));
    const first: RoundPapers = {
      award: "CO_THI_DUA",
      papers: papers(...Array<string>(4).fill("ca-mau"), ...Array<string>(4).fill("can-tho"), "kien-giang"),
    };
    const second: RoundPapers = {
      award: "CO_THI_DUA",
      round: 2,
      papers: papers(...Array<string>(5).fill("ca-mau"), ...Array<string>(4).fill("can-tho")),
    };
    expect(json(filled(vote, entriesOf([first]))).awards).toMatchObject([
      { round: 1, nextRound: true },
      { round: 2, nominees: [{ id: "ca-mau" }, { id: "can-tho" }] },
    ]);
    expect(elected(filled(vote, entriesOf([first, second])), "CO_THI_DUA")).toEqual(["ca-mau"]);
  });

  it("T5 lets twice as many as open seats stand where the rule says so, equal votes at the edge too", () => {
    const vote = voteOf(rulesWith({ secondRound: "top" }, "CO_THI_DUA"));
    const lines = [
      "ca-mau",
      "ca-mau",
      "ca-mau",
      "can-tho",
      "can-tho",
      "kien-giang",
      "kien-giang",
      "tra-vinh",
      "an-giang",
    ];
    const book = filled(vote, entriesOf([{ award: "CO_THI_DUA", papers: papers(...lines) }]));
    expect(json(book).awards[1]!.nominees.map(({ id }) => id)).toEqual(["ca-mau", "can-tho", "kien-giang"]);
  });

  it.each([
    ["only one is allowed", rulesWith({ maxRounds: 1 }, "CO_THI_DUA"), false],
    ["two are allowed", rulesWith({}, "CO_THI_DUA"), true],
  ])("T4 a second round is due for open seats where %s: %#", (_, rules, due) => {
    const book = filled(
      voteOf(rules),
      entriesOf([
        {
          award: "CO_THI_DUA",
          papers: papers(...Array<string>(5).fill("ca-mau"), ...Array<string>(4).fill("can-tho")),
        },
      ]),
    );
    expect(json(book).awards[0]).toMatchObject({ needed: 6, nextRound: due });
    expect(elected(book, "CO_THI_DUA")).toEqual([]);
  });

  it("V9 names ballots of a second round that is not due", () => {
    const book = filled(
      voteOf(),
      entriesOf([...REPLAY_2024, { award: "CO_THI_DUA", round: 2, papers: papers("can-tho") }]),
    );
    expect(named(book)).toContainEqual(expect.stringMatching(/^round-not-due Kiểm phiếu 1!D/));
    expect(elected(book, "CO_THI_DUA")).toEqual(["ca-mau"]);
  });

  it("V10 takes a decision for one of the tied, and for nobody else", () => {
    const vote = voteOf(rulesWith({ threshold: { numerator: 1, denominator: 3 }, tie: "chairs" }, "CO_THI_DUA"));
    const entries = entriesOf([
      {
        award: "CO_THI_DUA",
        papers: papers(...Array<string>(4).fill("ca-mau"), ...Array<string>(4).fill("can-tho"), "kien-giang"),
      },
    ]);
    entries.set(entryKey.decision("CO_THI_DUA", "can-tho"), "x");
    expect(tallyWorkbook(filled(vote, entries)).result.awards[0]).toMatchObject({
      elected: ["can-tho"],
      open: 0,
      tied: [],
    });
    entries.set(entryKey.decision("CO_THI_DUA", "kien-giang"), "x");
    expect(named(filled(vote, entries))).toContainEqual(expect.stringMatching(/^decision-invalid Kết quả!H/));
  });

  it("T6 gives as many choices in the second round as seats are open", () => {
    const vote = voteOf(rulesWith({}, "BANG_KHEN_TAP_THE"));
    const first: RoundPapers = {
      award: "BANG_KHEN_TAP_THE",
      papers: papers(...Array<string>(7).fill("ca-mau,can-tho"), "ca-mau,an-giang", "ca-mau,an-giang"),
    };
    expect(tallyWorkbook(filled(vote, entriesOf([first]))).result.awards[0]!.rounds[1].most).toBe(0);
    const short: RoundPapers = {
      award: "BANG_KHEN_TAP_THE",
      papers: papers(...Array<string>(5).fill("ca-mau,can-tho"), ...Array<string>(4).fill("ca-mau,an-giang")),
    };
    expect(tallyWorkbook(filled(vote, entriesOf([short]))).result.awards[0]!.rounds[1].most).toBe(1);
  });

  it("T7 names no number of votes while nobody is marked present and the share is of those present", () => {
    const vote = voteOf(rulesWith({ denominator: "present" }, "CO_THI_DUA"));
    const book = filled(
      vote,
      entriesOf([{ award: "CO_THI_DUA", papers: papers(...Array<string>(9).fill("ca-mau")) }], []),
    );
    expect(json(book).awards[0]).toMatchObject({ needed: null });
    expect(elected(book, "CO_THI_DUA")).toEqual([]);
    expect(named(book)).toContainEqual(expect.stringMatching(/^base-missing Đại biểu!D/));
  });
});

describe("Show of hands", () => {
  const vote = voteOf(rulesWith({ method: "hands" }, "CO_THI_DUA"));
  const entries = entriesOf([]);
  for (const teller of [1, 2] as const) {
    entries.set(entryKey.returned(teller, "CO_THI_DUA", 1), 9);
    for (const { id } of CUM_5)
      for (const [what, count] of Object.entries(
        id === "ca-mau" ? { agree: 7, disagree: 1, abstain: 1 } : { agree: 0, disagree: 0, abstain: 9 },
      ))
        entries.set(entryKey.hands(teller, "CO_THI_DUA", 1, what as "agree", id), count);
  }

  it("B8 counts agreement, disagreement and abstention per nominee", () => {
    const result = json(filled(vote, entries));
    expect(result.awards[0]).toMatchObject({ issued: 9, returned: 9, valid: 9, invalid: 0, needed: 6 });
    expect(result.awards[0]!.nominees[2]).toEqual({ id: "ca-mau", agree: 7, disagree: 1, blank: 1, elected: true });
    expect(result.problems).toEqual([]);
  });

  it("V4 names a nominee whose hands do not add up", () => {
    const wrong = new Map(entries)
      .set(entryKey.hands(1, "CO_THI_DUA", 1, "abstain", "can-tho"), 8)
      .set(entryKey.hands(2, "CO_THI_DUA", 1, "abstain", "can-tho"), 8);
    expect(named(filled(vote, wrong))).toEqual(["agree-disagree-blank Kiểm phiếu 1!G28"]);
  });
});

describe("Written ballots of absent units", () => {
  const round: RoundPapers = { award: "CO_THI_DUA", papers: papers(...Array<string>(8).fill("ca-mau")) };
  const here = CUM_5.map(({ id }) => id).slice(0, 7);

  it("count among the voters where the rule says so", () => {
    const entries = entriesOf([round], here).set(entryKey.delegate("tra-vinh", "written"), 1);
    expect(json(filled(voteOf(rulesWith({ denominator: "present" }, "CO_THI_DUA")), entries))).toMatchObject({
      problems: [],
      awards: [{ needed: 6 }],
    });
  });

  it("V1 make one ballot too many where they do not count", () => {
    const entries = entriesOf([round], here).set(entryKey.delegate("tra-vinh", "written"), 1);
    expect(named(filled(voteOf(rulesWith({ writtenOpinions: false }, "CO_THI_DUA")), entries))).toEqual([
      "issued-over-voters Kiểm phiếu 1!D7",
    ]);
  });

  it("of a unit that is present are named and left out", () => {
    const entries = entriesOf([{ ...round, papers: round.papers.slice(0, 7) }], here).set(
      entryKey.delegate("an-giang", "written"),
      1,
    );
    expect(named(filled(voteOf(flag), entries))).toEqual(["present-and-written Đại biểu!E23"]);
  });
});

describe("Ballots that do not hold are named by cell", () => {
  const nine = (...lines: string[]) =>
    entriesOf([{ award: "CO_THI_DUA", papers: papers(...lines, ...Array<string>(9 - lines.length).fill("ca-mau")) }]);
  const key = (ballot: number, nominee: string, teller: 1 | 2 = 1) =>
    entryKey.mark(teller, "CO_THI_DUA", 1, ballot, nominee);
  const both = (entries: Map<string, string | number>, make: (teller: 1 | 2) => string, value: string | number) =>
    entries.set(make(1), value).set(make(2), value);

  it.each<[string, Map<string, string | number>, string[]]>([
    ["B3 an over-vote", nine("ca-mau,can-tho"), ["over-vote Kiểm phiếu 1!B12", "choices-over-allowed Kiểm phiếu 1!D8"]],
    [
      "B2 a mark that is none",
      both(nine(), (t) => key(1, "can-tho", t), "v"),
      ["unknown-mark Kiểm phiếu 1!G13", "agree-disagree-blank Kiểm phiếu 1!G26"],
    ],
    [
      "B1 marks on a row that is no ballot yet",
      both(nine(), (t) => key(9, "can-tho", t), "x"),
      ["ballot-unclassified Kiểm phiếu 1!B21"],
    ],
    [
      "B6 an invalid ballot without a reason",
      both(nine(), (t) => entryKey.validity(t, "CO_THI_DUA", 1, 0), "KHL"),
      ["reason-missing Kiểm phiếu 1!C12"],
    ],
    [
      "V2 more returned than issued",
      both(nine(), (t) => entryKey.issued(t, "CO_THI_DUA", 1), 8),
      ["returned-over-issued Kiểm phiếu 1!D8"],
    ],
    [
      "V3 a ballot that is in no pile",
      both(
        both(nine(), (t) => entryKey.returned(t, "CO_THI_DUA", 1), 8),
        (t) => entryKey.issued(t, "CO_THI_DUA", 1),
        9,
      ),
      ["valid-invalid-returned Kiểm phiếu 1!D8"],
    ],
    ["V7 tellers that differ by one mark", nine().set(key(4, "can-tho", 2), "k"), ["tellers-differ Kiểm phiếu 1!G16"]],
    [
      "V7 a second teller who has entered nothing",
      new Map([...nine()].filter(([name]) => !name.startsWith("count/2"))),
      ["teller-missing Kiểm phiếu 2!D7"],
    ],
    [
      "a count that is no whole number",
      nine()
        .set(entryKey.issued(1, "CO_THI_DUA", 1), 9.5)
        .set(entryKey.issued(2, "CO_THI_DUA", 1), 9.5),
      ["not-a-count Kiểm phiếu 1!D7", "issued-over-voters Kiểm phiếu 1!D7"],
    ],
  ])("%s", (_, entries, expected) => {
    const found = named(filled(voteOf(flag), entries));
    expect(found.sort()).toEqual([...expected].sort());
  });

  it("B4 a mark for a unit that is not on this ballot", () => {
    const entries = entriesOf(REPLAY_2024);
    for (const teller of [1, 2] as const) entries.set(entryKey.mark(teller, "BANG_KHEN_TAP_THE", 1, 7, "ca-mau"), "x");
    expect(named(filled(voteOf(), entries))).toContainEqual(expect.stringMatching(/^not-on-ballot Kiểm phiếu 1!F/));
  });

  it("B5 a unit that votes for itself on an open ballot, where that is not allowed", () => {
    const vote = voteOf(rulesWith({ method: "open", ownUnitVote: false }, "CO_THI_DUA"));
    expect(named(filled(vote, nine()))).toEqual(["own-unit Kiểm phiếu 1!F14"]);
  });
});

describe("Workbooks that were changed are named by cell", () => {
  const vote = voteOf(flag);
  const good = filled(vote, entriesOf([REPLAY_2024[0]!]));

  function insertRow(book: Workbook, name: string, at: number): Workbook {
    return {
      ...book,
      sheets: book.sheets.map((sheet) =>
        sheet.name !== name
          ? sheet
          : { ...sheet, rows: sheet.rows.map((row) => (row.row >= at ? { ...row, row: row.row + 1 } : row)) },
      ),
    };
  }
  function deleteRow(book: Workbook, name: string, at: number): Workbook {
    return {
      ...book,
      sheets: book.sheets.map((sheet) =>
        sheet.name !== name
          ? sheet
          : {
              ...sheet,
              rows: sheet.rows
                .filter((row) => row.row !== at)
                .map((row) => (row.row > at ? { ...row, row: row.row - 1 } : row)),
            },
      ),
    };
  }
  const place = (text: string) => ({ row: Number(text.slice(1)) - 1, column: text.charCodeAt(0) - 65 });
  const changed = (name: string, address: string, value: string | number, formula?: string) => {
    const { row, column } = place(address);
    const sheet = good.sheets.find((one) => one.name === name)!;
    expect(cellAt(sheet, row, column)).toBeDefined();
    return withCell(good, name, row, column, () => ({ value, ...(formula === undefined ? {} : { formula }) }));
  };

  it("R1 R2 a row inserted among the ballots: named, and every ballot still counted", () => {
    const book = insertRow(good, "Kiểm phiếu 1", 13);
    expect(named(book)).toEqual(["row-inserted Kiểm phiếu 1!A14"]);
    expect(elected(book, "CO_THI_DUA")).toEqual(["ca-mau"]);
  });

  it("R2 a ballot row deleted", () => {
    expect(named(deleteRow(good, "Kiểm phiếu 1", 13))).toContain("row-deleted Kiểm phiếu 1!A14");
  });

  it("R3 a nominee renamed", () => {
    expect(named(changed("Đề cử", "B9", "Liên hiệp các tổ chức hữu nghị tỉnh Cà Mâu"))).toEqual([
      "nominee-renamed Đề cử!B9",
    ]);
  });

  it("R3 a formula replaced by a number, and the wrong result it shows", () => {
    expect(named(changed("Kết quả", "C23", 9))).toEqual([
      "formula-overwritten Kết quả!C23",
      "stored-result Kết quả!C23",
    ]);
  });

  it("R3 a formula changed", () => {
    expect(named(changed("Kết quả", "C13", 8, "7+1"))).toEqual(["formula-overwritten Kết quả!C13"]);
  });

  it("R4 a rule changed counts, is named, and blocks nothing", () => {
    const entries = entriesOf([REPLAY_2024[0]!])
      .set(entryKey.rule("CO_THI_DUA", "denominator"), 4)
      .set(entryKey.rule("CO_THI_DUA", "numerator"), 3);
    const { problems, awards } = json(filled(vote, entries));
    expect(problems.map(({ identity, address }) => `${identity} ${address}`)).toEqual([
      "rule-changed B8",
      "rule-changed B9",
    ]);
    expect(problems.some(blocksResult)).toBe(false);
    expect(awards[0]).toMatchObject({ needed: 7 });
  });

  it.each([0.6667, 2.5, "hai phần ba"])("R4 the threshold %j is refused, and nobody is elected", (value) => {
    const book = filled(vote, entriesOf([REPLAY_2024[0]!]).set(entryKey.rule("CO_THI_DUA", "numerator"), value));
    expect(named(book)).toEqual(["rule-invalid Thể lệ!B8"]);
    expect(elected(book, "CO_THI_DUA")).toEqual([]);
  });

  it("results that were never recalculated are said to be so, and block nothing", () => {
    const blank = snapshotOf(filledBook(vote, new Map()));
    const marks = filled(vote, entriesOf([REPLAY_2024[0]!]));
    const book = {
      ...marks,
      sheets: marks.sheets.map((sheet) =>
        sheet.name === "Kết quả" ? blank.sheets.find(({ name }) => name === sheet.name)! : sheet,
      ),
    };
    expect(json(book).problems.map(({ identity }) => identity)).toEqual(["not-recalculated"]);
    expect(elected(book, "CO_THI_DUA")).toEqual(["ca-mau"]);
  });

  it("a copy of the file gives the second entry; another vote does not", () => {
    const alone = filled(
      vote,
      new Map([...entriesOf([REPLAY_2024[0]!])].filter(([key]) => !key.startsWith("count/2"))),
    );
    expect(named(alone, alone)).toEqual([]);
    expect(named(alone, filled(voteOf(), new Map()))).toContain("second-other-vote Kiểm phiếu 2!null");
    expect(named(good, alone)).toContain("second-twice Kiểm phiếu 2!null");
  });
});
