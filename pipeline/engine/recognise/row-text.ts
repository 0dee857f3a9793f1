// Words that tell what a line is: totals, "trong đó", remarks, signatures, "không phát sinh", group markers.
import { clean, foldLoose as folded } from "../text.ts";

let lastText: string | undefined;
let lastKey = "";

// One label is asked about many times in a row.
function foldLoose(text: string): string {
  if (text !== lastText) [lastText, lastKey] = [text, folded(text)];
  return lastKey;
}

const TOTAL =
  /^(?:[-+*•] ?)?(?:toan (?:tinh|thanh pho|don vi|cum)|ca nam|tong(?: (?:cong|so|chung|toan tinh|toan bo|ca nam|cong chung|gia tri|so tien|so khoan|hop chung|cac khoan|i den .*|muc .*|phan .*|nhom .*))*|cong(?: (?:don|chung|muc .*|phan .*|nhom .*|tung phan|so))?|cong \(?(?:[ivx]+|[a-e]|\d{1,2})\)?|tong (?:cong )?(?:[ivx]+|[a-e])(?: [ivx]+)*|l[uy]{1,2} ke(?: .{0,40})?|lui ke(?: .{0,40})?|cong luy ke|tong cong .{0,40}|tong so .{0,40}|cong .{1,30}:)$/;
/** What one printed page hands on to the next: "Trang trước chuyển sang". */
const CARRIED =
  /^(?:cong |so lieu |so )?(?:(?:tu )?trang truoc(?: (?:chuyen|mang) (?:sang|qua))?|mang sang(?: trang sau)?|chuyen (?:sang |qua )?trang sau)$/;
const OF_WHICH =
  /^(?:[-+*•] ?)?(?:trong do|tr do|trong so do|bao gom|gom|of which|in which|among which|of these|including|comprising)\b/;

const TOTAL_EN =
  /^(?:(?:grand |sub ?|over ?all |general |section |sector |group |province |country )?totals?|sum|sub ?sum)(?:(?: of| for)? (?:sector |section |group |part )?(?:[ivx]+|[a-e]|\d{1,2}))?$/;
const CARRIED_EN = /^(?:carried forward|brought forward|(?:total )?carried over to next page|sub ?total of page.*)$/;

/** "Tổng cộng", "Cộng (I)", "Tổng số": the whole text, so that "Tổng hợp tư liệu …" stays an item. */
export function isTotalLabel(text: string): boolean {
  const key = foldLoose(text);
  return key.length <= 60 && (TOTAL.test(key) || TOTAL_EN.test(key) || CARRIED.test(key) || CARRIED_EN.test(key));
}

const TOTAL_LEAD = /^(?:tổng|cộng|(?:grand |overall |sub-?)?total)(?=[\s:(,]|$)/u;
// "Công đoàn" loses its difference from "cộng đoàn" without the marks: bare text is read more warily.
const BARE_LEAD = /^(?:tong|cong)(?=[\s:(]|$)/;
const NOT_TOTAL =
  /^(?:tong (?:hop|ket|lanh su|cuc|cong ti|giam doc|thong|bi thu|duyet|thu ki|lien doan|hoi)|cong (?:dong|hoa|tac|sinh|huong))(?: |$)/;
const NOT_TOTAL_BARE =
  /^cong (?:nghe|nghiep|an|ti|chung|trinh|cu|bo|vien|doan|uoc|ham|sinh|nhan|chuc|bang|van|hien|lap|ich)(?: |$)/;

/** A line that begins like a total ("Cộng đoàn vào", "Cộng: 14 đoàn"); only when it holds nothing but numbers besides. */
export function beginsLikeTotal(text: string): boolean {
  const words = clean(text).toLowerCase();
  const key = foldLoose(text);
  if (NOT_TOTAL.test(key)) return false;
  return TOTAL_LEAD.test(words) || (BARE_LEAD.test(words) && !NOT_TOTAL_BARE.test(key));
}

/** "Tổng cộng: 03 đoàn, 09 khách": a total said in words alone. */
export function isSpokenTotal(text: string): boolean {
  return (
    /\d/.test(text) &&
    text.length <= 120 &&
    /^\s*(?:tổng|cộng|(?:grand |sub-?)?total)[^\d]{0,40}\d/iu.test(text) &&
    beginsLikeTotal(text)
  );
}

/** Group marks named in a total's own label: "Cộng (I)" -> "i", "Tổng mục A" -> "a". */
export function totalMark(text: string): string | undefined {
  return /^(?:tong|cong|(?:sub ?)?total)(?: cong| so)?(?: of| for)?(?: muc| phan| nhom| section| part| group)? ([ivx]+|[a-e])$/.exec(
    foldLoose(text),
  )?.[1];
}

export function isOfWhichLabel(text: string): boolean {
  return OF_WHICH.test(foldLoose(text));
}

const NOTE =
  /^(?:\(?\*+\)?|notes?|remarks?|sources?|n b|ghi chu|luu y|chu thich|nguon|nguon so lieu|giai thich|thuyet minh|so lieu|ghi chep)\b/;
export function isNoteText(text: string): boolean {
  return (
    /^\s*\(?\*/.test(text) ||
    (NOTE.test(foldLoose(text)) && foldLoose(text).length > 8) ||
    /^\s*(ghi chú|lưu ý|notes?|remarks?|source|n\.b\.?)\s*:/iu.test(text)
  );
}

const SIGNATURE =
  /^(?:nguoi (?:lap|lap bieu|tong hop|bao cao|ki|thuc hien|lap bang)\b|can bo (?:lap|tong hop)|ke toan|thu truong don vi|lanh dao don vi|(?:t ?m|k ?t|t ?l|t ?u ?q|q) (?:chu tich|ban|thuong truc|giam doc|doan chu tich|lien hiep|pho chu tich|ban chap hanh|ban thuong vu)|q chu tich|chu tich$|pho chu tich(?: |$)|noi nhan|ki ten|\(?ki(?: ten)?,? ?(?:ghi ro ho ten|dong dau)|xac nhan cua|chu tich lien hiep|chanh van phong|pho chu tich thuong truc|truong ban|giam doc$|da ki)/;
const SIGNATURE_EN =
  /^(?:(?:prepared|compiled|reported|made|drawn up|submitted|checked|reviewed|verified|approved|certified|signed)(?: and (?:reported|checked|submitted))? bi\b|(?:report )?(?:preparer|compiler|reporter)$|accountant$|chief accountant$|on behalf of\b|for and on behalf\b|p p \b|(?:the )?(?:(?:standing |acting |deputi |vice )*(?:president|chairman|chairwoman|chairperson|chair|director|chief of office|head of (?:the )?office|secretari general|general secretari))(?: of the union(?: of friendship organi[sz]ations?)?)?$|for (?:the )?(?:president|chairman|chairperson|director)|signature|(?:sign|signed)(?: and)?(?: full name| seal| stamp| sealed)*$|signature and (?:seal|stamp|full name)|full name and signature|head of (?:the )?(?:unit|agency)$|recipients? of (?:the )?report$)/;
export function isSignatureText(text: string): boolean {
  const key = foldLoose(text);
  return key.length <= 80 && (SIGNATURE.test(key) || SIGNATURE_EN.test(key));
}

/** "Da Nang, 15 December 2024", "Hue City, December 15th, 2024". */
const PLACE_AND_DATE_EN =
  /^\p{Lu}[^\d,;:]{1,40}, ?(?:on )?(?:(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)?,? [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?),? 20\d\d\.?$/u;

/** "Kiên Giang, ngày 14 tháng 12 năm 2024". */
export function isPlaceAndDate(text: string): boolean {
  if (PLACE_AND_DATE_EN.test(text.trim())) return true;
  return (
    text.length <= 80 &&
    /,?\s*ngay\s*[\d.…_ ]*\s*thang\s*[\d.…_ ]*\s*nam\b/.test(foldLoose(text).replace(/ {2,}/g, " ")) &&
    /^[^\d]{2,40}/.test(text)
  );
}

const NONE_EN =
  /^(?:none|nil|nothing(?: to report)?|not applicable|no (?:[a-z]+ ){0,4}?(?:activit(?:i|y|ies)|items?|delegations?|projects?|aid|conferences?|seminars?|agreements?|awards?|nominations?|events?|data|cases?|associations?|visits?|information|directives?|records?|entries|entri|missions?|occurrences?)(?: (?:was|were|is|are|has been|have been|took place|occurred|arose))?(?: (?:received|held|signed|sent|organi[sz]ed|given|recorded|reported|conferred|carried out|to report|hosted|arose|undertaken|implemented|available))?(?: (?:in|during|for) (?:the |this )?(?:reporting )?(?:period|year|[a-z0-9 ]{0,30}20\d\d)| this year| this period| so far)?|none (?:was |were )?(?:in|during|for|recorded|reported|held|signed|received).{0,40})$/;
/** "Không phát sinh", "Không có", "Trong năm không có …". */
export function isNoneText(text: string): boolean {
  const key = foldLoose(text);
  return (
    (key.length <= 90 &&
      /(?:^| )khong (?:phat sinh|co phat sinh|co hoat dong|co so lieu|co khoan|co doan|thuc hien hoat dong)\b/.test(
        key,
      )) ||
    /^(?:\(?khong co\)?|khong|chua phat sinh|khong co noi dung)$/.test(key) ||
    (key.length <= 90 && NONE_EN.test(key))
  );
}

/** `part`: a group within a group, "I.1", "A2"; a row of its own is an item all the same. */
export type Marker = {
  readonly kind: "letter" | "roman" | "part" | "number" | "sub" | "dash";
  readonly text: string;
};

const ROMAN = /^(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})$/;

/** What stands in an STT cell: `A`, `I`, `1`, `1.1`, `-`; undefined when it is something else. */
export function markerOf(text: string): Marker | undefined {
  const mark = text
    .trim()
    .replace(/[.)\]/:]+$/, "")
    .replace(/^[([]/, "");
  if (mark === "") return undefined;
  if (/^0*\d{1,4}$/.test(mark)) return { kind: "number", text: mark };
  if (/^\d{1,3}(?:[.,]\d{1,3})+$/.test(mark) || /^\d{1,3}[a-zđ]$/i.test(mark)) return { kind: "sub", text: mark };
  if (ROMAN.test(mark)) return { kind: "roman", text: mark };
  // "ii", where all is written small.
  if (/^(?:i{1,3}|iv|vi{0,3}|ix|x)$/.test(mark)) return { kind: "roman", text: mark.toUpperCase() };
  if (/^(?:[IVX]{1,5}|[A-HĐ])[.\-]?\d{1,2}$/.test(mark)) return { kind: "part", text: mark };
  if (/^[A-ZĐ]$/.test(mark)) return { kind: "letter", text: mark };
  if (/^[a-hđ]$/.test(mark)) return { kind: "sub", text: mark };
  if (/^[-–—+*•o]$/.test(mark)) return { kind: "dash", text: mark };
  return undefined;
}

/** "I-ta-li-a", "A-déc-bai-gian", "I-RAN": a name that is spelled so. */
const SPELLED = /^\s*[A-Z]-(?:\p{Ll}|\p{Lu}{1,4}(?:-\p{L}|\s*$))/u;

/** A marker at the head of a label: "I. Lĩnh vực y tế", "A - Đoàn vào", "II/ …". */
export function leadingMarker(text: string): { marker: Marker; rest: string } | undefined {
  if (SPELLED.test(text)) return undefined;
  const match = /^\s*([IVX]{1,5}|[A-HĐ]|\d{1,2})\s*(?:[.)/:]|\s*[-–—])\s*(\S.*)$/su.exec(text);
  const marker = match && markerOf(match[1]!);
  return marker ? { marker, rest: match[2]! } : undefined;
}

/** "Bình quân", "Tỷ lệ so với năm trước": reckoned from the items, and none of them. */
export function isReckoned(text: string): boolean {
  return /^(?:(?:muc |so )?(?:binh quan|trung binh)|(?:ti le|so (?:voi|sanh)|tang giam|chenh lech|co cau)(?: |$)|(?:average|mean|percentage|share|change)(?: |$))/.test(
    foldLoose(text),
  );
}

/** "ĐVT", "Đơn vị tính": what heads a column of units. */
export function isUnitWord(text: string): boolean {
  return /^(?:dvt|don vi tinh|don vi|dv tinh)$/.test(foldLoose(text));
}
