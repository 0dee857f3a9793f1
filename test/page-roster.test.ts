import { rosterFile, showCluster } from "../addin/browser/roster-edit.ts";
import { membersOf } from "#consolidate/members.ts";
import { parsePeriod } from "#engine/period.ts";
import { mergeRoster, parseRoster } from "#engine/roster-schema.ts";
import { builtInRoster } from "#templates/roster/index.ts";

const known = parsePeriod("2024");
const unknown = parsePeriod("2026");

test("members are shown for a period that is known, with the units to choose from", () => {
  const { members, units } = showCluster(builtInRoster, "cum-5", known);
  expect(members?.map(({ name }) => name)).toContain("Kiên Giang");
  expect(units).toHaveLength(63);
});

test("where they are not known nobody is guessed, and the units of that day are offered", () => {
  const { members, units } = showCluster(builtInRoster, "cum-5", unknown);
  expect(members).toBeNull();
  expect(units).toHaveLength(34);
});

test("members chosen on the page make a roster file that --roster reads", () => {
  const file = rosterFile(builtInRoster, "cum-5", unknown, [{ unit: "an-giang" }, { unit: "ca-mau" }]);
  const roster = mergeRoster(builtInRoster, parseRoster(JSON.parse(JSON.stringify(file))));
  const cluster = roster.clusters.find(({ id }) => id === "cum-5")!;
  expect(membersOf(cluster, unknown, roster).map(({ unit }) => unit)).toEqual([
    { unit: "an-giang", codeSystem: "NSO34" },
    { unit: "ca-mau", codeSystem: "NSO34" },
  ]);
  // The earlier members are none of its business.
  expect(membersOf(cluster, known, roster)).toHaveLength(9);
});

test("a member taken out is none, and those who stay keep their dates", () => {
  const { members } = showCluster(builtInRoster, "cum-1", known);
  const left = members!.filter(({ unit }) => unit !== "bac-ninh");
  const file = rosterFile(builtInRoster, "cum-1", known, left);
  const cluster = mergeRoster(builtInRoster, file).clusters.find(({ id }) => id === "cum-1")!;
  expect(membersOf(cluster, known, builtInRoster).map(({ unit }) => unit.unit)).toEqual(left.map(({ unit }) => unit));
  expect(cluster.members).toContainEqual({
    unit: "quang-ninh",
    codeSystem: "GSO63",
    from: "2024-02-26",
    to: "2025-06-30",
  });
});
