// Reads a filled voting workbook: what people entered, found by the hidden keys of rows and nominees even where rows
// have moved, and everything about the sheets that is no longer as it was handed out.
//   R1  entries are found by the key of their row and the id of their nominee, never by position alone.
//   R2  rows or columns inserted, deleted or moved are named by the first cell they shift.
//   R3  a fixed name written over, and a formula changed or replaced by a value, are named by cell.
//   R4  a rule that differs from the one handed out is named by cell; it counts as the sheet says, if it can be counted
//       with at all.
import { addressOf } from "#engine/address.ts";
import { cellAt, isCellError, type Sheet, type Workbook } from "#engine/workbook.ts";
import { changedFormulas } from "./changed-formulas.ts";
import { locateKeys, type Located } from "./locate-keys.ts";
import type { Words } from "#engine/form.ts";
import { saidOf, type Problem } from "./problem.ts";
import {
  CHOICES,
  LABELS,
  NO,
  RULE_KEYS,
  ruleFromCell,
  ruleValues,
  YES,
  type RuleKey,
  type RuleValues,
} from "./rule-values.ts";
import { entryKey, entryPlaces, type Entries, type EntryPlace } from "./sheets/entry-places.ts";
import { NOMINEE } from "./sheets/places.ts";
import { planOf, type Plan } from "./sheets/refs.ts";
import { NOMINEES, RULES } from "./sheets/sheet-names.ts";
import { drawSheets } from "./sheets/vote-sheets.ts";
import type { VoteDefinition } from "./vote-definition.ts";
import { votePartOf } from "./vote-part.ts";

export type VoteEntries = {
  readonly vote: VoteDefinition;
  readonly plan: Plan;
  /** What stands in the entry cells, blank ones left out. */
  readonly entries: Entries;
  /** Where each entry cell is now. */
  readonly places: ReadonlyMap<string, EntryPlace>;
  /** Rules by award as the sheet says; undefined where they cannot be counted with. */
  readonly rules: ReadonlyMap<string, RuleValues | undefined>;
  readonly located: Located;
  readonly problems: readonly Problem[];
};

/** Entries of a voting workbook. Throws VotePartUnreadable where it is none, or one of a later version. */
export function readVote(book: Workbook): VoteEntries {
  const vote = votePartOf(book.ownParts);
  const plan = planOf(vote);
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  const drawn = drawSheets(plan);
  const located = locateKeys(plan, drawn, sheets);
  const problems: Problem[] = [...located.problems];
  const entries = new Map<string, string | number>();
  const places = new Map<string, EntryPlace>();
  for (const [key, issued] of entryPlaces(plan)) {
    const place = located.placeOf(issued);
    const sheet = place && sheets.get(place.sheet);
    if (!place || !sheet) continue;
    places.set(key, place);
    const value = entered(sheet, place);
    if (typeof value === "object")
      problems.push({
        ...value,
        identity: "entry-unreadable",
        message: saidOf(value.sheet, value.address, {
          vi: "chứa giá trị không đọc được; ghi lại ô này.",
          en: "the value cannot be read; write it again.",
        }),
      });
    else if (value !== undefined) entries.set(key, value);
  }
  if (vote.share)
    problems.push({
      sheet: "Kết quả",
      address: "A3",
      identity: "share-copy",
      message: {
        vi: "Đây là bản gửi các đơn vị, không có từng phiếu nên không kiểm lại được. Dùng tệp gốc của Ban kiểm phiếu.",
        en: "This is the copy for the unions, without the single ballots: it cannot be counted again. Use the tellers' own file.",
      },
    });
  else {
    problems.push(...renamed(plan, sheets.get(NOMINEES), located));
    // Rows that moved move every formula with them; the shift itself has been named.
    if (located.problems.length === 0) problems.push(...changedFormulas(drawn, sheets));
  }
  const { rules, problems: ofRules } = rulesOf(plan, entries, places);
  return { vote, plan, entries, places, rules, located, problems: [...problems, ...ofRules] };
}

/** A text or number; an entry that is a truth or an error is no entry. A blank or a text of nothing is undefined. */
function entered(sheet: Sheet, place: EntryPlace): string | number | undefined | { sheet: string; address: string } {
  const value = cellAt(sheet, place.row, place.column)?.value;
  if (value === undefined || value === "") return undefined;
  if (typeof value === "boolean" || isCellError(value))
    return { sheet: place.sheet, address: addressOf(place.row, place.column) };
  return value;
}

function renamed({ vote, places }: Plan, sheet: Sheet | undefined, located: Located): Problem[] {
  if (!sheet) return [];
  return vote.awards.flatMap(({ nominees }, award) =>
    nominees.flatMap(({ name }, i): Problem[] => {
      if (name === "") return [];
      const place = located.placeOf({ sheet: NOMINEES, row: places.nominees[award]!.first + i, column: NOMINEE.name });
      if (!place) return [];
      const found = cellAt(sheet, place.row, place.column)?.value ?? "";
      if (found === name) return [];
      const address = addressOf(place.row, place.column);
      const text = String(isCellError(found) ? found.error : found);
      return [
        {
          sheet: NOMINEES,
          address,
          identity: "nominee-renamed",
          message: saidOf(NOMINEES, address, {
            vi: `ghi “${text}”, khi phát hành ghi “${name}”. Khôi phục tên cũ hoặc lập lại tệp bỏ phiếu.`,
            en: `says “${text}”; as handed out it said “${name}”. Put the name back or make the voting workbook anew.`,
          }),
        },
      ];
    }),
  );
}

function rulesOf(
  { vote }: Plan,
  entries: Entries,
  places: ReadonlyMap<string, EntryPlace>,
): { rules: Map<string, RuleValues | undefined>; problems: Problem[] } {
  const problems: Problem[] = [];
  const rules = new Map<string, RuleValues | undefined>();
  for (const { rule } of vote.awards) {
    const issued = ruleValues(rule);
    const read: Partial<Record<RuleKey, string | number | boolean>> = {};
    let sound = true;
    const note = (key: string, identity: string, said: Words) => {
      const place = places.get(key);
      const address = place ? addressOf(place.row, place.column) : null;
      problems.push({ sheet: RULES, address, identity, message: saidOf(RULES, address, said) });
    };
    for (const key of RULE_KEYS) {
      const entry = entryKey.rule(rule.award, key);
      const value = ruleFromCell(key, entries.get(entry));
      if (value === undefined) {
        sound = false;
        note(entry, "rule-invalid", {
          vi: `“${LABELS[key]}” ghi “${entries.get(entry) ?? ""}” không dùng được; ${hint(key).vi}.`,
          en: `“${LABELS[key]}” says “${entries.get(entry) ?? ""}”, which cannot be used; ${hint(key).en}.`,
        });
      } else {
        read[key] = value;
        if (value !== issued[key])
          note(entry, "rule-changed", {
            vi: `“${LABELS[key]}” của ${rule.title.vi} đã đổi từ “${shown(key, issued[key])}” thành “${entries.get(entry)}”.`,
            en: `“${LABELS[key]}” of ${rule.title.en} was changed from “${shown(key, issued[key])}” to “${entries.get(entry)}”.`,
          });
      }
    }
    if (sound && Number(read.numerator) > Number(read.denominator)) {
      sound = false;
      note(entryKey.rule(rule.award, "numerator"), "rule-invalid", {
        vi: "tử số lớn hơn mẫu số; ghi một tỷ lệ không quá 1.",
        en: "the share is more than the whole; write one of at most 1.",
      });
    }
    const excludes: string[] = [];
    for (const other of vote.awards.slice(
      0,
      vote.awards.findIndex((one) => one.rule === rule),
    )) {
      const { award, title } = other.rule;
      const entry = entryKey.excludes(rule.award, award);
      const stands = String(entries.get(entry) ?? "").toLowerCase();
      if (stands !== YES.toLowerCase() && stands !== NO.toLowerCase()) {
        sound = false;
        note(entry, "rule-invalid", { vi: `ghi ${YES} hoặc ${NO}.`, en: `write ${YES} (yes) or ${NO} (no).` });
      } else {
        const excluded = stands === YES.toLowerCase();
        if (excluded) excludes.push(award);
        if (excluded !== issued.excludes.includes(award))
          note(entry, "rule-changed", {
            vi: `“Đã trúng ${title.vi} thì không vào phiếu này” đã đổi thành “${entries.get(entry)}”.`,
            en: `whether the elected of ${title.en} stay off this ballot was changed to “${entries.get(entry)}”.`,
          });
      }
    }
    rules.set(rule.award, sound ? ({ ...read, excludes } as RuleValues) : undefined);
  }
  return { rules, problems };
}

function hint(key: RuleKey): Words {
  const choices = CHOICES[key];
  if (choices) {
    const list = Object.values(choices).join(" / ");
    return { vi: `ghi một trong các cách: ${list}`, en: `write one of: ${list}` };
  }
  if (key === "maxRounds") return { vi: "ghi 1 hoặc 2", en: "write 1 or 2" };
  return { vi: "ghi một số nguyên từ 1, không ghi số thập phân", en: "write a whole number from 1, no decimals" };
}

function shown(key: RuleKey, value: RuleValues[RuleKey]): string {
  return CHOICES[key]?.[String(value)] ?? String(value);
}
