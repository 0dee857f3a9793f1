// The definition of a vote as a custom XML part: one element around JSON, read back strictly.
import type { OwnPart } from "#engine/workbook.ts";
import { VOTE_NAMESPACE, voteDefinition, type VoteDefinition } from "./vote-definition.ts";

/** missing: no such part · damaged: not what this program writes · newer: written by a later version. */
export class VotePartUnreadable extends Error {
  readonly code = "vote-part-unreadable";
  constructor(
    readonly reason: "missing" | "damaged" | "newer",
    detail: string,
  ) {
    super(`${reason}: ${detail}`);
  }
}

const ELEMENT =
  /^\uFEFF?\s*(?:<\?xml[^>]*\?>)?\s*<(?:[\w.-]+:)?vote\s+xmlns(?::[\w.-]+)?="([^"]*)"\s*>([^<]*)<\/(?:[\w.-]+:)?vote>\s*$/;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function votePart(vote: VoteDefinition): OwnPart {
  const json = JSON.stringify(voteDefinition.parse(vote))
    .replace(/[\uFFFE\uFFFF]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
  return {
    namespace: VOTE_NAMESPACE,
    xml: `<?xml version="1.0" encoding="UTF-8"?>\n<vote xmlns="${VOTE_NAMESPACE}">${json}</vote>`,
  };
}

/** The definition among a workbook's own parts. Throws VotePartUnreadable. */
export function votePartOf(parts: readonly OwnPart[]): VoteDefinition {
  const part = parts.find(({ namespace }) => namespace === VOTE_NAMESPACE);
  if (!part) {
    const other = parts.find(({ namespace }) => namespace.startsWith("urn:hopnhat:vote:"));
    throw new VotePartUnreadable(other ? "newer" : "missing", other?.namespace ?? VOTE_NAMESPACE);
  }
  const match = ELEMENT.exec(part.xml);
  if (!match || match[1] !== VOTE_NAMESPACE) throw new VotePartUnreadable("damaged", "not one vote element");
  let json: unknown;
  try {
    json = JSON.parse(unescaped(match[2]!));
  } catch (cause) {
    throw new VotePartUnreadable("damaged", cause instanceof Error ? cause.message : String(cause));
  }
  const read = voteDefinition.safeParse(json);
  if (!read.success) throw new VotePartUnreadable("damaged", read.error.issues[0]?.path.join(".") ?? "");
  return read.data;
}

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
