// The members of a cluster as edited on the page: a roster file that holds only that cluster, read by the command line
// with --roster as well.
import { membersOf, ClusterUnknown, codeSystemOf, chairOf, holdsOn } from "#consolidate/members.ts";
import type { Roster } from "#engine/roster.ts";
import type { Period } from "#engine/submission.ts";
import type { ClusterShown, MemberShown } from "./shown.ts";

/** Who can be a member in that period, and who is, as far as the roster knows. */
export function showCluster(roster: Roster, clusterId: string, period: Period): ClusterShown {
  const cluster = roster.clusters.find(({ id }) => id === clusterId) ?? roster.clusters[0]!;
  const codeSystem = codeSystemOf(period);
  const units = roster.units
    .filter((unit) => unit.codeSystem === codeSystem && holdsOn(unit, period.to))
    .map(({ id, name }): MemberShown => ({ unit: id, codeSystem, name }));
  return {
    members: knownMembers(),
    units,
    chair: chairOf(cluster, period, roster)?.name ?? null,
  };

  function knownMembers(): MemberShown[] | null {
    try {
      return membersOf(cluster, period, roster).map(({ unit, name }) => ({ ...unit, name }));
    } catch (fault) {
      if (fault instanceof ClusterUnknown) return null;
      throw fault;
    }
  }
}

/**
 * A roster with that cluster alone. Members that stay keep their dates, members added count from the period's first
 * day, and whoever is not listed is no member; chairs stay as they are known.
 */
export function rosterFile(
  roster: Roster,
  clusterId: string,
  period: Period,
  members: readonly { readonly unit: string }[],
): Roster {
  const cluster = roster.clusters.find(({ id }) => id === clusterId)!;
  const codeSystem = codeSystemOf(period);
  const own = cluster.members.filter((member) => member.codeSystem === codeSystem && holdsOn(member, period.to));
  return {
    schema: "hopnhat.roster/1",
    units: [],
    clusters: [
      {
        id: cluster.id,
        name: cluster.name,
        members: members.map(
          ({ unit }) => own.find((member) => member.unit === unit) ?? { unit, codeSystem, from: period.from, to: null },
        ),
        chairs: cluster.chairs.filter((chair) => chair.codeSystem === codeSystem),
      },
    ],
  };
}
