// What people are told of a seal. It shows that a check was made, and is never called a signature or a certificate.
import { fullAddress } from "../address.ts";
import type { Words } from "../form.ts";
import { formatNumber, type Language } from "../written.ts";
import type { SealCheck } from "./compare-seal.ts";
import type { Seal } from "./seal.ts";

const LISTED = 5;

/** Eight digits of the hash, short enough to be read out: "7F3A-91C2". The same values give the same code. */
export function sealCode({ hash }: Pick<Seal, "hash">): string {
  return `${hash.slice(0, 4)}-${hash.slice(4, 8)}`.toUpperCase();
}

/** "Đã kiểm tra 22/11/2026 10:32 - 0 lỗi - mã 7F3A-91C2". */
export function sealLine(seal: Seal, lang: Language): string {
  const [, year, month, day, clock] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(seal.time) ?? [];
  const when = `${day}/${month}/${year} ${clock}`;
  const errors = formatNumber(seal.findings.error, lang);
  return lang === "vi"
    ? `Đã kiểm tra ${when} - ${errors} lỗi - mã ${sealCode(seal)}`
    : `Checked ${when} - ${errors} ${seal.findings.error === 1 ? "error" : "errors"} - code ${sealCode(seal)}`;
}

const UNREADABLE: Readonly<Record<"damaged" | "newer", Words>> = {
  damaged: {
    vi: "Dấu kiểm tra trong tệp bị hỏng nên không cho biết điều gì. Kiểm tra lại rồi đóng dấu mới.",
    en: "The seal of the check in the file is damaged and says nothing. Check the report again and seal it anew.",
  },
  newer: {
    vi: "Dấu kiểm tra trong tệp do phiên bản mới hơn của chương trình ghi; phiên bản này không đọc được.",
    en: "The seal of the check in the file was written by a newer version of the program; this one cannot read it.",
  },
};

/** One sentence: what was checked, and what has become of it since. */
export function sealWords(check: SealCheck, lang: Language): string {
  const vi = lang === "vi";
  if (check.state === "damaged" || check.state === "newer") return UNREADABLE[check.state][lang];
  const line = sealLine(check.seal, lang);
  if (check.state === "unchanged")
    return vi ? `${line}; số liệu không thay đổi từ đó.` : `${line}; the figures have not changed since.`;
  const count = formatNumber(check.changes.length, lang);
  const one = check.changes.length === 1;
  if (check.state === "reread")
    return vi
      ? `${line}; tệp không thay đổi từ đó, nhưng ${count} chỗ nay được đọc khác (phiên bản, danh mục hoặc cách ghép cột khác).`
      : `${line}; the file has not changed since, but ${count} ${one ? "place is" : "places are"} read otherwise now (another version, roster or column mapping).`;
  const places = check.changes.flatMap(({ at }) => (at ? [fullAddress(at)] : []));
  const shown = [...places.slice(0, LISTED), ...(places.length > LISTED ? ["…"] : [])].join(", ");
  const listed = shown === "" ? "" : `: ${shown}`;
  return vi
    ? `${line}; từ đó có ${count} chỗ thay đổi${listed}.`
    : `${line}; ${count} ${one ? "place has" : "places have"} changed since${listed}.`;
}
