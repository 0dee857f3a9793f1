// The one script of the offline file: the page, and, started once more from a blob, the worker.
import "./worker.ts";
import { startInBrowser } from "./start-in-browser.ts";

if (typeof document !== "undefined") {
  const source = document.currentScript!.textContent;
  startInBrowser(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
}
