// A vote without a merge: the members of a cluster, or a list of units.
import type { Words } from "#engine/form.ts";
import type { Roster, Unit } from "#engine/roster.ts";
import { codeSystemOn, membersOf, statusOn, unitsOn } from "#engine/resolve-unit.ts";
import { periodOf } from "#engine/period.ts";
import type { Period } from "#engine/submission.ts";
import { periodWords } from "#consolidate/book/sheet-frame.ts";
import { assumedRules } from "#templates/awards/assumed-rules.ts";
import { awardRulesFor } from "#templates/awards/index.ts";
import { defineVote, type VoteDefinition, type VoteUnit } from "./vote-definition.ts";
import { unionName } from "./vote-from-consolidation.ts";

/** The roster does not know the cluster, its members, or a unit: the person has to say more. */
export class VoteUnknown extends Error {
  readonly code = "vote-unknown";
  constructor(readonly words: Words) {
    super(words.en);
  }
}

/**
 * The vote of a cluster. Without a period it is the last calendar year at whose end the roster knows the members. Throws
 * VoteUnknown.
 */
export function voteOfCluster(id: string, roster: Roster, asked?: Period): VoteDefinition {
  const cluster = roster.clusters.find((one) => one.id === id);
  if (!cluster)
    throw new VoteUnknown({
      vi: `Không có cụm “${id}” trong danh sách (${roster.clusters.map((one) => one.id).join(", ")}). Kiểm tra mã cụm hoặc bổ sung bằng --roster.`,
      en: `No cluster “${id}” in the roster (${roster.clusters.map((one) => one.id).join(", ")}). Check the id, or add it with --roster.`,
    });
  const period = asked ?? lastKnownYear(id, roster);
  const found = period && membersOf(id, period, roster);
  if (!period || !found || "unknown" in found)
    throw new VoteUnknown({
      vi: `Chưa biết ${cluster.name} có những đơn vị nào trong kỳ đó. Bổ sung danh sách bằng --roster, hoặc ghi các đơn vị bằng --units.`,
      en: `The members of ${cluster.name} in that period are not known. Add them with --roster, or name the units with --units.`,
    });
  return defineVote({
    cluster: { id, name: cluster.name },
    period: { id: period.id, year: period.year, words: periodWords(period) },
    units: found.members.map((unit) => voteUnit(unit, period.to)),
    rules: awardRulesFor(id, cluster.name, period.id, period.year),
  });
}

/** Of the years in which a dated member begins or ends, the last one at whose end members are known. */
function lastKnownYear(id: string, roster: Roster): Period | undefined {
  const days = roster.clusters.find((one) => one.id === id)!.members.flatMap(({ from, to }) => [from, to]);
  const years = [...new Set(days.filter((day) => day !== null).map((day) => Number(day.slice(0, 4))))];
  const candidates = years.flatMap((year) => [year, year - 1]).sort((a, b) => b - a);
  return candidates
    .map((year) => periodOf(year, "NAM"))
    .find((period) => !("unknown" in membersOf(id, period, roster)));
}

/** The vote of units by id, in the order given. Without a period, today's units if all are such, else the old ones. */
export function voteOfUnits(ids: readonly string[], roster: Roster, asked?: Period): VoteDefinition {
  if (new Set(ids).size !== ids.length)
    throw new VoteUnknown({ vi: "Có đơn vị ghi hai lần trong --units.", en: "A unit is named twice in --units." });
  const systems = asked ? [codeSystemOn(asked.to)] : (["NSO34", "GSO63"] as const);
  const day = asked?.to;
  const lists = systems.map((system) =>
    ids.map((id) =>
      (day === undefined ? roster.units : unitsOn(roster, day)).find(
        (unit) => unit.id === id && unit.codeSystem === system,
      ),
    ),
  );
  const units = lists.find((list) => list.every((unit) => unit !== undefined));
  if (!units) {
    const missing = ids.filter((id) => !roster.units.some((unit) => unit.id === id));
    const names = (missing.length > 0 ? missing : ids).join(", ");
    throw new VoteUnknown({
      vi: `Không tìm thấy các đơn vị này cùng lúc trong danh sách: ${names}. Mã viết không dấu, nối bằng gạch ngang, ví dụ kien-giang.`,
      en: `These units are not in the roster together: ${names}. Ids are ASCII words joined by hyphens, e.g. kien-giang.`,
    });
  }
  const year = asked?.year ?? 0;
  const cluster = { id: "units", name: "Cụm" };
  return defineVote({
    cluster,
    period: asked ? { id: asked.id, year, words: periodWords(asked) } : { id: "", year, words: "năm ………" },
    units: units.map((unit) => voteUnit(unit!, day ?? "9999-12-31")),
    rules: assumedRules(cluster.id, cluster.name, asked?.id ?? "-", year),
  });
}

function voteUnit(unit: Unit, day: string): VoteUnit {
  const { name, kind } = statusOn(unit, day);
  return { id: unit.id, name, fullName: unionName(kind, name) };
}
