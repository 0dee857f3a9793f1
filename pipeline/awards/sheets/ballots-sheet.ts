// Phiếu bầu: a page a ballot, for each award and round.
//   P1  a ballot lists every nominee on it once, in the order of Đề cử, and nobody who is not on it.
//   P2  a secret ballot carries neither number nor voter; an open one its number, by which it is counted.
//   P3  it says how many may be chosen and how to mark.
import type { BookSheet } from "#engine/book.ts";
import { addressOf } from "#engine/address.ts";
import { NO } from "#awards/rule-values.ts";
import * as look from "#consolidate/book/palette.ts";
import { Canvas, formula, rangeAt, votePage } from "./canvas.ts";
import { drawNames } from "./letterhead.ts";
import * as paper from "./paper.ts";
import { NOMINEE, RESULT, type RoundPlace } from "./places.ts";
import { admittedRef, resultRef, roundWords, ruleIs, ruleRef, type Plan } from "./refs.ts";
import { BALLOTS, NOMINEES } from "./sheet-names.ts";

const WIDTHS = [7, 52, 15, 15, 18];
const LAST = WIDTHS.length - 1;
const ORDER = LAST + 1;
const STANDING = LAST + 2;
const TOP = 3;

export function ballotsSheet(plan: Plan): BookSheet {
  const { vote, places } = plan;
  const canvas = new Canvas(BALLOTS);
  canvas.top("PHIẾU BẦU");
  canvas.put(
    2,
    0,
    "Mỗi trang in là một phiếu mẫu. Phiếu kín không đánh số; phiếu công khai đánh số để kiểm. In trang cần dùng, sao đủ số người bỏ phiếu.",
    look.subtitleLine,
  );
  const breaks: number[] = [];
  let row = TOP;
  for (const place of places.rounds) {
    // Open ballots come numbered, one for each voter; the others are one page to be copied.
    const { rule } = vote.awards[place.award]!;
    const copies = rule.method.value === "open" && rule.voters.value === "units" ? vote.units.length : 1;
    for (let copy = 1; copy <= copies; copy++) {
      row = drawBallot(plan, canvas, place, { row, number: copies > 1 ? copy : undefined });
      breaks.push(row - 1);
    }
  }
  return {
    name: BALLOTS,
    tabColor: look.TABS.entry,
    columns: [...WIDTHS.map((width) => ({ width })), { width: 6, hidden: true }, { width: 6, hidden: true }],
    rows: canvas.rows(),
    merges: canvas.merges,
    protect: true,
    gridLines: false,
    print: votePage(plan.about, BALLOTS, {
      fitWidth: 1,
      area: `A${TOP + 1}:${addressOf(row - 1, LAST)}`,
      breaks: breaks.slice(0, -1),
      footer: "",
      centerHorizontally: true,
    }),
  };
}

/** Draws a ballot and returns the row after it. */
function drawBallot(
  plan: Plan,
  canvas: Canvas,
  place: RoundPlace,
  { row, number }: { row: number; number: number | undefined },
): number {
  const { vote, places } = plan;
  const { award, round } = place;
  const { rule, nominees } = vote.awards[award]!;
  drawNames(plan, canvas, { row, middle: 1, last: LAST });
  const open = ruleIs(plan, award, "method", "open");
  canvas.across(row + 2, 2, LAST, formula(`IF(${open},"Phiếu số: ${number ?? "……"}","")`), paper.bodyItalic);
  canvas.across(
    row + 3,
    0,
    LAST,
    formula(`IF(${ruleIs(plan, award, "method", "hands")},"BIỂU QUYẾT GIƠ TAY – KHÔNG DÙNG PHIẾU","PHIẾU BẦU")`),
    paper.title,
  );
  canvas.across(row + 4, 0, LAST, `${rule.title.vi} – ${roundWords(round)}`, paper.middleBold);
  canvas.across(row + 5, 0, LAST, `(${vote.cluster.name}, ${vote.period.words})`, paper.middleItalic);
  const most = resultRef(place, "choices", RESULT.votes);
  const own = `IF(${ruleRef(plan, award, "ownUnitVote")}="${NO}"," Không chọn đơn vị mình.","")`;
  canvas.across(
    row + 6,
    0,
    LAST,
    formula(
      `"Đánh dấu X vào cột “Đồng ý” cho không quá "&${most}&" đề cử; đánh dấu X vào cột “Không đồng ý” nếu không tán thành."&${own}&" Phiếu chọn quá số quy định, ghi thêm tên hoặc không theo mẫu là phiếu không hợp lệ."`,
    ),
    paper.body,
  );
  canvas.height(row + 6, 54);
  const head = row + 7;
  ["TT", "Đề cử", "Đồng ý", "Không đồng ý", "Ghi chú"].forEach((text, column) =>
    canvas.put(head, column, text, paper.tableHead),
  );
  canvas.height(head, 36);
  const first = head + 1;
  const names = rangeAt(
    NOMINEES,
    places.nominees[award]!.first,
    places.nominees[award]!.first + nominees.length - 1,
    NOMINEE.name,
  );
  const standing = `${addressOf(first, STANDING)}:${addressOf(first + nominees.length - 1, STANDING)}`.replace(
    /([A-Z]+)(\d+)/g,
    "$$$1$$$2",
  );
  nominees.forEach((_, i) => {
    const at = first + i;
    const order = addressOf(at, ORDER);
    // How many up to this one stand: the k-th of them is the first place where the count is k.
    const before = i === 0 ? "" : `${addressOf(at - 1, STANDING)}+`;
    canvas.put(at, STANDING, formula(`${before}${admittedRef(place, i)}`), look.hiddenStyle);
    canvas.put(at, ORDER, formula(`IFERROR(MATCH(${i + 1},${standing},0),0)`), look.hiddenStyle);
    canvas.put(at, 0, formula(`IF(${order}=0,"",${i + 1})`), paper.tableMiddle);
    canvas.put(at, 1, formula(`IF(${order}=0,"",INDEX(${names},${order},1)&"")`), paper.tableText);
    for (const column of [2, 3, 4]) canvas.put(at, column, undefined, paper.tableMiddle);
    canvas.height(at, 34);
  });
  const end = first + nominees.length;
  canvas.across(end, 0, LAST, "Ý kiến khác (nếu có): ……………………………………………………………………………", paper.bodyLow);
  canvas.height(end, 36);
  canvas.across(end + 1, 0, 1, "Dấu hoặc chữ ký của Ban kiểm phiếu", paper.middleItalic);
  canvas.across(
    end + 1,
    2,
    LAST,
    formula(`IF(${open},"Người bỏ phiếu (ký, ghi rõ họ tên)","Phiếu kín: người bỏ phiếu không ký tên")`),
    paper.middleItalic,
  );
  canvas.height(end + 1, 24);
  canvas.height(end + 2, 70);
  canvas.put(end + 2, 0, undefined, paper.middle);
  return end + 3;
}
