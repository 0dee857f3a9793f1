// Who is expected: the members of a cluster on the last day of a period. Membership is dated data; what the roster
// does not know for that day is asked for, never taken from another year.
import type { Words } from "#engine/form.ts";
import type { Cluster, ClusterMember, CodeSystem, Roster, Unit, UnitKey } from "#engine/roster.ts";
import type { Period } from "#engine/submission.ts";
import type { Consolidation } from "./model.ts";
import { shortCodes } from "./short-codes.ts";

export type Member = Consolidation["members"][number];

/** The roster does not say who belongs to the cluster in that period: the person gives a `--roster` file. */
export class ClusterUnknown extends Error {
  readonly code = "cluster-unknown";
  readonly words: Words;
  constructor(
    readonly cluster: string,
    readonly period: string,
  ) {
    super(`${cluster}: members unknown for ${period}`);
    this.words = {
      vi: `Danh sách đơn vị của ${cluster} trong kỳ ${period} chưa có trong dữ liệu của chương trình. Ghi danh sách vào một tệp theo mẫu hopnhat.roster/1 rồi chạy lại với --roster TỆP.`,
      en: `The members of ${cluster} in period ${period} are not known to the program. Write them into a file of the hopnhat.roster/1 shape and run again with --roster FILE.`,
    };
  }
}

type Dated = { readonly from: string | null; readonly to: string | null };

/** Whether a dated entry holds on that ISO day; an unknown or open end does not exclude it. */
export function holdsOn(entry: Dated, day: string): boolean {
  return (entry.from === null || entry.from <= day) && (entry.to === null || day <= entry.to);
}

export function sameUnit(a: UnitKey | undefined, b: UnitKey | undefined): boolean {
  return a !== undefined && b !== undefined && a.unit === b.unit && a.codeSystem === b.codeSystem;
}

/** "gso63:kien-giang", a text key of a unit: the bare id would mix old and new provinces of one name. */
export function unitText(unit: UnitKey): string {
  return `${unit.codeSystem}:${unit.unit}`;
}

export function unitOf(roster: Roster, key: UnitKey): Unit | undefined {
  return roster.units.find((unit) => unit.id === key.unit && unit.codeSystem === key.codeSystem);
}

/** The code system that is in force on the last day of the period: the 63 until 30 June 2025, the 34 after. */
export function codeSystemOf(period: Period): CodeSystem {
  return period.to <= "2025-06-30" ? "GSO63" : "NSO34";
}

/** The members on the period's last day, in roster order. Throws ClusterUnknown when the roster names none. */
export function membersOf(cluster: Cluster, period: Period, roster: Roster): Member[] {
  const seen = new Set<string>();
  const members: { unit: UnitKey; name: string; code: string }[] = [];
  for (const member of cluster.members) {
    const key = { unit: member.unit, codeSystem: member.codeSystem };
    if (!isMemberOn(member, period.to, roster) || seen.has(unitText(key))) continue;
    seen.add(unitText(key));
    const unit = unitOf(roster, key);
    members.push({ unit: key, name: unit?.name ?? member.unit, code: unit?.code ?? "" });
  }
  if (members.length === 0) throw new ClusterUnknown(cluster.name, period.id);
  const shorts = shortCodes(members);
  return members.map((member, index) => ({ ...member, short: shorts[index]! }));
}

// A membership without an end does not outlive the province itself.
function isMemberOn(member: ClusterMember, day: string, roster: Roster): boolean {
  const unit = unitOf(roster, member);
  return holdsOn(member, day) && (unit === undefined || holdsOn(unit, day));
}

/** The cluster's chair on the period's last day, where known. */
export function chairOf(cluster: Cluster, period: Period, roster: Roster): Consolidation["chair"] {
  const chair = cluster.chairs.find((entry) => entry.role === "chair" && holdsOn(entry, period.to));
  if (!chair) return undefined;
  const key = { unit: chair.unit, codeSystem: chair.codeSystem };
  return { unit: key, name: unitOf(roster, key)?.name ?? chair.unit };
}
