// From the paths on the command line to the files to read: what a folder holds directly, in name order, with
// everything that is not a submission passed over by name.
import { lstatSync, readdirSync, statSync, type Stats } from "node:fs";
import { join } from "node:path";
import { CommandFault, NOTHING_PRODUCED } from "./exit-status.ts";
import type { Words } from "#engine/form.ts";

export type InputFile = { readonly kind: "file"; readonly path: string; readonly name: string; readonly bytes: number };
export type PassedOver = {
  readonly kind: "ignored";
  readonly path: string;
  readonly name: string;
  readonly reason: string;
  readonly message: Words;
};
export type Input = InputFile | PassedOver;

/**
 * Lists the inputs. A folder contributes the files directly in it; links are not followed out of it. Throws
 * CommandFault when a named path does not exist.
 */
export function listInputs(paths: readonly string[]): Input[] {
  const inputs: Input[] = [];
  const seen = new Set<string>();
  const add = (input: Input) => {
    if (seen.has(input.path)) return;
    seen.add(input.path);
    inputs.push(input);
  };
  for (const path of paths) {
    const stats = statOf(path);
    if (!stats.isDirectory()) {
      add(inputOf(path, path, stats));
      continue;
    }
    for (const name of readdirSync(path).sort(byCodePoint)) {
      const inner = join(path, name);
      const innerStats = lstatSync(inner);
      add(inputOf(inner, name, innerStats));
    }
  }
  return inputs;
}

function statOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (cause) {
    throw new CommandFault(
      NOTHING_PRODUCED,
      { vi: `Không tìm thấy “${path}”. Kiểm tra lại đường dẫn.`, en: `“${path}” was not found. Check the path.` },
      { cause },
    );
  }
}

const SYSTEM = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$|icon\r?$|__macosx$)/i;

function inputOf(path: string, name: string, stats: Stats): Input {
  const base = name.split(/[\\/]/).pop()!;
  const passed = (reason: string, vi: string, en: string): PassedOver => ({
    kind: "ignored",
    path,
    name,
    reason,
    message: { vi, en },
  });
  if (stats.isDirectory())
    return passed(
      "folder",
      "Thư mục con không được đọc; chuyển tệp ra ngoài nếu cần.",
      "A subfolder is not read; move its files up if they are needed.",
    );
  if (stats.isSymbolicLink()) return passed("link", "Lối tắt không được đi theo.", "A link is not followed.");
  if (!stats.isFile()) return passed("not-a-file", "Không phải là tệp thông thường.", "Not a regular file.");
  if (base.startsWith("~$") || /^\.~lock\./.test(base))
    return passed(
      "lock-file",
      "Tệp khóa tạm của chương trình bảng tính, được bỏ qua.",
      "A lock file of the spreadsheet program, passed over.",
    );
  if (SYSTEM.test(base)) return passed("system-file", "Tệp hệ thống, được bỏ qua.", "A system file, passed over.");
  return { kind: "file", path, name, bytes: stats.size };
}

export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
