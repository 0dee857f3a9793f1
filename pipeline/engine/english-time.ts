// English words of time in a folded text, said in Vietnamese, so that what reads Vietnamese days and periods reads these.

const MONTHS = [
  "jan(?:uar[iy])?",
  "feb(?:ruar[iy])?",
  "mar(?:ch)?",
  "apr(?:il)?",
  "may",
  "june?",
  "jul[iy]?",
  "aug(?:ust)?",
  "sept?(?:ember)?",
  "oct(?:ober)?",
  "nov(?:ember)?",
  "dec(?:ember)?",
];
const MONTH = `(${MONTHS.join("|")})`;
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?:(?:of |in )?(?:the )?(?:year |fiscal year |fy ?)?(20\\d\\d))";

const COUNTS: Readonly<Record<string, string>> = {
  three: "3",
  six: "6",
  eight: "8",
  nine: "9",
  ten: "10",
  eleven: "11",
  "1st": "1",
  first: "1",
  "2nd": "2",
  second: "2",
  "3rd": "3",
  third: "3",
  "4th": "4",
  fourth: "4",
};

const numberOf = (word: string) => COUNTS[word] ?? word;

/** The number of a month by its English name or short form, in lower case. */
export function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => new RegExp(`^${month}$`).test(name)) + 1;
}

type Reader = readonly [pattern: RegExp, said: (...groups: readonly string[]) => string];

const readers: readonly Reader[] = [
  [new RegExp(`\\b${DAY} ${MONTH} (20\\d\\d)\\b`, "g"), (d, m, y) => `${d} ${monthNumber(m!)} ${y}`],
  [new RegExp(`\\b${MONTH} ${DAY} (20\\d\\d)\\b`, "g"), (m, d, y) => `${d} ${monthNumber(m!)} ${y}`],
  [
    new RegExp(`\\b${DAY} ${MONTH}(?= (?:to|until|till|through|and) )`, "g"),
    (d, m) => `ngay ${d} thang ${monthNumber(m!)}`,
  ],
  [new RegExp(`\\b${MONTH} (20\\d\\d)\\b`, "g"), (m, y) => `thang ${monthNumber(m!)} nam ${y}`],
  [new RegExp(`\\b${MONTH}(?= (?:to|until|till|through) thang )`, "g"), (m) => `thang ${monthNumber(m!)}`],
  [
    new RegExp(`\\b(?:from )?${MONTH} (?=${MONTH} (?:to )?20\\d\\d|thang \\d{1,2} nam)`, "g"),
    (m) => `tu thang ${monthNumber(m!)} den `,
  ],
  [/\bfrom (?=ngay|thang|\d)/g, () => "tu "],
  [/(?<=\d) (?:to|until|till|through|up to) (?=ngay|thang|\d)/g, () => " den "],
  [/\b(?:as of|as at|up to|until|till|b[yi]|to) (?:the )?(?:end of )?(?=\d{1,2} \d{1,2}\b|thang \d)/g, () => "den "],
  [/\b(?:as of|as at|up to|until|till|b[yi]) (?:the )?(?:end of )?(?:year )?(?=20\d\d\b)/g, () => "den nam "],
  [
    new RegExp(
      `\\b(?:the )?(?:first|1st) (?:half|(?:six|6) months)(?: ${YEAR}| of the year)?\\b|\\bh1(?: ${YEAR})?\\b`,
      "g",
    ),
    (a, b) => `6 thang dau nam ${a ?? b ?? ""}`,
  ],
  [
    /\b(?:(?:six|6) months?(?: report)?|(?:half|mid)[ -]?year(?:l[yi])?(?: report)?|semi annual(?: report)?) (?=20\d\d|report)/g,
    () => "6 thang dau nam ",
  ],
  [/\b(nine|9|eight|8) months? report (?=20\d\d)/g, (n) => `${numberOf(n!)} thang dau nam `],
  [
    new RegExp(
      `\\b(?:the )?(?:second|last|2nd) (?:half|(?:six|6) months)(?: ${YEAR}| of the year)?\\b|\\bh2(?: ${YEAR})?\\b`,
      "g",
    ),
    (a, b) => `6 thang cuoi nam ${a ?? b ?? ""}`,
  ],
  [
    new RegExp(
      `\\b(?:the )?(?:first )?(six|eight|nine|ten|eleven|6|8|9|10|11) months(?: ${YEAR}| of the year)?\\b`,
      "g",
    ),
    (n, y) => `${numberOf(n!)} thang dau nam ${y ?? ""}`,
  ],
  [
    new RegExp(`\\b(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th) quarter(?: ${YEAR})?\\b`, "g"),
    (n, y) => `qui ${numberOf(n!)} ${y ? `nam ${y}` : ""}`,
  ],
  [new RegExp(`\\b(?:quarter |q)([1-4]|i{1,3}|iv)(?: ${YEAR})?\\b`, "g"), (n, y) => `qui ${n} ${y ? `nam ${y}` : ""}`],
  [/\b(?:full|whole|entire) year\b/g, () => "ca nam"],
  [
    /\b(?:compared (?:with|to)|versus|vs|against|as against) (?:the )?(?:same period (?:of|in) )?(?:year )?(?=20\d\d\b)/g,
    () => "so voi nam ",
  ],
  [/\b(?:same period (?:of|in) )(?=20\d\d\b)/g, () => "cung ki nam "],
  [
    /\b(?:commit(?:ted|ments?)|pledged?)(?: (?:in|for|during))?(?: the)?(?: year)? (?=20\d\d\b)/g,
    () => "committed trong nam ",
  ],
  [/\b(?:in|during|for|within) (?:the )?(?:fiscal |calendar )?(?:year )?(?=20\d\d\b)/g, () => "trong nam "],
  [/\b(?:annual (?:activity )?report|yearl[yi] report|year|fiscal year|fy|of) ?(?=20\d\d\b)/g, () => "nam "],
  [/(?<!nam )\b(20\d\d) (?=annual|yearl[yi])/g, (y) => `nam ${y} `],
];

/** Cheap first look: nothing of the kind stands in most texts. */
const ANY = /\b(?:20\d\d|months?|half|mid|h[12]|quarter|q[1-4]|year)\b/;

/** Folded text of plain letters with its English words of time as Vietnamese ones. */
export function timeInVietnamese(folded: string): string {
  if (!ANY.test(folded)) return folded;
  let rest = folded;
  for (const [pattern, said] of readers)
    rest = rest.replace(pattern, (...match: unknown[]) => {
      const at = match.findIndex((part) => typeof part === "number");
      return said(...(match.slice(1, at) as string[]));
    });
  return rest.replace(/ {2,}/g, " ").trim();
}
