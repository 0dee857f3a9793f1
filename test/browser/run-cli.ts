// What the command line writes, for comparison with what the page hands out: the bundle as it is shipped. It runs beside
// the browser, and the main job on the sample once for all scenes.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { SAMPLE } from "./page-moves.ts";

const CLI = resolve(__dirname, "../../dist/hopnhat.cjs");

export const MERGE = ["merge", SAMPLE, "--cluster", "cum-5", "--period", "2024"];
/** The day to answer by of the sample's returns. */
export const REPLY_BY = { iso: "2024-12-15", written: "15/12/2024" };

/** Runs the command line in a folder of its own and gives what `take` reads there. */
export async function hopnhat<T>(args: (dir: string) => readonly string[], take: (dir: string) => T): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), "hopnhat-page-"));
  try {
    await new Promise<void>((done, failed) => {
      execFile(process.execPath, [CLI, ...args(dir)], { maxBuffer: 64 * 1024 * 1024 }, (fault, _, stderr) => {
        // 1: with findings to look at.
        if (fault && fault.code !== 1) failed(new Error(stderr || fault.message));
        else done();
      });
    });
    return take(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

export type Folder = Readonly<Record<string, Uint8Array>>;

export const fileIn = (dir: string, name: string): Uint8Array => new Uint8Array(readFileSync(join(dir, name)));

export function filesIn(dir: string): Folder {
  return Object.fromEntries(readdirSync(dir).map((name) => [name, fileIn(dir, name)]));
}

type Merged = {
  readonly book: Uint8Array;
  readonly share: Uint8Array;
  readonly returns: Folder;
  readonly data: Folder;
};

let merged: Promise<Merged> | undefined;

/** All that merging the sample writes. */
export function mergedSample(): Promise<Merged> {
  const at = (dir: string) => ({
    out: join(dir, "out.xlsx"),
    share: join(dir, "share.xlsx"),
    returns: join(dir, "tra"),
    data: join(dir, "dl"),
  });
  merged ??= hopnhat(
    (dir) => {
      const { out, share, returns, data } = at(dir);
      const written = ["-o", out, "--share", share, "--returns", returns, "--export", data];
      return [...MERGE, ...written, "--reply-by", REPLY_BY.written];
    },
    (dir): Merged => {
      const { returns, data } = at(dir);
      assert.ok(readdirSync(returns).length > 0);
      return {
        book: fileIn(dir, "out.xlsx"),
        share: fileIn(dir, "share.xlsx"),
        returns: filesIn(returns),
        data: filesIn(data),
      };
    },
  );
  return merged;
}
