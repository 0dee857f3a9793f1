// Columns and tables that the program could not place, with what a person needs to place them: the heading, some values,
// and all that they could be, the nearest first.
import { addressOf, columnLetters } from "#engine/address.ts";
import { headingKey } from "#engine/check-headings.ts";
import { displayText } from "#engine/display.ts";
import type { Field, Form } from "#engine/form.ts";
import { cellOf, fieldWords } from "#engine/rule-context.ts";
import type { Submission } from "#engine/submission.ts";
import type { BoundColumn, LooseColumn, Table, UnsureTable } from "#engine/table.ts";
import { editDistance, foldLoose } from "#engine/text.ts";
import type { CellRef, Workbook } from "#engine/workbook.ts";
import { forms } from "#templates/forms/index.ts";
import type { ColumnShown } from "./shown.ts";

const SAMPLES = 4;
const MAX_TEXT = 40;
/** How a column or table that is no part of the report is answered for. */
export const SET_ASIDE = "-";

/** What waits for an answer, what a profile has answered for, and what was only understood: somebody may know better. */
export function showColumns(key: string, { tables, unsure }: Submission, book: Workbook): ColumnShown[] {
  // In the order of the sheet, so that an answer moves nothing.
  const asked = tables.flatMap((table) => {
    const open = table.loose.filter(({ reason }) => reason === "unknown" || reason === "set-aside");
    const answered = table.columns.filter(({ by }) => by === "profile" || by === "understood");
    return [...open, ...answered]
      .sort((a, b) => a.index - b.index)
      .map((one) => ("by" in one ? bound(table, one) : loose(table, one)));
  });
  // Tables of one section share their headings: one answer serves them all.
  const seen = new Set<string>();
  const columns = asked.filter(
    ({ section, name }) => !seen.has(`${section} ${name}`) && seen.add(`${section} ${name}`),
  );
  return [...columns, ...unsure.flatMap(unsureTable)].map((one, index) => ({ ...one, key: `${key}-place-${index}` }));

  function loose(table: Table, { heading, at, index, candidates, cells, reason }: LooseColumn) {
    const answer = reason === "set-aside" ? SET_ASIDE : "";
    return column(table, { heading, at, index, candidates, answer, cells });
  }

  function bound(table: Table, { heading, at, index, field }: BoundColumn) {
    const cells = table.items.flatMap((item) => item.cells[field.id] ?? []);
    return column(table, { heading, at, index, candidates: [field.id], answer: field.id, cells });
  }

  function column(
    table: Table,
    {
      heading,
      at,
      index,
      candidates,
      answer,
      cells,
    }: Pick<LooseColumn, "heading" | "at" | "index" | "candidates" | "cells"> & {
      readonly answer: string;
    },
  ): Omit<ColumnShown, "key"> {
    return {
      kind: "column",
      section: table.form.id,
      title: table.form.title,
      name: headingKey(heading),
      heading: heading === "" ? columnLetters(index) : heading,
      place: `“${at.sheet}” · ${addressOf(at.row, at.column)}`,
      samples: samples(cells),
      answer,
      options: optionsOf(table, heading, candidates, index),
    };
  }

  function unsureTable({ sheet, at, range, candidates, key: name }: UnsureTable): Omit<ColumnShown, "key">[] {
    if (name === undefined) return [];
    const across = Array.from({ length: range.right - range.left + 1 }, (_, i) => ({ ...at, column: range.left + i }));
    const order = (form: Form) => (candidates.includes(form.id) ? candidates.indexOf(form.id) : candidates.length);
    return [
      {
        kind: "table",
        section: "",
        title: null,
        name,
        heading: sheet,
        place: `“${sheet}” · ${addressOf(at.row, at.column)}`,
        samples: samples(across),
        answer: "",
        options: [...forms]
          .sort((a, b) => order(a) - order(b))
          .map(({ id, title }) => ({ id, words: title, taken: null })),
      },
    ];
  }

  function samples(cells: readonly CellRef[]): string[] {
    const texts = new Set<string>();
    for (const at of cells) {
      const cell = cellOf(book, at);
      const text = cell ? displayText(cell, book.date1904).replace(/\s+/g, " ").trim() : "";
      if (text !== "") texts.add(text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text);
      if (texts.size === SAMPLES) break;
    }
    return [...texts];
  }
}

/** Every field of the section that has a column of its own: the candidates first, then by likeness to the heading. */
function optionsOf({ form, columns }: Table, heading: string, candidates: readonly string[], own: number) {
  const typed = foldLoose(heading);
  const distance = (field: Field) =>
    candidates.includes(field.id)
      ? -1
      : Math.min(...[field.label, ...field.synonyms].map((text) => editDistance(typed, foldLoose(text), 200)));
  return form.fields
    .filter(({ derived }) => !derived)
    .map((field) => ({ field, distance: distance(field) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ field }) => {
      const holder = columns.find((column) => column.field === field && column.index !== own);
      return { id: field.id, words: fieldWords(field), taken: holder ? columnLetters(holder.index) : null };
    });
}
