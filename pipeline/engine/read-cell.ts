// One cell read for one field: the only place where stored values become typed values. What has two readings, or
// none, is asked; nothing is chosen by likelihood.
import { readField } from "./choice-words.ts";
import { isOwnUnit } from "./count-words.ts";
import { decimalFromNumber, decimalPlaces, numberFromDecimal, timesPowerOfTen } from "./decimal.ts";
import { splitDecision } from "./decision.ts";
import { displayText } from "./display.ts";
import type { Field } from "./form.ts";
import { donorCountry, readYesNo } from "./list.ts";
import { moneyShown, numberShown, writesDigits } from "./money-format.ts";
import { parseUnits, readMoney } from "./money.ts";
import { isDateFormat } from "./number-format.ts";
import { readNumber } from "./number.ts";
import { countsWholeThings, stripApproximation } from "./number-words.ts";
import { isPercentFormat, percentFromNumber, readPercent } from "./percent.ts";
import { readTwo } from "./read-besides.ts";
import { readDateNumber, readDateText, readOpenEnd } from "./read-date-cell.ts";
import { readMoneyNumber, readMoneyText, standsApart } from "./read-money-cell.ts";
import { type Read, type Reading, type ReadContext, ask } from "./reading.ts";
import { readSpelledNumber } from "./spelled-number.ts";
import { clean, fold } from "./text.ts";
import { type Cell, isCellError } from "./workbook.ts";

export type { Reading, ReadContext } from "./reading.ts";

/** Reads a cell as the field's kind asks. The text of legacy fonts must have been converted before (legacy-font.ts). */
export function readCell(field: Field, cell: Cell, context: ReadContext): Reading {
  const { value } = cell;
  if (cell.stored === false) return ask(cell.formula === undefined ? "" : `=${cell.formula}`, "formula-uncalculated");
  if (cell.struck && field.id !== "no") return ask(shown(cell, context), "struck-through");
  if (isCellError(value)) return ask(value.error, "formula-error");
  if (typeof value === "boolean") return readBoolean(field, cell, context);
  // One number where the heading promises two.
  if (typeof value === "number" && field.kind === "count" && context.besides)
    return ask(shown(cell, context), "unreadable");
  if (typeof value === "number") return readStoredNumber(field, cell, value, context);
  const text = clean(value);
  if (text === "") return { kind: "blank" };
  if (field.kind !== "yesno" && saysNone(text)) return { kind: "none", text };
  const begun = field.kind === "date" ? readOpenEnd(field, text, context) : undefined;
  if (begun) return begun;
  if (DOUBTED.has(field.kind) && /\d.*\?|\?.*\d/.test(text)) return ask(text, "unreadable");
  if (field.kind !== "text" && field.kind !== "code" && UNSURE_END.test(text)) return askUnsure(field, text, context);
  const two = context.besides && readTwo(field, text, context, context.besides.field);
  if (two) return two;
  return readText(field, value, field.kind === "text" || field.kind === "code" ? text : withoutMark(text), context);
}

/** "12 (?)": whoever typed it was not sure. */
const DOUBTED: ReadonlySet<Field["kind"]> = new Set(["count", "number", "money", "percent", "date"]);

/** "Mỹ?", "Y tế...": whoever typed it was not sure, or had not finished. */
const UNSURE_END = /\s*[([]?\s*(?:\?+|…|\.{2,})[\s?…]*[)\]]?$/;

function askUnsure(field: Field, text: string, context: ReadContext): Reading {
  const reading = readCell(field, { value: text.replace(UNSURE_END, "") }, context);
  const candidates =
    reading.kind === "value" ? [reading.value] : reading.kind === "asked" ? reading.asked.candidates : [];
  return ask(text, field.choices === undefined ? "unreadable" : "not-in-list", candidates);
}

/** "5.128.000.000 (*)": the mark of a footnote is no part of the amount. */
function withoutMark(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}%)])\s*(?:\(\*{1,3}\)|\*{1,3}|[¹²³])$/u, "");
}

/** "-", "—", "…", "không", "không có", "không phát sinh": said to be nothing, which is neither 0 nor blank. */
export function saysNone(text: string): boolean {
  if (/^[-–—_.…/\s]+$/.test(text)) return true;
  return text.length <= LONGEST_NONE && !BEGINS_OTHERWISE.test(text) && NONE.has(fold(text));
}

/** No wording of "nothing" is longer, marks and punctuation included. */
const LONGEST_NONE = 30;

/** A plain letter or digit that begins none of these words: most short texts, which need no folding then. */
const BEGINS_OTHERWISE = /^[ABD-JLMO-Zabd-jlmo-z1-9]/;

const NONE = new Set([
  "khong",
  "khong co",
  "khong phat sinh",
  "chua co",
  "chua phat sinh",
  "khong co phat sinh",
  "khong co so lieu",
  "chua co so lieu",
  "khong ap dung",
  "ko",
  "ko co",
  "0 co",
  "n a",
  "na",
  "nil",
  "none",
]);

function readBoolean(field: Field, cell: Cell, context: ReadContext): Reading {
  if (field.kind === "yesno") return { kind: "value", value: cell.value as boolean };
  const text = displayText(cell, context.date1904);
  return field.kind === "text" || field.kind === "code" ? { kind: "value", value: text } : ask(text, "unreadable");
}

function readStoredNumber(field: Field, cell: Cell, value: number, context: ReadContext): Reading {
  // How it looks is made only where it is needed: most numbers are read without anybody asking.
  switch (field.kind) {
    case "text":
    case "code":
      return { kind: "value", value: shown(cell, context) };
    case "count":
    case "number":
      if (isDateFormat(cell.format)) return ask(shown(cell, context), "unreadable");
      if (field.kind === "number" && (context.unit || showsMoney(cell, value)))
        return readMoneyNumber(field, cell, value, context);
      return readPlainNumber(field, cell, value, context);
    case "money":
      // Excel turned what was typed into a date ("1/3", "12.5"): the number behind it is nobody's amount.
      if (isDateFormat(cell.format)) return ask(shown(cell, context), "unreadable");
      return readMoneyNumber(field, cell, value, context);
    case "percent": {
      // What a formula counts, it counts alike in every line.
      const counted = cell.formula !== undefined && context.percentAs === "points";
      const reading = percentFromNumber(value, cell.format, counted ? { percentAs: "points" } : context);
      if (reading.kind === "percent") return { kind: "value", value: reading.value };
      return reading.kind === "ambiguous"
        ? ask(shown(cell, context), "ambiguous-number", reading.candidates)
        : ask(shown(cell, context), "unreadable");
    }
    case "date":
      return readDateNumber(cell, value, context);
    case "yesno":
      return value === 0 || value === 1
        ? { kind: "value", value: value === 1 }
        : ask(shown(cell, context), "unreadable");
    case "choice":
    case "choices":
    case "countries":
      return readListed(field, shown(cell, context), context);
  }
}

function showsMoney({ format }: Cell, value: number): boolean {
  const { currency, exponent } = moneyShown(format, value);
  return currency !== undefined || exponent > 0;
}

function readPlainNumber(field: Field, cell: Cell, value: number, context: ReadContext): Reading {
  if (field.kind === "count" && isPercentFormat(cell.format)) return ask(shown(cell, context), "unreadable");
  if (value !== 0 && writesDigits(cell.format, value))
    return ask(shown(cell, context), "ambiguous-number", [...new Set([numberShown(cell.format!, value), value])]);
  if (Number.isSafeInteger(value)) return { kind: "value", value };
  const exact = decimalFromNumber(value);
  if (!exact) return ask(shown(cell, context), "unreadable");
  const places = decimalPlaces(exact);
  const number = numberFromDecimal(exact);
  // A count of 1.126 is 1126 typed where the point is the decimal sign.
  const misread =
    places > 0 &&
    places <= 3 &&
    Math.abs(value) < 1000 &&
    (field.kind === "count" || standsApart(Math.abs(value), context.typical));
  if (misread)
    return ask(shown(cell, context), "ambiguous-number", [numberFromDecimal(timesPowerOfTen(exact, 3)), number]);
  if (field.kind === "count" && places > 0) return ask(shown(cell, context), "unreadable", [number]);
  return { kind: "value", value: number };
}

function shown(cell: Cell, { date1904 }: ReadContext): string {
  return displayText(cell, date1904);
}

function readText(field: Field, raw: string, text: string, context: ReadContext): Reading {
  switch (field.kind) {
    case "text":
    case "code":
      return readWords(field, text, context);
    case "count":
    case "number":
      return readNumberText(field, text, context);
    case "money":
      return readMoneyText(field, text, context);
    case "percent": {
      const reading = readPercent(text, context);
      if (reading.kind === "percent")
        return {
          kind: "value",
          value: reading.value,
          ...(reading.approx ? { asWritten: { text, unit: null, approx: reading.approx } } : {}),
        };
      return reading.kind === "ambiguous" ? ask(text, "ambiguous-number", reading.candidates) : ask(text, "unreadable");
    }
    case "date":
      return readDateText(field, text, context);
    case "yesno": {
      const answer = readYesNo(text);
      return answer === undefined ? ask(text, "unreadable") : { kind: "value", value: answer };
    }
    case "choice":
    case "choices":
    case "countries":
      return readListed(field, raw, context);
  }
}

/** "25 (trong đó 10 nữ)", "120 đại biểu (25 khách quốc tế)": the brackets break the number down and change nothing. */
const IN_BRACKETS =
  /^(.*?\d.*?)\s*[([]((?:[^()[\]]*(?:trong đó|tr\.?\s?đó|gồm|nữ|nam|có|là)[^()[\]]*|(?:(?:[,;+]|và)?\s*\d+\s+\p{L}[^()[\]\d,;+]*)+))[)\]]$/iu;
/** "20 người, trong đó 8 nữ". */
const AFTER_WORDS = /^(.*?\d.*?)[\s,;:–-]+((?:trong đó|trong số đó|tr\.?\s?đó|bao gồm|gồm)(?!\p{L}).*)$/iu;

function readNumberText(field: Field, text: string, context: ReadContext): Reading {
  const whole = field.kind === "count";
  if (field.kind === "number" && (context.unit || parseUnits(text).length > 0))
    return readMoneyText(field, text, context);
  const options = { decimal: context.decimal, whole };
  const breakdown = whole ? (IN_BRACKETS.exec(text) ?? AFTER_WORDS.exec(text)) : null;
  const head = breakdown ? readNumber(breakdown[1]!, options) : undefined;
  const parts = [...(breakdown?.[2]!.matchAll(/\d+/g) ?? [])].map(([digits]) => Number(digits));
  const fits = head?.kind === "number" && parts.every((part) => part <= head.value);
  const reading = fits ? head : readNumber(text, options);
  const spelled = whole && reading.kind === "not-a-number" ? readSpelled(field, text) : undefined;
  if (spelled) return spelled;
  const last = whole && reading.kind === "not-a-number" ? countBehind(field, text) : undefined;
  if (last !== undefined) {
    const counted = readNumberText(field, last, context);
    return counted.kind === "value" ? { ...counted, asWritten: { text, unit: null, approx: null } } : counted;
  }
  if (reading.kind === "not-a-number" || isOtherMeasure(reading.rest)) return ask(text, "unreadable");
  if (reading.kind === "ambiguous") return ask(text, "ambiguous-number", reading.candidates);
  if (!isOwnUnit(field, reading.rest)) return ask(text, "unreadable", [reading.value]);
  if (whole && !Number.isInteger(reading.value)) return ask(text, "unreadable", [reading.value]);
  const asWritten = { text, unit: null, approx: reading.approx ?? null };
  // "04 số", "126 tin, bài": what is counted stands beside its number.
  const counted = field.id === "quantity" || field.id === "current";
  const extra =
    counted && reading.rest && !fits ? { extra: [{ field: "unitOfCount", value: reading.rest, asWritten }] } : {};
  if (fits || reading.rest !== undefined || reading.approx !== undefined)
    return { kind: "value", value: reading.value, asWritten, ...extra };
  return { kind: "value", value: reading.value };
}

/** "Lãnh đạo tỉnh, sinh viên hai nước; 350 người": who they were, and behind it, with its word, how many. */
function countBehind(field: Field, text: string): string | undefined {
  const [, words = "", count, unit = ""] =
    /^(.*\p{L}.*?)\s*[;:(–\n]\s*(\d[\d.]*)\s+(\p{L}[\p{L}\s]*?)\)?\.?$/su.exec(text) ?? [];
  if (count === undefined || field.unitOfCount === undefined || !isOwnUnit(field, unit)) return undefined;
  const others = [...words.matchAll(/\d+\s+(\p{L}+(?:\s\p{L}+)?)/gu)];
  const isPlan = /dự kiến|kế hoạch/iu.test(words);
  return isPlan || others.some(([, other]) => isOwnUnit(field, other!)) ? undefined : `${count} ${unit}`;
}

/** "Mười hai", "khoảng ba mươi hai người", "hai mươi (20) khách". */
function readSpelled(field: Field, text: string): Reading | undefined {
  const { rest: words, approx = null } = stripApproximation(text);
  const spelled = readSpelledNumber(words);
  const [repeated = "", digits] = /^\((\d+)\)\s*/.exec(spelled?.rest ?? "") ?? [];
  if (!spelled || (digits !== undefined && Number(digits) !== spelled.value)) return undefined;
  const unit = spelled.rest.slice(repeated.length);
  // "Ba Lan" is no three of anything.
  if (!isOwnUnit(field, unit) || (field.unitOfCount === undefined && unit !== "" && !countsWholeThings(unit)))
    return undefined;
  return { kind: "value", value: spelled.value, asWritten: { text, unit: null, approx } };
}

/** A percentage or an amount of money is no quantity. */
function isOtherMeasure(rest: string | undefined): boolean {
  return rest !== undefined && (/^[%‰]/.test(rest) || readMoney(`1 ${rest}`).kind === "money");
}

// A list with one entry nobody knows is asked as a whole: taking the known ones alone would lose the other unseen.
function readListed(field: Field, text: string, { year, authority }: ReadContext): Reading {
  const { codes, unknown } = readField(field, text, year);
  if (codes.length === 0 || unknown.length > 0 || (field.kind === "choice" && codes.length > 1))
    return ask(clean(text), "not-in-list", codes);
  const extra = authority ? giverIn(text, authority) : {};
  return { kind: "value", value: field.kind === "choice" ? codes[0]! : codes, ...extra };
}

const AWARDED = /^(?:cờ thi đua|bằng khen|kỷ niệm chương|kỉ niệm chương|giấy khen|huân chương|huy chương)\s+(\S.*)$/iu;

/** "Bằng khen của UBND tỉnh": which award it is, and whose. */
function giverIn(text: string, field: Field): Pick<Read, "extra" | "extraAsked"> {
  const words = clean(text);
  const giver = /\scủa\s+(.+)$/iu.exec(words)?.[1];
  if (giver === undefined) {
    // "Bằng khen VUFO", "Kỷ niệm chương Liên hiệp tỉnh": only what names a giver, and nothing else, is one.
    const bare = AWARDED.exec(words)?.[1];
    const named = bare === undefined ? undefined : readField(field, bare);
    return named?.codes.length === 1 && named.unknown.length === 0
      ? { extra: [{ field: field.id, value: named.codes[0]!, asWritten: { text, unit: null, approx: null } }] }
      : {};
  }
  const { codes, unknown } = readField(field, giver);
  return codes.length === 1 && unknown.length === 0
    ? { extra: [{ field: field.id, value: codes[0]!, asWritten: { text, unit: null, approx: null } }] }
    : { extraAsked: [{ field: field.id, asked: { text: giver, candidates: codes, because: "not-in-list" } }] };
}

/** Text as written, but for a document number with its date, and a donor with its country. */
function readWords(field: Field, text: string, context: ReadContext): Reading {
  const asWritten = { text, unit: null, approx: null };
  const document = /^(.*)Number$/.exec(field.id)?.[1];
  if (document !== undefined && /\d/.test(text)) {
    const { number, date, by } = splitDecision(text, { order: context.dateOrder, year: context.year });
    const dateField = `${document}Date`;
    const extra = [
      ...(date?.kind === "date" ? [{ field: dateField, value: date.value, asWritten }] : []),
      ...(by ? [{ field: `${document}By`, value: by, asWritten }] : []),
    ];
    const doubt =
      date?.kind === "ambiguous"
        ? ask(text, "ambiguous-date", date.candidates)
        : date?.kind === "impossible"
          ? ask(text, "impossible-date")
          : undefined;
    const read: Read = {
      kind: "value",
      value: number ?? text,
      ...(number !== undefined && number !== text ? { asWritten } : {}),
      ...(extra.length > 0 ? { extra } : {}),
    };
    return doubt?.kind === "asked" ? { ...read, extraAsked: [{ field: dateField, asked: doubt.asked }] } : read;
  }
  const term = field.id === "term" ? /^\D*((?:19|20)\d\d)\s*[-–—/]\s*((?:19|20)\d\d)\D*$/u.exec(text) : null;
  if (term) return { kind: "value", value: `${term[1]}-${term[2]}`, asWritten };
  const split =
    (field.id === "donor" || field.id === "partner" || context.besides) && context.countries
      ? donorCountry(text, context.countries, context.besides !== undefined)
      : undefined;
  return split
    ? {
        kind: "value",
        value: split.donor,
        asWritten,
        extra: [{ field: context.besides?.field ?? `${field.id}Country`, value: split.countries, asWritten }],
      }
    : { kind: "value", value: text };
}
