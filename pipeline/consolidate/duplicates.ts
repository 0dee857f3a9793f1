// The same item in the reports of two unions, which would be added twice. Only sections whose items are shared
// property are compared: every union has its own website, its own association of one name, its own celebration of
// one day, and decision numbers start anew in every province.
import type { Values } from "#engine/table.ts";
import { mergeFinding } from "./merge-finding.ts";
import { sameUnit, unitText } from "./members.ts";
import { nameKey } from "./name-key.ts";
import type { Form } from "#engine/form.ts";
import type { ConsolidatedRow, MergeFinding } from "./model.ts";

const DATES = new Set(["date", "dateFrom"]);

/** A row and the form of its section. */
type Row = Omit<ConsolidatedRow, "flagged"> & { readonly form: Form };

type Identity = (values: Values) => string | undefined;

function text(values: Values, ...fields: string[]): string | undefined {
  const parts = fields.map((field) => {
    const value = values[field];
    // "Năm 2024" or a month is when both were there, not when they were the same.
    if (DATES.has(field) && !(typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value))) return "";
    if (typeof value === "string") return nameKey(value);
    return Array.isArray(value) ? [...value].sort().join("+") : "";
  });
  return parts.includes("") ? undefined : parts.join("|");
}

const amountOf = (values: Values): string | undefined => {
  for (const field of ["committedVnd", "committedUsd"]) {
    const value = values[field];
    if (typeof value === "number" && value > 0) return `${field} ${value}`;
  }
  return undefined;
};

/** What makes two rows the same item, where every part is present. */
const IDENTITIES: Readonly<Record<string, Identity>> = {
  aid: (values) => text(values, "donor", "name"),
  aidGiven: (values) => text(values, "content", "partnerCountry", "date"),
  delegationIn: (values) => text(values, "name", "country", "dateFrom"),
  delegationOut: (values) => text(values, "name", "country", "dateFrom"),
  conference: (values) => text(values, "name", "date"),
  agreement: (values) => text(values, "name", "partner", "date"),
};

const donorAndAmount: Identity = (values) => {
  const donor = text(values, "donor");
  const amount = amountOf(values);
  return donor !== undefined && amount !== undefined ? `${donor}|${amount}` : undefined;
};

/** One finding per row that another union reports as well, in row order. */
export function duplicatesAcross(rows: readonly Row[]): MergeFinding[] {
  const { sameItem, sameAmount } = grouped(rows);
  const findings = findingsOf(sameItem, { rule: "duplicate-across-unions", messageId: "across" }, () => true);
  const rule = "same-donor-and-amount";
  const isAlike = alikeness();
  return [
    ...findings,
    ...findingsOf(sameAmount, { rule, messageId: "alike" }, isAlike),
    // One donor often gives the same sum to several provinces: worth a look between two or three rows, with no mark
    // on the totals; beyond that it is a programme, and pointing at each of its rows would bury the rest.
    ...findingsOf(
      sameAmount.filter(({ length }) => length <= 3),
      { rule, messageId: "otherName", severity: "info" },
      (a, b) => !isAlike(a, b),
    ),
  ];
}

export type LikeRows<R> = {
  /** The same item by name; otherwise by donor, amount and nearly the name. */
  readonly same: boolean;
  readonly rows: readonly R[];
};

/** Rows that may be one item of several unions, for a person to decide between; each row in one group at most. */
export function likeRows<R extends Row>(rows: readonly R[]): LikeRows<R>[] {
  const { sameItem, sameAmount } = grouped(rows);
  const isAlike = alikeness();
  const alike = sameAmount.map((group) =>
    group.filter((row) => group.some((other) => !sameUnit(other.unit, row.unit) && isAlike(row, other))),
  );
  return [
    ...sameItem.map((group) => ({ same: true, rows: group })),
    ...alike.filter((group) => group.length > 1).map((group) => ({ same: false, rows: group })),
  ];
}

function grouped<R extends Row>(rows: readonly R[]): { readonly sameItem: R[][]; readonly sameAmount: R[][] } {
  const items = rows.filter((row) => !row.aggregate);
  const sameItem = groupsOf(items, (row) => prefixed(row, IDENTITIES[row.form.id]));
  const textOf = (row: R) => `${unitText(row.unit)} ${row.item.key}`;
  const found = new Set(sameItem.flat().map(textOf));
  const rest = items.filter((row) => row.form.id === "aid" && !found.has(textOf(row)));
  return { sameItem, sameAmount: groupsOf(rest, (row) => prefixed(row, donorAndAmount)) };
}

function prefixed(row: Row, identity: Identity | undefined): string | undefined {
  const key = identity?.(row.item.values);
  return key === undefined ? undefined : `${row.form.id}|${key}`;
}

/** Groups in the order of their first rows; only those of two units or more. */
function groupsOf<R extends Row>(rows: readonly R[], keyOf: (row: R) => string | undefined): R[][] {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].filter((group) => new Set(group.map(({ unit }) => unitText(unit))).size > 1);
}

/** Half of the words of either name or more are in the other: one project worded by two offices. */
function alikeness(): (a: Row, b: Row) => boolean {
  const known = new Map<Row, ReadonlySet<string>>();
  const wordsOf = (row: Row): ReadonlySet<string> => {
    let words = known.get(row);
    if (!words)
      known.set(row, (words = new Set((text(row.item.values, "name") ?? "").split(" ").filter((word) => word !== ""))));
    return words;
  };
  return (a, b) => {
    const [one, two] = [wordsOf(a), wordsOf(b)];
    let shared = 0;
    for (const word of one) if (two.has(word)) shared++;
    return shared * 2 >= Math.max(one.size, two.size, 1);
  };
}

type Kind = { readonly rule: string; readonly messageId: string; readonly severity?: "info" };

function findingsOf(groups: readonly Row[][], kind: Kind, related: (a: Row, b: Row) => boolean): MergeFinding[] {
  return groups.flatMap((group) =>
    group.flatMap((row) => {
      const others = group.filter((other) => !sameUnit(other.unit, row.unit) && related(row, other));
      const at = row.item.cells.name ?? row.item.cells.content ?? Object.values(row.item.cells)[0];
      if (others.length === 0) return [];
      return [
        mergeFinding({
          ...kind,
          file: row.file,
          unit: row.unit,
          ...(at ? { at } : {}),
          section: row.form.id,
          rowKey: row.item.key,
          data: {
            section: row.form.title.vi,
            sectionEn: row.form.title.en,
            text: nameOf(row.item.values),
            row: row.id,
            other: named(others),
          },
        }),
      ];
    }),
  );
}

/** Every other unit once, with its first row: "An Giang (AG-VT-001), Cà Mau (CM-VT-004 + 2)". */
function named(others: readonly Row[]): string {
  const units = new Map<string, { readonly first: Row; more: number }>();
  for (const row of others) {
    const key = unitText(row.unit);
    const known = units.get(key);
    if (known) known.more++;
    else units.set(key, { first: row, more: 0 });
  }
  return [...units.values()]
    .map(({ first, more }) => `${first.unitName} (${first.id}${more > 0 ? ` + ${more}` : ""})`)
    .join(", ");
}

function nameOf(values: Values): string {
  const name = values.name ?? values.content;
  return typeof name === "string" ? name : "";
}
