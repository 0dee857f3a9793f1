// Reads the custom XML part of a consolidated workbook back, strictly: a part that is damaged or newer than this
// program is said to be so, and the caller falls back to the sheets with a warning.
import type { OwnPart } from "#engine/workbook.ts";
import { DATA_NAMESPACE, DATA_SCHEMA, dataSchema, type DataPart } from "./data-part.ts";
import type { Adjustment } from "./model.ts";

/** missing: no such part · damaged: not what this program writes · newer: written by a later version. */
export class DataPartUnreadable extends Error {
  readonly code = "data-part-unreadable";
  constructor(
    readonly reason: "missing" | "damaged" | "newer",
    detail: string,
  ) {
    super(`${reason}: ${detail}`);
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const ELEMENT =
  /^\uFEFF?\s*(?:<\?xml[^>]*\?>)?\s*<(?:[\w.-]+:)?data\s+xmlns(?::[\w.-]+)?="([^"]*)"\s*>([^<]*)<\/(?:[\w.-]+:)?data>\s*$/;

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
    (whole, hex: string, decimal: string, name: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** The data in the XML of the part. Throws DataPartUnreadable. */
export function parseDataPart(xml: string): DataPart {
  const match = ELEMENT.exec(xml);
  if (!match) throw new DataPartUnreadable("damaged", "not one data element");
  const version = /^urn:hopnhat:consolidated:(\d+)$/.exec(match[1]!)?.[1];
  if (version === undefined) throw new DataPartUnreadable("damaged", `namespace ${match[1]}`);
  if (Number(version) > 1) throw new DataPartUnreadable("newer", `namespace ${match[1]}`);
  let json: unknown;
  try {
    json = JSON.parse(unescaped(match[2]!));
  } catch (cause) {
    throw new DataPartUnreadable("damaged", cause instanceof Error ? cause.message : String(cause));
  }
  const schema = typeof json === "object" && json !== null && "schema" in json ? json.schema : undefined;
  const later = /^hopnhat\.consolidated\/(\d+)$/.exec(String(schema))?.[1];
  if (later !== undefined && schema !== DATA_SCHEMA) throw new DataPartUnreadable("newer", String(schema));
  const read = dataSchema.safeParse(json);
  if (!read.success) throw new DataPartUnreadable("damaged", read.error.issues[0]?.path.join(".") ?? "");
  return checked(read.data);
}

// A part edited by hand may still have the shape: what points into it must point at something.
function checked(data: DataPart): DataPart {
  for (const { section, rows } of data.sections)
    for (const { id, unit, file } of rows)
      if (unit >= data.members.length || file >= data.files.length)
        throw new DataPartUnreadable("damaged", `${section}.${id}`);
  for (const { id, cells } of data.indicators)
    if (cells.length !== data.members.length) throw new DataPartUnreadable("damaged", `indicators.${id}`);
  return data;
}

/** The data among a workbook's own parts. Throws DataPartUnreadable("missing") when there is none. */
export function dataPartOf(parts: readonly OwnPart[]): DataPart {
  const part = parts.find(({ namespace }) => namespace === DATA_NAMESPACE);
  if (part) return parseDataPart(part.xml);
  const newer = parts.find(({ namespace }) => namespace.startsWith("urn:hopnhat:consolidated:"));
  throw newer ? new DataPartUnreadable("newer", newer.namespace) : new DataPartUnreadable("missing", DATA_NAMESPACE);
}

/**
 * Corrections typed in an earlier workbook, each with the content key of its row, by which it finds the row again
 * in new submissions whose rows have moved. `part` is the data of that earlier workbook.
 */
export function withRowKeys(adjustments: readonly Adjustment[], part: DataPart): Adjustment[] {
  const keys = new Map(
    part.sections.flatMap(({ rows }) => rows.map(({ id, key }) => [id.toUpperCase(), key] as const)),
  );
  return adjustments.map((adjustment) => {
    const rowKey = adjustment.rowKey ?? keys.get(adjustment.rowId.trim().toUpperCase());
    return rowKey === undefined ? adjustment : { ...adjustment, rowKey };
  });
}
