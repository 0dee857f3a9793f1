// Merging by hand-made reports, and short questions to the result: the vocabulary of the consolidation tests.
import { consolidate, type ConsolidateOptions } from "#consolidate/consolidate.ts";
import type { Consolidation, IndicatorLine, SourceFile } from "#consolidate/model.ts";
import type { Values } from "#engine/table.ts";
import { OPTIONS, type SubmissionSketch, type TableSketch } from "./submissions.ts";

export const merge = (files: readonly SourceFile[], more: Partial<ConsolidateOptions> = {}) =>
  consolidate(files, { ...OPTIONS, ...more });
export const aid = (...items: Values[]): TableSketch => ({ section: "aid", items });
export const report = (unit: string, ...tables: TableSketch[]): SubmissionSketch => ({ unit, tables });
export const line = (c: Consolidation, id: string): IndicatorLine =>
  c.indicators.find(({ indicator }) => indicator.id === id)!;
export const rules = (c: Consolidation) => c.findings.map(({ rule }) => rule);
export const section = (c: Consolidation, id: string) => c.sections.find(({ form }) => form.id === id)!;
export const board = (c: Consolidation) => c.board.map(({ name, status, file }) => [name, status, file ?? null]);

export const well: Values = {
  name: "Giếng nước",
  donor: "Quỹ A",
  committedVnd: 100,
  sector: ["XA_HOI"],
  status: "MOI",
};
export const school: Values = {
  name: "Trường học",
  donor: "Quỹ B",
  committedVnd: 250,
  sector: ["GIAO_DUC"],
  status: "CHUYEN_TIEP",
};
