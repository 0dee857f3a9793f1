// Opening and closing help. The pages themselves come only when they are first wanted.
import type { Actions } from "./page.ts";
import type { State } from "./state.ts";

type Needs = {
  get(): State;
  update(change: Partial<State>): void;
  run(job: Promise<void>): void;
};

export function helpActions({ get, update, run }: Needs): Pick<Actions, "openHelp" | "closeHelp"> {
  async function load(): Promise<void> {
    const { HELP_PAGES } = await import(/* webpackChunkName: "help" */ "../help/pages.ts");
    const { help } = get();
    // Closed again while it was coming.
    if (help) update({ help: { ...help, pages: HELP_PAGES } });
  }
  return {
    openHelp(topic) {
      const pages = get().help?.pages ?? null;
      update({ help: { topic, pages } });
      document.getElementById("main")?.focus();
      window.scrollTo(0, 0);
      if (!pages) run(load());
    },
    closeHelp() {
      update({ help: null });
      document.getElementById("go-help")?.focus();
    },
  };
}
