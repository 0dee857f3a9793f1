// Titles, group rows and names of sheets that put what stands under them outside this year's results: another year,
// plans, appeals, what was called off or refused, gifts to partners abroad in a list of aid received. Such rows are kept
// and reported, never counted.
import type { Form } from "../form.ts";
import { NOT_DONE } from "../not-done.ts";
import { foldLoose } from "../text.ts";
import { yearsIn } from "./sheet-year.ts";

const NOT_YET =
  /(?:^| )(?:du kien|theo ke hoach|ke hoach (?:don|doan|nam|cong tac|hoat dong)|keu goi|dang van dong|dang xin|xin phep|chua (?:duoc )?(?:phe )?duyet|cho (?:phe )?duyet|trinh phe duyet|dang (?:de )?trinh|cho y kien|planned|expected|pipeline|pending approval|awaiting approval|not yet approved|under appraisal|call for support|proposed)(?: |$)/;
/** A plan and nothing beside it but its year: "II. Kế hoạch 2025", "KH năm sau". */
const PLAN_ALONE =
  /^(?:[ivx]+ |[a-e] |\d+ )?(?:bieu |phu luc |so lieu |chi tieu )?(?:(?:ke hoach|kh)(?: nam)?(?: 20\d\d| sau| toi)?|plans? (?:for )?20\d\d)$/;
// "Từ năm trước" is what is carried over.
const OTHER_PERIOD =
  /(?:^| )(?:cung ki|(?<!(?:tu|cac|nhung) )(?:(?:nam|ki) (?:lien )?truoc|nam ngoai)|nam (?:sau|toi|ke tiep)|ki sau|(?:last|previous|prior|preceding|next|following) (?:year|period)|same period)(?: |$)/;
/** What is set beside another period is this period's. */
const COMPARED = /(?:^| )(?:so (?:sanh|voi)|(?:tang|giam) (?:so|\d+)|compared (?:with|to)|versus|vs)(?: |$)/;
const THIS_PERIOD = /(?:^| )(?:(?:nam|ki) nay|(?:nam|ki) bao cao|this (?:year|period))(?: |$)/;
const GIVEN =
  /(?:^| )(?:(?:trao tang|tang|giup|ho tro) (?:ban|nuoc ban)|(?:vien tro|ho tro|trao tang|tang|giup do) cho (?:ban|nuoc ban|doi tac|nuoc ngoai|cac nuoc)|cua tinh cho)(?: |$)|(?:^| )(?:given|support|donated|donations?|gifts?|assistance|aid) (?:given |provided )?to (?:foreign|partner|neighbou?ring)(?: |$)/;
const CARRIED =
  /(?:^| )(?:chuyen (?:tiep|sang)|ke thua|tiep tuc|ongoing|carried|continu(?:ed|ing)|dang (?:thuc hien|trien khai)|con lai)(?: |$)/;
const DOMESTIC =
  /(?:^| )(?:khach|doan) (?:trong nuoc|noi dia|trong tinh)(?: |$)|(?:^| )domestic (?:delegations?|visitors?|guests?)(?: |$)/;

/** Sections whose titles may name any year or intention. */
const FREE = new Set(["plan", "directive", "nomination", "memberAssociation", "agreement", "summary"]);

/** Another period's results, which nobody counts for this one; or no results of this section, which somebody may doubt. */
export type Outside = "other-period" | "no-result";

/**
 * How this title, group row or name puts its rows outside this section's results of the year; undefined if it does not.
 * `numbered`: does a year in numbers alone say so? In a remark it may be a decree's.
 */
export function outsideBy(text: string, form: Form, year: number | undefined, numbered = true): Outside | undefined {
  if (FREE.has(form.id)) return undefined;
  const key = foldLoose(text);
  if (NOT_YET.test(key) || PLAN_ALONE.test(key) || NOT_DONE.test(key)) return "no-result";
  // "Khoản viện trợ chuyển tiếp từ năm 2022": this year's, only approved before.
  const carried = form.id === "aid" && CARRIED.test(key);
  // "Kỳ trước: năm 2023" says what the period before is, wherever it is spoken of.
  if (/^\s*\(?(?:kỳ|kì|năm) (?:liền )?trước\s*:/iu.test(text)) return undefined;
  if (!carried && ((numbered && otherYears(text, year)) || saysOtherPeriod(key, yearsIn(text), year)))
    return "other-period";
  return isOther(key, form) ? "no-result" : undefined;
}

function isOther(key: string, { id }: Form): boolean {
  if (id === "aid") return GIVEN.test(key);
  if (id === "award")
    return /^(?:[ivx]+ |[a-e] |\d+ )?(?:de nghi|de xuat|proposed|nominat[a-z]*|proposals?)(?: |$)/.test(key);
  return (id === "delegationIn" || id === "delegationOut") && DOMESTIC.test(key);
}

/** "Năm", "Năm tiếp nhận": a column that says which year each row is of. */
export function isYearHeading(text: string): boolean {
  return /^nam(?: (?:tiep nhan|thuc hien|bao cao|van dong|to chuc|don))?$|^(?:reporting )?year(?: received| of receipt| of implementation)?$/.test(
    foldLoose(text),
  );
}

/** "Cùng kỳ năm trước", "năm ngoái": another period without its number, and this one not named beside it. */
function saysOtherPeriod(key: string, years: readonly number[], year: number | undefined): boolean {
  const isOurs = (year !== undefined && years.includes(year)) || THIS_PERIOD.test(key);
  return !isOurs && OTHER_PERIOD.test(key) && !COMPARED.test(key);
}

// "Năm 2023", "giai đoạn 2025-2030"; a span that holds the year is no other year.
function otherYears(text: string, year: number | undefined): boolean {
  if (year === undefined || /\d\s*[/-]\s*(?:19|20)\d\d\s*[/-]\s*\p{L}|ngày/iu.test(text)) return false;
  // "Trước năm 2024": none of that year, whatever else of it the text goes on with.
  const before = /(?:^| )truoc(?: nam)? (20\d\d)(?= |$)/.exec(foldLoose(text));
  const years = before ? yearsIn(text).map((one) => (one === Number(before[1]) ? one - 1 : one)) : yearsIn(text);
  return years.length > 0 && (Math.min(...years) > year || Math.max(...years) < year);
}
