// From the paths on the command line to the files to read: what a folder holds directly, in name order, with
// everything that is not a submission passed over by name.
import { lstatSync, readdirSync, realpathSync, statSync, type Stats } from "node:fs";
import { join, resolve } from "node:path";
import type { Words } from "#engine/form.ts";
import { passedByName } from "#formats/refusal-words.ts";

/** `inFolder`: found in a folder that was given, not named itself. */
export type InputFile = {
  readonly kind: "file";
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly inFolder: boolean;
};
export type NotRead = {
  readonly kind: "ignored" | "refused";
  readonly path: string;
  readonly name: string;
  readonly reason: string;
  readonly message: Words;
  readonly inFolder: boolean;
};
export type Input = InputFile | NotRead;

/**
 * Lists the inputs, each place once. A folder contributes the files directly in it, named relative to it; links are
 * not followed out of it. What does not exist or cannot be listed is named and stops nothing else.
 */
export function listInputs(paths: readonly string[]): Input[] {
  const inputs: Input[] = [];
  const seen = new Set<string>();
  const add = (input: Input) => {
    const real = resolve(input.path);
    if (seen.has(real)) return;
    seen.add(real);
    inputs.push(input);
  };
  for (const path of paths) {
    const stats = quietly(() => statSync(path));
    if (!stats) add(missing(path));
    else if (!stats.isDirectory()) add(inputOf(path, path, stats, false));
    else {
      const names = quietly(() => readdirSync(path));
      if (!names) add(closed(path));
      for (const name of [...(names ?? [])].sort(byCodePoint)) {
        const inner = join(path, name);
        const innerStats = quietly(() => lstatSync(inner));
        if (innerStats) add(inputOf(inner, name, innerStats, true));
      }
    }
  }
  return withDistinctNames(inputs);
}

/** Two folders may hold files of one name; both are then named by their whole path. */
function withDistinctNames(inputs: readonly Input[]): Input[] {
  const times = new Map<string, number>();
  for (const { name } of inputs) times.set(name, (times.get(name) ?? 0) + 1);
  return inputs.map((input) => ((times.get(input.name) ?? 0) > 1 ? { ...input, name: input.path } : input));
}

function quietly<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

function missing(path: string): NotRead {
  const message = { vi: "Không tìm thấy. Kiểm tra lại đường dẫn.", en: "Not found. Check the path." };
  return { kind: "refused", path, name: path, reason: "not-found", message, inFolder: false };
}

function closed(path: string): NotRead {
  const message = { vi: "Không mở được thư mục này.", en: "The folder cannot be opened." };
  return { kind: "refused", path, name: path, reason: "unreadable", message, inFolder: false };
}

function inputOf(path: string, name: string, stats: Stats, inFolder: boolean): Input {
  const passed = (reason: string, vi: string, en: string): NotRead => ({
    kind: "ignored",
    path,
    name,
    reason,
    message: { vi, en },
    inFolder,
  });
  if (stats.isDirectory())
    return passed(
      "folder",
      "Thư mục con không được đọc; chuyển tệp ra ngoài nếu cần.",
      "A subfolder is not read; move its files up if they are needed.",
    );
  if (stats.isSymbolicLink()) return passed("link", "Lối tắt không được đi theo.", "A link is not followed.");
  if (!stats.isFile()) return passed("not-a-file", "Không phải là tệp thông thường.", "Not a regular file.");
  const byName = passedByName(name);
  if (byName) return { kind: "ignored", path, name, ...byName, inFolder };
  return { kind: "file", path, name, bytes: stats.size, inFolder };
}

/** One place, whatever way it is written. A place that does not exist yet is known by its folder. */
export function realPath(path: string): string {
  const whole = quietly(() => realpathSync(path));
  if (whole !== undefined) return whole;
  const folder = quietly(() => realpathSync(resolve(path, "..")));
  return folder === undefined ? resolve(path) : join(folder, resolve(path).split(/[\\/]/).pop()!);
}

export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
