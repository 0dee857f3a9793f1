// OpenFormula as files store it (`of:=SUM([.B1:.B3];[$Tờ.A1])`) to the spelling that the snapshot keeps, Excel's.
const TOKEN = /"(?:[^"]|"")*"|\[(?:'(?:[^']|'')*'|[^\]'])*\]|\{[^}]*\}|;/g;

function reference(inside: string): string {
  const parts = [...inside.matchAll(/(?:(\$?(?:'(?:[^']|'')*'|[^.:$'[\]]+))?)\.([^:.']+)(?::|$)/g)];
  if (parts.length === 0) return inside;
  let sheet = "";
  const cells = parts.map((part, i) => {
    if (i === 0 && part[1]) sheet = `${part[1].replace(/^\$/, "")}!`;
    return part[2]!;
  });
  const quoted =
    /^[\p{L}_][\p{L}\p{N}_.]*!$/u.test(sheet) || sheet.startsWith("'") || sheet === ""
      ? sheet
      : `'${sheet.slice(0, -1)}'!`;
  return quoted + cells.join(":");
}

/** The formula without namespace and "=". */
export function excelFormula(stored: string): string {
  const match = /^(?:(\w+):)?=/.exec(stored);
  const formula = match ? stored.slice(match[0].length) : stored;
  if (match?.[1] === "msoxl") return formula;
  return formula.replace(TOKEN, (token) => {
    if (token === ";") return ",";
    if (token.startsWith("[")) return reference(token.slice(1, -1));
    return token.startsWith("{")
      ? token.replaceAll("|", "\u0000").replaceAll(";", ",").replaceAll("\u0000", ";")
      : token;
  });
}
