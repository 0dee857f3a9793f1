// All voting sheets of a vote, with the result of every formula, and what is already entered.
import type { Book, BookSheet, DefinedName } from "#engine/book.ts";
import * as look from "#consolidate/book/palette.ts";
import { linkTo } from "#consolidate/book/sheet-frame.ts";
import { withResults } from "#awards/formula/evaluate.ts";
import type { VoteDefinition } from "#awards/vote-definition.ts";
import { votePart } from "#awards/vote-part.ts";
import { ballotsSheet } from "./ballots-sheet.ts";
import { Canvas, rangeAt, votePage } from "./canvas.ts";
import { countSheet } from "./count-sheet.ts";
import { delegatesSheet } from "./delegates-sheet.ts";
import { entryPlaces, type Entries } from "./entry-places.ts";
import { minutesSheet } from "./minutes-sheet.ts";
import { nomineesSheet, type Figures } from "./nominees-sheet.ts";
import { RESULT } from "./places.ts";
import { proposalSheet } from "./proposal-sheet.ts";
import { planOf, resultRef, type Plan } from "./refs.ts";
import { resultsSheet } from "./results-sheet.ts";
import { rulesSheet } from "./rules-sheet.ts";
import { scoresSheet } from "./scores-sheet.ts";
import { shareableVote } from "./share.ts";
import * as names from "./sheet-names.ts";

export type VoteInput = {
  readonly vote: VoteDefinition;
  readonly figures?: Figures;
  /** What tellers and chair entered before, by entry key. */
  readonly entries?: Entries;
  /** The copy to hand out: results as values, no ballots. */
  readonly share?: boolean;
};

export type VoteSheets = { readonly sheets: readonly BookSheet[]; readonly names: readonly DefinedName[] };

/** What each sheet is for, shown in the list of sheets. */
export const ABOUT: Readonly<Record<string, string>> = {
  [names.RULES]: "Thể lệ bỏ phiếu: sửa được trước khi bỏ phiếu, mọi công thức tính theo",
  [names.SCORES]: "Điểm tự chấm và điểm cụm chấm, tổng điểm, xếp hạng",
  [names.NOMINEES]: "Đề cử của từng danh hiệu kèm số liệu đã kiểm tra",
  [names.DELEGATES]: "Đơn vị có mặt, phiếu gửi bằng văn bản, thông tin ghi trên biên bản",
  [names.BALLOTS]: "Phiếu bầu để in, mỗi phiếu một trang",
  [names.COUNT_1]: "Người kiểm thứ nhất nhập từng phiếu",
  [names.COUNT_2]: "Người kiểm thứ hai nhập độc lập; chỗ khác nhau được tô đỏ",
  [names.RESULTS]: "Kết quả tính bằng công thức, các đẳng thức kiểm tra",
  [names.MINUTES]: "Biên bản kiểm phiếu để in và ký",
  [names.PROPOSAL]: "Tờ trình để in và ký",
};

/** The voting sheets in the order they are used, and the names by which others read results. */
export function voteSheets(input: VoteInput): VoteSheets {
  const plan = planOf(input.vote);
  const drawn = drawSheets(plan, input.figures);
  const filled = input.entries ? withEntries(plan, drawn, input.entries) : drawn;
  const sheets = withResults(filled);
  return input.share ? { sheets: shareableVote(sheets, plan), names: [] } : { sheets, names: resultNames(plan) };
}

/** The sheets without the results of their formulas. */
export function drawSheets(plan: Plan, figures?: Figures): BookSheet[] {
  return [
    rulesSheet(plan),
    scoresSheet(plan),
    nomineesSheet(plan, figures),
    delegatesSheet(plan),
    ballotsSheet(plan),
    countSheet(plan, names.COUNT_1),
    countSheet(plan, names.COUNT_2),
    resultsSheet(plan),
    minutesSheet(plan),
    proposalSheet(plan),
  ];
}

/** Puts entries into their open cells; a key without a place is passed over (see kept-vote.ts, which lists those). */
export function withEntries(plan: Plan, sheets: readonly BookSheet[], entries: Entries): BookSheet[] {
  const places = entryPlaces(plan);
  const bySheet = new Map<string, Map<string, string | number>>();
  for (const [key, value] of entries) {
    const place = places.get(key);
    if (!place) continue;
    let cells = bySheet.get(place.sheet);
    if (!cells) bySheet.set(place.sheet, (cells = new Map()));
    cells.set(`${place.row} ${place.column}`, value);
  }
  return sheets.map((sheet) => {
    const cells = bySheet.get(sheet.name);
    if (!cells) return sheet;
    return {
      ...sheet,
      rows: [...sheet.rows].map((row) => ({
        ...row,
        cells: row.cells.map((cell) => {
          const value = cells.get(`${row.row} ${cell.column}`);
          if (value === undefined) return cell;
          const { value: _, ...rest } = cell;
          return value === "" ? rest : { ...rest, value };
        }),
      })),
    };
  });
}

/** `hopnhat.vote.<award>.<round>.<votes|elected|…>`: areas of Kết quả. */
function resultNames({ vote, places }: Plan): DefinedName[] {
  return places.rounds.flatMap((place) => {
    const { award } = vote.awards[place.award]!.rule;
    const name = (what: string) => `hopnhat.vote.${award}.${place.round === 1 ? "first" : "second"}.${what}`;
    const { first, last } = place.result;
    const area = (column: number) => rangeAt(names.RESULTS, first, last, column);
    return [
      ...(["issued", "returned", "valid", "invalid", "needed", "seats"] as const).map((row) => ({
        name: name(row),
        ref: resultRef(place, row, RESULT.agree),
      })),
      { name: name("votes"), ref: area(RESULT.agree) },
      { name: name("elected"), ref: area(RESULT.elected) },
    ];
  });
}

/** The voting sheets as a workbook of their own, with a first page and the data part. */
export function voteBook(input: VoteInput): Book {
  const { vote } = input;
  const { sheets, names: defined } = voteSheets(input);
  return {
    title: `Bỏ phiếu ${vote.cluster.name} ${vote.period.words}`,
    subject: "Hợp Nhất",
    sheets: [contents(vote, sheets), ...sheets],
    names: defined,
    parts: [votePart(input.share ? { ...vote, share: true } : vote)],
  };
}

function contents(vote: VoteDefinition, sheets: readonly BookSheet[]): BookSheet {
  const canvas = new Canvas(names.CONTENTS);
  canvas.put(0, 0, "BỎ PHIẾU SUY TÔN, ĐỀ NGHỊ KHEN THƯỞNG", look.title);
  canvas.height(0, 28);
  canvas.put(1, 0, `${vote.cluster.name} – ${vote.period.words}`, look.blockTitle);
  canvas.put(3, 0, "Các trang của tệp này, theo thứ tự sử dụng", look.blockTitle);
  sheets.forEach(({ name }, i) => {
    canvas.put(4 + i, 0, i + 1, look.centered);
    canvas.put(4 + i, 1, name, look.cellLink, linkTo(name));
    canvas.put(4 + i, 2, ABOUT[name], look.label);
    canvas.height(4 + i, 20);
  });
  const last = 3 + sheets.length;
  return {
    name: names.CONTENTS,
    tabColor: look.TABS.contents,
    columns: [{ width: 6 }, { width: 26 }, { width: 76 }],
    rows: canvas.rows(),
    protect: true,
    gridLines: false,
    print: votePage(`${vote.cluster.name} – ${vote.period.words}`, names.CONTENTS, { area: `A1:C${last + 1}` }),
  };
}
