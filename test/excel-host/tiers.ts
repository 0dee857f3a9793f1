// The generations of Excel that users have, as far as an add-in can tell them apart.
export type TierName = "2016" | "2019" | "2021" | "2024" | "365" | "web" | "mac";

export type Tier = {
  readonly name: TierName;
  /** Highest ExcelApi requirement set. */
  readonly excelApi: string;
  readonly platform: "win32" | "mac" | "web";
  /** Largest request and answer of one batch, in bytes; undefined where there is none. */
  readonly payloadLimit?: number;
  readonly version: string;
};

const MEGABYTE = 1024 * 1024;

/**
 * `web` and `mac` have that edition's requirement sets and limits, behind the Windows flavour of office.js: the two
 * others talk to their hosts by other ways (assumptions.md).
 */
export const TIERS: Readonly<Record<TierName, Tier>> = {
  "2016": { name: "2016", excelApi: "1.1", platform: "win32", version: "16.0.4266.1001" },
  "2019": { name: "2019", excelApi: "1.7", platform: "win32", version: "16.0.10416.20058" },
  "2021": { name: "2021", excelApi: "1.14", platform: "win32", version: "16.0.14334.20000" },
  "2024": { name: "2024", excelApi: "1.17", platform: "win32", version: "16.0.17928.20114" },
  "365": { name: "365", excelApi: "1.21", platform: "win32", version: "16.0.19929.20000" },
  web: { name: "web", excelApi: "1.21", platform: "web", version: "16.0.19929.20000", payloadLimit: 5 * MEGABYTE },
  mac: { name: "mac", excelApi: "1.21", platform: "mac", version: "16.109.0.0" },
};

/** Whether a host of that tier has what came with `since` ("1.13"). */
export function hasSet(tier: Tier, since: string): boolean {
  const order = (version: string): number => {
    const [major = "0", minor = "0"] = version.split(".");
    return Number(major) * 1000 + Number(minor);
  };
  return order(since) <= order(tier.excelApi);
}

/** The requirement sets as the host tells office.js of them. */
export function requirementMatrix(tier: Tier): string {
  const since = (set: string): boolean => hasSet(tier, set);
  return JSON.stringify({
    ExcelApi: tier.excelApi,
    File: "1.1",
    Settings: "1.1",
    CompressedFile: "1.1",
    DocumentEvents: "1.1",
    Selection: "1.1",
    AddInCommands: "1.1",
    DialogApi: "1.1",
    ...(since("1.7") ? { DelayForCellEdit: "1.1" } : {}),
    ...(since("1.9") ? { OpenBrowserWindowApi: "1.1", RibbonApi: "1.1" } : {}),
  });
}
