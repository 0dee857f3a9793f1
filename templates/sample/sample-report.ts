// One union's invented report as plain data: what its workbook says, before any layout.
import type { Values } from "#engine/table.ts";

/**
 * Everything but the public totals of the cluster is invented: projects, donors, people, document numbers.
 * A section with an empty list says "không phát sinh"; a section that is absent is not reported at all.
 * Amounts are đồng or dollars, as the workbook states them (a seeded mistake included).
 */
export type SampleReport = {
  /** Union id under the code system of the 63 provinces. */
  readonly unit: string;
  readonly fileName: string;
  readonly documentNumber: string;
  /** ISO day; also the date of the file's properties. */
  readonly documentDate: string;
  readonly place: string;
  readonly preparedBy: string;
  readonly signer: string;
  readonly signerTitle: string;
  readonly sections: Readonly<Record<string, readonly Values[]>>;
};
