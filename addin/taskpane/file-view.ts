// One report that was read: counts first, what to do next, what was read, then the findings.
import type { FileShown } from "../browser/shown.ts";
import { disclosure } from "./disclosure.ts";
import { h, type Child } from "./element.ts";
import { findingList } from "./finding-list.ts";
import { handInView } from "./hand-in-view.ts";
import { mappingView } from "./mapping-view.ts";
import { fileTools } from "./mend-view.ts";
import type { Page } from "./page.ts";
import { periodWords } from "./period-words.ts";
import { sealNotice } from "./seal-view.ts";
import { countWords, severityBadge } from "./severity.ts";

export function fileView(page: Page, file: FileShown, alone: boolean): HTMLElement {
  const summary = [
    h("h2", {}, file.name),
    h("span", { class: "number" }, verdict(page, file), countWords(page, file.counts)),
  ];
  return disclosure(page, `file-${file.key}`, { summary, open: alone, level: "file" }, () => [
    h("p", { class: "next" }, nextStep(page, file)),
    file.crashes.map((text) => h("p", { class: "next" }, severityBadge(page, "error"), page.say("crashed", { text }))),
    sealNotice(page, file),
    fileTools(page, file),
    whatWasRead(page, file),
    mappingView(page, file),
    findingList(page, file.groups, file.key, file),
    handInView(page, file),
  ]);
}

function isClean({ counts, crashes, sections }: FileShown): boolean {
  return counts.error === 0 && counts.warning === 0 && crashes.length === 0 && sections.length > 0;
}

function verdict({ say }: Page, file: FileShown): Child {
  return (
    isClean(file) &&
    h("span", { class: "badge good" }, h("span", { class: "sign", "aria-hidden": "true" }, "✓"), say("noErrors"))
  );
}

function nextStep({ say }: Page, file: FileShown): string {
  const { counts, crashes, sections } = file;
  if (sections.length === 0) return say("noSections");
  if (counts.error > 0 || crashes.length > 0) return say("nextStepMend");
  if (counts.warning > 0) return say("nextStepWarnings");
  const checked = say("noErrorsChecked", { sheets: file.sheets, cells: file.cells, rules: file.rulesRun });
  return `${checked} ${say(counts.info > 0 ? "nextStepNotes" : "nextStep")}`;
}

function whatWasRead(page: Page, file: FileShown): HTMLElement {
  const { say, inLanguage } = page;
  const facts = {
    unit: file.unit ?? say("unknown"),
    period: file.year === null ? say("unknown") : periodWords(page, file.periodKind ?? "NAM", file.year),
    sheets: file.sheets,
    cells: file.cells,
    unmapped: file.unmapped,
  };
  return disclosure(page, `read-${file.key}`, { summary: say("whatWasRead"), open: false }, () => [
    h("p", {}, say("readFacts", facts)),
    h(
      "ul",
      {},
      ...file.sections.map(({ title, sheet, rows }) =>
        h("li", {}, say("sectionRows", { section: inLanguage(title), sheet, number: rows })),
      ),
    ),
  ]);
}
