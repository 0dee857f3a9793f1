// The add-in's manifest for one address. Add-in-only XML: the unified one is not read by Excel of volume licences.
import type { Entries } from "../taskpane/words/entry.ts";
import { ABOUT, LONG_WORDS, SHORT_WORDS } from "./manifest-words.ts";

/** Where the development server stands; the committed manifest is made for it. */
export const LOCAL_ADDRESS = "https://localhost:3000";

/** Never changes: Office knows the add-in by it, and an update under another one would be a second add-in. */
export const ADDIN_ID = "3b0f5c1e-6d0a-4a53-9c57-2f8e41b7d960";

/** The sizes Excel picks from for a button, at 100 % to 400 % of the screen's scale. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** `value` for an attribute or for text. */
function xml(value: string): string {
  const names: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return value.replace(/[&<>"]/g, (sign) => names[sign]!);
}

function strings(words: Entries): string {
  return Object.entries(words)
    .map(
      ([id, { vi, en }]) => `        <bt:String id="text.${id}" DefaultValue="${xml(vi)}">
          <bt:Override Locale="en-US" Value="${xml(en)}"/>
        </bt:String>
`,
    )
    .join("");
}

/**
 * The manifest as text. `address` is the folder of the built page, without a closing slash; `version` is the project's,
 * as x.y.z.
 */
export function manifestText({ address, version }: { readonly address: string; readonly version: string }): string {
  const at = (path: string) => xml(`${address}/${path}`);
  const icons = (indent: string) =>
    ICON_SIZES.map((size) => `${indent}<bt:Image size="${size}" resid="icon.${size}"/>\n`).join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>${ADDIN_ID}</Id>
  <Version>${version}.0</Version>
  <ProviderName>Hợp Nhất</ProviderName>
  <DefaultLocale>vi-VN</DefaultLocale>
  <DisplayName DefaultValue="${xml(SHORT_WORDS.name.vi)}">
    <Override Locale="en-US" Value="${xml(SHORT_WORDS.name.en)}"/>
  </DisplayName>
  <Description DefaultValue="${xml(ABOUT.vi)}">
    <Override Locale="en-US" Value="${xml(ABOUT.en)}"/>
  </Description>
  <IconUrl DefaultValue="${at("icons/icon-32.png")}"/>
  <HighResolutionIconUrl DefaultValue="${at("icons/icon-64.png")}"/>
  <SupportUrl DefaultValue="${at("index.html#help")}"/>
  <AppDomains>
    <AppDomain>${xml(new URL(address).origin)}</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      <Set Name="ExcelApi" MinVersion="1.1"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${at("index.html")}"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <DesktopFormFactor>
          <GetStarted>
            <Title resid="text.startTitle"/>
            <Description resid="text.startText"/>
            <LearnMoreUrl resid="url.help"/>
          </GetStarted>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="hopnhat.group">
                <Label resid="text.groupLabel"/>
                <Icon>
${icons("                  ")}                </Icon>
                <Control xsi:type="Button" id="hopnhat.check">
                  <Label resid="text.buttonLabel"/>
                  <Supertip>
                    <Title resid="text.buttonLabel"/>
                    <Description resid="text.buttonTip"/>
                  </Supertip>
                  <Icon>
${icons("                    ")}                  </Icon>
                  <Action xsi:type="ShowTaskpane">
                    <TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>
                    <SourceLocation resid="url.page"/>
                    <Title resid="text.name"/>
                  </Action>
                </Control>
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
${ICON_SIZES.map((size) => `        <bt:Image id="icon.${size}" DefaultValue="${at(`icons/icon-${size}.png`)}"/>\n`).join("")}      </bt:Images>
      <bt:Urls>
        <bt:Url id="url.page" DefaultValue="${at("index.html")}"/>
        <bt:Url id="url.help" DefaultValue="${at("index.html#help")}"/>
      </bt:Urls>
      <bt:ShortStrings>
${strings(SHORT_WORDS)}      </bt:ShortStrings>
      <bt:LongStrings>
${strings(LONG_WORDS)}      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
}
