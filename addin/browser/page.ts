// The page's script. Its own element names the worker's file.
import { startInBrowser } from "./start-in-browser.ts";

startInBrowser((document.currentScript as HTMLScriptElement).dataset["worker"]!);
