// Reports in English: headings, days, periods, units and lines, and that they count only in a workbook of our field.
import { readDate } from "#engine/date.ts";
import { splitDecision } from "#engine/decision.ts";
import { englishKeys } from "#engine/english-words.ts";
import { parseUnits } from "#engine/money.ts";
import { noMemo } from "#engine/memo.ts";
import { findPeriods } from "#engine/period.ts";
import { headingText } from "#engine/recognise/heading-text.ts";
import { matchPath } from "#engine/recognise/match-path.ts";
import { isOurField } from "#engine/recognise/our-field.ts";
import { phrasesOf } from "#engine/recognise/phrases.ts";
import {
  isNoneText,
  isNoteText,
  isOfWhichLabel,
  isPlaceAndDate,
  isSignatureText,
  isTotalLabel,
} from "#engine/recognise/row-text.ts";
import { unitOfLine } from "#engine/recognise/unit-line.ts";
import { readChoices } from "#engine/list.ts";
import { findUnitsIn } from "#engine/resolve-unit.ts";
import { countries } from "#templates/countries.ts";
import { forms } from "#templates/forms/index.ts";
import { builtInRoster } from "#templates/roster/index.ts";
import { grid } from "./support/grid.ts";
import { pathOfHeading } from "./support/heading-list.ts";

const fieldOf = (section: string, heading: string, english = true) => {
  const form = forms.find(({ id }) => id === section)!;
  return matchPath(pathOfHeading(heading), form, phrasesOf(forms, english))?.field.id;
};

describe("headings in English", () => {
  it.each([
    ["aid", "Project title", "name"],
    ["aid", "Name of the project", "name"],
    ["aid", "Implementing partner", "recipient"],
    ["aid", "Total committed value (USD)", "committedVnd"],
    ["aid", "Committed in 2024", "committedYearVnd"],
    ["aid", "Disbursed in 2024 (USD)", "disbursedVnd"],
    ["aid", "Funds disbursed in first six months of 2024", "disbursedVnd"],
    ["aid", "Disbursed by 31 December 2024", "disbursedTotalVnd"],
    ["aid", "Disbursement rate (%)", "disbursedRate"],
    ["aid", "Approval decision | Date", "decisionDate"],
    ["delegationIn", "Arrival date", "dateFrom"],
    ["delegationIn", "Date of arrival", "dateFrom"],
    ["delegationIn", "No. of visitors", "people"],
    ["delegationIn", "No.", "no"],
    ["delegationOut", "Destination", "country"],
    ["activity", "Participants | Of which foreigners", "foreignParticipants"],
    ["activity", "Organized by", "organiser"],
    ["memberAssociation", "Chapters", "branches"],
    ["award", "Conferring authority", "authority"],
    ["selfScore", "Weight/Max score", "max"],
  ])("of %s: %s", (section, heading, field) => expect(fieldOf(section, heading)).toBe(field));

  it("count for nothing where nobody asks for English", () =>
    expect(fieldOf("aid", "Project title", false)).toBeUndefined());

  it.each([
    ["aid", "Beneficiaries"],
    ["aid", "Contact person"],
    ["aid", "Balance"],
    ["delegationOut", "Head of delegation"],
    ["delegationIn", "Participants (female)"],
  ])("of %s that name no field stay unknown: %s", (section, heading) =>
    expect(fieldOf(section, heading)).toBeUndefined(),
  );

  it("are the same in any order, spelling and number", () => {
    expect(englishKeys("name of organisations")).toEqual(englishKeys("organization name"));
    expect(englishKeys("name of delegation")).not.toEqual(englishKeys("number of delegations"));
  });

  it("say a sum of the year apart from the sum of all years", () => {
    expect(englishKeys("disbursed in the period").bare).toBe("disbursed");
    expect(englishKeys("committed value in the period").bare).toBeUndefined();
  });

  it.each([
    ["Value (VND million)", "TRIEU"],
    ["Value, million VND", "TRIEU"],
    ["Amount (USD '000)", "NGHIN_USD"],
    ["Budget in USD", "USD"],
    ["Cost (VND)", "VND"],
  ])("tell their unit: %s", (heading, unit) => expect(headingText(heading).unit).toBe(unit));
});

describe("a workbook speaks of our field in English", () => {
  const speaks = (text: string, fileName = "report.xlsx") => isOurField(grid(text, fileName).book, noMemo);

  it.each([
    ["in a title", "| Hue Union of Friendship Organizations |"],
    ["in a letterhead of two cells", "| DA NANG UNION OF FRIENDSHIP ORGANISATIONS | Socialist Republic of Viet Nam |"],
    ["by what it is about", "| Report on people-to-people diplomacy |"],
    ["in a sheet's name", "[VUFO 2024]\n| 1 |"],
  ])("%s", (_, text) => expect(speaks(text)).toBe(true));

  it("in the file's name", () => expect(speaks("| 1 |", "Union_of_Friendship_Organizations.xlsx")).toBe(true));

  it.each([
    ["an NGO's list", "| NGO projects 2024 |"],
    ["friendship alone", "| Friendship Hospital |"],
    ["a guest's employer", "| 1 | Kim Lee | Union of Friendship Organizations | Officer |"],
  ])("but not with %s", (_, text) => expect(speaks(text)).toBe(false));
});

describe("days in English", () => {
  const day = (text: string) => {
    const read = readDate(text, { year: 2024 });
    if (read.kind === "date") return read.value;
    if (read.kind === "range") return `${read.from ?? ""}/${read.to ?? ""}`;
    return read.kind === "ambiguous" ? read.candidates.join(" or ") : read.kind;
  };

  it.each([
    ["15th of January 2024", "2024-01-15"],
    ["Monday, 15 January 2024", "2024-01-15"],
    ["Sept 3, 2024", "2024-09-03"],
    ["15/Jan/2024", "2024-01-15"],
    ["15 January", "2024-01-15"],
    ["15-18 January 2024", "2024-01-15/2024-01-18"],
    ["January 15-18, 2024", "2024-01-15/2024-01-18"],
    ["Jan 15 - Feb 2, 2024", "2024-01-15/2024-02-02"],
    ["from 15 to 18 January 2024", "2024-01-15/2024-01-18"],
    ["28 Dec 2023 - 3 Jan 2024", "2023-12-28/2024-01-03"],
    ["12 and 13 March 2024", "2024-03-12/2024-03-13"],
    ["January to March 2024", "2024-01/2024-03"],
    ["since January 2023", "2023-01/"],
    ["2023 - present", "2023/"],
    ["first half of 2024", "2024-H1"],
    ["third quarter of 2024", "2024-Q3"],
    ["early March 2024", "2024-03"],
    ["31 April 2024", "impossible"],
    ["24 months", "not-a-date"],
  ])("%s", (text, expected) => expect(day(text)).toBe(expected));

  it("a short month and two digits may be a day or a year: asked", () => {
    expect(day("Mar 24")).toBe("2024-03-24 or 2024-03");
    expect(day("Mar-24")).toBe("2024-03");
  });

  it.each([
    ["Decision No. 3030/QĐ-UBND dated 26 July 2024", "3030/QĐ-UBND", "2024-07-26"],
    ["12/QĐ-UBND of January 5, 2024", "12/QĐ-UBND", "2024-01-05"],
  ])("stand behind a document's number: %s", (text, number, value) =>
    expect(splitDecision(text)).toEqual({ number, date: { kind: "date", value } }),
  );
});

describe("periods in English", () => {
  it.each([
    ["ANNUAL REPORT 2024", { year: 2024, kind: "NAM" }],
    ["Aid received in 2024", { year: 2024, kind: "NAM" }],
    ["First six months of 2024", { year: 2024, kind: "6T" }],
    ["Mid-year report 2024", { year: 2024, kind: "6T" }],
    ["Nine months of 2024", { year: 2024, kind: "9T" }],
    ["Q1 2024", { year: 2024, kind: "Q1" }],
    ["from 15 December 2023 to 14 December 2024", { year: 2024, kind: "NAM", from: "2023-12-15", to: "2024-12-14" }],
    ["January - June 2024", { year: 2024, kind: "6T", from: "2024-01-01", to: "2024-06-30" }],
    ["as of 30 September 2024", { year: 2024, to: "2024-09-30" }],
  ])("%s", (text, period) => expect(findPeriods(text)).toEqual([period]));

  it.each(["Plan for 2025", "Compared with 2023", "Da Nang, 15 December 2024", "Programme 2021-2025"])(
    "none is named by: %s",
    (text) => expect(findPeriods(text)).toEqual([]),
  );

  it("words with diacritics are no English", () => expect(findPeriods("Mua 10 máy 2024")).toEqual([{ year: 2024 }]));
});

describe("units of money in English", () => {
  it.each([
    ["VND million", ["TRIEU"]],
    ["million VND", ["TRIEU"]],
    ["thousand USD", ["NGHIN_USD"]],
    ["'000 USD", ["NGHIN_USD"]],
    ["USD '000", ["NGHIN_USD"]],
    ["VND bn", ["TY"]],
  ])("%s", (text, units) => expect(parseUnits(text)).toEqual(units));

  it.each([
    ["Unit: million VND", "TRIEU"],
    ["Currency: USD", "USD"],
    ["All amounts in USD", "USD"],
    ["Reporting unit: Da Nang", undefined],
    ["Aid values in 2024", undefined],
  ])("in a line: %s", (text, unit) => expect(unitOfLine(text)).toBe(unit));
});

describe("lines in English", () => {
  it.each(["Total", "GRAND TOTAL", "Sub-total", "Subtotal A", "Total (I)"])("a total: %s", (text) =>
    expect(isTotalLabel(text)).toBe(true),
  );
  it.each(["TotalEnergies", "Total war legacy clearance"])("no total: %s", (text) =>
    expect(isTotalLabel(text)).toBe(false),
  );
  it.each(["None", "Nil", "No activity in the period", "No delegations were received in 2024"])(
    "nothing to report: %s",
    (text) => expect(isNoneText(text)).toBe(true),
  );
  it.each(["No one left behind", "No plastic week"])("something to report: %s", (text) =>
    expect(isNoneText(text)).toBe(false),
  );
  it.each(["Prepared by", "PREPARED BY", "President", "Vice Chairman", "On behalf of the Union"])(
    "a signature: %s",
    (text) => expect(isSignatureText(text)).toBe(true),
  );
  it.each(["President of Laos visits", "Director training course"])("no signature: %s", (text) =>
    expect(isSignatureText(text)).toBe(false),
  );
  it("of which, a note, place and date", () => {
    expect(isOfWhichLabel("Of which: women")).toBe(true);
    expect(isNoteText("Note: as approved")).toBe(true);
    expect(isPlaceAndDate("Hue City, December 15, 2024")).toBe(true);
    expect(isPlaceAndDate("Opening, 15 December 2024 at the library")).toBe(false);
  });
});

describe("names in English", () => {
  const unit = (text: string) => findUnitsIn(text, builtInRoster, "2024-12-31").map(({ id }) => id);

  it.each([
    ["Union of Friendship Organizations of Kien Giang Province", ["kien-giang"]],
    ["Hoa Binh Provincial Union of Friendship Organizations", ["hoa-binh"]],
    ["Union of Friendship Organizations of Hoa Binh", ["hoa-binh"]],
    ["Da Nang Union of Friendship Organizations (DAFO)", ["da-nang"]],
    ["Viet Nam Union of Friendship Organizations", []],
  ])("of unions: %s", (text, ids) => expect(unit(text)).toEqual(ids));

  it.each([
    ["USA", ["US"]],
    ["Republic of Korea and Lao PDR", ["KR", "LA"]],
    ["P.R. China; the Netherlands", ["CN", "NL"]],
    ["British", ["GB"]],
  ])("of countries: %s", (text, codes) => expect(readChoices(text, countries)).toEqual({ codes, unknown: [] }));

  it.each(["Europe", "Congolese", "International"])("of no one country: %s", (text) =>
    expect(readChoices(text, countries).codes).toEqual([]),
  );
});
