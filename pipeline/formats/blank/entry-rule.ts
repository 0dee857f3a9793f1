// What an entry cell accepts, and the Vietnamese words it says so with.
import type { DataValidation } from "exceljs";
import { MONEY_UNIT, type BlankColumn } from "./blank-columns.ts";
import type { ListSheet } from "./list-sheet.ts";

/** 10^13 đồng in triệu đồng: nothing a union ever received, so almost surely a slip in the unit. */
const IMPLAUSIBLE_MILLIONS = 10_000_000;

type Rule = DataValidation & { readonly type: DataValidation["type"] };

const titled = { errorTitle: "Đề nghị xem lại", allowBlank: true } as const;

/** The cell rule of a column, or undefined where any text may stand. */
export function entryRule({ field, format }: BlankColumn, lists: ListSheet): Rule | undefined {
  switch (field.kind) {
    case "choice":
      return {
        ...titled,
        type: "list",
        formulae: [lists.add(field.label, field.choices ?? [])],
        showErrorMessage: true,
        errorStyle: "stop",
        error: `Cột “${field.label}”: đề nghị chọn một giá trị trong danh sách.`,
      };
    case "choices":
    case "countries":
      // Several values may stand in one cell, separated by commas, so the list offers without refusing.
      return {
        ...titled,
        type: "list",
        formulae: [lists.add(field.label, field.choices ?? [])],
        showErrorMessage: false,
      };
    case "yesno":
      return {
        ...titled,
        type: "list",
        formulae: ['"Có,Không"'],
        showErrorMessage: true,
        errorStyle: "stop",
        error: `Cột “${field.label}”: chọn Có hoặc Không.`,
      };
    case "money":
      return field.currency === "USD"
        ? decimal(0, 1_000_000_000, `Cột “${field.label}”: chỉ ghi số không âm, tính bằng USD.`)
        : decimal(0, IMPLAUSIBLE_MILLIONS, `Cột “${field.label}”: chỉ ghi số không âm, tính bằng ${MONEY_UNIT}.`);
    case "number":
      return decimal(0, 1_000_000_000_000, `Cột “${field.label}”: chỉ ghi số không âm.`);
    case "percent":
      return field.id === "change"
        ? decimal(-1, 1_000, `Cột “${field.label}”: ghi tỷ lệ, ví dụ 12,5%.`)
        : decimal(0, 1, `Cột “${field.label}”: ghi tỷ lệ từ 0% đến 100%.`);
    case "count":
      return {
        ...titled,
        type: "whole",
        operator: "between",
        formulae: [0, 10_000_000],
        showErrorMessage: true,
        errorStyle: "stop",
        error: `Cột “${field.label}”: chỉ ghi số nguyên không âm.`,
      };
    case "date":
      if (format === "General") return undefined;
      return {
        ...titled,
        type: "date",
        operator: "between",
        // Serial numbers of 1 January 1990 and 31 December 2099.
        formulae: [32_874, 73_050],
        showErrorMessage: true,
        errorStyle: "warning",
        error: `Cột “${field.label}”: nên ghi ngày đầy đủ dạng dd/mm/yyyy. Chỉ biết tháng hoặc quý thì ghi “03/2024” hoặc “Quý I/2024” rồi chọn Có (Yes).`,
      };
    default:
      return undefined;
  }
}

function decimal(from: number, to: number, error: string): Rule {
  return {
    ...titled,
    type: "decimal",
    operator: "between",
    formulae: [from, to],
    showErrorMessage: true,
    errorStyle: "stop",
    error,
  };
}
