// Which cross tables the workbook holds: data, so that section sheets know which key columns to carry.
import { BY_COUNTRY, BY_DONOR, BY_SECTOR, BY_STATUS } from "./sheet-names.ts";

export type CrossPlan = {
  readonly sheet: string;
  readonly section: string;
  readonly field: string;
  /** Heading of the first column. */
  readonly label: string;
  /** Line for rows that name several codes. */
  readonly several: string;
  /** Names instead of codes: the largest ones get a line each, the others one line together. */
  readonly largest?: number;
};

/** Code in a key column of a row that names several codes. */
export const SEVERAL = "NHIEU";
/** Code of a donor beyond the largest ones. */
export const REST = "KHAC-CON-LAI";

export const CROSS_PLANS: readonly CrossPlan[] = [
  { sheet: BY_SECTOR, section: "aid", field: "sector", label: "Lĩnh vực", several: "Nhiều lĩnh vực" },
  { sheet: BY_COUNTRY, section: "aid", field: "donorCountry", label: "Nước", several: "Nhiều nước" },
  { sheet: BY_COUNTRY, section: "delegationIn", field: "country", label: "Nước", several: "Nhiều nước" },
  { sheet: BY_COUNTRY, section: "delegationOut", field: "country", label: "Nước", several: "Nhiều nước" },
  {
    sheet: BY_DONOR,
    section: "aid",
    field: "donor",
    label: "Bên cung cấp viện trợ",
    several: "Nhiều bên",
    largest: 50,
  },
  { sheet: BY_STATUS, section: "aid", field: "status", label: "Tình trạng", several: "Nhiều tình trạng" },
];

/** The sheets of cross tables, in book order. */
export const CROSS_SHEETS: readonly string[] = [BY_SECTOR, BY_COUNTRY, BY_DONOR, BY_STATUS];
