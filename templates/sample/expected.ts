// What the sample must give: the published figures of Cụm 5 for 2024, and the two mistakes seeded on purpose.

/** A mistake in one workbook: where it stands, what is written there and what was meant (base units). */
export type SeededMistake = {
  readonly unit: string;
  readonly rule: "total-mismatch" | "wrong-scale";
  readonly section: string;
  readonly field: string;
  readonly sheet: string;
  readonly address: string;
  readonly written: number;
  readonly meant: number;
};

/** Báo Dân tộc, 20 November 2024: 181 khoản, trên 288 tỷ đồng, trên 300 lượt đoàn, gần 2.500 lượt khách. */
export const sampleTotals = {
  aidCount: 181,
  /** Sum of all amounts in đồng as the nine workbooks write them. */
  aidCommittedVndWritten: 288_162_462_000,
  /** The same with the amount that is too small by a thousand put right. */
  aidCommittedVndMended: 288_624_000_000,
  /** Dollars of the two items that have no đồng. */
  aidCommittedUsdOnly: 23_600,
  delegationsIn: 302,
  visitorsIn: 2_487,
} as const;

/** Items of the aid section by union. */
export const sampleAidCounts: Readonly<Record<string, number>> = {
  "an-giang": 24,
  "bac-lieu": 9,
  "ca-mau": 21,
  "can-tho": 31,
  "dong-thap": 26,
  "kien-giang": 22,
  "soc-trang": 15,
  "tra-vinh": 18,
  "vinh-long": 15,
};

export const seededMistakes: readonly SeededMistake[] = [
  {
    unit: "dong-thap",
    rule: "total-mismatch",
    section: "aid",
    field: "committedVnd",
    sheet: "Vien tro",
    address: "J40",
    written: 42_165_000_000,
    meant: 42_615_000_000,
  },
  {
    unit: "soc-trang",
    rule: "wrong-scale",
    section: "aid",
    field: "committedVnd",
    sheet: "BIEU 1",
    address: "L18",
    written: 462_000,
    meant: 462_000_000,
  },
];
