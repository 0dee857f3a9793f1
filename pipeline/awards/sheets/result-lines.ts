// The lines of a round on Kết quả: counts, what the share is taken of, votes needed, and every identity with its mark.
// They point at the first teller's sheet; the second one's is there to agree with it.
import { addressOf } from "#engine/address.ts";
import { quoted } from "#consolidate/book/live.ts";
import * as look from "#consolidate/book/palette.ts";
import { CHOICES } from "#awards/rule-values.ts";
import { at, formula, rangeAt, type Canvas } from "./canvas.ts";
import { enteredRef, INVALID, VALID } from "./marks.ts";
import { COUNT, RESULT, roundAt, type ResultRows, type RoundPlace } from "./places.ts";
import {
  resultCell,
  resultRange,
  ROMAN,
  roundWords,
  ruleIs,
  ruleOk,
  ruleRef,
  votersByDecision,
  votersPresent,
  votersWritten,
  type Plan,
} from "./refs.ts";
import { COUNT_1, COUNT_2 } from "./sheet-names.ts";

type Row = keyof ResultRows;
export const LAST = RESULT.check;

export function drawLines(plan: Plan, canvas: Canvas, place: RoundPlace): void {
  const { vote } = plan;
  const { award, round, result, count } = place;
  const { rule, nominees } = vote.awards[award]!;
  const cell = (row: Row, column: number = RESULT.agree) => addressOf(result[row], column);
  const key = (row: Row) => canvas.put(result[row], RESULT.key, `#${rule.award}/${round}/${row}`, look.hiddenStyle);
  const line = (
    row: Row,
    label: string,
    content: string | undefined,
    check: { ok: string; good: string; wrong: string } | { say: string },
  ) => {
    canvas.put(result[row], RESULT.no, undefined, look.label);
    canvas.put(result[row], RESULT.name, label, look.label);
    canvas.put(result[row], RESULT.agree, content === undefined ? undefined : formula(content), look.centered);
    const right = result[row];
    if ("say" in check) canvas.across(right, RESULT.disagree, LAST, formula(check.say), look.label);
    else {
      const bad = cell(row, RESULT.bad);
      canvas.across(
        right,
        RESULT.disagree,
        LAST,
        formula(`IF(${bad}=0,"✓ "&${check.good},"✗ "&${check.wrong})`),
        look.label,
      );
      canvas.put(right, RESULT.bad, formula(`IF(${check.ok},0,1)`), look.hiddenStyle);
    }
    canvas.height(right, 18);
    key(row);
  };
  canvas.across(
    result.title,
    0,
    LAST,
    `${ROMAN[award] ?? award + 1}. ${rule.title.vi.toUpperCase()} – ${roundWords(round).toUpperCase()}`,
    look.blockTitle,
  );
  canvas.height(result.title, 22);
  key("title");
  canvas.across(
    result.method,
    0,
    LAST,
    formula(
      `"Hình thức: "&${ruleRef(plan, award, "method")}&". Người bỏ phiếu: "&${ruleRef(plan, award, "voters")}&". Mức cần đạt: "&${thresholdText(plan, award)}&" "&${ruleRef(plan, award, "base")}&"."`,
    ),
    look.subtitleLine,
  );
  key("method");

  const entry = (row: number) => at(COUNT_1, row, COUNT.first);
  const number = (ref: string) => `IF(ISNUMBER(${ref}),${ref},0)`;
  const hands = ruleIs(plan, award, "method", "hands");
  const voters = `(${votersPresent(plan, award)}+${votersWritten(plan, award)})`;
  const validity = rangeAt(COUNT_1, count.ballots, count.lastBallot, COUNT.validity);
  line("issued", "Số phiếu phát ra", `IF(${hands},${number(entry(count.returned))},${number(entry(count.issued))})`, {
    ok: `OR(${voters}=0,${cell("issued")}<=${voters})`,
    good: `IF(${voters}=0,"chưa ghi đại biểu có mặt để đối chiếu","không nhiều hơn số người bỏ phiếu ("&${voters}&")")`,
    wrong: `"nhiều hơn số người bỏ phiếu ("&${voters}&")"`,
  });
  line("returned", "Số phiếu thu về", number(entry(count.returned)), {
    ok: `${cell("returned")}<=${cell("issued")}`,
    good: `"thu về không nhiều hơn phát ra"`,
    wrong: `"thu về nhiều hơn phát ra"`,
  });
  line("valid", "Số phiếu hợp lệ", `IF(${hands},${cell("returned")},COUNTIF(${validity},"${VALID}"))`, {
    ok: `${cell("valid")}+${cell("invalid")}=${cell("returned")}`,
    good: `"hợp lệ + không hợp lệ = thu về"`,
    wrong: `"hợp lệ + không hợp lệ = "&(${cell("valid")}+${cell("invalid")})&", thu về "&${cell("returned")}`,
  });
  line("invalid", "Số phiếu không hợp lệ", `IF(${hands},0,COUNTIF(${validity},"${INVALID}"))`, { say: '""' });
  const most = cell("choices", RESULT.votes);
  line("choices", "Tổng số lượt chọn (đồng ý)", `SUM(${resultRange(place, RESULT.agree)})`, {
    ok: `${cell("choices")}<=${cell("valid")}*${most}`,
    good: `"không quá hợp lệ × "&${most}&" = "&${cell("valid")}*${most}`,
    wrong: `"nhiều hơn hợp lệ × "&${most}&" = "&${cell("valid")}*${most}`,
  });
  const seats = ruleRef(plan, award, "seats");
  const choices = ruleRef(plan, award, "maxChoices");
  canvas.put(
    result.choices,
    RESULT.votes,
    formula(round === 1 ? `${choices}+0` : `IF(${choices}>${seats},${choices},MIN(${choices},${cell("seats")}))`),
    look.hiddenStyle,
  );
  const base = ruleRef(plan, award, "base");
  const is = (code: string) => `${base}=${quoted(CHOICES.base![code]!)}`;
  line(
    "base",
    "Tỷ lệ tính trên",
    `IF(${is("units")},${votersByDecision(plan, award)},IF(${is("present")},${voters},IF(${is("issued")},${cell("issued")},IF(${is("collected")},${cell("returned")},${cell("valid")}))))`,
    { say: base },
  );
  const numerator = ruleRef(plan, award, "numerator");
  const denominator = ruleRef(plan, award, "denominator");
  const from = `${ruleRef(plan, award, "comparator")}=${quoted(CHOICES.comparator![">="]!)}`;
  const smallest = `IF(${from},INT((${cell("base")}*${numerator}+${denominator}-1)/${denominator}),INT(${cell("base")}*${numerator}/${denominator})+1)`;
  line("needed", "Số phiếu cần đạt", `IF(AND(${ruleOk(plan, award)}=1,${cell("base")}>0),MAX(1,${smallest}),"")`, {
    say: `IF(ISNUMBER(${cell("needed")}),"số nguyên nhỏ nhất đạt "&${thresholdText(plan, award)}&" của "&${cell("base")},IF(${ruleOk(plan, award)}=1,"chưa có số để tính tỷ lệ","✗ thể lệ chưa hợp lệ"))`,
  });
  line("seats", "Số suất của vòng này", round === 1 ? `${seats}+0` : secondSeats(plan, award), {
    say: round === 1 ? '""' : `IF(${cell("seats")}=0,"không bỏ phiếu vòng hai","số suất còn lại sau vòng một")`,
  });
  const entered = [enteredRef(plan, COUNT_1, place), enteredRef(plan, COUNT_2, place)];
  const { differs } = plan.places.count;
  const different = rangeAt(COUNT_1, count.issued, count.hands + 2, differs, differs + nominees.length);
  line("tellers", "Số ô hai người kiểm nhập khác nhau", `SUM(${different})`, {
    ok: `OR(${entered[0]}+${entered[1]}=0,AND(${entered[0]}>0,${entered[1]}>0,${cell("tellers")}=0))`,
    good: `IF(${entered[0]}+${entered[1]}=0,"chưa nhập phiếu","hai người kiểm khớp nhau")`,
    wrong: `IF(${entered[0]}=0,"người kiểm thứ nhất chưa nhập",IF(${entered[1]}=0,"người kiểm thứ hai chưa nhập","xem các ô tô đỏ ở hai trang Kiểm phiếu"))`,
  });
  const faults = rangeAt(COUNT_1, count.ballots, count.lastBallot, plan.places.count.bad);
  const handCells = rangeAt(COUNT_1, count.hands, count.hands + 2, COUNT.first, COUNT.first + nominees.length - 1);
  line("faults", "Số dòng phiếu cần xem lại", `SUM(${faults})+IF(AND(NOT(${hands}),COUNT(${handCells})>0),1,0)`, {
    ok: `${cell("faults")}=0`,
    good: `"không dòng nào cần xem lại"`,
    wrong: `"xem cột Kiểm tra dòng ở trang ${COUNT_1}"`,
  });
}

/** "từ 2/3 trở lên" as a formula. */
export function thresholdText(plan: Plan, award: number): string {
  const share = `${ruleRef(plan, award, "numerator")}&"/"&${ruleRef(plan, award, "denominator")}`;
  return `IF(${ruleRef(plan, award, "comparator")}=${quoted(CHOICES.comparator![">="]!)},"từ "&${share}&" trở lên","trên "&${share})`;
}

/** Seats of the second round: those open after the first, when it is due. */
function secondSeats(plan: Plan, award: number): string {
  const { result } = roundAt(plan.places, award, 1);
  const due = addressOf(result.next, RESULT.elected);
  return `IF(${due}=1,${addressOf(result.seats, RESULT.agree)}-${addressOf(result.winners, RESULT.elected)},0)`;
}

/** Names whose flag is 1, joined by "; ". */
export function namesWhere(plan: Plan, place: RoundPlace, column: number, name: (index: number) => string): string {
  const count = plan.vote.awards[place.award]!.nominees.length;
  const parts = Array.from({ length: count }, (_, i) => `IF(${resultCell(place, i, column)}=1,"; "&${name(i)},"")`);
  return `MID(${parts.join("&")},3,2000)`;
}
