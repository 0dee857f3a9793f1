// Progress on standard error: a bar on a terminal, plain lines otherwise, nothing with --quiet.
import { Presets, SingleBar } from "cli-progress";

export type Progress = { readonly step: (what: string) => void; readonly done: () => void };

export function progressOf(total: number, quiet: boolean, lang: "vi" | "en"): Progress {
  if (quiet || total === 0) return { step: () => {}, done: () => {} };
  if (!process.stderr.isTTY) {
    let n = 0;
    return { step: (what) => void process.stderr.write(`[${++n}/${total}] ${what}\n`), done: () => {} };
  }
  const bar = new SingleBar(
    {
      stream: process.stderr,
      format: `${lang === "vi" ? "Đang đọc" : "Reading"} {bar} {value}/{total} {what}`,
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0, { what: "" });
  return { step: (what) => bar.increment({ what }), done: () => bar.stop() };
}
