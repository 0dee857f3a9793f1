// Countries a delegation comes from or a donor belongs to: ISO 3166-1 alpha-2.
import { choiceOf, withHeard } from "#engine/define-field.ts";
import type { Choice } from "#engine/form.ts";
import { countryEnglish } from "./english/countries.ts";
import { countryNames } from "./country-names.ts";
import { countrySynonyms } from "./country-synonyms.ts";

/**
 * More than one country without saying which, where somebody has chosen that from our list. What offices write of their
 * own ("Đa quốc gia", "quốc tế", "nhiều nước") leaves open which countries, as do EU, ASEAN or the United Nations: a
 * person is asked. ISO 3166-1 leaves ZZ to its users; it is no country.
 */
export const SEVERAL_COUNTRIES = "ZZ";

export const countries: readonly Choice[] = [
  ...withHeard(
    countryNames.map(([code, vi, en]) => choiceOf(code, vi, en, countrySynonyms[code])),
    countryEnglish,
  ),
  choiceOf(SEVERAL_COUNTRIES, "Nhiều nước, quốc tế", "Several countries, international"),
];
