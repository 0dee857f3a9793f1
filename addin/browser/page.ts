// The page's script. Its own element names the worker's file; what boot has found decides what kind of page it is.
import type {} from "../excel/boot.ts";
import { startInBrowser } from "./start-in-browser.ts";

const { hopnhatBoot: boot, hopnhatTooOld: tooOld } = window;
const workerUrl = (document.currentScript as HTMLScriptElement).dataset["worker"]!;

if (boot?.inOffice) {
  const started = import(/* webpackChunkName: "excel" */ "../excel/start-in-excel.ts");
  void started.then(({ startInExcel }) => startInExcel(boot.office, workerUrl));
} else if (!tooOld) startInBrowser(workerUrl);
