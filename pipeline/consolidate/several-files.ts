// What is said when a unit has handed in more than one file: why one replaced the other, or why nobody can tell.
import type { Form, Words } from "#engine/form.ts";
import type { Submission } from "#engine/submission.ts";
import type { Because, Doubt, ReadFile, Superseded } from "./choose-file.ts";
import type { Member } from "./members.ts";
import { mergeFinding } from "./merge-finding.ts";
import type { DateFrom, MergeFinding, SourceFile } from "./model.ts";

const DATE_SOURCES: Readonly<Record<DateFrom, Words>> = {
  seal: { vi: "ngày kiểm tra trong tệp", en: "the date of the check in the file" },
  property: { vi: "ngày sửa cuối ghi trong tệp", en: "the “modified” property of the file" },
  document: { vi: "ngày của văn bản", en: "the date of the document" },
};

/** What a file's date is taken from, in words. */
export function dateSource(file: SourceFile): Words {
  return file.dateFrom ? DATE_SOURCES[file.dateFrom] : { vi: "không có ngày", en: "no date" };
}

function sectionTitles(sections: readonly string[], forms: readonly Form[], lang: "vi" | "en"): string[] {
  return sections.map((id) => forms.find((form) => form.id === id)?.title[lang] ?? id);
}

/** The finding that marks every value of the counted file. */
export function undecidedFinding(
  member: Member,
  counted: ReadFile,
  other: { readonly file: ReadFile; readonly doubt: Doubt; readonly sections: readonly string[] },
  forms: readonly Form[],
): MergeFinding {
  const [mine, theirs] = [dateSource(counted), dateSource(other.file)];
  return mergeFinding({
    rule: "several-files",
    messageId: other.doubt,
    file: counted.file,
    unit: member.unit,
    rowKey: other.file.file,
    data: {
      unit: member.name,
      file: counted.file,
      other: other.file.file,
      dateSource: `${mine.vi}; ${theirs.vi}`,
      dateSourceEn: `${mine.en}; ${theirs.en}`,
      sections: sectionTitles(other.sections, forms, "vi"),
      sectionsEn: sectionTitles(other.sections, forms, "en"),
    },
  });
}

const REPLACED: Readonly<Record<Because, (by: string) => Words>> = {
  later: (by) => ({
    vi: `Được thay bằng “${by}”, ngày sau và đủ các biểu`,
    en: `Replaced by “${by}”, later and with all sections`,
  }),
  returned: (by) => ({
    vi: `Được thay bằng “${by}”, bản trả lại của chính tệp này`,
    en: `Replaced by “${by}”, the marked copy of this file sent back`,
  }),
  sameValues: (by) => ({ vi: `Cùng số liệu với “${by}”`, en: `The same values as “${by}”` }),
  empty: (by) => ({ vi: `Không có dòng số liệu nào; tính “${by}”`, en: `Without any row; “${by}” is counted` }),
};

/** Why a file is replaced, in a few words. */
export function replacedBecause({ by, because }: Superseded): Words {
  return REPLACED[because](by.file);
}

/** Says that `by` replaces `file`, and which of its rows are in `counted` no more. */
export function replacedFindings(member: Member, { file, by, because }: Superseded, counted: ReadFile): MergeFinding[] {
  const source = dateSource(file);
  const replaced = mergeFinding({
    rule: "superseded-file",
    messageId: because === "later" ? "replaced" : because,
    // A newer file that says nothing at all may have lost its rows on the way.
    ...(because === "empty" ? { severity: "warning" } : {}),
    file: file.file,
    unit: member.unit,
    data: {
      file: file.file,
      other: by.file,
      from: (file.date ?? "").slice(0, 16),
      to: (by.date ?? "").slice(0, 16),
      dateSource: source.vi,
      dateSourceEn: source.en,
    },
  });
  const kept = keysOf(counted.submission);
  const gone = new Map<string, { form: Form; names: string[] }>();
  for (const table of file.submission.tables)
    for (const item of [...table.items, ...table.aggregates]) {
      if (kept.has(`${table.form.id}|${item.key}`)) continue;
      const entry = gone.get(table.form.id) ?? { form: table.form, names: [] };
      entry.names.push(typeof item.values.name === "string" ? item.values.name : item.key);
      gone.set(table.form.id, entry);
    }
  const findings = [...gone.values()].map(({ form, names }) =>
    mergeFinding({
      rule: "rows-gone",
      messageId: "gone",
      file: counted.file,
      unit: member.unit,
      section: form.id,
      rowKey: file.file,
      data: {
        section: form.title.vi,
        sectionEn: form.title.en,
        number: names.length,
        file: counted.file,
        other: file.file,
        texts: names.slice(0, 5),
      },
    }),
  );
  return [replaced, ...findings];
}

function keysOf(submission: Submission): Set<string> {
  return new Set(
    submission.tables.flatMap((table) =>
      [...table.items, ...table.aggregates].map((item) => `${table.form.id}|${item.key}`),
    ),
  );
}
