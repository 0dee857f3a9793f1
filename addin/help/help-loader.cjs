// The bundler's way to a page of help: its data, with each picture as the address the bundle gives it.
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { helpPage } = require("./help-source.cjs");
const { webpSize } = require("./webp-size.cjs");

module.exports = function helpLoader(markdown) {
  const { title, summary, content } = helpPage(markdown);
  const imports = [];
  const parts = content.map((part) => {
    if (part.kind !== "picture") return JSON.stringify(part);
    const file = path.resolve(this.context, part.file);
    this.addDependency(file);
    const size = webpSize(readFileSync(file));
    const name = `picture${imports.length}`;
    imports.push(`import ${name} from ${JSON.stringify(part.file)};`);
    return `{ ...${JSON.stringify({ ...part, ...size })}, file: ${name} }`;
  });
  return [
    ...imports,
    `export default { ...${JSON.stringify({ title, summary })}, content: [${parts.join(",\n")}] };`,
  ].join("\n");
};
