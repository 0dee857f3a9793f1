// A file name out of where the document is.

/** The last part of a path or an address. */
export function nameInUrl(url: string): string {
  const isPath = /^[A-Za-z]:|^\\\\/.test(url);
  const last = (isPath ? url : url.replace(/[?#].*$/, "")).split(/[\\/]/).at(-1) ?? "";
  if (isPath) return last;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
