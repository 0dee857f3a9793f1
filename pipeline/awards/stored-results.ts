// Compares the results stored in the workbook with those counted here. What was never recalculated since the workbook
// was handed out is said to be so; a result that is neither that nor the right one is named by cell.
import { addressOf } from "#engine/address.ts";
import { cellAt, isCellError, type Workbook } from "#engine/workbook.ts";
import { saidOf, type Problem } from "./problem.ts";
import type { VoteEntries } from "./read-vote.ts";
import { RESULT, roundAt, type ResultRows } from "./sheets/places.ts";
import { RESULTS } from "./sheets/sheet-names.ts";
import { voteSheets } from "./sheets/vote-sheets.ts";
import type { AwardTally, TallyResult } from "./tally.ts";

type Expected = { readonly row: number; readonly column: number; readonly value: number | string };

/** Problems, one a cell that differs, or one for a workbook that was filled and not recalculated. */
export function storedDifferences(book: Workbook, entries: VoteEntries, tally: TallyResult): Problem[] {
  const sheet = book.sheets.find(({ name }) => name === RESULTS);
  if (!sheet || entries.vote.share) return [];
  const different = expectedResults(entries, tally).flatMap(({ row, column, value }) => {
    const place = entries.located.placeOf({ sheet: RESULTS, row, column });
    if (!place) return [];
    const stored = cellAt(sheet, place.row, place.column);
    const found = stored === undefined || isCellError(stored.value) ? "" : stored.value;
    const error = stored !== undefined && isCellError(stored.value);
    return !error && found === value ? [] : [{ row, column, place, value, found, stale: stored?.stored === false }];
  });
  if (different.length === 0) return [];
  const blank = handedOut(entries);
  if (different.every(({ row, column, found, stale }) => stale || blank.get(`${row} ${column}`) === found)) {
    const { place } = different[0]!;
    const address = addressOf(place.row, place.column);
    return [
      {
        sheet: RESULTS,
        address,
        identity: "not-recalculated",
        message: {
          vi: `Ô ${address} trang ${RESULTS} và ${different.length - 1} ô khác chưa được tính lại sau khi nhập phiếu. Mở tệp bằng Excel và lưu lại; kết quả nêu ở đây tính thẳng từ phiếu.`,
          en: `Cell ${address} of sheet “${RESULTS}” and ${different.length - 1} others have not been recalculated since ballots were entered. Open the file in Excel and save it; the result given here is counted from the ballots themselves.`,
        },
      },
    ];
  }
  return different.map(({ place, value, found }) => {
    const address = addressOf(place.row, place.column);
    return {
      sheet: RESULTS,
      address,
      identity: "stored-result",
      message: saidOf(RESULTS, address, {
        vi: `đang ghi “${String(found)}”, tính lại từ phiếu là “${value}”.`,
        en: `holds “${String(found)}”; counted again from the ballots it is “${value}”.`,
      }),
    };
  });
}

/** What Kết quả must show, by cells as handed out. Awards whose rules cannot be counted with are left out. */
export function expectedResults({ plan, vote }: Pick<VoteEntries, "plan" | "vote">, tally: TallyResult): Expected[] {
  return tally.awards.flatMap((award, index): Expected[] => {
    if (!award.usable) return [];
    const { nominees } = vote.awards[index]!;
    const final = plan.places.finals[index]!;
    return [
      ...award.rounds.flatMap((round) =>
        roundResults(round, roundAt(plan.places, index, round.round).result, nominees),
      ),
      // Only the first round's block says whether another is due.
      {
        row: roundAt(plan.places, index, 1).result.next,
        column: RESULT.elected,
        value: award.rounds[0].nextRound ? 1 : 0,
      },
      ...nominees.map(({ id }, i) => ({
        row: final.first + i,
        column: RESULT.elected,
        value: award.elected.includes(id) ? 1 : 0,
      })),
    ];
  });
}

function roundResults(
  { counts, outcome, admitted }: AwardTally["rounds"][number],
  rows: ResultRows,
  nominees: readonly { readonly id: string }[],
): Expected[] {
  const { issued, returned, valid, invalid } = counts;
  const line = (row: keyof ResultRows, value: number | string): Expected => ({
    row: rows[row],
    column: RESULT.agree,
    value,
  });
  return [
    line("issued", issued),
    line("returned", returned),
    line("valid", valid),
    line("invalid", invalid),
    line(
      "choices",
      counts.nominees.reduce((sum, { agree }) => sum + agree, 0),
    ),
    line("base", outcome.base),
    line("needed", outcome.needed ?? ""),
    line("seats", outcome.seats),
    ...nominees.flatMap(({ id }, i): Expected[] => {
      const own = counts.nominees.find((nominee) => nominee.id === id)!;
      const at = (column: number, value: number | string): Expected => ({ row: rows.first + i, column, value });
      return [
        at(RESULT.agree, own.agree),
        at(RESULT.disagree, own.disagree),
        at(RESULT.blank, own.blank),
        at(RESULT.admitted, admitted.has(id) ? 1 : 0),
        at(RESULT.elected, outcome.elected.includes(id) ? 1 : 0),
        at(RESULT.tied, outcome.tied.includes(id) ? 1 : 0),
      ];
    }),
  ];
}

/** The results as they stood in the workbook handed out. */
function handedOut({ vote }: VoteEntries): ReadonlyMap<string, string | number | boolean> {
  const sheet = voteSheets({ vote }).sheets.find(({ name }) => name === RESULTS)!;
  const values = new Map<string, string | number | boolean>();
  for (const { row, cells } of sheet.rows)
    for (const { column, value } of cells) if (value !== undefined) values.set(`${row} ${column}`, value);
  return values;
}
