// hopnhat fix: the safe fixes, applied to a copy.
import type { Finding } from "#engine/finding.ts";
import { addressOf } from "#engine/address.ts";
import type { Workbook } from "#engine/workbook.ts";
import { mend } from "#engine/mend.ts";
import { validate } from "#engine/validate.ts";
import { ALL_RULES } from "#consolidate/merge-message.ts";
import { withoutFindingsSheet } from "#consolidate/returns/return-part.ts";
import { decryptWorkbook } from "#formats/decrypt.ts";
import { isEncryptedWorkbook } from "#formats/encrypted.ts";
import { reportCopy } from "#formats/report-copy.ts";
import { forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";
import { valuesOf, type Invocation } from "../arguments.ts";
import { isBlocking } from "../blocking.ts";
import { CommandFault, DONE, DONE_WITH_FINDINGS, NOTHING_PRODUCED, WRONG_USAGE } from "../exit-status.ts";
import { fixWords } from "../fix-words.ts";
import { listInputs } from "../inputs.ts";
import { loadFiles, type Loaded } from "../load-files.ts";
import { jsonOutput, printResult } from "../output.ts";
import { checkOutputs } from "../outputs.ts";
import { optionFiles, settingsOf } from "../settings.ts";
import { writeAtomic } from "../write-atomic.ts";

export async function fixCommand({ paths, common, options }: Invocation): Promise<number> {
  const settings = settingsOf(common);
  const { quiet, lang } = common;
  const [input, output] = [paths[0]!, String(options["output"])];
  const only = valuesOf(options, "only");
  for (const rule of only) if (!ALL_RULES.some(({ id }) => id === rule)) throw noSuchRule(rule);
  checkOutputs(
    [{ path: output, later: true, ending: ".xlsx" }, ...jsonOutput(common)],
    [input, ...optionFiles(common)],
  );
  const inputs = listInputs([input]).filter(({ inFolder }) => !inFolder);
  const loaded = await loadFiles(inputs, { ...settings, validate: false, workbook: true, keepRaw: true, quiet, lang });
  const { raw, workbook } = theOne(loaded, input);
  const encrypted = isEncryptedWorkbook(raw);
  if (encrypted && options["plain"] !== true) throw protectedFile(input);
  const findingsOf = (book: Workbook): readonly Finding[] =>
    validate(withoutFindingsSheet(book), {
      forms,
      indicators,
      roster: settings.roster,
      ...(settings.profile ? { profile: settings.profile } : {}),
    }).findings;
  const mended = mend(workbook, only, findingsOf);
  const plain = encrypted ? await decryptWorkbook(raw, settings.passwords) : raw;
  const { bytes, notes } = reportCopy(plain, mended.book, { edits: mended.applied });
  checkOutputs([{ path: output, bytes }], []);
  writeAtomic(output, bytes);
  printResult(
    common,
    () => ({
      schema: "hopnhat.fix/1",
      output,
      applied: mended.applied.map(({ at, from, to }) => ({
        sheet: at.sheet,
        address: addressOf(at.row, at.column),
        from,
        to,
      })),
      left: mended.left.map(({ id }) => id),
      notes: notes.map((words) => words[lang]),
    }),
    () => fixWords(mended, notes, output, lang),
  );
  return mended.left.some(isBlocking) ? DONE_WITH_FINDINGS : DONE;
}

function theOne(loaded: readonly Loaded[], path: string): { raw: Uint8Array; workbook: Workbook } {
  const one = loaded[0];
  if (loaded.length === 1 && one?.raw && one.workbook) return { raw: one.raw, workbook: one.workbook };
  const { vi, en } = one?.source.refusal?.message ?? {
    vi: "Chỉ sửa từng tệp một; hãy nêu tên một tệp bảng tính.",
    en: "One file at a time is mended; name one workbook.",
  };
  throw new CommandFault(NOTHING_PRODUCED, { vi: `“${path}”: ${vi}`, en: `“${path}”: ${en}` });
}

function noSuchRule(rule: string): CommandFault {
  return new CommandFault(WRONG_USAGE, {
    vi: `Không có quy tắc “${rule}”. Tên quy tắc đứng trong ngoặc vuông ở kết quả của “hopnhat validate”.`,
    en: `There is no rule “${rule}”. “hopnhat validate” shows the ids in square brackets.`,
  });
}

function protectedFile(path: string): CommandFault {
  return new CommandFault(NOTHING_PRODUCED, {
    vi: `“${path}” được bảo vệ bằng mật khẩu; bản sao sẽ không còn mật khẩu. Thêm --plain nếu chấp nhận điều đó.`,
    en: `“${path}” is protected by a password, and a copy would not be. Add --plain if that is wanted.`,
  });
}
