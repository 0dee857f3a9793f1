// The page's style sheet: taskpane/style/page.css with what it imports in place, and nothing in it that only people read.
const { readFileSync } = require("node:fs");
const path = require("node:path");

const FOLDER = path.join(__dirname, "taskpane/style");
const ENTRY = path.join(FOLDER, "page.css");
const IMPORT = /^@import "([a-z-]+\.css)";$/gm;

const read = (file) => readFileSync(file, "utf8").replace(/\r/g, "");

/** What has to be looked at for changes. */
function styleFiles() {
  return [ENTRY, ...Array.from(read(ENTRY).matchAll(IMPORT), ([, name]) => path.join(FOLDER, name))];
}

function style() {
  return read(ENTRY)
    .replace(IMPORT, (_, name) => read(path.join(FOLDER, name)))
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
}

module.exports = { style, styleFiles };
