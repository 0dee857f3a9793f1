// A button that starts a long job, and how far the job is.
import { h, type Child } from "./element.ts";
import type { Page } from "./page.ts";

type JobButton = {
  readonly id: string;
  readonly text: string;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  /** For screen readers, where the text alone does not say whose file it is. */
  readonly label?: string;
  onclick(): void;
};

export function jobButton({ state }: Page, { id, text, primary, disabled, label, onclick }: JobButton): HTMLElement {
  return h(
    "button",
    {
      type: "button",
      id,
      class: primary ? "primary" : "",
      "aria-label": label,
      // Not switched off while something is made: the focus would be lost; what is pressed then does nothing.
      "aria-disabled": state.making || state.busy ? "true" : null,
      disabled: disabled ?? false,
      onclick,
    },
    text,
  );
}

/** How far the job of that id is; nothing while it does not run. */
export function jobProgress({ state, say }: Page, id: string): Child {
  const { job } = state.desk;
  if (job?.id !== id) return null;
  const text = job.whole > 0 ? say("makingPart", { part: job.part, whole: job.whole }) : say("preparing");
  return h(
    "div",
    { class: "progress" },
    h("label", { for: "job-progress" }, text),
    h("progress", { id: "job-progress", max: Math.max(job.whole, 1), value: job.whole > 0 ? job.part - 0.5 : null }),
  );
}
