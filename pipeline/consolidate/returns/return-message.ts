// A short message to a union, ready to paste into a mail or a chat: what came, what is missing, what to mend, by when.
import type { Severity } from "#engine/finding.ts";
import { formatDate } from "#engine/message.ts";
import { findingPlace } from "../book/finding-words.ts";
import { periodWords } from "../book/sheet-frame.ts";
import { ALL_RULES } from "../merge-message.ts";
import type { BoardLine, Consolidation, MergeFinding } from "../model.ts";
import type { UnitReturn } from "./returns.ts";
import { unionWords } from "./union-words.ts";

const EXAMPLES = 3;
/** Last line of every message this program writes. */
export const MESSAGE_MARK = "Số liệu được đối chiếu bằng chương trình Hợp Nhất.";
/** Room for the day where the sender has not named one. */
const NO_DAY = "……/……/…………";
/** Sections that are not in the file and reports that were not sent have a part of their own. */
const MISSING: ReadonlySet<string> = new Set(["missing-section"]);

export type ReturnWords = {
  /** The province as letters name it ("tỉnh Kiên Giang"). */
  readonly addressee: string;
  /** Name of the marked copy sent along. */
  readonly copy?: string;
  /** What the copy does not carry. */
  readonly left?: string;
  /** The day to answer by, ISO; room is left for it when absent. */
  readonly replyBy?: string;
  /** The last line. */
  readonly closing: string;
};

/** The message of one union, lines ended by CR LF. */
export function returnMessage(
  c: Consolidation,
  one: UnitReturn,
  { addressee, copy, left = "", replyBy: day, closing }: ReturnWords,
): string {
  const replyBy = day === undefined ? NO_DAY : formatDate(day, "vi");
  const lines = [`Kính gửi: Liên hiệp các tổ chức hữu nghị ${addressee}`, ""];
  if (one.counted) lines.push(...received(c, one, copy, replyBy));
  else lines.push(...notCounted(c, one, replyBy));
  if (left !== "") lines.push("", left);
  return [...lines, "", "Trân trọng.", closing, ""].join("\r\n");
}

function received(
  c: Consolidation,
  { counted, findings, lines: board }: UnitReturn,
  copy: string | undefined,
  replyBy: string,
): string[] {
  const date = counted!.date ? `, ngày ${formatDate(counted!.date.slice(0, 10), "vi")}` : "";
  const lines = [
    `${c.cluster.name} đã nhận và tổng hợp báo cáo ${periodWords(c.period)} của Đơn vị (tệp “${counted!.file}”${date}).`,
    ...board.filter(({ file }) => file !== counted!.file).map(otherFile),
  ];
  const missing = findings.filter(({ rule }) => MISSING.has(rule));
  const rest = findings.filter(({ rule }) => !MISSING.has(rule));
  const of = (severity: Severity) => rest.filter((finding) => finding.severity === severity);
  if (missing.length > 0) lines.push("", "Phần còn thiếu:", ...missing.map((finding) => `- ${sentence(finding)}`));
  if (of("error").length > 0) lines.push("", `Cần sửa (${of("error").length}):`, ...grouped(of("error"), copy));
  if (of("warning").length > 0)
    lines.push("", `Cần xem lại, sửa hoặc giải trình (${of("warning").length}):`, ...grouped(of("warning"), copy));
  const infos = of("info").length;
  if (missing.length + of("error").length + of("warning").length === 0)
    return [...lines, "", "Số liệu không có lỗi, không có điểm nào phải sửa. Cảm ơn Đơn vị."];
  if (copy) {
    const list = `danh sách đầy đủ${infos > 0 ? ` (cả ${infos} điểm để biết)` : ""}`;
    const marked = findings.some((finding) => finding.severity !== "info" && namesCells(finding));
    lines.push(
      "",
      marked
        ? `Các ô nêu trên được tô màu trong tệp “${copy}” gửi kèm; ${list} ở trang cuối của tệp.`
        : `Tệp “${copy}” gửi kèm có ${list} ở trang cuối.`,
    );
  }
  lines.push(`Đề nghị Đơn vị sửa hoặc giải trình${copy ? " ngay trong tệp đó" : ""} và gửi lại trước ngày ${replyBy}.`);
  return lines;
}

function notCounted(c: Consolidation, { lines: board }: UnitReturn, replyBy: string): string[] {
  const sentFiles = board.filter(({ file }) => file !== undefined);
  if (sentFiles.length === 0)
    return [
      `${c.cluster.name} chưa nhận được báo cáo ${periodWords(c.period)} của Đơn vị, nên số liệu của Cụm chưa có phần của Đơn vị.`,
      `Đề nghị Đơn vị gửi báo cáo trước ngày ${replyBy}.`,
    ];
  return [
    `${c.cluster.name} đã nhận tệp của Đơn vị nhưng chưa tổng hợp được vào số liệu ${periodWords(c.period)}:`,
    ...sentFiles.map(otherFile),
    "",
    `Đề nghị Đơn vị kiểm tra và gửi lại trước ngày ${replyBy}.`,
  ];
}

const STATUS: Readonly<Record<BoardLine["status"], string>> = {
  merged: "đã tổng hợp",
  missing: "chưa nhận được",
  refused: "không đọc được",
  superseded: "đã có bản khác thay",
  undecided: "chưa rõ là bản nào",
  outside: "ngoài kỳ hoặc ngoài Cụm, không tính",
};

function otherFile({ file, status, reason }: BoardLine): string {
  return `- Tệp “${file ?? ""}”: ${STATUS[status]}${reason ? `. ${reason.vi}` : ""}`;
}

function namesCells({ at, related }: MergeFinding): boolean {
  return related.length > 0 || (at !== undefined && ("row" in at || "top" in at));
}

/** One block per cause: its name with the count, then the first places; without a copy all the others by their address. */
function grouped(findings: readonly MergeFinding[], copy: string | undefined): string[] {
  const groups = new Map<string, MergeFinding[]>();
  for (const finding of findings) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding]);
  return [...groups].flatMap(([rule, group]) => {
    const title = ALL_RULES.find(({ id }) => id === rule)?.title.vi ?? rule;
    const more = group.length - EXAMPLES;
    const others = copy === undefined ? group.slice(EXAMPLES) : [];
    return [
      `- ${title}${group.length > 1 ? ` (${group.length} chỗ)` : ""}:`,
      ...group.slice(0, EXAMPLES).map((finding) => `  + ${placed(finding)}${sentence(finding)}`),
      ...(more > 0 && copy !== undefined ? [`  + … và ${more} chỗ nữa, xem trong tệp “${copy}”.`] : []),
      ...others
        .filter((finding) => !namesCells(finding))
        .map((finding) => `  + ${placed(finding)}${sentence(finding)}`),
      ...addresses(others.filter(namesCells)),
    ];
  });
}

/** "và 3 chỗ nữa: trang “B”: D8, D9; trang “C”: A2". */
function addresses(findings: readonly MergeFinding[]): string[] {
  const bySheet = new Map<string, string[]>();
  for (const finding of findings) {
    const at =
      finding.at && "sheet" in finding.at && findingPlace(finding).cell !== "" ? finding.at : finding.related[0]!;
    const { sheet, cell } = findingPlace({ ...finding, at });
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), cell]);
  }
  const places = [...bySheet].map(([sheet, cells]) => `trang “${sheet}”: ${cells.join(", ")}`);
  return findings.length > 0 ? [`  + và ${findings.length} chỗ nữa: ${places.join("; ")}.`] : [];
}

/** The sheet, where the sentence itself does not name it. */
function placed(finding: MergeFinding): string {
  const sheet = finding.at?.sheet;
  return sheet === undefined || unionWords(finding).what.includes(`“${sheet}”`) ? "" : `Trang “${sheet}”: `;
}

function sentence(finding: MergeFinding): string {
  const { what, how } = unionWords(finding);
  return how === "" ? what : `${what} ${how}`;
}
