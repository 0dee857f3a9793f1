// Numbers and dates as people read them in messages. No Intl: its output differs between hosts and golden files must not.
export type Language = "vi" | "en";

const words = {
  vi: { quarter: "quý", h1: "6 tháng đầu năm", h2: "6 tháng cuối năm" },
  en: { quarter: "quarter", h1: "first half of", h2: "second half of" },
} as const;

/** vi: 1.234.567,5 · en: 1,234,567.5; at most six decimals, none of them idle. */
export function formatNumber(value: number, lang: Language): string {
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(6).split(".");
  const [group, point] = lang === "vi" ? [".", ","] : [",", "."];
  const decimals = fraction.replace(/0+$/, "");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return (value < 0 ? "−" : "") + digits + (decimals === "" ? "" : point + decimals);
}

const roman = ["I", "II", "III", "IV"];
/** ISO text (day, time, month, quarter, half, year) as offices write it; other text comes back as it is. */
export function formatDate(iso: string, lang: Language): string {
  const part = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?))?$/.exec(iso);
  if (!part) return iso;
  const [, year = "", quarter, half, month, day, time] = part;
  if (quarter) return `${words[lang].quarter} ${lang === "vi" ? roman[Number(quarter) - 1] : quarter}/${year}`;
  if (half) return `${half === "1" ? words[lang].h1 : words[lang].h2} ${year}`;
  return [time, [day, month, year].filter((piece) => piece !== undefined).join("/")]
    .filter((piece) => piece !== undefined)
    .join(" ");
}
