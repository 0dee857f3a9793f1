// The catalogue of rules as Markdown, made from the rules and their examples, so that it cannot say anything else than
// the program does. Written by the generator; a test compares.
import { formatNumber, type Language } from "./message.ts";
import type { AnyRule, Example } from "./rule.ts";
import type { Severity } from "./finding.ts";

/** A rule, with its examples where it has some in a grid of one workbook. */
export type Documented = {
  readonly rule: AnyRule;
  readonly examples?: { readonly invalid: readonly (Example & { readonly fixed?: string })[] };
};

const words = {
  vi: {
    title: "Danh mục quy tắc",
    intro: "Mỗi quy tắc nêu điều tìm thấy, vì sao cần xem và cách sửa.",
    bold: "Ô in đậm trong ví dụ là ô được chỉ ra.",
    columns: ["Quy tắc", "Mức", "Nội dung"],
    severity: { error: "lỗi", warning: "cảnh báo", info: "lưu ý" },
    trial: "thử nghiệm",
    since: "từ phiên bản",
    says: "Nội dung báo",
    example: "Ví dụ",
    fixed: "Sau khi sửa",
  },
  en: {
    title: "Catalogue of rules",
    intro: "Each rule says what was found, why it matters and what to do.",
    bold: "The cell in bold in an example is the one pointed at.",
    columns: ["Rule", "Severity", "Title"],
    severity: { error: "error", warning: "warning", info: "info" },
    trial: "on trial",
    since: "since version",
    says: "Says",
    example: "Example",
    fixed: "After the fix",
  },
} as const satisfies Record<Language, unknown>;

/** A catalogue in one language, under `title`: an index by severity, then a section per rule. */
export function catalogueMarkdown(
  documented: readonly Documented[],
  lang: Language,
  title: string = words[lang].title,
): string {
  const text = words[lang];
  const isShown = documented.some(({ examples }) => examples);
  const count = formatNumber(documented.length, lang);
  const lines = [
    `# ${title} (${count})`,
    "",
    isShown ? `${text.intro} ${text.bold}` : text.intro,
    "",
    row(text.columns),
    row(text.columns.map(() => "---")),
  ];
  const order: readonly Severity[] = ["error", "warning", "info"];
  for (const severity of order)
    for (const { rule } of documented.filter((entry) => entry.rule.severity === severity))
      lines.push(row([`[${rule.id}](#${rule.id})`, text.severity[severity], rule.title[lang]]));
  for (const entry of documented) lines.push("", ...sectionOf(entry, lang));
  return `${lines.join("\n")}\n`;
}

function sectionOf({ rule, examples }: Documented, lang: Language): string[] {
  const text = words[lang];
  const first = examples?.invalid[0];
  const facts = [text.severity[rule.severity], `${text.since} ${rule.since}`, ...(rule.trial ? [text.trial] : [])];
  return [
    `## ${rule.id}`,
    "",
    `**${rule.title[lang]}** (${facts.join(", ")}). ${rule.why[lang]}`,
    "",
    `${text.says}:`,
    "",
    ...Object.values(rule.messages).map((message) => `- ${[message[lang].what, message[lang].how].join(" ").trim()}`),
    ...(first ? ["", `${text.example}: ${first.name}.`, ...tables(first.sheet)] : []),
    ...(first?.fixed === undefined ? [] : ["", `${text.fixed}:`, ...tables(first.fixed)]),
  ];
}

/** A grid as Markdown tables, with the column letters above and the marked cells in bold. */
function tables(sheet: string): string[] {
  const out: string[] = [];
  let number = 0;
  for (const line of sheet.split("\n").map((raw) => raw.trim())) {
    if (line.startsWith("[")) {
      number = 0;
      out.push("", `_${line.slice(1, -1)}_`);
    } else if (line.startsWith("|")) {
      const cells = line.slice(1, -1).split("|").map(shown);
      if (number === 0) {
        const letters = cells.map((_, index) => String.fromCharCode(65 + index));
        out.push("", row(["", ...letters]), row(["", ...letters].map(() => "---")));
      }
      number++;
      out.push(row([String(number), ...cells]));
    }
  }
  return out;
}

function shown(raw: string): string {
  const bare = raw.replace(/[«»]/g, "").trim();
  const plain = bare
    .replace(/^'/, "")
    .replace(/→.*$/, "")
    .replace(/␠/g, " ")
    .replace(/^([=^<#].*)$/, "`$1`");
  return raw.includes("«") ? `**${plain === "" ? "\u00a0" : plain}**` : plain;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
