// The worker's answers on the check desk: changes of a report, copies, columns a person has placed.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import { answers } from "../addin/browser/answer.ts";
import type { FileShown } from "../addin/browser/shown.ts";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { delegationReport } from "./support/command.ts";

const SAMPLE = join(__dirname, "../templates/sample/cum-5-2024");

async function desk(bytes: Uint8Array = delegationReport("Kiên Giang", [12, "15", 7, "20"]), name = "KG.xlsx") {
  const ask = answers(() => undefined);
  const [file] = await ask.add({ desk: "check", name, bytes: new Uint8Array(bytes), passwords: [] });
  return { ask, file: file! };
}

function bookOf(sheet: string, rows: unknown[][]): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), sheet);
  return new Uint8Array(XLSX.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
}

const at = (row: number) => ({ sheet: "Biểu 02", row, column: 4 });
const findingsOf = ({ groups }: FileShown) => groups.flatMap(({ findings }) => findings);

test("an edit is made only while the cell holds what was read, and the list keeps its ids", async () => {
  const { ask, file } = await desk();
  const before = findingsOf(file).map(({ key }) => key);
  const {
    applied,
    refused,
    file: after,
  } = await ask.apply({
    key: file.key,
    edits: [
      { at: at(5), from: "15", to: 15 },
      { at: at(7), from: "21", to: 21 },
    ],
  });
  expect([applied.length, refused.map(({ reason }) => reason), after.edited]).toEqual([1, ["changed"], 1]);
  const left = findingsOf(after).map(({ key }) => key);
  expect(before.filter((key) => !left.includes(key))).toHaveLength(1);
  expect(left.every((key) => before.includes(key))).toBe(true);
});

test("the safe fixes of the sample are found, and each taken back leaves the file as it was", async () => {
  for (const name of readdirSync(SAMPLE)) {
    const bytes = new Uint8Array(readFileSync(join(SAMPLE, name)));
    const { ask, file } = await desk(bytes, name);
    const edits = await ask.safeEdits({ key: file.key, rule: null });
    const mended = await ask.apply({ key: file.key, edits });
    expect(mended.refused).toEqual([]);
    expect(mended.file.counts.safe).toBe(0);
    const back = edits.map(({ at: place, from, to }) => ({ at: place, from: to, to: from }));
    const undone = await ask.apply({ key: file.key, edits: back });
    expect(undone.file).toEqual(file);
    const { bytes: copy } = await ask.copy({ key: file.key, kind: "fixed" });
    expect(readWorkbookBytes(copy, name)).toEqual(readWorkbookBytes(bytes, name));
  }
});

test("a part put in is in the copy, and taken out it is gone", async () => {
  const { ask, file } = await desk();
  const warning = file.groups.find(({ severity }) => severity === "warning")!.findings[0]!;
  const time = "2026-11-22T10:32:00+07:00";
  const part = await ask.explanation({ key: file.key, id: warning.id, text: " Đã đối chiếu ", time });
  const { kept, file: after } = await ask.putPart({ key: file.key, ...part });
  expect(kept).toBe(true);
  expect(findingsOf(after).find(({ id }) => id === warning.id)!.explanation).toBe("Đã đối chiếu");
  const copy = await ask.copy({ key: file.key, kind: "fixed" });
  expect(readWorkbookBytes(copy.bytes, "a.xlsx").ownParts).toHaveLength(1);
  await ask.putPart({ key: file.key, ...(await ask.explanation({ key: file.key, id: warning.id, text: "", time })) });
  const without = await ask.copy({ key: file.key, kind: "fixed" });
  expect(readWorkbookBytes(without.bytes, "a.xlsx").ownParts).toEqual([]);
});

test("the file to hand in bears the seal and its proper name, and says so when it is opened", async () => {
  const { ask, file } = await desk();
  const parts = await ask.seal({ key: file.key, time: "2026-11-22T10:32:00+07:00", by: "" });
  for (const part of parts) await ask.putPart({ key: file.key, ...part });
  const { name, bytes } = await ask.copy({ key: file.key, kind: "submission" });
  expect(name).toBe("BC-2024-kien-giang.xlsx");
  const again = await desk(bytes, name);
  expect(again.file.seal).toMatchObject({ state: "unchanged", places: [] });
  const { file: changed } = await again.ask.apply({ key: "f0", edits: [{ at: at(4), from: 12, to: 13 }] });
  expect(changed.seal).toMatchObject({ state: "changed", places: ["“Biểu 02” · E5"] });
});

const withOddColumns = () =>
  bookOf("Đoàn vào", [
    ["LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH KIÊN GIANG"],
    ["ĐOÀN VÀO NĂM 2024"],
    ["TT", "Tên đoàn", "Quốc tịch", "Ngày đến", "Số lượt khách", "Phòng phụ trách", "Ông bà lo việc"],
    [1, "Đoàn A", "Nhật Bản", "10/03/2024", 12, "Hợp tác", "Ông An"],
  ]);

test("a column placed by a person counts for the files of both desks, and is refused where another one holds the field", async () => {
  const { ask, file } = await desk(withOddColumns());
  await ask.add({ desk: "board", name: "b.xlsx", bytes: withOddColumns(), passwords: [] });
  const [first, second] = file.columns;
  expect([first, second].map((column) => column!.heading)).toEqual(["Phòng phụ trách", "Ông bà lo việc"]);
  expect(first!.samples).toEqual(["Hợp tác"]);
  expect(first!.options.find(({ id }) => id === "people")?.taken).toBe("E");
  const asked = { key: file.key, kind: "column" as const, section: "delegationIn", forUnit: false };
  const mapped = await ask.map({ ...asked, name: first!.name, answer: "result" });
  expect(mapped.refusal).toBeNull();
  expect([...mapped.check, ...mapped.board].map(({ columns }) => columns[0]!.answer)).toEqual(["result", "result"]);
  const refused = await ask.map({ ...asked, name: second!.name, answer: "result" });
  expect(refused.refusal?.vi).toMatch(/đã ghép với cột “Phòng phụ trách”/);
  const aside = await ask.map({ ...asked, name: second!.name, answer: "-" });
  expect(aside.check[0]!.columns.map(({ answer }) => answer)).toEqual(["result", "-"]);
  const notes = aside.check[0]!.groups.filter(({ rule }) => rule === "unknown-column");
  expect(notes.map(({ severity, findings }) => [severity, findings.length])).toEqual([["info", 1]]);
  const profile = await ask.profileText({});
  expect((await ask.clearProfile({})).check[0]!.columns.map(({ answer }) => answer)).toEqual(["", ""]);
  const loaded = await ask.profile({ text: profile });
  expect(loaded.check).toEqual(aside.check);
  expect(loaded.remembered.map(({ heading, answer }) => [heading, answer?.vi ?? null])).toEqual([
    ["Phòng phụ trách", expect.any(String)],
    ["Ông bà lo việc", null],
  ]);
  const one = await ask.forget({ id: loaded.remembered[1]!.id });
  expect(one.check[0]!.columns.map(({ answer }) => answer)).toEqual(["result", ""]);
  expect((await ask.map({ ...asked, name: first!.name, answer: "" })).remembered).toEqual([]);
  expect((await ask.profile({ text: profile })).remembered).toHaveLength(2);
  expect((await ask.map({ ...asked, name: first!.name, answer: "" })).remembered).toHaveLength(1);
});

test("a column that was only understood can be answered for otherwise", async () => {
  const rows = [
    ["LHHN tỉnh Kiên Giang"],
    ["Đoàn vào năm 2024"],
    ["STT", "Những ai đã tới thăm", "Quốc tịch", "Từ ngày", "Số khách"],
    [1, "Đoàn Hội Ánh sáng", "Pháp", "03/05/2024", 12],
    [2, "Đoàn Quỹ Mầm xanh", "Úc", "04/06/2024", 7],
    [3, "Đoàn Đại học Sakura", "Nhật Bản", "05/07/2024", 9],
  ];
  const { ask, file } = await desk(bookOf("Đoàn vào", rows));
  const [column] = file.columns;
  expect(column).toMatchObject({ heading: "Những ai đã tới thăm", answer: "name" });
  const aside = await ask.map({ ...column!, key: file.key, answer: "-", forUnit: false });
  expect(aside.check[0]!.columns).toMatchObject([{ answer: "-" }]);
});

test("a table that fits two sections is placed by a person, or said to be none of the report", async () => {
  const { ask, file } = await desk(
    bookOf("ĐR", [
      ["LHHN tỉnh Sóc Trăng"],
      ["ĐOÀN RA NĂM 2024"],
      ["STT", "Tên đoàn khách quốc tế", "Đến từ", "Thời gian đón tiếp", "Số lượt khách"],
      [1, "Đoàn A", "Lào", "03/01/2024", 5],
    ]),
  );
  const table = file.columns.find(({ kind }) => kind === "table")!;
  expect(table.options.slice(0, 2).map(({ id }) => id)).toEqual(["delegationIn", "delegationOut"]);
  const asked = { key: file.key, kind: "table" as const, section: "", name: table.name, forUnit: true };
  const placed = await ask.map({ ...asked, answer: "delegationIn" });
  expect(placed.check[0]!.sections).toMatchObject([{ title: { vi: "Đoàn vào" }, rows: 1 }]);
  const none = await ask.map({ ...asked, answer: "-" });
  expect(none.check[0]!.sections).toEqual([]);
  expect(none.check[0]!.groups.map(({ rule }) => rule)).toContain("unmapped-cell");
  expect(JSON.parse(await ask.profileText({}))).toMatchObject({ unitTables: { "soc-trang": { [table.name]: null } } });
  // The table asks no more, so the answer is taken back where answers are listed.
  expect(none.check[0]!.columns).toEqual([]);
  const [kept] = none.remembered;
  expect(kept).toMatchObject({ kind: "table", heading: "ĐR", title: null, unit: "Sóc Trăng", answer: null });
  const back = await ask.forget({ id: kept!.id });
  expect(back.remembered).toEqual([]);
  expect(back.check[0]!.columns).toMatchObject([{ kind: "table", answer: "" }]);
});
