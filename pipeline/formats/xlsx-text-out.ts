// How text becomes XML in a workbook. SpreadsheetML writes what XML cannot hold as _xHHHH_, so a text that already
// looks like such an escape must be escaped itself, or Excel would show another text than the one we were given.

const NEEDS_TEXT = /[&<>_\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;
const NEEDS_ATTRIBUTE = /[&<>"_\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;
const SPECIAL =
  /[&<>"\u0000-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const WHITE_IN_ATTRIBUTES: Readonly<Record<string, string>> = {
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

function escapeInText(character: string): string {
  if (character === '"' || character === "\t" || character === "\n") return character;
  return NAMED[character] ?? hexEscape(character);
}

function escapeInAttribute(character: string): string {
  return NAMED[character] ?? WHITE_IN_ATTRIBUTES[character] ?? hexEscape(character);
}

/** Element content. Control characters, CR and lone surrogates become `_xHHHH_`, as Excel itself writes them. */
export function escapeText(text: string): string {
  return NEEDS_TEXT.test(text) ? text.replace(SPECIAL, escapeInText) : text;
}

/** An attribute's value, to stand between double quotes. */
export function escapeAttribute(text: string): string {
  return NEEDS_ATTRIBUTE.test(text) ? text.replace(SPECIAL, escapeInAttribute) : text;
}

// "=1+1" typed as text: Excel keeps it text while it stands, but would read a formula the moment someone edits the
// cell, and a CSV made of it would too. The full-width forms are what East Asian keyboards produce.
const LOOKS_LIKE_FORMULA = /^[=+\-@\u0000\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** Whether a text cell needs the style flag `quotePrefix`, so that it stays text when edited. */
export function needsQuotePrefix(text: string): boolean {
  return LOOKS_LIKE_FORMULA.test(text);
}

/** White space that `<t>` loses without xml:space: at the ends, at line breaks, several in a row. */
export function needsPreserve(text: string): boolean {
  return /^\s|\s$|[\n\t]| {2}/.test(text);
}

export function textElement(text: string): string {
  return `<t${needsPreserve(text) ? ' xml:space="preserve"' : ""}>${escapeText(text)}</t>`;
}
