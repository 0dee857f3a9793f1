// One table twice in a workbook: the year beside its two halves, a sheet copied for safety. Its rows must count once.
// Rows that are all there elsewhere are known as such; where two tables agree only in part, the wider one counts and
// a person is asked about the other.
import { findPeriods } from "../find-periods.ts";
import type { Item, Table, UnsureTable } from "../table.ts";
import { foldLoose } from "../text.ts";
import { sharedColumns, type TableContents } from "./table-contents.ts";

/** Lists whose lines stand for themselves on every sheet. */
const FREE = new Set(["summary", "plan", "selfScore", "directive"]);

/** Tables that count, and those whose rows stand in another one. */
export function withoutRepeats(
  tables: readonly Table[],
  contents: TableContents,
): {
  readonly tables: readonly Table[];
  readonly repeated: readonly UnsureTable[];
} {
  const repeated = new Map<Table, UnsureTable>();
  const rank = new Map(tables.map((table) => [table, reach(table)]));
  // The shorter spans first, so that the year's own table is the one that stays.
  const order = [...tables].sort(
    (a, b) => rank.get(a)! - rank.get(b)! || copied(b) - copied(a) || tables.indexOf(b) - tables.indexOf(a),
  );
  for (const table of order) {
    if (FREE.has(table.form.id) || table.items.length === 0) continue;
    const others = tables.filter(
      (other) => other !== table && !repeated.has(other) && other.form === table.form && other.sheet !== table.sheet,
    );
    const found = matchesOf(table, others, contents);
    const wider = others.some((other) => rank.get(other)! > rank.get(table)!);
    const whole = found.length === table.items.length && (wider || found.length > 1);
    const widerOnes = others.filter((other) => isWider(other, table));
    const names = new Set(widerOnes.flatMap(({ items }) => items.map(plainKey)));
    const isNamed = table.items.some((item) => item.key !== "" && names.has(plainKey(item)));
    const twin = others.find((other) => isCopy(table.sheet, other.sheet) && sharesNames(table, other));
    const mostly = twin !== undefined || (found.length >= FEWEST && found.length * 2 >= table.items.length);
    if (!whole && !mostly && !(wider && (found.length > 0 || isNamed))) continue;
    const of = found[0] ?? twin ?? widerOnes[0]!;
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
function matchesOf(table: Table, others: readonly Table[], contents: TableContents): Table[] {
  const pools = others.flatMap((other) => {
    const shared = sharedColumns(table, other);
    const own = contents.of(table, shared);
    const theirs = contents.of(other, shared);
    // Numbers and dates alone tell nearly all rows apart, and cost no folding of texts.
    const known = new Set(own.outlines);
    const waiting = new Map<string, number>();
    theirs.outlines.forEach((outline, index) => {
      const key = known.has(outline) ? theirs.key(index) : undefined;
      if (key !== undefined) waiting.set(key, (waiting.get(key) ?? 0) + 1);
    });
    return waiting.size > 0 ? [{ other, own, waiting }] : [];
  });
  if (pools.length === 0) return [];
  return table.items.flatMap((_, index) => {
    for (const { other, own, waiting } of pools) {
      const key = own.key(index);
      const left = key === undefined ? 0 : (waiting.get(key) ?? 0);
      if (left === 0) continue;
      waiting.set(key!, left - 1);
      return [other];
    }
    return [];
  });
}

/** Fewer rows that stand in two tables are repeated rows. */
const FEWEST = 3;

const COPY =
  /\s*(?:\(\d{1,2}\)|[-_–]?\s*(?:copy|bản sao|ban sao|sao chép|chép|bản cuối|final|backup)(?:\s*\(?\d{0,2}\)?)?)\s*$|^(?:copy of|bản sao của|bản sao)\s+/giu;

/** 1 for a table on a sheet that is named as a copy. */
function copied({ sheet }: Table): number {
  const name = sheet.normalize("NFC");
  return name.replace(COPY, "") === name ? 0 : 1;
}

/** "Viện trợ (2)", "Copy of Viện trợ" beside "Viện trợ": one sheet made from the other. */
function isCopy(sheet: string, other: string): boolean {
  const [one, two] = [sheet, other].map((name) => foldLoose(name.normalize("NFC").replace(COPY, "")));
  return one === two && one !== "";
}

/** At least half the items of the one are named in the other. */
function sharesNames({ items }: Table, other: Table): boolean {
  const names = new Set(other.items.map(plainKey));
  return items.filter((item) => item.key !== "" && names.has(plainKey(item))).length * 2 >= items.length;
}

function plainKey({ key }: Item): string {
  return key.replace(/#\d+$/, "");
}
