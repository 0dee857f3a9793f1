// `hopnhat tally` from the command line: new voting workbooks, recounts, minutes, and what a merge does with entries.
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "#formats/write-xlsx.ts";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { withEntries, drawSheets } from "#awards/sheets/vote-sheets.ts";
import { withResults } from "#awards/formula/evaluate.ts";
import { planOf } from "#awards/sheets/refs.ts";
import { votePart, votePartOf } from "#awards/vote-part.ts";
import { entryKey } from "#awards/sheets/entry-places.ts";
import { keptVote } from "#awards/kept-vote.ts";
import { delegationReport, folder, hopnhat, put, removeFolders } from "./support/command.ts";
import { entriesOf, filledBook, REPLAY_2024, voteOf } from "./support/votes.ts";

afterAll(removeFolders);

const write = (dir: string, name: string, entries = entriesOf(REPLAY_2024)): string => {
  const path = join(dir, name);
  put(path, writeXlsx(filledBook(voteOf(), entries)));
  return path;
};

describe("hopnhat tally", () => {
  test("counts a filled workbook, writes the minutes, ends with 0", async () => {
    const dir = folder();
    const path = write(dir, "vote.xlsx");
    const minutes = join(dir, "minutes.docx");
    const { status, out } = await hopnhat("tally", path, "-o", minutes);
    expect(status).toBe(0);
    expect(out).toContain("Được đề nghị: Liên hiệp các tổ chức hữu nghị tỉnh Cà Mau");
    expect(readFileSync(minutes).subarray(0, 2).toString()).toBe("PK");
    expect((await hopnhat("tally", path, "-o", minutes)).status).toBe(0);
  });

  test("gives JSON, and ends with 1 where something has to be settled", async () => {
    const dir = folder();
    const path = write(
      dir,
      "vote.xlsx",
      entriesOf(REPLAY_2024).set(entryKey.mark(2, "CO_THI_DUA", 1, 0, "ca-mau"), "k"),
    );
    const { status, out } = await hopnhat("tally", path, "--json");
    const result = JSON.parse(out) as {
      schema: string;
      problems: { identity: string; sheet: string; address: string; message: string }[];
    };
    expect(status).toBe(1);
    expect(result.schema).toBe("hopnhat.tally/1");
    expect(result.problems).toMatchObject([{ identity: "tellers-differ", sheet: "Kiểm phiếu 1", address: "F12" }]);
    expect(result.problems[0]!.message).toContain("người kiểm thứ hai");
    const english = await hopnhat("tally", path, "--json", "--lang", "en");
    expect((JSON.parse(english.out) as typeof result).problems[0]!.message).toContain("the second “k”");
    expect((await hopnhat("tally", path, "--lang", "en")).out).toContain("Cell F12 of sheet “Kiểm phiếu 1”");
  });

  test("takes the second teller's entry from a copy", async () => {
    const dir = folder();
    const alone = new Map([...entriesOf(REPLAY_2024)].filter(([key]) => !key.startsWith("count/2")));
    const [first, second] = [write(dir, "a.xlsx", alone), write(dir, "b.xlsx", alone)];
    expect((await hopnhat("tally", first)).status).toBe(1);
    expect((await hopnhat("tally", first, "--second", second)).status).toBe(0);
  });

  test.each([
    [["tally"], 2, "thêm --new"],
    [["tally", "--new", "-o", "x.xlsx"], 2, "--cluster hoặc --units"],
    [["tally", "--new", "--cluster", "cum-5"], 2, "Thiếu -o"],
    [["tally", "--new", "--cluster", "cum-77", "-o", "x.xlsx"], 2, "cum-77"],
    [["tally", "--new", "--units", "khong-co", "-o", "x.xlsx"], 2, "khong-co"],
    [["tally", "/nonexistent/vote.xlsx"], 3, "Kiểm tra lại đường dẫn"],
  ])("%j ends with %i", async (argv, expected, words) => {
    const { status, err } = await hopnhat(...argv);
    expect({ status, said: err.includes(words) ? words : err }).toEqual({ status: expected, said: words });
  });

  test("refuses a workbook that holds no vote with 3", async () => {
    const dir = folder();
    const path = join(dir, "report.xlsx");
    put(path, delegationReport("Kiên Giang", [12, 7]));
    const { status, err } = await hopnhat("tally", path);
    expect([status, err.includes("không có các trang bỏ phiếu")]).toEqual([3, true]);
  });
});

describe("hopnhat tally --new", () => {
  test("makes the voting workbook of a cluster and of a list of units", async () => {
    const dir = folder();
    const [one, two] = [join(dir, "cluster.xlsx"), join(dir, "units.xlsx")];
    expect((await hopnhat("tally", "--new", "--cluster", "cum-5", "-o", one)).status).toBe(0);
    expect((await hopnhat("tally", "--new", "--units", "kien-giang,ca-mau,an-giang", "-o", two)).status).toBe(0);
    expect((await hopnhat("tally", one)).status).toBe(0);
    const units = votePartOf(readWorkbookBytes(readFileSync(two), "units.xlsx").ownParts).units;
    expect(units.map(({ id }) => id)).toEqual(["kien-giang", "ca-mau", "an-giang"]);
  });
});

test("hopnhat tally --new replaces an empty voting workbook, never one with ballots in it", async () => {
  const dir = folder();
  const path = write(dir, "vote.xlsx");
  const again = await hopnhat("tally", "--new", "--cluster", "cum-5", "-o", path);
  expect([again.status, again.err.includes("sẽ mất nếu ghi đè")]).toEqual([2, true]);
  const empty = write(dir, "empty.xlsx", new Map());
  expect((await hopnhat("tally", "--new", "--cluster", "cum-5", "-o", empty)).status).toBe(0);
});

describe("hopnhat merge and the vote", () => {
  test("carries entries over with --keep, refuses to lose them, and hands out no ballots", async () => {
    const dir = folder();
    mkdirSync(join(dir, "in"));
    put(join(dir, "in", "kg.xlsx"), delegationReport("Kiên Giang", [12, 7]));
    const [first, second, share] = ["first.xlsx", "second.xlsx", "share.xlsx"].map((name) => join(dir, name)) as [
      string,
      string,
      string,
    ];
    const merge = (output: string, ...more: string[]) =>
      hopnhat("merge", join(dir, "in"), "--cluster", "cum-5", "--period", "2024", "-o", output, ...more);
    await merge(first);
    const made = readWorkbookBytes(readFileSync(first), "first.xlsx");
    const vote = votePartOf(made.ownParts);
    // As a teller would: the same sheets with ballots in them.
    const plan = planOf(vote);
    const sheets = withResults(withEntries(plan, drawSheets(plan), entriesOf(REPLAY_2024)));
    put(
      first,
      writeXlsx({
        title: "Hợp Nhất",
        sheets,
        names: [],
        parts: [...made.ownParts.filter(({ namespace }) => !namespace.includes(":vote:")), votePart(vote)],
      }),
    );
    expect((await merge(first)).err).toContain("sẽ mất nếu ghi đè");
    await merge(second, "--keep", first, "--share", share);
    const kept = keptVote(readWorkbookBytes(readFileSync(second), "second.xlsx"));
    expect(new Map([...kept.entries].sort())).toEqual(new Map([...entriesOf(REPLAY_2024)].sort()));
    const shared = readWorkbookBytes(readFileSync(share), "share.xlsx").sheets.map(({ name }) => name);
    expect(shared.filter((name) => name.startsWith("Kiểm phiếu") || name === "Phiếu bầu")).toEqual([]);
    expect(shared).toContain("Kết quả");
    expect(existsSync(second)).toBe(true);
  });
});
