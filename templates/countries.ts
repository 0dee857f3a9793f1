// Countries a delegation comes from or a donor belongs to: ISO 3166-1 alpha-2.
import { choiceOf } from "#engine/define-field.ts";
import type { Choice } from "#engine/form.ts";
import { countryNames } from "./country-names.ts";
import { countrySynonyms } from "./country-synonyms.ts";

/**
 * "Đa quốc gia", "quốc tế", "nhiều nước": more than one country without saying which. EU, ASEAN or the United
 * Nations are none of these: a person is asked. ISO 3166-1 leaves ZZ to its users; it is no country.
 */
export const SEVERAL_COUNTRIES = "ZZ";

export const countries: readonly Choice[] = [
  ...countryNames.map(([code, vi, en]) => choiceOf(code, vi, en, countrySynonyms[code])),
  choiceOf(SEVERAL_COUNTRIES, "Nhiều nước, quốc tế", "Several countries, international", [
    "Nhiều nước",
    "Nhiều quốc gia",
    "Nhiều quốc tịch",
    "Đa quốc gia",
    "Đa quốc tịch",
    "Đa phương",
    "Quốc tế",
    "Các nước",
    "Một số nước",
    "Nhiều nước khác nhau",
    "Nhiều nước và vùng lãnh thổ",
    "International",
    "Multinational",
  ]),
];
