/** A phrase in both languages; slots are written `{name}`. A key without one of its languages does not compile. */
export type Entry = { readonly vi: string; readonly en: string };
export type Entries = Readonly<Record<string, Entry>>;
