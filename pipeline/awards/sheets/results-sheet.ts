// Kết quả: per award and round what was counted and who is elected, every figure a formula over the counting sheets and
// the rules; the identities with their marks; ties shown with the rule; at the top what it all comes to.
import type { BookSheet, Conditional } from "#engine/book.ts";
import { addressOf } from "#engine/address.ts";
import { quoted } from "#consolidate/book/live.ts";
import * as look from "#consolidate/book/palette.ts";
import { YES } from "#awards/rule-values.ts";
import { at, Canvas, formula, votePage } from "./canvas.ts";
import { drawFinal, finalNamesFormula } from "./final-block.ts";
import { COUNT, RESULT, roundAt, RULE, type RoundPlace } from "./places.ts";
import { nomineeListed, nomineeName, resultCell, resultRange, ruleIs, ruleRef, type Plan } from "./refs.ts";
import { drawLines, LAST, namesWhere } from "./result-lines.ts";
import { COUNT_1, RESULTS, RULES } from "./sheet-names.ts";

const WIDTHS = [5, 46, 11, 11, 11, 11, 8, 18, 14];
const HEADINGS = ["TT", "Đề cử", "Đồng ý", "Không đồng ý", "Để trống", "Tỷ lệ", "Hạng", "Kết quả", "Đủ phiếu"];

export function resultsSheet(plan: Plan): BookSheet {
  const { vote, places } = plan;
  const canvas = new Canvas(RESULTS);
  canvas.top("KẾT QUẢ KIỂM PHIẾU");
  canvas.put(2, 0, `${plan.about}. Mọi số là công thức tính từ trang ${COUNT_1} và Thể lệ.`, look.subtitleLine);
  drawSummary(plan, canvas);
  const conditionals: Conditional[] = [];
  for (const place of places.rounds) {
    drawLines(plan, canvas, place);
    drawNominees(plan, canvas, place);
    drawOutcome(plan, canvas, place);
    const { result } = place;
    conditionals.push(...marks(`D${result.issued + 1}:I${result.faults + 1}`, `$D${result.issued + 1}`));
    conditionals.push(...marks(`I${result.first + 1}:I${result.last + 1}`, `$I${result.first + 1}`));
    conditionals.push({
      ranges: `A${result.first + 1}:H${result.last + 1}`,
      formula: `$N${result.first + 1}=1`,
      style: look.good,
    });
    conditionals.push({
      ranges: `A${result.first + 1}:H${result.last + 1}`,
      formula: `$O${result.first + 1}=1`,
      style: look.attention,
    });
    if (place.round === 2) drawFinal(plan, canvas, place.award, conditionals);
  }
  const first = places.summary.first + 1;
  const last = places.summary.first + vote.awards.length;
  conditionals.push(...marks(`H${first}:I${last}`, `$H${first}`));
  const end = places.finals.at(-1)!.winners;
  return {
    name: RESULTS,
    tabColor: look.TABS.totals,
    columns: [...WIDTHS.map((width) => ({ width })), ...Array.from({ length: 7 }, () => ({ width: 6, hidden: true }))],
    rows: canvas.rows(),
    merges: canvas.merges,
    freeze: { rows: 2, columns: 0 },
    protect: true,
    gridLines: false,
    conditionals,
    validations: places.finals.map(({ first: top }, award) => ({
      ranges: `H${top + 1}:H${top + vote.awards[award]!.nominees.length}`,
      type: "custom" as const,
      formula1: `H${top + 1}="x"`,
      allowBlank: true,
      errorTitle: "Quyết định",
      error: "Ghi x cho đề cử được quyết định khi bằng phiếu.",
    })),
    print: votePage(plan.about, RESULTS, {
      area: `A1:I${end + 1}`,
      breaks: places.rounds.flatMap(({ award, round, result }) =>
        round === 1 ? [result.next + 1] : award < vote.awards.length - 1 ? [places.finals[award]!.winners + 1] : [],
      ),
    }),
  };
}

/** Green for what begins with ✓, red for what begins with ✗. */
function marks(ranges: string, cell: string): Conditional[] {
  return [
    { ranges, formula: `LEFT(${cell},1)="✗"`, style: look.wrong },
    { ranges, formula: `LEFT(${cell},1)="✓"`, style: look.good },
  ];
}

function drawSummary(plan: Plan, canvas: Canvas): void {
  const { vote, places } = plan;
  const { heading, first } = places.summary;
  canvas.across(heading, 0, 1, "Danh hiệu", look.heading);
  canvas.across(heading, 2, 6, "Được đề nghị", look.heading);
  canvas.across(heading, 7, 8, "Tình trạng", look.heading);
  canvas.height(heading, 20);
  vote.awards.forEach(({ rule }, award) => {
    const row = first + award;
    canvas.put(row, 0, award + 1, look.centered);
    canvas.put(row, 1, rule.title.vi, look.labelBold);
    canvas.across(row, 2, 6, formula(finalNamesFormula(plan, award)), look.labelBold);
    canvas.across(row, 7, 8, formula(stateFormula(plan, award)), look.label);
    canvas.put(row, RESULT.key, `#${rule.award}/summary`, look.hiddenStyle);
    canvas.height(row, 34);
  });
}

function stateFormula(plan: Plan, award: number): string {
  const [one, two] = [roundAt(plan.places, award, 1), roundAt(plan.places, award, 2)];
  const { winners } = plan.places.finals[award]!;
  const returned = (place: RoundPlace) => addressOf(place.result.returned, RESULT.agree);
  const bad = `${addressOf(one.result.next, RESULT.bad)}+${addressOf(two.result.next, RESULT.bad)}+${addressOf(winners, RESULT.bad)}`;
  const due = addressOf(one.result.next, RESULT.elected);
  const tied = addressOf(winners, RESULT.tied);
  const open = addressOf(winners, RESULT.votes);
  return (
    `IF(${bad}>0,"✗ còn "&(${bad})&" điểm sai lệch, chưa kết luận",IF(${returned(one)}=0,"chưa bỏ phiếu",IF(AND(${due}=1,${returned(two)}=0),"chờ bỏ phiếu vòng hai",` +
    `IF(${tied}>0,"bằng phiếu, chờ quyết định",IF(${open}>0,"✓ kết thúc, còn "&${open}&" suất","✓ đủ số suất")))))`
  );
}

function drawNominees(plan: Plan, canvas: Canvas, place: RoundPlace): void {
  const { vote } = plan;
  const { award, round, result, count } = place;
  const { rule, nominees } = vote.awards[award]!;
  HEADINGS.forEach((heading, column) => canvas.put(result.heading, column, heading, look.heading));
  canvas.put(result.heading, RESULT.key, `#${rule.award}/${round}/heading`, look.hiddenStyle);
  canvas.height(result.heading, 34);
  const cell = (row: "valid" | "base" | "needed" | "seats" | "returned") => addressOf(result[row], RESULT.agree);
  const hands = ruleIs(plan, award, "method", "hands");
  nominees.forEach((nominee, i) => {
    const row = result.first + i;
    const own = (column: number) => addressOf(row, column);
    const counted = (ballots: number, hand: number) => {
      const raised = at(COUNT_1, count.hands + hand, COUNT.first + i);
      return formula(`IF(${hands},IF(ISNUMBER(${raised}),${raised},0),${at(COUNT_1, ballots, COUNT.first + i)})`);
    };
    canvas.put(row, RESULT.no, i + 1, look.centered);
    canvas.put(row, RESULT.name, formula(`${nomineeName(plan, award, i)}&""`), look.label);
    canvas.put(row, RESULT.agree, counted(count.agree, 0), look.number);
    canvas.put(row, RESULT.disagree, counted(count.disagree, 1), look.number);
    canvas.put(row, RESULT.blank, counted(count.blank, 2), look.number);
    canvas.put(
      row,
      RESULT.share,
      formula(`IF(AND(${own(RESULT.admitted)}=1,${cell("base")}>0),ROUND(${own(RESULT.agree)}/${cell("base")},4),"")`),
      look.percent,
    );
    const votes = resultRange(place, RESULT.votes);
    canvas.put(
      row,
      RESULT.rank,
      formula(
        `IF(AND(${own(RESULT.admitted)}=1,${cell("returned")}>0),1+SUMPRODUCT(--(${votes}>${own(RESULT.votes)})),"")`,
      ),
      look.centered,
    );
    canvas.put(
      row,
      RESULT.state,
      formula(
        `IF(${own(RESULT.admitted)}=0,"không thuộc phiếu",IF(${cell("returned")}=0,"",IF(${own(RESULT.elected)}=1,"ĐẠT",IF(${own(RESULT.tied)}=1,"bằng phiếu","chưa đạt"))))`,
      ),
      look.centered,
    );
    const three = `${own(RESULT.agree)}+${own(RESULT.disagree)}+${own(RESULT.blank)}`;
    canvas.put(
      row,
      RESULT.bad,
      formula(
        `IF(${own(RESULT.admitted)}=0,IF(${own(RESULT.agree)}+${own(RESULT.disagree)}=0,0,1),IF(AND(${three}=${cell("valid")},${own(RESULT.agree)}<=${cell("valid")}),0,1))`,
      ),
      look.hiddenStyle,
    );
    canvas.put(row, RESULT.check, formula(`IF(${own(RESULT.bad)}=0,"✓","✗ cộng "&(${three}))`), look.check);
    canvas.put(row, RESULT.key, `#${rule.award}/${round}/nominee/${nominee.id}`, look.hiddenStyle);
    canvas.put(
      row,
      RESULT.admitted,
      formula(round === 1 ? admittedFirst(plan, award, i) : admittedSecond(plan, place, i)),
      look.hiddenStyle,
    );
    canvas.put(row, RESULT.votes, formula(`IF(${own(RESULT.admitted)}=1,${own(RESULT.agree)},-1)`), look.hiddenStyle);
    canvas.put(
      row,
      RESULT.enough,
      formula(`IF(ISNUMBER(${cell("needed")}),IF(${own(RESULT.votes)}>=${cell("needed")},1,0),0)`),
      look.hiddenStyle,
    );
    const enough = resultRange(place, RESULT.enough);
    const asMany = `SUMPRODUCT((${enough}=1)*(${votes}>=${own(RESULT.votes)}))`;
    const more = `SUMPRODUCT((${enough}=1)*(${votes}>${own(RESULT.votes)}))`;
    canvas.put(
      row,
      RESULT.elected,
      formula(`IF(${own(RESULT.enough)}=1,IF(${asMany}<=${cell("seats")},1,0),0)`),
      look.hiddenStyle,
    );
    canvas.put(
      row,
      RESULT.tied,
      formula(`IF(AND(${own(RESULT.enough)}=1,${own(RESULT.elected)}=0),IF(${more}<${cell("seats")},1,0),0)`),
      look.hiddenStyle,
    );
    canvas.height(row, 19);
  });
}

/** On the first ballot: listed, named, and not elected for an award that excludes this one. */
function admittedFirst(plan: Plan, award: number, index: number): string {
  const { vote, places } = plan;
  const { id } = vote.awards[award]!.nominees[index]!;
  const excluded = places.rules[award]!.excludes.flatMap(({ award: earlier, row }) => {
    const other = vote.awards[earlier]!.nominees.findIndex(
      (nominee) => nominee.id === id && nominee.unit !== undefined,
    );
    if (other < 0) return [];
    const final = addressOf(places.finals[earlier]!.first + other, RESULT.elected);
    return [`IF(${at(RULES, row, RULE.value)}=${quoted(YES)},${final},0)`];
  });
  const name = nomineeName(plan, award, index);
  return `IF(AND(${nomineeListed(plan, award, index)}=${quoted(YES)},${name}<>""${excluded.length > 0 ? `,${excluded.join("+")}=0` : ""}),1,0)`;
}

/** On the second ballot: those of a tie, or those who were not elected as far as the rule lets them stand. */
function admittedSecond(plan: Plan, { award }: RoundPlace, index: number): string {
  const one = roundAt(plan.places, award, 1);
  const due = addressOf(one.result.next, RESULT.elected);
  const own = (column: number) => resultCell(one, index, column);
  const open = `(${addressOf(one.result.seats, RESULT.agree)}-${addressOf(one.result.winners, RESULT.elected)})`;
  const before = `SUMPRODUCT((${resultRange(one, RESULT.votes)}>${own(RESULT.votes)})*(${resultRange(one, RESULT.elected)}=0))`;
  const stands = `IF(${ruleIs(plan, award, "secondRound", "remaining")},1,IF(${before}<2*${open},1,0))`;
  return `IF(AND(${due}=1,${own(RESULT.admitted)}=1,${own(RESULT.elected)}=0),IF(${addressOf(one.result.tie, RESULT.tied)}>0,${own(RESULT.tied)},${stands}),0)`;
}

function drawOutcome(plan: Plan, canvas: Canvas, place: RoundPlace): void {
  const { award, round, result } = place;
  const { rule } = plan.vote.awards[award]!;
  const cell = (row: "returned" | "seats" | "needed" | "winners" | "tie", column: number = RESULT.agree) =>
    addressOf(result[row], column);
  const name = (i: number) => addressOf(result.first + i, RESULT.name);
  const put = (row: "winners" | "tie" | "next", content: string, style: typeof look.label) => {
    canvas.across(result[row], 0, LAST, formula(content), style);
    canvas.put(result[row], RESULT.key, `#${rule.award}/${round}/${row}`, look.hiddenStyle);
    canvas.height(result[row], 20);
  };
  const elected = cell("winners", RESULT.elected);
  const tied = cell("tie", RESULT.tied);
  canvas.put(result.winners, RESULT.elected, formula(`SUM(${resultRange(place, RESULT.elected)})`), look.hiddenStyle);
  canvas.put(result.tie, RESULT.tied, formula(`SUM(${resultRange(place, RESULT.tied)})`), look.hiddenStyle);
  put(
    "winners",
    `IF(${cell("returned")}=0,"Chưa có phiếu.",IF(${elected}=0,"Không đề cử nào đạt.","Đạt ("&${elected}&"/"&${cell("seats")}&" suất): "&${namesWhere(plan, place, RESULT.elected, name)}&"."))`,
    look.labelBold,
  );
  put(
    "tie",
    `IF(${tied}=0,"Không có trường hợp bằng phiếu ở suất cuối.","BẰNG PHIẾU ở suất cuối: "&${namesWhere(plan, place, RESULT.tied, name)}&". Thể lệ: "&${ruleRef(plan, award, "tie")}&".")`,
    look.label,
  );
  const open = `(${cell("seats")}-${elected})`;
  const due = addressOf(result.next, RESULT.elected);
  if (round === 1) {
    const rest = `SUMPRODUCT((${resultRange(place, RESULT.admitted)}=1)*(${resultRange(place, RESULT.elected)}=0))`;
    const may = `IF(${tied}>0,IF(${ruleIs(plan, award, "tie", "round")},1,0),IF(${rest}>0,1,0))`;
    canvas.put(
      result.next,
      RESULT.elected,
      formula(
        `IF(ISNUMBER(${cell("needed")}),IF(AND(${open}>0,${ruleRef(plan, award, "maxRounds")}>=2,${cell("returned")}>0),${may},0),0)`,
      ),
      look.hiddenStyle,
    );
    put(
      "next",
      `"Còn "&${open}&" suất. "&IF(${due}=1,"Bỏ phiếu vòng hai.",IF(${cell("returned")}=0,"","Không bỏ phiếu vòng hai."))`,
      look.label,
    );
  } else put("next", `IF(${cell("seats")}=0,"","Còn "&${open}&" suất sau vòng hai.")`, look.label);
  canvas.put(
    result.next,
    RESULT.bad,
    formula(`SUM(${addressOf(result.issued, RESULT.bad)}:${addressOf(result.last, RESULT.bad)})`),
    look.hiddenStyle,
  );
}
