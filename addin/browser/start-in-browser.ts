// Puts page and worker together, in an ordinary browser or, with what Excel adds, in a task pane.
import { startPage, type Host } from "../taskpane/start-page.ts";
import type { Language } from "../taskpane/words.ts";
import { askWorker } from "./ask-worker.ts";
import { browserTarget } from "./browser-target.ts";
import { saveFile } from "./save-file.ts";
import type { DoWork } from "./work.ts";

const LANGUAGE = "hopnhat.language";

/** What another host than the browser adds or does in its own way. */
export type OtherHost = (work: DoWork) => Partial<Host> & { readonly firstLanguage?: Language };

/** `workerUrl`: where the worker's script is, or a blob of it. */
export function startInBrowser(workerUrl: string, otherHost: OtherHost = () => ({})): void {
  const worker = new Worker(workerUrl);
  const broken: string[] = [];
  let showFault = (message: string): void => {
    broken.push(message);
  };
  const work = askWorker(worker, (message) => showFault(message));
  const { firstLanguage, ...other } = otherHost(work);
  const page = startPage(document.getElementById("page")!, document.getElementById("voice")!, {
    work,
    target: browserTarget(work),
    save: saveFile,
    language: { read: () => readLanguage() ?? firstLanguage ?? null, keep: keepLanguage },
    ...other,
  });
  showFault = page.showFault;
  broken.forEach(page.showFault);
}

// Where storage is switched off, the page starts in Vietnamese every time.
function readLanguage(): string | null {
  try {
    return localStorage.getItem(LANGUAGE);
  } catch {
    return null;
  }
}

function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(LANGUAGE, language);
  } catch {
    return;
  }
}
