// Biên bản kiểm phiếu: the counting minutes, every figure taken from Kết quả, complete to the signatures.
import type { BookSheet } from "#engine/book.ts";
import { addressOf } from "#engine/address.ts";
import * as look from "#consolidate/book/palette.ts";
import { at, Canvas, formula, votePage } from "./canvas.ts";
import { finalNames } from "./final-block.ts";
import { dateFormula, drawNames, drawSignatures } from "./letterhead.ts";
import * as paper from "./paper.ts";
import { DELEGATE, RESULT, roundAt, type RoundPlace } from "./places.ts";
import { infoRef, infoText, nomineeName, resultCell, resultRef, roundWords, ruleRef, type Plan } from "./refs.ts";
import { thresholdText } from "./result-lines.ts";
import { DELEGATES, MINUTES } from "./sheet-names.ts";

const WIDTHS = [6, 46, 13, 13, 13, 13];
const LAST = WIDTHS.length - 1;
const TOP = 2;

export function minutesSheet(plan: Plan): BookSheet {
  const { vote, places } = plan;
  const canvas = new Canvas(MINUTES);
  canvas.put(0, 0, "← Mục lục", look.link, "'Mục lục'!A1");
  let row = TOP;
  drawNames(plan, canvas, { row, middle: 1, last: LAST });
  canvas.across(row + 2, 0, 1, formula(`"Số: "&${infoText(plan, "minutesNumber", "……/BB")}`), paper.small);
  canvas.across(row + 2, 2, LAST, formula(dateFormula(plan)), paper.middleItalic);
  canvas.height(row + 2, 22);
  row += 4;
  canvas.across(row, 0, LAST, "BIÊN BẢN KIỂM PHIẾU", paper.title);
  canvas.height(row++, 22);
  canvas.across(
    row,
    0,
    LAST,
    `Suy tôn, đề nghị khen thưởng ${vote.cluster.name} ${vote.period.words}`,
    paper.middleBold,
  );
  canvas.height(row++, 22);
  const say = (content: string, height = 20, style = paper.body) => {
    canvas.across(row, 0, LAST, formula(content), style);
    canvas.height(row++, height);
  };
  const date = `IF(${infoRef(plan, "day")}="","……/……/………",${infoRef(plan, "day")}&"/"&${infoRef(plan, "month")}&"/"&${infoRef(plan, "year")})`;
  say(
    `"Hồi "&${infoText(plan, "time", "…… giờ ……")}&", ngày "&${date}&", tại "&${infoText(plan, "venue")}&", Ban kiểm phiếu tiến hành kiểm phiếu của Hội nghị ${vote.cluster.name}."`,
    38,
  );
  canvas.across(row, 0, LAST, "I. THÀNH PHẦN", paper.bodyBold);
  canvas.height(row++, 22);
  const total = (column: number) => at(DELEGATES, places.delegates.total, column);
  say(
    `"1. Đơn vị được triệu tập: "&${total(DELEGATE.no)}&"; có mặt: "&${total(DELEGATE.isPresent)}&"; vắng mặt: "&(${total(DELEGATE.no)}-${total(DELEGATE.isPresent)})&"; gửi phiếu bằng văn bản: "&${total(DELEGATE.isWritten)}&"."`,
  );
  say(`"Đại biểu được triệu tập: "&${total(DELEGATE.summoned)}&"; có mặt: "&${total(DELEGATE.present)}&"."`);
  say(
    `"2. Chủ trì hội nghị: "&${infoText(plan, "chair")}&IF(${infoRef(plan, "chairTitle")}="","",", "&${infoRef(plan, "chairTitle")})&"."`,
  );
  say(
    `"3. Ban kiểm phiếu: Trưởng ban: "&${infoText(plan, "head")}&"; Thư ký: "&${infoText(plan, "second")}&"; Ủy viên: "&${infoText(plan, "member")}&"."`,
    38,
  );
  canvas.across(row, 0, LAST, "II. KẾT QUẢ KIỂM PHIẾU", paper.bodyBold);
  canvas.height(row++, 22);
  const breaks: number[] = [];
  vote.awards.forEach((_, award) => {
    row = drawAward(plan, canvas, award, row);
    if (award % 2 === 0 && award < vote.awards.length - 1) breaks.push(row - 1);
  });
  say(
    `"Biên bản được lập thành …… bản có giá trị như nhau, đã đọc cho các thành viên Ban kiểm phiếu và hội nghị cùng nghe và thống nhất."`,
    38,
  );
  row++;
  drawSignatures(canvas, row, [
    { left: 0, right: 1, office: "TRƯỞNG BAN KIỂM PHIẾU", name: infoText(plan, "head", "") },
    { left: 2, right: 3, office: "THƯ KÝ", name: infoText(plan, "second", "") },
    { left: 4, right: LAST, office: "CHỦ TRÌ HỘI NGHỊ", name: infoText(plan, "chair", "") },
  ]);
  return {
    name: MINUTES,
    tabColor: look.TABS.totals,
    columns: WIDTHS.map((width) => ({ width })),
    rows: canvas.rows(),
    merges: canvas.merges,
    protect: true,
    gridLines: false,
    print: votePage(plan.about, MINUTES, {
      area: `A${TOP + 1}:${addressOf(row + 5, LAST)}`,
      margins: { left: 1.18, right: 0.6, top: 0.8, bottom: 0.8 },
      breaks,
      footer: '&C&"Times New Roman"&11&P',
    }),
  };
}

/** One award: its rule, both rounds, the table, the outcome. Returns the next row. */
function drawAward(plan: Plan, canvas: Canvas, award: number, from: number): number {
  const { vote, places } = plan;
  const { rule, nominees } = vote.awards[award]!;
  const [one, two] = [roundAt(places, award, 1), roundAt(places, award, 2)];
  let row = from;
  const say = (content: string, height: number, style = paper.body) => {
    canvas.across(row, 0, LAST, formula(content), style);
    canvas.height(row++, height);
  };
  canvas.across(row, 0, LAST, `${award + 1}. ${rule.title.vi}`, paper.bodyBold);
  canvas.height(row++, 22);
  say(
    `"Hình thức: "&${ruleRef(plan, award, "method")}&"; số suất: "&${ruleRef(plan, award, "seats")}&"; mức cần đạt: "&${thresholdText(plan, award)}&" tính trên "&${ruleRef(plan, award, "base")}&"."`,
    22,
  );
  say(roundText(one), 22);
  say(`IF(${resultRef(two, "seats", RESULT.agree)}=0,"Không bỏ phiếu vòng hai.",${roundText(two)})`, 22);
  ["TT", "Đề cử", "Đồng ý, vòng một", "Tỷ lệ", "Đồng ý, vòng hai", "Tỷ lệ"].forEach((text, column) =>
    canvas.put(row, column, text, paper.tableHead),
  );
  canvas.height(row++, 36);
  nominees.forEach((_, i) => {
    canvas.put(row, 0, i + 1, paper.tableMiddle);
    canvas.put(row, 1, formula(`${nomineeName(plan, award, i)}&""`), paper.tableText);
    [one, two].forEach((place, n) => {
      const stands = `AND(${resultCell(place, i, RESULT.admitted)}=1,${resultRef(place, "returned", RESULT.agree)}>0)`;
      canvas.put(row, 2 + 2 * n, formula(`IF(${stands},${resultCell(place, i, RESULT.agree)},"–")`), paper.tableMiddle);
      canvas.put(row, 3 + 2 * n, formula(`IF(${stands},${resultCell(place, i, RESULT.share)},"–")`), paper.tableShare);
    });
    canvas.height(row++, 34);
  });
  const names = finalNames(plan, award);
  say(`IF(${names}="","Không có đề cử nào được đề nghị.","Được đề nghị: "&${names}&".")`, 38, paper.bodyBold);
  for (const place of [one, two])
    say(
      `IF(${resultRef(place, "tie", RESULT.tied)}>0,${resultRef(place, "tie", RESULT.no)}&" (${roundWords(place.round)})","")`,
      20,
      paper.notes,
    );
  return row;
}

function roundText(place: RoundPlace): string {
  const number = (row: "issued" | "returned" | "valid" | "invalid") => resultRef(place, row, RESULT.agree);
  const needed = resultRef(place, "needed", RESULT.agree);
  const title = place.round === 1 ? "Vòng một" : "Vòng hai";
  return (
    `"${title}: phát ra "&${number("issued")}&" phiếu, thu về "&${number("returned")}&" phiếu; hợp lệ "&${number("valid")}&", không hợp lệ "&${number("invalid")}` +
    `&". Số phiếu cần đạt: "&IF(ISNUMBER(${needed}),${needed}&"","……")&"."`
  );
}
