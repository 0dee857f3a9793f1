// The board: what was expected, what came, and what became of every file. Whatever is not counted is listed with the
// reason, so that merged + superseded + undecided + outside + refused = handed in.
import type { Form, Words } from "#engine/form.ts";
import { chooseFile, type Choice, type ReadFile } from "./choose-file.ts";
import { compareText } from "./code-point-order.ts";
import { sameUnit, unitText, type Member } from "./members.ts";
import { mergeFinding } from "./merge-finding.ts";
import type { BoardLine, MergeFinding, SourceFile, UnitStatus } from "./model.ts";
import { memberOfFileName, placeFile, type Scope } from "./place-file.ts";
import { asReport } from "./unfilled.ts";
import { replacedBecause, replacedFindings, undecidedFinding } from "./several-files.ts";

export type Counted = {
  readonly member: Member;
  readonly file: ReadFile;
  /** Id of the finding that marks an undecided file. */ readonly mark?: string;
};
export type Resolved = {
  readonly files: readonly SourceFile[];
  readonly board: readonly BoardLine[];
  /** In roster order, at most one file per member. */
  readonly counted: readonly Counted[];
  readonly findings: readonly MergeFinding[];
};

type Line = { readonly member?: Member; readonly line: BoardLine };

/** Sorts every file to its place. Does not depend on the order of `files`. */
export function resolveFiles(given: readonly SourceFile[], scope: Scope, forms: readonly Form[]): Resolved {
  const files = withIdentical(given.map(asReport));
  const findings: MergeFinding[] = [];
  const lines: Line[] = [];
  const received = new Map<string, ReadFile[]>();
  for (const file of files) {
    if (file.status === "refused") {
      const member = memberOfFileName(file, scope);
      const reason = file.refusal?.message ?? { vi: "Không đọc được.", en: "Not readable." };
      lines.push(lineOf(file, "refused", reason, member));
      findings.push(
        mergeFinding({
          rule: "refused-file",
          messageId: "refused",
          file: file.file,
          ...(member ? { unit: member.unit } : {}),
          data: { file: file.file, reason: reason.vi, reasonEn: reason.en },
        }),
      );
    }
    if (!isRead(file)) continue;
    const place = placeFile(file, scope);
    findings.push(...place.findings);
    if (place.inside) {
      const key = unitText(place.member.unit);
      received.set(key, [...(received.get(key) ?? []), file]);
    } else {
      const member = scope.members.find(({ unit }) => sameUnit(unit, place.unit));
      const line = {
        ...lineOf(file, "outside", place.reason).line,
        name: place.name,
        ...(place.unit ? { unit: place.unit } : {}),
      };
      lines.push(member ? { member, line } : { line });
    }
  }
  const counted: Counted[] = [];
  for (const member of scope.members) {
    const own = received.get(unitText(member.unit)) ?? [];
    if (own.length === 0) {
      findings.push(
        mergeFinding({
          rule: "missing-submission",
          messageId: "missing",
          file: null,
          unit: member.unit,
          data: { unit: member.name, period: scope.period.id },
        }),
      );
      continue;
    }
    const distinct = own.filter((file) => !own.some((other) => other.file === file.identicalTo));
    const choice = chooseFile(distinct);
    const several = severalFindings(member, choice, forms);
    const copies = own.filter((file) => !distinct.includes(file));
    findings.push(...several.findings, ...copies.map((file) => identicalFinding(file, member)));
    lines.push(...linesOf(member, choice, copies));
    counted.push({ member, file: choice.counted, ...(several.mark ? { mark: several.mark } : {}) });
  }
  findings.push(...acrossUnions(counted));
  return { files, board: boardOf(lines, scope.members), counted, findings };
}

function isRead(file: SourceFile): file is ReadFile {
  return file.status === "accepted" && file.submission !== undefined;
}

/** Files by name, each later one of the same bytes pointing at the first. What the caller said of it is not trusted. */
function withIdentical(given: readonly SourceFile[]): SourceFile[] {
  const sorted = [...given].sort((a, b) => compareText(a.file, b.file) || compareText(a.sha256, b.sha256));
  const first = new Map<string, string>();
  return sorted.map(({ identicalTo: _, ...file }) => {
    // A file that could not be opened has no digest, and is like no other.
    const known = file.status !== "ignored" && file.sha256 !== "";
    const original = known ? first.get(file.sha256) : undefined;
    if (original === undefined && known) first.set(file.sha256, file.file);
    return original === undefined || original === file.file ? file : { ...file, identicalTo: original };
  });
}

function lineOf(file: SourceFile, status: UnitStatus, reason?: Words, member?: Member): Line {
  const line: BoardLine = {
    ...(member ? { unit: member.unit } : {}),
    name: member?.name ?? file.file,
    status,
    file: file.file,
    sha256: file.sha256,
    ...(file.date === undefined ? {} : { date: file.date }),
    ...(file.dateFrom === undefined ? {} : { dateFrom: file.dateFrom }),
    ...(reason ? { reason } : {}),
  };
  return member ? { member, line } : { line };
}

function linesOf(member: Member, choice: Choice, copies: readonly ReadFile[]): Line[] {
  const { counted, superseded, undecided } = choice;
  const doubt: Words = {
    vi: "Chưa rõ tệp nào đúng; tệp này được tính và đánh dấu",
    en: "Undecided; this file is counted and marked",
  };
  const notCounted: Words = {
    vi: "Chưa rõ tệp nào đúng; tệp này không được tính",
    en: "Undecided; this file is not counted",
  };
  return [
    undecided.length > 0 ? lineOf(counted, "undecided", doubt, member) : lineOf(counted, "merged", undefined, member),
    ...undecided.map(({ file }) => lineOf(file, "undecided", notCounted, member)),
    ...superseded.map((one) => lineOf(one.file, "superseded", replacedBecause(one), member)),
    ...copies.map((file) =>
      lineOf(
        file,
        "superseded",
        { vi: `Giống hệt tệp “${file.identicalTo}”`, en: `Identical to “${file.identicalTo}”` },
        member,
      ),
    ),
  ];
}

function severalFindings(
  member: Member,
  choice: Choice,
  forms: readonly Form[],
): { findings: MergeFinding[]; mark?: string } {
  const marks = choice.undecided.map((other) => undecidedFinding(member, choice.counted, other, forms));
  const findings = [...marks, ...choice.superseded.flatMap((one) => replacedFindings(member, one, choice.counted))];
  return marks[0] ? { findings, mark: marks[0].id } : { findings };
}

function identicalFinding(file: ReadFile, member: Member): MergeFinding {
  return mergeFinding({
    rule: "identical-files",
    messageId: "identical",
    file: file.file,
    unit: member.unit,
    data: { file: file.file, other: file.identicalTo ?? "" },
  });
}

// One content named for two unions (by its file names) would otherwise pass as two reports.
function acrossUnions(counted: readonly Counted[]): MergeFinding[] {
  return counted.flatMap(({ member, file }) => {
    const twins = counted.filter((other) => other.member !== member && other.file.sha256 === file.sha256);
    return twins.length === 0
      ? []
      : [
          mergeFinding({
            rule: "identical-across-unions",
            messageId: "identical",
            file: file.file,
            unit: member.unit,
            data: {
              file: file.file,
              other: twins.map((twin) => twin.file.file).join("”, “"),
              units: twins.map((twin) => twin.member.name),
            },
          }),
        ];
  });
}

/** Members in roster order, each with its lines (the counted one first), then files of others, by name. */
function boardOf(lines: readonly Line[], members: readonly Member[]): BoardLine[] {
  const rank: readonly UnitStatus[] = ["merged", "undecided", "superseded", "refused", "outside", "missing"];
  const board = members.flatMap((member): BoardLine[] => {
    const own = lines.filter((entry) => entry.member === member).map(({ line }) => line);
    if (own.length === 0) return [{ unit: member.unit, name: member.name, status: "missing" }];
    // sort() is stable: of several undecided lines the counted one stays first.
    return own.sort((a, b) => rank.indexOf(a.status) - rank.indexOf(b.status));
  });
  return [...board, ...lines.filter((entry) => !entry.member).map(({ line }) => line)];
}
