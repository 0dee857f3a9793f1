import { Workbook } from "exceljs";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { addressOf } from "#engine/address.ts";
import { periodOf } from "#engine/period.ts";
import type { Submission } from "#engine/submission.ts";
import type { FieldValue, Values } from "#engine/table.ts";
import { validate } from "#engine/validate.ts";
import { readXlsx } from "#formats/read-xlsx.ts";
import { sampleWorkbooks } from "#formats/sample/index.ts";
import type { SampleWorkbook } from "#formats/sample/index.ts";
import type { Placed } from "#formats/sample/layout.ts";
import { forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";
import { builtInRoster } from "#templates/roster/index.ts";
import { sampleReports } from "#templates/sample/cum-5-2024.ts";
import { sampleAidCounts, sampleTotals, seededMistakes } from "#templates/sample/expected.ts";

const FOLDER = join(__dirname, "../templates/sample/cum-5-2024");

function itemsOf(section: string): readonly Values[] {
  return sampleReports.flatMap((report) => report.sections[section] ?? []);
}

function sum(items: readonly Values[], field: string, blank = 0): number {
  return items.reduce((total, item) => total + Number(item[field] ?? blank), 0);
}

/** exceljs as a second opinion: the stored value of a cell, formulas by their stored result. */
function storedValue(book: Workbook, sheet: string, address: string): unknown {
  const cell = book.getWorksheet(sheet)?.getCell(address);
  return cell?.formula ? cell.result : cell?.value;
}

async function open(bytes: Uint8Array): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  return book;
}

let written: readonly SampleWorkbook[];
beforeAll(async () => {
  written = await sampleWorkbooks();
});

describe("the sample's data", () => {
  const aid = itemsOf("aid");

  it("has the 181 aid items of the published figures, union by union", () => {
    expect(aid).toHaveLength(sampleTotals.aidCount);
    const counts = Object.fromEntries(sampleReports.map((report) => [report.unit, report.sections["aid"]?.length]));
    expect(counts).toEqual(sampleAidCounts);
  });

  it("commits a little over 288 tỷ đồng, as written and as mended", () => {
    const mend = seededMistakes
      .filter((mistake) => mistake.rule === "wrong-scale")
      .reduce((total, { written: is, meant }) => total + meant - is, 0);
    expect(sum(aid, "committedVnd")).toBe(sampleTotals.aidCommittedVndWritten);
    expect(sum(aid, "committedVnd") + mend).toBe(sampleTotals.aidCommittedVndMended);
    for (const total of [sampleTotals.aidCommittedVndWritten, sampleTotals.aidCommittedVndMended]) {
      expect(total).toBeGreaterThan(288e9);
      expect(total).toBeLessThan(289e9);
    }
    const dollarsOnly = aid.filter((item) => item["committedVnd"] === undefined);
    expect(sum(dollarsOnly, "committedUsd")).toBe(sampleTotals.aidCommittedUsdOnly);
  });

  it("counts a little over 300 incoming delegations and just under 2 500 visitors", () => {
    expect(sum(itemsOf("delegationIn"), "trips", 1)).toBe(sampleTotals.delegationsIn);
    expect(sum(itemsOf("delegationIn"), "people")).toBe(sampleTotals.visitorsIn);
  });

  it("names no aid item twice: decisions are different in all nine unions", () => {
    const decisions = aid.map((item) => item["decisionNumber"]);
    expect(new Set(decisions).size).toBe(decisions.length);
  });

  it("adds grant and counterpart up to the whole, and never disburses more than was committed", () => {
    for (const item of aid) {
      if (item["grantVnd"] !== undefined)
        expect(Number(item["grantVnd"]) + Number(item["counterpartVnd"])).toBe(item["committedVnd"]);
      if (item["disbursedVnd"] !== undefined)
        expect(Number(item["disbursedVnd"])).toBeLessThanOrEqual(Number(item["committedVnd"]));
      if (item["disbursedTotalVnd"] !== undefined) {
        expect(Number(item["disbursedTotalVnd"])).toBeLessThanOrEqual(Number(item["committedVnd"]));
        expect(Number(item["disbursedTotalVnd"])).toBeGreaterThanOrEqual(Number(item["disbursedVnd"]));
      }
    }
  });

  it("declares in its summaries what its details give", () => {
    for (const { sections } of sampleReports) {
      const of = (section: string): readonly Values[] => sections[section] ?? [];
      const given: Readonly<Record<string, number>> = {
        aidCount: of("aid").length,
        aidCountNew: of("aid").filter((item) => item["status"] === "MOI").length,
        aidCountOngoing: of("aid").filter((item) => item["status"] === "CHUYEN_TIEP").length,
        aidCommittedVnd: sum(of("aid"), "committedVnd"),
        aidDisbursedVnd: sum(of("aid"), "disbursedVnd"),
        donorCount: new Set(of("aid").map((item) => item["donor"])).size,
        aidGivenVnd: sum(of("aidGiven"), "valueVnd"),
        delegationsIn: sum(of("delegationIn"), "trips", 1),
        visitorsIn: sum(of("delegationIn"), "people"),
        delegationsOut: sum(of("delegationOut"), "trips", 1),
        membersOut: sum(of("delegationOut"), "people"),
        activityCount: of("activity").length,
        associationCount: of("memberAssociation").length,
        associationMembers: sum(of("memberAssociation"), "members"),
        conferenceCount: of("conference").length,
      };
      for (const row of of("summary"))
        if (row["indicator"])
          expect([row["name"], row["current"]]).toEqual([row["name"], given[String(row["indicator"])]]);
    }
  });
});

describe("the sample's workbooks", () => {
  it("hold every value of the data, each in a cell of its own item", () => {
    for (const { unit, placed } of written) {
      const report = sampleReports.find((one) => one.unit === unit)!;
      const found = new Set(placed.map(({ section, index, field }) => `${section} ${index} ${field}`));
      const lost: string[] = [];
      for (const [section, items] of Object.entries(report.sections))
        items.forEach((item, index) => {
          for (const field of Object.keys(item))
            if (!found.has(`${section} ${index} ${field}`)) lost.push(`${unit} ${section} ${index} ${field}`);
        });
      expect(lost).toEqual([]);
    }
  });

  it("store formula results that are the sums of their own cells", async () => {
    let formulas = 0;
    for (const { bytes } of written) {
      const book = await open(bytes);
      book.eachSheet((sheet) =>
        sheet.eachRow((row) =>
          row.eachCell((cell) => {
            const area = /^SUM\(([A-Z]+)(\d+):\1(\d+)\)$/.exec(cell.formula ?? "");
            if (!area) return;
            let total = 0;
            for (let at = Number(area[2]); at <= Number(area[3]); at++) {
              const value = sheet.getCell(`${area[1]}${at}`).value;
              if (typeof value === "number") total += value;
            }
            formulas++;
            expect(Number(cell.result)).toBeCloseTo(total, 6);
          }),
        ),
      );
    }
    expect(formulas).toBeGreaterThan(40);
  });

  it("carry the seeded mistakes where they are said to be", async () => {
    for (const mistake of seededMistakes) {
      const book = await open(written.find((one) => one.unit === mistake.unit)!.bytes);
      const stored = Number(storedValue(book, mistake.sheet, mistake.address));
      const per = mistake.unit === "dong-thap" ? 1e6 : 1;
      expect(stored * per).toBe(mistake.written);
    }
    const total = seededMistakes.find((mistake) => mistake.rule === "total-mismatch")!;
    const report = sampleReports.find((one) => one.unit === total.unit)!;
    expect(sum(report.sections["aid"] ?? [], total.field)).toBe(total.meant);
  });

  it("are the same bytes on a second run", async () => {
    const again = await sampleWorkbooks();
    again.forEach((one, i) => expect(Buffer.from(one.bytes).equals(written[i]!.bytes)).toBe(true));
  });

  it("are the files of the repository, cell by cell", async () => {
    expect(readdirSync(FOLDER).sort()).toEqual(written.map((one) => one.fileName).sort());
    for (const { fileName, bytes } of written) {
      const [kept, made] = await Promise.all([open(readFileSync(join(FOLDER, fileName))), open(bytes)]);
      expect(cellsOf(kept)).toEqual(cellsOf(made));
    }
  });

  it("say every value in the words, numbers or dates of its cell", async () => {
    for (const { bytes, placed } of written) {
      const book = await open(bytes);
      const blank = placed.filter(({ sheet, address }: Placed) =>
        [null, undefined, ""].includes(storedValue(book, sheet, address) as null),
      );
      expect(blank).toEqual([]);
    }
  });
});

describe("the engine on the sample", () => {
  let submissions: ReadonlyMap<string, Submission>;
  beforeAll(() => {
    submissions = new Map(
      written.map(({ unit, fileName, bytes }) => [
        unit,
        validate(readXlsx(bytes, fileName), {
          forms,
          indicators,
          roster: builtInRoster,
          period: periodOf(2024, "NAM"),
        }),
      ]),
    );
  });

  it("reads every item of every union exactly, each value from the cell it was written to", () => {
    const differences: string[] = [];
    for (const { unit, placed } of written) {
      const expected = new Map<string, unknown>();
      for (const { section, index, field, value, sheet, address } of placed)
        expected.set(`${section} ${index} ${field}`, [asShown(value), `${sheet}!${address}`]);
      const found = new Map<string, unknown>();
      for (const form of forms) {
        const items = submissions
          .get(unit)!
          .tables.filter((table) => table.form.id === form.id)
          .flatMap((table) => table.items);
        items.forEach(({ values, cells }, index) => {
          for (const [field, value] of Object.entries(values)) {
            const at = cells[field];
            found.set(`${form.id} ${index} ${field}`, [
              value,
              at ? `${at.sheet}!${addressOf(at.row, at.column)}` : "nowhere",
            ]);
          }
        });
      }
      for (const key of new Set([...expected.keys(), ...found.keys()])) {
        const [is, read] = [expected.get(key), found.get(key)].map((one) => JSON.stringify(one));
        if (is !== read) differences.push(`${unit} ${key}: ${is} read as ${read}`);
      }
    }
    expect(differences).toEqual([]);
  });

  it("finds the seeded mistakes at their cells, and nothing else that a union would have to mend", () => {
    const found = [...submissions].flatMap(([unit, { findings }]) =>
      findings
        .filter((finding) => finding.rule === "wrong-scale" || finding.severity === "error")
        .map(({ rule, at }) => [
          unit,
          rule,
          at && "row" in at ? `${at.sheet}!${addressOf(at.row, at.column)}` : "nowhere",
        ]),
    );
    expect(found).toEqual(seededMistakes.map(({ unit, rule, sheet, address }) => [unit, rule, `${sheet}!${address}`]));
  });

  it("accounts for every cell and leaves none unmapped", () => {
    for (const [unit, { ledger, crashes }] of submissions)
      expect([unit, ledger.unmapped, ledger.counts.unmapped, crashes]).toEqual([unit, [], 0, []]);
  });

  it("knows who reports, for which year, and who signed", () => {
    for (const report of sampleReports) {
      const { unit, codeSystem, year, periodKind, preparedBy, signer } = submissions.get(report.unit)!.meta;
      expect({ unit, codeSystem, year, periodKind, preparedBy, signer }).toEqual({
        unit: report.unit,
        codeSystem: "GSO63",
        year: 2024,
        periodKind: "NAM",
        preparedBy: report.preparedBy,
        signer: report.signer,
      });
    }
  });

  it("knows number and date of the report where the sheets have a line for them", () => {
    // The others name the report only in the line "Kèm theo Báo cáo số …".
    const attachedOnly = new Set(["ca-mau", "dong-thap", "kien-giang"]);
    for (const report of sampleReports.filter(({ unit }) => !attachedOnly.has(unit))) {
      const { documentNumber, documentDate } = submissions.get(report.unit)!.meta;
      expect([report.unit, documentNumber, documentDate]).toEqual([
        report.unit,
        report.documentNumber,
        report.documentDate,
      ]);
    }
  });
});

/** Excel keeps fifteen digits of a number; a rate computed by a formula is read with as many. */
function asShown(value: FieldValue): FieldValue {
  return typeof value === "number" ? Number(value.toPrecision(15)) : value;
}

function cellsOf(book: Workbook): readonly string[] {
  const lines: string[] = [];
  book.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        lines.push(
          `${sheet.name}!${cell.address} ${cell.formula ?? ""} ${JSON.stringify(cell.formula ? cell.result : cell.value)} ${cell.numFmt ?? ""}`,
        );
      }),
    ),
  );
  return lines;
}
