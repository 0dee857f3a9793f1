// Finds the rows and nominee columns of the voting sheets by their hidden keys, and says what has moved.
import { addressOf } from "#engine/address.ts";
import type { BookSheet } from "#engine/book.ts";
import { cellsOf, type Sheet } from "#engine/workbook.ts";
import type { Words } from "#engine/form.ts";
import { saidOf, type Problem } from "./problem.ts";
import type { EntryPlace } from "./sheets/entry-places.ts";
import type { Plan } from "./sheets/refs.ts";

export type Located = {
  /** Where a cell of the sheets as handed out is now; undefined when its row or its sheet is gone. */
  readonly placeOf: (drawn: EntryPlace) => EntryPlace | undefined;
  readonly problems: readonly Problem[];
};

type Shift = { readonly rows: ReadonlyMap<number, number>; readonly columns: ReadonlyMap<number, number> };

/** Compares the keys of every voting sheet with those of the sheets as handed out (`drawnSheets`). */
export function locateKeys(plan: Plan, drawnSheets: readonly BookSheet[], sheets: ReadonlyMap<string, Sheet>): Located {
  const shifts = new Map<string, Shift>();
  const problems: Problem[] = [];
  for (const drawn of drawnSheets) {
    const keys: { key: string; row: number; column: number }[] = [];
    for (const { row, cells } of drawn.rows)
      for (const { column, value } of cells)
        if (typeof value === "string" && value.startsWith("#")) keys.push({ key: value, row, column });
    if (keys.length === 0) continue;
    const sheet = sheets.get(drawn.name);
    if (!sheet) {
      if (!plan.vote.share)
        problems.push({
          sheet: drawn.name,
          address: null,
          identity: "sheet-missing",
          message: {
            vi: `Trang ${drawn.name} không còn trong tệp. Dùng lại tệp đã phát hành.`,
            en: `The sheet “${drawn.name}” is no longer in the file. Use the file that was handed out.`,
          },
        });
      continue;
    }
    const found = placesByKey(sheet);
    const own = shiftOf(drawn.name, keys, found);
    shifts.set(drawn.name, own);
    problems.push(...own.problems);
  }
  return {
    problems,
    placeOf: ({ sheet, row, column }) => {
      const shift = shifts.get(sheet);
      const at = shift?.rows.get(row);
      if (!shift || at === undefined) return undefined;
      return { sheet, row: at, column: shift.columns.get(column) ?? column };
    },
  };
}

type Found = ReadonlyMap<string, readonly { readonly row: number; readonly column: number }[]>;

function placesByKey(sheet: Sheet): Found {
  const found = new Map<string, { row: number; column: number }[]>();
  for (const { row, column, cell } of cellsOf(sheet))
    if (typeof cell.value === "string" && cell.value.startsWith("#") && cell.formula === undefined) {
      const known = found.get(cell.value);
      if (known) known.push({ row, column });
      else found.set(cell.value, [{ row, column }]);
    }
  return found;
}

function shiftOf(
  name: string,
  keys: readonly { key: string; row: number; column: number }[],
  found: Found,
): Shift & { problems: Problem[] } {
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  const problems: Problem[] = [];
  // Row keys stand in the last column that has any; before it, on counting sheets, the ids of nominees.
  const keyColumn = Math.max(...keys.map(({ column }) => column));
  const rowKeys = keys.filter(({ column }) => column === keyColumn);
  let shift = 0;
  let sideways = 0;
  for (const { key, row, column } of rowKeys) {
    const at = found.get(key);
    if (!at) {
      problems.push(
        problem(name, row + shift, 0, "row-deleted", {
          vi: `dòng đã bị xóa ở đây (dòng ${row + 1} khi phát hành)`,
          en: `a row was deleted here (row ${row + 1} as handed out)`,
        }),
      );
      shift--;
      continue;
    }
    if (at.length > 1)
      problems.push(
        problem(name, at[1]!.row, 0, "row-copied", {
          vi: "dòng này là bản chép của một dòng khác; xóa dòng chép",
          en: "this row is a copy of another one; delete the copy",
        }),
      );
    const { row: now, column: nowColumn } = at[0]!;
    rows.set(row, now);
    if (now - row !== shift) {
      const inserted = now - row > shift;
      problems.push(
        problem(
          name,
          inserted ? row + shift : now,
          0,
          inserted ? "row-inserted" : "row-moved",
          inserted
            ? {
                vi: `có ${now - row - shift} dòng được chèn từ đây`,
                en: `rows inserted from here: ${now - row - shift}`,
              }
            : { vi: "dòng đã bị chuyển chỗ", en: "the row has been moved" },
        ),
      );
      shift = now - row;
    }
    if (nowColumn - column !== sideways) {
      sideways = nowColumn - column;
      problems.push(
        problem(
          name,
          now,
          0,
          sideways > 0 ? "column-inserted" : "column-deleted",
          sideways > 0
            ? { vi: "có cột được chèn", en: "a column was inserted" }
            : { vi: "có cột bị xóa", en: "a column was deleted" },
        ),
      );
    }
  }
  for (const drawn of keys) if (drawn.column < keyColumn) trackNominee(drawn, found, rows, columns);
  return { rows, columns, problems };
}

/** Where a nominee's column has gone: by its id in the id row of the first block that has it. */
function trackNominee(
  drawn: { key: string; row: number; column: number },
  found: Found,
  rows: ReadonlyMap<number, number>,
  columns: Map<number, number>,
): void {
  const now = rows.get(drawn.row);
  const at = found.get(drawn.key)?.find(({ row }) => row === now);
  if (at && at.column !== drawn.column && !columns.has(drawn.column)) columns.set(drawn.column, at.column);
}

function problem(sheet: string, row: number, column: number, identity: string, said: Words): Problem {
  const address = addressOf(Math.max(0, row), column);
  const restored = {
    vi: `${said.vi}. Khôi phục bố cục đã phát hành.`,
    en: `${said.en}. Restore the layout that was handed out.`,
  };
  return { sheet, address, identity, message: saidOf(sheet, address, restored) };
}
