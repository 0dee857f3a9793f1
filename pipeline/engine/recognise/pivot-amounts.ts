// "Giá trị cam kết | Dự án mới | Chuyển tiếp", "Kinh phí | Y tế | Giáo dục": an amount stands under the word of a list
// that its item is of.
import type { Form } from "../form.ts";
import type { Asked, FieldValue, Item } from "../table.ts";
import { fieldForUnit } from "./bind.ts";
import type { HeadingCell } from "./heading-block.ts";
import { headingText } from "./heading-text.ts";
import type { ItemLine, Line } from "./lines.ts";
import type { Marks } from "./marks.ts";
import { matchPath } from "./match-path.ts";
import { pathUnit } from "./path-facts.ts";
import { type Pivot, withMarks } from "./pivot-columns.ts";
import { type ReadableColumn, readableColumns } from "./table-columns.ts";
import type { TableSpec } from "./table-spec.ts";
import { isBlank, type View } from "./view.ts";

/** A column of amounts under a word, ready to be read. All of a table's are of one field. */
export type PivotAmount = ReadableColumn & { readonly pivot: Pivot };

/**
 * The columns of amounts that the words of a list part; undefined where their headings do not all name one amount of
 * the form. Only aid is sorted so: elsewhere "Kinh phí | Tỉnh" may be who pays.
 */
export function pivotAmounts(spec: TableSpec, lines: readonly Line[]): readonly PivotAmount[] | undefined {
  const { form, pivots } = spec.binding;
  if (form.id !== "aid") return undefined;
  const bound = pivots.flatMap(({ path, values }) => {
    const said = Object.values(values);
    const isWord = (at: { row: number; column: number }) =>
      said.some(({ row, column }) => row === at.row && column === at.column);
    const levels = path.levels.filter((level) => !isWord(level)).map(withoutSorting);
    const match = levels.length > 0 ? matchPath({ ...path, levels }, form, spec.phrases) : undefined;
    if (match?.field.kind !== "money") return [];
    return [{ ...match, field: fieldForUnit(form, match.field, pathUnit(path)), path }];
  });
  if (bound.length < pivots.length) return undefined;
  const columns = readableColumns({ ...spec, binding: { ...spec.binding, bound } }, lines);
  if (columns.some(({ column }) => column.field !== columns[0]!.column.field)) return undefined;
  return columns.map((column, i) => ({ ...column, pivot: pivots[i]! }));
}

/** "Kinh phí chia theo lĩnh vực (triệu đồng)": what sorts the amounts is not what they are. */
function withoutSorting(level: HeadingCell): HeadingCell {
  const text = level.text.replace(/[\s,;–-]*(?:\s(?:phân|chia))?\s+theo\s+[^()]*/iu, " ");
  return text === level.text ? level : { ...level, text, parsed: headingText(text) };
}

type Draft = Omit<Item, "key">;

/**
 * The item with its amounts and with what their headings say it is; `read` reads it with some of the columns of
 * amounts among its own. Several amounts are several parts of one: their sum is proposed, not taken.
 */
export function withAmounts(
  view: View,
  amounts: readonly PivotAmount[],
  form: Form,
  line: ItemLine,
  marks: Marks,
  read: (more: readonly ReadableColumn[]) => Draft,
): Draft {
  const id = amounts[0]!.column.field.id;
  for (const { column } of amounts) marks.set(view, line.first, column.index, "value");
  const filled = amounts.filter(({ column }) => {
    const cell = view.own(line.first, column.index);
    return !isBlank(cell) && !/^[-–—0\s]*$/.test(String(cell?.value));
  });
  const pivots = filled.map(({ pivot }) => pivot);
  const alone = read([]);
  const stated = alone.values[id];
  if (stated === undefined && filled.length < 2) return withMarks(view, form, pivots, line, read(filled));
  const item = withMarks(view, form, pivots, line, alone);
  const sum = sumOf(filled.map((one) => read([one]).values[id]));
  const fits = sum === undefined || Math.abs(Number(stated) - sum) <= Math.abs(sum) * SAME;
  if (filled.length === 0 || (stated !== undefined && fits)) return item;
  const { [id]: _stated, ...values } = item.values;
  const text = filled.map(({ column }) => String(view.own(line.first, column.index)?.value)).join(" + ");
  const candidates = [stated, sum].filter((one) => one !== undefined);
  const asked: Asked = { text, candidates, because: "unreadable" };
  const cells = { ...item.cells, [id]: item.cells[id] ?? view.ref(line.first, filled[0]!.column.index) };
  return { ...item, values, cells, asked: { ...item.asked, [id]: asked } };
}

/** Parts printed rounded may miss their whole by so much of it. */
const SAME = 0.005;

function sumOf(parts: readonly (FieldValue | undefined)[]): number | undefined {
  if (parts.some((part) => typeof part !== "number")) return undefined;
  return Number((parts as number[]).reduce((sum, part) => sum + part, 0).toFixed(6));
}
