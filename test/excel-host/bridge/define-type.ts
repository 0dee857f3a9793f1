// How the types of Excel's object model are described here: tables of members, each with the requirement set it came in.
import type { Book } from "../model/book.ts";
import type { Tier } from "../tiers.ts";

export type Host = {
  readonly book: Book;
  readonly tier: Tier;
  /** Objects that the page keeps beyond one batch, by the id it was given. */
  readonly references: Map<string, HostObject>;
  /** Kinds of events the page asked for: "changed" with a sheet's id, or with "Workbook" for all of them. */
  readonly subscriptions: Set<string>;
  /** Workbooks that the add-in made and opened, in base64. */
  readonly created: string[];
};

/** An object of Excel's model as the page holds it. */
export class HostObject {
  readonly type: TypeTable<never>;
  readonly target: unknown;

  constructor(type: TypeTable<never>, target: unknown) {
    this.type = type;
    this.target = target;
  }
}

export type Property<T> = {
  /** ExcelApi requirement set. */
  readonly since: string;
  readonly get?: (target: T, host: Host, where: string) => unknown;
  readonly set?: (target: T, value: unknown, host: Host, where: string) => void;
  /** Where it can be written only since a later set than it can be read. */
  readonly setSince?: string;
};

export type Method<T> = {
  readonly since: string;
  readonly call: (target: T, args: readonly unknown[], host: Host, where: string) => unknown;
};

export type TypeTable<T> = {
  readonly name: string;
  /** By its name in TypeScript; a property whose `get` gives a HostObject or null leads to another object. */
  readonly properties: Readonly<Record<string, Property<T>>>;
  readonly methods: Readonly<Record<string, Method<T>>>;
  /** The members of a collection. */
  readonly items?: (target: T, host: Host) => readonly HostObject[];
  /** What identifies an object within its collection. */
  readonly id?: (target: T) => string | undefined;
  /** Whether the page may keep it beyond one batch. */
  readonly kept?: true;
};

export type ObjectType<T> = TypeTable<T> & { readonly of: (target: T) => HostObject };

export function defineType<T>(table: TypeTable<T>): ObjectType<T> {
  return { ...table, of: (target) => new HostObject(table as unknown as TypeTable<never>, target) };
}
