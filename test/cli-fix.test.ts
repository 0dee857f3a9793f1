// `hopnhat fix`: safe fixes on a copy, everything else byte for byte.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { delegationReport, folder, hopnhat, put, removeFolders } from "./support/command.ts";
import { partsOf } from "./support/xlsx-parts.ts";
import { buildZip } from "./support/zip-builder.ts";

afterAll(removeFolders);

const report = delegationReport("Kiên Giang", [12, "15", 7, "vài người"]);

function given(bytes: Uint8Array | string = report, name = "KG.xlsx"): { file: string; copy: string } {
  const dir = folder();
  return { file: put(join(dir, name), bytes), copy: join(dir, "bản sửa.xlsx") };
}

test("a number typed as text becomes a number; what cannot be read is left to the person", async () => {
  const { file, copy } = given();
  const { out } = await hopnhat("fix", file, "-o", copy, "--json", "--quiet");
  const result = JSON.parse(out) as { applied: unknown[]; left: string[] };
  expect(result).toMatchObject({ schema: "hopnhat.fix/1" });
  expect(result.applied).toEqual([{ sheet: "Biểu 02", address: "E6", from: "15", to: 15 }]);
  expect(result.left.some((id) => id.startsWith("unreadable-value"))).toBe(true);
  expect(result.left.some((id) => id.startsWith("text-as-number"))).toBe(false);
  expect(readFileSync(file).equals(report)).toBe(true);
  const validated = await hopnhat("validate", copy, "--json", "--quiet");
  expect(validated.out).not.toContain("text-as-number");
});

test("only the sheet of the changed cell differs, and fixing the copy again changes nothing", async () => {
  const { file, copy } = given();
  await hopnhat("fix", file, "-o", copy);
  const [before, after] = [partsOf(report), partsOf(readFileSync(copy))];
  expect([...after.keys()]).toEqual([...before.keys()]);
  const changed = [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);
  expect(changed).toEqual(["xl/worksheets/sheet1.xml"]);
  const again = join(folder(), "lại.xlsx");
  await hopnhat("fix", copy, "-o", again);
  expect(readFileSync(again).equals(readFileSync(copy))).toBe(true);
  // The same command gives the same copy, so writing it once more is allowed.
  expect((await hopnhat("fix", file, "-o", copy)).status).not.toBe(2);
});

test("--only takes the fixes of the rules named", async () => {
  const { file, copy } = given();
  const { out } = await hopnhat(
    "fix",
    file,
    "-o",
    copy,
    "--json",
    "--quiet",
    "--only",
    "not-in-list",
    "--only",
    "wrong-scale",
  );
  expect(JSON.parse(out)).toMatchObject({ applied: [] });
});

test("a workbook with macros loses them in the copy, which is said", async () => {
  const parts = [...partsOf(report)].map(([name, data]) => ({
    name,
    data:
      name === "[Content_Types].xml"
        ? data
            .replace(/spreadsheetml\.sheet\.main\+xml/, "SHEET")
            .replace(
              "application/vnd.openxmlformats-officedocument.SHEET",
              "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
            )
            .replace(
              "</Types>",
              '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
            )
        : name === "xl/_rels/workbook.xml.rels"
          ? data.replace(
              "</Relationships>",
              '<Relationship Id="rIdM" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
            )
          : data,
  }));
  const { file, copy } = given(buildZip([...parts, { name: "xl/vbaProject.bin", data: "macro" }]), "KG.xlsm");
  const { out } = await hopnhat("fix", file, "-o", copy, "--quiet");
  expect(out).toContain("Bản sao không còn macro");
  expect([...partsOf(readFileSync(copy)).keys()]).not.toContain("xl/vbaProject.bin");
  expect(readWorkbookBytes(readFileSync(copy), "x.xlsx")).toMatchObject({ format: "xlsx", hasMacros: false });
});

test("another format gives a new .xlsx, with a list of what it does not carry", async () => {
  const lines = [
    "ĐOÀN VÀO NĂM 2024",
    "TT;Tên đoàn;Quốc tịch;Ngày đến;Số lượt khách",
    "1;Đoàn A;Nhật Bản;10/3/2024;0012",
    "2;Đoàn B;Lào;11/3/2024;12",
  ];
  const { file, copy } = given(`\uFEFF${lines.join("\r\n")}`, "Báo cáo đoàn vào của tỉnh Kiên Giang.csv");
  const { out } = await hopnhat("fix", file, "-o", copy, "--quiet");
  expect(out).toContain("tệp .xlsx mới lập từ tệp .csv");
  expect(out).toContain("màu, độ rộng cột, thiết lập in");
  expect(out).toContain("tên trang “Báo cáo đoàn vào của tỉnh Kiên Giang”");
  const [sheet] = readWorkbookBytes(readFileSync(copy), "x.xlsx").sheets;
  const valuesIn = (row: number) => sheet!.rows[row]!.cells.map(({ value }) => value);
  expect(valuesIn(2)).toEqual([1, "Đoàn A", "Nhật Bản", "10/3/2024", "0012"]);
  expect(valuesIn(3)).toEqual([2, "Đoàn B", "Lào", "11/3/2024", 12]);
});

test("a copy of a password-protected file is refused without --plain", async () => {
  const { file, copy } = given();
  const [locked, passwords] = [join(folder(), "khóa.xlsx"), put(join(folder(), "mật khẩu.txt"), "sai\nđúng-2024\n")];
  // In a process of its own: the package is loaded there as the program loads it.
  const script = `const { encrypt } = require("officecrypto-tool"); const fs = require("fs"); fs.writeFileSync(process.argv[2], encrypt(fs.readFileSync(process.argv[1]), { password: "đúng-2024" }));`;
  execFileSync(process.execPath, ["-e", script, file, locked]);
  expect((await hopnhat("fix", locked, "-o", copy)).status).toBe(3);
  const cli = (...more: string[]) => {
    try {
      execFileSync(
        process.execPath,
        ["--import", "tsx", "pipeline/node/cli.ts", "fix", locked, "-o", copy, "--password-file", passwords, ...more],
        { stdio: "pipe" },
      );
      return 0;
    } catch (fault) {
      return (fault as { status: number }).status;
    }
  };
  expect(cli()).toBe(3);
  expect(existsSync(copy)).toBe(false);
  expect([0, 1]).toContain(cli("--plain"));
  expect(readWorkbookBytes(readFileSync(copy), "x.xlsx").sheets[0]!.name).toBe("Biểu 02");
}, 60_000);

test("several files, or none, are not mended", async () => {
  const { file, copy } = given();
  expect((await hopnhat("fix", join(file, ".."), "-o", copy)).status).toBe(3);
  expect((await hopnhat("fix", `${file}x`, "-o", copy)).status).toBe(3);
  expect((await hopnhat("fix", file, "-o", file)).status).toBe(2);
});
