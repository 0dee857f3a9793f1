// The blank report workbook of one union for one period: what `hopnhat template` writes.
import { TEMPLATE_MADE, TEMPLATE_NAMESPACE } from "#engine/own-template.ts";
import { Workbook } from "exceljs";
import type { Form } from "#engine/form.ts";
import type { Unit } from "#engine/roster.ts";
import type { Period } from "#engine/submission.ts";
import { serialFromDate } from "#engine/calendar.ts";
import { blankLayouts } from "./blank-layout.ts";
import { writeFront } from "./front-sheet.ts";
import { FONT, type Head } from "./letterhead.ts";
import { LIST_SHEET, ListSheet } from "./list-sheet.ts";
import { writeSection } from "./section-sheet.ts";
import { steadyPackage } from "./steady-package.ts";
import { putColumnBreaks, putDefaultFont } from "./package-details.ts";
import { openPackage } from "#formats/patch-package.ts";
import { putOwnPart } from "#formats/patch-own-part.ts";
import { escapeAttribute } from "#formats/xlsx-text-out.ts";

const PERIOD_WORDS: Readonly<Record<Period["kind"], string>> = {
  NAM: "năm",
  "6T": "6 tháng đầu năm",
  "6C": "6 tháng cuối năm",
  "8T": "8 tháng năm",
  "9T": "9 tháng năm",
  Q1: "quý I năm",
  Q2: "quý II năm",
  Q3: "quý III năm",
  Q4: "quý IV năm",
};
const KIND_WORDS: Readonly<Record<Period["kind"], string>> = {
  NAM: "Năm",
  "6T": "6 tháng đầu năm",
  "6C": "6 tháng cuối năm",
  "8T": "8 tháng",
  "9T": "9 tháng",
  Q1: "Quý I",
  Q2: "Quý II",
  Q3: "Quý III",
  Q4: "Quý IV",
};

/**
 * The blank workbook as bytes: a front sheet, one sheet for each form in report order, and a hidden sheet with the
 * lists. Without unit or period their places hold dots. The same arguments give the same bytes.
 */
export async function blankWorkbook(
  unit: Unit | undefined,
  period: Period | undefined,
  forms: readonly Form[],
): Promise<Uint8Array> {
  const book = new Workbook();
  book.creator = "Hợp Nhất";
  book.lastModifiedBy = "Hợp Nhất";
  // No clock in an output.
  book.created = new Date(TEMPLATE_MADE);
  book.modified = new Date(TEMPLATE_MADE);
  book.title = "Biểu mẫu báo cáo số liệu công tác đối ngoại nhân dân";
  const name = unit ? `${unit.kind} ${unit.name}` : "tỉnh/thành phố ……………";
  const union = `Liên hiệp các tổ chức hữu nghị ${name}`;
  const head: Head = {
    superior: "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ VIỆT NAM",
    union: union.toUpperCase(),
    place: unit?.name ?? "……………",
    year: period ? String(period.year) : "…….",
  };
  const words = period ? `${PERIOD_WORDS[period.kind]} ${period.year}` : "…………………";
  const layouts = blankLayouts(forms);
  const lists = new ListSheet();
  writeFront(
    book,
    layouts,
    head,
    words,
    {
      ...(unit ? { unit: union } : {}),
      ...(period
        ? {
            periodKind: KIND_WORDS[period.kind],
            year: period.year,
            periodFrom: serialFromDate(period.from, false) ?? period.from,
            periodTo: serialFromDate(period.to, false) ?? period.to,
          }
        : {}),
    },
    lists,
  );
  for (const layout of layouts) writeSection(book, layout, head, words, lists);
  lists.write(book);

  const file = openPackage(await steadyPackage(book));
  putColumnBreaks(file, layouts);
  putDefaultFont(file, FONT);
  putOwnPart(file, TEMPLATE_NAMESPACE, templateXml(unit, period, forms));
  return file.join();
}

/** The generic blank as a file of the repository: its path from the root. */
export async function generatedBlanks(
  forms: readonly Form[],
): Promise<readonly { readonly path: string; readonly bytes: Uint8Array }[]> {
  return [{ path: "templates/blank/bieu-mau-trong.xlsx", bytes: await blankWorkbook(undefined, undefined, forms) }];
}

/** Names and codes here are plain ASCII or roster names without markup, and are escaped all the same. */
function templateXml(unit: Unit | undefined, period: Period | undefined, forms: readonly Form[]): string {
  const attributes = {
    ...(unit ? { unit: unit.id, codeSystem: unit.codeSystem } : {}),
    ...(period ? { period: period.id } : {}),
    formVersion: forms[0]?.version ?? "",
    lists: LIST_SHEET,
  };
  const text = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  return `<template xmlns="${TEMPLATE_NAMESPACE}"${text.join("")}/>`;
}
