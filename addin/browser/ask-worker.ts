// The page's side of the worker: promises by number.
import type { Answer, Ask, DoWork } from "./work.ts";

/** What of a Worker is needed here. */
export type WorkerLike = {
  postMessage(message: Ask, transfer: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<Answer>) => void): void;
  addEventListener(type: "error", listener: (event: ErrorEvent) => void): void;
};

type Waiting = {
  resolve(answer: never): void;
  reject(fault: Error): void;
  readonly tell: ((part: number, whole: number) => void) | undefined;
};

/** `onBroken` is told when the worker itself cannot run: then no question will be answered. */
export function askWorker(worker: WorkerLike, onBroken: (message: string) => void): DoWork {
  const waiting = new Map<number, Waiting>();
  let next = 0;
  worker.addEventListener("message", ({ data }) => {
    const asked = waiting.get(data.id);
    if ("whole" in data) return asked?.tell?.(data.part, data.whole);
    waiting.delete(data.id);
    if ("fault" in data) asked?.reject(new Error(data.fault));
    else asked?.resolve(data.answer as never);
  });
  worker.addEventListener("error", (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message));
    waiting.clear();
    onBroken(event.message);
  });
  return (job, ask, tell) =>
    new Promise((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve, reject, tell });
      const moved = "bytes" in ask && ask.bytes instanceof Uint8Array ? [ask.bytes.buffer as ArrayBuffer] : [];
      worker.postMessage({ id, job, ask } as Ask, moved);
    });
}
