// The vote: counted again from the ballots, its minutes; and new voting workbooks.
import type { AwardShown, ProblemShown, RoundShown, VoteShown } from "../browser/desk-shown.ts";
import { dropZone, progressView } from "./drop-zone.ts";
import { h, type Child } from "./element.ts";
import { deskFiles, lockedNotice } from "./desk-files.ts";
import { jobButton, jobProgress } from "./job-view.ts";
import type { Page } from "./page.ts";

export function voteView(page: Page): Child {
  const { say, state } = page;
  return [
    h("h4", {}, say("voteCount")),
    h("p", {}, say("voteAbout")),
    dropZone(page, { desk: "vote", action: say("voteAction"), hint: say("voteDrop"), primary: false }),
    progressView(page, "vote"),
    deskFiles(page, state.desk.voteFiles),
    lockedNotice(page, state.desk.voteFiles),
    state.desk.vote && countedView(page, state.desk.vote),
    h("h4", {}, say("voteNew")),
    newVote(page),
  ];
}

type Counted = Extract<VoteShown, { readonly unreadable: null }>;

function countedView(page: Page, vote: VoteShown): Child {
  const { say, act, inLanguage } = page;
  if (vote.unreadable !== null) return h("p", { class: "notice" }, inLanguage(vote.unreadable));
  const blocking = vote.problems.filter(({ blocks }) => blocks);
  const notes = vote.problems.filter(({ blocks }) => !blocks);
  return [
    h("p", { class: "next", role: "status" }, verdict(page, vote, blocking.length)),
    vote.files.length > 1 &&
      h("p", { class: "small" }, say("voteSecond", { first: vote.files[0]!, second: vote.files[1]! })),
    blocking.length > 0 && problemList(page, say("voteBlocking", { number: blocking.length }), blocking),
    ...vote.awards.map((award) => awardView(page, award)),
    notes.length > 0 && problemList(page, say("voteNotes"), notes),
    h(
      "div",
      { class: "in-line" },
      jobButton(page, { id: "minutes", text: say("voteMinutes"), onclick: act.saveMinutes }),
    ),
    blocking.length > 0 && h("p", { class: "small" }, say("voteDraft")),
    jobProgress(page, "minutes"),
  ];
}

function verdict({ say, inLanguage }: Page, vote: Counted, blocking: number): string {
  const text = inLanguage(vote.title);
  if (blocking > 0) return say("voteUnsettled", { text, number: blocking });
  return say(vote.held ? "voteAgrees" : "voteEmpty", { text });
}

function problemList({ inLanguage }: Page, title: string, problems: readonly ProblemShown[]): Child {
  return [h("h5", {}, title), h("ul", {}, ...problems.map(({ message }) => h("li", {}, inLanguage(message))))];
}

function awardView(page: Page, award: AwardShown): Child {
  const { say } = page;
  const title = page.inLanguage(award.title);
  return h(
    "section",
    { class: "award" },
    h("h5", {}, title),
    ...award.rounds.map((round) => roundView(page, round, title)),
    h("p", {}, award.elected.length > 0 ? say("voteElected", { text: award.elected.join("; ") }) : say("voteNobody")),
    award.open > 0 && h("p", {}, say(award.tied ? "voteOpenTied" : "voteOpen", { number: award.open })),
  );
}

function roundView({ say }: Page, round: RoundShown, title: string): Child {
  const { issued, returned, valid, invalid, needed } = round;
  const counts = { round: round.round, issued, returned, valid, invalid, needed: needed ?? "?" };
  const heading = (text: string) => h("th", { scope: "col" }, text);
  return [
    h("p", {}, say("voteRound", counts)),
    round.nominees.length > 0 &&
      h(
        "div",
        {
          class: "wide",
          role: "region",
          "aria-label": say("voteTable", { text: title, round: round.round }),
          tabindex: "0",
        },
        h(
          "table",
          { class: "totals" },
          h("thead", {}, h("tr", {}, heading(say("voteNominee")), heading(say("voteAgree")))),
          h(
            "tbody",
            {},
            ...round.nominees.map(({ name, agree, elected }) =>
              h(
                "tr",
                {},
                h(
                  "th",
                  { scope: "row" },
                  name,
                  elected && h("span", { class: "badge good" }, `✓ ${say("voteIsElected")}`),
                ),
                h("td", {}, String(agree)),
              ),
            ),
          ),
        ),
      ),
    round.tied.length > 0 && h("p", {}, say("voteTied", { text: round.tied.join("; ") })),
  ];
}

function newVote(page: Page): Child {
  const { state, say, act } = page;
  const { known } = state.board;
  if (!known) return h("p", {}, say("needsPeriod"));
  const { voters } = state.desk;
  const members = known.members ?? [];
  // Without members there is no cluster to vote: the units are named.
  const chosen = voters ?? (members.length > 0 ? null : []);
  const way = (value: "cluster" | "units", text: string, isOn: boolean, choose: () => void) =>
    h(
      "label",
      { class: "member" },
      h("input", { type: "radio", name: "voters", id: `voters-${value}`, checked: isOn, onchange: choose }),
      h("span", {}, text),
    );
  return [
    h(
      "fieldset",
      { class: "like" },
      h("legend", {}, say("voteWho")),
      members.length > 0 &&
        way("cluster", say("voteMembers", { number: members.length }), chosen === null, () => act.chooseVoters(null)),
      way("units", say("voteUnits"), chosen !== null, () => act.chooseVoters(members.map(({ unit }) => unit))),
    ),
    chosen !== null && unitBoxes(page, known.units, chosen),
    h(
      "div",
      { class: "in-line" },
      jobButton(page, {
        id: "new-vote",
        text: say("voteSave"),
        disabled: chosen?.length === 0,
        onclick: act.saveVote,
      }),
    ),
    jobProgress(page, "new-vote"),
  ];
}

type Unit = { readonly unit: string; readonly name: string };

function unitBoxes({ say, act }: Page, units: readonly Unit[], chosen: readonly string[]): HTMLElement {
  return h(
    "fieldset",
    { class: "members" },
    h("legend", {}, say("voteUnits")),
    ...units.map(({ unit, name }) => {
      const box = h("input", {
        type: "checkbox",
        id: `voter-${unit}`,
        checked: chosen.includes(unit),
        onchange: () =>
          act.chooseVoters(
            units.map((one) => one.unit).filter((one) => (one === unit ? box.checked : chosen.includes(one))),
          ),
      });
      return h("label", { class: "member" }, box, name);
    }),
  );
}
