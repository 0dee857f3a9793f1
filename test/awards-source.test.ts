// Where a vote comes from: a cluster of the roster, a list of units, the part of a workbook it was kept in.
import { builtInRoster } from "#templates/roster/index.ts";
import { VotePartUnreadable, votePart, votePartOf } from "#awards/vote-part.ts";
import { voteOfCluster, voteOfUnits, VoteUnknown } from "#awards/vote-of-units.ts";
import { voteOf } from "./support/votes.ts";

const vote = voteOf();

describe("Where a vote comes from", () => {
  it("is the last year whose members the roster knows, or the period asked for", () => {
    const made = voteOfCluster("cum-5", builtInRoster);
    expect([made.period.id, made.units.length]).toEqual(["2024", 9]);
    expect(() =>
      voteOfCluster("cum-5", builtInRoster, {
        id: "2026",
        year: 2026,
        kind: "NAM",
        from: "2026-01-01",
        to: "2026-12-31",
      }),
    ).toThrow(VoteUnknown);
    expect(() => voteOfCluster("cum-99", builtInRoster)).toThrow(VoteUnknown);
  });

  it("is a list of units, each once", () => {
    expect(voteOfUnits(["kien-giang", "ca-mau"], builtInRoster).units.map(({ name }) => name)).toEqual([
      "Kiên Giang",
      "Cà Mau",
    ]);
    expect(() => voteOfUnits(["ca-mau", "ca-mau"], builtInRoster)).toThrow(VoteUnknown);
    expect(() => voteOfUnits(["khong-co"], builtInRoster)).toThrow(VoteUnknown);
  });

  it("is read back from the part as it was, and a damaged or newer part is refused", () => {
    expect(votePartOf([votePart(vote)])).toEqual(vote);
    expect(() => votePartOf([])).toThrow(VotePartUnreadable);
    expect(() => votePartOf([{ ...votePart(vote), xml: "<vote/>" }])).toThrow(/damaged/);
    expect(() => votePartOf([{ namespace: "urn:hopnhat:vote:2", xml: "" }])).toThrow(/newer/);
  });
});
