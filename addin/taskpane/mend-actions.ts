// What a person can do with the findings of one report: go there, mend after a look, take back, explain.
import type { FileShown, FindingShown } from "../browser/shown.ts";
import type { Words } from "#engine/form.ts";
import { turnedRound } from "#engine/apply-edits.ts";
import type { Edit } from "#engine/workbook.ts";
import type { Desk } from "./board-actions.ts";
import { openParts } from "./disclosure.ts";
import type { MendState, Step } from "./mend-state.ts";
import { WORDS } from "./words.ts";

export type MendActions = {
  goTo(finding: FindingShown): void;
  unhide(finding: FindingShown): void;
  previewFinding(file: FileShown, finding: FindingShown, cause: Words): void;
  /** The safe fixes of one rule, or of all (null). */
  previewRule(file: FileShown, rule: string | null, place: string, cause: Words): void;
  closePreview(): void;
  /** Makes what the preview shows. */
  mend(): void;
  undo(file: FileShown): void;
  writeExplanation(finding: string | null): void;
  draftExplanation(text: string): void;
  explain(file: FileShown, finding: FindingShown, text: string): void;
  mark(file: FileShown): void;
  unmark(): void;
};

export const ALL_SAFE: Words = WORDS.allSafe;

export function mendActions({ get, update, keep, announce, run, page, host }: Desk): MendActions {
  const set = (change: Partial<MendState>) => update({ mend: { ...get().mend, ...change } });
  const focus = (id: string) => document.getElementById(id)?.focus();

  /** The report after a change, with the page's parts standing open or closed as they were. */
  function replaced(file: FileShown, change: Partial<MendState>): void {
    const files = get().files.map((one) => (one.key === file.key ? file : one));
    update({ files, open: openParts(get().open), mend: { ...get().mend, ...change } });
  }

  async function goTo(finding: FindingShown): Promise<void> {
    const element = document.getElementById(finding.key);
    if (!finding.at || !host.target.inExcel) {
      const piece = element?.querySelector<HTMLElement>(".piece");
      (piece ?? element)?.focus({ preventScroll: true });
      element?.scrollIntoView({ block: "nearest" });
      return;
    }
    const reached = await host.target.inExcel.reach(finding.at);
    set({ unreached: reached === "reached" ? null : { finding: finding.key, reached } });
    if (reached !== "reached") focus(`${finding.key}-unhide`);
  }

  async function unhide(finding: FindingShown): Promise<void> {
    if (finding.at && (await host.target.inExcel?.unhide(finding.at))) await goTo(finding);
    else set({ unreached: { finding: finding.key, reached: "unhide-failed" } });
    focus(`${finding.key}-go`);
  }

  function look(file: FileShown, place: string, cause: Words, edits: readonly Edit[]): void {
    set({ preview: { file: file.key, place, cause, edits }, refused: null, explaining: null });
    announce(page().say(edits.length === 0 ? "previewNone" : "previewTitle", { number: edits.length }));
    focus(edits.length === 0 ? "mend-cancel" : "mend-do");
  }

  async function previewRule(file: FileShown, rule: string | null, place: string, cause: Words): Promise<void> {
    look(file, place, cause, await host.work("safeEdits", { key: file.key, rule }));
  }

  async function mend(): Promise<void> {
    const { preview, journal } = get().mend;
    if (!preview) return;
    const near = neighbours(preview.place);
    const top = document.getElementById("mend-do")?.getBoundingClientRect().top ?? 0;
    const { applied, refused, file } = await host.target.apply(preview.file, preview.edits);
    const steps = journal.get(file.key) ?? [];
    const step: Step = { cause: preview.cause, edits: applied };
    replaced(file, {
      preview: null,
      refused: refused.length > 0 ? { file: file.key, edits: refused } : null,
      journal: applied.length > 0 ? new Map(journal).set(file.key, [...steps, step]) : journal,
    });
    const { say } = page();
    announce(
      applied.length > 0 ? say("mended", { number: applied.length }) : say("refusedEdits", { number: refused.length }),
    );
    // The next finding stands where the mended one stood.
    const next = near.map((id) => document.getElementById(id)).find((one) => one !== null && one.offsetParent !== null);
    next?.focus({ preventScroll: true });
    if (next) window.scrollBy(0, next.getBoundingClientRect().top - top);
  }

  /** What comes after a finding or group, then what stands before it, by id. */
  function neighbours(place: string): string[] {
    const stops = [...document.querySelectorAll<HTMLElement>(".finding, details.group > summary")];
    const at = stops.findIndex((one) => one.id === place || one.id === `${place}-head`);
    const around = at < 0 ? [] : [...stops.slice(at + 1), ...stops.slice(0, at).reverse()];
    return [place, ...around.map(({ id }) => id), `${get().mend.preview?.file ?? ""}-tools`];
  }

  async function undo({ key }: FileShown): Promise<void> {
    const { journal } = get().mend;
    const steps = journal.get(key) ?? [];
    const last = steps.at(-1);
    if (!last) return;
    const { applied, refused, file } = await host.target.apply(key, turnedRound(last.edits));
    // What could not be put back stays on the list: it is still as this program wrote it, or somebody else has been there.
    const left = last.edits.filter(({ at }) => refused.some(({ edit }) => samePlace(edit.at, at)));
    const others = steps.slice(0, -1);
    replaced(file, {
      preview: null,
      refused: refused.length > 0 ? { file: key, edits: refused } : null,
      journal: new Map(journal).set(key, left.length > 0 ? [...others, { ...last, edits: left }] : others),
    });
    announce(page().say("undone", { number: applied.length }));
    focus(document.getElementById(`${key}-undo`) ? `${key}-undo` : `${key}-journal`);
  }

  async function explain(file: FileShown, finding: FindingShown, text: string): Promise<void> {
    const time = localTime();
    const { namespace, xml } = await host.work("explanation", { key: file.key, id: finding.id, text, time });
    const { kept, file: after } = await host.target.putPart(file.key, namespace, xml);
    replaced(after, { explaining: null, draft: null });
    const { say } = page();
    announce(say(!kept ? "partNotKept" : text.trim() === "" ? "explainRemoved" : "explained"));
    focus(`${finding.key}-explain`);
  }

  async function mark(file: FileShown): Promise<void> {
    announce(page().say("cellsMarked", { number: (await host.target.inExcel?.mark(file)) ?? 0 }));
  }

  async function unmark(): Promise<void> {
    announce(page().say("unmarked", { number: (await host.target.inExcel?.unmark()) ?? 0 }));
  }

  return {
    goTo: (finding) => run(goTo(finding)),
    unhide: (finding) => run(unhide(finding)),
    previewFinding: (file, finding, cause) => look(file, finding.key, cause, finding.fix?.edits ?? []),
    previewRule: (file, rule, place, cause) => run(previewRule(file, rule, place, cause)),
    closePreview() {
      const place = get().mend.preview?.place ?? "";
      set({ preview: null });
      focus(`${place}-mend`);
    },
    mend: () => run(mend()),
    undo: (file) => run(undo(file)),
    writeExplanation(finding) {
      const before = get().mend.explaining;
      set({ explaining: finding, draft: null, preview: null });
      focus(finding === null ? `${before ?? ""}-explain` : `${finding}-text`);
    },
    // Not drawn again: the field already shows it.
    draftExplanation: (draft) => keep({ mend: { ...get().mend, draft } }),
    explain: (file, finding, text) => run(explain(file, finding, text)),
    mark: (file) => run(mark(file)),
    unmark: () => run(unmark()),
  };
}

function samePlace(a: Edit["at"], b: Edit["at"]): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

/** The clock of this machine with its offset: "2026-11-22T10:32:00+07:00". */
export function localTime(now = new Date()): string {
  const minutes = -now.getTimezoneOffset();
  const two = (number: number) => String(number).padStart(2, "0");
  const shifted = new Date(now.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const ahead = Math.abs(minutes);
  return `${shifted}${minutes < 0 ? "-" : "+"}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}
