// What an award comes to after its rounds, with the line where those who decide a tie put their decision.
import type { Conditional } from "#engine/book.ts";
import { addressOf } from "#engine/address.ts";
import * as look from "#consolidate/book/palette.ts";
import { at, formula, rangeAt, type Canvas } from "./canvas.ts";
import { entryMark } from "./paper.ts";
import { RESULT, roundAt } from "./places.ts";
import { nomineeName, resultCell, resultRef, ROMAN, ruleRef, type Plan } from "./refs.ts";
import { RESULTS } from "./sheet-names.ts";

const HEADINGS = [
  "TT",
  "Đề cử",
  "Phiếu vòng một",
  "Phiếu vòng hai",
  "",
  "",
  "",
  "Quyết định khi bằng phiếu",
  "Kết luận",
];

export function drawFinal(plan: Plan, canvas: Canvas, award: number, conditionals: Conditional[]): void {
  const { vote, places } = plan;
  const { rule, nominees } = vote.awards[award]!;
  const { title, heading, first, winners } = places.finals[award]!;
  const [one, two] = [roundAt(places, award, 1), roundAt(places, award, 2)];
  const due = addressOf(one.result.next, RESULT.elected);
  canvas.across(
    title,
    0,
    RESULT.check,
    `${ROMAN[award] ?? award + 1}. ${rule.title.vi.toUpperCase()} – KẾT LUẬN`,
    look.blockTitle,
  );
  canvas.put(title, RESULT.key, `#${rule.award}/final/title`, look.hiddenStyle);
  canvas.height(title, 22);
  HEADINGS.forEach((text, column) => {
    if (column < 4 || column > 6) canvas.put(heading, column, text, look.heading);
  });
  canvas.across(heading, 4, 6, "Ghi chú", look.heading);
  canvas.put(heading, RESULT.key, `#${rule.award}/final/heading`, look.hiddenStyle);
  canvas.height(heading, 34);
  nominees.forEach((nominee, i) => {
    const row = first + i;
    const own = (column: number) => addressOf(row, column);
    canvas.put(row, RESULT.no, i + 1, look.centered);
    canvas.put(row, RESULT.name, formula(`${nomineeName(plan, award, i)}&""`), look.label);
    const votes = (place: typeof one) =>
      formula(
        `IF(AND(${resultCell(place, i, RESULT.admitted)}=1,${resultRef(place, "returned", RESULT.agree)}>0),${resultCell(place, i, RESULT.agree)},"")`,
      );
    canvas.put(row, RESULT.agree, votes(one), look.number);
    canvas.put(row, RESULT.disagree, votes(two), look.number);
    canvas.put(row, RESULT.state, undefined, entryMark);
    canvas.put(row, RESULT.key, `#${rule.award}/final/nominee/${nominee.id}`, look.hiddenStyle);
    canvas.put(
      row,
      RESULT.tied,
      formula(`IF(${due}=1,${resultCell(two, i, RESULT.tied)},${resultCell(one, i, RESULT.tied)})`),
      look.hiddenStyle,
    );
    canvas.put(
      row,
      RESULT.elected,
      formula(
        `MAX(${resultCell(one, i, RESULT.elected)},${resultCell(two, i, RESULT.elected)},IF(AND(${own(RESULT.tied)}=1,${own(RESULT.state)}="x"),1,0))`,
      ),
      look.hiddenStyle,
    );
    // The k-th of those elected, in the order of Đề cử, so that Tờ trình can list them one by one.
    const upTo = `${addressOf(first, RESULT.elected)}:${own(RESULT.elected)}`;
    canvas.put(row, RESULT.admitted, formula(`IF(${own(RESULT.elected)}=1,SUM(${upTo}),0)`), look.hiddenStyle);
    canvas.put(
      row,
      RESULT.bad,
      formula(`IF(${own(RESULT.state)}="",0,IF(AND(${own(RESULT.state)}="x",${own(RESULT.tied)}=1),0,1))`),
      look.hiddenStyle,
    );
    canvas.across(
      row,
      4,
      6,
      formula(
        `IF(${own(RESULT.bad)}=1,"✗ chỉ ghi x cho đề cử bằng phiếu",IF(${own(RESULT.tied)}=1,"bằng phiếu: "&${ruleRef(plan, award, "tie")},""))`,
      ),
      look.muted,
    );
    canvas.put(row, RESULT.check, formula(`IF(${own(RESULT.elected)}=1,"Được đề nghị","")`), look.centered);
    canvas.height(row, 19);
  });
  const last = first + nominees.length - 1;
  const column = (c: number) => `${addressOf(first, c)}:${addressOf(last, c)}`;
  const open = addressOf(winners, RESULT.votes);
  canvas.put(
    winners,
    RESULT.votes,
    formula(`${ruleRef(plan, award, "seats")}-SUM(${column(RESULT.elected)})`),
    look.hiddenStyle,
  );
  // Ties that nobody has decided yet, as long as seats are open.
  canvas.put(
    winners,
    RESULT.tied,
    formula(`IF(${open}>0,SUMPRODUCT((${column(RESULT.tied)}=1)*(${column(RESULT.elected)}=0)),0)`),
    look.hiddenStyle,
  );
  canvas.put(winners, RESULT.bad, formula(`SUM(${column(RESULT.bad)})+IF(${open}<0,1,0)`), look.hiddenStyle);
  canvas.put(winners, RESULT.key, `#${rule.award}/final/winners`, look.hiddenStyle);
  const names = finalNames(plan, award);
  canvas.across(
    winners,
    0,
    RESULT.check,
    formula(
      `IF(${open}<0,"✗ Quyết định nhiều hơn số suất.",IF(${names}="","Chưa có đề cử nào được đề nghị.","Được đề nghị: "&${names}&"."))`,
    ),
    look.labelBold,
  );
  canvas.height(winners, 34);
  conditionals.push(
    { ranges: `A${first + 1}:I${last + 1}`, formula: `$N${first + 1}=1`, style: look.good },
    { ranges: `E${first + 1}:I${last + 1}`, formula: `$P${first + 1}=1`, style: look.wrong },
  );
}

/** Names of those an award goes to, joined by "; ": the formula of the cell at the top of Kết quả. */
export function finalNamesFormula(plan: Plan, award: number): string {
  const parts = plan.vote.awards[award]!.nominees.map(
    (_, i) => `IF(${finalRef(plan, award, i, RESULT.elected)}=1,"; "&${nomineeName(plan, award, i)},"")`,
  );
  return `MID(${parts.join("&")},3,2000)`;
}

/** That cell, for every other sheet: the names are put together once. */
export function finalNames({ places }: Plan, award: number): string {
  return at(RESULTS, places.summary.first + award, RESULT.agree);
}

/** A column of the concluding block of an award. */
export function finalRange({ vote, places }: Plan, award: number, column: number): string {
  const { first } = places.finals[award]!;
  return rangeAt(RESULTS, first, first + vote.awards[award]!.nominees.length - 1, column);
}

export function finalRef({ places }: Plan, award: number, index: number, column: number): string {
  return at(RESULTS, places.finals[award]!.first + index, column);
}
