// What a roster must not say: two units of one code or one alias, members nobody knows, dates that run backwards.
import { placeWords } from "./place-words.ts";
import { RosterError } from "./roster-error.ts";
import type { ClusterMember, Roster, Unit } from "./roster.ts";

type Span = { readonly from: string | null; readonly to: string | null };

/**
 * Checks the file that was added and the roster it makes with the built-in one.
 * Throws RosterError at the first contradiction.
 */
export function checkRoster(added: Roster, roster: Roster): void {
  checkTwice(added);
  const keys = new Set(roster.units.map(keyOf));
  for (const unit of roster.units) {
    checkSpan(unit, unit.name);
    for (const status of unit.statuses ?? []) checkSpan(status, unit.name);
    for (const next of unit.into ?? [])
      if (!keys.has(keyOf(next)))
        fail(
          `“${unit.name}” nhập vào đơn vị ${keyOf(next)} không có trong danh sách.`,
          `“${unit.name}” went into unit ${keyOf(next)}, which is not in the list.`,
        );
  }
  checkCodes(roster.units);
  checkAliases(roster.units);
  for (const cluster of roster.clusters) {
    for (const entry of [...cluster.members, ...cluster.chairs]) {
      checkSpan(entry, `${cluster.name}, ${entry.unit}`);
      if (!keys.has(`${entry.codeSystem}:${entry.unit}`))
        fail(
          `${cluster.name} có đơn vị ${entry.codeSystem}:${entry.unit} không có trong danh sách.`,
          `${cluster.name} has unit ${entry.codeSystem}:${entry.unit}, which is not in the list.`,
        );
    }
    checkMembers(cluster.name, cluster.members);
  }
}

function keyOf(unit: Pick<Unit, "id" | "codeSystem">): string {
  return `${unit.codeSystem}:${unit.id}`;
}

function fail(vi: string, en: string): never {
  throw new RosterError({ vi, en });
}

function checkSpan({ from, to }: Span, name: string): void {
  if (from !== null && to !== null && from > to)
    fail(
      `“${name}”: ngày bắt đầu ${from} sau ngày kết thúc ${to}.`,
      `“${name}”: the first day ${from} is after the last day ${to}.`,
    );
}

function overlap(a: Span, b: Span): boolean {
  return (a.from === null || b.to === null || a.from <= b.to) && (b.from === null || a.to === null || b.from <= a.to);
}

function checkTwice(added: Roster): void {
  for (const ids of [added.units.map(keyOf), added.clusters.map((cluster) => cluster.id)]) {
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) fail(`“${twice}” có hai lần trong tệp.`, `“${twice}” is in the file twice.`);
  }
}

function checkCodes(units: readonly Unit[]): void {
  const owners = new Map<string, Unit>();
  for (const unit of units) {
    const key = `${unit.codeSystem}:${unit.code}`;
    const owner = owners.get(key);
    if (owner && overlap(owner, unit))
      fail(
        `Mã ${unit.code} (${unit.codeSystem}) thuộc cả “${owner.name}” và “${unit.name}”.`,
        `Code ${unit.code} (${unit.codeSystem}) belongs to “${owner.name}” and to “${unit.name}”.`,
      );
    owners.set(key, unit);
  }
}

// Compared without tones: what cannot be told apart in a file name must not name two units.
function checkAliases(units: readonly Unit[]): void {
  const owners = new Map<string, Unit>();
  for (const unit of units)
    for (const alias of [unit.name, ...unit.aliases]) {
      const words = placeWords(alias).map((word) => word.plain);
      if (words.join("").length < 3)
        fail(
          `Tên gọi “${alias}” của “${unit.name}” quá ngắn để nhận ra một đơn vị.`,
          `The alias “${alias}” of “${unit.name}” is too short to identify a unit.`,
        );
      const key = `${unit.codeSystem}:${words.join(" ")}`;
      const owner = owners.get(key);
      if (owner && owner.id !== unit.id && overlap(owner, unit))
        fail(
          `Tên gọi “${alias}” thuộc cả “${owner.name}” và “${unit.name}”.`,
          `The alias “${alias}” belongs to “${owner.name}” and to “${unit.name}”.`,
        );
      owners.set(key, unit);
    }
}

function checkMembers(cluster: string, members: readonly ClusterMember[]): void {
  members.forEach((member, index) => {
    const other = members
      .slice(index + 1)
      .find((next) => next.unit === member.unit && next.codeSystem === member.codeSystem && overlap(next, member));
    if (other)
      fail(
        `${cluster} có đơn vị ${member.unit} hai lần trong cùng thời gian.`,
        `${cluster} has unit ${member.unit} twice at the same time.`,
      );
  });
}
