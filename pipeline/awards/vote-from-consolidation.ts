// The vote of a consolidation: its members as units, the nominations and self-scores of the submissions, and beside each
// nominee the numbers of Tổng hợp.
import { correctionsOf } from "#consolidate/book/corrections.ts";
import { SumsByCode } from "#consolidate/book/live.ts";
import { sectionTable } from "#consolidate/book/section-table.ts";
import { periodWords } from "#consolidate/book/sheet-frame.ts";
import { summarySheet } from "#consolidate/book/summary-sheet.ts";
import type { Consolidation, ConsolidatedRow } from "#consolidate/model.ts";
import type { Roster } from "#engine/roster.ts";
import { statusOn } from "#engine/resolve-unit.ts";
import { fold } from "#engine/text.ts";
import { assumedAward } from "#templates/awards/assumed-rules.ts";
import { awardCode, type AwardCode, type AwardRules } from "#templates/awards/award-rules.ts";
import { awardRulesFor } from "#templates/awards/index.ts";
import type { Figures } from "./sheets/nominees-sheet.ts";
import { defineVote, type Nominee, type VoteDefinition, type VoteUnit } from "./vote-definition.ts";

const FIGURES = ["aidCount", "aidCommittedVnd", "delegationsIn", "visitorsIn", "activityCount"];
/** In which awards without rules of their own follow those that have them. */
const ORDER: readonly string[] = ["CO_THI_DUA", "BANG_KHEN_TAP_THE", "BANG_KHEN_CA_NHAN", "CUM_TRUONG", "CUM_PHO"];
/** What a union is called before the name of its province, folded. */
const UNION = /^(?:tap the )?(?:lien hiep (?:cac to chuc )?huu nghi|lien hiep cac tchn|lhhn|lhctchn|don vi)\b/;

export type ConsolidatedVote = { readonly vote: VoteDefinition; readonly figures: Figures };

/** `rules` by default those known for the cluster and period, else assumed ones. */
export function voteFromConsolidation(c: Consolidation, roster: Roster, rules?: AwardRules): ConsolidatedVote {
  const units = c.members.map(({ unit, name }): VoteUnit => {
    const known = roster.units.find((one) => one.id === unit.unit && one.codeSystem === unit.codeSystem);
    const kind = known ? statusOn(known, c.period.to).kind : "";
    return { id: unit.unit, name, fullName: unionName(kind, name) };
  });
  const { nominations, unclear } = nominationsOf(c, units);
  const base = rules ?? awardRulesFor(c.cluster.id, c.cluster.name, c.period.id, c.period.year);
  const more = [...nominations.keys()]
    .filter((code) => !base.awards.some(({ award }) => award === code))
    .sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  const all: AwardRules = {
    ...base,
    awards: [...base.awards, ...more.map((code) => assumedAward(code, c.period.year, nominations.get(code)!.length))],
  };
  const vote = defineVote({
    cluster: { id: c.cluster.id, name: c.cluster.name },
    period: { id: c.period.id, year: c.period.year, words: periodWords(c.period) },
    units,
    rules: all,
    nominations,
    scores: scoresOf(c),
  });
  return { vote, figures: { ...figuresOf(c), unclear } };
}

/** "Liên hiệp các tổ chức hữu nghị tỉnh Cà Mau". */
export function unionName(kind: string, name: string): string {
  return ["Liên hiệp các tổ chức hữu nghị", kind, name].filter((part) => part !== "").join(" ");
}

function nominationsOf(
  c: Consolidation,
  units: readonly VoteUnit[],
): { nominations: Map<AwardCode, Nominee[]>; unclear: string[] } {
  const nominations = new Map<AwardCode, Nominee[]>();
  const unclear: string[] = [];
  const rows = c.sections.find(({ form }) => form.id === "nomination")?.rows ?? [];
  rows.forEach((row, index) => {
    const code = awardCode.safeParse(row.item.values.award);
    const name = textOf(row, "nominee");
    if (!code.success || name === "") {
      unclear.push(`${row.unitName}: ${name === "" ? "(chưa ghi tên)" : name}`);
      return;
    }
    const list = nominations.get(code.data) ?? [];
    nominations.set(code.data, list);
    const unit = unitNamed(name, units);
    const about = { position: textOf(row, "position"), achievement: textOf(row, "achievement") };
    const own = Object.fromEntries(Object.entries(about).filter(([, text]) => text !== ""));
    const before = unit ? list.findIndex(({ id }) => id === unit.id) : -1;
    if (before >= 0) {
      const joined = [list[before]!.achievement, about.achievement].filter((text) => text !== undefined && text !== "");
      list[before] = { ...list[before]!, ...(joined.length > 0 ? { achievement: joined.join("; ") } : {}) };
    } else
      list.push({
        id: unit?.id ?? `${row.unit.unit}/${index + 1}`,
        name: unit?.fullName ?? name,
        unit: unit?.id ?? row.unit.unit,
        ...own,
        listed: true,
      });
  });
  return { nominations, unclear };
}

/** The union a text names as a whole: its province alone, or the words for a union and the province. */
function unitNamed(text: string, units: readonly VoteUnit[]): VoteUnit | undefined {
  const words = fold(text);
  const named = units.filter(
    ({ name, fullName }) =>
      words === fold(name) || words === fold(fullName) || (UNION.test(words) && words.endsWith(` ${fold(name)}`)),
  );
  return named.length === 1 ? named[0] : undefined;
}

function textOf({ item }: ConsolidatedRow, field: string): string {
  const value = item.values[field];
  return value === undefined ? (item.asked[field]?.text ?? "") : String(value);
}

/** Criteria in the order in which they first appear; a criterion a union lists twice stands twice. */
function scoresOf(c: Consolidation): VoteDefinition["scores"] {
  const rows = c.sections.find(({ form }) => form.id === "selfScore")?.rows ?? [];
  const criteria: { key: string; name: string; max: number | null; differs?: true }[] = [];
  const self: Record<string, (number | null)[]> = {};
  const seen = new Map<string, number>();
  for (const row of rows) {
    const name = textOf(row, "criterion");
    const counter = `${row.unit.unit} ${fold(name)}`;
    const ordinal = (seen.get(counter) ?? 0) + 1;
    seen.set(counter, ordinal);
    const key = ordinal === 1 ? fold(name) : `${fold(name)} ${ordinal}`;
    const max = typeof row.item.values.max === "number" ? row.item.values.max : null;
    let at = criteria.findIndex((one) => one.key === key);
    if (at < 0) at = criteria.push({ key, name, max }) - 1;
    else if (max !== null && criteria[at]!.max === null) criteria[at] = { ...criteria[at]!, max };
    else if (max !== null && max !== criteria[at]!.max) criteria[at] = { ...criteria[at]!, differs: true };
    const own = (self[row.unit.unit] ??= []);
    own[at] = typeof row.item.values.self === "number" ? row.item.values.self : null;
  }
  return {
    criteria: criteria.map(({ key, name, max, differs }) => ({
      key,
      name: differs ? `${name} (điểm chuẩn các đơn vị ghi khác nhau)` : name,
      max,
    })),
    self: Object.fromEntries(Object.entries(self).map(([unit, own]) => [unit, criteria.map((_, i) => own[i] ?? null)])),
  };
}

function figuresOf(c: Consolidation): Figures {
  const corrections = correctionsOf(c.kept.adjustments);
  const tables = new Map(
    c.sections.map((section) => [section.form.id, sectionTable(c, section, corrections)] as const),
  );
  const { numbers } = summarySheet(c, tables, new SumsByCode());
  const shown = c.indicators.map(({ indicator }) => indicator).filter(({ id }) => FIGURES.includes(id));
  return {
    columns: shown.map(({ name, format }) => ({ heading: name.vi, format })),
    cells: new Map(c.members.map(({ unit }, m) => [unit.unit, shown.map(({ id }) => numbers.cell(id, m))])),
    flagged: new Map(
      c.members.map(({ unit }) => [
        unit.unit,
        new Set(
          c.sections.flatMap(({ rows }) =>
            rows
              .filter((row) => row.unit.unit === unit.unit && row.unit.codeSystem === unit.codeSystem)
              .flatMap(({ flagged }) => flagged),
          ),
        ).size,
      ]),
    ),
  };
}
