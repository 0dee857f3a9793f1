// LibreOffice as a second calculator of votes: workbooks filled with ballots, recalculated under en-US and vi-VN, must
// show what is stored in them, and that must be what the recount says.
//   npx tsx test/libreoffice/recalculate-votes.ts
import { cellAt } from "#engine/workbook.ts";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { writeXlsx } from "#formats/write-xlsx.ts";
import { expectedResults } from "#awards/stored-results.ts";
import { tallyWorkbook } from "#awards/tally-workbook.ts";
import { entryKey } from "#awards/sheets/entry-places.ts";
import { entriesOf, filledBook, papers, REPLAY_2024, rulesWith, unitsNumbered, voteOf } from "../support/votes.ts";
import { LOCALES, recalculate, withPlantedError } from "./recalculate.ts";

type Filled = { readonly name: string; readonly bytes: Uint8Array };

const many = (count: number, line: string) => Array<string>(count).fill(line);

function workbooks(): Filled[] {
  const flag = (change: Parameters<typeof rulesWith>[0]) => voteOf(rulesWith(change, "CO_THI_DUA"));
  const made = (
    name: string,
    vote: ReturnType<typeof voteOf>,
    entries: ReadonlyMap<string, string | number>,
  ): Filled => ({
    name,
    bytes: writeXlsx(filledBook(vote, entries)),
  });
  const tie = papers(...many(4, "ca-mau"), ...many(4, "can-tho"), "kien-giang");
  const hands = entriesOf([]);
  for (const teller of [1, 2] as const) {
    hands.set(entryKey.returned(teller, "CO_THI_DUA", 1), 9);
    for (const { id } of voteOf().units)
      hands.set(entryKey.hands(teller, "CO_THI_DUA", 1, id === "ca-mau" ? "agree" : "abstain", id), 9);
  }
  const nineteen = voteOf(
    rulesWith({ threshold: { numerator: 1, denominator: 2 }, comparator: ">", denominator: "collected" }, "CO_THI_DUA"),
    unitsNumbered(19),
  );
  return [
    made("nothing entered", voteOf(), new Map()),
    made("the vote of 2024", voteOf(), entriesOf(REPLAY_2024)),
    made(
      "a tie and a second round",
      flag({ threshold: { numerator: 1, denominator: 3 } }),
      entriesOf([
        { award: "CO_THI_DUA", papers: tie },
        { award: "CO_THI_DUA", round: 2, papers: papers(...many(5, "ca-mau"), ...many(4, "can-tho")) },
      ]),
    ),
    made(
      "a second round of the best",
      flag({ secondRound: "top" }),
      entriesOf([
        {
          award: "CO_THI_DUA",
          papers: papers(
            "ca-mau",
            "ca-mau",
            "ca-mau",
            "can-tho",
            "can-tho",
            "kien-giang",
            "kien-giang",
            "tra-vinh",
            "an-giang",
          ),
        },
      ]),
    ),
    made("a show of hands", flag({ method: "hands" }), hands),
    made(
      "open ballots with every kind of fault",
      flag({ method: "open", ownUnitVote: false }),
      entriesOf([
        {
          award: "CO_THI_DUA",
          issued: 8,
          papers: papers("an-giang", "ca-mau,can-tho", "-ca-mau", "ca-mau!", "!", "ca-mau", "", "CA-MAU", "ca-mau"),
        },
      ]).set(entryKey.mark(2, "CO_THI_DUA", 1, 5, "ca-mau"), "v"),
    ),
    made(
      "nineteen voters",
      nineteen,
      entriesOf(
        [
          {
            award: "CO_THI_DUA",
            issued: 19,
            returned: 18,
            papers: papers(...many(10, "don-vi-1"), ...many(6, "don-vi-2"), "!Để trống", "!Để trống"),
          },
        ],
        nineteen.units.map(({ id }) => id),
      ),
    ),
  ];
}

let passed = 0;
let failed = 0;
const say = (line: string) => process.stdout.write(`${line}\n`);
const fail = (line: string) => {
  failed++;
  say(line);
};
const books = workbooks();
if (recalculate(withPlantedError(books[1]!.bytes), LOCALES[0]).differences.length === 1) passed++;
else fail("the planted error was not caught; the results below prove nothing");
for (const { name, bytes } of books) {
  for (const locale of LOCALES) {
    const { formulas, differences } = recalculate(bytes, locale);
    passed += formulas - differences.length;
    for (const { sheet, address, formula, stored, found } of differences)
      fail(
        `${name}, ${locale}, ${sheet}!${address}: stored ${JSON.stringify(stored)}, recalculated ${JSON.stringify(found)}: ${formula.slice(0, 160)}`,
      );
    if (formulas === 0) fail(`${name}: no formula found`);
  }
  const book = readWorkbookBytes(bytes, `${name}.xlsx`);
  const { entries, result } = tallyWorkbook(book);
  const results = book.sheets.find((sheet) => sheet.name === "Kết quả")!;
  for (const { row, column, value } of expectedResults(entries, result))
    if ((cellAt(results, row, column)?.value ?? "") === value) passed++;
    else fail(`${name}: row ${row + 1}, column ${column + 1} of Kết quả is not ${value}`);
}
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
