// What goes with a merge: marked copies and messages, entries carried over, data files, the copy to hand out, earlier
// totals, and the proof of the result.
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseRange } from "#engine/address.ts";
import { cellAt, type Workbook } from "#engine/workbook.ts";
import { patchXlsx } from "#formats/patch-xlsx.ts";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { delegationReport, folder, hopnhat, put, removeFolders, workbookOf } from "./support/command.ts";
import { buildZip } from "./support/zip-builder.ts";

afterAll(removeFolders);

const SCOPE = ["--cluster", "cum-5", "--period", "2024", "--quiet"];
const merge = (inputs: string, output: string, ...more: string[]) =>
  hopnhat("merge", inputs, ...SCOPE, "-o", output, ...more);
const open = (path: string): Workbook => readWorkbookBytes(readFileSync(path), path);

function submissions(): string {
  const dir = folder();
  put(join(dir, "KG.xlsx"), delegationReport("Kiên Giang", [12, "15", 7]));
  put(join(dir, "CM.xlsx"), delegationReport("Cà Mau", [4]));
  put(join(dir, "hỏng Bạc Liêu.xlsx"), "%PDF-1.4");
  return dir;
}

type Result = {
  totals: Record<string, number>;
  units: { unit: string; status: string; file: string }[];
  findings: { rule: string; file: string }[];
};
async function json(inputs: string, output: string, ...more: string[]): Promise<Result> {
  return JSON.parse((await merge(inputs, output, "--json", ...more)).out) as Result;
}

describe("--returns", () => {
  const inputs = submissions();
  const [output, returns] = [join(folder(), "o.xlsx"), join(folder(), "trả lại")];

  test("every expected union gets a message, those whose file is counted a marked copy too", async () => {
    expect((await merge(inputs, output, "--returns", returns)).status).toBe(1);
    const names = readdirSync(returns);
    expect(names.filter((name) => name.endsWith(".txt"))).toHaveLength(9);
    expect(names.filter((name) => name.endsWith(".xlsx"))).toEqual(["ca-mau.xlsx", "kien-giang.xlsx"]);
    const message = (unit: string) => readFileSync(join(returns, `${unit}.txt`), "utf8");
    expect(message("kien-giang")).toContain("Kính gửi: Liên hiệp các tổ chức hữu nghị tỉnh Kiên Giang");
    expect(message("kien-giang")).toContain("Ô E6 (Số lượt khách) ghi “15” dưới dạng chữ");
    expect(message("kien-giang")).toContain("“kien-giang.xlsx” gửi kèm");
    expect(message("an-giang")).toContain("chưa nhận được báo cáo năm 2024 của Đơn vị");
    expect(message("bac-lieu")).toContain("Tệp “hỏng Bạc Liêu.xlsx”: không đọc được");
    for (const unit of ["kien-giang", "an-giang", "bac-lieu"]) expect(message(unit)).toContain("trước ngày ……/……/…………");
  });

  test("--reply-by puts the day into every message; what is no day is refused before anything is read", async () => {
    const dated = join(folder(), "đúng hạn");
    await merge(inputs, join(folder(), "o.xlsx"), "--returns", dated, "--reply-by", "05/12/2024");
    for (const unit of ["kien-giang", "an-giang", "bac-lieu"])
      expect(readFileSync(join(dated, `${unit}.txt`), "utf8")).toContain("trước ngày 05/12/2024");
    for (const day of ["31/02/2024", "mai", "2024"])
      expect((await merge(inputs, output, "--returns", dated, "--reply-by", day)).status).toBe(2);
    expect((await merge(inputs, output, "--reply-by", "05/12/2024")).status).toBe(2);
  });

  test("the copy holds the union's own cells untouched and a sheet that lists the findings", () => {
    const [before, copy] = [open(join(inputs, "KG.xlsx")), open(join(returns, "kien-giang.xlsx"))];
    expect(copy.sheets.map(({ name }) => name)).toEqual(["Biểu 02", "Điểm cần xem"]);
    expect(copy.sheets[0]!.rows).toEqual(before.sheets[0]!.rows);
    const texts = copy.sheets[1]!.rows.flatMap(({ cells }) => cells.map(({ value }) => String(value)));
    expect(texts.some((text) => text.includes("ghi “15” dưới dạng chữ"))).toBe(true);
  });

  test("sent back, it is a resubmission: its findings sheet is no part of the report", async () => {
    const dir = folder();
    put(join(dir, "gửi lại.xlsx"), readFileSync(join(returns, "kien-giang.xlsx")));
    const first = await json(inputs, output);
    const again = await json(dir, join(folder(), "o.xlsx"));
    const unmapped = (result: Result) => result.findings.filter(({ rule }) => rule === "unmapped-cell");
    expect(again.units.find(({ unit }) => unit === "kien-giang")).toMatchObject({ status: "merged" });
    expect(again.totals["visitorsIn"]).toBe(first.totals["visitorsIn"]! - 4);
    expect(unmapped(again)).toEqual([]);
  });

  test("they do not go among the reports, and a message or data file of ours lying there is no report", async () => {
    const dir = submissions();
    const refused = await merge(dir, join(folder(), "o.xlsx"), "--returns", `${dir}/.`);
    expect([refused.status, readdirSync(dir).length]).toEqual([2, 3]);
    put(join(dir, "lời nhắn.txt"), readFileSync(join(returns, "kien-giang.txt")));
    put(
      join(dir, "thư.txt"),
      "Kính gửi Cụm trưởng,\nLiên hiệp Kiên Giang gửi báo cáo năm 2024, số liệu, ảnh.\nTrân trọng.",
    );
    expect((await merge(dir, join(dir, "o.xlsx"), "--export", dir)).status).toBe(1);
    const { files } = JSON.parse((await hopnhat("validate", dir, "--json", "--quiet")).out) as {
      files: { file: string; status: string; refusal: { reason: string } | null }[];
    };
    const passed = files.filter(({ status }) => status === "ignored");
    expect(passed.map(({ file, refusal }) => [file, refusal?.reason])).toEqual([
      ["delegationIn.csv", "own-output"],
      ["hopnhat.json", "own-output"],
      ["lời nhắn.txt", "own-output"],
      ["o.xlsx", "own-output"],
      ["thư.txt", "not-a-workbook"],
    ]);
  });

  test("a report in another format gets a new workbook, and the message says what that does not carry", async () => {
    const dir = folder();
    const lines = [
      "TT;Tên đoàn;Quốc tịch;Ngày đến;Số lượt khách",
      "1;Đoàn A;Nhật Bản;10/3/2024;12",
      "2;Đoàn B;Lào;11/3/2024;abc",
    ];
    put(join(dir, "LHHN Kiên Giang đoàn vào 2024.csv"), `\uFEFF${lines.join("\r\n")}`);
    const back = join(folder(), "trả");
    await merge(dir, join(folder(), "o.xlsx"), "--returns", back);
    expect(open(join(back, "kien-giang.xlsx")).sheets).toHaveLength(2);
    expect(readFileSync(join(back, "kien-giang.txt"), "utf8")).toContain("tệp .xlsx mới lập từ tệp .csv");
  });
});

/** The workbook with a correction typed into Điều chỉnh, and a rate into Tổng hợp. */
function typed(path: string, rowId: string, to: number): Uint8Array {
  const book = open(path);
  const sheet = book.sheets.find(({ name }) => name === "Điều chỉnh")!;
  const label = sheet.rows.flatMap(({ row }) => {
    const code = cellAt(sheet, row, 17)?.value;
    return code === "people" ? [cellAt(sheet, row, 16)!.value as string] : [];
  })[0]!;
  const place = (name: string) => {
    const [, sheetName, address] = /^'(.*)'!(.*)$/.exec(book.definedNames!.find((one) => one.name === name)!.ref)!;
    return { sheet: sheetName!, address: address!.replaceAll("$", "") };
  };
  const at = (column: string) => ({ sheet: "Điều chỉnh", address: `${column}6` });
  return patchXlsx(readFileSync(path), [
    { ...at("B"), to: rowId },
    { ...at("C"), to: label },
    { ...at("E"), to },
    { ...at("F"), to: "Đơn vị báo lại" },
    { ...at("G"), to: "Bà Lê" },
    { sheet: "Điều chỉnh", address: "B8", to: "KG-DV-001" },
    { ...place("hopnhat.rate.value"), to: 25_000 },
    { ...place("hopnhat.rate.source"), to: "Ngân hàng Nhà nước" },
    { ...place("hopnhat.rate.date"), to: 45_657 },
  ]).bytes;
}

describe("--keep", () => {
  test("carries over corrections and the rate, finds the row by its content, and says what it leaves", async () => {
    const inputs = submissions();
    const work = folder();
    const first = await json(inputs, join(work, "1.xlsx"));
    const old = put(join(work, "1 đã ghi.xlsx"), typed(join(work, "1.xlsx"), "KG-DV-003", 70));
    // A row has come in before the corrected one: its id is another now.
    put(join(inputs, "KG.xlsx"), delegationReport("Kiên Giang", [12, "15", 7]));
    const kept = await json(inputs, join(work, "2.xlsx"), "--keep", old);
    expect(kept.totals["visitorsIn"]).toBe(first.totals["visitorsIn"]! - 7 + 70);
    const verified = await hopnhat("verify", join(work, "2.xlsx"), "--json", "--sources", inputs, "--quiet");
    expect(JSON.parse(verified.out)).toMatchObject({
      ok: true,
      declared: [{ rowId: "KG-DV-003", to: 70, by: "Bà Lê", effective: true }],
    });
    const again = await merge(inputs, join(work, "3.xlsx"), "--keep", join(work, "2.xlsx"));
    expect(again.out).toContain("Điều chỉnh mang sang: 1.");
    const said = await merge(inputs, join(work, "4.xlsx"), "--keep", old);
    expect(said.out).toContain("Trang “Điều chỉnh”, dòng 8: chưa ghi đủ");
    const rate = open(join(work, "4.xlsx")).definedNames!.find(({ name }) => name === "hopnhat.rate.value")!.ref;
    const { top, left } = parseRange(rate.split("!")[1]!)!;
    expect(
      cellAt(
        open(join(work, "4.xlsx")).sheets.find(({ name }) => name === "Tổng hợp")!,
        top,
        left,
      )?.value,
    ).toBe(25_000);
  });

  test("a correction that no longer fits becomes a finding and changes nothing", async () => {
    const inputs = submissions();
    const work = folder();
    const first = await json(inputs, join(work, "1.xlsx"));
    const old = put(join(work, "cũ.xlsx"), typed(join(work, "1.xlsx"), "KG-DV-009", 70));
    const kept = await json(inputs, join(work, "2.xlsx"), "--keep", old);
    expect(kept.totals).toEqual(first.totals);
    expect(kept.findings.map(({ rule }) => rule)).toContain("adjustment-not-applied");
  });

  test("a file that is not ours is refused, and a workbook with entries is not written over without --keep", async () => {
    const inputs = submissions();
    const work = folder();
    const foreign = put(join(work, "lạ.xlsx"), workbookOf([["x"]]));
    expect(await merge(inputs, join(work, "1.xlsx"), "--keep", foreign)).toMatchObject({ status: 2 });
    expect(existsSync(join(work, "1.xlsx"))).toBe(false);
    await merge(inputs, join(work, "1.xlsx"));
    const old = put(join(work, "1.xlsx"), typed(join(work, "1.xlsx"), "KG-DV-003", 70));
    const refused = await merge(inputs, old);
    expect(refused).toMatchObject({ status: 2 });
    expect(refused.err).toContain("--keep");
    expect((await merge(inputs, old, "--keep", old)).status).toBe(2);
  });
});

test("identical files, also one in a zip, are said to be so and counted once; our own outputs are passed over", async () => {
  const inputs = submissions();
  const first = await json(inputs, join(inputs, "tổng hợp.xlsx"));
  put(join(inputs, "KG (1).xlsx"), delegationReport("Kiên Giang", [12, "15", 7]));
  put(
    join(inputs, "gửi lại.zip"),
    buildZip([{ name: "KG.xlsx", data: delegationReport("Kiên Giang", [12, "15", 7]) }]),
  );
  const output = join(folder(), "o.xlsx");
  const { out } = await merge(inputs, output);
  expect(out).toContain("KG.xlsx");
  expect(out.match(/Giống hệt tệp “/g)).toHaveLength(2);
  expect(out).toContain("tổng hợp.xlsx: Đây là tệp do chương trình này tạo ra");
  expect(out).toContain("✗ An Giang: CHƯA NỘP");
  expect((await json(inputs, output)).totals).toEqual(first.totals);
});

test("two reports of one union: both are listed with the rule that decides", async () => {
  const inputs = folder();
  put(join(inputs, "KG cũ.xlsx"), delegationReport("Kiên Giang", [12]));
  put(join(inputs, "KG mới.xlsx"), delegationReport("Kiên Giang", [12, 5]));
  const { out } = await merge(inputs, join(folder(), "o.xlsx"));
  expect(out).toMatch(/\? Kiên Giang: CHƯA QUYẾT \(nhiều bản\) · KG (?:cũ|mới)\.xlsx · \S/);
  expect(out).toContain("KG cũ.xlsx");
  expect(out).toContain("KG mới.xlsx");
});

test("--previous shows earlier totals beside this period's, and refuses what is no consolidated workbook", async () => {
  const inputs = submissions();
  const work = folder();
  await merge(inputs, join(work, "trước.xlsx"));
  const { out, status } = await merge(inputs, join(work, "nay.xlsx"), "--previous", join(work, "trước.xlsx"));
  expect(status).toBe(1);
  expect(out).toMatch(/Số lượt khách quốc tế: (\d+) lượt khách \(2\/9 đơn vị.*\) · kỳ 2024: \1 \(2\/9\)/);
  expect((await merge(inputs, join(work, "x.xlsx"), "--previous", join(inputs, "KG.xlsx"))).status).toBe(2);
});

test("--export writes one CSV per section with rows and one JSON with everything; formulas are taken for text", async () => {
  const inputs = folder();
  put(
    join(inputs, "KG.xlsx"),
    workbookOf([
      ["LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH KIÊN GIANG"],
      ["ĐOÀN VÀO NĂM 2024"],
      [],
      ["TT", "Tên đoàn", "Quốc tịch", "Ngày đến", "Số lượt khách"],
      [1, '=HYPERLINK("http://x")', "Nhật Bản", "10/3/2024", 12],
      [2, '+84 hữu nghị, "Đoàn B"', "Lào", "11/3/2024", 5],
    ]),
  );
  const exported = join(folder(), "dữ liệu");
  await merge(inputs, join(folder(), "o.xlsx"), "--export", exported);
  expect(readdirSync(exported).sort()).toEqual(["delegationIn.csv", "hopnhat.json"]);
  const csv = readFileSync(join(exported, "delegationIn.csv"), "utf8");
  const lines = csv.split("\r\n");
  expect(lines[0]).toMatch(/^\uFEFFhopnhat\.rowId,unit,unitName,file,sheet,row,count,aggregate,flagged,/);
  expect(lines[1]).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(lines[2]).toContain(`"'+84 hữu nghị, ""Đoàn B"""`);
  expect(lines[1]).toContain(",12,");
  const data = JSON.parse(readFileSync(join(exported, "hopnhat.json"), "utf8")) as {
    schema: string;
    sections: { rows: unknown[] }[];
  };
  expect(data.schema).toBe("hopnhat.consolidated/1");
  expect(data.sections.flatMap(({ rows }) => rows)).toHaveLength(2);
});

test("--share writes the copy to hand out, without personal numbers", async () => {
  const inputs = folder();
  const share = join(folder(), "gửi.xlsx");
  const head = ["TT", "Tên đoàn", "Quốc tịch", "Ngày đến", "Số lượt khách"];
  put(
    join(inputs, "KG.xlsx"),
    workbookOf([
      ["LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH KIÊN GIANG"],
      ["ĐOÀN VÀO NĂM 2024"],
      [],
      head,
      [1, "Ông Sato, ĐT 0912345678", "Nhật Bản", "10/3/2024", 12],
    ]),
  );
  const output = join(folder(), "o.xlsx");
  await merge(inputs, output, "--share", share);
  const holds = (path: string) => JSON.stringify([open(path).sheets, open(path).ownParts]).includes("0912345678");
  expect([holds(output), holds(share)]).toEqual([true, false]);
});

describe("verify", () => {
  test("proves what was merged, names what was changed since, and refuses what is not ours", async () => {
    const inputs = submissions();
    const work = folder();
    const output = join(work, "o.xlsx");
    await merge(inputs, output);
    const proved = await hopnhat("verify", output, "--sources", inputs, "--quiet");
    expect(proved).toMatchObject({ status: 0 });
    expect(proved.out).toContain("dò về 2 báo cáo gốc");
    const book = open(output);
    const sheet = book.sheets.find(({ name }) => name === "Đoàn vào")!;
    const keys = sheet.rows.find(({ cells }) => cells[0]?.value === "row.id")!;
    const column = keys.columns[keys.cells.findIndex(({ value }) => value === "people")]!;
    const line = sheet.rows.find(({ cells }) => cells[0]?.value === "CM-DV-001")!.row;
    const address = `${String.fromCharCode(65 + column)}${line + 1}`;
    const changed = put(
      join(work, "sửa.xlsx"),
      patchXlsx(readFileSync(output), [{ sheet: "Đoàn vào", address, to: 40 }]).bytes,
    );
    const found = await hopnhat("verify", changed, "--json");
    expect(found.status).toBe(1);
    expect(JSON.parse(found.out)).toMatchObject({
      ok: false,
      differences: expect.arrayContaining([{ sheet: "Đoàn vào", address, kind: "value", expected: 4, found: 40 }]),
    });
    expect((await hopnhat("verify", join(inputs, "KG.xlsx"))).status).toBe(3);
    expect((await hopnhat("verify", join(inputs, "không có.xlsx"))).status).toBe(3);
  });

  test("sources that have changed since are named", async () => {
    const inputs = submissions();
    const output = join(folder(), "o.xlsx");
    await merge(inputs, output);
    mkdirSync(join(inputs, "x"));
    put(join(inputs, "CM.xlsx"), delegationReport("Cà Mau", [5]));
    const { status, out } = await hopnhat("verify", output, "--sources", inputs);
    expect(status).toBe(1);
    expect(out).toContain("báo cáo gốc “CM.xlsx” không còn như lúc gộp");
  });
});
