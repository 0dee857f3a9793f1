// Data validation and conditional formatting of a sheet.
import type { BookSheet, Validation } from "#engine/book.ts";
import { WriteError } from "./write-error.ts";
import { checkAreas, MAX_FORMULA } from "./xlsx-limits-out.ts";
import type { StyleTable } from "./xlsx-styles-out.ts";
import { escapeAttribute, escapeText } from "./xlsx-text-out.ts";

/** Excel calls a list longer than this, typed into the rule itself, damage. */
const MAX_LIST = 255;

export function validationsXml({ name, validations = [] }: BookSheet): string {
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.map((one) => validationXml(one, name)).join("")}</dataValidations>`;
}

function validationXml(one: Validation, sheet: string): string {
  checkAreas(one.ranges, sheet);
  const list = /^"([\s\S]*)"$/.exec(one.formula1);
  if (list && list[1]!.length > MAX_LIST)
    throw new WriteError(`The list of ${one.ranges} on sheet "${sheet}" is longer than ${MAX_LIST} characters.`);
  const compares = one.type !== "list" && one.type !== "custom";
  return (
    `<dataValidation type="${one.type}"` +
    (one.errorStyle && one.errorStyle !== "stop" ? ` errorStyle="${one.errorStyle}"` : "") +
    (compares && one.operator && one.operator !== "between" ? ` operator="${one.operator}"` : "") +
    (one.allowBlank ? ' allowBlank="1"' : "") +
    ' showInputMessage="1" showErrorMessage="1"' +
    message("errorTitle", one.errorTitle, 32, one, sheet) +
    message("error", one.error, 255, one, sheet) +
    message("promptTitle", one.promptTitle, 32, one, sheet) +
    message("prompt", one.prompt, 255, one, sheet) +
    ` sqref="${one.ranges}"><formula1>${formulaText(one.formula1, one.ranges, sheet)}</formula1>` +
    (one.formula2 === undefined ? "" : `<formula2>${formulaText(one.formula2, one.ranges, sheet)}</formula2>`) +
    "</dataValidation>"
  );
}

function message(name: string, text: string | undefined, limit: number, { ranges }: Validation, sheet: string): string {
  if (text === undefined) return "";
  if (text.length > limit)
    throw new WriteError(`The ${name} of ${ranges} on sheet "${sheet}" is longer than ${limit} characters.`);
  return ` ${name}="${escapeAttribute(text)}"`;
}

function formulaText(formula: string, ranges: string, sheet: string): string {
  if (formula === "" || formula.startsWith("=") || formula.length > MAX_FORMULA)
    throw new WriteError(`The rule of ${ranges} on sheet "${sheet}" needs a formula without "=".`);
  return escapeText(formula);
}

export function conditionalsXml({ name, conditionals = [] }: BookSheet, styles: StyleTable): string {
  return conditionals
    .map(({ ranges, formula, style, stopIfTrue }, index) => {
      checkAreas(ranges, name);
      const stop = stopIfTrue ? ' stopIfTrue="1"' : "";
      return (
        `<conditionalFormatting sqref="${ranges}">` +
        `<cfRule type="expression" dxfId="${styles.differential(style)}" priority="${index + 1}"${stop}>` +
        `<formula>${formulaText(formula, ranges, name)}</formula></cfRule></conditionalFormatting>`
      );
    })
    .join("");
}
