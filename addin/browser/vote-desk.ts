// Filled voting workbooks: the first one is counted, the second is the copy of the other teller.
import { blocksResult } from "#awards/problem.ts";
import { roundsToShow, type AwardTally } from "#awards/tally.ts";
import { tallyWorkbook } from "#awards/tally-workbook.ts";
import { voteUnreadableWords } from "#awards/unreadable-words.ts";
import { VotePartUnreadable } from "#awards/vote-part.ts";
import type { Words } from "#engine/form.ts";
import { Desk } from "./desk.ts";
import type { AwardShown, VoteShown } from "./desk-shown.ts";

const MAKE: Words = {
  vi: "tạo tệp bỏ phiếu mới ở phần dưới đây",
  en: "make a new voting workbook below",
};

export class VoteDesk extends Desk {
  /** null while no workbook was read. */
  tally(): VoteShown | null {
    try {
      const counted = this.counted();
      if (!counted) return null;
      const { entries, result } = counted;
      const { cluster, period } = entries.vote;
      return {
        unreadable: null,
        title: {
          vi: `${cluster.name}, ${period.words}`,
          en: `${cluster.name}, ${period.id}`,
        },
        files: this.books().map(({ file }) => file),
        held: result.awards.some(({ rounds }) => rounds.some(({ held }) => held)),
        awards: result.awards.map(awardShown),
        problems: result.problems.map((problem) => ({ message: problem.message, blocks: blocksResult(problem) })),
      };
    } catch (fault) {
      if (fault instanceof VotePartUnreadable) return { unreadable: voteUnreadableWords(fault.reason, MAKE) };
      throw fault;
    }
  }

  /** The minutes as a Word document. Throws when there is nothing to count. */
  async minutes(): Promise<Uint8Array> {
    const { entries, result } = this.counted()!;
    const { minutesDocx } = await import(/* webpackChunkName: "minutes" */ "#formats/minutes-docx.ts");
    return minutesDocx(entries, result);
  }

  private counted() {
    const [first, second] = this.books();
    return first && tallyWorkbook(first.book, second?.book);
  }

  private books() {
    return this.kept
      .flatMap(({ source, opened }) => {
        const book = opened.own ?? opened.whole;
        return book ? [{ file: source.file, book }] : [];
      })
      .slice(0, 2);
  }

  /** No report is expected here. */
  protected override review({ source }: Parameters<Desk["review"]>[0]) {
    return source;
  }
}

function awardShown(award: AwardTally): AwardShown {
  const { title, names, elected, open, tied } = award;
  const nameOf = (id: string) => names.get(id) ?? id;
  return {
    title,
    rounds: roundsToShow(award).map(({ round, counts, outcome, admitted }) => ({
      round,
      issued: counts.issued,
      returned: counts.returned,
      valid: counts.valid,
      invalid: counts.invalid,
      needed: outcome.needed,
      nominees: counts.nominees
        .filter(({ id, agree }) => admitted.has(id) && agree > 0)
        .sort((a, b) => b.agree - a.agree)
        .map(({ id, agree }) => ({ name: nameOf(id), agree, elected: outcome.elected.includes(id) })),
      tied: outcome.tied.map(nameOf),
    })),
    elected: elected.map(nameOf),
    open,
    tied: tied.length > 0,
  };
}
