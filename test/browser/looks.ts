// Every state of the page in every look: no barrier, nothing that scrolls sideways.
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { faultsInEveryLook } from "./every-look.ts";
import { boardStates } from "./looks-board.ts";
import { checkStates } from "./looks-check.ts";
import type { Scene, Stage } from "./scene.ts";

export type State = {
  readonly name: string;
  reach(page: Page, stage: Stage): Promise<unknown>;
};

/** States that follow each other on one page. */
export type States = { readonly of: string; readonly states: readonly State[] };

export const looks: readonly Scene[] = [...checkStates, ...boardStates].map(({ of, states }): Scene => ({
  name: `every look is accessible: ${of}`,
  async play(stage) {
    const { page } = await stage.open();
    const faults: string[] = [];
    for (const { name, reach } of states) {
      await reach(page, stage);
      faults.push(...(await faultsInEveryLook(page, `${of}, ${name}`, "window")));
    }
    assert.deepEqual(faults, []);
  },
}));
