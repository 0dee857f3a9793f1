// The page as a whole: its state, what a person can do, and drawing it again after each step.
import type { FileSource } from "../browser/dropped-files.ts";
import type { DeskName, DoWork } from "../browser/work.ts";
import { boardActions } from "./board-actions.ts";
import { show } from "./element.ts";
import { focusFinding } from "./focus-finding.ts";
import { handInActions } from "./hand-in-actions.ts";
import { mappingActions } from "./mapping-actions.ts";
import { mendActions } from "./mend-actions.ts";
import type { Actions, Page } from "./page.ts";
import { shell } from "./shell.ts";
import { forgotten } from "./mend-state.ts";
import type { Target } from "./target.ts";
import { FIRST_STATE, type State } from "./state.ts";
import { phrase, type Language } from "./words.ts";

/** What the page needs of its host. */
export type Host = {
  readonly work: DoWork;
  /** Where changes of the report on the check desk go. */
  readonly target: Target;
  save(content: Uint8Array | string, name: string, type: string): void;
  /** The language chosen last time, where the host keeps such a thing. */
  readonly language: { read(): string | null; keep(language: Language): void };
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
    update({ fault: fault instanceof Error ? fault.message : String(fault), busy: null, making: false });
    document.getElementById("dismiss")?.focus();
  };
  const run = (job: Promise<void>) => void job.catch(showFault);
  const desk = { get: () => state, update, keep, announce, run, host, page };
  const act: Actions = {
    ...boardActions(desk),
    ...mendActions(desk),
    ...mappingActions({ ...desk, board: { refreshBoard: () => act.refreshBoard() } }),
    ...handInActions(desk),
    addFiles: (files) => run(addFiles(files)),
    removeFile: (key) => run(removeFile(key)),
    unlock: (key, password) => run(unlock(key, password)),
    go(view) {
      if (state.busy) return;
      update({ view });
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
    stepFinding: focusFinding,
    dismissFault: () => update({ fault: null }),
  };

  function deskName(): DeskName {
    return state.view;
  }

  async function addFiles(files: readonly FileSource[]): Promise<void> {
    if (state.busy || files.length === 0) return;
    let part = 0;
    let fault: unknown;
    for (const file of files) {
      update({ busy: { name: file.name, part: ++part, whole: files.length } });
      announce(page().say("reading", { text: file.name, part, whole: files.length }));
      // One file that cannot be had (moved away, a drive pulled out) does not stop the others.
      try {
        await addFile(file);
      } catch (cause) {
        fault = new Error(`${file.name}: ${cause instanceof Error ? cause.message : String(cause)}`);
      }
    }
    update({ busy: null });
    announce(page().say("readDone", { number: files.length }));
    if (fault) throw fault;
  }

  async function addFile(file: FileSource): Promise<void> {
    const bytes = await file.bytes();
    const shown = await host.work("add", { desk: deskName(), name: file.name, bytes, passwords: [] });
    // A file dropped again is another one: what was changed in the former copy is not in it.
    if (state.view === "check") keep({ mend: forgotten(state.mend, shown) });
    put(shown);
    if (state.view === "board") await act.refreshBoard();
  }

  function put(shown: readonly State["files"][number][]): void {
    const before = state.view === "check" ? state.files : state.board.files;
    const files = [...before];
    for (const file of shown) {
      const at = files.findIndex(({ key }) => key === file.key);
      if (at < 0) files.push(file);
      else files[at] = file;
    }
    setFiles(files);
  }

  function setFiles(files: State["files"]): void {
    update(state.view === "check" ? { files } : { board: { ...state.board, files } });
  }

  async function removeFile(key: string): Promise<void> {
    await host.work("remove", { desk: deskName(), key });
    setFiles((state.view === "check" ? state.files : state.board.files).filter((file) => file.key !== key));
    if (state.view === "board") await act.refreshBoard();
    document.getElementById("choose")?.focus();
  }

  async function unlock(key: string, password: string): Promise<void> {
    put([await host.work("unlock", { desk: deskName(), key, password })]);
    if (state.view === "board") await act.refreshBoard();
    const again = document.getElementById(`${key}-password`);
    (again ?? document.getElementById("choose"))?.focus();
  }

  function draw(): void {
    const { lang } = state;
    document.documentElement.lang = lang;
    document.title = `${phrase(lang, state.view === "check" ? "titleCheck" : "titleBoard")} · ${phrase(lang, "title")}`;
    show(place, shell(page()));
  }

  draw();
  keepDropsOnPage();
  document.addEventListener("keydown", (event) => {
    if (event.key !== "F8") return;
    event.preventDefault();
    focusFinding(event.shiftKey ? -1 : 1);
  });
  run(act.loadClusters());
  return { showFault };
}

/** A file dropped beside the field would make the browser leave the page. */
function keepDropsOnPage(): void {
  for (const type of ["dragover", "drop"]) document.addEventListener(type, (event) => event.preventDefault());
}
