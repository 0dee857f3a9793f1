// Where outputs may go. Everything is looked at before any work is done: an output is never an input, never a second
// output's place, and never takes the place of something this program did not write.
import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { CommandFault, NOTHING_PRODUCED, WRONG_USAGE } from "./exit-status.ts";
import { realPath, type Input } from "./inputs.ts";
import { isOwnOutput, isOwnResult } from "./own-output.ts";
import { readRegular } from "./read-regular.ts";

/**
 * `bytes`, when known, allow writing what is already there. `later`: they are not known yet, and the place is looked at
 * again when they are. `ending`: that of the format written, which the name must have, or no program opens it.
 */
export type Output = {
  readonly path: string;
  readonly bytes?: Uint8Array;
  readonly later?: true;
  readonly ending?: ".xlsx" | ".docx";
};

/**
 * Refuses (status 2) an output with the ending of another format, that is an input, is named twice, or exists and was
 * not made by this program; and (status 3) one whose folder does not exist or cannot be written.
 */
export function checkOutputs(outputs: readonly Output[], inputs: readonly string[]): void {
  const taken = new Map(inputs.map((input) => [realPath(input), "input"]));
  for (const { path, bytes, later, ending } of outputs) {
    const before = taken.get(realPath(path));
    if (before === "input")
      throw new CommandFault(WRONG_USAGE, {
        vi: `Tệp kết quả “${path}” trùng với một tệp đầu vào. Chọn tên khác cho tệp kết quả.`,
        en: `The output “${path}” is one of the inputs. Choose another name for the output.`,
      });
    if (before === "output")
      throw new CommandFault(WRONG_USAGE, {
        vi: `Hai kết quả cùng ghi vào “${path}”. Chọn hai tên khác nhau.`,
        en: `Two outputs would go to “${path}”. Choose two names.`,
      });
    taken.set(realPath(path), "output");
    if (!later || !existsSync(path)) checkPlace(path, bytes);
    if (ending !== undefined && !path.toLowerCase().endsWith(ending)) throw wrongEnding(path, ending);
  }
}

function wrongEnding(path: string, ending: string): CommandFault {
  return new CommandFault(WRONG_USAGE, {
    vi: `Tệp kết quả có dạng ${ending}, nên tên “${path}” phải kết thúc bằng ${ending}.`,
    en: `The output is a ${ending} file, so the name “${path}” must end in ${ending}.`,
  });
}

function checkPlace(path: string, bytes: Uint8Array | undefined): void {
  if (existsSync(path)) {
    const old = statSync(path).isFile() ? readRegular(path) : undefined;
    if (old && ((bytes && Buffer.compare(old, bytes) === 0) || isOwnOutput(old))) return;
    throw new CommandFault(WRONG_USAGE, {
      vi: `“${path}” đã có và không phải do chương trình này tạo ra, nên không bị ghi đè. Chọn tên khác hoặc dời tệp đó đi.`,
      en: `“${path}” exists and was not made by this program, so it is not overwritten. Choose another name or move that file away.`,
    });
  }
  const folder = dirname(resolve(path));
  try {
    accessSync(folder, constants.W_OK);
    if (statSync(folder).isDirectory()) return;
  } catch {
    // Told below.
  }
  throw new CommandFault(NOTHING_PRODUCED, {
    vi: `Không ghi được vào thư mục “${folder}”. Kiểm tra thư mục có tồn tại và cho phép ghi, rồi chạy lại.`,
    en: `Cannot write into the folder “${folder}”. Check that it exists and may be written, then run again.`,
  });
}

/**
 * Looks at folders of outputs and at the files that may be written there. A folder that does not exist yet is made
 * later, so that a refused run leaves nothing behind.
 */
export function checkFolders(folders: readonly string[], files: readonly string[], inputs: readonly string[]): void {
  for (const folder of folders)
    if (existsSync(folder) && !statSync(folder).isDirectory())
      throw new CommandFault(WRONG_USAGE, {
        vi: `“${folder}” là một tệp, không phải thư mục. Chọn tên thư mục khác.`,
        en: `“${folder}” is a file, not a folder. Choose another folder.`,
      });
  const inExisting = files.filter((path) => existsSync(dirname(path)));
  checkOutputs(
    inExisting.map((path) => ({ path })),
    inputs,
  );
}

/**
 * Refuses (status 2) to put what goes back to the unions among what came from them: at the next run the marked copies
 * would be taken for reports that were handed in again.
 */
export function refuseReturnsAmongInputs(folder: string, inputs: readonly string[]): void {
  if (!inputs.some((path) => realPath(path) === realPath(folder))) return;
  throw new CommandFault(WRONG_USAGE, {
    vi: `--returns “${folder}” là thư mục chứa báo cáo đầu vào; lần chạy sau, bản trả lại sẽ bị coi là báo cáo nộp lại. Chọn thư mục khác.`,
    en: `--returns “${folder}” is the folder of the submissions; at the next run the marked copies would be taken for reports handed in again. Choose another folder.`,
  });
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
 * The inputs without what an earlier run of the same command put into a folder that was given: its results, and the
 * folders of its outputs. So a second run sees what the first one saw.
 */
export function withoutFormerResults(
  inputs: readonly Input[],
  files: readonly string[],
  folders: readonly string[],
): Input[] {
  const places = new Set(files.map(realPath));
  const rooms = new Set(folders.map(realPath));
  return inputs.filter(({ inFolder, path, kind }) => {
    if (!inFolder) return true;
    if (kind === "ignored") return !rooms.has(realPath(path));
    return kind !== "file" || !places.has(realPath(path)) || !isOwnResult(readRegular(path));
  });
}
