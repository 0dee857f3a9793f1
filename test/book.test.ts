// The consolidated workbook as a book: what stands where, and that its stored results are those of the model.
import type { Book } from "#engine/book.ts";
import { consolidatedBook } from "#consolidate/book/consolidated-book.ts";
import {
  ADJUSTMENTS,
  BY_SECTOR,
  CONTENTS,
  ALL_SHEETS,
  FINDINGS,
  LEDGER,
  SECTION_SHEETS,
  SUMMARY,
} from "./support/book-sheets.ts";
import type { Consolidation } from "#consolidate/model.ts";
import { addressOf, parseAddress } from "#engine/address.ts";
import {
  consolidationOf,
  eventfulConsolidation,
  sampleConsolidation,
  SAMPLE_KEPT,
  sourceFile,
} from "./support/consolidations.ts";
import { sampleReports } from "#templates/sample/cum-5-2024.ts";
import { cellsOf, columnOf, named, sheetOf, texts } from "./support/book-reader.ts";
import { workbookText } from "./support/workbook-text.ts";

const sample = sampleConsolidation();
const sampleBook = consolidatedBook(sample);
const eventful = eventfulConsolidation();
const eventfulBook = consolidatedBook(eventful);
const corrected = sampleConsolidation(SAMPLE_KEPT);
const correctedBook = consolidatedBook(corrected);

describe("the sheets", () => {
  test("stand in a fixed order under fixed names", () => {
    expect(sampleBook.sheets.map(({ name }) => name)).toEqual(ALL_SHEETS);
  });

  test("are all reached from the first one, and each leads back to it", () => {
    const links = [...cellsOf(sheetOf(sampleBook, CONTENTS)).values()].flatMap(({ link }) => link ?? []);
    const others = sampleBook.sheets.map(({ name }) => name).filter((name) => name !== CONTENTS);
    expect(links).toEqual(others.map((name) => `'${name}'!A1`));
    for (const name of others)
      expect(cellsOf(sheetOf(sampleBook, name)).get("A1")).toMatchObject({
        value: "← Mục lục",
        link: `'${CONTENTS}'!A1`,
      });
  });

  test("print on numbered pages, tables with their headings repeated", () => {
    for (const { name, print } of eventfulBook.sheets) {
      expect([name, (print?.fitWidth ?? 0) >= 1, print?.footer?.includes("Trang &P/&N")]).toEqual([name, true, true]);
      if (Object.values(SECTION_SHEETS).includes(name)) expect(print?.titleRows).toEqual([5, 5]);
    }
  });

  test("are protected; only what people enter is open", () => {
    const open = eventfulBook.sheets.flatMap((sheet) =>
      [...cellsOf(sheet)]
        .filter(([, { style }]) => style?.locked === false)
        .map(([address]) => `${sheet.name} ${address.replace(/\d+/, "")}`),
    );
    expect(eventfulBook.sheets.every(({ protect }) => protect === true)).toBe(true);
    expect(new Set(open)).toEqual(
      new Set([..."BCEFGH"].map((column) => `${ADJUSTMENTS} ${column}`).concat(`${SUMMARY} E`, `${SUMMARY} F`)),
    );
  });

  test("have no more links than Excel takes", () => {
    for (const sheet of eventfulBook.sheets)
      expect([...cellsOf(sheet).values()].filter(({ link }) => link).length).toBeLessThanOrEqual(65_000);
  });

  test("come out the same each time they are walked and each time the book is made", () => {
    const once = workbookText(eventfulBook);
    expect(workbookText(eventfulBook)).toBe(once);
    expect(workbookText(consolidatedBook(eventfulConsolidation()))).toBe(once);
  });
});

describe("the rows of a section", () => {
  test("C1 every row stands on its sheet once, in order, with its file, sheet and cells", () => {
    for (const { form, rows } of eventful.sections) {
      if (rows.length === 0) continue;
      const found = ["row.id", "source.file", "source.sheet"].map((key) =>
        columnOf(eventfulBook, `hopnhat.${form.id}.${key}`),
      );
      expect(found).toEqual([
        rows.map(({ id }) => id),
        rows.map(({ file }) => file),
        rows.map(({ item }) => Object.values(item.cells)[0]?.sheet),
      ]);
    }
  });

  test("keep every value the reports hold, numbers as numbers", () => {
    const aid = sample.sections.find(({ form }) => form.id === "aid")!;
    expect(columnOf(sampleBook, "hopnhat.aid.committedVnd")).toEqual(
      aid.rows.map(({ item }) => item.values.committedVnd),
    );
    expect(columnOf(sampleBook, "hopnhat.aid.name")).toEqual(aid.rows.map(({ item }) => item.values.name));
  });

  test("show a value that was not certain as it was written, marked, and outside the totals", () => {
    const row = eventful.sections
      .find(({ form }) => form.id === "aid")!
      .rows.findIndex(({ item }) => item.asked.committedVnd);
    const cells = cellsOf(sheetOf(eventfulBook, SECTION_SHEETS.aid!));
    const at = [...cells].find(([, { value }]) => value === "1.126")!;
    expect(at[1].style?.fill).toBeDefined();
    expect(columnOf(eventfulBook, "hopnhat.aid.committedVnd.adjusted")[row]).toBe("");
  });

  test("say what to look at beside a flagged row", () => {
    const notes = texts(sheetOf(eventfulBook, SECTION_SHEETS.aid!)).filter(
      (text) => text.includes("1.126") && text.includes("Tổng giá trị cam kết"),
    );
    expect(notes).toHaveLength(1);
  });
});

describe.each([
  ["the sample", sample, sampleBook],
  ["a year with events", eventful, eventfulBook],
  ["a year with corrections", corrected, correctedBook],
] as const)("the totals of %s", (_, c: Consolidation, book: Book) => {
  test.each(c.indicators.map((line) => [line.indicator.id, line] as const))(
    "C3 %s is a formula whose result is the model's",
    (id, line) => {
      const cell = named(book, `hopnhat.total.${id}`);
      expect(cell?.formula).toMatch(/SUM/);
      expect(cell?.value).toBe(line.total);
    },
  );

  test("of every unit are the model's, and say how many units are in them", () => {
    const cells = cellsOf(sheetOf(book, SUMMARY));
    for (const { indicator, cells: own, of } of c.indicators) {
      const { row, column } = parseAddress(
        book.names.find(({ name }) => name === `hopnhat.total.${indicator.id}`)!.ref.split("!")[1]!,
      )!;
      const shown = c.members.map((_, m) => cells.get(addressOf(row - c.members.length + m, column))?.value);
      expect([indicator.id, ...shown]).toEqual([indicator.id, ...own.map(({ adjusted }) => adjusted ?? "–")]);
      const below = [1, 2].map((step) => cells.get(addressOf(row + step, column))?.value);
      expect(below).toContain(`${of.units}/${of.expected}`);
    }
  });

  test("agree with themselves: no check mark says otherwise", () => {
    for (const sheet of book.sheets) {
      if (sheet.name === ADJUSTMENTS) continue;
      expect([sheet.name, ...texts(sheet).filter((text) => text === "✗")]).toEqual([sheet.name]);
    }
  });
});

describe("the sentences for the conference", () => {
  test("say the published figures of the sample", () => {
    const sentences = texts(sheetOf(sampleBook, CONTENTS));
    expect(sentences).toContain(
      "Tiếp nhận 181 khoản viện trợ, tổng giá trị trên 288 tỷ đồng, cùng 23.600 USD của các khoản không ghi bằng đồng.",
    );
    expect(sentences.find((text) => text.startsWith("Đón "))).toMatch(/gần 2\.500 lượt khách\.$/);
  });

  test("are formulas", () => {
    const all = [...cellsOf(sheetOf(sampleBook, CONTENTS)).values()].filter(
      ({ value }) => typeof value === "string" && /\d+ (khoản|lượt|đơn vị|lỗi)/.test(value),
    );
    expect(all.length).toBeGreaterThan(3);
    for (const { formula, value } of all) expect([value, formula !== undefined]).toEqual([value, true]);
  });
});

describe("cross tables", () => {
  test("put rows of several codes and rows of none on lines of their own", () => {
    const report = sampleReports.find(({ unit }) => unit === "can-tho")!;
    const aid = report.sections.aid!;
    const { sector: _, ...bare } = aid[1]!;
    const c = consolidationOf([
      sourceFile({
        ...report,
        sections: { ...report.sections, aid: [{ ...aid[0]!, sector: ["Y_TE", "GIAO_DUC"] }, bare, ...aid.slice(2, 4)] },
      }),
    ]);
    const cells = cellsOf(sheetOf(consolidatedBook(c), BY_SECTOR));
    const line = (name: string) => {
      const [address] = [...cells].find(([, { value }]) => value === name)!;
      return cells.get(address.replace("B", "C"))?.value;
    };
    expect([line("Nhiều lĩnh vực"), line("Chưa phân loại"), line("Tổng cộng")]).toEqual([1, 1, 4]);
  });

  test("carry codes only: no formula compares the text of a cell", () => {
    const cells = [...cellsOf(sheetOf(sampleBook, BY_SECTOR)).values()];
    const codes = cells.flatMap(({ formula }) =>
      [...(formula ?? "").matchAll(/SUMIFS\([^"]*"([^"]*)"\)/g)].map((match) => match[1]!),
    );
    expect(codes.length).toBeGreaterThan(10);
    for (const code of codes) expect(code).toMatch(/^[A-Z0-9_]+$/);
  });
});

describe("the copy to hand out", () => {
  const phone = "0912 345 678";
  const report = sampleReports[0]!;
  const aid = report.sections.aid!;
  const secret = "chữ không thuộc bảng nào";
  const source = sourceFile({
    ...report,
    sections: {
      ...report.sections,
      aid: [{ ...aid[0]!, note: `Liên hệ ông A, ĐT ${phone}; QĐ số 123/QĐ-UBND, 126.000.000 đồng` }],
    },
  });
  const c = {
    ...consolidationOf([source]),
    unmapped: [{ file: source.file, at: { sheet: "Biểu aid", row: 60, column: 1 }, text: secret }],
  };

  test("carries no unmapped text and no personal number, in sheets or data", () => {
    const [full, shared] = [consolidatedBook(c), consolidatedBook(c, { share: true })].map(
      (book) => workbookText(book) + book.parts.map(({ xml }) => xml).join(""),
    );
    expect([full!.includes(phone), full!.includes(secret)]).toEqual([true, true]);
    expect([shared!.includes(phone), shared!.includes(secret)]).toEqual([false, false]);
    expect(shared).toContain("ĐT •••; QĐ số 123/QĐ-UBND, 126.000.000 đồng");
  });

  test("keeps every total", () => {
    const totals = (book: Book) =>
      c.indicators.map(({ indicator }) => named(book, `hopnhat.total.${indicator.id}`)?.value);
    expect(totals(consolidatedBook(c, { share: true }))).toEqual(totals(consolidatedBook(c)));
  });
});

describe("Lưu ý, Sổ cái", () => {
  test("list every finding once and every unmapped cell with its place", () => {
    const levels = texts(sheetOf(eventfulBook, FINDINGS)).filter((text) =>
      /^(✖ Lỗi|⚠ Cảnh báo|ℹ Thông tin)$/.test(text),
    );
    expect(levels).toHaveLength(eventful.findings.length);
    const ledger = texts(sheetOf(eventfulBook, LEDGER));
    for (const address of ["C61", "D61", "C62"]) expect(ledger).toContain(address);
  });
});
