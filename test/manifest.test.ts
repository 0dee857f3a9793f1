import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { addressOf } from "../addin/manifest/address.ts";
import { checkManifest } from "../addin/manifest/check-manifest.ts";
import { FAULT_WORDS, faultSentence } from "../addin/manifest/fault-words.ts";
import type { FaultCode } from "../addin/manifest/fault.ts";
import { ABOUT, LONG_WORDS, SHORT_WORDS } from "../addin/manifest/manifest-words.ts";
import { readIcon } from "../addin/manifest/read-icon.ts";
import { ICON_SIZES, LOCAL_ADDRESS, manifestText } from "../addin/manifest/write-manifest.ts";
import { WORDS } from "../addin/taskpane/words.ts";
import about from "../package.json";

const committed = readFileSync(resolve(__dirname, "../manifest.xml"), "utf8");
const { version } = about;

const faultsOf = (text: string) => checkManifest(text, { readIcon, version });
const codesOf = (text: string) => faultsOf(text).map(({ code }) => code);

/** The committed manifest with one thing broken; breaking must have changed it. */
function broken(from: string | RegExp, to: string): string {
  const text = committed.replace(from, () => to);
  if (text === committed) throw new Error(`nothing to break: ${from}`);
  return text;
}

const line = (start: string) => new RegExp(`^ *${start}.*\\n`, "m");
const part = (name: string) => new RegExp(`^( *)<${name}[ >][\\s\\S]*?\\n\\1</${name}>\\n`, "m");

test("the committed manifest is the generated one for the development server, and right", () => {
  expect(committed).toBe(manifestText({ address: LOCAL_ADDRESS, version }));
  expect(faultsOf(committed)).toEqual([]);
});

test("a manifest for a folder of another server is right, and all of it points there", () => {
  const text = manifestText({ address: "https://hop-nhat.example.vn/trang", version });
  expect(faultsOf(text)).toEqual([]);
  expect(text).not.toContain("localhost");
  expect(text).toContain("<AppDomain>https://hop-nhat.example.vn</AppDomain>");
});

test("its version is the project's", () => {
  expect(committed).toContain(`<Version>${version}.0</Version>`);
  expect(codesOf(broken(/<Version>.*<\/Version>/, "<Version>9.9.9.0</Version>"))).toEqual(["versionDiffers"]);
});

test("the button opens the pane that may open with the document, and needs the lowest set alone", () => {
  expect(committed.match(/<Control /g)).toHaveLength(1);
  expect(committed).toContain('<Set Name="ExcelApi" MinVersion="1.1"/>');
  expect(committed).toContain("<TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>");
  expect(committed).not.toContain("Runtime");
});

test("the button is named as the page is", () => {
  expect(SHORT_WORDS.buttonLabel.vi).toBe(WORDS.titleCheck.vi);
});

const long = (number: number) => "a".repeat(number);

const BREAKS: readonly (readonly [string, string, readonly FaultCode[]])[] = [
  ["an element that is not closed", broken("</Hosts>", ""), ["notWellFormed"]],
  ["nothing at all", "", ["notWellFormed"]],
  ["a DOCTYPE", broken("<OfficeApp", '<!DOCTYPE x [<!ENTITY a "b">]>\n<OfficeApp'), ["doctype"]],
  ["another kind of file", '<workbook xmlns="urn:x"/>', ["wrongRoot"]],
  ["the root in another namespace", broken("appforoffice/1.1", "appforoffice/1.0"), ["wrongRoot"]],
  ["a shared runtime", broken("        <DesktopFormFactor>", "<Runtimes/><DesktopFormFactor>"), ["unknownElement"]],
  [
    "elements out of order",
    broken(
      /( *<IconUrl.*\n)( *<HighResolutionIconUrl.*\n)/,
      committed.match(/ *<HighResolutionIconUrl.*\n/)![0] + committed.match(/ *<IconUrl.*\n/)![0],
    ),
    ["wrongOrder"],
  ],
  ["no permissions", broken(line("<Permissions>"), ""), ["missingElement"]],
  ["a second host", broken('<Host Name="Workbook"/>', '<Host Name="Workbook"/><Host Name="Workbook"/>'), ["tooMany"]],
  [
    "an attribute of no meaning",
    broken('<Host Name="Workbook"/>', '<Host Name="Workbook" Size="1"/>'),
    ["unknownAttribute"],
  ],
  ["a button without an id", broken(' id="hopnhat.check"', ""), ["missingAttribute"]],
  ["words between elements", broken("<Hosts>", "<Hosts>chữ thừa"), ["strayText"]],
  ["an id that is no GUID", broken(/<Id>.*<\/Id>/, "<Id>hop-nhat</Id>"), ["wrongValue"]],
  ["an empty id", broken(/<Id>.*<\/Id>/, "<Id> </Id>"), ["emptyText"]],
  [
    "a version of three parts",
    broken(/<Version>.*<\/Version>/, "<Version>1.0.0</Version>"),
    ["wrongValue", "versionDiffers"],
  ],
  [
    "a higher requirement set",
    broken('Name="ExcelApi" MinVersion="1.1"', 'Name="ExcelApi" MinVersion="1.7"'),
    ["wrongValue"],
  ],
  ["another requirement set", broken('Set Name="ExcelApi"', 'Set Name="SharedRuntime"'), ["wrongValue"]],
  ["a permission Office does not know", broken("ReadWriteDocument<", "Everything<"), ["wrongValue"]],
  ["another host", broken('Host Name="Workbook"', 'Host Name="Document"'), ["wrongValue"]],
  ["another action", broken('xsi:type="ShowTaskpane"', 'xsi:type="ExecuteFunction"'), ["wrongValue"]],
  ["another task pane id", broken("Office.AutoShowTaskpaneWithDocument", "Pane1"), ["wrongValue"]],
  ["another default locale", broken("<DefaultLocale>vi-VN", "<DefaultLocale>en-US"), ["wrongValue"]],
  [
    "an address without https",
    broken('"https://localhost:3000/index.html#help"/>\n  <App', '"http://localhost:3000/index.html#help"/>\n  <App'),
    ["wrongUrl"],
  ],
  [
    "half an address",
    broken('Url id="url.help" DefaultValue="https://localhost:3000/', 'Url id="url.help" DefaultValue="/'),
    ["wrongUrl"],
  ],
  [
    "a picture from elsewhere",
    broken("https://localhost:3000/icons/icon-24.png", "https://cdn.example.com/icon-24.png"),
    ["foreignOrigin"],
  ],
  [
    "another trusted domain",
    broken("<AppDomain>https://localhost:3000", "<AppDomain>https://example.com"),
    ["foreignOrigin"],
  ],
  [
    "a trusted domain with a slash",
    broken("<AppDomain>https://localhost:3000", "<AppDomain>https://localhost:3000/"),
    ["wrongUrl"],
  ],
  [
    "a text that is not there",
    broken('<Label resid="text.buttonLabel"/>', '<Label resid="text.nowhere"/>'),
    ["danglingResid"],
  ],
  [
    "an address where a text must be",
    broken('<Label resid="text.buttonLabel"/>', '<Label resid="url.page"/>'),
    ["danglingResid"],
  ],
  [
    "a resource nobody names",
    broken('<Title resid="text.startTitle"/>', '<Title resid="text.name"/>'),
    ["unusedResource"],
  ],
  ["an id given twice", broken('Url id="url.help"', 'Url id="url.page"'), ["danglingResid", "repeatedId"]],
  ["an id that is too long", committed.replace(/url\.help/g, long(33)), ["longId"]],
  [
    "a label that is too long",
    broken(`"text.buttonLabel" DefaultValue="Kiểm tra báo cáo"`, `"text.buttonLabel" DefaultValue="${long(126)}"`),
    ["tooLong"],
  ],
  ["a translation that is too long", broken(`Value="${LONG_WORDS.buttonTip.en}"`, `Value="${long(251)}"`), ["tooLong"]],
  ["an empty translation", broken(`Value="${SHORT_WORDS.buttonLabel.en}"`, 'Value=" "'), ["emptyText"]],
  [
    "a label in one language",
    broken(line(`<bt:Override Locale="en-US" Value="${SHORT_WORDS.buttonLabel.en}"`), ""),
    ["missingLocale"],
  ],
  ["a name in one language", broken(line('<Override Locale="en-US" Value="Hợp Nhất'), ""), ["missingLocale"]],
  [
    "a language the program does not have",
    broken('Locale="en-US"', 'Locale="fr-FR"'),
    ["missingLocale", "unknownLocale"],
  ],
  ["no large icon", broken(line('<bt:Image size="80"'), ""), ["missingIconSize"]],
  ["an icon size Excel does not use", broken('size="20"', 'size="25"'), ["unknownIconSize"]],
  ["an icon that is not there", broken("icons/icon-48.png", "icons/icon-49.png"), ["missingIcon", "missingIcon"]],
  ["an icon of another size", broken("icons/icon-48.png", "icons/icon-16.png"), ["wrongIconSize", "wrongIconSize"]],
  [
    "a list icon of another size",
    broken(/<IconUrl .*>/, '<IconUrl DefaultValue="https://localhost:3000/icons/icon-64.png"/>'),
    ["wrongIconSize"],
  ],
  ["no resources", broken(part("Resources"), ""), ["missingElement"]],
];

test.each(BREAKS)("%s is found", (_, text, expected) => {
  const found = codesOf(text);
  // Without resources every name dangles as well.
  const without = text.includes("<Resources>") ? found : found.filter((code) => code !== "danglingResid");
  expect(without.sort()).toEqual([...expected].sort());
});

test("every fault there are words for has a manifest that shows it", () => {
  const shown = new Set([...BREAKS.flatMap(([, , codes]) => codes), "versionDiffers"]);
  expect(Object.keys(FAULT_WORDS).filter((code) => !shown.has(code as FaultCode))).toEqual([]);
});

test.each(["vi", "en"] as const)("a fault is one sentence with its place and no empty slot (%s)", (lang) => {
  for (const [, text] of BREAKS) {
    for (const fault of faultsOf(text)) {
      const sentence = faultSentence(fault, "manifest.xml", lang);
      expect(sentence).toMatch(
        lang === "vi" ? /^manifest\.xml, dòng \d+, cột \d+: / : /^manifest\.xml, line \d+, column \d+: /,
      );
      expect(sentence).not.toMatch(/[{}]|undefined/);
    }
  }
});

test("a fault names the line it is on", () => {
  const lines = committed.split("\n");
  const at = lines.findIndex((text) => text.includes("<TaskpaneId>")) + 1;
  expect(faultsOf(broken("Office.AutoShowTaskpaneWithDocument", "Pane1"))[0]!.place.line).toBe(at);
});

test("both languages of every fault have the same slots", () => {
  const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const { vi, en } of Object.values(FAULT_WORDS)) expect(slots(en)).toEqual(slots(vi));
});

test("the words Excel shows are composed letters, without exclamation and without “bạn”", () => {
  for (const { vi } of [
    ...Object.values(SHORT_WORDS),
    ...Object.values(LONG_WORDS),
    ABOUT,
    ...Object.values(FAULT_WORDS),
  ]) {
    expect(vi).toBe(vi.normalize("NFC"));
    expect(vi).not.toMatch(/!|(?<!\p{L})bạn(?!\p{L})/iu);
  }
});

test.each([
  ["https://a.vn", "https://a.vn"],
  ["https://a.vn/", "https://a.vn"],
  [" https://a.vn:8443/x/y/ ", "https://a.vn:8443/x/y"],
  ["https://a.vn/x/index.html", "https://a.vn/x"],
  ["https://địa-chỉ.vn", "https://xn--a-ch-zua6676bja.vn"],
])("the address %p is the folder %p", (text, address) => {
  expect(addressOf(text)).toEqual({ address });
});

test.each([
  "",
  "http://a.vn",
  "a.vn",
  "https://",
  "https://a.vn/?x",
  "https://a.vn/#x",
  "https://u:p@a.vn",
  "https://a b.vn",
])("the address %p is refused with the reason", (text) => {
  const given = addressOf(text);
  expect("wrong" in given && given.wrong.vi).toContain(`“${text}”`);
});

test("every icon measures what its name says", () => {
  for (const size of [...ICON_SIZES, 128]) {
    const bytes = Buffer.from(readIcon(`icon-${size}.png`)!);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
  }
});
