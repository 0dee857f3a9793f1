// Consolidated workbooks to be verified, with the reports they were made from where those are given.
import type { DataPart } from "#consolidate/data-part.ts";
import { DataPartUnreadable, dataPartOf } from "#consolidate/read-data-part.ts";
import { DATA_PART_UNREADABLE } from "#consolidate/unreadable-words.ts";
import { asMerged } from "#consolidate/verify/sources.ts";
import { verifyBook } from "#consolidate/verify/verify-book.ts";
import { checkedWords, declaredWords, differenceWords } from "#consolidate/verify/verify-words.ts";
import type { Words } from "#engine/form.ts";
import { parsePeriod } from "#engine/period.ts";
import type { Workbook } from "#engine/workbook.ts";
import { forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";
import type { Tell } from "./chair-desk.ts";
import { Desk } from "./desk.ts";
import type { ProofShown } from "./desk-shown.ts";
import { reviewed } from "./open-file.ts";

const SHOWN = 100;
/** What traces the values on the page, where the command line names an option. */
const SOURCES: Words = { vi: "các báo cáo gốc vào đây", en: "the submissions here" };

export class ProofDesk extends Desk {
  /** One result per workbook of this program; empty while there is none. */
  verify(tell: Tell): ProofShown[] {
    const own = this.kept.flatMap(({ source, opened }) =>
      opened.own ? [{ file: source.file, book: opened.own }] : [],
    );
    return own.map(({ file, book }, index) => {
      tell(index + 1, own.length);
      return { file, ...this.proof(book) };
    });
  }

  private proof(book: Workbook) {
    let data: DataPart;
    try {
      data = dataPartOf(book.ownParts);
    } catch (fault) {
      if (fault instanceof DataPartUnreadable) return { unreadable: DATA_PART_UNREADABLE[fault.reason] };
      throw fault;
    }
    const settings = { roster: this.roster, period: parsePeriod(data.period.id), cluster: data.cluster.id };
    const others = this.kept.filter(({ opened }) => !opened.own);
    const sources = others.map(({ opened }) => asMerged(reviewed(opened, settings), data));
    const traced = others.length > 0;
    const { ok, checked, differences, declared } = verifyBook(book, data, {
      forms,
      indicators,
      ...(traced ? { sources } : {}),
    });
    const both = (say: (lang: "vi" | "en") => string): Words => ({ vi: say("vi"), en: say("en") });
    return {
      unreadable: null,
      ok,
      checked: both((lang) => checkedWords(checked, lang, traced ? undefined : SOURCES[lang])),
      differences: differences.length,
      shown: differences.slice(0, SHOWN).map((one) => both((lang) => differenceWords(one, lang))),
      declared: declared.map((one) => both((lang) => declaredWords(one, lang))),
    };
  }

  /** Sources are validated when it is known what for. */
  protected override review({ source }: Parameters<Desk["review"]>[0]) {
    return source;
  }
}
