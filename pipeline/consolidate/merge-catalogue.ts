// The catalogue of what merging itself can find. Its rules compare files and unions, so a grid of one workbook could
// not show them; their examples are the tests of consolidation.
import { catalogueMarkdown } from "#engine/rule-catalogue.ts";
import { MERGE_RULES } from "./merge-rules.ts";

const TITLES = { vi: "Danh mục quy tắc khi tổng hợp", en: "Catalogue of the rules of merging" } as const;
const documented = MERGE_RULES.map((rule) => ({ rule }));

/** The catalogue in English and Vietnamese, with the paths it is kept at. */
export function mergeCatalogueFiles(): readonly { readonly path: string; readonly text: string }[] {
  return [
    { path: "pipeline/consolidate/CATALOGUE.md", text: catalogueMarkdown(documented, "en", TITLES.en) },
    { path: "pipeline/consolidate/CATALOGUE.vi.md", text: catalogueMarkdown(documented, "vi", TITLES.vi) },
  ];
}
