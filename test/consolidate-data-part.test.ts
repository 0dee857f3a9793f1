// The data of a consolidated workbook, out into XML and back.
import fc from "fast-check";
import { consolidate } from "#consolidate/consolidate.ts";
import { DATA_NAMESPACE, dataOf, dataPart } from "#consolidate/data-part.ts";
import { dataPartOf, DataPartUnreadable, parseDataPart, withRowKeys } from "#consolidate/read-data-part.ts";
import { OPTIONS, refusedFile, sourceFile } from "./support/submissions.ts";

const adjustment = {
  rowId: "KG-VT-002",
  field: "committedVnd",
  from: 250,
  to: null,
  reason: "a < b & “c”",
  by: "Bà Lê",
};
const kept = { adjustments: [adjustment], exchangeRate: { rate: 25_000, source: "NHNN", date: "2024-12-31" } };
const files = (name: string) => [
  sourceFile(
    "kg & co.xlsx",
    {
      unit: "kien-giang",
      tables: [
        {
          section: "aid",
          items: [
            { sector: ["Y_TE"], name, donor: "]]></data>", committedVnd: 100 },
            { name: "Cầu", committedVnd: 250, committedOther: { amount: 5, currency: "JPY" } },
          ],
        },
      ],
    },
    { date: "2024-11-12", dateFrom: "seal" },
  ),
  refusedFile("hỏng.xlsx"),
];
const merged = (name = "Giếng nước") => consolidate(files(name), { ...OPTIONS, kept });

test("what is written is read back whole, whatever text is in it", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom("&", "<", ">", '"', "\u0000", "\r", "\uFFFE", "\uD800", "&amp;", "\\u") }),
  );
  fc.assert(
    fc.property(anyText, (name) => {
      const c = merged(name);
      const xml = dataPart(c);
      expect(parseDataPart(xml)).toEqual(dataOf(c));
      const unfit = [...xml].filter((char) => (char < " " && char !== "\n") || char === "\uFFFE" || char === "\uFFFF");
      expect(unfit).toEqual([]);
    }),
  );
});

test("rows keep their ids, their place and their values", () => {
  const { sections, files: listed, members } = parseDataPart(dataPart(merged()));
  const [first] = sections[0]!.rows;
  expect(first).toEqual({
    id: "KG-VT-001",
    unit: 0,
    file: 1,
    key: "]]></data>|Giếng nước",
    sheet: "aid",
    values: { committedVnd: 100, donor: "]]></data>", name: "Giếng nước", sector: ["Y_TE"] },
    cells: { committedVnd: "F5", donor: "B5", name: "A5", sector: "C5" },
    count: 1,
    flagged: [],
  });
  expect(listed[first!.file]).toMatchObject({ file: "kg & co.xlsx", date: "2024-11-12", dateFrom: "seal" });
  expect(members[first!.unit]).toMatchObject({ unit: "kien-giang", short: "KG" });
});

test("the same consolidation gives the same text, in whatever order values were read", () => {
  const turned = files("Giếng nước").map((file) => ({
    ...file,
    ...(file.submission && {
      submission: {
        ...file.submission,
        tables: file.submission.tables.map((table) => ({
          ...table,
          items: table.items.map((item) => ({
            ...item,
            values: Object.fromEntries(Object.entries(item.values).reverse()),
          })),
        })),
      },
    }),
  }));
  expect(dataPart(consolidate(turned, { ...OPTIONS, kept }))).toBe(dataPart(merged()));
});

test("an application may move the prefix and the declaration", () => {
  const xml = dataPart(merged());
  const moved = xml
    .replace(/^<\?xml.*\n/, "")
    .replace(`<data xmlns="`, `<ns0:data xmlns:ns0="`)
    .replace("</data>", "</ns0:data>\n");
  expect(parseDataPart(moved)).toEqual(dataOf(merged()));
});

describe("a part that cannot be trusted is refused", () => {
  const xml = dataPart(merged());
  test.each([
    ["another element", xml.replace(/data/g, "other"), "damaged"],
    ["cut off", xml.slice(0, -20), "damaged"],
    ["broken inside", xml.replace('{"schema"', '{"schema'), "damaged"],
    ["a later namespace", xml.replace(DATA_NAMESPACE, "urn:hopnhat:consolidated:2"), "newer"],
    ["a later schema", xml.replace("hopnhat.consolidated/1", "hopnhat.consolidated/2"), "newer"],
    ["a wrong type", xml.replace('"count":1', '"count":"1"'), "damaged"],
    ["a row of a unit that is not there", xml.replace('"unit":0', '"unit":7'), "damaged"],
  ])("%s", (_, text, reason) => {
    expect(text).not.toBe(xml);
    expect(() => parseDataPart(text)).toThrow(DataPartUnreadable);
    expect(() => parseDataPart(text)).toThrow(expect.objectContaining({ reason }));
  });

  test("no part, or only a newer one", () => {
    expect(() => dataPartOf([])).toThrow(expect.objectContaining({ reason: "missing" }));
    expect(() => dataPartOf([{ namespace: "urn:hopnhat:consolidated:2", xml }])).toThrow(
      expect.objectContaining({ reason: "newer" }),
    );
    expect(dataPartOf([{ namespace: DATA_NAMESPACE, xml }])).toEqual(dataOf(merged()));
  });
});

test("C10 corrections of an earlier workbook find their rows by content", () => {
  const part = parseDataPart(dataPart(merged()));
  const [carried] = withRowKeys([{ ...adjustment, rowId: "kg-vt-002 " }], part);
  expect(carried).toMatchObject({ rowKey: "|Cầu" });
  const [first, ...rest] = files("Giếng nước");
  const table = first!.submission!.tables[0]!;
  const fewer = {
    ...first!,
    submission: { ...first!.submission!, tables: [{ ...table, items: table.items.slice(1) }] },
  };
  const again = consolidate([fewer, ...rest], { ...OPTIONS, kept: { adjustments: [carried!] } });
  expect(again.kept.adjustments).toEqual([{ ...carried, rowId: "KG-VT-001" }]);
  expect(again.indicators.find(({ indicator }) => indicator.id === "aidCommittedVnd")!.cells[0]).toMatchObject({
    reported: 250,
    adjusted: 0,
  });
});
