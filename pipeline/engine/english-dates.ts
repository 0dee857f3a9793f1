// Days in English as Vietnamese ones: "January 15-18, 2024" -> "15-18 tháng 1 2024", so that spans, missing years and words
// around a day are read by the one reader there is.
import { monthNumber } from "./english-time.ts";

const NAME =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const ORDINAL = /(?<=\d)(?:st|nd|rd|th)(?![a-z])/g;
const WEEKDAY = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,? ?/g;
const DAYS = "(\\d{1,2}(?: ?(?:-|–|&|,|to|and) ?\\d{1,2})?)";

type Step = readonly [pattern: RegExp, said: string | ((...groups: readonly string[]) => string)];

const month = (name: string) => `tháng ${monthNumber(name)}`;

const steps: readonly Step[] = [
  [ORDINAL, ""],
  [/(?<=\d)[./](?=[a-z]{3})|(?<=[a-z]{3})[./](?=\d)/g, " "],
  [/^(?:during|throughout|all of|in) (?:the year )?(?=\d{4}$)/g, ""],
  [WEEKDAY, ""],
  [/\b(?:on|of|in|the) (?=[a-z\d])/g, ""],
  [new RegExp(`\\b${NAME} ${DAYS}(?!\\d)(?:,? ?(?=\\d{4}))?`, "g"), (name, days) => `${days} ${month(name!)} `],
  [new RegExp(`(?<=\\d[ -])${NAME}[-, ]+(?=\\d{4})`, "g"), (name) => `${month(name!)} `],
  [new RegExp(`\\b${NAME}[-, ]*(?=\\d{4})`, "g"), (name) => `${month(name!)} `],
  [new RegExp(`\\b${NAME}(?![\\p{L}])`, "gu"), (name) => month(name!)],
  [/(?<=\d)-(?=tháng)/g, " "],
  [/\bearly (?=tháng)/g, "đầu "],
  [/\bmid-? ?(?=tháng)/g, "giữa "],
  [/\b(?:late|end of|end) (?=tháng)/g, "cuối "],
  [/\b(?:first|1) (?:half|(?:six|6) months)\b/g, "6 tháng đầu năm"],
  [/\b(?:second|last|2) (?:half|(?:six|6) months)\b/g, "6 tháng cuối năm"],
  [/\b(?:first|1) quarter\b/g, "quý 1"],
  [/\b(?:second|2) quarter\b/g, "quý 2"],
  [/\b(?:third|3) quarter\b/g, "quý 3"],
  [/\b(?:fourth|last|4) quarter\b/g, "quý 4"],
  [/\bquarter (?=\d|i)/g, "quý "],
  [/\b(?:whole|full|entire)? ?year (?=\d{4})/g, ""],
  [/^(?:from|since|starting|as from|beginning) /g, "từ "],
  [/ ?(?:-|to|until) (?:now|present|date|the present)$|\b(?:to date|ongoing)$/g, " đến nay"],
  [/(?<=\d) (?:to|until|till|through|up to) (?=\d|tháng|quý)/g, " đến "],
  [/^(?:until|till|to|by|up to|before end of) (?=\d|tháng|quý)/g, "đến "],
  [/(?<=\d) and (?=\d|tháng)/g, " và "],
  [/(?<=\d) ?(?:am|a\.m\.)$/g, ""],
];

const ANY =
  /(?:^|[^a-z])(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|quarter|half|months|from|to|until|since|year)(?:[^a-z]|[a-z]{1,6}(?![a-z]))|present$/;

/** A lower-case line with English words of time in Vietnamese; undefined when it has none. */
export function datesInVietnamese(line: string): string | undefined {
  if (!ANY.test(line)) return undefined;
  let rest = line;
  for (const [pattern, said] of steps)
    rest =
      typeof said === "string"
        ? rest.replace(pattern, said)
        : rest.replace(pattern, (...match: unknown[]) =>
            said(
              ...(match.slice(
                1,
                match.findIndex((part) => typeof part === "number"),
              ) as string[]),
            ),
          );
  rest = rest.replace(/ {2,}/g, " ").trim();
  return rest === line ? undefined : rest;
}
