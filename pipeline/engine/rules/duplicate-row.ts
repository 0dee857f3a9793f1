import { defineRule, type Examples } from "../rule.ts";
import { sameValue, textIn } from "../rule-context.ts";
import { fold } from "../text.ts";
import type { Item, Table } from "../table.ts";
import type { CellRef } from "../workbook.ts";

// Two halves of a year on two sheets belong to one section, so rows are compared over all tables of a form.
const unlike = ["no", "note"];

export const rule = /* @__PURE__ */ defineRule({
  id: "duplicate-row",
  severity: "warning",
  since: "1.0",
  title: { vi: "Dòng trùng nhau", en: "Repeated row" },
  why: {
    vi: "Nếu là một việc ghi hai lần thì tổng bị tính thừa.",
    en: "If it is one thing written twice, the total counts it twice.",
  },
  messages: {
    same: {
      vi: {
        what: "Dòng {row} trên trang “{sheet}” giống hệt dòng ở ô {others}.",
        how: "Nếu là một việc, xóa một dòng; nếu là hai việc, ghi rõ để phân biệt.",
      },
      en: {
        what: "Row {row} on sheet “{sheet}” equals the row at {others}.",
        how: "If it is one thing, delete a row; if it is two, tell them apart.",
      },
    },
    sameKey: {
      vi: {
        what: "Dòng {row} trên trang “{sheet}” trùng “{text}” với dòng ở ô {others} nhưng khác số liệu.",
        how: "Kiểm tra xem có phải một việc ghi hai lần không.",
      },
      en: {
        what: "Row {row} on sheet “{sheet}” repeats “{text}” of the row at {others} with other figures.",
        how: "Check whether it is one thing written twice.",
      },
    },
  },
  *checkSubmission({ context }) {
    const seen = new Map<string, { readonly item: Item; readonly at: CellRef }>();
    for (const table of context.tables)
      for (const item of table.items) {
        const parts = keyOf(table, item);
        const at = placeOf(item);
        if (!parts || !at) continue;
        const key = `${table.form.id} ${parts.map(fold).join("\u0000")}`;
        const first = seen.get(key);
        if (!first) {
          seen.set(key, { item, at });
          continue;
        }
        const base = { at, section: table.form.id, rowKey: item.key, related: [at, first.at] };
        if (isSame(item, first.item)) yield { ...base, messageId: "same", data: { others: [first.at] } };
        else
          yield {
            ...base,
            messageId: "sameKey",
            data: { others: [first.at], text: textIn(item, "name") ?? parts[0]! },
            severity: "info",
          };
      }
  },
});

/** The parts of the first key of the form that the item has whole. */
function keyOf({ form }: Table, item: Item): readonly string[] | undefined {
  const fields = form.keys.find((key) => key.every((field) => item.values[field] !== undefined));
  return fields?.map((field) =>
    Array.isArray(item.values[field]) ? item.values[field].join(" ") : String(item.values[field]),
  );
}

function placeOf(item: Item): CellRef | undefined {
  return item.cells["name"] ?? Object.entries(item.cells).find(([field]) => field !== "no")?.[1];
}

function isSame(a: Item, b: Item): boolean {
  const fields = [a, b]
    .flatMap((item) => [...Object.keys(item.values), ...Object.keys(item.asked)])
    .filter((field) => !unlike.includes(field));
  return fields.every(
    (field) => sameValue(a.values[field], b.values[field]) && a.asked[field]?.text === b.asked[field]?.text,
  );
}

export const examples: Examples<typeof rule> = {
  columns: { TT: "no: text", "Tên đoàn": "name: text", "Số khách": "people: count" },
  valid: [
    {
      name: "hai đoàn khác tên, cùng số khách",
      sheet: `| TT | Tên đoàn   | Số khách |
              | 1  | Đoàn Peace | 12       |
              | 2  | Đoàn JICA  | 12       |`,
    },
  ],
  invalid: [
    {
      name: "chép hai lần",
      sheet: `| TT | Tên đoàn     | Số khách |
              | 1  | Đoàn Peace   | 12       |
              | 2  | «Đoàn Peace» | 12       |`,
      finds: ["same"],
    },
    {
      name: "chép lại với khoảng trắng thừa, và cùng tên nhưng khác số",
      sheet: `| TT | Tên đoàn     | Số khách |
              | 1  | Đoàn Peace   | 12       |
              | 2  | «Đoàn Peace» | 12       |
              | 3  | «Đoàn␠PEACE» | 15       |`,
      finds: ["same", "sameKey"],
    },
  ],
};
