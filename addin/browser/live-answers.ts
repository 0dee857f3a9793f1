// The worker's side of a workbook that is open in Excel: its snapshot is patched with what was read again.
import type { OwnPart } from "#engine/workbook.ts";
import type { Block } from "./block.ts";
import type { Desk } from "./desk.ts";
import { formulaAreas } from "./formula-areas.ts";
import { bookFromBlocks, patchBook } from "./patch-book.ts";
import type { LiveJobs } from "./work.ts";

type Answers = { readonly [N in keyof LiveJobs]: (ask: LiveJobs[N]["ask"]) => LiveJobs[N]["answer"] };

/** Answers to the jobs on the open workbook, which lives on the check desk. */
export function liveAnswers(desk: Desk): Answers {
  let waiting: Block[] = [];
  const taken = () => {
    const blocks = waiting;
    waiting = [];
    return blocks;
  };
  return {
    block({ block }) {
      waiting.push(block);
      return null;
    },
    touch: ({ key }) => desk.follow(key, (book) => patchBook(book, taken())),
    snapshot({ name, sheets, ownParts }) {
      const about = { fileName: name, format: "xlsx", date1904: false, hasMacros: false, externalLinks: 0 } as const;
      return desk.addOpen(bookFromBlocks({ ...about, ownParts, notes: [] }, sheets, taken()));
    },
    part({ key, namespace, xml }) {
      return desk.follow(key, (book) => {
        const others = book.ownParts.filter((part) => part.namespace !== namespace);
        const own: readonly OwnPart[] = xml === null ? [] : [{ namespace, xml }];
        return { ...book, ownParts: [...others, ...own] };
      });
    },
    formulas: ({ key }) => formulaAreas(desk.workbook(key), desk.memo),
  };
}
