// The worker's answers about one report on the check desk: changes, copies.
import { EXPLANATIONS_NAMESPACE, explanationsOf, explanationsXml, withExplanation } from "#engine/explanations.ts";
import { mend } from "#engine/mend.ts";
import { sealOf, sealParts } from "#engine/seal/seal.ts";
import { OWN_REMARK } from "#consolidate/returns/return-sheet.ts";
import { markedReport } from "#formats/marked-report.ts";
import { reportCopy } from "#formats/report-copy.ts";
import type { Desk, Report } from "./desk.ts";
import type { CopyKind } from "../taskpane/mend-state.ts";
import type { CopyMade } from "./shown.ts";
import { versions } from "./versions.ts";
import type { CheckJobs, Jobs } from "./work.ts";

type CheckAnswers = {
  readonly [N in keyof CheckJobs]: (ask: Jobs[N]["ask"]) => Jobs[N]["answer"] | Promise<Jobs[N]["answer"]>;
};

export function checkAnswers(desk: Desk): CheckAnswers {
  return {
    apply: ({ key, edits }) => desk.apply(key, edits),
    putPart: ({ key, namespace, xml }) => ({ kept: true, file: desk.putPart(key, namespace, xml) }),
    safeEdits({ key, rule }) {
      const { book, findingsOf } = desk.report(key);
      return mend(book, rule === null ? [] : [rule], findingsOf).applied;
    },
    explanation({ key, id, text, time }) {
      const known = explanationsOf(desk.report(key).book.ownParts);
      return { namespace: EXPLANATIONS_NAMESPACE, xml: explanationsXml(withExplanation(known, id, text, time)) };
    },
    seal({ key, time, by }) {
      const { source, book } = desk.report(key);
      return sealParts(book.ownParts, sealOf(source.submission!, { book, time, by, versions }));
    },
    copy: ({ key, kind }) => copyOf(desk.report(key), kind),
  };
}

// File names without diacritics of our own: they travel through mail and memory sticks.
const ENDING = { fixed: "da sua", marked: "danh dau" } as const;

function copyOf({ source, plain, book, changes, findings }: Report, kind: CopyKind): CopyMade {
  const { unit = "", year, periodKind } = source.submission?.meta ?? {};
  const period = year === undefined ? "" : periodKind && periodKind !== "NAM" ? `${year}-${periodKind}` : String(year);
  if (kind === "submission") {
    const name = `${["BC", period, unit].filter((word) => word !== "").join("-")}.xlsx`;
    return { name, ...reportCopy(plain, book, { ...changes, withoutMarks: true }) };
  }
  const base = source.file
    .split(/[\\/]| › /)
    .pop()!
    .replace(/\.[^.]*$/, "");
  const name = `${base} - ${ENDING[kind]}.xlsx`;
  if (kind === "fixed") return { name, ...reportCopy(plain, book, changes) };
  const part = { unit, period, sha256: source.sha256 };
  const bySeverity = (["error", "warning", "info"] as const).flatMap((one) =>
    findings.filter(({ severity }) => severity === one),
  );
  return { name, ...markedReport(plain, book, { findings: bySeverity, remark: OWN_REMARK, part }, changes) };
}
