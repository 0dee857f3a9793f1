// The command line: what is refused before any work, what is named, exit statuses, and where words and JSON go.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { delegationReport, folder, hopnhat, put, removeFolders, workbookOf } from "./support/command.ts";
import { partsOf } from "./support/xlsx-parts.ts";
import { buildZip } from "./support/zip-builder.ts";

afterAll(removeFolders);

const report = delegationReport("Kiên Giang", [12, 7]);
type FileJson = { file: string; status: string; refusal: { reason: string; message: string } | null };
const filesOf = (out: string): FileJson[] => (JSON.parse(out) as { files: FileJson[] }).files;

describe("a wrong command line ends with 2 and says what is wrong", () => {
  test.each([
    [["frobnicate"], "không có lệnh “frobnicate”"],
    [["validate"], "thiếu tệp hoặc thư mục"],
    [["validate", "--frob", "x"], "không có tùy chọn “--frob”"],
    [["validate", "--lang", "fr", "x"], "giá trị của tùy chọn"],
    [["merge", "x", "--period", "2024", "-o", "y"], "thiếu tùy chọn bắt buộc “--cluster <id>”"],
    [["merge", "x", "--cluster", "cum-5", "--period", "2024-13", "-o", "y"], "Kỳ “2024-13” không đọc được"],
    [["merge", "x", "--cluster", "cum-99", "--period", "2024", "-o", "y"], "Không có cụm “cum-99”"],
    [["template", "--unit", "atlantis", "--period", "2024", "-o", "y"], "Không có đơn vị “atlantis”"],
    [["validate", "x", "--roster", "/nonexistent/roster.json"], "Không đọc được tệp"],
    [["fix", "x", "-o", "y", "--only", "no-such-rule"], "Không có quy tắc “no-such-rule”"],
    [[], "Thiếu tên lệnh"],
  ])("%j", async (argv, words) => {
    const { status, err } = await hopnhat(...argv);
    expect({ status, said: err.includes(words) ? words : err }).toEqual({ status: 2, said: words });
  });

  test("in English when asked, but not by a name behind --", async () => {
    expect((await hopnhat("frobnicate", "--lang=en")).err).toContain("there is no command");
    expect((await hopnhat("frobnicate", "--", "--lang=en")).err).toContain("không có lệnh");
  });

  test("a cluster whose members in the period are not known is asked for, before anything is read", async () => {
    const dir = folder();
    put(join(dir, "a.xlsx"), report);
    const { status, err } = await hopnhat(
      "merge",
      dir,
      "--cluster",
      "cum-5",
      "--period",
      "2031",
      "-o",
      join(dir, "o.xlsx"),
    );
    expect(status).toBe(2);
    expect(err).toContain("--roster");
    expect(err).not.toContain("[1/1]");
  });
});

test("help and version come in Vietnamese first and end with 0, for the program and for a command", async () => {
  for (const argv of [["--help"], ["merge", "--help"]]) {
    const { status, out } = await hopnhat(...argv);
    expect(status).toBe(0);
    expect(out).toMatch(/^Cách dùng \(usage\)/);
  }
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(await hopnhat("--version")).toMatchObject({ status: 0, out: `${version}\n` });
  expect(await hopnhat("merge", "--version")).toMatchObject({ status: 0, out: `${version}\n` });
});

describe("inputs", () => {
  test("a folder gives the files directly in it; everything passed over or refused is named with its reason", async () => {
    const dir = folder();
    put(join(dir, "KG.xlsx"), report);
    put(join(dir, "~$KG.xlsx"), "lock");
    put(join(dir, ".DS_Store"), "system");
    put(join(dir, "Thumbs.db"), "system");
    put(join(dir, "ghi chú.docx"), buildZip([{ name: "word/document.xml", data: "<w/>" }]));
    put(join(dir, "giả.xlsx"), "%PDF-1.4 not a workbook");
    put(join(dir, "trống.xlsx"), "");
    mkdirSync(join(dir, "năm trước"));
    symlinkSync(join(dir, "KG.xlsx"), join(dir, "lối tắt.xlsx"));
    execFileSync("mkfifo", [join(dir, "ống.xlsx")]);
    for (const path of [dir, `${dir}/`]) {
      const { status, out } = await hopnhat("validate", path, "--json", "--quiet");
      expect(status).toBe(1);
      expect(filesOf(out).map(({ file, status, refusal }) => [file, status, refusal?.reason ?? null])).toEqual([
        [".DS_Store", "ignored", "system-file"],
        ["KG.xlsx", "accepted", null],
        ["Thumbs.db", "ignored", "system-file"],
        ["ghi chú.docx", "ignored", "not-a-workbook"],
        ["giả.xlsx", "refused", "not-a-workbook"],
        ["lối tắt.xlsx", "ignored", "link"],
        ["năm trước", "ignored", "folder"],
        ["trống.xlsx", "refused", "damaged"],
        ["~$KG.xlsx", "ignored", "lock-file"],
        ["ống.xlsx", "ignored", "not-a-file"],
      ]);
    }
  });

  test("a file that does not exist is named and stops no other", async () => {
    const dir = folder();
    const file = put(join(dir, "KG.xlsx"), report);
    const { status, out } = await hopnhat("validate", join(dir, "không có.xlsx"), file, "--json", "--quiet");
    expect(status).toBe(1);
    expect(filesOf(out).map(({ status, refusal }) => refusal?.reason ?? status)).toEqual(["not-found", "accepted"]);
  });

  test("nothing readable ends with 3: an empty folder, a named pipe alone, a file that is not there", async () => {
    const dir = folder();
    const pipe = join(folder(), "ống.xlsx");
    execFileSync("mkfifo", [pipe]);
    for (const path of [dir, pipe, join(dir, "x.xlsx")]) expect((await hopnhat("validate", path)).status).toBe(3);
    const merged = await hopnhat("merge", dir, "--cluster", "cum-5", "--period", "2024", "-o", join(dir, "o.xlsx"));
    expect(merged.status).toBe(3);
    expect(readdirSync(dir)).toEqual([]);
  });

  test("a name that begins with - is given after --", async () => {
    const dir = folder();
    put(join(dir, "-KG.xlsx"), report);
    const before = process.cwd();
    process.chdir(dir);
    try {
      expect((await hopnhat("validate", "-KG.xlsx")).status).toBe(2);
      expect(filesOf((await hopnhat("validate", "--json", "--", "-KG.xlsx")).out)[0]).toMatchObject({
        file: "-KG.xlsx",
        status: "accepted",
      });
    } finally {
      process.chdir(before);
    }
  });

  test("identical files are said to be identical, and two folders' files of one name stay apart", async () => {
    const [one, two] = [folder(), folder()];
    put(join(one, "KG.xlsx"), report);
    put(join(two, "KG.xlsx"), report);
    const { out } = await hopnhat("validate", one, two);
    expect(out).toContain(`Giống hệt tệp “${join(one, "KG.xlsx")}”`);
    expect(out).toContain("2 tệp: 2 đọc được");
  });

  test("a zip is opened one level deep, its entries named by it", async () => {
    const dir = folder();
    const inner = buildZip([{ name: "khác.xlsx", data: report }]);
    const entries = [
      { name: "KG/báo cáo.xlsx", data: report },
      { name: "__MACOSX/._x", data: "x" },
      { name: "trong.zip", data: inner },
    ];
    put(join(dir, "gửi.zip"), buildZip(entries));
    const { status, out } = await hopnhat("validate", dir, "--json", "--quiet");
    expect(status).toBe(0);
    expect(filesOf(out).map(({ file, refusal }) => [file, refusal?.reason ?? "read"])).toEqual([
      ["gửi.zip › KG/báo cáo.xlsx", "read"],
      ["gửi.zip › __MACOSX", "system-file"],
      ["gửi.zip › trong.zip", "archive"],
    ]);
  });
});

test("what is damaged, no workbook or the system's in a zip loses no workbook beside it, and is named", async () => {
  const dir = folder();
  const entries = [
    { name: "báo cáo.xlsx", data: report },
    { name: "hỏng.xlsx", data: report, crc: 1 },
    { name: "ảnh.jpg", data: "x", crc: 1 },
    { name: "desktop.ini", data: "x" },
  ];
  put(join(dir, "gửi.zip"), buildZip(entries));
  const { status, out } = await hopnhat("validate", dir, "--json", "--quiet");
  expect(status).toBe(1);
  expect(filesOf(out).map(({ file, refusal }) => [file.slice(10), refusal?.reason ?? "read"])).toEqual([
    ["báo cáo.xlsx", "read"],
    ["desktop.ini", "system-file"],
    ["hỏng.xlsx", "damaged"],
    ["ảnh.jpg", "not-a-workbook"],
  ]);
});

describe("outputs", () => {
  const merge = (dir: string, output: string, ...more: string[]) =>
    hopnhat("merge", dir, "--cluster", "cum-5", "--period", "2024", "-o", output, "--quiet", ...more);

  test.each([
    ["an input", (dir: string) => join(dir, "KG.xlsx")],
    ["an input by another way of writing it", (dir: string) => join(dir, "..", dir.split("/").pop()!, "KG.xlsx")],
    ["a file of somebody else", () => put(join(folder(), "của họ.xlsx"), "không phải của chương trình")],
    ["a folder", (dir: string) => join(dir, "..")],
  ])("%s is refused with 2 before any work, and stays as it was", async (_, place) => {
    const dir = folder();
    put(join(dir, "KG.xlsx"), report);
    const output = place(dir);
    const { status, err } = await merge(dir, output);
    expect(status).toBe(2);
    expect(err).toMatch(/trùng với một tệp đầu vào|không bị ghi đè/);
    expect(readFileSync(join(dir, "KG.xlsx")).equals(report)).toBe(true);
  });

  test("JSON and share have the same protection, and two outputs never share a place", async () => {
    const dir = folder();
    const input = put(join(dir, "KG.xlsx"), report);
    const output = join(folder(), "o.xlsx");
    expect((await merge(dir, output, `--json=${input}`)).status).toBe(2);
    expect((await merge(dir, output, "--share", output)).status).toBe(2);
    expect((await merge(dir, output, "--export", input)).status).toBe(2);
    expect(existsSync(output)).toBe(false);
  });

  test("a folder that does not exist ends with 3 and nothing is made", async () => {
    const dir = folder();
    put(join(dir, "KG.xlsx"), report);
    expect((await merge(dir, join(dir, "không có", "o.xlsx"))).status).toBe(3);
    expect(readdirSync(dir)).toEqual(["KG.xlsx"]);
  });

  test("a second run replaces the first one's results with the same bytes, also among the inputs", async () => {
    const dir = folder();
    put(join(dir, "KG.xlsx"), report);
    const output = join(dir, "tổng hợp.xlsx");
    const options = [
      `--json=${join(dir, "kết quả.json")}`,
      "--export",
      join(dir, "dữ liệu"),
      "--returns",
      join(dir, "trả lại"),
    ];
    const snapshot = () =>
      readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name)).toString("base64")]);
    expect((await merge(dir, output, ...options)).err).toBe("");
    const first = snapshot();
    expect((await merge(dir, output, ...options)).err).toBe("");
    expect(snapshot()).toEqual(first);
  });

  test("a result is not written under the ending of another format", async () => {
    const dir = folder();
    const input = put(join(dir, "KG.xlsx"), report);
    const SCOPE = ["--cluster", "cum-5", "--period", "2024", "--quiet"];
    const commands = (name: string) => [
      ["fix", input, "--quiet", "-o", join(dir, name)],
      ["merge", input, ...SCOPE, "-o", join(dir, name)],
      ["merge", input, ...SCOPE, "-o", join(dir, "o.xlsx"), "--share", join(dir, name)],
      ["template", "--unit", "kien-giang", "--period", "2024", "-o", join(dir, name)],
      ["tally", "--new", "--cluster", "cum-5", "--period", "2024", "-o", join(dir, name)],
    ];
    for (const name of ["c.xlsm", "c.ods", "c.xls", "c.csv", "c"])
      for (const command of commands(name)) {
        const { status, err } = await hopnhat(...command);
        expect([status, err]).toEqual([2, expect.stringContaining("phải kết thúc bằng .xlsx")]);
      }
    expect((await hopnhat("tally", input, "-o", join(dir, "m.pdf"))).err).toContain("phải kết thúc bằng .docx");
    expect(readdirSync(dir)).toEqual(["KG.xlsx"]);
  });

  test("an option that takes one value is not given twice", async () => {
    const input = put(join(folder(), "KG.xlsx"), report);
    const { status, err } = await hopnhat("validate", input, "--profile", "a.json", "--profile", "b.json");
    expect([status, err]).toEqual([2, expect.stringContaining("“--profile <file>” chỉ được ghi một lần")]);
    expect((await hopnhat("fix", input, "-o", "a.xlsx", "-o", "b.xlsx")).status).toBe(2);
  });

  test("a blank template is no report: passed over beside one, and nothing alone", async () => {
    const dir = folder();
    const path = join(dir, "mẫu.xlsx");
    await hopnhat("template", "--unit", "kien-giang", "--period", "2024", "-o", path);
    expect((await merge(path, join(dir, "o.xlsx"))).status).toBe(3);
    put(join(dir, "KG.xlsx"), report);
    const { out } = await merge(dir, join(dir, "o.xlsx"), "--json");
    const { units, files } = JSON.parse(out) as {
      units: { status: string; file?: string }[];
      files: { file: string; status: string; refusal: { reason: string } | null }[];
    };
    expect(units.filter(({ file }) => file)).toMatchObject([{ status: "merged", file: "KG.xlsx" }]);
    expect(files.find(({ file }) => file === "mẫu.xlsx")).toMatchObject({
      status: "ignored",
      refusal: { reason: "own-template" },
    });
  });

  test("a blank template that a person has filled in is not replaced", async () => {
    const dir = folder();
    const path = join(dir, "mau.xlsx");
    const template = (period: string) => hopnhat("template", "--unit", "kien-giang", "--period", period, "-o", path);
    expect((await template("2024")).status).toBe(0);
    expect((await template("2023")).status).toBe(0);
    const parts = [...partsOf(readFileSync(path))].map(([name, text]) => ({
      name,
      data: name === "docProps/core.xml" ? text.replace(/(lastModifiedBy>)Hợp Nhất/, "$1Nguyễn Thị Lan") : text,
    }));
    put(path, buildZip(parts));
    expect((await template("2024")).status).toBe(2);
  });
});

describe("where results go", () => {
  test("--json puts JSON and nothing else on standard output; progress stays on standard error", async () => {
    const file = put(join(folder(), "KG.xlsx"), report);
    for (const command of ["validate", "inspect"]) {
      const { out, err } = await hopnhat(command, file, "--json");
      expect(JSON.parse(out)).toMatchObject({ schema: `hopnhat.${command}/1` });
      expect(err).toBe(`[1/1] ${file}\n`);
    }
  });

  test("--json=FILE writes the JSON beside the words", async () => {
    const dir = folder();
    const file = put(join(dir, "KG.xlsx"), report);
    const { out } = await hopnhat("validate", file, `--json=${join(dir, "kq.json")}`, "--quiet");
    expect(out).toContain("Đoàn vào (trang “Biểu 02”): 2 dòng");
    expect(JSON.parse(readFileSync(join(dir, "kq.json"), "utf8"))).toMatchObject({ schema: "hopnhat.validate/1" });
  });

  test("inspect shows cells as stored, also of a file that has nothing to do with reports", async () => {
    const file = put(
      join(folder(), "khác.xlsx"),
      workbookOf(
        [
          ["xin chào", 0],
          [null, 12.5],
        ],
        "Tờ",
      ),
    );
    const { out } = await hopnhat("inspect", file, "--json", "--quiet");
    const sheets = [{ name: "Tờ", state: "visible", cells: { A1: "xin chào", B1: 0, B2: 12.5 } }];
    expect(JSON.parse(out)).toMatchObject({ files: [{ status: "accepted", sheets }] });
    expect((await hopnhat("inspect", file)).out).toContain("Không nhận ra biểu nào");
  });

  test("sample writes the nine submissions, and again over themselves", async () => {
    const dir = join(folder(), "mẫu");
    expect((await hopnhat("sample", "-o", dir)).status).toBe(0);
    expect(readdirSync(dir)).toHaveLength(9);
    expect((await hopnhat("sample", "-o", dir)).status).toBe(0);
    put(join(dir, readdirSync(dir)[0]!), "của người khác");
    expect((await hopnhat("sample", "-o", dir)).status).toBe(2);
  });
});
