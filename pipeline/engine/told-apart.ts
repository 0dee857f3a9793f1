// Several things named, each by its own text; those that one text names all together, by what was read of it.

/** The texts of what is named, or its words where another one of the list has the same text. */
export function toldApart<T extends { readonly text: string }>(
  named: readonly T[],
  wordsOf: (one: T) => string | undefined,
): readonly string[] {
  const isAlone = (one: T) => named.every((other) => other === one || other.text !== one.text);
  return named.map((one) => (isAlone(one) ? one.text : (wordsOf(one) ?? one.text)));
}
