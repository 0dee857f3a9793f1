// What the words of headings mean, for all sections. One word, one meaning: what a word stands for in one section
// alone (đối tác: the donor of aid, the partner of an agreement) is decided by the wordings of that section's fields.
import { lexiconOf } from "#engine/wording.ts";
import { amounts } from "./lexicon/amounts.ts";
import { awardsAndPlans } from "./lexicon/awards-and-plans.ts";
import { papers } from "./lexicon/papers.ts";
import { smallWords } from "./lexicon/small-words.ts";
import { visitsAndNews } from "./lexicon/visits-and-news.ts";
import { what } from "./lexicon/what.ts";
import { whereAndWhen } from "./lexicon/where-and-when.ts";
import { who } from "./lexicon/who.ts";

export const lexicon = lexiconOf([
  ...smallWords,
  ...who,
  ...what,
  ...whereAndWhen,
  ...papers,
  ...amounts,
  ...visitsAndNews,
  ...awardsAndPlans,
]);
