// Outputs appear whole or not at all: written beside their place, flushed, renamed.
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { CommandFault, NOTHING_PRODUCED } from "./exit-status.ts";

/**
 * Writes bytes to a path so that a reader sees the old file or the new one, never a part. Throws CommandFault when the
 * place cannot be written.
 */
export function writeAtomic(path: string, bytes: Uint8Array): void {
  const folder = dirname(resolve(path));
  const temporary = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  let handle: number | undefined;
  try {
    handle = openSync(temporary, "wx");
    for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
    closeSync(handle);
    handle = undefined;
    renameSync(temporary, path);
  } catch (cause) {
    if (handle !== undefined) closeSync(handle);
    rmSync(temporary, { force: true });
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new CommandFault(
      NOTHING_PRODUCED,
      {
        vi: `Không ghi được tệp “${path}” (${detail}). Kiểm tra thư mục có tồn tại, còn chỗ trống, tệp không đang mở trong Excel, rồi chạy lại.`,
        en: `Cannot write “${path}” (${detail}). Check that the folder exists, has room, and that the file is not open in Excel, then run again.`,
      },
      { cause },
    );
  }
}
