// Fills a blank report workbook in the way a program would: values into the entry cells, words from the lists.
import { Workbook } from "exceljs";
import { serialFromDate } from "#engine/calendar.ts";
import type { Field, Form } from "#engine/form.ts";
import type { FieldValue, Values } from "#engine/table.ts";
import { blankLayouts } from "#formats/blank/blank-layout.ts";

type Entries = Readonly<Record<string, readonly Values[]>>;

/** The cell's input for a value: amounts in triệu đồng, days as serial numbers, codes as the words of the list. */
function inputOf(field: Field, value: FieldValue): string | number {
  const wordOf = (code: string): string => field.choices?.find((choice) => choice.code === code)?.name.vi ?? code;
  if (Array.isArray(value)) return value.map(wordOf).join(", ");
  if (typeof value === "boolean") return value ? "Có" : "Không";
  if (typeof value === "number") return field.kind === "money" && field.currency === "VND" ? value / 1e6 : value;
  const text = String(value);
  if (field.kind === "date") return serialFromDate(text, false) ?? text.split("-").reverse().join("/");
  return wordOf(text);
}

/** The workbook's bytes with the items of each section in its entry rows, sections without items said to have none. */
export async function fillBlank(blank: Uint8Array, forms: readonly Form[], entries: Entries): Promise<Uint8Array> {
  const book = new Workbook();
  await book.xlsx.load(blank.slice().buffer as ArrayBuffer);
  for (const { form, sheet: name, letters, firstEntry, lastEntry, totalRow, columns } of blankLayouts(forms)) {
    const sheet = book.getWorksheet(name)!;
    const items = entries[form.id] ?? [];
    const put = (field: string, row: number, value: FieldValue): void => {
      sheet.getCell(`${letters[field]}${row}`).value = inputOf(
        form.fields.find((one) => one.id === field)!,
        value,
      );
    };
    if (items.length === 0) sheet.getCell(`B${firstEntry}`).value = "Không phát sinh";
    items.forEach((item, i) => {
      if (firstEntry + i > lastEntry) throw new Error(`${name}: more items than entry rows`);
      for (const [field, value] of Object.entries(item)) if (letters[field]) put(field, firstEntry + i, value);
    });
    // A program that fills cells stores the results of the totals as well: nobody recalculates here.
    for (const { field, summed } of columns) {
      if (!summed || totalRow === undefined) continue;
      const letter = letters[field.id]!;
      let result = 0;
      for (let row = firstEntry; row <= lastEntry; row++) result += Number(sheet.getCell(`${letter}${row}`).value ?? 0);
      sheet.getCell(`${letter}${totalRow}`).value = {
        formula: `SUM(${letter}${firstEntry}:${letter}${lastEntry})`,
        result,
      };
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
