// Starts the page inside Excel, once Excel has answered; until then, and when it does not, a card says how things stand.
import { startInBrowser } from "../browser/start-in-browser.ts";
import { hostCard, waitingCard } from "../taskpane/host-card.ts";
import type { Language } from "../taskpane/words.ts";
import { capsOf } from "./caps.ts";
import { pageAddress } from "./hand-over.ts";
import type { OfficeAnswer } from "./load-office.ts";
import { openWorkbook } from "./open-workbook.ts";
import { followTheme } from "./theme.ts";

/** `office`: what came of loading Office's library. Never rejects. */
export async function startInExcel(office: Promise<OfficeAnswer>, workerUrl: string): Promise<void> {
  const place = document.getElementById("page")!;
  place.replaceChildren(waitingCard());
  let answer = await office;
  if (answer.kind === "silent") {
    place.replaceChildren(card("silent"));
    answer = await answer.late;
  }
  if (answer.kind === "browser") return startInBrowser(workerUrl);
  if (answer.kind !== "ready") return place.replaceChildren(card(answer.kind === "too-old" ? "too-old" : "missing"));
  const { requirements } = Office.context;
  const caps = capsOf((set, version) => requirements.isSetSupported(set, version));
  followTheme();
  startInBrowser(workerUrl, (work) => ({
    firstLanguage: languageOf(Office.context.displayLanguage),
    ...openWorkbook(caps, work),
  }));
}

function card(kind: "silent" | "missing" | "too-old"): HTMLElement {
  return hostCard(kind, pageAddress(location), () => location.reload());
}

/** Vietnamese unless Excel itself speaks something else. */
function languageOf(display: string | undefined): Language {
  return !display || /^vi\b|^1066$/i.test(display) ? "vi" : "en";
}
