// Which section a block of headings belongs to: the wordings that only one section uses, the title above, the
// sheet's name. Where the evidence does not separate two sections, both are named and a person is asked.
import type { Form } from "../form.ts";
import { foldLoose } from "../text.ts";
import { type BindContext, bindForm, type Binding } from "./bind.ts";
import type { HeadingPath } from "./heading-block.ts";
import { namingField } from "./match-path.ts";
import { familyOf, type Phrases } from "./phrases.ts";

export type TitleHit = { readonly form: Form; readonly weight: number };
export type Ranked = {
  readonly binding: Binding;
  readonly score: number;
  readonly titled: number;
  readonly telling: number;
};

/** Sections named in a line, the longest wording first; wordings inside a longer one do not count again. */
export function titlesIn(text: string, phrases: Phrases): readonly Form[] {
  if (text.length > LONGEST_KNOWN) return searchTitles(text, phrases);
  let known = titled.get(phrases);
  if (!known || known.size > 5_000) titled.set(phrases, (known = new Map<string, readonly Form[]>()));
  let forms = known.get(text);
  if (!forms) known.set(text, (forms = searchTitles(text, phrases)));
  return forms;
}

// The same lines are asked about for every block they may stand above.
const titled = new WeakMap<Phrases, Map<string, readonly Form[]>>();
const LONGEST_KNOWN = 300;

function searchTitles(text: string, phrases: Phrases): Form[] {
  let rest = ` ${foldLoose(text)} `;
  const found: Form[] = [];
  for (const { form, parts } of phrases.gapped) {
    const [first, last] = [rest.indexOf(` ${parts[0]!} `), rest.lastIndexOf(` ${parts[1]!} `)];
    if (first < 0 || last <= first) continue;
    if (!found.includes(form)) found.push(form);
    rest = `${rest.slice(0, first)} | ${rest.slice(last + parts[1]!.length + 1)}`;
  }
  const words = new Set(rest.split(" "));
  for (const { key, first, form } of phrases.titles) {
    if (key.length < 4 || !words.has(first) || !rest.includes(` ${key} `)) continue;
    if (!found.includes(form)) found.push(form);
    const twins = phrases.titles.filter((other) => other.key === key && other.form !== form);
    for (const twin of twins) if (!found.includes(twin.form)) found.push(twin.form);
    rest = rest.split(` ${key} `).join(" | ");
  }
  return found;
}

export function titleHits(text: string, phrases: Phrases, weight: number): TitleHit[] {
  const forms = titlesIn(text, phrases);
  return forms.map((form) => ({ form, weight: weight / forms.length }));
}

/** All forms by how well they explain the paths, best first. */
export function rankForms(
  forms: readonly Form[],
  paths: readonly HeadingPath[],
  titles: readonly TitleHit[],
  context: BindContext,
): Ranked[] {
  const ranked: Ranked[] = [];
  for (const form of forms) {
    const binding = bindForm(form, paths, context);
    if (binding.bound.length === 0) continue;
    let telling = 0;
    let score = 0;
    for (const { field, key, quality, by } of binding.bound) {
      const weight =
        field.id === "no" || field.id === "note" || by === "understood"
          ? 0.1
          : by === "profile"
            ? 1.5
            : (quality * 1) / Math.max(1, context.phrases.spread(key));
      telling += field.id === "no" || field.id === "note" || by === "understood" ? 0 : weight;
      score += weight + (field.required === true ? 0.5 : 0);
    }
    score += 0.3 * binding.pivots.reduce((sum, { values }) => sum + Object.keys(values).length, 0);
    score -= 0.15 * binding.loose.filter((loose) => loose.reason === "unknown").length;
    score -= 0.4 * binding.loose.filter((loose) => loose.reason === "duplicate").length;
    const titled = titles.filter((title) => title.form === form).reduce((sum, title) => sum + title.weight, 0);
    ranked.push({ binding: { ...binding, score: score + titled }, score: score + titled, titled, telling });
  }
  return ranked.sort((a, b) => b.score - a.score || forms.indexOf(a.binding.form) - forms.indexOf(b.binding.form));
}

export type Choice =
  | { readonly kind: "form"; readonly ranked: Ranked; readonly twin?: string }
  | { readonly kind: "unsure"; readonly candidates: readonly string[]; readonly ranked: Ranked }
  | { readonly kind: "none" };

/**
 * Decides. `context` says that the workbook speaks of friendship unions or of foreign aid at all: without it much
 * more evidence is asked for, because most tables in the world have an STT, a name and a note.
 */
export function chooseForm(ranked: readonly Ranked[], context: boolean): Choice {
  const best = spelledOut(ranked) ?? ranked[0];
  if (!best) return { kind: "none" };
  const main = best.binding.bound.filter((bound) => bound.field.id !== "no" && bound.field.id !== "note");
  const naming = namingField(best.binding.form);
  // What group rows may hold needs no column under the section's own title.
  const inGroups = naming?.headsGroups !== undefined && context && best.titled >= 2.5;
  const required = main.some((bound) => bound.field.required !== undefined);
  if (!required && !inGroups) return { kind: "none" };
  // Plain headings under the section's own title are enough when nothing required is missing and little is unknown.
  const complete = best.binding.form.fields.every(
    (field) =>
      field.required !== true ||
      // Group rows under the section's own title say what all their items are.
      (context && best.titled >= 2.5 && (field.kind === "choice" || field.headsGroups !== undefined)) ||
      best.binding.bound.some((bound) => bound.field === field && (context || bound.by !== "understood")) ||
      best.binding.pivots.some(({ values }) => values[field.id] !== undefined),
  );
  const columns = main.length + best.binding.pivots.length;
  // Without names and without amounts there is nothing to count: a register of donors is no list of aid.
  const named = naming === undefined || inGroups || best.binding.bound.some((bound) => bound.field === naming);
  if (!named && !main.some(({ field }) => field.kind === "money" || field.kind === "count" || field.kind === "number"))
    return { kind: "none" };
  // A list of nothing but names is a section only under that section's title.
  if (columns < 2 && !(context && complete && best.titled >= 2.5)) return { kind: "none" };
  const covered =
    best.binding.loose.filter((loose) => loose.reason === "unknown").length <= best.binding.bound.length / 2;
  const enough = context ? enoughAmongOurs(best, complete, covered, main.length) : enoughAnywhere(best, complete);
  if (best.telling < enough) return { kind: "none" };
  const family = familyOf(best.binding.form);
  // The title says "đoàn ra", the headings say "khách đến từ": one of them is wrong, and only the union knows which.
  const sibling = ranked.find(
    (other) =>
      other !== best &&
      familyOf(other.binding.form) === family &&
      (best.titled === 0 ? other.titled >= 2.5 : other.binding.bound.length > best.binding.bound.length + 1),
  );
  if (sibling) {
    const told = best.titled === 0 ? [best, sibling] : [sibling, best];
    return { kind: "unsure", candidates: told.map(({ binding }) => binding.form.id), ranked: best };
  }
  const rival = ranked.find((other) => familyOf(other.binding.form) !== family);
  if (rival && best.score - rival.score < 0.35 && rival.binding.bound.length >= best.binding.bound.length)
    return { kind: "unsure", candidates: [best.binding.form.id, rival.binding.form.id], ranked: best };
  // Headings that both directions share, and no title: lines below may still tell them apart.
  const twin = ranked.find(
    (other) =>
      other !== best && familyOf(other.binding.form) === family && Math.abs(other.score - best.score) < TWIN_MARGIN,
  );
  return { kind: "form", ranked: best, ...(twin && best.titled === twin.titled ? { twin: twin.binding.form.id } : {}) };
}

/**
 * The section whose headings all stand there in its own words, where the best one names its items by a guess: "I. Vận
 * động viện trợ" over tasks, targets and deadlines heads a part of the plan.
 */
function spelledOut(ranked: readonly Ranked[]): Ranked | undefined {
  const [best] = ranked;
  const naming = best && namingField(best.binding.form);
  const named = naming && best.binding.bound.find(({ field }) => field === naming);
  if (!naming || (named && named.by !== "understood")) return undefined;
  return ranked.find(
    ({ binding, telling }) =>
      telling > best.telling + 1 &&
      binding.loose.every(({ reason }) => reason !== "unknown") &&
      binding.form.fields.every(
        (field) =>
          field.required !== true || binding.bound.some((bound) => bound.field === field && bound.by !== "understood"),
      ),
  );
}

/** The section that a line of the list itself names: what its items are called must be told, and one thing more. */
export function sectionOf([best]: readonly Ranked[]): Choice {
  const fields = best?.binding.bound.map(({ field }) => field).filter(({ id }) => id !== "no" && id !== "note") ?? [];
  const naming = best && namingField(best.binding.form);
  return best && fields.length > 1 && (!naming || fields.includes(naming))
    ? { kind: "form", ranked: best }
    : { kind: "none" };
}

const TWIN_MARGIN = 0.3;

// In a workbook that speaks of our work, a title or a complete set of headings needs little more.
function enoughAmongOurs({ titled }: Ranked, complete: boolean, covered: boolean, columns: number): number {
  if (titled >= 2.5 && complete && covered) return 0.05;
  if (titled > 0) return 0.8;
  return complete && covered && columns >= 3 ? 1.2 : 1.9;
}

// Elsewhere names, sums and dates under plain headings are anybody's: nothing less than a whole section will do.
function enoughAnywhere({ titled, binding }: Ranked, complete: boolean): number {
  // Rooms and prices beside the guests: a hotel's list, however well its other headings fit.
  const strange = binding.loose.filter(({ reason }) => reason === "unknown").length;
  if (!complete || strange > 1) return Infinity;
  return titled > 0 ? 3 : 4;
}
