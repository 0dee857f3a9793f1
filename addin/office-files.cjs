// Office's own library, served from the page's own origin: what Excel's hosts ask for, unmodified, taken from the package
// at build time and never committed.
const { readFileSync } = require("node:fs");
const path = require("node:path");

const FOLDER = "office";
/** The page loads this one, and it the others by its own address: the name must stay. */
const OFFICE_SCRIPT = `${FOLDER}/office.js`;

const FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-win32-16.00.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "o15apptofilemappingtable.js",
  "vi-vn/office_strings.js",
  "en-us/office_strings.js",
];

/** Names below the page's folder and contents. */
function officeFiles() {
  const dist = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  return FILES.map((name) => ({ name: `${FOLDER}/${name}`, content: readFileSync(path.join(dist, name)) }));
}

module.exports = { OFFICE_SCRIPT, officeFiles };
