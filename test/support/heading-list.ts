// Lists of headings in test/fixtures/headings: `[section]`, then `field = wording ; wording` with levels parted by `|`,
// or wordings alone where none of them may be bound.
import { headingText } from "#engine/recognise/heading-text.ts";
import type { HeadingPath } from "#engine/recognise/heading-block.ts";

export type ListedHeading = { readonly section: string; readonly field?: string; readonly heading: string };

export function headingList(text: string): ListedHeading[] {
  let section = "";
  return text.split("\n").flatMap((raw): ListedHeading[] => {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) return [];
    const named = /^\[(.+)\]$/.exec(line);
    if (named) section = named[1]!;
    if (named) return [];
    const [, field, wordings] = /^(?:([a-z]\w*) = )?(.*)$/i.exec(line)!;
    return wordings!.split(";").map((heading) => ({ section, heading: heading.trim(), ...(field ? { field } : {}) }));
  });
}

/** The heading as it stands above a column, one row per level. */
export function pathOfHeading(heading: string): HeadingPath {
  const levels = heading.split("|").map((part, row) => {
    const text = part.trim();
    return { text, parsed: headingText(text), row, column: 0 };
  });
  return { column: 0, levels };
}
