// One table twice in a workbook: the year beside its two halves, a sheet copied for safety. Its rows must count once.
// Rows that are all there elsewhere are known as such; where two tables agree only in part, the wider one counts and
// a person is asked about the other.
import { findPeriods } from "../find-periods.ts";
import type { Item, Table, UnsureTable } from "../table.ts";
import { fold } from "../text.ts";

/** Lists whose lines stand for themselves on every sheet. */
const FREE = new Set(["summary", "plan", "selfScore", "directive"]);

/** Tables that count, and those whose rows stand in another one. */
export function withoutRepeats(tables: readonly Table[]): {
  readonly tables: readonly Table[];
  readonly repeated: readonly UnsureTable[];
} {
  const repeated = new Map<Table, UnsureTable>();
  const rank = new Map(tables.map((table) => [table, reach(table)]));
  // The shorter spans first, so that the year's own table is the one that stays.
  const order = [...tables].sort((a, b) => rank.get(a)! - rank.get(b)! || tables.indexOf(b) - tables.indexOf(a));
  for (const table of order) {
    if (FREE.has(table.form.id) || table.items.length === 0) continue;
    const others = tables.filter(
      (other) => other !== table && !repeated.has(other) && other.form === table.form && other.sheet !== table.sheet,
    );
    const pool = others.flatMap((other) => other.items.map((item) => ({ item, other })));
    const taken = new Set<Item>();
    const matches = table.items.map((item) => {
      const match = pool.find((one) => !taken.has(one.item) && isSame(item, one.item, table, one.other));
      if (match) taken.add(match.item);
      return match;
    });
    const found = matches.filter((match) => match !== undefined);
    const wider = others.some((other) => rank.get(other)! > rank.get(table)!);
    const whole = found.length === table.items.length && (wider || found.length > 1);
    const named = table.items.filter((item) =>
      pool.some((one) => sharesName(item, one.item) && isWider(one.other, table)),
    );
    if (!whole && !(wider && (found.length > 0 || named.length > 0))) continue;
    const of = found[0]?.other ?? pool.find((one) => isWider(one.other, table))!.other;
    repeated.set(table, {
      sheet: table.sheet,
      range: table.range,
      candidates: [table.form.id],
      at: { sheet: table.sheet, row: table.range.top, column: table.range.left },
      repeats: { of: { sheet: of.sheet, row: of.range.top, column: of.range.left }, certain: whole },
    });
  }
  return { tables: tables.filter((table) => !repeated.has(table)), repeated: [...repeated.values()] };

  function isWider(other: Table, table: Table): boolean {
    return rank.get(other)! > rank.get(table)!;
  }
}

/** How long a time a table's title or its sheet's name says it covers, in months; a year when they say none. */
function reach({ title, sheet }: Table): number {
  const kinds = [title?.text ?? "", sheet].flatMap((text) => findPeriods(text).flatMap(({ kind }) => kind ?? []));
  const months = kinds.map((kind) => (kind.startsWith("Q") ? 3 : kind === "NAM" ? 12 : Number.parseInt(kind, 10)));
  return months.reduce((least, one) => Math.min(least, one), 12);
}

/** Equal in everything both tables have columns for: a name or a text, and something besides. */
function isSame(a: Item, b: Item, inA: Table, inB: Table): boolean {
  const columns = (table: Table) => new Set(table.columns.map(({ field }) => field.id));
  const [ofA, ofB] = [columns(inA), columns(inB)];
  const shared = [...ofA].filter((id) => ofB.has(id) && id !== "no" && id !== "note");
  const filled = shared.filter((id) => a.values[id] !== undefined || a.asked[id] !== undefined);
  const texts = filled.some((id) => typeof a.values[id] === "string");
  return texts && filled.length > 1 && shared.every((id) => valueKey(a, id) === valueKey(b, id));
}

function valueKey({ values, asked }: Item, id: string): string {
  const value = values[id];
  return value === undefined
    ? `? ${asked[id]?.text ?? ""}`
    : typeof value === "string"
      ? fold(value)
      : JSON.stringify(value);
}

function sharesName(a: Item, b: Item): boolean {
  const plain = (key: string) => key.replace(/#\d+$/, "");
  return plain(a.key) === plain(b.key) && a.key !== "";
}
