import { defineRule, type Examples } from "../rule.ts";
import { textIn } from "../rule-context.ts";
import { fold } from "../text.ts";
import type { CellRef } from "../workbook.ts";

export const rule = /* @__PURE__ */ defineRule({
  id: "same-name-both-directions",
  severity: "warning",
  since: "1.0",
  title: { vi: "Một đoàn ghi ở cả đoàn vào và đoàn ra", en: "Delegation listed in both directions" },
  why: {
    vi: "Một đoàn chỉ đi một chiều, nên có thể chép nhầm bảng.",
    en: "A delegation goes one way, so a table may have been mixed up.",
  },
  messages: {
    both: {
      vi: {
        what: "Đoàn “{text}” ở ô {cell} trên trang “{sheet}” cũng có trong bảng đoàn vào, ô {others}.",
        how: "Giữ ở đúng bảng, xóa ở bảng kia.",
      },
      en: {
        what: "The delegation “{text}” in cell {cell} on sheet “{sheet}” is also listed as incoming, in {others}.",
        how: "Keep it where it belongs and delete it there.",
      },
    },
  },
  *checkSubmission({ context: { tables } }) {
    const incoming = new Map<string, CellRef>();
    const key = (name: string, date: string | undefined) => `${fold(name)} ${date ?? ""}`;
    for (const side of ["delegationIn", "delegationOut"])
      for (const item of tables.filter((table) => table.form.id === side).flatMap((table) => table.items)) {
        const text = textIn(item, "name");
        const at = item.cells["name"];
        if (text === undefined || !at) continue;
        const other = incoming.get(key(text, textIn(item, "dateFrom")));
        if (side === "delegationIn") incoming.set(key(text, textIn(item, "dateFrom")), at);
        else if (other)
          yield {
            messageId: "both",
            at,
            section: side,
            rowKey: item.key,
            related: [at, other],
            data: { text, others: [other] },
          };
      }
  },
});

const columns = { "Tên đoàn": "name: text", "Từ ngày": "dateFrom: date" } as const;
export const examples: Examples<typeof rule> = {
  forms: { delegationIn: columns, delegationOut: columns },
  valid: [
    {
      name: "cùng tên nhưng khác ngày",
      sheet: `[delegationIn]
              | Tên đoàn     | Từ ngày    |
              | Đoàn Champasak | 05/03/2024 |
              [delegationOut]
              | Tên đoàn     | Từ ngày    |
              | Đoàn Champasak | 12/06/2024 |`,
    },
  ],
  invalid: [
    {
      name: "chép cả hai bảng",
      sheet: `[delegationIn]
              | Tên đoàn       | Từ ngày    |
              | Đoàn Champasak | 05/03/2024 |
              [delegationOut]
              | Tên đoàn         | Từ ngày    |
              | «Đoàn Champasak» | 05/03/2024 |`,
      finds: ["both"],
    },
    {
      name: "hai đoàn",
      sheet: `[delegationIn]
              | Tên đoàn       | Từ ngày    |
              | Đoàn Champasak | 05/03/2024 |
              | Đoàn Kampot    | 07/03/2024 |
              [delegationOut]
              | Tên đoàn         | Từ ngày    |
              | «Đoàn Champasak» | 05/03/2024 |
              | «Đoàn KAMPOT»    | 07/03/2024 |`,
      finds: ["both", "both"],
    },
  ],
};
