// Binding heading paths to the fields of one form. Two columns for one field are said, not chosen between.
import type { Field, Form } from "../form.ts";
import type { PeriodKind } from "../submission.ts";
import type { DayParts, MoneyUnit } from "../table.ts";
import { foldLoose } from "../text.ts";
import type { HeadingPath } from "./heading-block.ts";
import { type Mapping, matchPath, type PathMatch, pathKey } from "./match-path.ts";
import type { Phrases } from "./phrases.ts";
import { otherFigure } from "./other-figure.ts";
import { pathPart, pathUnit, pathUnitDoubt, pathWords, pathYear } from "./path-facts.ts";
import { type Pivot, pivotsIn } from "./pivot-columns.ts";
import { isUnderstood, summaryColumn } from "./summary-columns.ts";
import { namesAtCorner, namesByPlace, understood } from "./understand.ts";

/** `parts`: its days stand in several columns, of which `path` is one. */
export type Bound = PathMatch & { readonly path: HeadingPath; readonly parts?: DayParts };
export type Loose = {
  readonly path: HeadingPath;
  readonly reason: "unknown" | "other-period" | "duplicate" | "set-aside";
  readonly candidates: readonly string[];
};
export type Binding = {
  readonly form: Form;
  readonly bound: readonly Bound[];
  readonly loose: readonly Loose[];
  /** Columns whose headings are values: neither bound nor loose. */
  readonly pivots: readonly Pivot[];
  readonly score: number;
};

/** Money under one heading: the unit's currency picks the field of the stem. */
export function fieldForUnit(form: Form, field: Field, unit: MoneyUnit | undefined): Field {
  if (!field.stem || !unit) return field;
  const currency = unit.startsWith("OTHER:") ? "OTHER" : unit.endsWith("USD") ? "USD" : "VND";
  return form.fields.find((candidate) => candidate.stem === field.stem && candidate.currency === currency) ?? field;
}

/** The period's own year, so that columns of other years stay out. */
export type BindContext = {
  readonly phrases: Phrases;
  readonly mapping?: Mapping;
  readonly year?: number;
  /** The period's own kind, so that a half's or a quarter's column is not taken for the year's. */
  readonly kind?: PeriodKind;
  readonly lineUnit?: MoneyUnit;
  /** The line of a turned table that holds names under a corner that does not say so. */
  readonly names?: HeadingPath;
  /** Columns of plans for the year after the report's stand beside those of the report's own year. */
  readonly plansNext?: boolean;
};

/** Binds all paths of a block to one form. */
export function bindForm(form: Form, paths: readonly HeadingPath[], given: BindContext): Binding {
  const plansNext = paths.some((path) => given.year !== undefined && pathYear(path) === given.year + 1);
  const context = plansNext ? { ...given, plansNext } : given;
  const bound: Bound[] = [];
  const loose: Loose[] = [];
  const own = new Map<HeadingPath, Field>();
  for (const path of paths) {
    const match = path.levels.length === 1 ? matchPath(path, form, context.phrases, context.mapping) : undefined;
    if (match) own.set(path, match.field);
  }
  // "TT" heads the numbers, and is short for "tập thể" elsewhere: what names a field is no value.
  const pivots = pivotsIn(
    form,
    paths.filter((path) => !own.has(path)),
    new Set(own.values()),
  );
  const matched = (path: HeadingPath) => matchPath(path, form, context.phrases)?.field;
  for (const path of paths) {
    if (pivots.some((pivot) => pivot.path === path)) continue;
    const year = pathYear(path);
    let match = countedDelegations(form, path, paths) ?? matchPath(path, form, context.phrases, context.mapping);
    if (form.id === "summary" && year !== undefined && context.year !== undefined) {
      const worded = match;
      match = summaryColumn(form, path, year, context.year);
      if (match && !isUnderstood(path, worded)) {
        loose.push({ path, reason: "unknown", candidates: [] });
        continue;
      }
      // "9 tháng năm 2024" is not the year's figure; what is planned is planned for a year in any report.
      if (!match || (match.field.id !== "plan" && isOtherPart(path, context))) {
        loose.push({ path, reason: "other-period", candidates: [] });
        continue;
      }
    } else if (match && match.field.kind !== "text" && isOtherPeriod(path, ownYear(form, year, context), context)) {
      loose.push({ path, reason: "other-period", candidates: [match.field.id] });
      continue;
    }
    const other =
      match && match.by !== "profile" ? otherFigure(path, match.field, form, context, paths, matched) : undefined;
    if (match && other) {
      loose.push({ path, reason: other, candidates: other === "unknown" ? [] : [match.field.id] });
      continue;
    }
    // "Năm 2023 | Năm 2024" under the title of a section that counts: this year's column is the count.
    if (!match && year !== undefined && path.levels.every(({ parsed }) => parsed.key === "")) {
      const quantity = form.fields.find(({ id }) => id === "quantity");
      if (quantity && year === context.year) match = { field: quantity, quality: 0.5, by: "composed", key: "so luong" };
      else if (quantity && context.year !== undefined) {
        loose.push({ path, reason: "other-period", candidates: [quantity.id] });
        continue;
      }
    }
    // "Quý I … Quý IV | Cả năm": the year's own count.
    if (!match && context.kind === "NAM" && path.levels.every(({ parsed }) => parsed.key === "" && parsed.whole)) {
      const whole = form.fields.find(({ id }) => id === "quantity" || (form.id === "summary" && id === "current"));
      if (whole) match = { field: whole, quality: 0.5, by: "composed", key: "ca nam" };
    }
    const promised = match ? match.field.stem === "committed" && COMMITTED_IN : form.id === "aid" && COMMITTED_PART;
    if (promised && promised.test(pathWords(path))) {
      const ofYear = form.fields.find(({ stem }) => stem === "committedYear");
      if (ofYear) match = { quality: 0.8, by: "composed", key: "cam ket nam", ...match, field: ofYear };
    }
    // "TG (trđ)" is an amount, whatever else the letters stand for.
    if (match && NEVER_MONEY.has(match.field.kind) && pathUnit(path)) match = undefined;
    if (!match) loose.push({ path, reason: isSetAside(path, context) ? "set-aside" : "unknown", candidates: [] });
    else bound.push({ ...match, field: fieldForUnit(form, match.field, unitOver(path, context)), path });
  }
  bindConversions(form, bound, loose);
  // "Nội dung | Dự án 1 | Dự án 2" over "Tên dự án | …": the corner counts the items, their names stand below it.
  const corner = bound.findIndex(({ path }) => path.column === context.names?.column);
  if (corner >= 0 && bound.some(({ field }, i) => i !== corner && field === bound[corner]!.field))
    loose.push({ path: bound.splice(corner, 1)[0]!.path, reason: "unknown", candidates: [] });
  const single = withoutDuplicates(settled(form, bound, loose), loose);
  const heardOf = understood(form, single.bound, single.loose);
  const placed =
    namesByPlace(form, [...single.bound, ...heardOf], single.loose) ??
    namesAtCorner(form, single.bound, single.loose, context.names);
  const more = placed && !heardOf.some(({ path }) => path === placed.path) ? [...heardOf, placed] : heardOf;
  const heard = new Set(more.map(({ path }) => path));
  return {
    form,
    bound: [...single.bound, ...more].sort((a, b) => a.path.column - b.path.column),
    loose: single.loose.filter(({ path }) => !heard.has(path)),
    pivots,
    score: 0,
  };
}

/** The unit of the path, else of the line above: never the line's where the path says something in doubt. */
function unitOver(path: HeadingPath, { lineUnit }: BindContext): MoneyUnit | undefined {
  return pathUnit(path) ?? (pathUnitDoubt(path) ? undefined : lineUnit);
}

function settled(form: Form, bound: readonly Bound[], loose: readonly Loose[]): readonly Bound[] {
  return settleNames(
    form,
    loose,
    settleYielding(form, loose, settleArrivals(form, settleSums(form, loose, settleGrants(form, bound)))),
  );
}

// "Quý I | Đoàn" beside "Quý I | Khách": how many there were, not what they are called.
function countedDelegations(form: Form, path: HeadingPath, paths: readonly HeadingPath[]): PathMatch | undefined {
  const leafOf = ({ levels }: HeadingPath) => levels[levels.length - 1]!.parsed.key;
  const groupOf = ({ levels }: HeadingPath) => levels.slice(0, -1).at(-1)?.text;
  const trips = form.fields.find(({ id }) => id === "trips");
  if (!trips || path.levels.length < 2 || !/^(?:doan|luot doan|so doan)$/.test(leafOf(path))) return undefined;
  const counts = (other: HeadingPath) =>
    groupOf(other) === groupOf(path) && /^(?:so )?(?:luot )?(?:khach|nguoi|thanh vien)$/.test(leafOf(other));
  return paths.some(counts) ? { field: trips, quality: 1, by: "composed", key: "so doan" } : undefined;
}

const NEVER_MONEY: ReadonlySet<Field["kind"]> = new Set(["date", "choice", "choices", "countries", "code", "yesno"]);

/** "Cam kết | Năm 2024": what was promised for that year, not all that was promised. */
const COMMITTED_IN =
  /(?:^| )(?:cam ket|commit(?:ted|ments?)|pledged?) (?:tai tro |vien tro |cho |trong |rieng |in |for |during |year  |thuc hien )*(?:nam )?20\d\d(?: |$)/;

/** "Vốn cam kết | Phần của năm 2024", "Giá trị cam kết bố trí cho năm 2024". */
const COMMITTED_PART = /(?:^| )cam ket(?: vien tro| tai tro)? (?:phan|bo tri)(?: cua| cho| trong)? (?:nam )?20\d\d$/;

const CONVERSION = /^(?:(?:qui|quy) (?:doi|ra)|tuong duong|tuong ung)?(?: ra| sang| theo| bang| thanh)?$/;

/** "Quy đổi VNĐ" right of a column of dollars: the same amounts in the other currency. */
function bindConversions(form: Form, bound: Bound[], loose: Loose[]): void {
  for (const one of [...loose]) {
    const unit = pathUnit(one.path);
    if (one.reason !== "unknown" || !unit || !one.path.levels.every(({ parsed }) => CONVERSION.test(parsed.key)))
      continue;
    const beside = bound.find(({ path }) => path.column === one.path.column - 1);
    if (!beside?.field.stem) continue;
    const field = fieldForUnit(form, beside.field, unit);
    if (field === beside.field || bound.some((other) => other.field === field)) continue;
    loose.splice(loose.indexOf(one), 1);
    bound.push({ field, quality: 0.6, by: "composed", key: beside.key, path: one.path });
  }
}

/** A person has said that the column is no part of the form. */
function isSetAside(path: HeadingPath, { mapping }: BindContext): boolean {
  return mapping?.get(pathKey(path)) === null;
}

// What is planned in a report is planned for the year after.
function ownYear(form: Form, year: number | undefined, context: BindContext): number | undefined {
  if (form.id !== "plan" || year === undefined || context.year === undefined) return year;
  return year - 1 === context.year ? context.year : year === context.year && context.plansNext ? year - 1 : year;
}

function isOtherPeriod(path: HeadingPath, year: number | undefined, context: BindContext): boolean {
  return (year !== undefined && context.year !== undefined && year !== context.year) || isOtherPart(path, context);
}

function isOtherPart(path: HeadingPath, { kind }: BindContext): boolean {
  const part = pathPart(path);
  return part === "other" || (part !== undefined && kind !== undefined && part !== kind);
}

// "Thời gian | Đến" beside "Từ" is the last day; beside "Đi", or alone, the day guests arrive.
function settleArrivals(form: Form, bound: readonly Bound[]): readonly Bound[] {
  const until = form.fields.find((field) => field.id === "dateTo");
  const leafOf = ({ path }: Bound) => path.levels[path.levels.length - 1]!.parsed.key;
  const first = form.fields.find((field) => field.id === "dateFrom");
  const ends = bound.filter(({ field }) => field === until);
  // "Đến ngày" beside "Rời tỉnh ngày", and no first day: that is the day they arrive.
  if (form.id === "delegationIn" && first && ends.length > 1 && !bound.some(({ field }) => field === first))
    return bound.map((one) =>
      one.field === until && /^den(?: ngay)?$/.test(leafOf(one)) ? { ...one, field: first } : one,
    );
  const starts = bound.some((one) => one.field.id === "dateFrom" && /(?:^| )(?:tu|tu ngay|bat dau)$/.test(leafOf(one)));
  if (!until || !starts) return bound;
  return bound.map((one) =>
    one.field.id === "dateFrom" && /(?:^| )den(?: ngay)?$/.test(leafOf(one)) ? { ...one, field: until } : one,
  );
}

// "Giá trị cam kết | Viện trợ, Đối ứng, Tổng": beside the province's own part, the aid is a part and no whole. Parts are
// of đồng: dollars with neither a whole nor another part beside them are the whole.
function settleGrants(form: Form, bound: readonly Bound[]): readonly Bound[] {
  const whole = form.fields.find(({ stem }) => stem === "committed");
  const isAlone = !bound.some(({ field: { stem } }) => stem === "committed" || stem === "counterpart");
  if (whole && isAlone)
    return bound.map((one) =>
      one.field.stem === "grant" && pathUnit(one.path)?.endsWith("USD")
        ? { ...one, field: fieldForUnit(form, whole, pathUnit(one.path)) }
        : one,
    );
  const groupOf = ({ path: { levels } }: Bound) => levels.slice(0, -1).at(-1);
  const counterpart = bound.find(({ field }) => field.stem === "counterpart");
  const group = counterpart && groupOf(counterpart);
  const grant = form.fields.find(({ stem }) => stem === "grant");
  if (!group || !grant) return bound;
  return bound.map((one) =>
    one.field.stem === "committed" &&
    groupOf(one)?.text === group.text &&
    /^(?:von |phan )?(?:vien tro|vt|tai tro|nuoc ngoai)$/.test(one.path.levels.at(-1)!.parsed.key)
      ? { ...one, field: fieldForUnit(form, grant, pathUnit(one.path)) }
      : one,
  );
}

// "Giải ngân | 2022 | 2023 | 2024 | Cộng": with earlier years beside it, the sum is that of all of them.
function settleSums(form: Form, loose: readonly Loose[], bound: readonly Bound[]): readonly Bound[] {
  const groupOf = ({ levels }: HeadingPath) => levels.slice(0, -1).at(-1)?.text;
  const total = form.fields.find(({ stem }) => stem === "disbursedTotal");
  if (!total || bound.some(({ field: { stem } }) => stem === total.stem)) return bound;
  const isSum = ({ field: { stem }, path }: Bound) =>
    stem === "disbursed" &&
    /^(?:tong|cong|tong cong|tong so|luy ke)$/.test(path.levels.at(-1)!.parsed.key) &&
    loose.some(
      ({ path: other, reason }) =>
        reason === "other-period" && pathYear(other) !== undefined && groupOf(other) === groupOf(path),
    );
  return bound.map((one) => (isSum(one) ? { ...one, field: fieldForUnit(form, total, pathUnit(one.path)) } : one));
}

// A list of journeys by what they were for has no other name for them; beside a purpose, their content names them.
function settleNames(form: Form, loose: readonly Loose[], bound: readonly Bound[]): readonly Bound[] {
  const standing = bound.filter(({ field }) => field.standsFor !== undefined);
  const first = Math.min(...standing.map(({ path }) => path.column));
  // What nobody knows, in front of it, may be the names themselves.
  if (loose.some(({ path, reason }) => reason === "unknown" && path.column < first)) return bound;
  const one = standing.find(({ key }) => standing.length === 1 || key.startsWith("noi dung"));
  const named = one && form.fields.find(({ id }) => id === one.field.standsFor);
  if (!named || bound.length === 1 || bound.some(({ field }) => field === named)) return bound;
  return bound.map((other) => (other === one ? { ...one, field: named } : other));
}

// "Nội dung" is what a delegation is called where nothing else is, and what it came for beside "Tên đoàn".
function settleYielding(form: Form, loose: readonly Loose[], bound: readonly Bound[]): readonly Bound[] {
  return bound.map((one) => {
    const { yields } = one.field;
    const other = yields && form.fields.find(({ id }) => id === yields.to);
    if (!other || !yields.headings.some((heading) => foldLoose(heading) === one.key)) return one;
    const rest = bound.filter((rival) => rival !== one);
    const before = loose.find(({ path, reason }) => reason === "unknown" && path.column < one.path.column);
    const isNamed =
      rest.some(({ field }) => field === one.field) ||
      namesByPlace(form, rest, loose) !== undefined ||
      // What nobody knows, two columns or more in front of it, may be the names themselves.
      (before !== undefined && before.path.column < one.path.column - 1);
    return isNamed && !bound.some(({ field }) => field === other) ? { ...one, field: other } : one;
  });
}

/** Of two amounts the one that is said to be the total, or of no single year, is the whole. */
function claimOf({ quality, field, path }: Bound): number {
  if (field.kind === "date" && isMonth(path)) return quality - 0.5;
  if (field.kind !== "money") return quality;
  const isTotal = path.levels.some(({ parsed }) => /^(?:tong|toan bo|total)(?: |$)/.test(parsed.key));
  return quality + (isTotal ? 0.01 : 0) + (pathYear(path) === undefined ? 0.01 : 0);
}

const ADDED_UP: ReadonlySet<Field["kind"]> = new Set(["money", "count"]);

function isMonth({ levels }: HeadingPath): boolean {
  return foldLoose(levels[levels.length - 1]!.text) === "thang";
}

function withoutDuplicates(bound: readonly Bound[], loose: readonly Loose[]): { bound: Bound[]; loose: Loose[] } {
  const best = new Map<string, Bound>();
  const rest: Loose[] = [...loose];
  const tied = new Set<string>();
  for (const candidate of bound) {
    const other = best.get(candidate.field.id);
    if (!other) {
      best.set(candidate.field.id, candidate);
      continue;
    }
    // Two columns with equal claim to one amount: counting either would be a guess, so neither counts.
    const [claim, rival] = [claimOf(candidate), claimOf(other)];
    if (claim === rival && ADDED_UP.has(candidate.field.kind)) {
      tied.add(candidate.field.id);
      rest.push({ path: candidate.path, reason: "duplicate", candidates: [candidate.field.id] });
      continue;
    }
    const [winner, loser] = claim > rival ? [candidate, other] : [other, candidate];
    best.set(candidate.field.id, winner);
    // "Tháng" beside the day itself says nothing more.
    const reason = candidate.field.kind === "date" && isMonth(loser.path) ? "unknown" : "duplicate";
    rest.push({ path: loser.path, reason, candidates: [candidate.field.id] });
  }
  for (const id of tied) {
    rest.push({ path: best.get(id)!.path, reason: "duplicate", candidates: [id] });
    best.delete(id);
  }
  const order = (path: HeadingPath) => path.column;
  return {
    bound: [...best.values()].sort((a, b) => order(a.path) - order(b.path)),
    loose: rest.sort((a, b) => order(a.path) - order(b.path)),
  };
}
