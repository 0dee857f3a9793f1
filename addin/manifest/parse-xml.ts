// XML as a tree that knows where each element stands. saxes refuses what is not well formed.
import { SaxesParser } from "saxes";
import type { Fault, Place } from "./fault.ts";

export type XmlElement = {
  readonly name: string;
  readonly namespace: string;
  /** By local name, `xsi:type` with its prefix; declarations of namespaces are left out. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of children, trimmed. */
  readonly text: string;
  readonly place: Place;
};

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: Growing[] };

const XSI = "http://www.w3.org/2001/XMLSchema-instance";
const DECLARATION = "http://www.w3.org/2000/xmlns/";

/** The outermost element, or what stops the text from being read. */
export function parseXml(text: string): { readonly root: XmlElement } | { readonly fault: Fault } {
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  let root: Growing | undefined;
  let fault: Fault | undefined;
  let start: Place = { line: 1, column: 1 };
  const here = (): Place => ({ line: parser.line, column: parser.column });
  parser.on("error", (error) => {
    const detail = error.message.replace(/^\d+:\d+: /, "");
    fault ??= { code: "notWellFormed", place: here(), data: { detail } };
  });
  parser.on("doctype", () => {
    fault ??= { code: "doctype", place: here(), data: {} };
  });
  parser.on("opentagstart", () => {
    start = here();
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.values(tag.attributes)
      .filter(({ uri }) => uri !== DECLARATION)
      .map(({ uri, local, value }) => [uri === XSI ? `xsi:${local}` : local, value] as const);
    const element: Growing = {
      name: tag.local,
      namespace: tag.uri,
      attributes: new Map(attributes),
      children: [],
      text: "",
      place: start,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (piece: string) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const element = open.pop();
    if (element) element.text = element.text.trim();
  });
  parser.write(text).close();
  return fault ? { fault } : { root: root! };
}

/** The element itself and all under it, in the order of the text. */
export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}
