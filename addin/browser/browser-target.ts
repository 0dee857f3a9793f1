// Where changes go in a plain browser: into the copy of the report that the worker keeps.
import type { Target } from "../taskpane/target.ts";
import type { DoWork } from "./work.ts";

export function browserTarget(work: DoWork): Target {
  return {
    apply: (key, edits) => work("apply", { key, edits }),
    putPart: (key, namespace, xml) => work("putPart", { key, namespace, xml }),
  };
}
