// From submissions to the model of the consolidated workbook. Pure: same files, options and versions, same result.
//
// What it promises (tests name the number; sources: the report form's "How indicators count", the product's contract):
//  C1  Every item of every counted file is a row exactly once, in roster order then source order, with its provenance.
//  C2  No file disappears: each is on the board as merged, superseded, undecided, outside or refused, or was ignored
//      for a stated reason; each expected unit has a line.
//  C3  Totals are exact decimal sums of the rows, whatever their order; đồng and dollars are never mixed, and an item
//      with both amounts counts in đồng.
//  C4  Of two files of one unit the printed rule decides, or both are shown as undecided, the newer counted and marked.
//  C5  Files of identical bytes are named as identical and counted once.
//  C6  The order in which files are given changes nothing.
//  C7  Members are those of the period's last day; an unknown membership is asked for (ClusterUnknown).
//  C8  Lượt đoàn are trips, 1 when blank; lượt khách are people; donors of the cluster are distinct names, with the
//      plain sum of the unions beside them.
//  C9  A total says how many units are in it, of how many expected, and how many flagged values.
//  C10 A correction changes the adjusted value only; one that no longer fits is not applied and becomes a finding.
//  C11 What a unit declares is compared with its details and never added.
//  C12 The same item in two unions is a warning at both rows; neither is taken out.
//  C13 Every cell of the counted files is in the ledger; text of unmapped cells only from sheets with a section.
//  C14 A table without items adds its own counts, once, and never beside the list of the same items.
//  C15 A union's figure far from its own earlier ones or from the other unions' is said, never changed.
import type { Form } from "#engine/form.ts";
import type { Indicator } from "#engine/indicator.ts";
import type { Cluster, Roster } from "#engine/roster.ts";
import type { Period } from "#engine/submission.ts";
import { applyAdjustments } from "./adjust.ts";
import { findingsAgainstOthers } from "./against-others.ts";
import type { DataPart } from "./data-part.ts";
import { duplicatesAcross } from "./duplicates.ts";
import { indicatorsOf } from "./indicators-of.ts";
import { ledgersOf } from "./ledgers.ts";
import { chairOf, codeSystemOf, membersOf } from "./members.ts";
import { mergeFinding, withUniqueIds } from "./merge-finding.ts";
import type {
  ConsolidatedRow,
  ConsolidatedSection,
  Consolidation,
  Kept,
  MergeFinding,
  SourceFile,
  Versions,
} from "./model.ts";
import { resolveFiles, type Counted } from "./resolve-files.ts";
import { draftRows, type Draft } from "./rows.ts";
import { touchesOf, type Touch } from "./touches.ts";

export type ConsolidateOptions = {
  readonly cluster: Cluster;
  readonly period: Period;
  readonly roster: Roster;
  readonly forms: readonly Form[];
  readonly indicators: readonly Indicator[];
  readonly versions: Versions;
  /** What people entered in an earlier consolidated workbook. */
  readonly kept?: Kept;
  /** Data of earlier consolidated workbooks, to hold each union's figures against its own. */
  readonly previous?: readonly DataPart[];
};

/** Merges the files of one cluster and period. Throws ClusterUnknown when the roster names no members for the period. */
export function consolidate(files: readonly SourceFile[], options: ConsolidateOptions): Consolidation {
  const { cluster, period, roster, forms, indicators, versions } = options;
  const kept: Kept = options.kept ?? { adjustments: [] };
  const members = membersOf(cluster, period, roster);
  const resolved = resolveFiles(files, { cluster, period, roster, members }, forms);
  const { counted } = resolved;
  const { rows, findings: rowFindings } = draftRows(forms, counted);
  const adjusted = applyAdjustments(rows, kept.adjustments);
  const own = [...rowFindings, ...duplicatesAcross(rows), ...adjusted.findings];
  const touches = allTouches(counted, rows, own);
  const computed = indicatorsOf({ indicators, forms, members, counted, rows, adjusted, touches });
  const chair = chairOf(cluster, period, roster);
  const { lines } = computed;
  const unlike = findingsAgainstOthers({ lines, counted, previous: options.previous ?? [], period });
  const merged = withUniqueIds([...resolved.findings, ...crashes(counted), ...own, ...computed.findings, ...unlike]);
  return {
    cluster,
    period,
    codeSystem: codeSystemOf(period),
    ...(chair ? { chair } : {}),
    versions,
    members,
    board: resolved.board,
    files: resolved.files,
    sections: sectionsOf(forms, counted, rows, touches),
    indicators: lines,
    findings: [...explained(merged, counted), ...counted.flatMap(findingsOfFile)],
    ...ledgersOf(counted),
    kept: { ...kept, adjustments: adjusted.adjustments },
  };
}

function findingsOfFile({ file, member }: Counted): MergeFinding[] {
  return file.submission.findings.map((finding) => ({ ...finding, file: file.file, unit: member.unit }));
}

/** What a union wrote about a finding of an earlier merge stands in its file. */
function explained(findings: readonly MergeFinding[], counted: readonly Counted[]): MergeFinding[] {
  const known = new Map(counted.map(({ file }) => [file.file, file.submission.explanations]));
  return findings.map((finding) => {
    const found = known.get(finding.file ?? "")?.[finding.id];
    return found ? { ...finding, explanation: found.text } : finding;
  });
}

// A rule that did not run is not a rule that found nothing.
function crashes(counted: readonly Counted[]): MergeFinding[] {
  return counted.flatMap(({ file, member }) =>
    file.submission.crashes.map(({ rule, cause }) =>
      mergeFinding({
        rule: "rule-crashed",
        messageId: "crashed",
        file: file.file,
        unit: member.unit,
        rowKey: rule,
        data: { file: file.file, text: rule, reason: cause },
      }),
    ),
  );
}

/** Row id -> findings on the row; in an undecided file every row is marked. */
function allTouches(
  counted: readonly Counted[],
  rows: readonly Draft[],
  own: readonly MergeFinding[],
): Map<string, Touch[]> {
  const touches = new Map<string, Touch[]>();
  const byMember = new Map(counted.map(({ member }) => [member, [] as Draft[]]));
  for (const row of rows) byMember.get(row.member)?.push(row);
  for (const { file, member, mark } of counted) {
    const rowsOfFile = byMember.get(member) ?? [];
    const mine = own.filter((finding) => finding.file === file.file);
    for (const [row, found] of touchesOf(rowsOfFile, [...file.submission.findings, ...mine])) touches.set(row, found);
    if (mark !== undefined)
      for (const { id } of rowsOfFile) touches.set(id, [{ id: mark, fields: null }, ...(touches.get(id) ?? [])]);
  }
  return touches;
}

function sectionsOf(
  forms: readonly Form[],
  counted: readonly Counted[],
  rows: readonly Draft[],
  touches: ReadonlyMap<string, readonly Touch[]>,
): ConsolidatedSection[] {
  return forms.map((form) => {
    const tablesOf = ({ file }: Counted) => file.submission.tables.filter((table) => table.form.id === form.id);
    const saysNone = (entry: Counted) => {
      const tables = tablesOf(entry);
      return (
        tables.some(({ none }) => none) &&
        tables.every(({ items, aggregates }) => items.length + aggregates.length === 0)
      );
    };
    return {
      form,
      rows: rows.filter((row) => row.form === form).map((row) => finished(row, touches.get(row.id) ?? [])),
      none: counted.filter(saysNone).map(({ member }) => member.unit),
      lacking: counted.filter((entry) => tablesOf(entry).length === 0).map(({ member }) => member.unit),
    };
  });
}

function finished(row: Draft, touches: readonly Touch[]): ConsolidatedRow {
  const { form: _form, table: _table, member: _member, ...rest } = row;
  return { ...rest, flagged: [...new Set(touches.map(({ id }) => id))] };
}
