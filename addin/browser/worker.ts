// The thread in which everything heavy runs: reading, validating, merging, writing.
import "./zod-without-eval.ts";
import { answers } from "./answer.ts";
import type { Answer, Ask, JobName } from "./work.ts";

/** The worker's own global, which the page's library of types does not name. */
type Scope = {
  onmessage: ((event: { data: Ask }) => void) | null;
  postMessage(answer: Answer, transfer: ArrayBuffer[]): void;
};

/** Starts answering. Called once, in the worker. */
export function startWorker(scope: Scope): void {
  let asked = -1;
  const tell = (part: number, whole: number) => scope.postMessage({ id: asked, part, whole }, []);
  const table = answers(tell) as Readonly<Record<JobName, (ask: Ask["ask"]) => unknown>>;
  let queue: Promise<void> = Promise.resolve();
  scope.onmessage = ({ data }) => {
    queue = queue.then(() => reply(data));
  };

  async function reply({ id, job, ask }: Ask): Promise<void> {
    asked = id;
    try {
      const answer = await table[job](ask);
      scope.postMessage({ id, answer }, moved(answer));
    } catch (fault) {
      scope.postMessage({ id, fault: fault instanceof Error ? fault.message : String(fault) }, []);
    }
  }
}

/** Bytes made for the page are handed over, not copied. */
function moved(answer: unknown): ArrayBuffer[] {
  const bytes = answer instanceof Object && "bytes" in answer ? answer.bytes : answer;
  return bytes instanceof Uint8Array ? [bytes.buffer as ArrayBuffer] : [];
}

declare const document: unknown;
declare const self: Scope;

if (typeof document === "undefined") startWorker(self);
