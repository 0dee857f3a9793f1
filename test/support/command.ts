// Runs a command line inside the test, with what it prints captured, in a folder of its own.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "#node/run.ts";
import type { BookRow, BookSheet } from "#engine/book.ts";
import { writeXlsx } from "#formats/write-xlsx.ts";

export type Ran = { readonly status: number; readonly out: string; readonly err: string };

/** Status and output of `hopnhat …`. */
export async function hopnhat(...argv: readonly string[]): Promise<Ran> {
  const texts = { out: "", err: "" };
  const into = (name: "out" | "err") => (text: unknown) => {
    texts[name] += String(text);
    return true;
  };
  const out = jest.spyOn(process.stdout, "write").mockImplementation(into("out"));
  const err = jest.spyOn(process.stderr, "write").mockImplementation(into("err"));
  try {
    return { status: await run(argv), ...texts };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

/** A new empty folder; removed by `removeFolders`. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "hopnhat-test-"));
  folders.push(made);
  return made;
}
const folders: string[] = [];

export function removeFolders(): void {
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true });
}

type Plain = string | number | null;

/** The bytes of a workbook with one sheet of plain values. */
export function workbookOf(lines: readonly (readonly Plain[])[], sheet = "Biểu 02"): Uint8Array {
  const rows = lines.map((line, row): BookRow => ({
    row,
    cells: line.flatMap((value, column) => (value === null ? [] : [{ column, value }])),
  }));
  const only: BookSheet = { name: sheet, columns: [], rows };
  return writeXlsx({ title: "", sheets: [only], names: [], parts: [] });
}

/** A small report of incoming delegations by a union, as it might be typed. */
export function delegationReport(union: string, people: readonly Plain[]): Uint8Array {
  return workbookOf([
    [`LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH ${union.toUpperCase()}`],
    ["ĐOÀN VÀO NĂM 2024"],
    [],
    ["TT", "Tên đoàn", "Quốc tịch", "Ngày đến", "Số lượt khách"],
    ...people.map((count, i): Plain[] => [i + 1, `Đoàn ${union} ${i + 1}`, "Nhật Bản", `${10 + i}/3/2024`, count]),
  ]);
}

export function put(path: string, bytes: Uint8Array | string): string {
  writeFileSync(path, bytes);
  return path;
}
