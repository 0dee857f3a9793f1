// Where a file belongs: to which member, and whether it is for the period and the cluster being merged.
import type { Words } from "#engine/form.ts";
import type { Cluster, Roster, UnitKey } from "#engine/roster.ts";
import type { Meta, Period } from "#engine/submission.ts";
import { fold } from "#engine/text.ts";
import { unitOf, type Member } from "./members.ts";
import { mergeFinding } from "./merge-finding.ts";
import type { MergeFinding, SourceFile } from "./model.ts";
import type { ReadFile } from "./choose-file.ts";

export type Scope = {
  readonly cluster: Cluster;
  readonly period: Period;
  readonly roster: Roster;
  readonly members: readonly Member[];
};

export type Place =
  | { readonly inside: true; readonly member: Member; readonly findings: readonly MergeFinding[] }
  | {
      readonly inside: false;
      readonly unit?: UnitKey;
      readonly name: string;
      readonly reason: Words;
      readonly findings: readonly MergeFinding[];
    };

/** "2024", "2024-6T"; what the file itself says of its period. */
function periodText(meta: Meta): string {
  const kind = meta.periodKind === undefined || meta.periodKind === "NAM" ? "" : meta.periodKind;
  return [meta.year, kind].filter((part) => part !== undefined && part !== "").join("-");
}

function isOtherPeriod(meta: Meta, period: Period): boolean {
  return (
    (meta.year !== undefined && meta.year !== period.year) ||
    (meta.periodKind !== undefined && meta.periodKind !== period.kind)
  );
}

/** Places a file that was read. A file that does not name its whole period is taken for this one, with a warning. */
export function placeFile(file: ReadFile, scope: Scope): Place {
  const { meta } = file.submission;
  const { period, cluster, roster, members } = scope;
  const member = members.find(
    ({ unit }) => unit.unit === meta.unit && (meta.codeSystem ?? unit.codeSystem) === unit.codeSystem,
  );
  const named = meta.unit === undefined ? undefined : unitKeyOf(meta.unit, meta, roster);
  const unit = member?.unit ?? named;
  const name = member?.name ?? (named ? (unitOf(roster, named)?.name ?? named.unit) : file.file);
  const who = unit ? { unit } : {};
  const outside = (rule: string, messageId: string, reason: Words, data: Record<string, string>): Place => ({
    inside: false,
    ...who,
    name,
    reason,
    findings: [
      mergeFinding({ rule, messageId, file: file.file, ...who, data: { file: file.file, period: period.id, ...data } }),
    ],
  });
  if (!unit)
    return outside("unit-undetermined", "undetermined", { vi: "Không rõ đơn vị nộp", en: "Union not stated" }, {});
  if (isOtherPeriod(meta, period)) {
    const text = periodText(meta);
    return outside(
      "other-period",
      "otherPeriod",
      { vi: `Kỳ ${text}, không phải ${period.id}`, en: `For ${text}, not ${period.id}` },
      { text },
    );
  }
  if (!member) {
    const reason = {
      vi: `Không thuộc ${cluster.name} trong kỳ ${period.id}`,
      en: `Not in ${cluster.name} in ${period.id}`,
    };
    return outside("other-cluster", "otherCluster", reason, { unit: name, cluster: cluster.name });
  }
  const stated = meta.year !== undefined && meta.periodKind !== undefined;
  const findings = stated
    ? []
    : [
        mergeFinding({
          rule: "period-unstated",
          messageId: "unstated",
          file: file.file,
          unit: member.unit,
          data: { file: file.file, period: period.id },
        }),
      ];
  return { inside: true, member, findings };
}

function unitKeyOf(unit: string, meta: Meta, roster: Roster): UnitKey {
  const known = roster.units.find(
    ({ id, codeSystem }) => id === unit && codeSystem === (meta.codeSystem ?? codeSystem),
  );
  return { unit, codeSystem: meta.codeSystem ?? known?.codeSystem ?? "GSO63" };
}

/**
 * The one member whose full name or long alias stands as whole words in a file's name: all that a file which could
 * not be read tells of its sender. Abbreviations do not count, and two members named are none.
 */
export function memberOfFileName(file: SourceFile, scope: Scope): Member | undefined {
  const text = ` ${fold(file.file.replace(/\.[^./\\]*$/, ""))} `;
  const named = scope.members.filter((member) => {
    const unit = unitOf(scope.roster, member.unit);
    const names = [member.name, ...(unit?.aliases ?? [])].map(fold).filter((name) => name.length > 3);
    return names.some((name) => text.includes(` ${name} `));
  });
  return named.length === 1 ? named[0] : undefined;
}
