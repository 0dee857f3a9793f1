// Consolidations for tests of the workbook: the nine sample reports of Cụm 5 as if recognition had read each section
// from a sheet of its own, with a board, findings, corrections and a ledger that exercise every sheet.
import type { Finding } from "#engine/finding.ts";
import type { Cluster, Roster } from "#engine/roster.ts";
import type { Period, Submission } from "#engine/submission.ts";
import type { FieldValue, Item, LedgerCounts, Table, Values } from "#engine/table.ts";
import { consolidate } from "#consolidate/consolidate.ts";
import type { Consolidation, Kept, SourceFile } from "#consolidate/model.ts";
import { formVersion, forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";
import { sampleReports } from "#templates/sample/cum-5-2024.ts";
import type { SampleReport } from "#templates/sample/sample-report.ts";

const OLD = { codeSystem: "GSO63", from: null, to: "2025-06-30" } as const;
const CODES: Readonly<Record<string, readonly [string, string, string]>> = {
  "an-giang": ["89", "An Giang", "tỉnh"],
  "bac-lieu": ["95", "Bạc Liêu", "tỉnh"],
  "ca-mau": ["96", "Cà Mau", "tỉnh"],
  "can-tho": ["92", "Cần Thơ", "thành phố"],
  "dong-thap": ["87", "Đồng Tháp", "tỉnh"],
  "kien-giang": ["91", "Kiên Giang", "tỉnh"],
  "soc-trang": ["94", "Sóc Trăng", "tỉnh"],
  "tra-vinh": ["84", "Trà Vinh", "tỉnh"],
  "vinh-long": ["86", "Vĩnh Long", "tỉnh"],
};
const ROSTER: Roster = {
  schema: "hopnhat.roster/1",
  units: Object.entries(CODES).map(([id, [code, name, kind]]) => ({ id, ...OLD, code, name, kind, aliases: [] })),
  clusters: [],
};
const CLUSTER: Cluster = {
  id: "cum-5",
  name: "Cụm 5",
  members: Object.keys(CODES).map((unit) => ({ unit, ...OLD })),
  chairs: [{ unit: "ca-mau", ...OLD, role: "chair" }],
};
export const PERIOD: Period = { id: "2024", year: 2024, kind: "NAM", from: "2024-01-01", to: "2024-12-31" };

/** A consolidation of these reports; `kept` are the chair's corrections and rate. */
export function consolidationOf(files: readonly SourceFile[], kept: Kept = { adjustments: [] }): Consolidation {
  return consolidate(files, {
    cluster: CLUSTER,
    period: PERIOD,
    roster: ROSTER,
    forms,
    indicators,
    versions: {
      program: "0.1.0",
      schema: "hopnhat.consolidated/1",
      forms: formVersion,
      rules: "2026-1",
      roster: "2026-1",
    },
    kept,
  });
}

export const SAMPLE_KEPT: Kept = {
  adjustments: [
    {
      rowId: "KG-VT-003",
      field: "committedVnd",
      from: 2_146_000_000,
      to: 2_164_000_000,
      reason: "Đơn vị gõ nhầm, đã xác nhận qua điện thoại ngày 02/12/2024",
      by: "Nguyễn Văn A",
    },
    {
      rowId: "CM-VT-002",
      field: "count",
      from: 1,
      to: 0,
      reason: "Trùng với khoản của Kiên Giang",
      by: "Nguyễn Văn A",
    },
    { rowId: "XX-VT-001", field: "committedVnd", from: 1, to: 2, reason: "Dòng đã mất", by: "Nguyễn Văn A" },
  ],
};

/** All nine unions, everything in order. */
export function sampleConsolidation(kept: Kept = { adjustments: [] }): Consolidation {
  return consolidationOf(
    sampleReports.map((report) => sourceFile(report)),
    kept,
  );
}

/**
 * Eight of nine unions, a second file of one of them, one file that cannot be read, one from another year; findings of
 * all severities, a value that was not certain, unmapped cells, corrections and a rate.
 */
export function eventfulConsolidation(): Consolidation {
  const reports = sampleReports.filter(({ unit }) => unit !== "bac-lieu");
  const files = reports.map((report) =>
    sourceFile(report, report.unit === "dong-thap" ? troubled : (submission) => submission),
  );
  const older: SampleReport = {
    ...sampleReports.find(({ unit }) => unit === "can-tho")!,
    fileName: "LHHN_CanTho_ban dau.xlsx",
    documentDate: "2024-10-01",
  };
  const refused: SourceFile = {
    file: "Bac Lieu 2024.xlsx",
    sha256: digest("Bac Lieu 2024.xlsx"),
    bytes: 15_360,
    format: null,
    status: "refused",
    refusal: {
      reason: "password",
      message: {
        vi: "Tệp được bảo vệ bằng mật khẩu; cần mật khẩu để đọc.",
        en: "The file is protected with a password.",
      },
    },
  };
  return consolidationOf([...files, sourceFile(older), refused], {
    ...SAMPLE_KEPT,
    exchangeRate: { rate: 25_160, source: "Ngân hàng Nhà nước, tỷ giá trung tâm", date: "2024-12-31" },
  });
}

/** A few rows of two unions: small enough for a person to read the whole workbook as text. */
export function smallConsolidation(): Consolidation {
  const wanted: Readonly<Record<string, number>> = { aid: 3, delegationIn: 2, nomination: 1 };
  const reports = sampleReports
    .filter(({ unit }) => unit === "ca-mau" || unit === "kien-giang")
    .map((report) => ({
      ...report,
      sections: Object.fromEntries(
        Object.entries(report.sections).flatMap(([id, rows]) => (wanted[id] ? [[id, rows.slice(0, wanted[id])]] : [])),
      ),
    }));
  const kept: Kept = {
    adjustments: [
      { rowId: "CM-VT-001", field: "committedVnd", from: null, to: 1_000_000, reason: "Thử", by: "Cụm trưởng" },
    ],
  };
  const full = consolidationOf(
    reports.map((report) => sourceFile(report)),
    kept,
  );
  const from = full.sections.find(({ form }) => form.id === "aid")!.rows.find(({ id }) => id === "CM-VT-001")!.item
    .values.committedVnd;
  return consolidationOf(
    reports.map((report) => sourceFile(report)),
    { adjustments: [{ ...kept.adjustments[0]!, from: Number(from) }] },
  );
}

/** A file as if it had been read: one sheet for each section, items from row 9 on. */
export function sourceFile(
  report: SampleReport,
  change: (submission: Submission) => Submission = (submission) => submission,
): SourceFile {
  const submission = change(submissionOf(report));
  return {
    file: report.fileName,
    sha256: digest(report.fileName),
    bytes: 20_000 + report.fileName.length * 137,
    format: "xlsx",
    status: "accepted",
    refusal: null,
    date: report.documentDate,
    dateFrom: "property",
    submission,
  };
}

function submissionOf(report: SampleReport): Submission {
  const tables = Object.entries(report.sections).flatMap(([id, rows]) => tableOf(id, rows) ?? []);
  const sheets = tables.map(({ sheet, items }) => ({ sheet, counts: countsOf(items.length) }));
  const counts = sheets.reduce<LedgerCounts>((sum, next) => added(sum, next.counts), countsOf(-1));
  return {
    fileName: report.fileName,
    meta: {
      unit: report.unit,
      codeSystem: "GSO63",
      cluster: "cum-5",
      year: 2024,
      periodKind: "NAM",
      documentNumber: report.documentNumber,
      documentDate: report.documentDate,
      cells: {},
      unitsNamed: [{ text: report.place, unit: report.unit, codeSystem: "GSO63", from: "header" }],
      periodsNamed: [{ text: "năm 2024", year: 2024, kind: "NAM", from: "header" }],
    },
    tables,
    unsure: [],
    findings: [],
    crashes: [],
    ledger: { counts, sheets, unmapped: [] },
  };
}

function tableOf(id: string, rows: readonly Values[]): Table | undefined {
  const form = forms.find((candidate) => candidate.id === id);
  if (!form) return undefined;
  const sheet = `Biểu ${form.id}`;
  const used = form.fields.filter((field) => rows.some((values) => values[field.id] !== undefined));
  const items = rows.map((values, i): Item => {
    const cells = Object.fromEntries(
      used.flatMap((field, column) =>
        values[field.id] === undefined ? [] : [[field.id, { sheet, row: 8 + i, column }]],
      ),
    );
    return { key: `${id} ${i}`, values, cells, asWritten: {}, asked: {}, first: 8 + i, last: 8 + i, groups: [] };
  });
  return {
    form,
    sheet,
    range: { top: 6, left: 0, bottom: 8 + Math.max(0, items.length - 1), right: Math.max(0, used.length - 1) },
    orientation: "rows",
    headingRows: { top: 6, left: 0, bottom: 7, right: Math.max(0, used.length - 1) },
    columns: used.map((field, index) => ({
      field,
      index,
      heading: field.label,
      at: { sheet, row: 6, column: index },
      by: "label",
    })),
    loose: [],
    items,
    aggregates: [],
    totals: [],
    ...(rows.length === 0 ? { none: { sheet, row: 8, column: 0 } } : {}),
  };
}

function countsOf(items: number): LedgerCounts {
  if (items < 0) return { cells: 0, value: 0, heading: 0, title: 0, total: 0, numbering: 0, note: 0, unmapped: 0 };
  const value = items * 12;
  return {
    cells: value + 12 + 9 + 4 + 12,
    value,
    heading: 12,
    title: 9,
    total: 4,
    numbering: 12,
    note: 0,
    unmapped: 0,
  };
}

function added(a: LedgerCounts, b: LedgerCounts): LedgerCounts {
  return Object.fromEntries(
    Object.entries(a).map(([kind, count]) => [kind, count + b[kind as keyof LedgerCounts]]),
  ) as LedgerCounts;
}

/** A submission with mistakes: findings on values and rows, a value that reads two ways, cells without a place. */
function troubled(submission: Submission): Submission {
  const aid = submission.tables.find(({ form }) => form.id === "aid")!;
  const asked = aid.items[4]!;
  const { committedVnd: _, ...values } = asked.values as Record<string, FieldValue>;
  const items = aid.items.map((item, i) =>
    i === 4
      ? {
          ...item,
          values,
          asked: { committedVnd: { text: "1.126", candidates: [1126, 1.126], because: "ambiguous-number" as const } },
        }
      : item,
  );
  const at = (row: number, column: number) => ({ sheet: aid.sheet, row, column });
  const base = { trial: false, section: "aid", related: [] as never[] };
  const findings: Finding[] = [
    {
      ...base,
      id: "ambiguous-number aid",
      rule: "ambiguous-number",
      messageId: "twoReadings",
      severity: "error",
      at: at(12, 9),
      related: [at(12, 9)],
      field: "committedVnd",
      rowKey: asked.key,
      data: { text: "1.126", candidates: ["1126", "1.126"], field: "Tổng giá trị cam kết" },
    },
    {
      ...base,
      id: "wrong-scale aid",
      rule: "wrong-scale",
      messageId: "total",
      severity: "warning",
      at: at(13, 9),
      related: [at(13, 9)],
      field: "committedVnd",
      rowKey: aid.items[5]!.key,
      data: { actual: 462, expected: 462_000, unit: "triệu đồng", field: "Tổng giá trị cam kết" },
    },
    {
      ...base,
      id: "blank-required aid",
      rule: "blank-required",
      messageId: "blank",
      severity: "warning",
      at: at(14, 3),
      related: [at(14, 3)],
      field: "donor",
      rowKey: aid.items[6]!.key,
      data: { field: "Bên cung cấp viện trợ" },
    },
    {
      id: "unmapped-cell 1",
      rule: "unmapped-cell",
      messageId: "block",
      severity: "info",
      trial: false,
      at: at(60, 2),
      related: [at(60, 2), at(60, 3), at(61, 2)],
      data: { count: 3, text: "C61:D62" },
    },
  ];
  const unmapped = [at(60, 2), at(60, 3), at(61, 2)];
  const sheets = submission.ledger.sheets.map((entry) =>
    entry.sheet === aid.sheet
      ? { ...entry, counts: { ...entry.counts, cells: entry.counts.cells + 3, unmapped: 3 } }
      : entry,
  );
  const { counts } = submission.ledger;
  return {
    ...submission,
    tables: submission.tables.map((table) => (table === aid ? { ...aid, items } : table)),
    findings,
    ledger: { counts: { ...counts, cells: counts.cells + 3, unmapped: 3 }, sheets, unmapped },
  };
}

/** Looks like a SHA-256 and differs from text to text; only that matters here. */
function digest(text: string): string {
  let hex = "";
  for (let part = 0; part < 8; part++) {
    let state = 2_166_136_261 + part;
    for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 16_777_619) >>> 0;
    hex += state.toString(16).padStart(8, "0");
  }
  return hex;
}
