// Runs the examples of a rule: they are its tests and its documentation.
import type { Finding } from "#engine/finding.ts";
import type { Form } from "#engine/form.ts";
import type { AnyRule, Example, Examples, ExampleColumns, Given } from "#engine/rule.ts";
import { cellOf, firstCell, type RuleContext } from "#engine/rule-context.ts";
import type { SealCheck } from "#engine/seal/compare-seal.ts";
import { SEAL_SCHEMA, type Seal } from "#engine/seal/seal.ts";
import { runRules } from "#engine/run-rules.ts";
import type { Roster } from "#engine/roster.ts";
import type { Meta, Period } from "#engine/submission.ts";
import type { Ledger, LedgerCounts, Table, UnsureTable } from "#engine/table.ts";
import { addressOf, parseAddress, parseRange } from "#engine/address.ts";
import { cellsOf, type Cell, type CellRef, type Sheet, type Workbook } from "#engine/workbook.ts";
import { grid } from "./grid.ts";
import { formOf, tableFrom } from "./table-from-grid.ts";

/** Examples with the rule's types erased. */
export type AnyExamples = Omit<Examples<never>, "invalid"> & {
  readonly invalid: readonly (Example & {
    readonly finds: readonly string[];
    readonly fixed?: string;
    readonly also?: readonly string[];
  })[];
};

/** An example made ready: the workbook, the places marked in it, and the context rules are given. */
export type Prepared = { readonly context: RuleContext; readonly marks: readonly CellRef[] };

const roster: Roster = {
  schema: "hopnhat.roster/1",
  units: [
    {
      id: "kien-giang",
      codeSystem: "GSO63",
      code: "91",
      name: "Kiên Giang",
      kind: "tỉnh",
      aliases: ["KG"],
      from: null,
      to: "2025-06-30",
      into: [{ id: "an-giang", codeSystem: "NSO34" }],
    },
    {
      id: "an-giang",
      codeSystem: "NSO34",
      code: "91",
      name: "An Giang",
      kind: "tỉnh",
      aliases: [],
      from: "2025-07-01",
      to: null,
    },
    {
      id: "ha-noi",
      codeSystem: "GSO63",
      code: "01",
      name: "Hà Nội",
      kind: "thành phố",
      aliases: ["HN"],
      from: null,
      to: null,
    },
  ],
  clusters: [
    {
      id: "cum-1",
      name: "Cụm 1",
      members: [{ unit: "ha-noi", codeSystem: "GSO63", from: null, to: null }],
      chairs: [],
    },
    {
      id: "cum-5",
      name: "Cụm 5",
      members: [{ unit: "kien-giang", codeSystem: "GSO63", from: null, to: "2025-06-30" }],
      chairs: [],
    },
  ],
};
const meta: Meta = {
  unit: "kien-giang",
  codeSystem: "GSO63",
  cluster: "cum-5",
  year: 2024,
  periodKind: "NAM",
  signer: "Nguyễn Văn An",
  cells: {},
  unitsNamed: [{ text: "Kiên Giang", unit: "kien-giang", codeSystem: "GSO63", from: "header" }],
  periodsNamed: [{ text: "năm 2024", year: 2024, kind: "NAM", from: "header" }],
};
const period2024: Period = { id: "2024", year: 2024, kind: "NAM", from: "2024-01-01", to: "2024-12-31" };
const periods: Readonly<Record<string, Period>> = {
  "2024": period2024,
  "2025": { id: "2025", year: 2025, kind: "NAM", from: "2025-01-01", to: "2025-12-31" },
  "2024-6T": { id: "2024-6T", year: 2024, kind: "6T", from: "2024-01-01", to: "2024-06-30" },
};

function sealCheck({ state, changes = [] }: NonNullable<Given["seal"]>): SealCheck {
  if (state === "damaged" || state === "newer") return { state, detail: "" };
  const digest = "0".repeat(64);
  const seal: Seal = {
    schema: SEAL_SCHEMA,
    time: "2024-11-22T10:32:00+07:00",
    hash: digest,
    cells: digest,
    findings: { error: 0, warning: 0, info: 0, trial: 0, explained: 0 },
    versions: { program: "", forms: "", rules: "", roster: "" },
    meta: {},
    sections: [],
    check: digest,
  };
  return state === "unchanged" ? { state, seal, changes: [] } : { state, seal, changes };
}

/** Makes the context of an example; `sheet` is its grid or the grid after the fixes. */
export function prepare(examples: AnyExamples, example: Example, sheet = example.sheet): Prepared {
  const parsed = grid(sheet);
  const given = example.given ?? {};
  const sheets = parsed.book.sheets.map((found, index): Sheet =>
    index === 0 ? { ...withCells(found, given.cells ?? {}), ...given.sheet } : found,
  );
  const book = { ...parsed.book, sheets, ...given.book };
  return { context: contextOf(book, examples, example), marks: parsed.marks };
}

/** The context of a workbook under an example's forms. */
export function contextOf(book: Workbook, examples: AnyExamples, example: Example): RuleContext {
  const all: [string, ExampleColumns][] = examples.forms
    ? Object.entries(examples.forms)
    : [[examples.section ?? "viDu", examples.columns ?? {}]];
  const forms = all.map(([id, columns]) => formOf(id, columns));
  const tables = book.sheets.flatMap((sheet): Table[] => {
    const made = forms.length === 1 ? forms[0] : forms.find(({ form }) => form.id === sheet.name);
    const unmapped = sheet === book.sheets[0] ? (example.given?.unmapped ?? []) : [];
    const table = made && tableFrom(without(sheet, unmapped), made);
    if (!table) return [];
    const read = withUnderstood(withSetAside(table, example.given?.setAside ?? []), example.given?.understood ?? []);
    const grouped = withGroups(read, book, example.given?.groups);
    const inherited = withInherited(grouped, example.given?.inherited ?? {});
    const continued = example.given?.continues ? { ...inherited, continues: firstCell(inherited) } : inherited;
    const aside = Object.entries(example.given?.outside ?? {}).map(([text, at]) => ({
      ...(text === "" ? {} : { text }),
      range: parseRange(at)!,
    }));
    return [sheet === book.sheets[0] && aside.length > 0 ? { ...continued, aside } : continued];
  });
  const period = example.period === undefined ? period2024 : periods[example.period];
  return deepFreeze({
    book,
    meta: Object.fromEntries(
      Object.entries({ ...meta, ...example.given?.meta }).filter(([, value]) => value !== undefined),
    ) as Meta,
    tables,
    unsure: unsureIn(book, forms, example),
    ledger: withYears(ledgerOf(book, tables, example.given?.unmapped ?? []), example.given?.otherYears ?? {}),
    forms: forms.map(({ form }) => form),
    roster,
    ...(period && { period }),
    options: example.given?.cluster === undefined ? {} : { cluster: example.given.cluster },
    ...(example.given?.seal && { seal: sealCheck(example.given.seal) }),
    ...(example.given?.explanations && { explanations: example.given.explanations }),
    ...(examples.indicators && { indicators: examples.indicators }),
  });
}

function unsureIn(book: Workbook, forms: readonly { readonly form: Form }[], { given }: Example): UnsureTable[] {
  const made = (address: string, certain?: boolean): UnsureTable => {
    const range = parseRange(address)!;
    const sheet = book.sheets[0]!.name;
    return {
      sheet,
      range,
      candidates: forms.map(({ form }) => form.id),
      at: { sheet, row: range.top, column: range.left },
      ...(certain === undefined
        ? {}
        : { repeats: { of: { sheet: book.sheets[1]!.name, row: 0, column: 0 }, certain } }),
    };
  };
  const isTable = forms.length === 1 || forms.some(({ form }) => form.id === book.sheets[0]!.name);
  const put = (areas: Readonly<Record<string, string>> | undefined, certain: boolean) =>
    Object.entries(areas ?? {}).map(([text, address]): UnsureTable => ({
      ...made(address),
      candidates: [forms[0]!.form.id],
      outside: { text, certain },
    }));
  return [
    ...(given?.unsure ?? []).map((address) => made(address)),
    ...put(isTable ? undefined : given?.outside, false),
    ...put(given?.otherPeriod, true),
    ...(given?.repeated ?? []).map((address) => made(address, true)),
    ...(given?.repeatedPartly ?? []).map((address) => made(address, false)),
  ];
}

/** The findings of `rule` alone, or of all `rules`. A crash of a rule fails the test that runs it. */
export function findingsIn(context: RuleContext, rules: readonly AnyRule[]): readonly Finding[] {
  const { findings, crashes } = runRules(context, rules);
  if (crashes.length > 0) throw new Error(crashes.map(({ rule, cause }) => `${rule} crashed: ${cause}`).join("\n"));
  return findings;
}

/** The workbook after the edits of all fixes. Throws when a cell does not hold what the fix saw. */
export function applyAll(book: Workbook, findings: readonly Finding[]): Workbook {
  const edits = new Map(
    findings
      .flatMap((finding) => finding.fix?.edits ?? [])
      .map((edit) => [`${edit.at.sheet}!${edit.at.row},${edit.at.column}`, edit]),
  );
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ row, columns, cells }) => ({
      row,
      columns,
      cells: cells.map((cell, i): Cell => {
        const edit = edits.get(`${sheet.name}!${row},${columns[i]!}`);
        if (!edit) return cell;
        expect(edit.from).toEqual(cell.value);
        const { formula: _formula, stored: _stored, ...rest } = cell;
        return { ...rest, value: edit.to ?? "" };
      }),
    })),
  }));
  return { ...book, sheets };
}

function withCells(sheet: Sheet, cells: Readonly<Record<string, Partial<Cell>>>): Sheet {
  const places = Object.entries(cells).map(([address, more]) => ({ ...parseAddress(address)!, more }));
  const rows = sheet.rows.map(({ row, columns, cells: old }) => ({
    row,
    columns,
    cells: old.map((cell, i) => ({
      ...cell,
      ...places.find((place) => place.row === row && place.column === columns[i])?.more,
    })),
  }));
  return { ...sheet, rows };
}

function without(sheet: Sheet, addresses: readonly string[]): Sheet {
  const isKept = (row: number, column: number) => !addresses.includes(addressOf(row, column));
  const rows = sheet.rows.map(({ row, columns, cells }) => ({
    row,
    columns: columns.filter((column) => isKept(row, column)),
    cells: cells.filter((_, i) => isKept(row, columns[i]!)),
  }));
  return { ...sheet, rows: rows.filter((row) => row.columns.length > 0) };
}

/** What no table holds, with the cells of loose columns, is unmapped. */
function withYears(ledger: Ledger, years: Readonly<Record<string, number>>): Ledger {
  const sheets = Object.entries(years).map(([sheet, year]) => ({ sheet, counts: ledger.counts, year }));
  return { ...ledger, sheets: [...ledger.sheets, ...sheets] };
}

function ledgerOf(book: Workbook, tables: readonly Table[], aside: readonly string[]): Ledger {
  const loose = new Set(
    tables
      .flatMap((table) => table.loose.flatMap(({ at, cells }) => [at, ...cells]))
      .map((at) => `${at.sheet}!${at.row},${at.column}`),
  );
  const unmapped: CellRef[] = [];
  let cells = 0;
  for (const sheet of book.sheets)
    for (const { row, column } of cellsOf(sheet)) {
      cells++;
      const table = tables.find((candidate) => candidate.sheet === sheet.name);
      if (
        !table ||
        (sheet === book.sheets[0] && aside.includes(addressOf(row, column))) ||
        loose.has(`${sheet.name}!${row},${column}`)
      )
        unmapped.push({ sheet: sheet.name, row, column });
    }
  const counts: LedgerCounts = {
    cells,
    value: cells - unmapped.length,
    heading: 0,
    title: 0,
    total: 0,
    numbering: 0,
    note: 0,
    unmapped: unmapped.length,
  };
  return { counts, sheets: [], unmapped };
}

/** Freezes data all the way down; zod schemas complete themselves at first use and are left alone. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value) && !("_zod" in value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

function withInherited(table: Table, said: NonNullable<Given["inherited"]>): Table {
  const items = table.items.map((item) => ({ ...item, values: { ...item.values, ...said[item.first + 1] } }));
  return { ...table, items };
}

function withGroups(table: Table, book: Workbook, addresses: readonly string[] = []): Table {
  const groups = addresses.map((address) => {
    const { top: row, left: column } = parseRange(address)!;
    const at = { sheet: table.sheet, row, column };
    return { text: String(cellOf(book, at)?.value), at };
  });
  return groups.length > 0 ? { ...table, groups } : table;
}

function withUnderstood(table: Table, headings: readonly string[]): Table {
  const columns = table.columns.map((one) =>
    headings.includes(one.heading) ? { ...one, by: "understood" as const } : one,
  );
  return { ...table, columns };
}

function withSetAside(table: Table, headings: readonly string[]): Table {
  const loose = table.loose.map((one) =>
    headings.includes(one.heading) ? { ...one, reason: "set-aside" as const, candidates: [] } : one,
  );
  return { ...table, loose };
}
