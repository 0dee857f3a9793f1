// Attributes of HTML tags, which need no quotes there.

/** The value of an attribute of a tag, entities as written. */
export function attribute(raw: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(raw);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}
