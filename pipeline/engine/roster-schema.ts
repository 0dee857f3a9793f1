// The roster as a file: its shape checked, what it contradicts named, and merged over another one.
import * as z from "zod";
import type { Words } from "./form.ts";
import type { Cluster, Roster, Unit } from "./roster.ts";
import { checkRoster } from "./roster-check.ts";
import { RosterError } from "./roster-error.ts";

export { RosterError } from "./roster-error.ts";

const day = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  .nullable();
const codeSystem = z.enum(["GSO63", "NSO34"]);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const span = { from: day.default(null), to: day.default(null) };

const unit = z.strictObject({
  id,
  codeSystem,
  code: z.string().regex(/^\d{2}$/),
  name: z.string().min(1),
  kind: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  ...span,
  into: z.array(z.strictObject({ id, codeSystem })).exactOptional(),
  statuses: z.array(z.strictObject({ name: z.string().min(1), kind: z.string().min(1), ...span })).exactOptional(),
});

const member = { unit: id, codeSystem, ...span };

const cluster = z.strictObject({
  id,
  name: z.string().min(1),
  members: z.array(z.strictObject(member)).default([]),
  chairs: z.array(z.strictObject({ ...member, role: z.enum(["chair", "deputy"]) })).default([]),
});

/** `hopnhat.roster/1`. A file may hold only what it adds or replaces. */
export const rosterSchema = z.strictObject({
  schema: z.literal("hopnhat.roster/1"),
  version: z.string().exactOptional(),
  units: z.array(unit).default([]),
  clusters: z.array(cluster).default([]),
});

/**
 * The roster a JSON value holds; dates left out are null, lists left out empty.
 * Throws RosterError when the shape is wrong; what it says of units is checked by mergeRoster.
 */
export function parseRoster(json: unknown): Roster {
  const parsed = rosterSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new RosterError(shapeWords(parsed.error.issues[0]?.path ?? []));
}

function shapeWords(path: readonly PropertyKey[]): Words {
  const place = path.map(String).join(" › ");
  return place === ""
    ? { vi: "không có dạng hopnhat.roster/1.", en: "it is not of the shape hopnhat.roster/1." }
    : {
        vi: `mục “${place}” không đúng dạng hopnhat.roster/1.`,
        en: `the entry “${place}” does not fit hopnhat.roster/1.`,
      };
}

/**
 * `base` with what `added` adds or replaces: a unit of the same id and code system is replaced whole; in a cluster of
 * the same id, the members and chairs of the code systems that `added` names are replaced, the others stay, so that
 * naming the clusters of today does not lose those of yesterday.
 * Throws RosterError when the result contradicts itself.
 */
export function mergeRoster(base: Roster, added: Roster): Roster {
  const units = merged(
    base.units,
    added.units,
    (one) => `${one.codeSystem}:${one.id}`,
    (_, next) => next,
  );
  const clusters = merged(base.clusters, added.clusters, (one) => one.id, mergeCluster);
  const version = [base.version, added.version].filter((part) => part !== undefined).join("+");
  const roster: Roster = { schema: "hopnhat.roster/1", ...(version === "" ? {} : { version }), units, clusters };
  checkRoster(added, roster);
  return roster;
}

function mergeCluster(old: Cluster, next: Cluster): Cluster {
  return {
    id: old.id,
    name: next.name,
    members: [...kept(old.members, next.members), ...next.members],
    chairs: [...kept(old.chairs, next.chairs), ...next.chairs],
  };
}

function kept<T extends { readonly codeSystem: Unit["codeSystem"] }>(
  old: readonly T[],
  next: readonly T[],
): readonly T[] {
  const replaced = new Set(next.map((entry) => entry.codeSystem));
  return old.filter((entry) => !replaced.has(entry.codeSystem));
}

function merged<T>(
  old: readonly T[],
  next: readonly T[],
  key: (one: T) => string,
  join: (old: T, next: T) => T,
): readonly T[] {
  const byKey = new Map(old.map((one) => [key(one), one]));
  for (const one of next) {
    const before = byKey.get(key(one));
    byKey.set(key(one), before === undefined ? one : join(before, one));
  }
  return [...byKey.values()];
}
