// Custom document properties into a package.
import { kindOf, type XlsxPackage } from "#formats/patch-package.ts";
import { escapeAttribute, escapeText } from "#formats/xlsx-text-out.ts";
import type { PropertyValue } from "./book.ts";

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";
const TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

export function putCustomProperties(file: XlsxPackage, properties: ReadonlyMap<string, PropertyValue>): void {
  const existing = file.relationships("").find(({ type }) => kindOf(type) === "custom-properties")?.target;
  const part = existing ?? "docProps/custom.xml";
  const entries = [...properties].map(
    ([name, value], at) =>
      `<property fmtid="${FORMAT_ID}" pid="${at + 2}" name="${escapeAttribute(name)}">${written(value)}</property>`,
  );
  file.put(
    part,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
      `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${entries.join("")}</Properties>`,
  );
  if (existing !== undefined) return;
  file.declare(part, TYPE);
  file.relate("", RELATION, part);
}

function written(value: PropertyValue): string {
  if (typeof value === "boolean") return `<vt:bool>${value}</vt:bool>`;
  if (typeof value === "string") return `<vt:lpwstr>${escapeText(value)}</vt:lpwstr>`;
  return Number.isInteger(value) ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
}
