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
    const found = matchesOf(table, others);
    const wider = others.some((other) => rank.get(other)! > rank.get(table)!);
    const whole = found.length === table.items.length && (wider || found.length > 1);
    const widerOnes = others.filter((other) => isWider(other, table));
    const names = new Set(widerOnes.flatMap(({ items }) => items.map(plainKey)));
    const isNamed = table.items.some((item) => item.key !== "" && names.has(plainKey(item)));
    if (!whole && !(wider && (found.length > 0 || isNamed))) continue;
    const of = found[0] ?? widerOnes[0]!;
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

/** The other table in which each item stands again, item by item; an item of another table answers once. */
function matchesOf(table: Table, others: readonly Table[]): Table[] {
  const columns = ({ columns: bound }: Table) => new Set(bound.map(({ field }) => field.id));
  const own = columns(table);
  const pools = others.map((other) => {
    const shared = [...columns(other)].filter((id) => own.has(id) && id !== "no" && id !== "note").sort();
    const waiting = new Map<string, number>();
    for (const item of other.items) {
      const key = contentOf(item, shared);
      if (key !== undefined) waiting.set(key, (waiting.get(key) ?? 0) + 1);
    }
    return { other, shared, waiting };
  });
  return table.items.flatMap((item) => {
    for (const { other, shared, waiting } of pools) {
      const key = contentOf(item, shared);
      const left = key === undefined ? 0 : (waiting.get(key) ?? 0);
      if (left === 0) continue;
      waiting.set(key!, left - 1);
      return [other];
    }
    return [];
  });
}

/** What an item says in the columns both tables have; undefined unless it is a name or a text, and something besides. */
function contentOf(item: Item, shared: readonly string[]): string | undefined {
  const filled = shared.filter((id) => item.values[id] !== undefined || item.asked[id] !== undefined);
  const hasText = filled.some((id) => typeof item.values[id] === "string");
  return hasText && filled.length > 1 ? JSON.stringify(shared.map((id) => valueKey(item, id))) : undefined;
}

function valueKey({ values, asked }: Item, id: string): string {
  const value = values[id];
  if (value === undefined) return `? ${asked[id]?.text ?? ""}`;
  return typeof value === "string" ? fold(value) : JSON.stringify(value);
}

function plainKey({ key }: Item): string {
  return key.replace(/#\d+$/, "");
}
