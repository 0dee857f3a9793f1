// .xlsx and .xlsm to the snapshot. Only parts that relationships name are inflated, and of those only the ones used.
import type { Cell, OwnPart, Sheet, SheetState, Workbook } from "#engine/workbook.ts";
import { readContentTypes, readRelationships } from "./package-parts.ts";
import type { Relationship } from "./package-parts.ts";
import { LIMITS, UnreadableWorkbook } from "./read-workbook.ts";
import type { Limits, ReadOptions } from "./read-workbook.ts";
import { damaged, refuse } from "./refuse.ts";
import { allowanceOf } from "./snapshot.ts";
import { readExtras } from "./xlsx-extras.ts";
import { readSheet } from "./xlsx-sheet.ts";
import { NO_STRINGS, readSharedStrings } from "./xlsx-strings.ts";
import { NO_STYLES, readStyles } from "./xlsx-styles.ts";
import { scanXml } from "./xml-scan.ts";
import { unescapeSpreadsheetText, xmlString } from "./xml-text.ts";
import { openZip } from "./zip-read.ts";
import type { Zip } from "./zip-read.ts";

const OWN_NAMESPACE = "urn:hopnhat:";
/** Defined names of workbooks that this program writes; others say nothing to it. */
const OWN_NAME = "hopnhat.";

type SheetEntry = { readonly name: string; readonly state: SheetState; readonly relationship: string };

/**
 * Reads an .xlsx or .xlsm file. Its notes are `code: detail` with the codes `chart-sheet`, `dialog-sheet`,
 * `macro-sheet` (left out, by name), `duplicate-cells` (a place stored twice; the last counts), `lost-formulas` (a
 * shared formula without its text), `mixed-fonts` (text partly in a legacy font), `unreadable-part`.
 * Throws UnreadableWorkbook.
 */
export function readXlsx(bytes: Uint8Array, fileName: string, options: ReadOptions = {}): Workbook {
  const limits = options.limits ?? LIMITS;
  if (bytes.length > limits.fileBytes) refuse("too-large", `more than ${limits.fileBytes} bytes`);
  return readXlsxZip(openZip(bytes, limits), fileName, limits);
}

/** The same for a zip already open. */
export function readXlsxZip(zip: Zip, fileName: string, limits: Limits): Workbook {
  const types = readContentTypes(zip, limits);
  const packageLinks = readRelationships(zip, "", limits);
  const workbookPart =
    packageLinks.find(({ type, external }) => type === "officeDocument" && !external)?.part ??
    types?.partsOf(".main+xml")[0] ??
    "xl/workbook.xml";
  if (!zip.has(workbookPart)) refuse("not-a-workbook", "no workbook part");
  const links = readRelationships(zip, workbookPart, limits);
  const { entries, date1904, definedNames } = readWorkbookPart(xmlString(zip.read(workbookPart)), limits);

  const partOf = (type: string): string | undefined =>
    links.find((link) => link.type === type && !link.external && zip.has(link.part))?.part;
  const notes: string[] = [];
  const note = (text: string): void => void notes.push(text);
  const stringsPart = partOf("sharedStrings");
  const stylesPart = partOf("styles");
  const strings = stringsPart === undefined ? NO_STRINGS : readSharedStrings(zip.read(stringsPart), limits.xmlDepth);
  const styles = stylesPart === undefined ? NO_STYLES : readStyles(xmlString(zip.read(stylesPart)), limits.xmlDepth);
  if (strings.mixedFonts) note("mixed-fonts: shared");

  const bareTexts = new Array<Cell | undefined>(strings.texts.length);
  const source = { strings, bareTexts, styles, date1904, maxDepth: limits.xmlDepth };
  const allowance = allowanceOf(limits);
  const sheets: Sheet[] = [];
  let macroSheets = false;
  if (entries.length === 0) damaged("a workbook without sheets");
  if (entries.length > limits.sheets) refuse("too-large", "too many sheets");
  for (const { name, state, relationship } of entries) {
    const link = links.find(({ id }) => id === relationship);
    if (!link || link.external || !zip.has(link.part)) damaged(`the sheet ${name} is missing`);
    const other = OTHER_SHEETS[link.type];
    if (other !== undefined) {
      note(`${other}: ${name}`);
      macroSheets ||= other === "macro-sheet";
      continue;
    }
    const extras = readExtras(zip, link.part, limits, note);
    sheets.push(readSheet(zip.read(link.part), name, state, source, allowance, extras, note));
  }

  const hasProject = links.some(({ type }) => type === "vbaProject");
  const macroType = /macroenabled/i.test(types?.of(workbookPart) ?? "");
  const properties = readProperties(zip, packageLinks, limits, note);
  return {
    fileName,
    format: macroType ? "xlsm" : "xlsx",
    date1904,
    sheets,
    ...properties,
    hasMacros: hasProject || macroSheets,
    externalLinks: links.filter(({ type }) => type === "externalLink").length,
    ownParts: readOwnParts(zip, [...links, ...packageLinks], limits),
    ...(definedNames.length > 0 ? { definedNames } : {}),
    notes,
  };
}

const OTHER_SHEETS: Readonly<Record<string, string>> = {
  chartsheet: "chart-sheet",
  dialogsheet: "dialog-sheet",
  xlMacrosheet: "macro-sheet",
  xlIntlMacrosheet: "macro-sheet",
};

type WorkbookPart = {
  readonly entries: SheetEntry[];
  readonly date1904: boolean;
  readonly definedNames: { name: string; ref: string }[];
};

function readWorkbookPart(xml: string, limits: Limits): WorkbookPart {
  const entries: SheetEntry[] = [];
  const definedNames: { name: string; ref: string }[] = [];
  let own = "";
  let date1904 = false;
  let root = "";
  scanXml(xml, limits.xmlDepth, {
    open(local, attributes, path) {
      if (path.length === 0) root = local;
      if (local === "workbookPr" && path.length === 1)
        date1904 = /^(?:1|true|on)$/.test(attributes().get("date1904") ?? "");
      if (local === "definedName") {
        own = attributes().get("name") ?? "";
        if (own.startsWith(OWN_NAME)) definedNames.push({ name: own, ref: "" });
      }
      if (local !== "sheet" || path[path.length - 1] !== "sheets") return;
      const found = attributes();
      const state = found.get("state");
      entries.push({
        name: unescapeSpreadsheetText(found.get("name") ?? ""),
        state: state === "hidden" || state === "veryHidden" ? state : "visible",
        // The prefix of the relationships' namespace is the writer's choice; no other attribute here is named "id".
        relationship: [...found].find(([name]) => /:id$/i.test(name))?.[1] ?? "",
      });
    },
    text(text, path) {
      if (path[path.length - 1] === "definedName" && own.startsWith(OWN_NAME)) definedNames.at(-1)!.ref += text;
    },
  });
  if (root !== "workbook") refuse("not-a-workbook", `an Office file of another kind: ${root}`);
  return { entries, date1904, definedNames };
}

function readProperties(
  zip: Zip,
  links: readonly Relationship[],
  limits: Limits,
  note: (text: string) => void,
): { modified?: string; application?: string } {
  const modified = propertyOf(zip, links, "core-properties", "modified", limits, note);
  const application = propertyOf(zip, links, "extended-properties", "Application", limits, note);
  return { ...(modified ? { modified } : {}), ...(application ? { application } : {}) };
}

/** Properties are beside the point: a damaged part costs a note, not the file. */
function propertyOf(
  zip: Zip,
  links: readonly Relationship[],
  type: string,
  element: string,
  limits: Limits,
  note: (text: string) => void,
): string {
  const part = links.find((link) => link.type === type && !link.external)?.part;
  if (part === undefined || !zip.has(part)) return "";
  let value = "";
  try {
    scanXml(xmlString(zip.read(part)), limits.xmlDepth, {
      text(text, path) {
        if (path.length === 2 && path[1] === element) value += text;
      },
    });
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook) || error.reason !== "damaged") throw error;
    note(`unreadable-part: ${part}`);
  }
  return value.trim();
}

function readOwnParts(zip: Zip, links: readonly Relationship[], limits: Limits): OwnPart[] {
  const own: OwnPart[] = [];
  const seen = new Set<string>();
  // Excel relates custom XML from the workbook; LibreOffice, saving the same file again, from the package.
  for (const { type, part, external } of links) {
    if (type !== "customXml" || external || !zip.has(part) || seen.has(part)) continue;
    seen.add(part);
    const xml = xmlString(zip.read(part));
    if (!xml.includes(OWN_NAMESPACE)) continue;
    let namespace = "";
    scanXml(xml, limits.xmlDepth, {
      open(local, attributes, path) {
        if (path.length > 0) return;
        const prefix = new RegExp(`<([^\\s<>:]+):${local}[\\s>/]`).exec(xml)?.[1];
        namespace = attributes().get(prefix === undefined ? "xmlns" : `xmlns:${prefix}`) ?? "";
      },
    });
    if (namespace.startsWith(OWN_NAMESPACE)) own.push({ namespace, xml });
  }
  return own;
}
