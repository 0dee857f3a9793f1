// Every type of Excel that this double knows, for the test that compares them with the published typings.
import type { TypeTable } from "../define-type.ts";
import { application, cultureInfo, workbookCreated, runtime } from "./application.ts";
import {
  conditionalFormats,
  conditionalFormat,
  custom,
  rule,
  look,
  lookFill,
  lookFont,
} from "./conditional-formats.ts";
import { customXmlPartCollection, scopedCollection, customXmlPart } from "./custom-xml.ts";
import { namedItems, namedItem } from "./names.ts";
import { documentProperties, customProperties, customProperty } from "./properties.ts";
import { rangeAreas, rangeCollection, areasFormat, areasFill } from "./range-areas.ts";
import { rangeFormat, rangeFill, rangeFont, formatProtection } from "./range-format.ts";
import { range } from "./range.ts";
import { settingCollection, setting } from "./settings.ts";
import { workbook, workbookProtection, worksheets } from "./workbook.ts";
import { worksheet, worksheetProtection } from "./worksheet.ts";

export const TYPES: readonly TypeTable<never>[] = [
  application,
  cultureInfo,
  workbookCreated,
  runtime,
  conditionalFormats,
  conditionalFormat,
  custom,
  rule,
  look,
  lookFill,
  lookFont,
  customXmlPartCollection,
  scopedCollection,
  customXmlPart,
  namedItems,
  namedItem,
  documentProperties,
  customProperties,
  customProperty,
  rangeAreas,
  rangeCollection,
  areasFormat,
  areasFill,
  rangeFormat,
  rangeFill,
  rangeFont,
  formatProtection,
  range,
  settingCollection,
  setting,
  workbook,
  workbookProtection,
  worksheets,
  worksheet,
  worksheetProtection,
] as readonly unknown[] as readonly TypeTable<never>[];
