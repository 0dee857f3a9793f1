// CustomXmlPartCollection and its parts.
import type { XmlPart } from "../../model/book.ts";
import { defineType, type Host, type ObjectType } from "../define-type.ts";
import { fail } from "../rich-error.ts";

type Parts = { readonly parts: readonly XmlPart[] };

const item = (parts: readonly XmlPart[], id: unknown): XmlPart | undefined => parts.find((part) => part.id === id);
const objectOf = (part: XmlPart | undefined) => (part ? customXmlPart.of(part) : null);

/** The namespace of the root element. Anything that is no single well-formed element is refused. */
export function rootNamespace(xml: string, where: string): string {
  const root = /^\s*(?:<\?xml[^>]*\?>\s*)?<([^\s/>!?][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/.exec(xml);
  if (!root || (!root[2]!.endsWith("/") && !new RegExp(`</${root[1]!}\\s*>\\s*$`).test(xml)))
    return fail("InvalidArgument", where);
  const [first = "", local] = root[1]!.split(":");
  const attribute = local === undefined ? "xmlns" : `xmlns:${first}`;
  return new RegExp(`(?:^|\\s)${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root[2]!)?.[1] ?? "";
}

function guard(host: Host, where: string): void {
  if (host.book.readOnly) fail("AccessDenied", where);
  host.book.remember([], "addin");
}

export const customXmlPartCollection: ObjectType<XmlPart[]> = defineType({
  name: "CustomXmlPartCollection",
  properties: {},
  methods: {
    add: {
      since: "1.5",
      call: (parts, [xml], host, where) => {
        if (typeof xml !== "string") return fail("InvalidArgument", where);
        const part = { id: host.book.newId(), namespace: rootNamespace(xml, where), xml };
        guard(host, where);
        parts.push(part);
        return customXmlPart.of(part);
      },
    },
    getByNamespace: {
      since: "1.5",
      call: (parts, [namespace]) =>
        scopedCollection.of({ parts: parts.filter((part) => part.namespace === namespace) }),
    },
    getCount: { since: "1.5", call: (parts) => parts.length },
    getItem: {
      since: "1.5",
      call: (parts, [id], _host, where) => objectOf(item(parts, id)) ?? fail("ItemNotFound", where),
    },
    getItemOrNullObject: { since: "1.5", call: (parts, [id]) => objectOf(item(parts, id)) },
  },
  items: (parts) => parts.map((part) => customXmlPart.of(part)),
});

export const scopedCollection: ObjectType<Parts> = defineType({
  name: "CustomXmlPartScopedCollection",
  properties: {},
  methods: {
    getCount: { since: "1.5", call: ({ parts }) => parts.length },
    getItem: {
      since: "1.5",
      call: ({ parts }, [id], _host, where) => objectOf(item(parts, id)) ?? fail("ItemNotFound", where),
    },
    getItemOrNullObject: { since: "1.5", call: ({ parts }, [id]) => objectOf(item(parts, id)) },
    getOnlyItem: {
      since: "1.5",
      call: ({ parts }, _args, _host, where) =>
        parts.length === 1 ? objectOf(parts[0]) : fail("InvalidOperation", where),
    },
    getOnlyItemOrNullObject: {
      since: "1.5",
      call: ({ parts }, _args, _host, where) =>
        parts.length > 1 ? fail("InvalidOperation", where) : objectOf(parts[0]),
    },
  },
  items: ({ parts }) => parts.map((part) => customXmlPart.of(part)),
});

export const customXmlPart: ObjectType<XmlPart> = defineType({
  name: "CustomXmlPart",
  id: ({ id }) => id,
  properties: {
    id: { since: "1.5", get: ({ id }) => id },
    namespaceUri: { since: "1.5", get: ({ namespace }) => namespace },
  },
  methods: {
    getXml: { since: "1.5", call: ({ xml }) => xml },
    setXml: {
      since: "1.5",
      call: (part, [xml], host, where) => {
        if (typeof xml !== "string") return fail("InvalidArgument", where);
        rootNamespace(xml, where);
        guard(host, where);
        part.xml = xml;
      },
    },
    delete: {
      since: "1.5",
      call: (part, _args, host, where) => {
        const at = host.book.xmlParts.indexOf(part);
        if (at < 0) fail("ItemNotFound", where);
        guard(host, where);
        host.book.xmlParts.splice(at, 1);
      },
    },
  },
});
