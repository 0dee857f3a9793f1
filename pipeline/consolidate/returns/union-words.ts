// Findings as a union reads them: what a remedy tells the chair to do with folders and merges is said anew, since the
// union has neither.
import type { Finding } from "#engine/finding.ts";
import { findingWords, type FindingWords } from "../book/finding-words.ts";

const CHOSEN = "Đơn vị cho biết tệp nào đúng, hoặc gửi lại một tệp đầy đủ.";
const OLDER = "Nếu tệp cũ mới là tệp đúng, Đơn vị cho biết.";

/** The remedies of merging that are the chair's, by rule and message, in the union's words. */
const REMEDIES: Readonly<Record<string, string>> = {
  "several-files dateMissing": CHOSEN,
  "several-files dateSame": CHOSEN,
  "several-files dateSourcesDiffer": CHOSEN,
  "several-files newerLacksSections": CHOSEN,
  "several-files newerHasFewerRows": CHOSEN,
  "identical-across-unions identical": "Đơn vị kiểm tra tên đơn vị ghi trong tệp, rồi gửi lại tệp của mình.",
  "superseded-file replaced": OLDER,
  "superseded-file returned": OLDER,
};

/** The sentences of a finding in Vietnamese, for the union. */
export function unionWords(finding: Finding): FindingWords {
  const words = findingWords(finding);
  return { ...words, how: REMEDIES[`${finding.rule} ${finding.messageId}`] ?? words.how };
}
