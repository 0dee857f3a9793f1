// Kiểm phiếu 1 and Kiểm phiếu 2: two tellers enter the same ballots, one row a ballot, one column a nominee. Rows say
// what is wrong with them; what the other teller has entered differently lights up and is named.
//   B1  a row is a ballot once its second column says HL (valid) or KHL (invalid); marks in any other row are shown as
//       a fault and counted nowhere.
//   B2  x is agreement, k disagreement, blank neither; anything else is a fault and counted as none of the three.
//   B3  a valid ballot with more choices than allowed is a fault: its validity has to be settled by the tellers.
//   B4  a mark for someone who is not on this ballot is a fault.
//   B5  where voting for one's own unit is not allowed and ballots are open, such a mark is a fault.
//   B6  an invalid ballot needs its reason.
//   B7  cells other than entries are locked; rows of secret ballots stand in no order of voters.
//   B8  with a show of hands there are no ballots: agreement, disagreement and abstention are counted per nominee.
import type { BookSheet, Conditional, Validation } from "#engine/book.ts";
import { addressOf, columnLetters } from "#engine/address.ts";
import * as look from "#consolidate/book/palette.ts";
import { lineCount } from "#consolidate/book/text-size.ts";
import { NO } from "#awards/rule-values.ts";
import { drawBallotRow } from "./count-row.ts";
import { at, Canvas, formula, rangeAt, votePage } from "./canvas.ts";
import { AGREE, differsFormula, DISAGREE, enteredRef, HAND_KEYS, INVALID, VALID } from "./marks.ts";
import { differs, entryCount, outOfUse, sum, sumLabel } from "./paper.ts";
import { COUNT, RESULT, type RoundPlace } from "./places.ts";
import { admittedRef, nomineeName, resultRef, ROMAN, roundWords, ruleIs, ruleRef, type Plan } from "./refs.ts";
import { COUNT_1, COUNT_2, type CountSheet } from "./sheet-names.ts";

const WIDTHS = { no: 8, validity: 8, reason: 22, nominee: 10, check: 24, difference: 24 };
const HEAD = "Phiếu thứ";
const HANDS = ["Đồng ý (giơ tay)", "Không đồng ý", "Không có ý kiến"];

export function countSheet(plan: Plan, name: CountSheet): BookSheet {
  const { vote, places } = plan;
  const other = name === COUNT_1 ? COUNT_2 : COUNT_1;
  const canvas = new Canvas(name);
  canvas.top(`KIỂM PHIẾU – NGƯỜI KIỂM THỨ ${name === COUNT_1 ? "NHẤT" : "HAI"}`);
  const last = places.count.difference;
  canvas.across(
    2,
    0,
    last,
    `Mỗi phiếu một dòng. Cột “Hợp lệ” ghi ${VALID} (hợp lệ) hoặc ${INVALID} (không hợp lệ, kèm lý do). Dưới tên từng đề cử ghi ${AGREE} (đồng ý), ${DISAGREE} (không đồng ý) ` +
      "hoặc để trống. Hai người kiểm nhập độc lập, theo cùng thứ tự phiếu đã đánh khi kiểm; ô nhập khác nhau được tô đỏ và nêu ở cột cuối.",
    look.subtitle,
  );
  canvas.height(2, 34);
  const validations: Validation[] = [];
  const conditionals: Conditional[] = [];
  for (const place of places.rounds) drawBlock({ plan, canvas, name, other, place, validations, conditionals });
  return {
    name,
    tabColor: look.TABS.entry,
    columns: [
      WIDTHS.no,
      WIDTHS.validity,
      WIDTHS.reason,
      ...Array.from({ length: places.widest }, () => WIDTHS.nominee),
      WIDTHS.check,
      WIDTHS.difference,
    ]
      .map((width): { width: number; hidden?: boolean } => ({ width }))
      .concat(Array.from({ length: 3 + places.widest }, () => ({ width: 6, hidden: true }))),
    rows: canvas.rows(),
    merges: canvas.merges,
    freeze: { rows: 2, columns: 0 },
    protect: true,
    gridLines: false,
    validations,
    conditionals,
    print: votePage(plan.about, name, {
      landscape: true,
      area: `A1:${addressOf(places.rounds.at(-1)!.count.end, last)}`,
      breaks: places.rounds.slice(0, -1).map(({ count }) => count.end),
    }),
  };
  function drawBlock(block: Block): void {
    drawHead(block, last);
    const { count } = block.place;
    for (let i = 0; i < vote.ballots; i++) drawBallotRow(block, i, count.ballots + i);
    drawSums(block);
    addRules(block);
  }
}

export type Block = {
  readonly plan: Plan;
  readonly canvas: Canvas;
  readonly name: CountSheet;
  readonly other: CountSheet;
  readonly place: RoundPlace;
  readonly validations: Validation[];
  readonly conditionals: Conditional[];
};

function drawHead({ plan, canvas, name, other, place }: Block, last: number): void {
  const { vote, places } = plan;
  const { award, round, count } = place;
  const { rule, nominees } = vote.awards[award]!;
  const key = (row: number, word: string) =>
    canvas.put(row, places.count.key, `#${rule.award}/${round}/${word}`, look.hiddenStyle);
  canvas.across(
    count.title,
    0,
    last,
    `${ROMAN[award] ?? award + 1}. ${rule.title.vi.toUpperCase()} – ${roundWords(round).toUpperCase()}`,
    look.blockTitle,
  );
  canvas.height(count.title, 21);
  key(count.title, "title");
  const method = ruleRef(plan, award, "method");
  const secret = "; thứ tự dòng là thứ tự kiểm, không theo người bỏ phiếu";
  const due = round === 1 ? '""' : `IF(${resultRef(place, "seats", RESULT.agree)}>0,""," – KHÔNG BỎ PHIẾU VÒNG HAI")`;
  canvas.across(
    count.note,
    0,
    last,
    formula(
      `"Hình thức: "&${method}&IF(${ruleIs(plan, award, "method", "secret")},"${secret}","")&". Chọn tối đa "&${resultRef(place, "choices", RESULT.votes)}&"."&` +
        `IF(${ruleRef(plan, award, "ownUnitVote")}="${NO}"," Không chọn đơn vị mình.","")&${due}`,
    ),
    look.subtitleLine,
  );
  key(count.note, "note");
  canvas.put(
    count.note,
    places.count.bad,
    formula(`IF(${ruleIs(plan, award, "method", "hands")},1,0)`),
    look.hiddenStyle,
  );
  for (const [row, label, word] of [
    [count.issued, "Số phiếu phát ra", "issued"],
    [count.returned, "Số phiếu thu về (số người giơ tay)", "returned"],
  ] as const) {
    canvas.across(row, COUNT.no, COUNT.reason, label, look.label);
    canvas.put(row, COUNT.first, undefined, entryCount);
    key(row, word);
    const place1 = at(COUNT_1, row, COUNT.first);
    const place2 = at(COUNT_2, row, COUNT.first);
    canvas.put(
      row,
      places.count.differs + 1,
      formula(differsFormula(enteredRef(plan, name, place), enteredRef(plan, other, place), place1, place2)),
      look.hiddenStyle,
    );
    canvas.height(row, 19);
  }
  const headings = [HEAD, "Hợp lệ", "Lý do không hợp lệ"];
  headings.forEach((text, column) => canvas.put(count.heading, column, text, look.itemHeading));
  let lines = 3;
  nominees.forEach((nominee, i) => {
    const column = COUNT.first + i;
    const unit = vote.units.find(({ id }) => id === nominee.id);
    canvas.put(count.heading, column, unit?.name ?? formula(`${nomineeName(plan, award, i)}&""`), look.itemHeading);
    canvas.put(count.ids, column, `#${nominee.id}`, look.hiddenStyle);
    canvas.put(count.admitted, column, formula(admittedRef(place, i)), look.hiddenStyle);
    lines = Math.max(lines, lineCount(unit?.name ?? nominee.name, WIDTHS.nominee, 10, true));
  });
  canvas.put(count.heading, places.count.check, "Kiểm tra dòng", look.itemHeading);
  canvas.put(count.heading, places.count.difference, "So với người kiểm kia", look.itemHeading);
  canvas.height(count.heading, 8 + 14 * lines);
  key(count.heading, "heading");
  key(count.ids, "ids");
  key(count.admitted, "admitted");
  canvas.hide(count.ids);
  canvas.hide(count.admitted);
  // How much this teller has entered for the round: while one has nothing, nothing differs.
  const entered =
    `COUNTA(${rangeAt(name, count.ballots, count.lastBallot, COUNT.validity)})+COUNT(${at(name, count.issued, COUNT.first)},${at(name, count.returned, COUNT.first)})` +
    `+COUNT(${rangeAt(name, count.hands, count.hands + 2, COUNT.first, COUNT.first + nominees.length - 1)})`;
  canvas.put(count.ids, places.count.bad, formula(entered), look.hiddenStyle);
}

function drawSums({ plan, canvas, name, other, place }: Block): void {
  const { vote, places } = plan;
  const { award, round, count } = place;
  const { rule, nominees } = vote.awards[award]!;
  const validity = rangeAt(name, count.ballots, count.lastBallot, COUNT.validity);
  const sums = [
    [count.agree, "Cộng phiếu hợp lệ: đồng ý (x)", AGREE, "agree"],
    [count.disagree, "không đồng ý (k)", DISAGREE, "disagree"],
    [count.blank, "để trống", "", "blank"],
  ] as const;
  for (const [row, label, mark, word] of sums) {
    canvas.across(row, COUNT.no, COUNT.reason, label, sumLabel);
    canvas.put(row, places.count.key, `#${rule.award}/${round}/${word}`, look.hiddenStyle);
    nominees.forEach((_, i) => {
      const marks = rangeAt(name, count.ballots, count.lastBallot, COUNT.first + i);
      canvas.put(row, COUNT.first + i, formula(`COUNTIFS(${validity},"${VALID}",${marks},"${mark}")`), sum);
    });
    canvas.height(row, 18);
  }
  canvas.across(count.handsHeading, COUNT.no, COUNT.reason, "Biểu quyết giơ tay (ghi số người)", look.softLabel);
  canvas.put(count.handsHeading, places.count.key, `#${rule.award}/${round}/hands`, look.hiddenStyle);
  canvas.height(count.handsHeading, 18);
  HANDS.forEach((label, h) => {
    const row = count.hands + h;
    canvas.across(row, COUNT.no, COUNT.reason, label, look.label);
    canvas.put(row, places.count.key, `#${rule.award}/${round}/hands-${HAND_KEYS[h]!}`, look.hiddenStyle);
    nominees.forEach((_, i) => {
      canvas.put(row, COUNT.first + i, undefined, entryCount);
      canvas.put(
        row,
        places.count.differs + 1 + i,
        formula(
          differsFormula(
            enteredRef(plan, name, place),
            enteredRef(plan, other, place),
            at(COUNT_1, row, COUNT.first + i),
            at(COUNT_2, row, COUNT.first + i),
          ),
        ),
        look.hiddenStyle,
      );
    });
    canvas.height(row, 18);
  });
}

function addRules({ plan, place, validations, conditionals }: Block): void {
  const { vote, places } = plan;
  const { award, count } = place;
  const last = COUNT.first + vote.awards[award]!.nominees.length - 1;
  const letter = columnLetters;
  const [top, bottom] = [count.ballots + 1, count.lastBallot + 1];
  const marks = `${letter(COUNT.first)}${top}:${letter(last)}${bottom}`;
  const validity = `B${top}:B${bottom}`;
  const hands = `${letter(COUNT.first)}${count.hands + 1}:${letter(last)}${count.hands + 3}`;
  const numbers = `${letter(COUNT.first)}${count.issued + 1}:${letter(COUNT.first)}${count.returned + 1}`;
  validations.push(
    {
      ranges: validity,
      type: "custom",
      formula1: `OR(B${top}="${VALID}",B${top}="${INVALID}")`,
      allowBlank: true,
      errorTitle: "Hợp lệ",
      error: `Ghi ${VALID} nếu phiếu hợp lệ, ${INVALID} nếu không hợp lệ.`,
    },
    {
      ranges: marks,
      type: "custom",
      formula1: `OR(D${top}="${AGREE}",D${top}="${DISAGREE}")`,
      allowBlank: true,
      errorTitle: "Phiếu",
      error: `Ghi ${AGREE} (đồng ý), ${DISAGREE} (không đồng ý) hoặc để trống.`,
    },
    {
      ranges: `${numbers} ${hands}`,
      type: "whole",
      operator: "between",
      formula1: "0",
      formula2: "5000",
      allowBlank: true,
      errorTitle: "Số phiếu",
      error: "Ghi số nguyên từ 0.",
    },
  );
  const first = letter(COUNT.first);
  const differing = letter(places.count.differs);
  const differingMark = letter(places.count.differs + 1);
  const isHands = `$${letter(places.count.bad)}$${count.note + 1}=1`;
  const check = letter(places.count.check);
  const difference = letter(places.count.difference);
  conditionals.push(
    { ranges: validity, formula: `$${differing}${top}=1`, style: differs, stopIfTrue: true },
    { ranges: marks, formula: `${differingMark}${top}=1`, style: differs, stopIfTrue: true },
    { ranges: hands, formula: `${differingMark}${count.hands + 1}=1`, style: differs, stopIfTrue: true },
    { ranges: numbers, formula: `${differingMark}${count.issued + 1}=1`, style: differs, stopIfTrue: true },
    { ranges: `B${top}:${letter(last)}${bottom}`, formula: isHands, style: outOfUse, stopIfTrue: true },
    { ranges: hands, formula: `NOT(${isHands})`, style: outOfUse, stopIfTrue: true },
    { ranges: marks, formula: `${first}$${count.admitted + 1}=0`, style: outOfUse },
    { ranges: hands, formula: `${first}$${count.admitted + 1}=0`, style: outOfUse },
    { ranges: `${check}${top}:${check}${bottom}`, formula: `LEFT(${check}${top},1)="✗"`, style: look.wrong },
    {
      ranges: `${difference}${top}:${difference}${bottom}`,
      formula: `LEFT(${difference}${top},1)="✗"`,
      style: look.wrong,
    },
  );
}
