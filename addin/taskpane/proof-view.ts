// Verification of a consolidated workbook, in words.
import type { ProofShown } from "../browser/desk-shown.ts";
import { deskFiles, lockedNotice } from "./desk-files.ts";
import { dropZone, progressView } from "./drop-zone.ts";
import { h, type Child } from "./element.ts";
import { jobProgress } from "./job-view.ts";
import type { Page } from "./page.ts";

export function proofView(page: Page): Child {
  const { say, state } = page;
  const { proofFiles, proofs } = state.desk;
  const locked = lockedNotice(page, proofFiles);
  return [
    h("p", {}, say("proofAbout")),
    dropZone(page, { desk: "proof", action: say("proofAction"), hint: say("proofDrop"), primary: false }),
    progressView(page, "proof"),
    jobProgress(page, "proofs"),
    deskFiles(page, proofFiles),
    locked,
    !locked &&
      proofFiles.length > 0 &&
      proofs.length === 0 &&
      !state.busy &&
      !state.making &&
      h("p", { class: "notice" }, say("proofNone")),
    ...proofs.map((proof) => proofOf(page, proof)),
  ];
}

function proofOf(page: Page, proof: ProofShown): Child {
  const { say, inLanguage } = page;
  if (proof.unreadable !== null) return h("p", { class: "notice" }, `“${proof.file}”: ${inLanguage(proof.unreadable)}`);
  const { ok, file, checked, differences, shown, declared } = proof;
  const list = (items: typeof shown) => h("ul", {}, ...items.map((words) => h("li", {}, inLanguage(words))));
  return h(
    "section",
    { class: "award" },
    h(
      "p",
      { class: ok ? "next good" : "fault" },
      say(ok ? "proofHolds" : "proofDiffers", { text: file, number: differences }),
    ),
    h("p", {}, inLanguage(checked)),
    shown.length > 0 && list(shown),
    differences > shown.length && h("p", {}, say("proofMore", { number: differences - shown.length })),
    declared.length > 0 && [h("h4", {}, say("proofDeclared")), list(declared)],
  );
}
