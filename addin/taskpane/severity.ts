// Severity by sign and word, never by colour alone.
import type { Severity } from "#engine/finding.ts";
import type { CountsShown } from "../browser/shown.ts";
import { h } from "./element.ts";
import type { Page } from "./page.ts";

const SIGN: Readonly<Record<Severity, string>> = { error: "✕", warning: "!", info: "i" };

/** "✕ Lỗi" as a badge. */
export function severityBadge({ say }: Page, severity: Severity): HTMLElement {
  return h(
    "span",
    { class: `badge ${severity}` },
    h("span", { class: "sign", "aria-hidden": "true" }, SIGN[severity]),
    say(severity),
  );
}

/** "12 điểm cần xem: 3 lỗi, 9 cảnh báo; 8 sửa được ngay"; "" for none. */
export function countWords({ say }: Page, { error, warning, info, safe }: CountsShown): string {
  const number = error + warning + info;
  if (number === 0) return "";
  const parts = [
    error > 0 && say("countError", { number: error }),
    warning > 0 && say("countWarning", { number: warning }),
    info > 0 && say("countInfo", { number: info }),
  ].filter((part) => part !== false);
  const mendable = safe > 0 ? `; ${say("countSafe", { number: safe })}` : "";
  return `${say("countAll", { number })}: ${parts.join(", ")}${mendable}.`;
}
