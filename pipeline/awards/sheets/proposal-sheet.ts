// Tờ trình: what the cluster asks the central union to award, from Kết quả, to the signature.
import type { BookSheet } from "#engine/book.ts";
import { addressOf } from "#engine/address.ts";
import * as look from "#consolidate/book/palette.ts";
import { Canvas, formula, rangeAt, votePage } from "./canvas.ts";
import { finalNames, finalRange } from "./final-block.ts";
import { dateFormula, drawNames } from "./letterhead.ts";
import * as paper from "./paper.ts";
import { NOMINEE, RESULT, roundAt } from "./places.ts";
import { infoText, resultRange, resultRef, type Plan } from "./refs.ts";
import { NOMINEES, PROPOSAL } from "./sheet-names.ts";

const WIDTHS = [6, 50, 16, 16, 16];
const LAST = WIDTHS.length - 1;
/** Hidden: which nominee a line of the table is about. */
const INDEX = LAST + 1;
const TOP = 2;

export function proposalSheet(plan: Plan): BookSheet {
  const { vote, places } = plan;
  const canvas = new Canvas(PROPOSAL);
  canvas.put(0, 0, "← Mục lục", look.link, "'Mục lục'!A1");
  let row = TOP;
  drawNames(plan, canvas, { row, middle: 1, last: LAST });
  canvas.across(row + 2, 0, 1, formula(`"Số: "&${infoText(plan, "proposalNumber", "……/TTr")}`), paper.small);
  canvas.across(row + 2, 2, LAST, formula(dateFormula(plan)), paper.middleItalic);
  canvas.height(row + 2, 22);
  row += 4;
  const say = (content: string | ReturnType<typeof formula>, height: number, style = paper.body) => {
    canvas.across(row, 0, LAST, content, style);
    canvas.height(row++, height);
  };
  say("TỜ TRÌNH", 24, paper.title);
  say(
    `Về việc đề nghị khen thưởng và công nhận chức danh của ${vote.cluster.name} ${vote.period.words}`,
    38,
    paper.middleBold,
  );
  say(formula(`"Kính gửi: "&${infoText(plan, "recipient")}&"."`), 36, paper.middle);
  say(
    formula(
      `"Căn cứ kết quả bỏ phiếu tại Hội nghị ${vote.cluster.name} và Biên bản kiểm phiếu số "&${infoText(plan, "minutesNumber", "……/BB")}&", ${vote.cluster.name} kính trình xem xét, quyết định:"`,
    ),
    38,
  );
  vote.awards.forEach(({ rule, nominees }, award) => {
    say(`${award + 1}. ${rule.title.vi}`, 22, paper.bodyBold);
    ["TT", "Đơn vị, cá nhân được đề nghị", "Số phiếu đồng ý", "Số phiếu cần đạt", "Tỷ lệ"].forEach((text, column) =>
      canvas.put(row, column, text, paper.tableHead),
    );
    canvas.height(row++, 36);
    const [one, two] = [roundAt(places, award, 1), roundAt(places, award, 2)];
    // As many lines as there are seats: the k-th of those elected in the order of Đề cử.
    const names = rangeAt(
      NOMINEES,
      places.nominees[award]!.first,
      places.nominees[award]!.first + nominees.length - 1,
      NOMINEE.name,
    );
    const order = finalRange(plan, award, RESULT.admitted);
    const seats = Math.min(nominees.length, Math.max(1, rule.seats.value));
    for (let k = 1; k <= seats; k++) {
      const index = addressOf(row, INDEX);
      const nth = (place: typeof one, column: number) => `INDEX(${resultRange(place, column)},${index},1)`;
      const later = `AND(${nth(two, RESULT.admitted)}=1,${resultRef(two, "returned", RESULT.agree)}>0)`;
      const of = (first: string, second: string) => `IF(${index}=0,"",IF(${later},${second},${first}))`;
      canvas.put(row, INDEX, formula(`IFERROR(MATCH(${k},${order},0),0)`), look.hiddenStyle);
      canvas.put(row, 0, k, paper.tableMiddle);
      canvas.put(row, 1, formula(`IF(${index}=0,"(không có)",INDEX(${names},${index},1)&"")`), paper.tableText);
      canvas.put(row, 2, formula(of(nth(one, RESULT.agree), nth(two, RESULT.agree))), paper.tableMiddle);
      canvas.put(
        row,
        3,
        formula(of(resultRef(one, "needed", RESULT.agree), resultRef(two, "needed", RESULT.agree))),
        paper.tableMiddle,
      );
      canvas.put(row, 4, formula(of(nth(one, RESULT.share), nth(two, RESULT.share))), paper.tableShare);
      canvas.height(row++, 34);
    }
    // Seats may have been raised on Thể lệ since: nobody elected is left out for want of a line.
    const everyone = `"Danh sách đầy đủ: "&${finalNames(plan, award)}&"."`;
    say(formula(`IF(SUM(${finalRange(plan, award, RESULT.elected)})>${seats},${everyone},"")`), 20, paper.bodyLeft);
  });
  say(`${vote.cluster.name} kính trình ${"Đoàn Chủ tịch"} xem xét, quyết định./.`, 22);
  row++;
  canvas.across(row, 0, 1, "Nơi nhận:", { ...paper.notes, font: { ...paper.notes.font, bold: true } });
  canvas.across(row, 2, LAST, formula(`"TM. "&${infoText(plan, "body")}`), paper.middleBold);
  canvas.height(row, 20);
  canvas.across(row + 1, 0, 1, "- Như trên;", paper.notes);
  canvas.across(row + 1, 2, LAST, "CỤM TRƯỞNG", paper.middleBold);
  canvas.across(row + 2, 0, 1, "- Các đơn vị trong Cụm;", paper.notes);
  canvas.across(row + 2, 2, LAST, "(ký, ghi rõ họ tên, đóng dấu)", paper.middleItalic);
  canvas.across(row + 3, 0, 1, "- Lưu: hồ sơ thi đua.", paper.notes);
  canvas.across(row + 6, 2, LAST, formula(infoText(plan, "chair", "")), paper.middleBold);
  canvas.height(row + 6, 20);
  return {
    name: PROPOSAL,
    tabColor: look.TABS.totals,
    columns: [...WIDTHS.map((width) => ({ width })), { width: 6, hidden: true }],
    rows: canvas.rows(),
    merges: canvas.merges,
    protect: true,
    gridLines: false,
    print: votePage(plan.about, PROPOSAL, {
      area: `A${TOP + 1}:${addressOf(row + 6, LAST)}`,
      margins: { left: 1.18, right: 0.6, top: 0.8, bottom: 0.8 },
      footer: '&C&"Times New Roman"&11&P',
    }),
  };
}
