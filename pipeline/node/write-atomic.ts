// Outputs appear whole or not at all: written beside their place, flushed, renamed.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { NOTHING_PRODUCED, CommandFault, WRONG_USAGE } from "./exit-status.ts";
import { isOwnOutput } from "./own-output.ts";

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

/** Makes a folder for outputs. Throws CommandFault when that is impossible. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (cause) {
    throw new CommandFault(
      NOTHING_PRODUCED,
      { vi: `Không tạo được thư mục “${path}”.`, en: `Cannot create the folder “${path}”.` },
      { cause },
    );
  }
}

/**
 * Refuses an output path that is an input, or that holds something this program did not write. `bytes`, when known,
 * allow writing what is already there.
 */
export function checkOutput(path: string, inputs: readonly string[], bytes?: Uint8Array): void {
  const real = realPath(path);
  if (inputs.some((input) => realPath(input) === real))
    throw new CommandFault(WRONG_USAGE, {
      vi: `Tệp kết quả “${path}” trùng với một tệp đầu vào. Chọn tên khác cho tệp kết quả.`,
      en: `The output “${path}” is one of the inputs. Choose another name for the output.`,
    });
  if (!existsSync(path)) return;
  const old = statSync(path).isFile() ? readFileSync(path) : undefined;
  if (old && ((bytes && Buffer.compare(old, bytes) === 0) || isOwnOutput(old))) return;
  throw new CommandFault(WRONG_USAGE, {
    vi: `“${path}” đã có và không phải do chương trình này tạo ra, nên không bị ghi đè. Chọn tên khác hoặc dời tệp đó đi.`,
    en: `“${path}” exists and was not made by this program, so it is not overwritten. Choose another name or move that file away.`,
  });
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
