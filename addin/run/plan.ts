// What `npm run addin` is to do on this system with what was asked for.
export type Asked = { readonly document?: string | undefined; readonly serve?: boolean | undefined };

export type Plan =
  | { readonly kind: "serve" }
  | { readonly kind: "desktop"; readonly document?: string }
  | { readonly kind: "web"; readonly document: string }
  | { readonly kind: "noDesktop" };

/** `platform` as Node names it. A document with an https address is one for Excel on the web. */
export function planFor({ document, serve }: Asked, platform: string): Plan {
  if (serve) return { kind: "serve" };
  if (document !== undefined && /^https:\/\//i.test(document)) return { kind: "web", document: withQuery(document) };
  if (platform !== "win32" && platform !== "darwin") return { kind: "noDesktop" };
  return { kind: "desktop", ...(document === undefined ? {} : { document }) };
}

/** Microsoft's tool appends to the query of the address without asking whether there is one. */
function withQuery(address: string): string {
  return address.includes("?") ? address : `${address}?web=1`;
}
