// Lưu ý: everything the program found, in words, with its place and what to do about it.
import type { BookSheet } from "#engine/book.ts";
import { addressOf, rangeAddress } from "#engine/address.ts";
import type { Severity } from "#engine/finding.ts";
import type { Consolidation, MergeFinding } from "#consolidate/model.ts";
import { findingPlace, findingWords, SEVERITIES, SEVERITY_WORDS } from "./finding-words.ts";
import { cell, type Live } from "./live.ts";
import * as look from "./palette.ts";
import { countText, joined } from "./phrase.ts";
import { ROWS, type SectionTable } from "./section-table.ts";
import { addTop, headingCells, headingHeight, linkTo, pageSetup, SheetRows, scopeWords, sized } from "./sheet-frame.ts";
import { FINDINGS } from "./sheet-names.ts";
import { rowHeight } from "./text-size.ts";

const HEADINGS = [
  "TT",
  "Mức",
  "Đơn vị",
  "Tệp",
  "Trang tính",
  "Ô",
  "Nội dung",
  "Cách xử lý",
  "Mã dòng",
  "Giải trình của đơn vị",
];
const WIDTHS = [6, 13, 13, 24, 14, 10, 58, 40, 14, 22];
const FIRST = 5;
const SEVERITY_COLUMN = 1;
/** Excel takes 65,530 links a sheet; the way back needs one. */
const MAX_LINKS = 60_000;

export function findingSheet(c: Consolidation, tables: readonly SectionTable[]): BookSheet {
  const findings = [...c.findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const last = FIRST + Math.max(1, findings.length) - 1;
  return {
    name: FINDINGS,
    tabColor: look.TABS.control,
    columns: WIDTHS.map((width) => ({ width })),
    rows: { [Symbol.iterator]: () => findingRows(c, findings, tables, last) },
    freeze: { rows: FIRST, columns: 2 },
    autoFilter: rangeAddress({ top: FIRST - 1, left: 0, bottom: last, right: HEADINGS.length - 1 }),
    protect: true,
    gridLines: false,
    print: pageSetup(c, FINDINGS, {
      titleRows: [FIRST - 1, FIRST - 1],
      area: rangeAddress({ top: 0, left: 0, bottom: last, right: HEADINGS.length - 1 }),
    }),
  };
}

/** How many findings of a severity there are, counted live in a column of words. */
export function severityCount(findings: readonly MergeFinding[], severity: Severity, range: string): Live {
  const now = findings.filter((finding) => finding.severity === severity).length;
  return countText(`COUNTIF(${range},"${SEVERITY_WORDS[severity]}")`, now);
}

/** The severity words of all findings, for formulas on other sheets. */
export function severityRange(c: Consolidation): string {
  return `'${FINDINGS}'!$B$${FIRST + 1}:$B$${FIRST + Math.max(1, c.findings.length)}`;
}

function* findingRows(
  c: Consolidation,
  findings: readonly MergeFinding[],
  tables: readonly SectionTable[],
  last: number,
) {
  const rows = new SheetRows();
  addTop(rows, "CÁC ĐIỂM CẦN XEM");
  const range = `$B$${FIRST + 1}:$B$${last + 1}`;
  const counts = SEVERITIES.flatMap((severity, i) => [
    i === 0 ? "" : ", ",
    severityCount(findings, severity, range),
    ` ${SEVERITY_NAMES[severity]}`,
  ]);
  rows.add([cell(0, joined([`${scopeWords(c)}: `, ...counts, "."]), look.subtitleLine)], 18);
  rows.skip(FIRST - 1 - rows.next);
  rows.add(headingCells(HEADINGS), headingHeight(HEADINGS, WIDTHS));
  yield* rows.rows;
  const rowOf = rowIndex(tables);
  const names = new Map(c.members.map(({ unit, name }) => [`${unit.codeSystem} ${unit.unit}`, name]));
  let links = 0;
  for (const [i, finding] of findings.entries()) {
    const { what, why, how } = findingWords(finding);
    const place = findingPlace(finding);
    const unit = finding.unit
      ? (names.get(`${finding.unit.codeSystem} ${finding.unit.unit}`) ?? finding.unit.unit)
      : "";
    const target = rowOf(finding);
    const content = why === "" ? what : `${what}\n${why}`;
    const texts = [
      i + 1,
      SEVERITY_WORDS[finding.severity],
      unit,
      finding.file ?? "",
      place.sheet,
      place.cell,
      content,
      how,
      target?.id ?? "",
      finding.explanation ?? "",
    ];
    const linked = target !== undefined && links++ < MAX_LINKS;
    yield {
      row: FIRST + i,
      height: rowHeight(sized(texts, WIDTHS), 18),
      cells: texts.map((text, column) => {
        if (column === SEVERITY_COLUMN) return cell(column, text, look.severityStyles[finding.severity]);
        if (column === 8 && linked) return cell(column, text, look.cellLinkTop, { link: target.link });
        return cell(column, text, column === 0 ? look.centered : look.labelTop);
      }),
    };
  }
  if (findings.length === 0)
    yield { row: FIRST, height: 18, cells: [cell(1, "Không có điểm nào cần xem.", look.plain)] };
}

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: "lỗi", warning: "cảnh báo", info: "thông tin" };

/** The row of the book that a finding stands on, with a link to it. */
function rowIndex(
  tables: readonly SectionTable[],
): (finding: MergeFinding) => { id: string; link: string } | undefined {
  const known = new Map<string, { id: string; link: string }>();
  for (const { section, sheet } of tables)
    section.rows.forEach((row, i) => {
      for (const id of row.flagged) {
        const key = `${row.file}\u0001${id}`;
        if (!known.has(key)) known.set(key, { id: row.id, link: linkTo(sheet, addressOf(ROWS.first + i, 0)) });
      }
    });
  return (finding) => known.get(`${finding.file ?? ""}\u0001${finding.id}`);
}
