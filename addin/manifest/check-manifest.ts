// The whole check. Microsoft's own validator uploads the manifest to be told less; this one needs no network and also
// knows what this add-in decided for itself.
import { iconFaults, type ReadIcon } from "./check-icons.ts";
import { resourceFaults } from "./check-resources.ts";
import { structureFaults } from "./check-structure.ts";
import { addressFaults, valueFaults } from "./check-values.ts";
import type { Fault } from "./fault.ts";
import { parseXml } from "./parse-xml.ts";
import { MANIFEST } from "./schema.ts";

export type CheckOptions = { readonly readIcon: ReadIcon; readonly version?: string };

/** What is wrong with a manifest, in the order of its lines; empty when nothing is. */
export function checkManifest(text: string, { readIcon, version }: CheckOptions): Fault[] {
  const parsed = parseXml(text.replace(/^\uFEFF/, ""));
  if ("fault" in parsed) return [parsed.fault];
  const { root } = parsed;
  if (root.name !== MANIFEST.name || root.namespace !== MANIFEST.namespace)
    return [{ code: "wrongRoot", place: root.place, data: { element: root.name } }];
  return [
    ...structureFaults(root, MANIFEST),
    ...valueFaults(root, version),
    ...addressFaults(root),
    ...resourceFaults(root),
    ...iconFaults(root, readIcon),
  ].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}
