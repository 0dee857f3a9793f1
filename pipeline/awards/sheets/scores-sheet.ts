// Chấm điểm: what each union gave itself beside what the cluster gives it; totals and rank by formula. A cluster without
// criteria in its reports gets empty lines to write them on.
import type { BookSheet } from "#engine/book.ts";
import { addressOf } from "#engine/address.ts";
import * as look from "#consolidate/book/palette.ts";
import { rowHeight } from "#consolidate/book/text-size.ts";
import { at, Canvas, formula, votePage } from "./canvas.ts";
import type { Plan } from "./refs.ts";
import { SCORES } from "./sheet-names.ts";

const HEADING = 4;
const FIRST = 6;
const EMPTY_LINES = 12;
const LEFT = 3;
const points = { ...look.number, format: "0.0#" };
const entryPoints = { ...look.entryNumber, format: "0.0#" };

/** Columns of a unit: its own score, the cluster's. */
export const scoreColumns = (unit: number) => ({ self: LEFT + 2 * unit, cluster: LEFT + 2 * unit + 1 });

export type ScoreLine = {
  readonly key: string;
  readonly name: string;
  readonly max: number | null;
  readonly row: number;
};

export function scoreLines({ vote }: Plan): ScoreLine[] {
  const { criteria } = vote.scores;
  const lines =
    criteria.length > 0
      ? criteria
      : Array.from({ length: EMPTY_LINES }, (_, i) => ({ key: `dong-${i + 1}`, name: "", max: null }));
  return lines.map((line, i) => ({ ...line, row: FIRST + i }));
}

export function scoresSheet(plan: Plan): BookSheet {
  const { vote } = plan;
  const lines = scoreLines(plan);
  const open = vote.scores.criteria.length === 0;
  const key = LEFT + 2 * vote.units.length;
  const total = FIRST + lines.length;
  const canvas = new Canvas(SCORES);
  canvas.top("CHẤM ĐIỂM THI ĐUA");
  canvas.put(
    2,
    0,
    `${plan.about}. Cột “Tự chấm” theo báo cáo của đơn vị; cột “Cụm chấm” do Cụm ghi sau khi kiểm tra chéo.`,
    look.subtitleLine,
  );
  for (const [column, text] of ["TT", "Tiêu chí", "Điểm chuẩn"].entries()) {
    canvas.put(HEADING, column, text, look.heading);
    canvas.put(HEADING + 1, column, undefined, look.heading);
    canvas.merges.push(`${addressOf(HEADING, column)}:${addressOf(HEADING + 1, column)}`);
  }
  vote.units.forEach(({ id, name }, u) => {
    const { self, cluster } = scoreColumns(u);
    canvas.across(HEADING, self, cluster, name, look.itemHeading);
    canvas.put(HEADING + 1, self, "Tự chấm", look.itemHeading);
    canvas.put(HEADING + 1, cluster, "Cụm chấm", look.itemHeading);
    for (const line of lines) {
      const given = vote.scores.self[id]?.[line.row - FIRST] ?? undefined;
      canvas.put(line.row, self, given, open ? entryPoints : points);
      canvas.put(line.row, cluster, undefined, entryPoints);
    }
    for (const column of [self, cluster]) {
      const own = `${addressOf(FIRST, column)}:${addressOf(total - 1, column)}`;
      canvas.put(total, column, formula(`IF(COUNT(${own})=0,"",SUM(${own}))`), { ...look.totalNumber, format: "0.0#" });
      canvas.put(total + 1, column, formula(rankFormula(vote.units.length, column, total)), look.softCentered);
    }
  });
  for (const line of lines) {
    canvas.put(line.row, 0, line.row - FIRST + 1, look.centered);
    canvas.put(line.row, 1, line.name, open ? look.entryText : look.label);
    canvas.put(line.row, 2, line.max ?? undefined, open ? entryPoints : points);
    canvas.put(line.row, key, `#score/${line.key}`, look.hiddenStyle);
    canvas.height(line.row, rowHeight([{ text: line.name, width: 40 }], 18));
  }
  canvas.across(total, 0, 1, "Tổng điểm", look.totalLabel);
  canvas.put(total, 2, formula(`IF(COUNT(C${FIRST + 1}:C${total})=0,"",SUM(C${FIRST + 1}:C${total}))`), {
    ...look.totalNumber,
    format: "0.0#",
  });
  canvas.put(total, key, "#score/total", look.hiddenStyle);
  canvas.across(total + 1, 0, 2, "Xếp hạng (bằng điểm thì cùng hạng)", look.softLabel);
  canvas.put(total + 1, key, "#score/rank", look.hiddenStyle);
  return {
    name: SCORES,
    tabColor: look.TABS.entry,
    columns: [
      { width: 5 },
      { width: 40 },
      { width: 9 },
      ...vote.units.flatMap(() => [{ width: 8 }, { width: 8 }]),
      { width: 6, hidden: true },
    ],
    rows: canvas.rows(),
    merges: canvas.merges,
    freeze: { rows: FIRST, columns: LEFT },
    protect: true,
    gridLines: false,
    validations: [
      {
        ranges: `${addressOf(FIRST, LEFT)}:${addressOf(total - 1, key - 1)}`,
        type: "decimal",
        operator: "between",
        formula1: "0",
        formula2: "1000",
        allowBlank: true,
        errorTitle: "Điểm",
        error: "Ghi số điểm từ 0.",
      },
    ],
    conditionals: [
      {
        ranges: `${addressOf(FIRST, LEFT)}:${addressOf(total - 1, key - 1)}`,
        formula: `IF(AND(ISNUMBER(D${FIRST + 1}),ISNUMBER($C${FIRST + 1})),D${FIRST + 1}>$C${FIRST + 1},FALSE)`,
        style: look.wrong,
      },
    ],
    print: votePage(plan.about, SCORES, {
      landscape: true,
      fitWidth: Math.max(1, Math.ceil(vote.units.length / 9)),
      titleColumns: [0, 2],
      titleRows: [HEADING, HEADING + 1],
      area: `A1:${addressOf(total + 1, key - 1)}`,
    }),
  };
}

/** Rank among the same kind of score of all units. */
function rankFormula(units: number, column: number, total: number): string {
  const own = addressOf(total, column);
  const kind = (column - LEFT) % 2;
  const higher = Array.from({ length: units }, (_, u) => {
    const other = addressOf(total, LEFT + 2 * u + kind);
    return `IF(ISNUMBER(${other}),IF(${other}>${own},1,0),0)`;
  });
  return `IF(ISNUMBER(${own}),1+${higher.join("+")},"")`;
}

/** Totals of a unit for other sheets. */
export function scoreTotals(plan: Plan, unit: number): { readonly self: string; readonly cluster: string } {
  const total = FIRST + scoreLines(plan).length;
  const columns = scoreColumns(unit);
  return { self: at(SCORES, total, columns.self), cluster: at(SCORES, total, columns.cluster) };
}
