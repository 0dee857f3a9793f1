// The worker's answers of the chair's desk, held to what the command line writes from the same files.
import { readdirSync, readFileSync } from "node:fs";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { answers } from "../addin/browser/answer.ts";
import type { BoardShown, FileShown } from "../addin/browser/shown.ts";
import { writeXlsx } from "#formats/write-xlsx.ts";
import { unpackArchive } from "#formats/unpack-archive.ts";
import { LIMITS } from "#formats/read-workbook.ts";
import { delegationReport, folder, hopnhat, put, removeFolders, workbookOf } from "./support/command.ts";
import { entriesOf, filledBook, REPLAY_2024, voteOf } from "./support/votes.ts";

jest.setTimeout(120_000);
afterAll(removeFolders);

type Table = ReturnType<typeof answers>;
const PLACE = { cluster: "cum-5", period: "2024" };

function started(): Table {
  const page = answers(() => undefined);
  page.revise({ desk: "board", purpose: PLACE });
  return page;
}

/** Files by name on a desk of the page. */
async function give(
  page: Table,
  files: Readonly<Record<string, Uint8Array>>,
  desk: "board" | "proof" | "vote" = "board",
) {
  const shown: FileShown[] = [];
  for (const [name, bytes] of Object.entries(files))
    shown.push(...(await page.add({ desk, name, bytes: bytes.slice(), passwords: [] })));
  return shown;
}

async function boardOf(page: Table): Promise<BoardShown> {
  return (await page.board({}))!;
}

/** The same files in a folder, merged by the command line; what it wrote. */
async function byCommandLine(files: Readonly<Record<string, Uint8Array>>, ...more: readonly string[]) {
  const dir = folder();
  mkdirSync(join(dir, "in"));
  for (const [name, bytes] of Object.entries(files)) put(join(dir, "in", name), bytes);
  const out = join(dir, "out.xlsx");
  const ran = await hopnhat("merge", join(dir, "in"), "--cluster", "cum-5", "--period", "2024", "-o", out, ...more);
  return { ...ran, dir, bytes: new Uint8Array(readFileSync(out)) };
}

const delegations = (union: string, ...rows: readonly (readonly [string, string, string, number])[]) =>
  workbookOf([
    [`LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH ${union.toUpperCase()}`],
    ["ĐOÀN VÀO NĂM 2024"],
    [],
    ["TT", "Tên đoàn", "Quốc tịch", "Ngày đến", "Số lượt khách"],
    ...rows.map((row, i) => [i + 1, ...row]),
  ]);

const totalOf = (board: BoardShown, name: string) => board.totals.find((one) => one.name.vi.startsWith(name))?.total;

const SHARED = ["Đoàn Hội hữu nghị Osaka", "Nhật Bản", "12/3/2024", 15] as const;
const two = {
  "ag.xlsx": delegations("An Giang", SHARED, ["Đoàn Gyeonggi", "Hàn Quốc", "2/5/2024", 8]),
  "kg.xlsx": delegations("Kiên Giang", SHARED),
};

describe("items that two unions report", () => {
  test("are offered for a decision, which the workbook declares as the command line does with --keep", async () => {
    const page = started();
    await give(page, two);
    const [group] = (await boardOf(page)).likeRows;
    expect(group).toMatchObject({ same: true, counted: null, rows: [{ union: "An Giang" }, { union: "Kiên Giang" }] });
    const counted = group!.rows[0]!.id;
    await page.decide({ group: group!.key, counted, reason: `Trùng với ${counted}`, by: "Cụm trưởng" });
    const board = await boardOf(page);
    expect(board.likeRows[0]).toMatchObject({ counted, by: "Cụm trưởng" });
    // Neither its trips nor its people are counted twice.
    expect(totalOf(board, "Số lượt đoàn vào")).toBe(2);
    expect(totalOf(board, "Số lượt khách")).toBe(23);
    const decided = await page.book({ share: false });

    const kept = put(join(folder(), "kept.xlsx"), decided);
    const again = started();
    const [, , old] = await give(again, { ...two, "kept.xlsx": decided });
    await again.earlier({ key: old!.key, use: "keep" });
    expect((await boardOf(again)).likeRows).toEqual(board.likeRows);
    expect(Buffer.compare(await again.book({ share: false }), (await byCommandLine(two, "--keep", kept)).bytes)).toBe(
      0,
    );
    const { out } = await hopnhat("verify", kept);
    expect(out).toContain("count → 0; Trùng với");
  });

  test("a decision taken back leaves the workbook as it was", async () => {
    const page = started();
    await give(page, two);
    const before = await page.book({ share: false });
    const [group] = (await boardOf(page)).likeRows;
    await page.decide({ group: group!.key, counted: group!.rows[1]!.id, reason: "", by: "" });
    expect(await page.book({ share: false })).not.toEqual(before);
    await page.decide({ group: group!.key, counted: null, reason: "", by: "" });
    expect(await page.book({ share: false })).toEqual(before);
  });

  test("a kept decision can be changed on the page", async () => {
    const first = started();
    await give(first, two);
    const [group] = (await boardOf(first)).likeRows;
    const [one, other] = group!.rows.map(({ id }) => id);
    await first.decide({ group: group!.key, counted: one!, reason: "a", by: "b" });
    const page = started();
    const [, , old] = await give(page, { ...two, "cu.xlsx": await first.book({ share: false }) });
    await page.earlier({ key: old!.key, use: "keep" });
    expect((await boardOf(page)).likeRows[0]).toMatchObject({ counted: one, reason: "a" });
    await page.decide({ group: group!.key, counted: other!, reason: "c", by: "d" });
    expect((await boardOf(page)).likeRows[0]).toMatchObject({ counted: other, reason: "c" });
  });
});

describe("earlier workbooks of this program", () => {
  test("of the same period are proposed to be kept, say what would be lost, and are never merged", async () => {
    const first = started();
    await give(first, two);
    const [group] = (await boardOf(first)).likeRows;
    await first.decide({ group: group!.key, counted: group!.rows[0]!.id, reason: "a", by: "b" });
    const old = await first.book({ share: false });

    const page = started();
    const [, , shown] = await give(page, { ...two, "cu.xlsx": old });
    expect(shown!.own).toMatchObject({ proposal: "keep", use: null, lost: { adjustments: 1 } });
    expect((await boardOf(page)).lines.map(({ file }) => file)).not.toContain("cu.xlsx");
    const beside = await byCommandLine({ ...two, "cu.xlsx": old });
    expect(Buffer.compare(await page.book({ share: false }), beside.bytes)).toBe(0);

    const files = await page.earlier({ key: shown!.key, use: "keep" });
    expect(files.find(({ key }) => key === shown!.key)!.own).toMatchObject({ use: "keep", lost: null });
    const kept = put(join(folder(), "kept.xlsx"), old);
    expect(Buffer.compare(await page.book({ share: false }), (await byCommandLine(two, "--keep", kept)).bytes)).toBe(0);
  });

  test("of another period are compared with, as with --previous", async () => {
    const dir = folder();
    const before = join(dir, "2023.xlsx");
    mkdirSync(join(dir, "in"));
    put(
      join(dir, "in", "kg.xlsx"),
      workbookOf([
        ["LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH KIÊN GIANG"],
        ["ĐOÀN VÀO NĂM 2023"],
        [],
        ["TT", "Tên đoàn", "Quốc tịch", "Ngày đến", "Số lượt khách"],
        [1, "Đoàn Saitama", "Nhật Bản", "3/3/2023", 40],
      ]),
    );
    await hopnhat("merge", join(dir, "in"), "--cluster", "cum-5", "--period", "2023", "-o", before);
    const page = started();
    const [, , shown] = await give(page, { ...two, "2023.xlsx": new Uint8Array(readFileSync(before)) });
    expect(shown!.own).toMatchObject({ proposal: "previous", period: "2023", lost: null });
    await page.earlier({ key: shown!.key, use: "previous" });
    const board = await boardOf(page);
    expect(board.comparedWith).toEqual(["2023"]);
    const visitors = board.totals.find(({ name }) => name.vi.startsWith("Số lượt khách"));
    expect(visitors!.earlier).toEqual([{ period: "2023", total: 40, units: 1, expected: 9 }]);
    const { bytes } = await byCommandLine(two, "--previous", before);
    expect(Buffer.compare(await page.book({ share: false }), bytes)).toBe(0);
  });

  test("with ballots in them keep their ballots", async () => {
    const page = started();
    const [, , shown] = await give(page, {
      ...two,
      "phieu.xlsx": writeXlsx(filledBook(voteOf(), entriesOf(REPLAY_2024))),
    });
    // A voting workbook alone is no consolidated one, which the command line refuses as well.
    expect(shown!.own).toMatchObject({ kind: "vote", proposal: null });
    const files = await page.earlier({ key: shown!.key, use: "keep" });
    expect(files.at(-1)!.own!.problem!.vi).toContain("không phải là tệp tổng hợp");
  });
});

describe("several files of one union", () => {
  const several = {
    "kg 1.xlsx": delegationReport("Kiên Giang", [12, 7, 9]),
    "kg 2.xlsx": delegationReport("Kiên Giang", [5]),
  };

  test("one is chosen, the other set aside and said to be, and the result is that of the chosen one alone", async () => {
    const page = started();
    await give(page, several);
    const board = await boardOf(page);
    expect(board.lines.filter(({ choice }) => choice)).toHaveLength(2);
    await page.chooseFile({ file: "kg 1.xlsx" });
    const after = await boardOf(page);
    expect(after.aside.map(({ file }) => file)).toEqual(["kg 2.xlsx"]);
    expect(after.lines[1]).toBeDefined();
    const { bytes } = await byCommandLine({ "kg 1.xlsx": several["kg 1.xlsx"] });
    expect(await page.book({ share: false })).toEqual(bytes);
    await page.takeBack({ key: after.aside[0]!.key });
    expect((await boardOf(page)).aside).toEqual([]);
  });
});

test("returns and data files are those of the command line, with the day to answer by", async () => {
  const sample = join(__dirname, "../templates/sample/cum-5-2024");
  const names = ["Bieu mau LHHN KG 2024.xlsx", "LHHN_CanTho_BC2024.xlsx"];
  const files = Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(sample, name)))]));
  const page = started();
  await give(page, files);
  const returns = await page.returns({ day: "2024-12-15" });
  expect(returns).toHaveLength(9);
  expect(returns.find(({ unit }) => unit === "kien-giang")).toMatchObject({ copy: "kien-giang.xlsx" });
  expect(returns[0]!.message).toContain("trước ngày 15/12/2024");
  const dir = folder();
  const [into, data] = [join(dir, "tra"), join(dir, "dl")];
  await byCommandLine(files, "--returns", into, "--export", data, "--reply-by", "15/12/2024");
  for (const [zip, at] of [
    [await page.returnsZip({}), into],
    [await page.exportZip({}), data],
  ] as const) {
    const made = unpackArchive(zip, LIMITS);
    expect(made.map(({ name }) => name)).toEqual(readdirSync(at).sort());
    for (const { name, bytes } of made)
      expect([name, Buffer.compare(bytes, readFileSync(join(at, name)))]).toEqual([name, 0]);
  }
  expect(
    Buffer.compare(await page.returnCopy({ unit: "kien-giang" }), readFileSync(join(into, "kien-giang.xlsx"))),
  ).toBe(0);
});

test("a vote is counted from one or two workbooks, and a new one is the command line's", async () => {
  const page = answers(() => undefined);
  await give(page, { "vote.xlsx": writeXlsx(filledBook(voteOf(), entriesOf(REPLAY_2024))) }, "vote");
  const vote = await page.tally({});
  expect(vote).toMatchObject({ unreadable: null, held: true, problems: [] });
  expect(vote && vote.unreadable === null && vote.awards[0]!.elected).toEqual([
    "Liên hiệp các tổ chức hữu nghị tỉnh Cà Mau",
  ]);
  const dir = folder();
  for (const [units, option] of [
    [null, ["--cluster", "cum-5"]],
    [
      ["an-giang", "ca-mau"],
      ["--units", "an-giang,ca-mau"],
    ],
  ] as const) {
    const made = await page.newVote({ ...PLACE, units });
    const out = join(dir, `${option[0]}.xlsx`);
    await hopnhat("tally", "--new", ...option, "--period", "2024", "-o", out);
    expect("bytes" in made && Buffer.compare(made.bytes, readFileSync(out))).toBe(0);
  }
});

test("a workbook without voting sheets says so, without naming an option of the command line", async () => {
  const page = answers(() => undefined);
  await give(page, { "kg.xlsx": delegationReport("Kiên Giang", [1]) }, "vote");
  const vote = await page.tally({});
  expect(vote?.unreadable?.vi).toMatch(/không có các trang bỏ phiếu/);
  expect(JSON.stringify(vote)).not.toMatch(/--/);
});

test("a consolidated workbook is verified, alone and against its sources", async () => {
  const { bytes } = await byCommandLine(two);
  const page = answers(() => undefined);
  await give(page, { "th.xlsx": bytes }, "proof");
  expect(await page.verify({})).toMatchObject([{ file: "th.xlsx", ok: true, differences: 0 }]);
  await give(page, { "ag.xlsx": two["ag.xlsx"] }, "proof");
  const [partly] = await page.verify({});
  expect(partly).toMatchObject({ ok: false, differences: 1 });
  await give(page, { "khac.xlsx": two["kg.xlsx"] }, "proof");
  const [whole] = await page.verify({});
  expect(whole).toMatchObject({ ok: true });
  expect(whole!.unreadable === null && whole!.checked.vi).toContain("dò về 2 báo cáo gốc");
});
