// JSON.parse keeps the last of two entries of one name and says nothing of the first.
type Level = { readonly known: Map<string, string | undefined> | undefined; key?: string };

/**
 * The first name that stands twice in one object with different values, in text that JSON.parse has accepted; undefined
 * when there is none. Two objects or lists under one name count as different.
 */
export function repeatedKey(json: string): string | undefined {
  const levels: Level[] = [];
  let isKey = false;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g)) {
    const level = levels.at(-1);
    if (token === "}" || token === "]") levels.pop();
    else if (token === ":") isKey = false;
    else if (token === ",") isKey = level?.known !== undefined;
    else if (isKey && level) level.key = String(JSON.parse(token));
    else {
      const opens = token === "{" || token === "[";
      if (level?.known && level.key !== undefined) {
        const value = opens ? undefined : token;
        if (level.known.has(level.key) && (opens || level.known.get(level.key) !== value)) return level.key;
        level.known.set(level.key, value);
      }
      if (opens) levels.push({ known: token === "{" ? new Map() : undefined });
      isKey = token === "{";
    }
  }
  return undefined;
}
