// Titles and group rows that put what stands under them outside this year's results: another year, plans, appeals,
// gifts to partners abroad in a list of aid received. Such rows are kept and reported, never counted.
import type { Form } from "../form.ts";
import { foldLoose } from "../text.ts";
import { yearsIn } from "./sheet-year.ts";

const NOT_YET =
  /(?:^| )(?:du kien|theo ke hoach|ke hoach (?:don|doan|nam|cong tac|hoat dong)|keu goi|dang van dong|dang xin|xin phep|chua (?:duoc )?phe duyet|cho phe duyet|trinh phe duyet|planned|expected|pipeline|pending approval|awaiting approval|not yet approved|under appraisal|call for support|proposed)(?: |$)/;
const GIVEN =
  /(?:^| )(?:(?:trao tang|tang|giup|ho tro) (?:ban|nuoc ban)|(?:vien tro|ho tro|trao tang|tang|giup do) cho (?:ban|nuoc ban|doi tac|nuoc ngoai|cac nuoc)|cua tinh cho)(?: |$)|(?:^| )(?:given|support|donated|donations?|gifts?|assistance|aid) (?:given |provided )?to (?:foreign|partner|neighbou?ring)(?: |$)/;
const CARRIED =
  /(?:^| )(?:chuyen (?:tiep|sang)|ke thua|tiep tuc|ongoing|carried|continu(?:ed|ing)|dang (?:thuc hien|trien khai)|con lai)(?: |$)/;
const DOMESTIC =
  /(?:^| )(?:khach|doan) (?:trong nuoc|noi dia|trong tinh)(?: |$)|(?:^| )domestic (?:delegations?|visitors?|guests?)(?: |$)/;

/** Sections whose titles may name any year or intention. */
const FREE = new Set(["plan", "directive", "nomination", "memberAssociation", "agreement", "summary"]);

/** Does this title or group row say that its rows are not this section's results of the year? */
export function isOutside(text: string, form: Form, year: number | undefined): boolean {
  if (FREE.has(form.id)) return false;
  const key = foldLoose(text);
  // "Khoản viện trợ chuyển tiếp từ năm 2022": this year's, only approved before.
  const carried = form.id === "aid" && CARRIED.test(key);
  if (NOT_YET.test(key) || (!carried && otherYears(text, year))) return true;
  if (form.id === "aid") return GIVEN.test(key);
  if (form.id === "award")
    return /^(?:[ivx]+ |[a-e] |\d+ )?(?:de nghi|de xuat|proposed|nominat[a-z]*|proposals?)(?: |$)/.test(key);
  return (form.id === "delegationIn" || form.id === "delegationOut") && DOMESTIC.test(key);
}

/** "Năm", "Năm tiếp nhận": a column that says which year each row is of. */
export function isYearHeading(text: string): boolean {
  return /^nam(?: (?:tiep nhan|thuc hien|bao cao|van dong|to chuc|don))?$|^(?:reporting )?year(?: received| of receipt| of implementation)?$/.test(
    foldLoose(text),
  );
}

// "Năm 2023", "giai đoạn 2025-2030"; a span that holds the year is no other year.
function otherYears(text: string, year: number | undefined): boolean {
  if (year === undefined || /\d\s*[/-]\s*(?:19|20)\d\d\s*[/-]\s*\p{L}|ngày/iu.test(text)) return false;
  // "Trước năm 2024": none of that year, whatever else of it the text goes on with.
  const before = /(?:^| )truoc(?: nam)? (20\d\d)(?= |$)/.exec(foldLoose(text));
  const years = before ? yearsIn(text).map((one) => (one === Number(before[1]) ? one - 1 : one)) : yearsIn(text);
  return years.length > 0 && (Math.min(...years) > year || Math.max(...years) < year);
}
