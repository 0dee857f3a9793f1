// Help pages are written as Markdown, so that they read well where the project is read; the page gets them as plain data,
// made when it is built. Only what the pages use is known here: anything else is refused, never dropped.
const { lexer } = require("marked");

/** What Markdown escapes for the sake of HTML, back as it was written. */
function plain(text) {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");
}

function inline(tokens) {
  return tokens.flatMap((token) => {
    if (token.type === "text" && token.tokens) return inline(token.tokens);
    if (token.type === "text" || token.type === "escape") return [{ kind: "text", text: plain(token.text) }];
    if (token.type === "strong") return [{ kind: "strong", text: plain(token.text) }];
    // In backquotes stand names as the screen shows them; a test looks each of them up in the page's words.
    if (token.type === "codespan") return [{ kind: "name", text: plain(token.text) }];
    if (token.type === "link") {
      const topic = /^([a-z-]+)\.md$/.exec(token.href)?.[1];
      if (topic) return [{ kind: "link", text: plain(token.text), topic }];
    }
    throw new Error(`help: cannot show ${token.type}: ${token.raw}`);
  });
}

function block(token) {
  switch (token.type) {
    case "space":
      return [];
    case "heading":
      if (token.depth !== 2) break;
      return [{ kind: "heading", content: inline(token.tokens) }];
    case "paragraph": {
      const [only, more] = token.tokens;
      if (only.type === "image" && !more) return [picture(only)];
      return [{ kind: "paragraph", content: inline(token.tokens) }];
    }
    case "text":
      return [{ kind: "paragraph", content: inline(token.tokens ?? [token]) }];
    case "list":
      return [{ kind: "list", ordered: token.ordered, items: token.items.map((item) => item.tokens.flatMap(block)) }];
    case "table": {
      const row = (cells) => cells.map((cell) => inline(cell.tokens));
      return [{ kind: "table", head: row(token.header), rows: token.rows.map(row) }];
    }
    case "code":
      return [{ kind: "code", text: token.text }];
  }
  throw new Error(`help: cannot show ${token.type}: ${token.raw}`);
}

function picture(token) {
  if (token.text === "") throw new Error(`help: a picture without words for those who cannot see it: ${token.href}`);
  return { kind: "picture", file: token.href, about: plain(token.text) };
}

/** A page of help: its title, the first paragraph as its summary, and the rest. */
function helpPage(markdown) {
  const [title, ...rest] = lexer(markdown).filter(({ type }) => type !== "space");
  if (title?.type !== "heading" || title.depth !== 1) throw new Error("help: a page begins with its title");
  const [first, ...content] = rest.flatMap(block);
  if (first?.kind !== "paragraph") throw new Error(`help: “${title.text}” has no summary under its title`);
  return { title: plain(title.text), summary: first.content, content };
}

module.exports = { helpPage };
