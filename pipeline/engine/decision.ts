// Number, date and issuer of a document in one cell: "123/QĐ-UBND ngày 15/3/2024 của UBND tỉnh".
import { type DateReading, readDate } from "./date.ts";
import type { DateOptions } from "./date-point.ts";
import { clean } from "./text.ts";

export type Decision = { readonly number?: string; readonly date?: DateReading; readonly by?: string };

/** A date as it follows a number, with its year or after "ngày"; a year inside a number ("80/2020/NĐ-CP") is none. */
const DATE =
  /(?:[\s,;:(-]+|^)\(?\s*(?:(?:ban hành|ký|phê duyệt|dated?|of|on|issued|signed|approved)\s+)*(?:ngày\s*:?\s*)?(\d{1,2}\s*([-/.])\s*\d{1,2}\s*\2\s*(?:\d{4}|\d{2})|\d{1,2} tháng \d{1,2},? năm \d{4}|(?<=ngày\s*:?\s*)\d{1,2}(?:\s*[-/.]\s*| tháng )\d{1,2}(?!\s*[-/.]\s*\d|,? năm)|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*,? \d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?, ?\d{4})(?![\d/.-]\d|\/\p{L}|\d)\s*\)?/giu;
const KIND =
  /^(?:(?:theo|căn cứ)\s+)?(?:(?:quyết định|qđ|công văn|cv|giấy phép|gp|văn bản|vb|tờ trình|thông báo|kế hoạch|nghị quyết|báo cáo|decision|official letter|letter|document|permit|licen[cs]e|approval)(?!\p{L})\s*(?:phê duyệt\s*)?)?(?:(?:số|no|nr|number)\s*[:.]?\s*)(?=\d)/iu;
const KIND_ALONE = /^(?:quyết định|qđ|công văn|cv|giấy phép|văn bản|decision|permit|document)\s+(?=\d)/iu;

/** Who issues documents; "của" before it or not. */
const ISSUER =
  /^(.*\d[^\s,;]*)(?:\s+(?:của|do|by|of|from)\s+|\s*[,;]\s*|\s+[-–]\s+|\s+)((?:UBND|Ủy ban|Uỷ ban|Chủ tịch|Phó Chủ tịch|HĐND|Hội đồng|Sở|Bộ|Cục|Thủ tướng|Chính phủ|Liên hiệp|LHHN|Đoàn Chủ tịch|Ban (?:Chấp hành|Thường vụ|Quản lý)|Tỉnh ủy|Thành ủy)(?!\p{L})[^\d]*?)(?:\s+(?:ban hành|ký|phê duyệt))?$/u;

const LONGEST = 500;

/**
 * Splits a cell into document number, date and issuer. A cell with several dates (several documents) is given back
 * whole as the number. Nothing recognised in a part leaves that part out.
 */
export function splitDecision(text: string, options: DateOptions = {}): Decision {
  const line = clean(text);
  if (line.length > LONGEST) return { number: line };
  const dates = [...line.matchAll(DATE)];
  // Several documents: which of their dates is meant is not ours to say.
  if (dates.length > 1) {
    const candidates = dates.flatMap((match) => {
      const one = readDate(match[1]!, options);
      return one.kind === "date" ? [one.value] : [];
    });
    return { number: line, ...(candidates.length > 1 ? { date: { kind: "ambiguous", candidates } } : {}) };
  }
  const found = dates[0];
  if (!found) return withNumber(line, {});
  const date = readDate(found[1]!, options);
  const before = line.slice(0, found.index).trim();
  const after = line.slice(found.index + found[0].length).trim();
  const by = /^(?:,\s*)?(?:của|by|of|from)\s+(.+)$/iu.exec(after)?.[1];
  const rest = by ? before : [before, after].filter(Boolean).join(" ");
  return withNumber(rest, { date, ...(by ? { by } : {}) });
}

function withNumber(text: string, rest: Decision): Decision {
  const trimmed = text.replace(/^[\s,;:(-]+|[\s,;:(-]+$/gu, "");
  const issued = rest.by === undefined ? ISSUER.exec(trimmed) : null;
  const number = (issued ? issued[1]! : trimmed).replace(KIND, "").replace(KIND_ALONE, "").trim();
  const by = issued ? { by: issued[2]!.replace(/[\s,;.)-]+$/u, "") } : {};
  return number ? { number, ...rest, ...by } : { ...rest, ...by };
}
