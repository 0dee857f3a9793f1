// The part of Office's manifest schema (taskpane add-ins, version overrides 1.0) that this add-in uses. What the schema
// would allow beyond it (a shared runtime, functions, contextual menus, more hosts) is left out on purpose: each of them
// changes where the add-in runs, so it must be a decision and not a slip.
export const APP = "http://schemas.microsoft.com/office/appforoffice/1.1";
export const OVERRIDES = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
export const BASIC = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

export type ElementRule = {
  readonly name: string;
  readonly namespace: string;
  readonly least: 0 | 1;
  readonly most: number;
  /** All required. */
  readonly attributes: readonly string[];
  /** In the order they must stand in. */
  readonly children: readonly ElementRule[];
  readonly text: boolean;
};

type Options = Partial<Pick<ElementRule, "least" | "most" | "text">> & { readonly attributes?: string };

function element(
  namespace: string,
  name: string,
  { least = 1, most = 1, attributes = "", text = false }: Options,
  ...children: ElementRule[]
): ElementRule {
  const names = attributes.split(" ").filter((one) => one !== "");
  return { name, namespace, least, most, attributes: names, children, text };
}

const app = element.bind(null, APP);
const over = element.bind(null, OVERRIDES);
const basic = element.bind(null, BASIC);
const MANY = { most: Infinity };
const RESID = { attributes: "resid" };

const appOverride = app("Override", { ...MANY, least: 0, attributes: "Locale Value" });
const basicOverride = basic("Override", { ...MANY, least: 0, attributes: "Locale Value" });
const icon = over("Icon", {}, basic("Image", { ...MANY, attributes: "size resid" }));

const control = over(
  "Control",
  { attributes: "xsi:type id" },
  over("Label", RESID),
  over("Supertip", {}, over("Title", RESID), over("Description", RESID)),
  icon,
  over(
    "Action",
    { attributes: "xsi:type" },
    over("TaskpaneId", { text: true }),
    over("SourceLocation", RESID),
    over("Title", { ...RESID, least: 0 }),
  ),
);

const formFactor = over(
  "DesktopFormFactor",
  {},
  over("GetStarted", { least: 0 }, over("Title", RESID), over("Description", RESID), over("LearnMoreUrl", RESID)),
  over(
    "ExtensionPoint",
    { attributes: "xsi:type" },
    over("OfficeTab", { attributes: "id" }, over("Group", { attributes: "id" }, over("Label", RESID), icon, control)),
  ),
);

const resources = over(
  "Resources",
  {},
  basic("Images", {}, basic("Image", { ...MANY, attributes: "id DefaultValue" }, basicOverride)),
  basic("Urls", {}, basic("Url", { ...MANY, attributes: "id DefaultValue" }, basicOverride)),
  basic("ShortStrings", {}, basic("String", { ...MANY, attributes: "id DefaultValue" }, basicOverride)),
  basic("LongStrings", {}, basic("String", { ...MANY, attributes: "id DefaultValue" }, basicOverride)),
);

export const MANIFEST: ElementRule = app(
  "OfficeApp",
  { attributes: "xsi:type" },
  app("Id", { text: true }),
  app("Version", { text: true }),
  app("ProviderName", { text: true }),
  app("DefaultLocale", { text: true }),
  app("DisplayName", { attributes: "DefaultValue" }, appOverride),
  app("Description", { attributes: "DefaultValue" }, appOverride),
  app("IconUrl", { attributes: "DefaultValue" }),
  app("HighResolutionIconUrl", { attributes: "DefaultValue" }),
  app("SupportUrl", { attributes: "DefaultValue" }),
  app("AppDomains", {}, app("AppDomain", { text: true })),
  app("Hosts", {}, app("Host", { attributes: "Name" })),
  app(
    "Requirements",
    {},
    app("Sets", { attributes: "DefaultMinVersion" }, app("Set", { attributes: "Name MinVersion" })),
  ),
  app("DefaultSettings", {}, app("SourceLocation", { attributes: "DefaultValue" })),
  app("Permissions", { text: true }),
  over(
    "VersionOverrides",
    { attributes: "xsi:type" },
    over("Hosts", {}, over("Host", { attributes: "xsi:type" }, formFactor)),
    resources,
  ),
);
