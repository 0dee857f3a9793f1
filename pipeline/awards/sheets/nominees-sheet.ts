// Đề cử: who stands for what, with the verified numbers of the union, how many of them are flagged, its score, and what
// it held before. The chair says here who is on the ballot; names are fixed but for the lines kept free.
import type { BookSheet } from "#engine/book.ts";
import { addressOf } from "#engine/address.ts";
import * as look from "#consolidate/book/palette.ts";
import { headingHeight } from "#consolidate/book/sheet-frame.ts";
import { rowHeight } from "#consolidate/book/text-size.ts";
import { historyWords } from "#templates/awards/award-history.ts";
import { NO, YES } from "#awards/rule-values.ts";
import { Canvas, formula, votePage, type Content } from "./canvas.ts";
import { NOMINEE, NOMINEE_HEADING } from "./places.ts";
import { ROMAN, type Plan } from "./refs.ts";
import { scoreTotals } from "./scores-sheet.ts";
import { NOMINEES } from "./sheet-names.ts";

/** Verified numbers of the units, from the consolidation. */
export type Figures = {
  readonly columns: readonly { readonly heading: string; readonly format: "count" | "vnd" | "usd" }[];
  /** One content a column, by unit id. */
  readonly cells: ReadonlyMap<string, readonly Content[]>;
  /** Values that carry an error or a warning, by unit id. */
  readonly flagged: ReadonlyMap<string, number>;
  /** Put forward for an award that could not be read, or without a name: shown, on no ballot. */
  readonly unclear?: readonly string[];
};

const OWN = [
  ["TT", 5],
  ["Đề cử", 40],
  ["Có trong phiếu", 10],
  ["Đơn vị", 14],
  ["", 6],
  ["Thành tích tóm tắt, chức vụ", 36],
] as const;
const LATER = [
  ["Giá trị cần xem", 9],
  ["Điểm tự chấm", 9],
  ["Điểm cụm chấm", 9],
  ["Đã nhận trước đây", 20],
] as const;

export function nomineesSheet(plan: Plan, figures: Figures | undefined): BookSheet {
  const { vote, places } = plan;
  const shown = figures?.columns ?? [];
  const canvas = new Canvas(NOMINEES);
  canvas.top("DANH SÁCH ĐỀ CỬ");
  canvas.put(
    2,
    0,
    `${plan.about}. Số liệu lấy từ trang Tổng hợp (sau điều chỉnh). Ghi “${NO}” ở cột “Có trong phiếu” khi đề cử xin rút.`,
    look.subtitleLine,
  );
  const widths = [
    ...OWN.map(([, width]) => width),
    ...shown.map(({ format }) => (format === "count" ? 11 : 18)),
    ...LATER.map(([, width]) => width),
  ];
  const headings = [
    ...OWN.map(([text]) => text),
    ...shown.map(({ heading }) => heading),
    ...LATER.map(([text]) => text),
  ];
  headings.forEach((text, column) => canvas.put(NOMINEE_HEADING, column, text, look.heading));
  canvas.height(NOMINEE_HEADING, headingHeight(headings, widths));
  const last = headings.length - 1;
  const names = new Map(vote.units.map(({ id, name }) => [id, name]));
  vote.awards.forEach(({ rule, nominees }, award) => {
    const place = places.nominees[award]!;
    for (let column = 0; column <= last; column++) canvas.put(place.title, column, undefined, look.totalLabel);
    canvas.put(place.title, NOMINEE.no, ROMAN[award] ?? award + 1, look.totalLabel);
    canvas.put(place.title, NOMINEE.name, rule.title.vi, look.totalLabel);
    canvas.put(place.title, NOMINEE.key, `#nominees/${rule.award}`, look.hiddenStyle);
    canvas.height(place.title, 20);
    nominees.forEach((nominee, i) => {
      const row = place.first + i;
      const about = [nominee.position, nominee.achievement].filter((text) => text !== undefined).join("; ");
      const spare = nominee.name === "";
      canvas.put(row, NOMINEE.no, i + 1, look.centered);
      canvas.put(row, NOMINEE.name, nominee.name, spare ? look.entryText : look.label);
      canvas.put(row, NOMINEE.listed, nominee.listed ? YES : NO, { ...look.entryText, horizontal: "center" });
      canvas.put(row, NOMINEE.unit, nominee.unit === undefined ? undefined : names.get(nominee.unit), look.label);
      canvas.put(row, NOMINEE.key, `#nominee/${rule.award}/${nominee.id}`, look.hiddenStyle);
      canvas.put(row, NOMINEE.key + 1, about, look.muted);
      const cells = nominee.unit === undefined ? undefined : figures?.cells.get(nominee.unit);
      shown.forEach(({ format }, n) => {
        const content = cells?.[n];
        canvas.put(
          row,
          OWN.length + n,
          content ?? (nominee.unit === undefined ? undefined : "–"),
          content === undefined ? look.centered : format === "usd" ? look.usd : look.number,
        );
      });
      const later = OWN.length + shown.length;
      canvas.put(
        row,
        later,
        nominee.unit === undefined ? undefined : figures?.flagged.get(nominee.unit),
        look.centered,
      );
      const unit = vote.units.findIndex(({ id }) => id === nominee.unit);
      const totals = unit < 0 ? undefined : scoreTotals(plan, unit);
      const score = { ...look.centered, format: "0.0#" };
      canvas.put(row, later + 1, totals && formula(totals.self), score);
      canvas.put(row, later + 2, totals && formula(totals.cluster), score);
      const history = nominee.unit === nominee.id ? historyWords(nominee.id, rule.award, vote.period.year) : "";
      canvas.put(row, later + 3, history, look.muted);
      canvas.height(
        row,
        rowHeight(
          [
            { text: nominee.name, width: OWN[1][1] },
            { text: about, width: OWN[5][1], size: 10 },
            { text: history, width: LATER[3][1], size: 10 },
          ],
          18,
        ),
      );
    });
  });
  const ranges = places.nominees
    .map(({ first }, award) => `C${first + 1}:C${first + vote.awards[award]!.nominees.length}`)
    .join(" ");
  const end = places.nominees.at(-1)!.first + vote.awards.at(-1)!.nominees.length - 1;
  const unclear = figures?.unclear ?? [];
  unclear.forEach((text, i) => {
    const words = `Chưa rõ danh hiệu hoặc tên, chưa đưa vào phiếu nào: ${text} (xem trang Đề nghị khen thưởng).`;
    canvas.across(end + 2 + i, 0, last, words, look.mark);
  });
  return {
    name: NOMINEES,
    tabColor: look.TABS.entry,
    columns: widths.map((width, i) => (i === NOMINEE.key ? { width, hidden: true } : { width })),
    rows: canvas.rows(),
    merges: canvas.merges,
    freeze: { rows: NOMINEE_HEADING + 1, columns: 2 },
    protect: true,
    gridLines: false,
    validations: [
      {
        ranges,
        type: "list",
        formula1: `"${YES},${NO}"`,
        errorTitle: "Có trong phiếu",
        error: `Ghi ${YES} hoặc ${NO}.`,
      },
    ],
    conditionals: [{ ranges, formula: `C${places.nominees[0]!.first + 1}<>"${YES}"`, style: look.attention }],
    print: votePage(plan.about, NOMINEES, {
      landscape: true,
      titleRows: [NOMINEE_HEADING, NOMINEE_HEADING],
      area: `A1:${addressOf(unclear.length > 0 ? end + 1 + unclear.length : end, last)}`,
    }),
  };
}
