// The native side of one running Excel: takes the calls that office.js makes, by number, and answers them from the model.
import type { BookEvent } from "./model/change.ts";
import type { Book } from "./model/book.ts";
import { saveBook } from "./model/save.ts";
import { hasSet, type Tier } from "./tiers.ts";
import type { Host } from "./bridge/define-type.ts";
import { executeBatch, isInternal, isRead, isWrite, type Batch, type BatchAnswer } from "./bridge/execute.ts";
import { NotInDouble } from "./bridge/rich-error.ts";
import { changeMessage } from "./bridge/event-messages.ts";
import { followShift } from "./bridge/follow-shift.ts";
import { Faults, type CallKind, type FaultKind } from "./faults.ts";

/** One batch, for budgets. Sizes are in bytes of UTF-8. */
export type BatchLog = {
  readonly actions: number;
  readonly reads: number;
  readonly writes: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly error?: string;
};

/** Numbers that office.js has for calls to the host. */
const CALL = { copy: 77, slice: 80, release: 81, batch: 93, openBrowser: 102, fileProperties: 86 } as const;
/** Numbers of office.js for failures of a call as a whole. */
const STATUS = { internal: 5001, busy: 5100, timedOut: 5012, request: 5103, response: 5104, denied: 7000 } as const;
const COMPRESSED = 5;
const DELAY_FOR_CELL_EDIT = 64;

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;
const NEVER = new Promise<never>(() => {});

export class Session {
  readonly book: Book;
  readonly tier: Tier;
  readonly faults = new Faults();
  readonly batches: BatchLog[] = [];
  readonly browserWindows: string[] = [];
  readonly documentUrl: string;
  /** Members that the page asked for and this double has not got: a test with any of them has failed. */
  readonly lacking: string[] = [];
  readonly host: Host;
  /** Sends an event to the page: number of the event and its payload. */
  deliver: (eventId: number, payload: unknown) => void = () => {};
  readonly #original: Uint8Array;
  #file: { readonly handle: number; readonly bytes: Uint8Array } | undefined;
  #handles = 0;
  #editing: { readonly until: Promise<void>; readonly end: () => void } | undefined;

  constructor(book: Book, original: Uint8Array, tier: Tier, documentUrl: string) {
    this.book = book;
    this.tier = tier;
    this.documentUrl = documentUrl;
    this.#original = original;
    this.host = { book, tier, references: new Map(), subscriptions: new Set(), created: [] };
    book.keepsUndo = hasSet(tier, "1.19");
    book.listen((event) => this.#forward(event));
  }

  get fileIsOpen(): boolean {
    return this.#file !== undefined;
  }

  /** The workbook as it now stands, as a .xlsx file. */
  bytes(): Uint8Array {
    return saveBook(this.book, this.#original);
  }

  beginEdit(): void {
    if (this.#editing) return;
    let end = (): void => {};
    const until = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#editing = { until, end };
  }

  endEdit(): void {
    this.#editing?.end();
    this.#editing = undefined;
  }

  /** The page was loaded anew: nothing of the old one is kept. */
  restart(): void {
    this.host.references.clear();
    this.host.subscriptions.clear();
    this.book.eventsEnabled = true;
    this.#file = undefined;
  }

  /** Answers a call: a status, 0 for success, and what comes with it. */
  async answer(kind: string, id: number, payload: unknown): Promise<readonly unknown[]> {
    if (kind === "register" || kind === "unregister") return [0];
    if (kind === "settings") return this.#saveSettings(payload as Record<string, string>);
    const params = payload as readonly unknown[];
    switch (id) {
      case CALL.batch:
        return this.#batch((Array.isArray(params[0]) ? params[0] : params) as readonly unknown[]);
      case CALL.copy:
      case CALL.slice:
      case CALL.release:
        return this.#fileCall(id, params);
      case CALL.openBrowser:
        this.browserWindows.push(String(params[1]));
        return [0];
      case CALL.fileProperties:
        return [0, this.documentUrl];
      default:
        this.lacking.push(`host call ${id}`);
        return [STATUS.internal];
    }
  }

  async #batch([, , , , text, , flags]: readonly unknown[]): Promise<readonly unknown[]> {
    const request = String(text);
    const batch = JSON.parse(request) as Batch;
    if (isInternal(batch)) return [0, 200, [], JSON.stringify(executeBatch(batch, this.host))];
    const fault = this.faults.next("batch");
    if (fault === "timeout") return NEVER;
    const requestBytes = sizeOf(request);
    const log = (responseBytes: number, error?: string): void => {
      this.batches.push({
        actions: batch.Actions.length,
        reads: batch.Actions.filter(isRead).length,
        writes: batch.Actions.filter(isWrite).length,
        requestBytes,
        responseBytes,
        ...(error === undefined ? {} : { error }),
      });
    };
    const limit = this.tier.payloadLimit ?? Infinity;
    if (requestBytes > limit || fault === "payload") {
      log(0, "RequestPayloadSizeLimitExceeded");
      return [STATUS.request, ["RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit."]];
    }
    if (this.#editing && fault !== "cellEdit" && (Number(flags) & DELAY_FOR_CELL_EDIT) !== 0) await this.#editing.until;
    const answer = this.#outcome(batch, this.#editing ? "cellEdit" : fault);
    const response = JSON.stringify(answer);
    const responseBytes = sizeOf(response);
    if (responseBytes > limit) {
      log(responseBytes, "ResponsePayloadSizeLimitExceeded");
      return [
        STATUS.response,
        ["ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit."],
      ];
    }
    log(responseBytes, answer.Error?.Code);
    return [0, 200, [], response];
  }

  #outcome(batch: Batch, fault: FaultKind | undefined): BatchAnswer {
    const failed = (Code: string, Message: string): BatchAnswer => ({
      Results: [],
      Error: { ActionIndex: 0, Code, Message, Location: "" },
    });
    if (fault === "cellEdit") return failed("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    if (fault !== undefined) return failed(fault, fault);
    try {
      return executeBatch(batch, this.host);
    } catch (error) {
      const what =
        error instanceof NotInDouble
          ? error.message
          : error instanceof Error
            ? (error.stack ?? error.message)
            : String(error);
      this.lacking.push(what);
      return failed("NotInHostDouble", `The host double has not got ${what}`);
    }
  }

  async #saveSettings(next: Readonly<Record<string, string>>): Promise<readonly unknown[]> {
    const status = await this.#faultStatus("settings");
    if (status !== 0) return [status];
    this.book.settings.clear();
    for (const [key, value] of Object.entries(next)) this.book.settings.set(key, value);
    this.book.dirty = true;
    return [0];
  }

  async #fileCall(id: number, params: readonly unknown[]): Promise<readonly unknown[]> {
    const status = await this.#faultStatus("file");
    if (status !== 0) return [status];
    if (id === CALL.copy) {
      if (params[0] !== COMPRESSED) {
        this.lacking.push(`a file of type ${String(params[0])}`);
        return [STATUS.internal];
      }
      // Excel makes one copy at a time.
      if (this.#file || this.#editing) return [STATUS.internal];
      const bytes = this.#copy();
      if (!bytes) return [STATUS.internal];
      this.#file = { handle: ++this.#handles, bytes };
      return [0, this.#file.handle, this.#file.bytes.length];
    }
    if (!this.#file || params[0] !== this.#file.handle) return [STATUS.internal];
    if (id === CALL.release) {
      this.#file = undefined;
      return [0];
    }
    const from = Number(params[1]);
    const slice = this.#file.bytes.subarray(from, from + Number(params[2]));
    return [0, Buffer.from(slice).toString("base64")];
  }

  #copy(): Uint8Array | undefined {
    try {
      return this.bytes();
    } catch (fault) {
      this.lacking.push(fault instanceof Error ? fault.message : String(fault));
      return undefined;
    }
  }

  async #faultStatus(call: CallKind): Promise<number> {
    const fault = this.faults.next(call);
    if (fault === "timeout") return NEVER;
    if (fault === undefined) return 0;
    return fault === "AccessDenied"
      ? STATUS.denied
      : fault === "payload"
        ? STATUS.response
        : fault === "cellEdit"
          ? STATUS.busy
          : STATUS.internal;
  }

  #forward(event: BookEvent): void {
    followShift(event, this.host);
    if (!this.book.eventsEnabled) return;
    for (const message of changeMessage(event, this.host)) this.deliver(33, message);
  }
}
