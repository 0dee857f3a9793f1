// The page as a whole: its state, what a person can do, and drawing it again after each step.
import type { FileSource } from "../browser/dropped-files.ts";
import type { DeskName, DoWork } from "../browser/work.ts";
import { boardActions } from "./board-actions.ts";
import { deskActions } from "./desk-actions.ts";
import { chooseId } from "./drop-zone.ts";
import { show } from "./element.ts";
import { helpActions } from "./help-actions.ts";
import { helpAsked, topicOf } from "../help/topics.ts";
import { excelActions } from "./excel-actions.ts";
import type { ExcelPort } from "./excel-port.ts";
import { focusFinding } from "./focus-finding.ts";
import { handInActions } from "./hand-in-actions.ts";
import { mappingActions } from "./mapping-actions.ts";
import { mendActions } from "./mend-actions.ts";
import type { Actions, Page } from "./page.ts";
import { shell } from "./shell.ts";
import { filesOf, FIRST_STATE, withFiles, type State } from "./state.ts";
import { forgotten } from "./mend-state.ts";
import type { Target } from "./target.ts";
import { phrase, type Language } from "./words.ts";

/** What the page needs of its host. */
export type Host = {
  readonly work: DoWork;
  /** Where changes of the report on the check desk go. */
  readonly target: Target;
  save(content: Uint8Array | string, name: string, type: string): void;
  /** The language chosen last time, where the host keeps such a thing. */
  readonly language: { read(): string | null; keep(language: Language): void };
  /** Only inside Excel: the workbook that is open there. */
  readonly excel?: ExcelPort;
};

export type Started = { showFault(message: string): void };

/** Draws the page into `place` and keeps it drawn. `voice` is read out by screen readers. */
export function startPage(place: HTMLElement, voice: HTMLElement, host: Host): Started {
  let state: State = { ...FIRST_STATE, lang: host.language.read() === "en" ? "en" : "vi" };
  const page = (): Page => ({
    state,
    say: (key, slots) => phrase(state.lang, key, slots),
    inLanguage: (words) => words[state.lang],
    act,
    inExcel: host.target.inExcel !== undefined,
  });
  const update = (change: Partial<State>) => {
    state = { ...state, ...change };
    draw();
  };
  /** Where the change cannot be seen: the page is left alone under the person's hands. */
  const keep = (change: Partial<State>) => (state = { ...state, ...change });
  const announce = (text: string) => (voice.textContent = text);
  const showFault = (fault: unknown) => {
    update({
      fault: fault instanceof Error ? fault.message : String(fault),
      busy: null,
      making: false,
      desk: { ...state.desk, job: null },
    });
    document.getElementById("dismiss")?.focus();
  };
  // What Excel refuses is shown for what it is; anything else is a fault of the program.
  const run = (job: Promise<void>) => void job.catch((cause: unknown) => excel.refused(cause) || showFault(cause));
  const desk = { get: () => state, update, keep, announce, run, host, page };
  const excel = excelActions(desk);
  const board = boardActions(desk);
  const act: Actions = {
    ...board,
    ...deskActions(desk, board.refreshBoard),
    ...helpActions(desk),
    ...excel.act,
    ...mendActions(desk),
    ...mappingActions({ ...desk, board: { refreshBoard: () => act.refreshBoard() } }),
    ...handInActions(desk),
    addFiles: (files, desk) => run(addFiles(files, desk)),
    removeFile: (key) => run(removeFile(key)),
    unlock: (key, password) => run(unlock(key, password)),
    go(view) {
      if (state.busy) return;
      update({ view, help: null });
      document.getElementById("main")?.focus();
    },
    switchLanguage() {
      const lang = state.lang === "vi" ? "en" : "vi";
      host.language.keep(lang);
      update({ lang });
    },
    // Not drawn again: the disclosure already shows what the person did.
    setOpen: (id, open) => keep({ open: new Map(state.open).set(id, open) }),
    drawMore(group, shown) {
      const first = place.querySelectorAll(`[id="${CSS.escape(group)}"] .finding`).length;
      update({ drawn: new Map(state.drawn).set(group, shown) });
      const list = document
        .getElementById(`${group}-head`)
        ?.closest("details")
        ?.querySelectorAll<HTMLElement>(".finding");
      list?.[first]?.focus();
    },
    stepFinding,
    dismissFault: () => update({ fault: null }),
  };

  /** Inside Excel the sheet follows the step. */
  function stepFinding(direction: 1 | -1): void {
    const key = focusFinding(direction);
    if (!state.excel || state.view !== "check" || key === undefined) return;
    const findings = state.files.flatMap(({ groups }) => groups.flatMap((group) => group.findings));
    const finding = findings.find((one) => one.key === key);
    if (finding?.at) act.goTo(finding);
  }

  /** What was opened last on top of the page goes away; focus returns to what had opened it. */
  function closeInmost(): void {
    const { explaining, preview, confirming } = state.mend;
    if (state.help) act.closeHelp();
    else if (explaining !== null) act.writeExplanation(null);
    else if (preview) act.closePreview();
    else if (confirming) act.cancelCopy();
    else if (state.excel?.fault) act.dismissExcel();
    else if (state.fault !== null) act.dismissFault();
  }

  /** What a person gives while something else is going on waits for its turn; nothing given is dropped. */
  async function whenFree(): Promise<void> {
    while (state.busy || state.making) await new Promise((resolve) => setTimeout(resolve, 100));
  }

  async function addFiles(files: readonly FileSource[], desk: DeskName): Promise<void> {
    if (files.length === 0) return;
    await whenFree();
    let part = 0;
    let fault: unknown;
    for (const file of files) {
      update({ busy: { desk, name: file.name, part: ++part, whole: files.length } });
      announce(page().say("reading", { text: file.name, part, whole: files.length }));
      // One file that cannot be had (moved away, a drive pulled out) does not stop the others.
      try {
        const shown = await host.work("add", { desk, name: file.name, bytes: await file.bytes(), passwords: [] });
        // A file dropped again is another one: what was changed in the former copy is not in it.
        if (desk === "check") keep({ mend: forgotten(state.mend, shown) });
        put(desk, shown);
        if (desk === "board") await act.refreshBoard();
      } catch (cause) {
        fault = new Error(`${file.name}: ${cause instanceof Error ? cause.message : String(cause)}`);
      }
    }
    update({ busy: null });
    if (desk !== "board") await refresh(desk);
    announce(page().say("readDone", { number: files.length }));
    if (fault) throw fault;
  }

  /** What depends on the files of a desk. */
  async function refresh(desk: DeskName): Promise<void> {
    if (desk === "board") await act.refreshBoard();
    if (desk === "vote") await act.refreshVote();
    if (desk === "proof") await act.refreshProofs();
  }

  function put(desk: DeskName, shown: readonly State["files"][number][]): void {
    const files = [...filesOf(state, desk)];
    for (const file of shown) {
      const at = files.findIndex(({ key }) => key === file.key);
      if (at < 0) files.push(file);
      else files[at] = file;
    }
    update(withFiles(state, desk, files));
  }

  function deskOf(key: string): DeskName {
    const desks = ["check", "board", "proof", "vote"] as const;
    return desks.find((desk) => filesOf(state, desk).some((file) => file.key === key)) ?? "check";
  }

  async function removeFile(key: string): Promise<void> {
    const desk = deskOf(key);
    await host.work("remove", { desk, key });
    const left = filesOf(state, desk).filter((file) => file.key !== key);
    update(withFiles(state, desk, left));
    await refresh(desk);
    document.getElementById(chooseId(desk))?.focus();
  }

  async function unlock(key: string, password: string): Promise<void> {
    await whenFree();
    const desk = deskOf(key);
    const name = filesOf(state, desk).find((file) => file.key === key)?.name ?? "";
    // Trying a password takes seconds.
    update({ busy: { desk, name, part: 1, whole: 1 } });
    announce(page().say("reading", { text: name, part: 1, whole: 1 }));
    const file = await host.work("unlock", { desk, key, password });
    keep({ busy: null });
    put(desk, [file]);
    announce(page().say(file.status === "locked" ? "passwordWrong" : "readDone", { number: 1 }));
    await refresh(desk);
    const ids = [`${key}-password`, `file-${key}-head`, chooseId(desk)];
    ids
      .map((id) => document.getElementById(id))
      .find((one) => one !== null)
      ?.focus();
  }

  function draw(): void {
    const { lang } = state;
    document.documentElement.lang = lang;
    const part = state.help ? "help" : state.view === "check" ? "titleCheck" : "titleBoard";
    document.title = `${phrase(lang, part)} · ${phrase(lang, "title")}`;
    show(place, shell(page()));
  }

  draw();
  keepDropsOnPage();
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) closeInmost();
    if (event.key !== "F8") return;
    event.preventDefault();
    stepFinding(event.shiftKey ? -1 : 1);
  });
  run(act.loadClusters());
  const asked = helpAsked(location.hash);
  if (asked !== undefined) act.openHelp(topicOf(asked) ?? null);
  return { showFault };
}

/** A file dropped beside the field would make the browser leave the page. */
function keepDropsOnPage(): void {
  for (const type of ["dragover", "drop"]) document.addEventListener(type, (event) => event.preventDefault());
}
