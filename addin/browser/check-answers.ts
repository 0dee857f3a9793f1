// The worker's answers about one report on the check desk: changes, copies.
import { mend } from "#engine/mend.ts";
import { OWN_REMARK } from "#consolidate/returns/return-sheet.ts";
import { markedReport } from "#formats/marked-report.ts";
import { reportCopy } from "#formats/report-copy.ts";
import type { Desk, Report } from "./desk.ts";
import type { CopyMade } from "./shown.ts";
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
    copy: ({ key, kind }) => copyOf(desk.report(key), kind),
  };
}

// File names without diacritics of our own: they travel through mail and memory sticks.
const ENDING = { fixed: "da sua", marked: "danh dau" } as const;

function copyOf({ source, plain, book, changes, findings }: Report, kind: "fixed" | "marked"): CopyMade {
  const base = source.file
    .split(/[\\/]| › /)
    .pop()!
    .replace(/\.[^.]*$/, "");
  const name = `${base} - ${ENDING[kind]}.xlsx`;
  if (kind === "fixed") return { name, ...reportCopy(plain, book, changes) };
  const { unit = "", year, periodKind } = source.submission?.meta ?? {};
  const period = year === undefined ? "" : periodKind && periodKind !== "NAM" ? `${year}-${periodKind}` : String(year);
  const part = { unit, period, sha256: source.sha256 };
  const bySeverity = (["error", "warning", "info"] as const).flatMap((one) =>
    findings.filter(({ severity }) => severity === one),
  );
  return { name, ...markedReport(plain, book, { findings: bySeverity, remark: OWN_REMARK, part }, changes) };
}
