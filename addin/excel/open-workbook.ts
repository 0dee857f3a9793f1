// The workbook that is open in Excel, as the page deals with it: checked, followed, mended, marked.
import type { Edit, OwnPart } from "#engine/workbook.ts";
import type { Area } from "../browser/block.ts";
import type { FileShown } from "../browser/shown.ts";
import type { DoWork } from "../browser/work.ts";
import type { CheckedBook, ExcelNews, ExcelPort } from "../taskpane/excel-port.ts";
import type { Target } from "../taskpane/target.ts";
import { applyEdits, type FormatMemory } from "./apply-edits.ts";
import type { Caps } from "./caps.ts";
import { documentName } from "./document-name.ts";
import { runsOf } from "./edit-runs.ts";
import { follower } from "./follow.ts";
import { handOver } from "./hand-over.ts";
import { hostFault, HostFault } from "./host-fault.ts";
import { mark, unmark } from "./marks.ts";
import { putOwnPart, readOwnParts } from "./own-parts.ts";
import { reach, unhide } from "./reach.ts";
import { readBytes } from "./read-bytes.ts";
import { readByCells } from "./read-workbook.ts";
import { refresh } from "./refresh.ts";
import { excelRunner } from "./run-excel.ts";
import { listSheets, type OpenSheet } from "./sheet-list.ts";
import { watchChanges } from "./watch-changes.ts";

const SEAL = /^urn:hopnhat:seal:/;

const SILENT: ExcelNews = { file: () => undefined, editing: () => undefined, failed: () => undefined };

/** The open workbook as the page checks and follows it (`excel`) and as changes go into it (`target`). */
export function openWorkbook(caps: Caps, work: DoWork): { readonly excel: ExcelPort; readonly target: Target } {
  let news = SILENT;
  const run = excelRunner(caps, (waiting) => news.editing(waiting));
  const formats: FormatMemory = new Map();
  let last: CheckedBook | undefined;
  let sheets: readonly OpenSheet[] = [];
  // Checking, following and mending take turns: each leaves the snapshot as the workbook is.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const mine = turn.then(job);
    turn = mine.catch(() => undefined);
    return mine;
  };

  const following = follower({
    sheets: () => run(listSheets),
    known: () => sheets,
    refresh: (areas) =>
      inTurn(async () => {
        if (last) news.file(await reread(last, areas));
      }),
    readAll: () => inTurn(async () => news.file(await checkNow(false))),
    failed: (fault) => news.failed(fault),
  });

  async function checkNow(waits: boolean): Promise<CheckedBook> {
    // The first question finds out whether a cell is being edited; the older API, which gives the bytes, cannot say.
    const listed = await run(listSheets, { waits });
    const name = await documentName(run, caps);
    following.forget();
    const checked = (await byFile(name)) ?? (await byCells(name));
    if (last && last.file.key !== checked.file.key) await work("remove", { desk: "check", key: last.file.key });
    sheets = listed;
    last = checked;
    return checked;
  }

  /** Undefined where the bytes cannot be had, or only in a form that cannot be opened. */
  async function byFile(name: string): Promise<CheckedBook | undefined> {
    if (!caps.bytes) return undefined;
    let bytes: Uint8Array;
    try {
      bytes = await readBytes();
    } catch {
      return undefined;
    }
    const [file] = await work("add", { desk: "check", name, bytes, passwords: [] });
    if (file!.status === "accepted" || file!.status === "ignored") return { file: file!, unseen: null };
    await work("remove", { desk: "check", key: file!.key });
    return undefined;
  }

  async function byCells(name: string): Promise<CheckedBook> {
    const { sheets, ownParts, unseen } = await readByCells(run, caps, (block) => work("block", { block }));
    return { file: await work("snapshot", { name, sheets, ownParts }), unseen };
  }

  async function reread(before: CheckedBook, areas: readonly Area[], waits = false): Promise<CheckedBook> {
    last = { ...before, file: await refresh({ run, caps, work, options: { waits } }, before.file.key, areas) };
    return last;
  }

  async function apply(key: string, edits: readonly Edit[]) {
    for (const { sheet, address } of runsOf(edits)) following.expect(sheet, address);
    const written = await applyEdits(run, caps, edits, formats);
    const areas = runsOf(edits).map(({ sheet, edits: own }) => areaOf(sheet, own));
    return { ...written, file: await fileAfter(key, areas) };
  }

  /** The report after a write; the one before where Excel cannot be read any more, which the page is told. */
  async function fileAfter(key: string, areas: readonly Area[]): Promise<FileShown> {
    const before = last!;
    try {
      return (await reread({ ...before, file: { ...before.file, key } }, areas, true)).file;
    } catch (cause) {
      news.failed(hostFault(cause));
      return before.file;
    }
  }

  /** The file's bytes into the desk again; only they make a copy. */
  async function reload(): Promise<FileShown> {
    const { file, unseen } = await checkNow(true);
    if (unseen) throw new HostFault("unsupported", "Excel does not give the file");
    return file;
  }

  async function putPart(key: string, namespace: OwnPart["namespace"], xml: string | null) {
    const { kept } = caps.parts ? await putOwnPart(run, namespace, xml) : { kept: false };
    if (!kept) return { kept, file: last!.file };
    last = { ...last!, file: await work("part", { key, namespace, xml }) };
    return { kept, file: last.file };
  }

  return {
    excel: {
      listen: (to) => (news = to),
      check: () => inTurn(() => checkNow(true)),
      async follow() {
        if (!caps.watchSheets) return false;
        try {
          await watchChanges(run, caps, following.tell);
          return true;
        } catch (cause) {
          news.failed(hostFault(cause));
          return false;
        }
      },
      async isSealed() {
        if (!caps.parts) return false;
        try {
          return (await readOwnParts(run)).some(({ namespace }) => SEAL.test(namespace));
        } catch {
          return false;
        }
      },
    },
    target: {
      apply: (key, edits) => inTurn(() => apply(key, edits)),
      putPart: (key, namespace, xml) => inTurn(() => putPart(key, namespace, xml)),
      inExcel: {
        reach: (place) => reach(run, caps, place),
        unhide: (place) => unhide(run, caps, place),
        mark: (file) => mark(run, caps, file),
        unmark: () => unmark(run, caps),
        clearFills: async () => (caps.conditional ? 0 : unmark(run, caps)),
        reload: () => inTurn(reload),
        handOver: (bytes, name) => handOver(caps, bytes, name),
      },
    },
  };
}

function areaOf(sheet: string, edits: readonly Edit[]): Area {
  const { row: top, column } = edits[0]!.at;
  return { sheet, top, left: column, bottom: edits.at(-1)!.at.row, right: column };
}
