// What single values must be: identity, version, host, requirement, permission, kinds of elements, addresses.
import type { Fault } from "./fault.ts";
import { everyElement, type XmlElement } from "./parse-xml.ts";

type ValueRule = {
  readonly element: string;
  /** An attribute, or the element's text. */
  readonly attribute?: string;
  readonly holds: RegExp;
  readonly expected: string;
  /** Where the same name has other meanings: the element it stands in. */
  readonly within?: string;
};

const is = (value: string): Pick<ValueRule, "holds" | "expected"> => ({
  holds: new RegExp(`^${value.replace(/\./g, "\\.")}$`),
  expected: `“${value}”`,
});

const RULES: readonly ValueRule[] = [
  { element: "OfficeApp", attribute: "xsi:type", ...is("TaskPaneApp") },
  {
    element: "Id",
    holds: /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    expected: "GUID, 8-4-4-4-12",
  },
  { element: "Version", holds: /^\d{1,5}\.\d{1,5}\.\d{1,5}\.0$/, expected: "x.y.z.0" },
  { element: "DefaultLocale", ...is("vi-VN") },
  { element: "Host", attribute: "Name", within: "Hosts", ...is("Workbook") },
  { element: "Host", attribute: "xsi:type", ...is("Workbook") },
  // A higher set would hide the add-in from older versions of Excel without a word; what a version can do is asked of it
  // when the page runs.
  { element: "Sets", attribute: "DefaultMinVersion", ...is("1.1") },
  { element: "Set", attribute: "Name", ...is("ExcelApi") },
  { element: "Set", attribute: "MinVersion", ...is("1.1") },
  { element: "Permissions", ...is("ReadWriteDocument") },
  { element: "VersionOverrides", attribute: "xsi:type", ...is("VersionOverridesV1_0") },
  { element: "ExtensionPoint", attribute: "xsi:type", ...is("PrimaryCommandSurface") },
  { element: "OfficeTab", attribute: "id", ...is("TabHome") },
  { element: "Control", attribute: "xsi:type", ...is("Button") },
  { element: "Action", attribute: "xsi:type", ...is("ShowTaskpane") },
  { element: "TaskpaneId", ...is("Office.AutoShowTaskpaneWithDocument") },
];

/** `version`: the project's, which the manifest must carry with ".0" behind it. */
export function valueFaults(root: XmlElement, version?: string): Fault[] {
  const elements = everyElement(root);
  const faults = elements.flatMap((element) => RULES.flatMap((rule) => valueFault(element, rule)));
  const carried = elements.find(({ name }) => name === "Version");
  if (carried && version !== undefined && carried.text !== `${version}.0`) {
    const data = { actual: carried.text, expected: `${version}.0` };
    faults.push({ code: "versionDiffers", place: carried.place, data });
  }
  return faults;
}

function valueFault({ name, attributes, text, place }: XmlElement, rule: ValueRule): Fault[] {
  if (name !== rule.element) return [];
  const value = rule.attribute === undefined ? text : attributes.get(rule.attribute);
  // What is missing altogether is the structure's business.
  if (value === undefined || value === "" || rule.holds.test(value)) return [];
  const data = { name: rule.attribute ?? name, element: name, actual: value, expected: rule.expected };
  return [{ code: "wrongValue", place, data }];
}

const ADDRESSED = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"];

/** Every address: https, complete, and of the origin the page itself is at. */
export function addressFaults(root: XmlElement): Fault[] {
  const elements = everyElement(root);
  const page = elements.find(({ name, attributes }) => name === "SourceLocation" && attributes.has("DefaultValue"));
  const origin = originOf(page?.attributes.get("DefaultValue") ?? "");
  const addresses = elements.flatMap(({ name, attributes, text, place, children }) => {
    if (name === "AppDomain") return [{ address: text, place, bare: true }];
    if (!ADDRESSED.includes(name) || !attributes.has("DefaultValue")) return [];
    const overrides = children.map((child) => child.attributes.get("Value") ?? "");
    return [attributes.get("DefaultValue")!, ...overrides].map((address) => ({ address, place, bare: false }));
  });
  return addresses.flatMap(({ address, place, bare }): Fault[] => {
    const found = originOf(address);
    // An AppDomain with a path or a closing slash is ignored by Office.
    if (found === undefined || (bare && address !== found))
      return [{ code: "wrongUrl", place, data: { actual: address } }];
    if (origin === undefined || found === origin) return [];
    return [{ code: "foreignOrigin", place, data: { actual: address, expected: origin } }];
  });
}

function originOf(address: string): string | undefined {
  if (address.length > 2048 || !/^https:\/\/[^\s\\]+$/.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.username === "" && url.password === "" ? url.origin : undefined;
}
