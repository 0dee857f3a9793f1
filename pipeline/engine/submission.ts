// One file handed in by one union for one period, read and validated. What every later stage works on.
import type { Explanation } from "./explanations.ts";
import type { Finding, RuleCrash } from "./finding.ts";
import type { SealCheck } from "./seal/compare-seal.ts";
import type { Ledger, MoneyUnit, Table, UnsureTable } from "./table.ts";
import type { CellRef } from "./workbook.ts";
import type { CodeSystem } from "./roster.ts";

export type PeriodKind = "NAM" | "6T" | "6C" | "8T" | "9T" | "Q1" | "Q2" | "Q3" | "Q4";

/** A reporting period as asked for on the command line: `2024`, `2024-6T`, `2024-Q3`. */
export type Period = {
  readonly id: string;
  readonly year: number;
  readonly kind: PeriodKind;
  readonly from: string;
  readonly to: string;
};

/** Where the report says what it is. `cells` names where each entry was read from; from a file name it has none. */
export type Meta = {
  readonly unit?: string;
  readonly codeSystem?: CodeSystem;
  readonly cluster?: string;
  readonly year?: number;
  readonly periodKind?: PeriodKind;
  readonly periodFrom?: string;
  readonly periodTo?: string;
  readonly basis?: "THUC_HIEN" | "UOC";
  readonly scope?: "LIEN_HIEP" | "DIA_BAN";
  readonly documentNumber?: string;
  readonly documentDate?: string;
  readonly defaultUnit?: MoneyUnit;
  readonly exchangeRate?: number;
  readonly preparedBy?: string;
  readonly signer?: string;
  readonly signerTitle?: string;
  readonly cells: Readonly<Record<string, CellRef>>;
  /** Every union named anywhere that could be the reporting one, with its place; more than one is a conflict. */
  readonly unitsNamed: readonly {
    readonly text: string;
    readonly unit?: string;
    readonly codeSystem?: CodeSystem;
    readonly at?: CellRef;
    readonly from: "header" | "cell" | "fileName" | "code";
    /**
     * Why it does not settle whose report it is: the name of another body, with no union named beside it; or the only
     * place is a letter that the report is enclosed with.
     */
    readonly doubt?: "otherBody" | "enclosure";
  }[];
  /** Every period named that could be the reporting one. */
  readonly periodsNamed: readonly {
    readonly text: string;
    readonly year: number;
    readonly kind?: PeriodKind;
    readonly at?: CellRef;
    readonly from: "header" | "cell" | "fileName" | "sheetName";
    /** The first of several years that a title gives as one span, `year` being the last. */
    readonly since?: number;
  }[];
};

export type Submission = {
  readonly fileName: string;
  readonly meta: Meta;
  readonly tables: readonly Table[];
  readonly unsure: readonly UnsureTable[];
  readonly findings: readonly Finding[];
  readonly crashes: readonly RuleCrash[];
  readonly ledger: Ledger;
  /** The seal in the file against its values now; absent when the file has none. */
  readonly seal?: SealCheck;
  /** Every explanation in the file by finding id, also those whose finding is gone; absent when there are none. */
  readonly explanations?: Readonly<Record<string, Explanation>>;
};
