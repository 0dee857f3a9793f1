// What `hopnhat tally` says to a person.
import { blocksResult } from "#awards/problem.ts";
import { roundsToShow, type TallyResult } from "#awards/tally.ts";
import type { Lang } from "./arguments.ts";

export function tallyWords({ awards, problems }: TallyResult, minutes: string | undefined, lang: Lang): string {
  const vi = lang === "vi";
  const lines = awards.flatMap((award) => {
    const { title, names, elected, tied, open } = award;
    const list = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join("; ");
    return [
      title[lang],
      ...roundsToShow(award).flatMap(({ round, counts, outcome, admitted }) => [
        vi
          ? `  Vòng ${round}: phát ra ${counts.issued}, thu về ${counts.returned}, hợp lệ ${counts.valid}, không hợp lệ ${counts.invalid}; cần đạt ${outcome.needed ?? "?"} phiếu.`
          : `  Round ${round}: issued ${counts.issued}, returned ${counts.returned}, valid ${counts.valid}, invalid ${counts.invalid}; ${outcome.needed ?? "?"} votes needed.`,
        ...counts.nominees
          .filter(({ id, agree }) => admitted.has(id) && agree > 0)
          .sort((a, b) => b.agree - a.agree)
          .map(({ id, agree }) => `    ${agree}  ${names.get(id) ?? id}${outcome.elected.includes(id) ? " ✓" : ""}`),
        ...(outcome.tied.length > 0 ? [`    ${vi ? "Bằng phiếu" : "Tie"}: ${list(outcome.tied)}`] : []),
      ]),
      elected.length > 0
        ? `  ${vi ? "Được đề nghị" : "Elected"}: ${list(elected)}`
        : vi
          ? "  Chưa có đề cử nào được đề nghị."
          : "  Nobody is elected yet.",
      ...(open > 0
        ? [
            vi
              ? `  Còn ${open} suất${tied.length > 0 ? ", bằng phiếu" : ""}.`
              : `  ${open} seats open${tied.length > 0 ? ", a tie" : ""}.`,
          ]
        : []),
    ];
  });
  const blocking = problems.filter(blocksResult);
  const notes = problems.filter((problem) => !blocksResult(problem));
  if (blocking.length > 0)
    lines.push(
      vi ? `Phải xử lý ${blocking.length} điểm:` : `${blocking.length} problems to settle:`,
      ...blocking.map(({ message }) => `  ✗ ${message[lang]}`),
    );
  if (notes.length > 0) lines.push(vi ? "Lưu ý:" : "Notes:", ...notes.map(({ message }) => `  i ${message[lang]}`));
  const held = awards.some(({ rounds }) => rounds.some((round) => round.held));
  if (problems.length === 0)
    lines.push(
      held
        ? vi
          ? "Mọi đẳng thức khớp; hai người kiểm khớp nhau."
          : "Every identity holds; the two tellers agree."
        : vi
          ? "Chưa nhập phiếu nào."
          : "No ballot has been entered.",
    );
  if (minutes !== undefined) lines.push(vi ? `Đã ghi biên bản: ${minutes}` : `Minutes written: ${minutes}`);
  return lines.join("\n");
}
