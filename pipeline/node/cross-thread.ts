// A result on its way from one thread to another. Forms hold checks, which cannot travel: they go as ids and are put
// back on arrival, so that a table read in a thread names the same form as one read here.
import type { SourceFile } from "#consolidate/model.ts";
import { fieldOf, type Form } from "#engine/form.ts";
import type { Submission } from "#engine/submission.ts";
import type { BoundColumn, Table } from "#engine/table.ts";
import type { Opened } from "./open-workbook.ts";

type SentColumn = Omit<BoundColumn, "field"> & { readonly field: string };
type SentTable = Omit<Table, "form" | "columns"> & { readonly form: string; readonly columns: readonly SentColumn[] };
type SentSubmission = Omit<Submission, "tables"> & { readonly tables: readonly SentTable[] };
export type Sent = Omit<Opened, "source"> & {
  readonly source: Omit<SourceFile, "submission"> & { readonly submission?: SentSubmission };
};

export function sent({ source: { submission, ...source }, ...rest }: Opened): Sent {
  if (!submission) return { ...rest, source };
  const tables = submission.tables.map((table): SentTable => ({
    ...table,
    form: table.form.id,
    columns: table.columns.map((column) => ({ ...column, field: column.field.id })),
  }));
  return { ...rest, source: { ...source, submission: { ...submission, tables } } };
}

/** Throws FormDefinitionError when the threads know different forms. */
export function received({ source: { submission, ...source }, ...rest }: Sent, forms: readonly Form[]): Opened {
  if (!submission) return { ...rest, source };
  const tables = submission.tables.map((table): Table => {
    const form = forms.find(({ id }) => id === table.form)!;
    return { ...table, form, columns: table.columns.map((one) => ({ ...one, field: fieldOf(form, one.field) })) };
  });
  return { ...rest, source: { ...source, submission: { ...submission, tables } } };
}
