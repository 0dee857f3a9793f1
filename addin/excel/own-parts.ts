// The program's own parts in the open workbook: the seal, explanations. Written, then read back, since some Excels lose
// what they have just accepted.
import type { OwnPart } from "#engine/workbook.ts";
import { hostFault } from "./host-fault.ts";
import type { RunExcel } from "./run-excel.ts";

const OURS = "urn:hopnhat:";

/** All parts of the program's namespaces. Needs ExcelApi 1.5. */
export function readOwnParts(run: RunExcel): Promise<OwnPart[]> {
  return run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.load("items/id,items/namespaceUri");
    await context.sync();
    const own = customXmlParts.items.filter(({ namespaceUri }) => namespaceUri.startsWith(OURS));
    const texts = own.map((part) => part.getXml());
    await context.sync();
    return own.map(({ namespaceUri: namespace }, index) => ({ namespace, xml: texts[index]!.value }));
  });
}

/**
 * Stores the part in place of any of its namespace, or removes it; resolves to what the workbook then holds. Never
 * rejects: whatever went wrong, what counts is what is there afterwards.
 */
export async function putOwnPart(run: RunExcel, namespace: string, xml: string | null): Promise<{ kept: boolean }> {
  try {
    await run(
      async (context) => {
        const before = context.workbook.customXmlParts.getByNamespace(namespace);
        before.load("items/id");
        await context.sync();
        const [first, ...others] = before.items;
        for (const part of others) part.delete();
        if (xml === null) first?.delete();
        else if (first) first.setXml(xml);
        else context.workbook.customXmlParts.add(xml);
        await context.sync();
      },
      { waits: true, writes: true },
    );
  } catch (cause) {
    if (hostFault(cause).kind === "unsupported") return { kept: false };
  }
  try {
    const stored = (await readOwnParts(run)).filter((part) => part.namespace === namespace);
    return { kept: xml === null ? stored.length === 0 : stored.length === 1 && isSameXml(stored[0]!.xml, xml) };
  } catch {
    return { kept: false };
  }
}

/** The same elements, attributes and text, however they are written down. */
function isSameXml(a: string, b: string): boolean {
  const parser = new DOMParser();
  const root = (xml: string) => parser.parseFromString(xml, "application/xml").documentElement;
  return root(a).isEqualNode(root(b));
}
