// Where every number of Tổng hợp stands: other sheets point at it. Indicators are columns, units are rows, in blocks of
// up to eight columns that fit a printed page.
import type { Consolidation, IndicatorLine } from "#consolidate/model.ts";
import { absolute, type Live } from "./live.ts";
import { SUMMARY } from "./sheet-names.ts";

export const FIRST_COLUMN = 2;
const BLOCK_COLUMNS = 8;
const BLOCK_TITLES: readonly { readonly title: string; readonly sections: readonly string[] }[] = [
  { title: "Viện trợ phi chính phủ nước ngoài", sections: ["aid"] },
  {
    title: "Đoàn vào, đoàn ra, hoạt động và hỗ trợ đối tác",
    sections: ["aidGiven", "delegationIn", "delegationOut", "activity"],
  },
  { title: "Tổ chức hội, thông tin, hội nghị, thỏa thuận, khen thưởng", sections: [] },
];

export type Block = {
  readonly title: string;
  readonly lines: readonly IndicatorLine[];
  readonly titleRow: number;
  readonly headingRow: number;
  readonly unitsRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly totalRow: number;
  readonly plainRow: number | undefined;
  readonly ofRow: number;
  readonly flaggedRow: number;
  readonly checkRow: number;
};
export type Place = { readonly block: Block; readonly column: number };
export type SummaryPlaces = {
  readonly blocks: readonly Block[];
  readonly end: number;
  readonly of: (indicator: string) => Place | undefined;
};

/** Lays the blocks out from `top` on. */
export function summaryPlaces(c: Consolidation, top: number): SummaryPlaces {
  const blocks: Block[] = [];
  const places = new Map<string, Place>();
  let row = top;
  for (const { title, lines } of groupsOf(c.indicators)) {
    const firstRow = row + 3;
    const lastRow = firstRow + Math.max(1, c.members.length) - 1;
    const distinct = lines.some(({ indicator }) => indicator.source.how === "distinct");
    const totalRow = lastRow + 1;
    const ofRow = totalRow + (distinct ? 2 : 1);
    const block: Block = {
      title,
      lines,
      titleRow: row,
      headingRow: row + 1,
      unitsRow: row + 2,
      firstRow,
      lastRow,
      totalRow,
      plainRow: distinct ? totalRow + 1 : undefined,
      ofRow,
      flaggedRow: ofRow + 1,
      checkRow: ofRow + 2,
    };
    lines.forEach((line, i) => places.set(line.indicator.id, { block, column: FIRST_COLUMN + i }));
    blocks.push(block);
    row = block.checkRow + 2;
  }
  return { blocks, end: row, of: (indicator) => places.get(indicator) };
}

function groupsOf(lines: readonly IndicatorLine[]): { title: string; lines: IndicatorLine[] }[] {
  const groups = BLOCK_TITLES.map(({ title }) => ({ title, lines: [] as IndicatorLine[] }));
  for (const line of lines) {
    const at = BLOCK_TITLES.findIndex(({ sections }) => sections.includes(line.indicator.source.section));
    groups[at < 0 ? groups.length - 1 : at]!.lines.push(line);
  }
  return groups.flatMap(({ title, lines: all }) => {
    const parts = Math.ceil(all.length / BLOCK_COLUMNS);
    return Array.from({ length: parts }, (_, i) => ({
      title: parts > 1 ? `${title} (${i + 1})` : title,
      lines: all.slice(i * BLOCK_COLUMNS, (i + 1) * BLOCK_COLUMNS),
    }));
  });
}

/** Tổng hợp's numbers as other sheets use them: `=Tổng hợp!$D$20` with its result. */
export type SummaryNumbers = {
  readonly places: SummaryPlaces;
  readonly total: (indicator: string) => Live | undefined;
  readonly of: (indicator: string) => Live | undefined;
  readonly flagged: (indicator: string) => Live | undefined;
  /** undefined when the unit's report lacks the section. */
  readonly cell: (indicator: string, member: number) => Live | undefined;
  /** How an amount is said ("trên 288 tỷ đồng"). */
  readonly phrase: (indicator: string) => Live | undefined;
};

export function summaryRef(row: number, column: number): string {
  return absolute(SUMMARY, row, column);
}
