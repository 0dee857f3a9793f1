// One call to Excel at a time, with patience for a person who is typing in a cell: while a cell is being edited Excel
// refuses everything.
import type { Caps } from "./caps.ts";
import { hostFault, HostFault } from "./host-fault.ts";

export type Job<T> = (context: Excel.RequestContext) => Promise<T>;

export type RunOptions = {
  /** Waits while a cell is being edited, and says so; otherwise the call fails at once with "editing". */
  readonly waits?: boolean;
  /** The writes of this job become one step of Excel's undo, where it can. */
  readonly writes?: boolean;
};

/** Runs a job in a context of its own. Rejects with a HostFault only. A job may run again from its start. */
export type RunExcel = <T>(job: Job<T>, options?: RunOptions) => Promise<T>;

export type Times = {
  /** After so long the person is asked to finish editing. */
  readonly say: number;
  /** Between two attempts. */
  readonly again: number;
  /** Attempts end; an answer that never comes counts as none. */
  readonly most: number;
};

const TIMES: Times = { say: 1000, again: 500, most: 60_000 };

/** `onEditing` is told when the page should ask to finish editing, and when that is over. */
export function excelRunner(caps: Caps, onEditing: (waiting: boolean) => void, times: Times = TIMES): RunExcel {
  let queue: Promise<unknown> = Promise.resolve();
  return (job, options = {}) => {
    const mine = queue.then(() => attempts(job, options));
    queue = mine.catch(() => undefined);
    return mine;
  };

  async function attempts<T>(job: Job<T>, options: RunOptions): Promise<T> {
    const until = Date.now() + times.most;
    let saying: ReturnType<typeof setTimeout> | undefined;
    let said = false;
    try {
      for (let attempt = 0; ; attempt++) {
        try {
          return await once(job, options, attempt > 0);
        } catch (cause) {
          const given = hostFault(cause);
          // A call that Excel has put off until the editing ends, and never came to.
          const fault = given.kind === "timeout" && attempt > 0 ? new HostFault("editing", given.detail) : given;
          if (fault.kind !== "editing" || !options.waits || Date.now() > until) throw fault;
          saying ??= setTimeout(() => {
            said = true;
            onEditing(true);
          }, times.say);
          await new Promise((resolve) => setTimeout(resolve, times.again));
        }
      }
    } finally {
      clearTimeout(saying);
      if (said) onEditing(false);
    }
  }

  function once<T>(job: Job<T>, { writes }: RunOptions, delayForCellEdit: boolean): Promise<T> {
    const options = { delayForCellEdit, ...(writes && caps.oneUndo ? { mergeUndoGroup: true } : {}) };
    return inTime(Excel.run(options, job), times.most);
  }
}

/** A promise that does not wait for ever: Excel may never call back. */
export function inTime<T>(promise: Promise<T>, most: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new HostFault("timeout", `no answer in ${most} ms`)), most);
    const settle = () => clearTimeout(timer);
    promise.then(
      (value) => {
        settle();
        resolve(value);
      },
      (cause: unknown) => {
        settle();
        reject(hostFault(cause));
      },
    );
  });
}
