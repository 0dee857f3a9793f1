// Work that need not be done again. A workbook's snapshot is never changed: after an edit the sheets that were not
// touched are the very objects they were, and so is whatever was made of them alone.

/**
 * What `work` makes of `about`: done again only when `about` is another object than last time under this name, or one of
 * `given`, which is all that `work` may depend on besides, is another. Results are shared and must not be changed.
 */
export type Memo = <T>(about: object, name: string, given: readonly unknown[], work: () => T) => T;

/** Remembers nothing. */
export const noMemo: Memo = (_about, _name, _given, work) => work();

type Entry = { readonly given: readonly unknown[]; readonly made: unknown };

/** Remembers the last result for each object and name, as long as the object lives. */
export function newMemo(): Memo {
  const known = new WeakMap<object, Map<string, Entry>>();
  return <T>(about: object, name: string, given: readonly unknown[], work: () => T): T => {
    let own = known.get(about);
    if (!own) known.set(about, (own = new Map<string, Entry>()));
    const before = own.get(name);
    if (before && isSame(before.given, given)) return before.made as T;
    const made = work();
    own.set(name, { given, made });
    return made;
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
  return true;
}
