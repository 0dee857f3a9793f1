// The rows of all sections: every item of every counted file exactly once, in roster order, then in the order of the
// source, each with a short id. A table that lists no items adds its lines as aggregates.
import type { Form } from "#engine/form.ts";
import type { Item, Table } from "#engine/table.ts";
import { rangeAddress } from "#engine/address.ts";
import { countOf } from "./counting.ts";
import type { Member } from "./members.ts";
import { mergeFinding } from "./merge-finding.ts";
import type { ConsolidatedRow, MergeFinding } from "./model.ts";
import type { Counted } from "./resolve-files.ts";
import { rowId } from "./short-codes.ts";

/** A row in the making: `flagged` is filled once all findings are known. */
export type Draft = Omit<ConsolidatedRow, "flagged"> & {
  readonly form: Form;
  readonly table: Table;
  readonly member: Member;
};

export type DraftRows = { readonly rows: readonly Draft[]; readonly findings: readonly MergeFinding[] };

/** In form order, roster order, source order. */
export function draftRows(forms: readonly Form[], counted: readonly Counted[]): DraftRows {
  const rows: Draft[] = [];
  const findings: MergeFinding[] = [];
  for (const form of forms)
    for (const entry of counted) {
      const { member, file } = entry;
      const tables = file.submission.tables.filter((table) => table.form.id === form.id);
      const { added, left } = aggregateTables(tables);
      findings.push(...left.map((table) => leftOutFinding(table, entry)));
      let ordinal = 0;
      const add = (item: Item, table: Table, aggregate: boolean) =>
        rows.push({
          id: rowId(member.short, form.id, ++ordinal),
          unit: member.unit,
          unitName: member.name,
          file: file.file,
          item,
          aggregate,
          count: countOf(item, aggregate, form),
          form,
          table,
          member,
        });
      for (const table of tables) {
        for (const item of table.items) add(item, table, false);
        if (added.includes(table)) for (const item of table.aggregates) add(item, table, true);
      }
    }
  return { rows, findings };
}

// A cross table beside the list of the same items, or a second cross table by another breakdown, says the same things
// again: adding it would count them twice. Tables with the same columns are taken for parts of one (e.g. one per
// direction) and are all added.
function aggregateTables(tables: readonly Table[]): { added: Table[]; left: Table[] } {
  const lists = tables.filter((table) => table.aggregates.length > 0);
  const listsItems = tables.some((table) => table.items.length > 0);
  const shape = (table: Table) =>
    table.columns
      .map(({ field }) => field.id)
      .sort()
      .join(" ");
  const added = listsItems ? [] : lists.filter((table) => shape(table) === shape(lists[0]!));
  return { added, left: lists.filter((table) => !added.includes(table)) };
}

function leftOutFinding(table: Table, { member, file }: Counted): MergeFinding {
  return mergeFinding({
    rule: "aggregates-not-added",
    messageId: "notAdded",
    file: file.file,
    unit: member.unit,
    at: { sheet: table.sheet, row: table.range.top, column: table.range.left },
    section: table.form.id,
    rowKey: rangeAddress(table.range),
    data: {
      section: table.form.title.vi,
      sectionEn: table.form.title.en,
      text: rangeAddress(table.range),
      number: table.aggregates.length,
    },
  });
}
