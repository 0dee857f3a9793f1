// The voting sheets as sheets: formulas that mean the same on every PC, open cells only where people write, the copy to
// hand out, the place in a consolidated workbook, and entries carried over to new sheets.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BookCell } from "#engine/book.ts";
import { consolidatedBook } from "#consolidate/book/consolidated-book.ts";
import { builtInRoster } from "#templates/roster/index.ts";
import { withVote } from "#awards/consolidated-vote.ts";
import { canonicalFormula } from "#awards/formula/parse.ts";
import { carryOver, keptVote } from "#awards/kept-vote.ts";
import { readVote } from "#awards/read-vote.ts";
import { entryKey, entryPlaces } from "#awards/sheets/entry-places.ts";
import { planOf } from "#awards/sheets/refs.ts";
import { voteBook, voteSheets } from "#awards/sheets/vote-sheets.ts";
import { voteFromConsolidation } from "#awards/vote-from-consolidation.ts";
import { writeXlsx } from "#formats/write-xlsx.ts";
import { snapshotOf } from "./support/book-snapshot.ts";
import { sampleConsolidation } from "./support/consolidations.ts";
import {
  CUM_5,
  entriesOf,
  filledBook,
  papers,
  REPLAY_2024,
  rulesWith,
  unitsNumbered,
  voteOf,
} from "./support/votes.ts";

const vote = voteOf();
const book = filledBook(vote, entriesOf(REPLAY_2024));
const cells = (name: string): { row: number; cell: BookCell }[] =>
  [...book.sheets.find((sheet) => sheet.name === name)!.rows].flatMap(({ row, cells: own }) =>
    own.map((cell) => ({ row, cell })),
  );
const valueAt = (name: string, row: number, column: number) =>
  cells(name).find((one) => one.row === row && one.cell.column === column)?.cell.value;

const ALLOWED = new Set(
  "AND COUNT COUNTA COUNTIF COUNTIFS IF IFERROR INDEX INT ISNUMBER LEFT MATCH MAX MID MIN NOT OR RIGHT ROUND SUM SUMPRODUCT".split(
    " ",
  ),
);
const formulas = book.sheets.flatMap((sheet) => [
  ...[...sheet.rows].flatMap(({ row, cells: own }) =>
    own.flatMap(({ column, formula }) =>
      formula === undefined ? [] : [{ place: `${sheet.name} ${row + 1},${column + 1}`, formula }],
    ),
  ),
  ...(sheet.conditionals ?? []).map(({ formula, ranges }) => ({ place: `${sheet.name} marks ${ranges}`, formula })),
  ...(sheet.validations ?? []).map(({ formula1, ranges }) => ({
    place: `${sheet.name} entry ${ranges}`,
    formula: formula1,
  })),
]);
const bare = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "");

describe("Formulas of the voting sheets", () => {
  it("are thousands, and call only functions that every Excel since 2007 knows", () => {
    expect(formulas.length).toBeGreaterThan(3000);
    expect(
      formulas.filter(({ formula }) =>
        [...bare(formula).matchAll(/([A-Za-z_.][\w.]*)\s*\(/g)].some((match) => !ALLOWED.has(match[1]!)),
      ),
    ).toEqual([]);
  });

  it("are short enough, also their texts, and take in no whole columns", () => {
    expect(formulas.filter(({ formula }) => formula.length >= 8192 || /[{}[\]]/.test(bare(formula)))).toEqual([]);
    expect(
      formulas.filter(({ formula }) =>
        [...formula.matchAll(/"((?:[^"]|"")*)"/g)].some((match) => match[1]!.length > 255),
      ),
    ).toEqual([]);
    expect(formulas.filter(({ formula }) => /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?!\d)/.test(bare(formula)))).toEqual([]);
  });

  it("of the largest cluster in sight are short enough too", () => {
    const large = voteSheets({ vote: voteOf(rulesWith({}), unitsNumbered(70)) });
    const long = large.sheets.flatMap((sheet) =>
      [...sheet.rows].flatMap(({ cells: own }) =>
        own.filter(({ formula }) => (formula?.length ?? 0) >= 8192).map(({ formula }) => formula!.length),
      ),
    );
    expect(long).toEqual([]);
  });

  it("of conditional formats stay on their sheet", () => {
    expect(
      book.sheets.flatMap(({ conditionals = [] }) => conditionals.filter(({ formula }) => formula.includes("!"))),
    ).toEqual([]);
  });

  it("all carry their results, and the same vote gives the same bytes", () => {
    expect(
      book.sheets.flatMap((sheet) =>
        [...sheet.rows].flatMap(({ cells: own }) =>
          own.filter(({ formula, value }) => formula !== undefined && value === undefined),
        ),
      ),
    ).toEqual([]);
    expect(Buffer.compare(writeXlsx(book), writeXlsx(filledBook(vote, entriesOf(REPLAY_2024))))).toBe(0);
  });

  it("are the same formula when a program writes quotes, spaces or letters in its own way", () => {
    expect(canonicalFormula("sum( Sheet1!$A$1:B2 )+ 1", "Đây")).toBe(
      canonicalFormula("SUM('Sheet1'!A1:$B$2)+1", "Đây"),
    );
    expect(canonicalFormula("SUM(A1:B2)", "Đây")).not.toBe(canonicalFormula("SUM(A1:B3)", "Đây"));
  });
});

describe("The sheets", () => {
  it("stand in the order of use", () => {
    expect(book.sheets.map(({ name }) => name)).toEqual([
      "Mục lục",
      "Thể lệ",
      "Chấm điểm",
      "Đề cử",
      "Đại biểu",
      "Phiếu bầu",
      "Kiểm phiếu 1",
      "Kiểm phiếu 2",
      "Kết quả",
      "Biên bản kiểm phiếu",
      "Tờ trình",
    ]);
  });

  it("B7 are open exactly where people write", () => {
    const places = new Set(
      [...entryPlaces(planOf(vote)).values()].map(({ sheet, row, column }) => `${sheet} ${row} ${column}`),
    );
    const open = book.sheets.flatMap((sheet) =>
      [...sheet.rows].flatMap(({ row, cells: own }) =>
        own.filter(({ style }) => style?.locked === false).map(({ column }) => `${sheet.name} ${row} ${column}`),
      ),
    );
    // The information cells are merged over several columns; only the first of them is read.
    expect(open.filter((place) => !places.has(place) && !/^Đại biểu \d+ [345]$/.test(place))).toEqual([]);
    expect([...places].filter((place) => !open.includes(place))).toEqual([]);
    expect(book.sheets.every(({ protect }) => protect)).toBe(true);
  });

  it("P1 list on a ballot who stands on it, once and in order", () => {
    const names = cells("Phiếu bầu")
      .filter(
        ({ cell }) => cell.column === 1 && String(cell.value ?? "").startsWith("Liên hiệp các tổ chức hữu nghị t"),
      )
      .map(({ cell }) => String(cell.value));
    const first = CUM_5.map(({ fullName }) => fullName);
    expect(names.slice(0, 9)).toEqual(first);
    expect(names.slice(9, 17)).toEqual(first.filter((name) => !name.endsWith("Cà Mau")));
  });

  it("P2 number open ballots, one for each voter, and secret ones not at all", () => {
    const numbered = (method: "open" | "secret") =>
      [
        ...voteSheets({ vote: voteOf(rulesWith({ method }, "CO_THI_DUA")) }).sheets.find(
          ({ name }) => name === "Phiếu bầu",
        )!.rows,
      ].flatMap(({ cells: own }) =>
        own.filter(({ value }) => String(value ?? "").startsWith("Phiếu số")).map(({ value }) => value),
      );
    expect(numbered("open").slice(0, 9)).toEqual(Array.from({ length: 9 }, (_, i) => `Phiếu số: ${i + 1}`));
    expect(numbered("secret")).toEqual([]);
  });

  it("P3 say on the ballot how many may be chosen", () => {
    expect(
      cells("Phiếu bầu").filter(({ cell }) => /không quá 2 đề cử/.test(String(cell.value ?? ""))).length,
    ).toBeGreaterThan(0);
  });

  it("fill minutes and proposal from the result", () => {
    const text = (name: string) =>
      cells(name)
        .map(({ cell }) => String(cell.value ?? ""))
        .join("\n");
    expect(text("Biên bản kiểm phiếu")).toContain(
      "Vòng một: phát ra 9 phiếu, thu về 9 phiếu; hợp lệ 8, không hợp lệ 1. Số phiếu cần đạt: 6.",
    );
    expect(text("Biên bản kiểm phiếu")).toContain("Được đề nghị: Liên hiệp các tổ chức hữu nghị tỉnh Cà Mau.");
    expect(
      cells("Tờ trình")
        .filter(({ cell }) => cell.column === 4)
        .map(({ cell }) => cell.value),
    ).toContain(0.6667);
    expect(text("Tờ trình")).not.toContain("(không có)");
  });

  it("leave nobody elected out of the proposal when seats were raised after it was made", () => {
    const more = entriesOf(REPLAY_2024)
      .set(entryKey.rule("CO_THI_DUA", "seats"), 2)
      .set(entryKey.rule("CO_THI_DUA", "numerator"), 1)
      .set(entryKey.rule("CO_THI_DUA", "denominator"), 10);
    const lines = [...filledBook(vote, more).sheets.find(({ name }) => name === "Tờ trình")!.rows].flatMap(
      ({ cells: own }) => own.map(({ value }) => String(value ?? "")),
    );
    const all = lines.filter((line) => line.startsWith("Danh sách đầy đủ"));
    expect(all).toEqual([]);
    const three = [...more]
      .filter(([key]) => !key.includes("/CO_THI_DUA/1/"))
      .concat([
        ...entriesOf([
          {
            award: "CO_THI_DUA",
            papers: papers(...Array<string>(5).fill("ca-mau"), ...Array<string>(4).fill("can-tho")),
          },
        ]),
      ]);
    const full = [...filledBook(vote, new Map(three)).sheets.find(({ name }) => name === "Tờ trình")!.rows].flatMap(
      ({ cells: own }) => own.map(({ value }) => String(value ?? "")),
    );
    expect(full).toContain(
      "Danh sách đầy đủ: Liên hiệp các tổ chức hữu nghị tỉnh Cà Mau; Liên hiệp các tổ chức hữu nghị thành phố Cần Thơ.",
    );
  });

  it("show every identity with its mark", () => {
    const shown = cells("Kết quả").filter(({ cell }) => cell.column === 3 && /^[✓✗]/.test(String(cell.value ?? "")));
    expect(shown.length).toBe(6 * 6);
    expect(shown.every(({ cell }) => String(cell.value).startsWith("✓"))).toBe(true);
  });

  it("name the units in full where the results stand", () => {
    expect(valueAt("Kết quả", 4, 2)).toBe("Liên hiệp các tổ chức hữu nghị tỉnh Cà Mau");
  });
});

describe("The copy to hand out", () => {
  const shared = voteBook({ vote, entries: entriesOf(REPLAY_2024), share: true });

  it("has counts, no ballots, and says why", () => {
    expect(shared.sheets.map(({ name }) => name).filter((name) => /phiếu/i.test(name))).toEqual([
      "Biên bản kiểm phiếu",
    ]);
    const results = [...shared.sheets.find(({ name }) => name === "Kết quả")!.rows].flatMap(({ cells: own }) => own);
    expect(results.some(({ formula }) => formula !== undefined)).toBe(false);
    expect(results.some(({ value }) => String(value ?? "").includes("không có từng phiếu"))).toBe(true);
    expect(results.filter(({ value }) => value === "ĐẠT")).toHaveLength(4);
  });

  it("cannot be counted again, and is said to be such a copy", () => {
    expect(readVote(snapshotOf(shared)).problems.map(({ identity }) => identity)).toEqual(["share-copy"]);
  });
});

describe("The vote of a consolidation", () => {
  const c = sampleConsolidation();
  const made = voteFromConsolidation(c, builtInRoster);

  it("keeps every nomination: of units on every list, of others beside them, with awards nobody gave rules for", () => {
    const rows = c.sections.find(({ form }) => form.id === "nomination")!.rows;
    expect(rows.length).toBeGreaterThan(5);
    const awards = new Map(made.vote.awards.map(({ rule, nominees }) => [rule.award as string, nominees]));
    for (const { item } of rows) {
      const nominees = awards.get(String(item.values.award))!;
      const achievement = String(item.values.achievement ?? "");
      expect(nominees.some((nominee) => (nominee.achievement ?? "").includes(achievement))).toBe(true);
    }
    expect([...awards.keys()]).toEqual([
      "CO_THI_DUA",
      "BANG_KHEN_TAP_THE",
      "CUM_TRUONG",
      "BANG_KHEN_CA_NHAN",
      "CUM_PHO",
    ]);
  });

  it("stands in the consolidated workbook in the place of its Đề cử, listed on Mục lục", () => {
    const { book: whole } = withVote(consolidatedBook(c), c, builtInRoster);
    const names = whole.sheets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.slice(names.indexOf("Thể lệ"), names.indexOf("Lưu ý"))).toEqual([
      "Thể lệ",
      "Chấm điểm",
      "Đề cử",
      "Đại biểu",
      "Phiếu bầu",
      "Kiểm phiếu 1",
      "Kiểm phiếu 2",
      "Kết quả",
      "Biên bản kiểm phiếu",
      "Tờ trình",
    ]);
    const links = [...whole.sheets[0]!.rows].flatMap(({ cells: own }) => own.flatMap(({ link }) => link ?? []));
    expect(names.slice(1).filter((name) => !links.includes(`'${name}'!A1`))).toEqual([]);
    expect(readVote(snapshotOf(whole)).problems).toEqual([]);
  });

  it("shows the verified numbers by formula and what was held before", () => {
    const sheet = voteSheets(made).sheets.find(({ name }) => name === "Đề cử")!;
    const all = [...sheet.rows].flatMap(({ cells: own }) => own);
    expect(all.filter(({ formula }) => formula?.startsWith("'Tổng hợp'!")).length).toBeGreaterThan(30);
    expect(all.some(({ value }) => value === "9 năm liền, đến năm 2022")).toBe(true);
  });
});

describe("Entries carried over to new sheets", () => {
  const entries = entriesOf(REPLAY_2024)
    .set(entryKey.info("chair"), "Nguyễn Văn A")
    .set(entryKey.rule("CO_THI_DUA", "seats"), 2);

  it("are all there when nothing has changed", () => {
    const carried = carryOver(keptVote(snapshotOf(filledBook(vote, entries))), vote);
    expect(carried.problems).toEqual([]);
    expect(new Map([...carried.entries].sort())).toEqual(new Map([...entries].sort()));
  });

  it("follow their nominee to another column, and are named when it is gone", () => {
    const fewer = voteOf(
      undefined,
      CUM_5.filter(({ id }) => id !== "can-tho"),
    );
    const carried = carryOver(keptVote(snapshotOf(filledBook(vote, entries))), fewer);
    expect(carried.entries.get(entryKey.mark(1, "CO_THI_DUA", 1, 6, "kien-giang"))).toBe("x");
    expect(carried.problems.map(({ identity }) => identity)).toContain("not-carried-over");
    expect(carried.problems.some(({ sheet, address }) => sheet === "Kiểm phiếu 1" && address === "G15")).toBe(true);
    expect(carried.entries.size + carried.problems.length).toBe(entries.size);
  });
});

test("every numbered rule of counting is cited by a test", () => {
  const folder = join(__dirname, "..", "pipeline", "awards");
  const sources = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  const numbers = new Set(
    sources.flatMap((text) => [...text.matchAll(/^(?:\/\/|\/\/ .*\.)\s+([TBVRP]\d+)\s/gm)].map((match) => match[1]!)),
  );
  const tests = readdirSync(__dirname)
    .filter((name) => /^(?:awards|tally).*\.test\.ts$/.test(name))
    .map((name) => readFileSync(join(__dirname, name), "utf8"))
    .join("\n");
  const titles = [
    ...tests.matchAll(
      /(?:it|test|describe)(?:\.each[\s\S]*?\]\))?\(\s*(?:"[^"]*"|`[^`]*`)|\["[BVTRP]\d[^"]*"|^\s+"[BVTRP]\d[^"]*"/gm,
    ),
  ]
    .map((match) => match[0])
    .join("\n");
  expect(numbers.size).toBeGreaterThan(25);
  expect([...numbers].filter((number) => !new RegExp(`\\b${number}\\b`).test(titles))).toEqual([]);
});
