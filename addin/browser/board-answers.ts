// Answers about the board and what is made of it.
import type { ChairDesk, Tell } from "./chair-desk.ts";
import type { BoardJobs, Jobs } from "./work.ts";

type Names = Exclude<keyof BoardJobs, "clusters" | "cluster" | "members" | "roster">;
type Answers = { readonly [N in Names]: (ask: Jobs[N]["ask"]) => Jobs[N]["answer"] };

export function boardAnswers(board: ChairDesk, tell: Tell): Answers {
  return {
    board: () => board.board(),
    book: ({ share }) => board.book(share),
    earlier: ({ key, use }) => board.use(key, use),
    chooseFile({ file }) {
      board.choose(file);
      return null;
    },
    takeBack({ key }) {
      board.takeBack(key);
      return null;
    },
    decide({ group, ...decision }) {
      board.decide(group, decision);
      return null;
    },
    returns: ({ day }) => board.returns(day, tell),
    returnCopy: ({ unit }) => board.returnCopy(unit),
    returnsZip: () => board.returnsZip(),
    exportZip: () => board.exportZip(),
  };
}
