// Validating again after an edit, with what the validation before has left: the same result as without it, whatever was
// edited, and nothing done again for what was not touched.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { EXPLANATIONS_NAMESPACE, explanationsXml } from "#engine/explanations.ts";
import { newMemo } from "#engine/memo.ts";
import { periodOf } from "#engine/period.ts";
import type { AnyRule } from "#engine/rule.ts";
import { sealOf, sealParts, sealRefusal } from "#engine/seal/seal.ts";
import type { Submission } from "#engine/submission.ts";
import { validate, type ValidateOptions } from "#engine/validate.ts";
import { withEdits } from "#engine/apply-edits.ts";
import type { OwnPart, Workbook } from "#engine/workbook.ts";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";
import { builtInRoster } from "#templates/roster/index.ts";
import { grid } from "./support/grid.ts";
import { layoutNamed, layoutNames } from "./support/layouts.ts";
import { bookOf, plans } from "./support/random-layouts.ts";
import { steps, stepped, type Step } from "./support/random-edits.ts";

const SAMPLE = join(__dirname, "../templates/sample/cum-5-2024");
const sample = readdirSync(SAMPLE)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => readWorkbookBytes(readFileSync(join(SAMPLE, name)), name));
const plain: ValidateOptions = { forms, indicators, roster: builtInRoster };
const versions = { program: "t", forms: "t", rules: "t", roster: "t" };

/** What may change beside the cells. */
const settings: readonly Partial<ValidateOptions>[] = [
  {},
  { period: periodOf(2024, "NAM"), cluster: "cum-5" },
  { period: periodOf(2023, "6T") },
  {
    profile: {
      schema: "hopnhat.profile/1",
      sections: { aid: { "ten khoan vien tro": null } },
      units: { "kien-giang": { aid: { "nha tai tro": "donor" } } },
    },
  },
];
type Change =
  | { readonly kind: "step"; readonly step: Step }
  | { readonly kind: "settings"; readonly which: number }
  | { readonly kind: "seal" }
  | { readonly kind: "explain" };
const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: steps.map((step) => ({ kind: "step" as const, step })) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant("settings" as const), which: fc.nat({ max: settings.length - 1 }) }),
    },
    { weight: 1, arbitrary: fc.constantFrom<Change>({ kind: "seal" }, { kind: "explain" }) },
  ),
  { minLength: 1, maxLength: 6 },
);

function withParts(book: Workbook, parts: readonly OwnPart[]): Workbook {
  const others = book.ownParts.filter(({ namespace }) => !parts.some((part) => part.namespace === namespace));
  return { ...book, ownParts: [...others, ...parts] };
}

function sealed(book: Workbook, submission: Submission): Workbook {
  if (sealRefusal(submission)) return book;
  const seal = sealOf(submission, { book, time: "2024-11-22T10:32:00+07:00", versions });
  const parts = sealParts(book.ownParts, seal).flatMap(({ namespace, xml }) => (xml ? [{ namespace, xml }] : []));
  return withParts(book, parts);
}

function explained(book: Workbook, { findings }: Submission): Workbook {
  const entries = findings.slice(0, 2).map(({ id }) => [id, { text: "Đã đối chiếu." }] as const);
  const xml = explanationsXml(new Map(entries));
  return xml === null ? book : withParts(book, [{ namespace: EXPLANATIONS_NAMESPACE, xml }]);
}

function sameAsWhole(first: Workbook, all: readonly Change[]): void {
  const memo = newMemo();
  let book = first;
  let options = plain;
  let submission = validate(book, { ...options, memo });
  for (const change of all) {
    if (change.kind === "settings") options = { ...plain, ...settings[change.which] };
    else if (change.kind === "seal") book = sealed(book, submission);
    else if (change.kind === "explain") book = explained(book, submission);
    else book = stepped(book, change.step);
    submission = validate(book, { ...options, memo });
    expect(submission).toEqual(validate(book, options));
  }
}

describe("validated again after edits, a workbook gives what a whole validation gives", () => {
  it("for every layout", () => {
    const names = layoutNames();
    fc.assert(
      fc.property(fc.constantFrom(...names), changes, (name, all) => sameAsWhole(layoutNamed(name).book, all)),
      { numRuns: 100 },
    );
  });

  it("for tables of several sheets that repeat each other", () => {
    fc.assert(
      fc.property(fc.array(plans, { minLength: 2, maxLength: 4 }), changes, (all, more) => {
        const sheets = all.flatMap((plan, i) => bookOf(plan, `Biểu ${i + 1}`).sheets);
        sameAsWhole({ ...bookOf(all[0]!), sheets }, more);
      }),
      { numRuns: 25 },
    );
  });

  it("for the reports of the sample", () => {
    fc.assert(
      fc.property(fc.nat({ max: sample.length - 1 }), changes, (which, all) => sameAsWhole(sample[which]!, all)),
      { numRuns: 12 },
    );
  });
});

describe("what the cover says", () => {
  const { book } = grid(`[Bìa]
    | BÁO CÁO NĂM 2024                                   |              |
    | LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH KIÊN GIANG     |              |
    | Đơn vị tính                                        | triệu đồng   |
    [Chỉ tiêu]
    | TỔNG HỢP CHỈ TIÊU |                       |      |          |          |
    | TT                | Chỉ tiêu              | ĐVT  | Năm 2023 | Năm 2024 |
    | 1                 | Số đoàn vào           | đoàn | 20       | 22       |
    | 2                 | Số lượt khách quốc tế | lượt | 200      | 190      |
    | 3                 | Số đoàn ra            | đoàn | 4        | 7        |
    [Viện trợ]
    | DANH MỤC CÁC KHOẢN VIỆN TRỢ           |          |            |
    | Tên khoản viện trợ                    | Bên tài trợ | Tổng giá trị cam kết |
    | Trạm y tế xã                          | Oxfam    | 250        |
    | Học bổng                              | Plan     | 40         |`);

  it.each([
    ["the year", 0, 0, "BÁO CÁO NĂM 2023", "Chỉ tiêu"],
    ["the unit of money", 2, 1, "nghìn đồng", "Viện trợ"],
  ])("counts for the other sheets: %s", (_, row, column, text, sheet) => {
    const memo = newMemo();
    const tablesOf = ({ tables }: Submission) => tables.filter((table) => table.sheet === sheet);
    const before = validate(book, { ...plain, memo });
    const changed = withEdits(book, [{ at: { sheet: "Bìa", row, column }, from: null, to: text }]);
    const after = validate(changed, { ...plain, memo });
    expect(after).toEqual(validate(changed, plain));
    expect(tablesOf(before)).toHaveLength(1);
    expect(tablesOf(after)).not.toEqual(tablesOf(before));
  });
});

describe("what an edit does not touch", () => {
  const book = sample.find(({ sheets }) => sheets.length > 2)!;
  const edited = (sheet: string): Workbook => {
    const { row, columns, cells } = book.sheets.find(({ name }) => name === sheet)!.rows.at(-1)!;
    return withEdits(book, [{ at: { sheet, row, column: columns[0]! }, from: cells[0]!.value, to: "Ghi chú khác" }]);
  };

  it("keeps the very tables and findings it had", () => {
    const memo = newMemo();
    const before = validate(book, { ...plain, memo });
    const marked = before.findings.find(({ at }) => at)!.at!.sheet;
    const touched = book.sheets.find(({ name }) => name !== marked)!.name;
    const after = validate(edited(touched), { ...plain, memo });
    const away = ({ tables }: Submission) => tables.filter(({ sheet }) => sheet !== touched);
    expect(away(after).length).toBeGreaterThan(0);
    away(after).forEach((table, i) => expect(table).toBe(away(before)[i]));
    for (const finding of before.findings.filter(({ at }) => at?.sheet === marked))
      expect(after.findings.some((one) => one === finding)).toBe(true);
  });

  it("is not looked at again by rules about a sheet or a table", () => {
    const seen: string[] = [];
    const words = { vi: "Một câu.", en: "A sentence." };
    const watching: AnyRule = {
      ...{ id: "watching", severity: "info", since: "1.0", title: words, why: words, messages: {} },
      checkSheet({ sheet }) {
        seen.push(sheet.name);
        return [];
      },
    };
    const options: ValidateOptions = { ...plain, rules: [watching], memo: newMemo() };
    validate(book, options);
    expect(seen).toEqual(book.sheets.map(({ name }) => name));
    seen.length = 0;
    const { name } = book.sheets[1]!;
    validate(edited(name), options);
    expect(seen).toEqual([name]);
  });
});
