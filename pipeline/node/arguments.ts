// The command line as the contract has it: commander for the grammar, and `--json[=FILE]` taken out first, because
// it takes a value only with "=" so that it can never swallow an input.
import { Command, CommanderError, Option } from "commander";
import { CommandFault, DONE, WRONG_USAGE } from "./exit-status.ts";
import { usageWords } from "./usage-words.ts";

export type Lang = "vi" | "en";

/** The language to speak before anything else of the command line is understood; what follows "--" are names. */
export function languageOf(argv: readonly string[]): Lang {
  const end = argv.indexOf("--");
  const options = end < 0 ? argv : argv.slice(0, end);
  return options.some((word, i) => word === "--lang=en" || (word === "--lang" && options[i + 1] === "en"))
    ? "en"
    : "vi";
}

/** Options every command has. `json`: true for standard output, a path for a file. */
export type Common = {
  readonly lang: Lang;
  readonly json?: true | string;
  readonly quiet: boolean;
  readonly profile?: string;
  readonly roster?: string;
  readonly passwordFile?: string;
};

export type Invocation = {
  readonly command: string;
  readonly paths: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly common: Common;
};

const WORDS = {
  validate:
    "đọc các tệp, nhận ra biểu, kiểm tra; không ghi gì / reads workbooks, recognises and validates; writes nothing",
  inspect: "cho thấy chương trình nhìn thấy gì trong tệp / shows what the program sees in a file",
  fix: "sửa những lỗi sửa được ngay, trên một bản sao / applies the safe fixes to a copy",
  merge:
    "gộp báo cáo của các đơn vị thành tệp tổng hợp của cụm / merges submissions into the consolidated cluster workbook",
  verify: "chứng minh tệp tổng hợp: cộng lại mọi số / proves a consolidated workbook: recomputes every total",
  tally:
    "kiểm phiếu lại, lập biên bản; --new: tạo tệp bỏ phiếu / re-counts a filled vote, writes the minutes; --new: makes the voting workbook",
  template: "tạo tệp báo cáo trống cho một đơn vị / a blank report workbook for one union",
  sample: "ghi bộ báo cáo mẫu (Cụm 5, 2024) / writes the sample submissions (Cụm 5, 2024)",
} as const;

const HEADINGS: Readonly<Record<string, string>> = {
  "Usage:": "Cách dùng (usage):",
  "Arguments:": "Tham số (arguments):",
  "Options:": "Tùy chọn (options):",
  "Commands:": "Lệnh (commands):",
};
const FOOT =
  "\nMã kết thúc / exit status: 0 xong / done · 1 xong, có lỗi cần sửa hoặc tệp không đọc được / done, with blocking findings or refused files" +
  " · 2 câu lệnh sai / wrong command line · 3 không tạo được gì / nothing produced · 130 bị ngắt / interrupted";

/** An option that may be given several times, one value each. */
function repeatable(flags: string, words: string): Option {
  return new Option(flags, words).argParser((value: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    value,
  ]);
}

/** The values of a repeatable option. */
export function valuesOf(options: Invocation["options"], name: string): readonly string[] {
  const given = options[name];
  return Array.isArray(given) ? given.map(String) : [];
}

/** The value of an option, if it was given. */
export function valueOf(options: Invocation["options"], name: string): string | undefined {
  const given = options[name];
  return typeof given === "string" ? given : undefined;
}

/** The parser, built per run. `take` receives the one command found. */
export function programOf(
  version: string,
  take: (invocation: Omit<Invocation, "common"> & { raw: Record<string, unknown> }) => void,
): Command {
  const dressed = (one: Command): Command =>
    one
      .exitOverride()
      .version(version, "-V, --version", "số phiên bản / the version")
      .helpOption("-h, --help", "cách dùng / this help")
      .configureHelp({ styleTitle: (title) => HEADINGS[title] ?? title })
      .configureOutput({ outputError: () => {} })
      .addHelpText("after", FOOT);
  const program = dressed(
    new Command("hopnhat").description(
      "Hợp Nhất: kiểm tra và tổng hợp báo cáo của các Liên hiệp hữu nghị / checks and consolidates the reports of the Unions of Friendship Organizations",
    ),
  );
  program.helpCommand(false);
  const command = (name: keyof typeof WORDS, inputs: "" | "<path...>" | "<file>" | "[file]"): Command => {
    const one = dressed(program.command(name).description(WORDS[name]));
    if (inputs === "<path...>") one.argument(inputs, "tệp hoặc thư mục / files or folders");
    if (inputs === "<file>" || inputs === "[file]") one.argument(inputs, "tệp / the file");
    one
      .addOption(new Option("--lang <lang>", "ngôn ngữ / language").choices(["vi", "en"]).default("vi"))
      .option(
        "--json[=FILE]",
        "kết quả dạng JSON ra màn hình, hoặc vào tệp / the result as JSON on standard output, or into a file",
      )
      .option("--profile <file>", "các cách ghép cột đã xác nhận / confirmed column mappings")
      .option("--roster <file>", "danh sách đơn vị và cụm bổ sung / units and clusters to add or override")
      .option("--password-file <file>", "mỗi dòng một mật khẩu / one password a line")
      .option("--quiet", "không báo tiến độ / no progress");
    one.action((...given: unknown[]) => {
      const raw = one.opts();
      const [first] = given;
      const paths =
        inputs === "" || first === undefined ? [] : Array.isArray(first) ? first.map(String) : [String(first)];
      take({ command: name, paths, options: raw, raw });
    });
    return one;
  };
  command("validate", "<path...>");
  command("inspect", "<path...>");
  command("fix", "<file>")
    .requiredOption("-o, --output <file>", "bản sao đã sửa / the mended copy")
    .addOption(repeatable("--only <rule>", "chỉ sửa theo quy tắc này, lặp lại được / this rule only, repeatable"))
    .option(
      "--plain",
      "cho phép bản sao không có mật khẩu của tệp có mật khẩu / allow a copy without the file's password",
    );
  command("merge", "<path...>")
    .requiredOption("--cluster <id>", "cụm / cluster, e.g. cum-5")
    .requiredOption("--period <period>", "kỳ báo cáo / period: 2024, 2024-6T, 2024-Q3")
    .requiredOption("-o, --output <file>", "tệp tổng hợp / the consolidated workbook")
    .addOption(
      repeatable(
        "--previous <file>",
        "tệp tổng hợp kỳ trước: số tổng kỳ trước đặt cạnh số kỳ này, số của từng đơn vị được so với kỳ trước của chính đơn vị đó; lặp lại được / an earlier consolidated workbook: its totals are shown beside this period's, and each union's figures are held against its own; repeatable",
      ),
    )
    .option(
      "--keep <file>",
      "giữ các điều chỉnh, tỷ giá, đại biểu và phiếu đã ghi trong tệp tổng hợp trước / carry over adjustments, exchange rate, delegates and ballots entered in an earlier consolidated workbook",
    )
    .option(
      "--returns <dir>",
      "trả lại mỗi đơn vị một bản có đánh dấu và một lời nhắn / a marked-up copy and a message for each union",
    )
    .option(
      "--reply-by <date>",
      "ngày đề nghị các đơn vị trả lời, ghi vào lời nhắn / the day the messages ask the unions to answer by: 30/11/2024",
    )
    .option("--export <dir>", "các dòng dưới dạng CSV và JSON / the rows as CSV and JSON")
    .option(
      "--share <file>",
      "bản để gửi đi, không có số định danh cá nhân, chữ chưa ghép được và từng phiếu bầu / the copy to hand out, without personal numbers, unmapped text and ballot rows",
    );
  command("verify", "<file>").addOption(
    repeatable(
      "--sources <path>",
      "tệp hoặc thư mục báo cáo gốc, để dò từng giá trị, lặp lại được / the submissions, to trace every value, repeatable",
    ),
  );
  command("tally", "[file]")
    .option(
      "-o, --output <file>",
      "biên bản kiểm phiếu (.docx); với --new: tệp bỏ phiếu / the minutes; with --new: the workbook",
    )
    .option("--second <file>", "bản sao do người kiểm thứ hai nhập / the copy in which the second teller entered")
    .option("--new", "tạo tệp bỏ phiếu / make a voting workbook")
    .option("--cluster <id>", "cụm, cùng --new / cluster, with --new")
    .option("--units <ids>", "các đơn vị, cách nhau bằng dấu phẩy, cùng --new / units separated by commas, with --new")
    .option("--period <period>", "kỳ, cùng --new / period, with --new");
  command("template", "")
    .requiredOption("--unit <id>", "đơn vị / unit, e.g. kien-giang")
    .requiredOption("--period <period>", "kỳ báo cáo / period")
    .requiredOption("-o, --output <file>", "tệp kết quả / the output");
  command("sample", "").requiredOption("-o, --output <dir>", "thư mục kết quả / the folder to write");
  for (const { options } of program.commands) for (const option of options) if (!option.parseArg) onlyOnce(option);
  return program;
}

/** Commander would keep the last of two values and say nothing of the first. */
function onlyOnce(option: Option): void {
  if (!option.required) return;
  let given = false;
  option.argParser((value: string) => {
    if (given)
      throw new CommanderError(WRONG_USAGE, "hopnhat.optionTwice", `error: option '${option.flags}' given twice`);
    given = true;
    return value;
  });
}

/**
 * Reads the command line. Returns undefined when it asked for help or the version, which commander has printed.
 * Throws CommandFault(2) when it is wrong.
 */
export function parseArguments(argv: readonly string[], version: string): Invocation | undefined {
  const { rest, json } = takeJson(argv);
  let found: (Omit<Invocation, "common"> & { raw: Record<string, unknown> }) | undefined;
  const program = programOf(version, (invocation) => (found = invocation));
  try {
    if (rest.length === 0) {
      program.outputHelp();
      throw new CommandFault(WRONG_USAGE, { vi: "Thiếu tên lệnh.", en: "A command is missing." });
    }
    program.parse([...rest], { from: "user" });
  } catch (fault) {
    if (!(fault instanceof CommanderError)) throw fault;
    if (fault.exitCode === DONE) return undefined;
    throw new CommandFault(WRONG_USAGE, usageWords(fault), { cause: fault });
  }
  if (!found) throw new CommandFault(WRONG_USAGE, { vi: "Thiếu tên lệnh.", en: "A command is missing." });
  const { raw } = found;
  const text = (name: string) => (typeof raw[name] === "string" ? { [name]: raw[name] } : {});
  return {
    command: found.command,
    paths: found.paths,
    options: raw,
    common: {
      lang: raw["lang"] === "en" ? "en" : "vi",
      quiet: raw["quiet"] === true,
      ...(json === undefined ? {} : { json }),
      ...text("profile"),
      ...text("roster"),
      ...text("passwordFile"),
    },
  };
}

function takeJson(argv: readonly string[]): { rest: string[]; json?: true | string } {
  const end = argv.indexOf("--");
  const options = end < 0 ? argv : argv.slice(0, end);
  let json: true | string | undefined;
  const rest = options.filter((word) => {
    if (word === "--json") json = true;
    else if (word.startsWith("--json=") && word.length > 7) json = word.slice(7);
    else return true;
    return false;
  });
  return { rest: [...rest, ...(end < 0 ? [] : argv.slice(end))], ...(json === undefined ? {} : { json }) };
}
