// The indicators of the summary: what each counts, from which section, and how summary sheets word it. Totals in
// đồng and in dollars stand apart: an item with both amounts counts in đồng.
import { heardOf } from "#engine/heard.ts";
import type { Indicator } from "#engine/indicator.ts";
import { aidIndicators } from "./aid-indicators.ts";
import { indicatorWords } from "./choice-words/indicator-words.ts";
import { indicatorsEnglish } from "./english/indicators.ts";
import { indicatorsHeard } from "./heard/indicators.ts";
import { workIndicators } from "./work-indicators.ts";

export const indicators: readonly Indicator[] = [...aidIndicators, ...workIndicators].map((indicator) => ({
  ...indicator,
  synonyms: [
    ...indicator.synonyms,
    ...heardOf(indicatorsHeard[indicator.id]),
    ...heardOf(indicatorsEnglish[indicator.id]),
  ],
  words: indicatorWords,
}));
