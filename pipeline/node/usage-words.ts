// What commander finds wrong with a command line, in words of both languages.
import type { CommanderError } from "commander";

type Pair = { readonly vi: string; readonly en: string };

const KNOWN: Readonly<Record<string, (named: string) => Pair>> = {
  "commander.unknownOption": (named) => ({
    vi: `không có tùy chọn “${named}” (tên tệp bắt đầu bằng “-” thì ghi sau “--”)`,
    en: `there is no option “${named}” (a file name that begins with “-” goes after “--”)`,
  }),
  "commander.unknownCommand": (named) => ({ vi: `không có lệnh “${named}”`, en: `there is no command “${named}”` }),
  "commander.missingArgument": () => ({ vi: "thiếu tệp hoặc thư mục", en: "a file or folder is missing" }),
  "commander.optionMissingArgument": (named) => ({
    vi: `tùy chọn “${named}” cần một giá trị`,
    en: `the option “${named}” needs a value`,
  }),
  "commander.missingMandatoryOptionValue": (named) => ({
    vi: `thiếu tùy chọn bắt buộc “${named}”`,
    en: `the option “${named}” is required`,
  }),
  "commander.invalidArgument": (named) => ({
    vi: `giá trị của tùy chọn “${named}” không hợp lệ`,
    en: `the value of the option “${named}” is not one of its choices`,
  }),
  "hopnhat.optionTwice": (named) => ({
    vi: `tùy chọn “${named}” chỉ được ghi một lần`,
    en: `the option “${named}” may be given only once`,
  }),
  "commander.excessArguments": () => ({ vi: "thừa tên tệp", en: "there are too many arguments" }),
};

/** The fault as one sentence that names the part of the command line concerned. */
export function usageWords(fault: CommanderError): Pair {
  const named = /'([^']*)'/.exec(fault.message)?.[1] ?? "";
  const known = KNOWN[fault.code]?.(named);
  const detail = fault.message.replace(/^error: /, "");
  const { vi, en } = known ?? { vi: detail, en: detail };
  return {
    vi: `Câu lệnh chưa đúng: ${vi}. Xem “hopnhat --help”.`,
    en: `The command line is wrong: ${en}. See “hopnhat --help”.`,
  };
}
