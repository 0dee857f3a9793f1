// Đại biểu: who is called, present, or sends a written ballot; and what the papers of the vote need to know.
import type { BookSheet } from "#engine/book.ts";
import { addressOf } from "#engine/address.ts";
import * as look from "#consolidate/book/palette.ts";
import { headingHeight } from "#consolidate/book/sheet-frame.ts";
import { Canvas, formula, votePage } from "./canvas.ts";
import { entryCount } from "./paper.ts";
import { DELEGATE, INFO, type InfoKey } from "./places.ts";
import type { Plan } from "./refs.ts";
import { DELEGATES } from "./sheet-names.ts";

const WIDTHS = [6, 42, 14, 14, 14, 34, 32];
const HEADINGS = [
  "TT",
  "Đơn vị",
  "Số đại biểu triệu tập",
  "Số đại biểu có mặt",
  "Số phiếu gửi bằng văn bản",
  "Người bỏ phiếu (họ và tên, chức vụ)",
  "Tình trạng",
];

export function delegatesSheet(plan: Plan): BookSheet {
  const { vote, places } = plan;
  const canvas = new Canvas(DELEGATES);
  canvas.top("ĐẠI BIỂU VÀ THÔNG TIN HỘI NGHỊ");
  const remark = "Ghi vào các ô màu vàng. Phiếu gửi bằng văn bản chỉ tính cho đơn vị vắng mặt, khi Thể lệ cho tính.";
  canvas.put(2, 0, `${plan.about}. ${remark}`, look.subtitleLine);
  canvas.put(3, 1, "Thông tin ghi trên biên bản và tờ trình", look.blockTitle);
  for (const [key, label] of INFO) {
    const row = places.info[key];
    canvas.put(row, DELEGATE.name, label, look.label);
    canvas.across(row, DELEGATE.summoned, DELEGATE.person, firstEntry(plan, key), look.entryText);
    canvas.put(row, DELEGATE.key, `#info/${key}`, look.hiddenStyle);
    canvas.height(row, 18);
  }
  const { heading, first, last, total } = places.delegates;
  HEADINGS.forEach((text, column) => canvas.put(heading, column, text, look.heading));
  canvas.height(heading, headingHeight(HEADINGS, WIDTHS));
  vote.units.forEach(({ id, name }, i) => {
    const row = first + i;
    const [summoned, present, written, isPresent, ballots] = [
      DELEGATE.summoned,
      DELEGATE.present,
      DELEGATE.written,
      DELEGATE.isPresent,
      DELEGATE.writtenBallots,
    ].map((column) => addressOf(row, column));
    canvas.put(row, DELEGATE.no, i + 1, look.centered);
    canvas.put(row, DELEGATE.name, name, look.label);
    canvas.put(row, DELEGATE.summoned, 1, entryCount);
    canvas.put(row, DELEGATE.present, undefined, entryCount);
    canvas.put(row, DELEGATE.written, undefined, entryCount);
    canvas.put(row, DELEGATE.person, undefined, look.entryText);
    const state =
      `IF(AND(${isPresent}=1,${written}<>""),"✗ có mặt thì không tính phiếu gửi",IF(AND(ISNUMBER(${present}),${present}>${summoned}),"✗ nhiều hơn số triệu tập",` +
      `IF(${isPresent}=1,"✓ có mặt",IF(${ballots}>0,"✓ gửi phiếu bằng văn bản","vắng"))))`;
    canvas.put(row, DELEGATE.state, formula(state), look.label);
    canvas.put(row, DELEGATE.key, `#delegate/${id}`, look.hiddenStyle);
    canvas.put(row, DELEGATE.isPresent, formula(`IF(ISNUMBER(${present}),IF(${present}>0,1,0),0)`), look.hiddenStyle);
    canvas.put(row, DELEGATE.isWritten, formula(`IF(${ballots}>0,1,0)`), look.hiddenStyle);
    canvas.put(
      row,
      DELEGATE.writtenBallots,
      formula(`IF(AND(${isPresent}=0,ISNUMBER(${written})),${written},0)`),
      look.hiddenStyle,
    );
    canvas.height(row, 19);
  });
  const column = (c: number) => `${addressOf(first, c)}:${addressOf(last, c)}`;
  canvas.put(total, DELEGATE.no, formula(`COUNTA(${column(DELEGATE.name)})`), look.totalNumber);
  canvas.put(total, DELEGATE.name, "đơn vị. Cộng:", look.totalLabel);
  for (const c of [DELEGATE.summoned, DELEGATE.present, DELEGATE.written])
    canvas.put(total, c, formula(`SUM(${column(c)})`), look.totalNumber);
  const present = addressOf(total, DELEGATE.isPresent);
  const written = addressOf(total, DELEGATE.isWritten);
  canvas.across(
    total,
    DELEGATE.person,
    DELEGATE.state,
    formula(`${present}&" đơn vị có mặt, "&${written}&" đơn vị gửi phiếu bằng văn bản"`),
    look.totalLabel,
  );
  canvas.put(total, DELEGATE.key, "#delegate/total", look.hiddenStyle);
  for (const c of [DELEGATE.isPresent, DELEGATE.isWritten, DELEGATE.writtenBallots])
    canvas.put(total, c, formula(`SUM(${column(c)})`), look.hiddenStyle);
  canvas.height(total, 20);
  const top = first + 1;
  return {
    name: DELEGATES,
    tabColor: look.TABS.entry,
    columns: [...WIDTHS.map((width) => ({ width })), ...Array.from({ length: 4 }, () => ({ width: 8, hidden: true }))],
    rows: canvas.rows(),
    merges: canvas.merges,
    protect: true,
    gridLines: false,
    validations: [
      {
        ranges: `${addressOf(first, DELEGATE.summoned)}:${addressOf(last, DELEGATE.written)}`,
        type: "whole",
        operator: "between",
        formula1: "0",
        formula2: "1000",
        allowBlank: true,
        errorTitle: "Đại biểu",
        error: "Ghi số nguyên: số đại biểu hoặc số phiếu.",
      },
    ],
    conditionals: [
      { ranges: column(DELEGATE.state), formula: `LEFT($G${top},1)="✗"`, style: look.wrong },
      { ranges: column(DELEGATE.state), formula: `LEFT($G${top},1)="✓"`, style: look.good },
    ],
    print: votePage(plan.about, DELEGATES, { landscape: true, area: `A1:G${total + 1}` }),
  };
}

/** What stands in an information cell when the sheet is handed out; the chair may write over it. */
export function firstEntry({ vote }: Plan, key: InfoKey): string | number | undefined {
  if (key === "authority") return "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ VIỆT NAM";
  if (key === "body") return vote.cluster.name.toUpperCase();
  if (key === "recipient") return "Đoàn Chủ tịch Liên hiệp các tổ chức hữu nghị Việt Nam";
  return undefined;
}
