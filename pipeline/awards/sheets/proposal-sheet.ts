// Tờ trình: what the cluster asks the central union to award, from Kết quả, to the signature.
import type { BookSheet } from "#engine/book.ts";
import { addressOf } from "#engine/address.ts";
import * as look from "#consolidate/book/palette.ts";
import { Canvas, formula, votePage } from "./canvas.ts";
import { finalRef } from "./final-block.ts";
import { dateFormula, drawNames } from "./letterhead.ts";
import * as paper from "./paper.ts";
import { RESULT, roundAt } from "./places.ts";
import { infoText, nomineeName, resultCell, resultRef, type Plan } from "./refs.ts";
import { PROPOSAL } from "./sheet-names.ts";

const WIDTHS = [6, 50, 16, 16, 16];
const LAST = WIDTHS.length - 1;
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
    // As many lines as there are seats at most: the k-th elected in the order of Đề cử.
    const seats = Math.min(nominees.length, Math.max(1, rule.seats.value));
    const flags = nominees.map((_, i) => finalRef(plan, award, i, RESULT.elected));
    for (let k = 0; k < seats; k++) {
      const pick = (content: (i: number) => string) =>
        flags
          .map((flag, i) => ({
            condition: `AND(${flag}=1,${flags.slice(0, i + 1).join("+")}=${k + 1})`,
            value: content(i),
          }))
          .map(({ condition, value }) => `IF(${condition},${value},"")`)
          .join("&");
      const place = (i: number) =>
        `IF(AND(${resultCell(two, i, RESULT.admitted)}=1,${resultRef(two, "returned", RESULT.agree)}>0)`;
      canvas.put(row, 0, k + 1, paper.tableMiddle);
      canvas.put(
        row,
        1,
        formula(`IF(${flags.join("+")}<${k + 1},"(không có)",${pick((i) => nomineeName(plan, award, i))})`),
        paper.tableText,
      );
      canvas.put(
        row,
        2,
        formula(pick((i) => `${place(i)},${resultCell(two, i, RESULT.agree)},${resultCell(one, i, RESULT.agree)})`)),
        paper.tableMiddle,
      );
      canvas.put(
        row,
        3,
        formula(
          pick(
            (i) => `${place(i)},${resultRef(two, "needed", RESULT.agree)},${resultRef(one, "needed", RESULT.agree)})`,
          ),
        ),
        paper.tableMiddle,
      );
      const share = (i: number, kind: number) => `${place(i)},${resultCell(two, i, kind)},${resultCell(one, i, kind)})`;
      canvas.put(row, 4, formula(pick((i) => percentText(share(i, RESULT.share)))), paper.tableMiddle);
      canvas.height(row++, 34);
    }
    row++;
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
    columns: WIDTHS.map((width) => ({ width })),
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

/** A share in words: "77,8%", built from whole numbers so that no PC puts its own separators in. */
function percentText(share: string): string {
  const tenths = `ROUND(${share}*1000,0)`;
  return `INT(${tenths}/10)&","&(${tenths}-10*INT(${tenths}/10))&"%"`;
}
