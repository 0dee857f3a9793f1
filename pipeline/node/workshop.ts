// Where files are opened. In the bundled program that is a thread with a limit on its memory and a watchdog on its
// time: a file that needs more is refused, the thread is replaced, and the others go on. Run from its sources (tests)
// the program opens files where it stands.
import { createHash } from "node:crypto";
import { basename } from "node:path";
import { parentPort, Worker, workerData } from "node:worker_threads";
import type { Words } from "#engine/form.ts";
import { forms } from "#templates/forms/index.ts";
import { received, sent, type Sent } from "./cross-thread.ts";
import { openWorkbook, type Opened, type OpenSettings } from "./open-workbook.ts";

/** Limits that refused none of 6,006 honest public files. */
export const SECONDS = 20;
const MEMORY_MIB = 1024;
const ROLE = "hopnhat-open";

export type Workshop = {
  /** Opens one file. Never throws for what it holds. */
  readonly open: (bytes: Uint8Array, name: string) => Promise<Opened>;
  readonly close: () => void;
};
type Failure = { readonly reason: string; readonly message: Words };
type Task = { readonly bytes: Uint8Array; readonly name: string };
type ThreadData = { readonly role: typeof ROLE; readonly settings: OpenSettings };

/** A workshop for one run. `script` is the bundle to start threads from; by default the one that runs. */
export function workshopFor(
  settings: OpenSettings,
  script = bundle(),
  seconds = SECONDS,
  memoryMib = MEMORY_MIB,
): Workshop {
  return script === undefined ? here(settings) : inThread(settings, script, seconds, memoryMib);
}

function bundle(): string | undefined {
  return basename(__filename).endsWith(".cjs") ? __filename : undefined;
}

function here(settings: OpenSettings): Workshop {
  return {
    // The turn of the event loop lets an interruption through between two files.
    open: async (bytes, name) => {
      await new Promise((resolve) => setImmediate(resolve));
      return openWorkbook(bytes, name, settings);
    },
    close: () => {},
  };
}

function inThread(settings: OpenSettings, script: string, seconds: number, memoryMib: number): Workshop {
  let worker: Worker | undefined;
  let settle: ((opened: Opened | Failure) => void) | undefined;
  const start = () => {
    const data: ThreadData = { role: ROLE, settings };
    const made = new Worker(script, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: memoryMib } });
    const fail = (reason: string, message: Words) => {
      if (made === worker) settle?.({ reason, message });
    };
    made.on("message", (result: Sent) => settle?.(received(result, forms)));
    made.on("error", (fault: NodeJS.ErrnoException) =>
      fault.code === "ERR_WORKER_OUT_OF_MEMORY"
        ? fail("too-large", TOO_MUCH_MEMORY)
        : fail("damaged", stumbled(fault.message)),
    );
    made.on("exit", (code) => fail("damaged", stumbled(`exit ${code}`)));
    return made;
  };
  const replace = () => {
    void worker?.terminate();
    worker = undefined;
  };
  const open = async (bytes: Uint8Array, name: string): Promise<Opened> => {
    const running = (worker ??= start());
    let watchdog: NodeJS.Timeout | undefined;
    const result = await new Promise<Opened | Failure>((resolve) => {
      settle = resolve;
      watchdog = setTimeout(() => resolve({ reason: "too-slow", message: tooSlow(seconds) }), seconds * 1000);
      running.postMessage({ bytes, name } satisfies Task);
    });
    clearTimeout(watchdog);
    settle = undefined;
    if (!("reason" in result)) return result;
    replace();
    const identity = { sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length };
    return { source: { file: name, ...identity, format: null, status: "refused", refusal: result } };
  };
  return { open, close: replace };
}

/** The other end, in the thread. Says whether this is one. */
export function serveAsThread(): boolean {
  const data = workerData as ThreadData | null;
  if (!parentPort || data?.role !== ROLE) return false;
  const port = parentPort;
  port.on("message", ({ bytes, name }: Task) => {
    void openWorkbook(bytes, name, data.settings).then((opened) => port.postMessage(sent(opened)));
  });
  return true;
}

function tooSlow(seconds: number): Words {
  return {
    vi: `Đọc tệp này mất hơn ${seconds} giây nên phải dừng. Xin đơn vị lưu lại bằng Excel dưới dạng .xlsx, bỏ các trang không thuộc báo cáo, rồi gửi lại.`,
    en: `Reading the file took more than ${seconds} seconds, so it was stopped. Ask the union to save it in Excel as .xlsx without sheets that are no part of the report, and send it again.`,
  };
}

const TOO_MUCH_MEMORY: Words = {
  vi: "Đọc tệp này cần hơn 1 GiB bộ nhớ nên phải dừng. Xin đơn vị lưu lại bằng Excel dưới dạng .xlsx, bỏ các trang không thuộc báo cáo, rồi gửi lại.",
  en: "Reading the file took more than 1 GiB of memory, so it was stopped. Ask the union to save it in Excel as .xlsx without sheets that are no part of the report, and send it again.",
};

function stumbled(how: string): Words {
  return {
    vi: `Không đọc được tệp (${how}). Xin đơn vị mở lại bằng Excel, lưu và gửi lại.`,
    en: `The file cannot be read (${how}). Ask the union to open it in Excel, save it and send it again.`,
  };
}
