// Thể lệ: every rule of every award, with where it is from; the chair changes it here and every formula follows.
import type { BookSheet, Validation } from "#engine/book.ts";
import { addressOf } from "#engine/address.ts";
import { quoted } from "#consolidate/book/live.ts";
import * as look from "#consolidate/book/palette.ts";
import { rowHeight } from "#consolidate/book/text-size.ts";
import { CHOICES, LABELS, NO, RULE_KEYS, ruleCell, sourceWords, YES, type RuleKey } from "#awards/rule-values.ts";
import { Canvas, formula, votePage } from "./canvas.ts";
import { RULE } from "./places.ts";
import { ROMAN, type Plan } from "./refs.ts";
import { RULES } from "./sheet-names.ts";

const WIDTHS = [38, 30, 34, 62, 30];
const HEADINGS = ["Quy định", "Giá trị áp dụng", "Cách ghi", "Nguồn hoặc lý do giả định", "Căn cứ khi thay đổi"];
const REMARK =
  "Cụm trưởng có thể sửa các ô màu vàng trước khi bỏ phiếu; mọi công thức tính theo giá trị ở đây. Mức cần đạt ghi bằng hai số nguyên " +
  "(2/3 của 9 là 6 phiếu; 0,6667 của 9 sẽ thành 7), không ghi số thập phân.";

export function rulesSheet(plan: Plan): BookSheet {
  const { vote, places } = plan;
  const canvas = new Canvas(RULES);
  canvas.top("THỂ LỆ BỎ PHIẾU");
  canvas.across(2, 0, 4, `${plan.about}. ${REMARK}`, look.subtitle);
  canvas.height(2, rowHeight([{ text: REMARK, width: WIDTHS.reduce((a, b) => a + b) }], 34));
  const validations: Validation[] = [];
  const breaks: number[] = [];
  vote.awards.forEach(({ rule }, award) => {
    const place = places.rules[award]!;
    canvas.across(place.title, 0, 4, `${ROMAN[award] ?? award + 1}. ${rule.title.vi}`, look.blockTitle);
    canvas.height(place.title, 20);
    HEADINGS.forEach((heading, column) => canvas.put(place.title + 1, column, heading, look.heading));
    canvas.height(place.title + 1, 20);
    for (const key of RULE_KEYS) {
      const row = place.rows[key];
      const value = ruleCell(rule, key);
      drawRule(
        canvas,
        row,
        { key: `#${rule.award}/${key}`, label: LABELS[key], value, choices: choiceWords(key) },
        sourceWords(rule, key),
      );
      validations.push(validationOf(key, addressOf(row, RULE.value)));
    }
    for (const { award: other, row } of place.excludes) {
      const { rule: earlier } = vote.awards[other]!;
      const stands = rule.excludes.value.includes(earlier.award);
      const source =
        "source" in rule.excludes ? `Nguồn: ${rule.excludes.source}` : `Giả định: ${rule.excludes.because}`;
      const label = `Đã trúng ${earlier.title.vi} thì không vào phiếu này`;
      drawRule(
        canvas,
        row,
        { key: `#${rule.award}/excludes/${earlier.award}`, label, value: stands ? YES : NO, choices: `${YES} / ${NO}` },
        source,
      );
      validations.push(listOf([YES, NO], addressOf(row, RULE.value)));
    }
    const check = checkFormula(plan, award);
    canvas.put(place.check, RULE.label, "Kiểm tra thể lệ", look.softLabel);
    canvas.across(
      place.check,
      RULE.value,
      RULE.changed,
      formula(
        `IF(${addressOf(place.check, RULE.ok)}=1,"✓ Thể lệ hợp lệ","✗ Có giá trị chưa hợp lệ: ghi số nguyên từ 1, tử số không lớn hơn mẫu số, và chọn đúng các cách ghi")`,
      ),
      look.check,
    );
    canvas.put(place.check, RULE.key, `#${rule.award}/check`, look.hiddenStyle);
    canvas.put(place.check, RULE.ok, formula(check), look.hiddenStyle);
    canvas.height(place.check, 20);
    if (award < vote.awards.length - 1) breaks.push(place.check + 1);
  });
  const end = places.rules.at(-1)!.check;
  return {
    name: RULES,
    tabColor: look.TABS.entry,
    columns: [...WIDTHS.map((width) => ({ width })), { width: 8, hidden: true }, { width: 8, hidden: true }],
    rows: canvas.rows(),
    merges: canvas.merges,
    freeze: { rows: 2, columns: 0 },
    protect: true,
    gridLines: false,
    validations,
    conditionals: places.rules.flatMap(({ check }) => [
      { ranges: `B${check + 1}:E${check + 1}`, formula: `$G$${check + 1}=0`, style: look.wrong },
      { ranges: `B${check + 1}:E${check + 1}`, formula: `$G$${check + 1}=1`, style: look.good },
    ]),
    print: votePage(plan.about, RULES, { landscape: true, area: `A1:E${end + 1}`, breaks }),
  };
}

type Line = { readonly key: string; readonly label: string; readonly value: string | number; readonly choices: string };

function drawRule(canvas: Canvas, row: number, line: Line, source: string): void {
  canvas.put(row, RULE.label, line.label, look.label);
  canvas.put(
    row,
    RULE.value,
    line.value,
    typeof line.value === "number" ? { ...look.entryText, horizontal: "center" } : look.entryText,
  );
  canvas.put(row, RULE.choices, line.choices, look.remark);
  canvas.put(row, RULE.source, source, look.remark);
  canvas.put(row, RULE.changed, undefined, look.entryText);
  canvas.put(row, RULE.key, line.key, look.hiddenStyle);
  canvas.height(
    row,
    rowHeight(
      [
        { text: line.label, width: WIDTHS[0]! },
        { text: line.choices, width: WIDTHS[2]! - 2, size: 10 },
        { text: source, width: WIDTHS[3]! - 2, size: 10 },
      ],
      18,
    ),
  );
}

function choiceWords(key: RuleKey): string {
  const choices = CHOICES[key];
  return choices ? Object.values(choices).join(" / ") : key === "maxRounds" ? "1 hoặc 2" : "số nguyên từ 1";
}

function validationOf(key: RuleKey, ranges: string): Validation {
  const choices = CHOICES[key];
  if (choices) return listOf(Object.values(choices), ranges);
  return {
    ranges,
    type: "whole",
    operator: "between",
    formula1: "1",
    formula2: key === "maxRounds" ? "2" : "1000",
    errorTitle: "Thể lệ",
    error: "Ghi một số nguyên từ 1; không ghi số thập phân.",
  };
}

// Words with commas cannot stand in a list typed into the rule itself: there a condition takes its place.
function listOf(words: readonly string[], ranges: string): Validation {
  const messages = { errorTitle: "Thể lệ", error: `Chỉ ghi một trong các cách: ${words.join(" / ")}.`.slice(0, 255) };
  if (words.every((word) => !word.includes(",")))
    return { ranges, type: "list", formula1: `"${words.join(",")}"`, ...messages };
  const tests = words.map((word) => `${ranges}=${quoted(word)}`).join(",");
  return { ranges, type: "custom", formula1: `OR(${tests})`, ...messages };
}

/** 1 when every value of the block can be counted with. */
function checkFormula({ places }: Plan, award: number): string {
  const place = places.rules[award]!;
  const cell = (key: RuleKey) => addressOf(place.rows[key], RULE.value);
  const numbers = RULE_KEYS.filter((key) => !CHOICES[key]);
  const whole = numbers.map((key) => `${cell(key)}=INT(${cell(key)}),${cell(key)}>=1`).join(",");
  const chosen = RULE_KEYS.filter((key) => CHOICES[key]).map(
    (key) =>
      `OR(${Object.values(CHOICES[key]!)
        .map((words) => `${cell(key)}=${quoted(words)}`)
        .join(",")})`,
  );
  const excluded = place.excludes.map(({ row }) => {
    const stands = addressOf(row, RULE.value);
    return `OR(${stands}=${quoted(YES)},${stands}=${quoted(NO)})`;
  });
  const all = [
    whole,
    `${cell("numerator")}<=${cell("denominator")}`,
    `${cell("maxRounds")}<=2`,
    ...chosen,
    ...excluded,
  ];
  return `IF(COUNT(${numbers.map(cell).join(",")})<${numbers.length},0,IF(AND(${all.join(",")}),1,0))`;
}
