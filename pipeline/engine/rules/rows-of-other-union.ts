import { belongsTo, unitNamed } from "../named-unit.ts";
import { defineRule, type Examples } from "../rule.ts";
import { cellOf, firstCell, type RuleContext, uniquePlaces } from "../rule-context.ts";
import type { Unit } from "../roster.ts";
import type { Table } from "../table.ts";
import { fold, foldLoose } from "../text.ts";
import type { CellRef } from "../workbook.ts";

// The chair of a cluster keeps a list of all unions under its own letterhead; counted as its own, it counts twice.
export const rule = /* @__PURE__ */ defineRule({
  id: "rows-of-other-union",
  severity: "warning",
  since: "1.0",
  title: { vi: "Dòng ghi tên đơn vị khác", en: "Lines that name another union" },
  why: {
    vi: "Số liệu của đơn vị khác có thể bị tính hai lần.",
    en: "The numbers of another union may be counted twice.",
  },
  messages: {
    rows: {
      vi: {
        what: "Trang “{sheet}”, từ ô {cell}: có dòng ghi {names}, đang được tính cho {label}.",
        how: "Nếu là số liệu của đơn vị khác, bỏ các dòng đó khỏi báo cáo này.",
      },
      en: {
        what: "Sheet “{sheet}”, from cell {cell}: lines name {names} and are counted for {label}.",
        how: "If they are another union's numbers, take those lines out of this report.",
      },
    },
  },
  *checkSubmission({ context }) {
    const { meta, roster, tables } = context;
    const own = roster.units.find(({ id, codeSystem }) => id === meta.unit && codeSystem === meta.codeSystem);
    if (!own) return;
    for (const table of tables) {
      const read = (text: string) => unitNamed(text, roster, own.to ?? own.from ?? FIRST_OF_34);
      const others = namesOn(table, context, read).filter(({ unit }) => !belongsTo(unit, own));
      if (others.length === 0) continue;
      const related = uniquePlaces(others.map(({ at }) => at));
      const names = [...new Set(others.map(({ unit }) => unit.name))];
      yield { messageId: "rows", at: related[0]!, related, rowKey: names.join(" "), data: { names, label: own.name } };
    }
  },
});

const FIRST_OF_34 = "2025-07-01";
type Named = { readonly unit: Unit; readonly at: CellRef };
type Read = (text: string) => Unit | undefined;
const OWNER = /(?:^| )(?:don vi|lien hiep|lhhn|lhctchn|tinh|dia phuong|unions?|units?|provinces?)(?: |$)/;
const PLACE = /(?:^| )(?:tinh hinh|don vi tinh|noi|den|tham|dia diem|dia ban|visited|place|location)(?: |$)/;

/** The units that a table names: in a column of owners, most of whose entries are units, in group rows, in its sheet's name. */
function namesOn(table: Table, { book }: RuleContext, read: Read): readonly Named[] {
  const isOwners = ({ heading }: { readonly heading: string }) =>
    OWNER.test(foldLoose(heading)) && !PLACE.test(foldLoose(heading));
  const bound = table.columns
    .filter((column) => column.field.kind === "text" && column.field.required !== true && isOwners(column))
    .map(({ field }) => table.items.flatMap(({ cells }) => cells[field.id] ?? []));
  const loose = table.loose.filter(isOwners).map(({ cells }) => cells);
  const inColumns = [...loose, ...bound].flatMap((cells) => {
    const texts = cells.flatMap((at) => {
      const value = cellOf(book, at)?.value;
      return typeof value === "string" && value.trim() !== "" ? [{ value, at }] : [];
    });
    const named = texts.flatMap(({ value, at }) => withUnit(read(value), at));
    return named.length * 2 > texts.length ? named : [];
  });
  // Short forms stand for many things: a group or a sheet is a unit's by its full name.
  const full = (text: string, at: CellRef) => {
    const unit = read(text);
    return unit && fold(text).includes(fold(unit.name)) ? [{ unit, at }] : [];
  };
  const groups = table.items.flatMap(({ groups: labels, cells }) =>
    labels.flatMap((label) => full(label, placeOf(table, label) ?? Object.values(cells)[0] ?? firstCell(table))),
  );
  return [...inColumns, ...groups, ...full(table.sheet, firstCell(table))];
}

function placeOf({ groups = [] }: Table, label: string): CellRef | undefined {
  return groups.find(({ text }) => text.includes(label))?.at;
}

function withUnit(unit: Unit | undefined, at: CellRef): readonly Named[] {
  return unit ? [{ unit, at }] : [];
}

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  valid: [
    {
      name: "mọi dòng ghi đơn vị báo cáo",
      sheet: `| Tên đoàn   | Số khách | Đơn vị     |
              | Đoàn Peace | 12       | KG        |`,
    },
  ],
  invalid: [
    {
      name: "cột đơn vị ghi đơn vị khác",
      sheet: `| Tên đoàn   | Số khách | Đơn vị  |
              | Đoàn Peace | 12       | «HN»    |
              | Đoàn JICA  | 5        | KG      |`,
      finds: ["rows"],
      also: ["unknown-column"],
    },
    {
      name: "hai trang cùng như vậy",
      sheet: `[Biểu 01]
              | Tên đoàn   | Số khách | Tỉnh    |
              | Đoàn Peace | 12       | «HN»    |
              [Biểu 02]
              | Tên đoàn   | Số khách | LHHN    |
              | Đoàn JICA  | 5        | «HN»    |`,
      finds: ["rows", "rows"],
      also: ["unknown-column"],
    },
  ],
};
