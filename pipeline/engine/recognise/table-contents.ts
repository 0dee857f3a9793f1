// What the rows of a table say, as keys to find them again in another table of the same form.
import type { Item, Table } from "../table.ts";
import { fold } from "../text.ts";

type Contents = {
  /** Per item what it holds beside texts: items that differ here differ. */
  readonly outlines: readonly string[];
  /** What an item says; undefined unless it is a name or a text, and something besides. */
  readonly key: (index: number) => string | undefined;
};

/** Remembers the contents of tables: each is compared with many others. */
export type TableContents = { readonly of: (table: Table, shared: readonly string[]) => Contents };

export function tableContents(): TableContents {
  const known = new WeakMap<Table, Map<string, Contents>>();
  return {
    of(table, shared) {
      let own = known.get(table);
      if (!own) known.set(table, (own = new Map<string, Contents>()));
      const name = shared.join(" ");
      let contents = own.get(name);
      if (!contents) own.set(name, (contents = contentsOf(table, shared)));
      return contents;
    },
  };
}

/** The columns both tables have, but for numbering and remarks. */
export function sharedColumns(a: Table, b: Table): string[] {
  const own = new Set(a.columns.map(({ field }) => field.id));
  const both = new Set(b.columns.map(({ field }) => field.id).filter((id) => own.has(id)));
  return [...both].filter((id) => id !== "no" && id !== "note").sort();
}

function contentsOf({ items }: Table, shared: readonly string[]): Contents {
  const keys: (string | undefined)[] = [];
  return {
    outlines: items.map((item) => outlineOf(item, shared)),
    key(index) {
      if (!(index in keys)) keys[index] = keyOf(items[index]!, shared);
      return keys[index];
    },
  };
}

function outlineOf({ values }: Item, shared: readonly string[]): string {
  let outline = "";
  for (const id of shared) {
    const value = values[id];
    outline += typeof value === "number" ? value : value === undefined ? "" : typeof value === "string" ? '"' : "*";
    outline += "|";
  }
  return outline;
}

function keyOf(item: Item, shared: readonly string[]): string | undefined {
  const filled = shared.filter((id) => item.values[id] !== undefined || item.asked[id] !== undefined);
  const hasText = filled.some((id) => typeof item.values[id] === "string");
  return hasText && filled.length > 1 ? JSON.stringify(shared.map((id) => valueKey(item, id))) : undefined;
}

function valueKey({ values, asked }: Item, id: string): string {
  const value = values[id];
  if (value === undefined) return `? ${asked[id]?.text ?? ""}`;
  return typeof value === "string" ? fold(value) : JSON.stringify(value);
}
