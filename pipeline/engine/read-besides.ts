// Cells under a heading that names two things: "Thời gian, địa điểm", "Kinh phí, nguồn", "Số đoàn/số người", "Chủ tịch/Nhiệm kỳ".
import type { Field } from "./form.ts";
import { readDateText } from "./read-date-cell.ts";
import { readMoneyText } from "./read-money-cell.ts";
import { ask, type Read, type Reading, type ReadContext } from "./reading.ts";

/** A cell's two things, or undefined where it does not hold both; `other`: the id of the second one's field. */
export function readTwo(field: Field, text: string, context: ReadContext, other: string): Reading | undefined {
  if (field.kind === "date") return readDayAndPlace(field, text, context, other);
  if (field.kind === "money") return readAmountAndSource(field, text, context, other);
  if (field.kind === "count") return readTwoCounts(text, other);
  return other === "term" ? readNameAndTerm(text) : undefined;
}

const PARTED = /\s*[,;\n]\s*|\s+[-–/]\s+|\s+(?=tại\s)/giu;

/** "20/3/2024, tại Hội trường tỉnh": where one part alone is a day, the other is the place. */
function readDayAndPlace(field: Field, text: string, context: ReadContext, other: string): Reading | undefined {
  return parted(
    text,
    PARTED,
    other,
    (part) => readDateText(field, part, context),
    (rest) => rest.replace(/^tại\s+/iu, ""),
  );
}

/** "150 triệu đồng, GIZ tài trợ", "45 triệu (ngân sách)"; a cell without a number says only whose money it is. */
function readAmountAndSource(field: Field, text: string, context: ReadContext, other: string): Reading | undefined {
  if (!/\d/.test(text)) return { kind: "blank", extra: [{ field: other, value: text }] };
  const plain = text.replace(/^([^()]*)\(([^()]*)\)$/u, "$1; $2");
  return parted(plain, /\s*[;\n]\s*|\s*,\s+|\s+[-–/]\s+|\s*:\s+/gu, other, (part) =>
    readMoneyText(field, part, context),
  );
}

/** Cuts where one part is what is wanted and the other holds words; the only such cut, or the first. */
function parted(
  text: string,
  at: RegExp,
  other: string,
  read: (part: string) => Reading,
  words: (rest: string) => string = (rest) => rest,
): Read | undefined {
  for (const { index, 0: separator } of text.matchAll(at)) {
    const parts = [text.slice(0, index), text.slice(index + separator.length)].map((part) => part.trim());
    const readings = parts.map(read);
    const found = readings.findIndex(({ kind }) => kind === "value");
    const rest = words(parts[1 - found] ?? "");
    if (found < 0 || readings[1 - found]!.kind === "value" || !/\p{L}{2}/u.test(rest)) continue;
    const one = readings[found] as Read;
    const asWritten = { text, unit: null, approx: null };
    return { ...one, extra: [...(one.extra ?? []), { field: other, value: rest, asWritten }] };
  }
  return undefined;
}

/** "1/12", "02 đoàn, 17 người"; anything else leaves open which of the two it is. */
function readTwoCounts(text: string, other: string): Reading {
  const both =
    /^0*(\d{1,4})\s*(?:lượt\s+)?(?:đoàn)?\s*[/,;–-]\s*0*(\d{1,5})\s*(?:lượt\s+)?(?:người|khách|thành viên|đại biểu)?$/iu.exec(
      text,
    );
  const asWritten = { text, unit: null, approx: null };
  return both
    ? { kind: "value", value: Number(both[1]), asWritten, extra: [{ field: other, value: Number(both[2]), asWritten }] }
    : ask(text, "unreadable");
}

/** "Nguyễn Văn Hòa/2020-2025", "Trần Thị Mai (nhiệm kỳ 2021 - 2026)". */
const ENDS_IN_TERM =
  /^(\D*?\p{L})[\s/,;:–(-]*?(?:\s*(?:nhiệm kỳ|nhiệm kì|nk))?\s*((?:19|20)\d\d)\s*[-–—/]\s*((?:19|20)\d\d)\s*\)?$/iu;

function readNameAndTerm(text: string): Reading | undefined {
  const [, name = "", from, to] = ENDS_IN_TERM.exec(text) ?? [];
  const asWritten = { text, unit: null, approx: null };
  return from === undefined
    ? undefined
    : { kind: "value", value: name, asWritten, extra: [{ field: "term", value: `${from}-${to}`, asWritten }] };
}
