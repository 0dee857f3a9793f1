// Earlier workbooks of this program among the files: what each may be used for, and what would be lost without it.
import type { EarlierUse, EntriesShown, OwnShown } from "../browser/desk-shown.ts";
import type { FileShown } from "../browser/shown.ts";
import { h, type Child } from "./element.ts";
import type { Page } from "./page.ts";

export function earlierView(page: Page): Child {
  const own = page.state.board.files.filter(({ isOwn }) => isOwn);
  if (own.length === 0) return null;
  return [
    h("h3", {}, page.say("earlierTitle")),
    h("ul", { class: "unread-files" }, ...own.map((file) => earlierFile(page, file, file.own!))),
  ];
}

function earlierFile(page: Page, file: FileShown, own: OwnShown): HTMLElement {
  const { say, inLanguage, act } = page;
  const about =
    own.cluster !== null && own.period !== null
      ? say("earlierAbout", { cluster: own.cluster, period: own.period })
      : say(own.kind === "vote" ? "earlierVote" : "earlierUnknown");
  return h(
    "li",
    { class: "unread" },
    h(
      "p",
      { class: "file-line" },
      h("strong", {}, file.name),
      own.use && h("span", { class: "badge good" }, say(own.use === "keep" ? "keeping" : "comparing")),
    ),
    h("p", {}, about, ...entries(page, "earlierHolds", own.entries)),
    own.problem && own.kind !== "vote" && h("p", { class: "wrong" }, `“${file.name}”: ${inLanguage(own.problem)}`),
    own.lost && h("p", { class: "notice" }, ...entries(page, "earlierLost", own.lost)),
    own.use === null &&
      own.proposal !== null &&
      h("p", {}, say(own.proposal === "keep" ? "proposeKeep" : "proposeCompare")),
    h(
      "div",
      { class: "in-line" },
      own.use === null && own.cluster !== null
        ? uses(own).map((use) =>
            h(
              "button",
              {
                type: "button",
                id: `${file.key}-${use}`,
                class: use === own.proposal ? "primary" : "",
                onclick: () => act.useEarlier(file.key, use),
              },
              say(use === "keep" ? "useKeep" : "useCompare"),
            ),
          )
        : own.use !== null &&
            h(
              "button",
              { type: "button", id: `${file.key}-stop`, onclick: () => act.useEarlier(file.key, null) },
              say("useStop"),
            ),
      h(
        "button",
        {
          type: "button",
          class: "plain",
          id: `${file.key}-remove`,
          "aria-label": say("removeFile", { text: file.name }),
          onclick: () => act.removeFile(file.key),
        },
        say("remove"),
      ),
    ),
  );
}

/** The proposal first; a workbook whose vote is damaged can only be compared with. */
function uses({ proposal, problem }: OwnShown): EarlierUse[] {
  if (problem) return ["previous"];
  return proposal === "keep" ? ["keep", "previous"] : ["previous", "keep"];
}

function entries({ say }: Page, key: "earlierHolds" | "earlierLost", entered: EntriesShown): Child[] {
  const { adjustments, exchangeRate, votes } = entered;
  const parts = [
    adjustments > 0 && say("entriesAdjustments", { number: adjustments }),
    exchangeRate && say("entriesRate"),
    votes > 0 && say("entriesVotes", { number: votes }),
  ].filter((part) => part !== false);
  return parts.length === 0 ? [] : [` ${say(key, { text: parts.join("; ") })}`];
}
