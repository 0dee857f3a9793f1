// Parts of the adapter that need no Excel: where the page is, addresses, what is written into a cell.
import { areasIn, areasOf, outside, pieces } from "../addin/excel/areas.ts";
import { asWritten, holds } from "../addin/excel/cell-text.ts";
import { batchesOf, runsOf } from "../addin/excel/edit-runs.ts";
import { capsOf } from "../addin/excel/caps.ts";
import { brightness } from "../addin/excel/brightness.ts";
import { hostFault } from "../addin/excel/host-fault.ts";
import { isInOffice } from "../addin/excel/decide-host.ts";
import { nameInUrl } from "../addin/excel/name-in-url.ts";
import type { Edit } from "#engine/workbook.ts";

const plain = { location: { search: "", href: "https://x/" }, name: "", framed: false, door: false };

test.each([
  [plain, false],
  [{ ...plain, framed: true }, false],
  [{ ...plain, name: "a window" }, false],
  [{ ...plain, door: true }, true],
  [{ ...plain, location: { search: "?_host_Info=Excel$Web", href: "" } }, true],
  [{ ...plain, name: '{"hostInfo":"Excel"}' }, true],
  [{ ...plain, framed: true, location: { search: "", href: "https://x/#_xdm_Info=1" } }, true],
])("case %#: whether Office opened the page", (surroundings, expected) => {
  expect(isInOffice(surroundings)).toBe(expected);
});

test.each([
  ["C:\\Bao cao\\Tháng 50%.xlsx", "Tháng 50%.xlsx"],
  ["\\\\may\\chung\\a.xlsx", "a.xlsx"],
  ["https://x.sharepoint.com/a/B%C3%A1o%20c%C3%A1o.xlsx?web=1", "Báo cáo.xlsx"],
  ["https://x/100%.xlsx", "100%.xlsx"],
  ["", ""],
])("the name in %p is %p", (url, name) => {
  expect(nameInUrl(url)).toBe(name);
});

test("addresses of every kind are areas", () => {
  expect(areasOf("A1:B2,D4")).toEqual([
    { top: 0, left: 0, bottom: 1, right: 1 },
    { top: 3, left: 3, bottom: 3, right: 3 },
  ]);
  expect(areasOf("B:C")).toEqual([{ top: 0, left: 1, bottom: 1_048_575, right: 2 }]);
  expect(areasOf("3:4")).toEqual([{ top: 2, left: 0, bottom: 3, right: 16_383 }]);
  expect(areasOf("tên")).toBeUndefined();
  expect(areasIn("'Biểu 1, phần a'!A1:B2,Sheet2!C3")).toHaveLength(2);
});

test("what a sheet's used area leaves out is its parts around it, and nothing twice", () => {
  const area = { sheet: "S", top: 0, left: 0, bottom: 9, right: 9 };
  const used = { top: 2, left: 2, bottom: 5, right: 5 };
  const cells = outside(area, used).reduce(
    (sum, one) => sum + (one.bottom - one.top + 1) * (one.right - one.left + 1),
    0,
  );
  expect(cells).toBe(100 - 16);
  expect(outside(area, undefined)).toEqual([{ top: 0, left: 0, bottom: 9, right: 9 }]);
  expect(outside({ ...used, sheet: "S" }, used)).toEqual([]);
});

test("pieces cover an area and none holds more than asked", () => {
  const parts = pieces({ sheet: "S", top: 3, left: 1, bottom: 20, right: 5 }, 20);
  expect(parts.map(({ top, bottom }) => bottom - top + 1)).toEqual([4, 4, 4, 4, 2]);
  expect(pieces({ sheet: "S", top: 0, left: 0, bottom: 1, right: 99 }, 10)).toHaveLength(2);
});

test.each([
  ["12", "General", "'12"],
  ["12", "@", "12"],
  ["Nước sạch", "General", "Nước sạch"],
  ["=A1", "General", "'=A1"],
  ["TRUE", "General", "'TRUE"],
  ["'a", "General", "''a"],
  [12, "@", 12],
  [null, "General", ""],
])("%p into a cell of format %s is written as %p", (value, format, written) => {
  expect(asWritten(value, format)).toBe(written);
});

test("a cell holds a value only when it is the same in kind", () => {
  expect(holds("", null)).toBe(true);
  expect(holds("12", 12)).toBe(false);
  expect(holds("#N/A", { error: "#N/A" })).toBe(true);
});

test("edits of a column are one run, and a batch never spans two sheets", () => {
  const edit = (sheet: string, row: number, column: number): Edit => ({ at: { sheet, row, column }, from: "1", to: 1 });
  const runs = runsOf([edit("B", 0, 0), edit("A", 2, 1), edit("A", 1, 1), edit("A", 4, 1)]);
  expect(runs.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual(["A!B2:B3", "A!B5", "B!A1"]);
  expect(batchesOf(runs).map((batch) => batch.length)).toEqual([2, 1]);
  expect(batchesOf(runs, 2).map((batch) => batch.length)).toEqual([1, 1, 1]);
});

test("capabilities follow the requirement sets, each by itself", () => {
  const upTo = (most: number) => capsOf((set, version) => set === "ExcelApi" && Number(version.split(".")[1]) <= most);
  expect(upTo(1)).toMatchObject({ visibility: false, watchSheets: false, bytes: false });
  expect(upTo(7)).toMatchObject({ parts: true, conditional: true, watchSheets: true, watchBook: false, merges: false });
  expect(upTo(21)).toMatchObject({ watchBook: true, merges: true, oneUndo: true });
});

test.each([
  [{ code: "AccessDenied" }, "protected"],
  [{ code: 5103 }, "too-large"],
  [{ code: "InvalidOperationInCellEditMode" }, "editing"],
  [{ code: "ItemNotFound" }, "gone"],
  [new Error("x"), "failed"],
  [undefined, "failed"],
])("case %#: a refusal of Excel is known by its code", (cause, kind) => {
  expect(hostFault(cause).kind).toBe(kind);
});

test("brightness of colours, and of what is no colour", () => {
  expect(brightness("#FFFFFF")).toBeCloseTo(1);
  expect(brightness("#000000")).toBe(0);
  expect(brightness("red")).toBeUndefined();
});
