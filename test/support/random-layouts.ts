// Random layouts of known data: which section, in which order its columns stand, how deep its headings are, whether
// group rows or a column tell the sector, where the total stands, in which unit the money is. Pure text grids.
import fc from "fast-check";
import type { Cell, Sheet, Workbook } from "#engine/workbook.ts";

export type AidItem = {
  readonly name: string;
  readonly donor: string;
  readonly sector: string;
  readonly amount: number;
};
export type Plan = {
  readonly items: readonly AidItem[];
  /** Sort keys of the columns name, donor, sector, amount, note. */
  readonly order: readonly number[];
  readonly deep: boolean;
  readonly grouped: boolean;
  readonly total: "first" | "last" | "none";
  readonly unit: "đồng" | "nghìn đồng" | "triệu đồng" | "tỷ đồng";
  readonly numbers: boolean;
};

export const SECTORS: Readonly<Record<string, string>> = {
  "Y tế": "Y_TE",
  "Giáo dục": "GIAO_DUC",
  "Môi trường": "MOI_TRUONG",
};
export const SCALE: Readonly<Record<Plan["unit"], number>> = {
  đồng: 1,
  "nghìn đồng": 1e3,
  "triệu đồng": 1e6,
  "tỷ đồng": 1e9,
};

const words = fc
  .array(fc.constantFrom("Trạm", "nước", "sạch", "Học bổng", "xã", "Phòng", "vùng", "Cầu", "giống", "lúa"), {
    minLength: 2,
    maxLength: 4,
  })
  .map((list) => list.join(" "));

/** Whole millions, so that every unit writes them without a rounding. */
const item: fc.Arbitrary<AidItem> = fc.record({
  name: words.map((text) => `Dự án ${text}`),
  donor: fc.constantFrom("Oxfam", "Plan International", "World Vision", "SNV", "Heifer"),
  sector: fc.constantFrom(...Object.keys(SECTORS)),
  amount: fc.integer({ min: 20, max: 9_000 }).map((millions) => millions * 1e6),
});

export const plans: fc.Arbitrary<Plan> = fc.record({
  items: fc.array(item, { minLength: 1, maxLength: 7 }),
  order: fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 5, maxLength: 5 }),
  deep: fc.boolean(),
  grouped: fc.boolean(),
  total: fc.constantFrom("first" as const, "last" as const, "none" as const),
  unit: fc.constantFrom("đồng" as const, "nghìn đồng" as const, "triệu đồng" as const, "tỷ đồng" as const),
  numbers: fc.boolean(),
});

type Column = { readonly heads: readonly [string, string]; readonly value: (item: AidItem) => string | number };

/** The workbook of a plan: one sheet of aid, with its document header and unit line. */
export function bookOf(plan: Plan, sheetName = "Biểu 01"): Workbook {
  const scale = SCALE[plan.unit];
  const amount = (value: number) => Number((value / scale).toFixed(9));
  const named: Column[] = [
    { heads: ["Tên dự án", ""], value: ({ name }) => name },
    { heads: ["Nhà tài trợ", ""], value: ({ donor }) => donor },
    ...(plan.grouped ? [] : [{ heads: ["Lĩnh vực", ""] as const, value: ({ sector }: AidItem) => sector }]),
    { heads: plan.deep ? ["Cam kết", "Tổng số"] : ["Giá trị cam kết", ""], value: (one) => amount(one.amount) },
    { heads: ["Ghi chú", ""], value: () => "" },
  ];
  const columns = named
    .map((column, i) => ({ column, key: plan.order[i]! }))
    .sort((a, b) => a.key - b.key)
    .map(({ column }) => column);
  const lead = plan.numbers ? 1 : 0;
  const at = (head: string) => lead + columns.findIndex((column) => column.heads[0] === head);
  const rows: (string | number)[][] = [
    ["LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH KIÊN GIANG"],
    ["VIỆN TRỢ PHI CHÍNH PHỦ NƯỚC NGOÀI NĂM 2024"],
    ["", "", "", `Đơn vị tính: ${plan.unit}`],
    [...(plan.numbers ? ["STT"] : []), ...columns.map(({ heads }) => heads[0])],
  ];
  if (plan.deep) rows.push([...(plan.numbers ? [""] : []), ...columns.map(({ heads }) => heads[1])]);
  const line = (label: string, number: number | undefined): (string | number)[] => {
    const cells: (string | number)[] = Array<string>(lead + columns.length).fill("");
    cells[at("Tên dự án")] = label;
    if (number !== undefined) cells[at(plan.deep ? "Cam kết" : "Giá trị cam kết")] = number;
    return cells;
  };
  const sum = amount(plan.items.reduce((total, one) => total + one.amount, 0));
  if (plan.total === "first") rows.push(line("Tổng số", sum));
  ordered(plan).forEach((one, i, all) => {
    if (plan.grouped && one.sector !== all[i - 1]?.sector)
      rows.push(line(`Lĩnh vực ${one.sector.toLowerCase()}`, undefined));
    rows.push([...(plan.numbers ? [i + 1] : []), ...columns.map(({ value }) => value(one))]);
  });
  if (plan.total === "last") rows.push(line("Tổng cộng", sum));
  return {
    fileName: "bao-cao.xlsx",
    format: "xlsx",
    date1904: false,
    sheets: [sheetOf(sheetName, rows)],
    hasMacros: false,
    externalLinks: 0,
    ownParts: [],
    notes: [],
  };
}

/** Items as they stand in the sheet: by sector where group rows tell it. */
export function ordered(plan: Plan): readonly AidItem[] {
  const sectors = Object.keys(SECTORS);
  return plan.grouped
    ? [...plan.items].sort((a, b) => sectors.indexOf(a.sector) - sectors.indexOf(b.sector))
    : plan.items;
}

function sheetOf(name: string, rows: readonly (readonly (string | number)[])[]): Sheet {
  return {
    name,
    state: "visible",
    rows: rows
      .map((values, row) => {
        const columns = values.flatMap((value, column) => (value === "" ? [] : [column]));
        return { row, columns, cells: columns.map((column): Cell => ({ value: values[column]! })) };
      })
      .filter(({ columns }) => columns.length > 0),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    extras: { comments: 0, textBoxes: 0, pictures: 0 },
  };
}

/** The sheet with blank rows put in before the given rows, and everything moved right by `right` columns. */
export function moved(sheet: Sheet, before: readonly number[], right: number): Sheet {
  const down = (row: number) => row + before.filter((at) => at <= row).length;
  const merges = sheet.merges.map((area) => ({
    top: down(area.top),
    bottom: down(area.bottom),
    left: area.left + right,
    right: area.right + right,
  }));
  return {
    ...sheet,
    rows: sheet.rows.map(({ row, columns, cells }) => ({
      row: down(row),
      columns: columns.map((column) => column + right),
      cells,
    })),
    merges,
    hiddenRows: sheet.hiddenRows.map(down),
    hiddenColumns: sheet.hiddenColumns.map((column) => column + right),
  };
}

/** The sheet with a blank column put in before `at`. */
export function widened(sheet: Sheet, at: number): Sheet {
  const across = (column: number) => (column >= at ? column + 1 : column);
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, columns: row.columns.map(across) })),
    merges: sheet.merges.map((area) => ({ ...area, left: across(area.left), right: across(area.right) })),
    hiddenColumns: sheet.hiddenColumns.map(across),
  };
}

/** Sheets of random cells, merged areas and formats: what nobody would ever make. */
export const garbage: fc.Arbitrary<Workbook> = fc
  .array(
    fc.record({
      name: fc.string({ maxLength: 12 }),
      cells: fc.array(fc.tuple(fc.nat(30), fc.nat(12), anyCell()), { maxLength: 90 }),
      merges: fc.array(fc.tuple(fc.nat(30), fc.nat(12), fc.nat(4), fc.nat(4)), { maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((sheets) => ({
    fileName: "x.xlsx",
    format: "xlsx" as const,
    date1904: false,
    hasMacros: false,
    externalLinks: 0,
    ownParts: [],
    notes: [],
    sheets: sheets.map(({ name, cells, merges }, i): Sheet => {
      const byRow = new Map<number, Map<number, Cell>>();
      for (const [row, column, cell] of cells) {
        if (!byRow.has(row)) byRow.set(row, new Map());
        byRow.get(row)!.set(column, cell);
      }
      const rows = [...byRow]
        .sort((a, b) => a[0] - b[0])
        .map(([row, line]) => {
          const placed = [...line].sort((a, b) => a[0] - b[0]);
          return { row, columns: placed.map(([column]) => column), cells: placed.map(([, cell]) => cell) };
        });
      return {
        name: `${i} ${name}`,
        state: "visible",
        rows,
        merges: merges.map(([top, left, high, wide]) => ({ top, left, bottom: top + high, right: left + wide })),
        hiddenRows: [],
        hiddenColumns: [],
        extras: { comments: 0, textBoxes: 0, pictures: 0 },
      };
    }),
  }));

function anyCell(): fc.Arbitrary<Cell> {
  const text = fc.constantFrom(
    "STT",
    "TT",
    "Tên dự án",
    "Nhà tài trợ",
    "Lĩnh vực",
    "Giá trị cam kết (USD)",
    "Tên đoàn",
    "Nước",
    "Số khách",
    "Thời gian",
    "Tổng cộng",
    "Trong đó:",
    "I",
    "A",
    "1.1",
    "-",
    "không phát sinh",
    "Đoàn vào",
    "Đoàn ra",
    "NĂM 2024",
    "Chỉ tiêu",
    "Đơn vị tính",
    "LHHN tỉnh Kiên Giang",
    "Y tế",
    "1,126 tỷ đồng",
    "trên 288 tỷ",
    "31/02/2024",
    "x",
    "",
  );
  return fc.oneof(
    text.map((value): Cell => ({ value })),
    fc.string({ maxLength: 20 }).map((value): Cell => ({ value })),
    fc.oneof(fc.integer({ min: 0, max: 50 }), fc.double({ noNaN: true })).map((value): Cell => ({ value })),
    fc.constant<Cell>({ value: "", formula: "A1", stored: false }),
    fc.constant<Cell>({ value: { error: "#REF!" } }),
    fc.constant<Cell>({ value: true }),
    fc.integer({ min: 40000, max: 46000 }).map((value): Cell => ({ value, format: "dd/mm/yyyy" })),
  );
}
