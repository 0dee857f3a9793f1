// Điều chỉnh: the chair's corrections. A line names a row and a field, shows the reported value by formula, and takes
// effect as soon as its corrected value fits; every total of the book runs over the corrected values.
import type { BookCell, BookSheet } from "#engine/book.ts";
import { addressOf } from "#engine/address.ts";
import type { Adjustment, Consolidation } from "#consolidate/model.ts";
import { COLUMNS, FIRST_ROW, HEADING_ROW, preparedLines } from "./adjustment-places.ts";
import { TAKEN_OUT } from "./corrections.ts";
import { absoluteRange, cell, fixed, quoted, type Live, type Scalar } from "./live.ts";
import * as look from "./palette.ts";
import { fieldHeading } from "./section-columns.ts";
import { COUNT, ROWS, type SectionTable } from "./section-table.ts";
import { addTop, headingCells, headingHeight, pageSetup, SheetRows, sized } from "./sheet-frame.ts";
import { ADJUSTMENTS } from "./sheet-names.ts";
import { rowHeight } from "./text-size.ts";

const HEADINGS = [
  "TT",
  "Mã dòng",
  "Chỉ tiêu điều chỉnh",
  "Giá trị báo cáo",
  "Giá trị điều chỉnh",
  "Lý do",
  "Người điều chỉnh",
  "Không áp dụng vì",
  "Tình trạng",
];
const WIDTHS = [5, 15, 32, 20, 20, 36, 20, 22, 27];
const HIDDEN = 10;

export type OfferedField = { readonly code: string; readonly label: string; readonly whole: boolean };

/** The fields a line may name: every corrected column of the book once, and the number of items. */
export function offeredFields(tables: readonly SectionTable[]): readonly OfferedField[] {
  const byCode = new Map<string, { labels: Set<string>; whole: boolean }>();
  for (const { columns } of tables)
    for (const { role, field, live } of columns)
      if (role === "adjusted" && field && live) {
        const known = byCode.get(field.id) ?? { labels: new Set<string>(), whole: true };
        known.labels.add(fieldHeading(field));
        byCode.set(field.id, { ...known, whole: known.whole && (field.kind === "count" || field.currency === "VND") });
      }
  const offered: OfferedField[] = [{ code: COUNT, label: "Số mục được tính (0 = bỏ cả dòng)", whole: true }];
  for (const [code, { labels, whole }] of byCode) {
    const label = [...labels].join(" / ");
    offered.push({ code, whole, label: offered.some((other) => other.label === label) ? `${label} [${code}]` : label });
  }
  return offered;
}

export function adjustmentSheet(c: Consolidation, tables: readonly SectionTable[]): BookSheet {
  const offered = offeredFields(tables);
  const lines = preparedLines(c);
  const last = FIRST_ROW + lines - 1;
  const searched = tables.filter((table) => table.section.rows.length > 0);
  const rows = new SheetRows();
  addTop(rows, "ĐIỀU CHỈNH CỦA CỤM TRƯỞNG");
  const remark =
    "Ghi mã dòng (cột đầu của trang từng mục), chọn chỉ tiêu, ghi giá trị điều chỉnh và lý do. Mọi số tổng hợp tính theo giá trị điều chỉnh; " +
    `giá trị đơn vị báo cáo vẫn giữ nguyên bên cạnh. Ghi “${TAKEN_OUT}” để không tính giá trị đã báo cáo.`;
  rows.add([cell(0, remark, look.subtitle)], rowHeight([{ text: remark, width: WIDTHS.reduce((a, b) => a + b) }]));
  rows.merges.push(`A3:I3`);
  rows.skip(HEADING_ROW - rows.next);
  rows.add(headingCells(HEADINGS), headingHeight(HEADINGS, WIDTHS));
  const made: { line: number; key: string }[] = [];
  for (let i = 0; i < lines; i++) {
    const adjustment = c.kept.adjustments[i];
    const at = (column: number) => `$${addressOf(FIRST_ROW + i, column).replace(/\d+/, "")}${FIRST_ROW + i + 1}`;
    const live = liveCells(i, at, adjustment, { searched, offered, last, keys: made });
    const entry = adjustment ? entryOf(adjustment, offered) : undefined;
    const cells: BookCell[] = [
      cell(COLUMNS.no, i + 1, look.centered),
      cell(COLUMNS.rowId, entry?.rowId, look.entryText),
      cell(COLUMNS.field, entry?.field, look.entryText),
      cell(COLUMNS.reported, live.reported, Number.isInteger(live.reported.value) ? look.number : look.usd),
      cell(COLUMNS.to, entry?.to, Number.isInteger(entry?.to) ? look.entryWhole : look.entryNumber),
      cell(COLUMNS.reason, entry?.reason, look.entryText),
      cell(COLUMNS.by, entry?.by, look.entryText),
      cell(COLUMNS.held, entry?.held, look.entryText),
      cell(COLUMNS.state, live.state, look.label),
      ...[live.code, live.section, live.rowAt, live.columnAt, live.valid, live.key].map((content, n) =>
        cell(COLUMNS.code + n, content, look.hiddenStyle),
      ),
    ];
    const field = offered[i];
    if (field)
      cells.push(
        cell(COLUMNS.listLabel, field.label, look.hiddenStyle),
        cell(COLUMNS.listCode, field.code, look.hiddenStyle),
        cell(COLUMNS.listWhole, field.whole ? 1 : 0, look.hiddenStyle),
      );
    const texts = cells.slice(0, HEADINGS.length).map((made) => made.value);
    rows.add(cells, rowHeight(sized(texts, WIDTHS), 19));
  }
  const range = (column: number) => `${addressOf(FIRST_ROW, column)}:${addressOf(last, column)}`;
  const first = FIRST_ROW + 1;
  return {
    name: ADJUSTMENTS,
    tabColor: look.TABS.entry,
    columns: [
      ...WIDTHS.map((width) => ({ width })),
      ...Array.from({ length: HIDDEN }, () => ({ width: 12, hidden: true })),
    ],
    rows: rows.rows,
    merges: rows.merges,
    freeze: { rows: HEADING_ROW + 1, columns: 0 },
    protect: true,
    gridLines: false,
    validations: [
      {
        ranges: range(COLUMNS.field),
        type: "list",
        formula1: `${fixed(FIRST_ROW, COLUMNS.listLabel)}:${fixed(FIRST_ROW + offered.length - 1, COLUMNS.listLabel)}`,
        allowBlank: true,
        errorTitle: "Chỉ tiêu",
        error: "Chọn một chỉ tiêu trong danh sách.",
      },
      {
        ranges: range(COLUMNS.to),
        type: "custom",
        formula1: `OR(ISNUMBER(E${first}),E${first}=${quoted(TAKEN_OUT)})`,
        allowBlank: true,
        errorTitle: "Giá trị điều chỉnh",
        error: `Ghi một số, hoặc ghi “${TAKEN_OUT}” để không tính giá trị đã báo cáo.`,
      },
    ],
    conditionals: [
      { ranges: range(COLUMNS.rowId), formula: `AND($B${first}<>"",$K${first}=0)`, style: look.wrong },
      { ranges: range(COLUMNS.state), formula: `LEFT($I${first},1)="✗"`, style: look.wrong },
      { ranges: range(COLUMNS.state), formula: `LEFT($I${first},1)="✓"`, style: look.good },
    ],
    print: pageSetup(c, ADJUSTMENTS, {
      titleRows: [HEADING_ROW, HEADING_ROW],
      area: `A1:I${FIRST_ROW + Math.max(25, c.kept.adjustments.length + 10)}`,
    }),
  };
}

type Entry = {
  rowId: string;
  field: string;
  to: Scalar | undefined;
  reason: string;
  by: string;
  held: string | undefined;
};

function entryOf({ rowId, field, to, reason, by, notApplied }: Adjustment, offered: readonly OfferedField[]): Entry {
  const listed = offered.find(({ code }) => code === field);
  // Words are not corrected by formula: the keys of the row were made with them, which the line says.
  const held = notApplied?.vi ?? (listed ? undefined : "Đã thay khi tổng hợp");
  return { rowId, field: listed?.label ?? field, to: to ?? TAKEN_OUT, reason, by, held };
}

type LineParts = {
  readonly searched: readonly SectionTable[];
  readonly offered: readonly OfferedField[];
  readonly last: number;
  /** Effective keys of the lines above, in order. */
  readonly keys: { line: number; key: string }[];
};
type LineCells = Readonly<
  Record<"reported" | "state" | "code" | "section" | "rowAt" | "columnAt" | "valid" | "key", Live>
>;

/** The formulas of one line, each with what it gives for the line as it stands. */
function liveCells(
  index: number,
  at: (column: number) => string,
  adjustment: Adjustment | undefined,
  parts: LineParts,
): LineCells {
  const { searched, offered, last, keys } = parts;
  const entry = adjustment ? entryOf(adjustment, offered) : undefined;
  const rowId = entry?.rowId ?? "";
  const listRange = (column: number) => `${fixed(FIRST_ROW, column)}:${fixed(FIRST_ROW + offered.length - 1, column)}`;
  const [id, field, to, held, code, section, rowAt, columnAt, valid, key] = (
    ["rowId", "field", "to", "held", "code", "section", "rowAt", "columnAt", "valid", "key"] as const
  ).map((name) => at(COLUMNS[name])) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];

  const listed = offered.find(({ label }) => label === entry?.field);
  const codeNow = listed?.code ?? "";
  // An empty line looks for nothing: a national section has a hundred thousand rows to look through.
  const isNamed = (row: { readonly id: string }) => row.id.toLowerCase() === rowId.toLowerCase();
  const tableNow = rowId === "" ? -1 : searched.findIndex((table) => table.section.rows.some(isNamed));
  const table = tableNow < 0 ? undefined : searched[tableNow];
  const rowNow = table ? table.section.rows.findIndex(isNamed) + 1 : 0;
  const columnNow = table && codeNow !== "" ? correctedColumn(table, codeNow) : 0;
  const toNow = entry?.to;
  const validNow =
    typeof toNow === "number"
      ? toNow < 0 || (listed?.whole === true && toNow !== Math.floor(toNow))
        ? 0
        : 1
      : toNow === TAKEN_OUT && codeNow !== COUNT
        ? 1
        : 0;
  const keyNow = entry?.held === undefined && columnNow > 0 && validNow === 1 ? `${rowId}|${codeNow}` : "";
  const reportedNow = table && columnNow > 0 ? reportedValue(table, codeNow, rowNow - 1) : "";
  const repeated = keyNow !== "" && keys.some((other) => other.key === keyNow.toLowerCase());
  if (keyNow !== "") keys.push({ line: index, key: keyNow.toLowerCase() });

  const nested = (each: (table: SectionTable, n: number) => string, otherwise: string) =>
    searched.reduceRight((rest, table, n) => each(table, n).replace("⟨rest⟩", () => rest), otherwise);
  const ids = (table: SectionTable) => absoluteRange(table.sheet, ROWS.first, table.last, 0);
  const headings = (table: SectionTable) =>
    absoluteRange(table.sheet, ROWS.keys, ROWS.keys, 0, table.columns.length - 1);
  const block = (table: SectionTable) =>
    absoluteRange(table.sheet, ROWS.first, table.last, 0, table.columns.length - 1);
  const plain = `SUBSTITUTE(SUBSTITUTE(${id},"*",""),"?","")`;
  const reported = (table: SectionTable) => `INDEX(${block(table)},${rowAt},${columnAt})`;

  return {
    code: {
      formula: `IF(${field}="","",IFERROR(INDEX(${listRange(COLUMNS.listCode)},MATCH(${field},${listRange(COLUMNS.listLabel)},0)),""))`,
      value: codeNow,
    },
    section: {
      formula: `IF(OR(${id}="",${id}<>${plain}),0,${nested((table, n) => `IF(ISNUMBER(MATCH(${id},${ids(table)},0)),${n + 1},⟨rest⟩)`, "0")})`,
      value: tableNow + 1,
    },
    rowAt: {
      formula: nested((table, n) => `IF(${section}=${n + 1},MATCH(${id},${ids(table)},0),⟨rest⟩)`, "0"),
      value: rowNow,
    },
    columnAt: {
      formula: `IF(${code}="",0,IFERROR(${nested((table, n) => `IF(${section}=${n + 1},MATCH(${code}&".adjusted",${headings(table)},0)-1,⟨rest⟩)`, "0")},0))`,
      value: columnNow,
    },
    reported: {
      formula: `IF(${columnAt}=0,"",${nested((table, n) => `IF(${section}=${n + 1},IF(${reported(table)}="","",${reported(table)}),⟨rest⟩)`, '""')})`,
      value: reportedNow,
    },
    valid: {
      formula:
        `IF(ISNUMBER(${to}),IF(${to}<0,0,IF(${to}=INT(${to}),1,1-IFERROR(INDEX(${listRange(COLUMNS.listWhole)},MATCH(${code},${listRange(COLUMNS.listCode)},0)),0))),` +
        `IF(${to}=${quoted(TAKEN_OUT)},IF(${code}=${quoted(COUNT)},0,1),0))`,
      value: validNow,
    },
    key: { formula: `IF(${held}="",IF(${columnAt}*${valid}>0,${id}&"|"&${code},""),"")`, value: keyNow },
    state: {
      formula:
        `IF(${id}="",IF(AND(${field}="",${to}=""),"","✗ Chưa ghi mã dòng"),IF(${section}=0,"✗ Không có mã dòng này",IF(${held}<>"","– "&${held},` +
        `IF(${field}="","… Chọn chỉ tiêu",IF(${columnAt}=0,"✗ Mục này không có chỉ tiêu đó",IF(${to}="","… Chưa ghi giá trị điều chỉnh",` +
        `IF(${valid}=0,"✗ Giá trị không hợp lệ",IF(MATCH(${key},${fixed(FIRST_ROW, COLUMNS.key)}:${fixed(last, COLUMNS.key)},0)<${at(COLUMNS.no)},"✗ Trùng với dòng trên","✓ Đã áp dụng"))))))))`,
      value: stateNow({ entry, tableNow, columnNow, validNow, repeated }),
    },
  };
}

function stateNow(now: {
  entry: Entry | undefined;
  tableNow: number;
  columnNow: number;
  validNow: number;
  repeated: boolean;
}): string {
  const { entry, tableNow, columnNow, validNow, repeated } = now;
  if (!entry) return "";
  if (tableNow < 0) return "✗ Không có mã dòng này";
  if (entry.held !== undefined) return `– ${entry.held}`;
  if (columnNow === 0) return "✗ Mục này không có chỉ tiêu đó";
  if (validNow === 0) return "✗ Giá trị không hợp lệ";
  return repeated ? "✗ Trùng với dòng trên" : "✓ Đã áp dụng";
}

/** 1-based column of the reported value of a field that this section corrects; 0 when it does not. */
function correctedColumn(table: SectionTable, code: string): number {
  if (!table.has(`${code}.adjusted`)) return 0;
  const at = table.at(`${code}.adjusted`);
  const { role, live } = table.columns[at]!;
  return role === "adjustedCount" || live ? at : 0;
}

/** The reported value as its cell shows it: a number, the words of a value that was not certain, or "". */
function reportedValue(table: SectionTable, code: string, row: number): Scalar {
  const found = table.section.rows[row]!;
  if (code === COUNT) return found.count;
  const value = found.item.values[code];
  return typeof value === "number" ? value : (found.item.asked[code]?.text ?? "");
}
