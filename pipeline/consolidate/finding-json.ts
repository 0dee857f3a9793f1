// A finding as other programs read it: places in A1 notation, words rendered, everything absent as null.
import { addressOf, fullAddress, rangeAddress } from "#engine/address.ts";
import type { Finding } from "#engine/finding.ts";
import type { Language } from "#engine/message.ts";
import type { CellRef, CellValue, Fix } from "#engine/workbook.ts";
import { renderMergeFinding } from "./merge-message.ts";

export type FindingJson = {
  readonly id: string;
  readonly rule: string;
  readonly severity: Finding["severity"];
  readonly trial: boolean;
  readonly section: string | null;
  readonly field: string | null;
  readonly sheet: string | null;
  readonly address: string | null;
  readonly addresses: readonly string[];
  readonly message: string;
  readonly expected: string | number | null;
  readonly found: string | number | null;
  readonly explanation: string | null;
  readonly fix: FixJson | null;
};

export type FixJson = {
  readonly kind: Fix["kind"];
  readonly edits: readonly {
    readonly sheet: string;
    readonly address: string;
    readonly from: CellValue | null;
    readonly to: CellValue | null;
  }[];
};

/** A cell on its own sheet as "B9", on another one as "'Biểu 02'!B9". */
export function addressOn(sheet: string | undefined, at: CellRef): string {
  return at.sheet === sheet ? addressOf(at.row, at.column) : fullAddress(at);
}

/** The contract's finding object, in one language. */
export function findingJson(finding: Finding, lang: Language): FindingJson {
  const { at } = finding;
  const address = !at ? null : "top" in at ? rangeAddress(at) : "row" in at ? addressOf(at.row, at.column) : null;
  const related = finding.related.map((place) => addressOn(at?.sheet, place));
  return {
    id: finding.id,
    rule: finding.rule,
    severity: finding.severity,
    trial: finding.trial,
    section: finding.section ?? null,
    field: finding.field ?? null,
    sheet: at?.sheet ?? null,
    address,
    addresses: related.length > 0 ? related : address === null ? [] : [address],
    message: renderMergeFinding(finding, lang).text,
    expected: finding.expected ?? null,
    found: finding.found ?? null,
    explanation: finding.explanation ?? null,
    fix: finding.fix ? fixJson(finding.fix) : null,
  };
}

function fixJson({ kind, edits }: Fix): FixJson {
  return {
    kind,
    edits: edits.map(({ at, from, to }) => ({ sheet: at.sheet, address: addressOf(at.row, at.column), from, to })),
  };
}
