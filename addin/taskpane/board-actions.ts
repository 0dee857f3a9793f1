// What the chair can do on the desk beyond adding files.
import type { FileSource } from "../browser/dropped-files.ts";
import { XLSX_TYPE } from "../browser/save-file.ts";
import type { Actions, Page } from "./page.ts";
import type { Host } from "./start-page.ts";
import { periodOf, type BoardState, type State } from "./state.ts";
import { WORDS } from "./words.ts";

export type Desk = {
  get(): State;
  update(change: Partial<State>): void;
  keep(change: Partial<State>): void;
  announce(text: string): void;
  run(job: Promise<void>): void;
  page(): Page;
  readonly host: Host;
};

type BoardActions = Pick<
  Actions,
  | "choosePeriod"
  | "chooseMember"
  | "useMembers"
  | "saveMembers"
  | "openRoster"
  | "download"
  | "refreshBoard"
  | "loadClusters"
>;

export function boardActions({ get, update, keep, announce, run, page, host }: Desk): BoardActions {
  const set = (change: Partial<BoardState>) => update({ board: { ...get().board, ...change } });
  const chosen = () => get().board.chosen ?? (get().board.known?.members ?? []).map(({ unit }) => unit);
  const place = () => ({ cluster: get().board.cluster, period: periodOf(get().board) });

  /** Members, files and board again, in the light of the cluster and period chosen. */
  async function reload(): Promise<void> {
    const { cluster, period } = place();
    if (cluster === "" || period === "") return set({ known: null, board: null });
    set({ known: await host.work("cluster", { cluster, period }) });
    set({ files: await host.work("revise", { desk: "board", purpose: { cluster, period } }) });
    await refreshBoard();
  }

  async function refreshBoard(): Promise<void> {
    const board = await host.work("board", {});
    // What was made of the board before is not what would be made now.
    update({ board: { ...get().board, board }, desk: { ...get().desk, returns: null } });
  }

  async function loadClusters(): Promise<void> {
    const clusters = await host.work("clusters", {});
    const board = { ...get().board, clusters };
    (get().view === "board" ? update : keep)({ board });
  }

  async function useMembers(save: boolean): Promise<void> {
    const file = await host.work("members", { ...place(), units: chosen() });
    set({ chosen: null });
    await reload();
    if (!save) return document.getElementById("choose")?.focus();
    const { cluster, period } = place();
    host.save(file, `danh-sach-${cluster}-${period}.json`, "application/json");
  }

  async function openRoster(file: FileSource): Promise<void> {
    const text = new TextDecoder().decode(await file.bytes());
    const wrong = await host.work("roster", { text });
    const say = (lang: "vi" | "en") =>
      wrong ? WORDS.rosterWrong[lang].replace("{text}", wrong[lang]) : WORDS.rosterRead[lang];
    set({ rosterMessage: { vi: say("vi"), en: say("en") }, ...(wrong ? {} : { chosen: null }) });
    if (wrong) return;
    await loadClusters();
    await reload();
  }

  async function download(share: boolean): Promise<void> {
    const { board } = get().board;
    if (!board || get().making || get().busy) return;
    update({ making: true });
    announce(page().say("preparing"));
    const bytes = await host.work("book", { share });
    // File names without diacritics: they travel through mail and memory sticks.
    const base = page().say(share ? "shareName" : "bookName", {
      cluster: board.cluster.replace("Cụm", "cum"),
      period: board.period,
    });
    const name = `${base}.xlsx`;
    host.save(bytes, name, XLSX_TYPE);
    update({ making: false });
    announce(page().say("downloaded", { text: name }));
  }

  return {
    refreshBoard,
    loadClusters,
    choosePeriod(choice) {
      set({ ...choice, chosen: null, rosterMessage: null });
      run(reload());
    },
    chooseMember(unit, isChosen) {
      const others = chosen().filter((one) => one !== unit);
      const order = (get().board.known?.units ?? []).map((one) => one.unit);
      const next = isChosen ? [...others, unit] : others;
      set({ chosen: next.sort((a, b) => order.indexOf(a) - order.indexOf(b)) });
    },
    useMembers: () => run(useMembers(false)),
    saveMembers: () => run(useMembers(true)),
    openRoster: (file) => run(openRoster(file)),
    download: (share) => run(download(share)),
  };
}
