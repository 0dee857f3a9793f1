// One ballot row of a counting sheet: entries, what is wrong with them, and what the other teller has differently.
import { addressOf } from "#engine/address.ts";
import * as look from "#consolidate/book/palette.ts";
import { quoted } from "#consolidate/book/live.ts";
import { NO } from "#awards/rule-values.ts";
import { at, formula, rangeAt } from "./canvas.ts";
import type { Block } from "./count-sheet.ts";
import { AGREE, differsFormula, DISAGREE, enteredRef, INVALID, VALID } from "./marks.ts";
import { entryMark } from "./paper.ts";
import { ballotKey, COUNT, DELEGATE, RESULT } from "./places.ts";
import { nomineeName, resultRef, ruleIs, ruleRef } from "./refs.ts";
import { COUNT_1, COUNT_2, DELEGATES } from "./sheet-names.ts";

export function drawBallotRow(block: Block, index: number, row: number): void {
  const { plan, canvas, place } = block;
  const { vote, places } = plan;
  const { rule, nominees } = vote.awards[place.award]!;
  canvas.put(row, COUNT.no, index + 1, look.centered);
  canvas.put(row, COUNT.validity, undefined, entryMark);
  canvas.put(row, COUNT.reason, undefined, look.entryText);
  nominees.forEach((_, i) => canvas.put(row, COUNT.first + i, undefined, entryMark));
  canvas.put(row, places.count.check, formula(checkFormula(block, index, row)), look.muted);
  canvas.put(row, places.count.key, `#${ballotKey(rule.award, place.round, index)}`, look.hiddenStyle);
  canvas.put(
    row,
    places.count.bad,
    formula(`IF(LEFT(${addressOf(row, places.count.check)},1)="✗",1,0)`),
    look.hiddenStyle,
  );
  drawDifferences(block, row);
  canvas.height(row, 18);
}

function drawDifferences({ plan, canvas, name, other, place }: Block, row: number): void {
  const { vote, places } = plan;
  const { nominees } = vote.awards[place.award]!;
  const [mine, theirs] = [enteredRef(plan, name, place), enteredRef(plan, other, place)];
  const differs = (column: number) => differsFormula(mine, theirs, at(COUNT_1, row, column), at(COUNT_2, row, column));
  canvas.put(row, places.count.differs, formula(differs(COUNT.validity)), look.hiddenStyle);
  nominees.forEach((_, i) =>
    canvas.put(row, places.count.differs + 1 + i, formula(differs(COUNT.first + i)), look.hiddenStyle),
  );
  const flag = (i: number) => addressOf(row, places.count.differs + i);
  const named = nominees.map((_, i) => `IF(${flag(i + 1)}=1,"; "&${nomineeName(plan, place.award, i)},"")`).join("&");
  const all = `${flag(0)}:${flag(nominees.length)}`;
  canvas.put(
    row,
    places.count.difference,
    formula(`IF(SUM(${all})=0,"","✗ khác"&IF(${flag(0)}=1,"; hợp lệ","")&${named})`),
    look.muted,
  );
}

/** B1 to B6 and B8 for one row: "" while blank, "✓", or what is wrong. */
function checkFormula({ plan, name, place }: Block, index: number, row: number): string {
  const { vote } = plan;
  const { award, count } = place;
  const { nominees } = vote.awards[award]!;
  const lastColumn = COUNT.first + nominees.length - 1;
  const validity = addressOf(row, COUNT.validity);
  const reason = addressOf(row, COUNT.reason);
  const marks = `${addressOf(row, COUNT.first)}:${addressOf(row, lastColumn)}`;
  const admitted = rangeAt(name, count.admitted, count.admitted, COUNT.first, lastColumn);
  const agreed = `COUNTIF(${marks},"${AGREE}")`;
  const known = `${agreed}+COUNTIF(${marks},"${DISAGREE}")`;
  const most = resultRef(place, "choices", RESULT.votes);
  const own = index < vote.units.length ? ownMark(plan, place, index, marks, name) : "FALSE";
  return (
    `IF(AND(${validity}="",${reason}="",COUNTA(${marks})=0),"",` +
    `IF(${ruleIs(plan, award, "method", "hands")},"✗ giơ tay thì không ghi phiếu",` +
    `IF(AND(${validity}<>"${VALID}",${validity}<>"${INVALID}"),"✗ chưa ghi ${VALID} hoặc ${INVALID}",` +
    `IF(COUNTA(${marks})<>${known},"✗ chỉ ghi ${AGREE}, ${DISAGREE} hoặc để trống",` +
    `IF(${validity}="${INVALID}",IF(${reason}="","✗ chưa ghi lý do không hợp lệ","✓"),` +
    `IF(${agreed}>${most},"✗ chọn "&${agreed}&", tối đa "&${most},` +
    `IF(SUMPRODUCT((${marks}<>"")*(${admitted}=0))>0,"✗ có đề cử không thuộc phiếu này",` +
    `IF(${own},"✗ chọn đơn vị mình","✓"))))))))`
  );
}

// Open ballots are numbered in the order of Đại biểu, so a row tells whose it is; secret ones never do.
function ownMark(
  plan: Block["plan"],
  place: Block["place"],
  index: number,
  marks: string,
  name: Block["name"],
): string {
  const { places, vote } = plan;
  const { award, count } = place;
  const last = COUNT.first + vote.awards[award]!.nominees.length - 1;
  const ids = rangeAt(name, count.ids, count.ids, COUNT.first, last);
  const unit = at(DELEGATES, places.delegates.first + index, DELEGATE.key);
  return (
    `AND(${ruleRef(plan, award, "ownUnitVote")}=${quoted(NO)},${ruleIs(plan, award, "method", "open")},${ruleIs(plan, award, "voters", "units")},` +
    `COUNTIFS(${ids},"#"&MID(${unit},11,99),${marks},"${AGREE}")>0)`
  );
}
