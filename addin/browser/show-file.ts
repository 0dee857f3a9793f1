// One file as the page shows it.
import { rules } from "#engine/rules/index.ts";
import type { Memo } from "#engine/memo.ts";
import type { Roster } from "#engine/roster.ts";
import type { SealCheck } from "#engine/seal/compare-seal.ts";
import { sealWords } from "#engine/seal/seal-words.ts";
import { sealRefusal } from "#engine/seal/seal.ts";
import { addressOf } from "#engine/address.ts";
import type { SourceFile } from "#consolidate/model.ts";
import type { Workbook } from "#engine/workbook.ts";
import { isPatchable } from "#formats/report-copy.ts";
import { countsOf, groupFindings } from "./group-findings.ts";
import { showColumns } from "./show-columns.ts";
import type { FileShown } from "./shown.ts";

export type ToShow = {
  readonly key: string;
  readonly triedPassword: boolean;
  readonly workbook?: Workbook | undefined;
  readonly wasProtected?: boolean | undefined;
  readonly edited: number;
  readonly isOwn: boolean;
};

export function showFile(source: SourceFile, shown: ToShow, roster: Roster, memo: Memo): FileShown {
  const { key, triedPassword, workbook, wasProtected = false, edited, isOwn } = shown;
  const { submission, refusal } = source;
  const locked = source.status === "refused" && refusal?.reason === "password";
  const meta = submission?.meta;
  const unit = meta?.unit;
  const named = roster.units.find(({ id, codeSystem }) => id === unit && codeSystem === meta?.codeSystem);
  const findings = submission?.findings ?? [];
  return {
    key,
    name: source.file,
    status: locked ? "locked" : source.status,
    message: refusal?.message ?? null,
    passwordRefused: locked && triedPassword,
    isOwn,
    own: null,
    wasProtected,
    patchable: workbook !== undefined && isPatchable(workbook),
    edited,
    seal: submission?.seal ? sealShown(submission.seal) : null,
    columns: submission && workbook ? showColumns(key, submission, workbook) : [],
    sealRefusal: (submission && sealRefusal(submission)?.words) ?? null,
    unit: named?.name ?? unit ?? null,
    year: meta?.year ?? null,
    periodKind: meta?.periodKind ?? null,
    sections: (submission?.tables ?? []).map(({ form, sheet, items, aggregates }) => ({
      title: form.title,
      sheet,
      rows: items.length + aggregates.length,
    })),
    sheets: workbook?.sheets.length ?? 0,
    cells: submission?.ledger.counts.cells ?? 0,
    unmapped: submission?.ledger.counts.unmapped ?? 0,
    rulesRun: rules.length,
    crashes: (submission?.crashes ?? []).map(({ rule }) => rule),
    counts: countsOf(findings),
    groups: groupFindings(
      findings.map((finding) => ({ finding, file: source.file, book: workbook })),
      key,
      memo,
    ),
  };
}

function sealShown(check: SealCheck): FileShown["seal"] {
  const changes = "changes" in check ? check.changes : [];
  return {
    state: check.state,
    words: { vi: sealWords(check, "vi"), en: sealWords(check, "en") },
    places: changes.flatMap(({ at }) => (at ? [`“${at.sheet}” · ${addressOf(at.row, at.column)}`] : [])),
  };
}
