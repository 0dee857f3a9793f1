import { unitColumn, withOriginals } from "#engine/recognise/unit-column.ts";
import { boundGrid, columnsText } from "./support/bound-grid.ts";

const AID = "| STT | Tên dự án | Giá trị cam kết | Loại tiền |";

/** The column that names the units, and what it says of each line. */
function unitsIn(text: string): string | undefined {
  const { binding, view, lines } = boundGrid("aid", text);
  const found = unitColumn(binding, view, lines);
  return found && `${"ABCDEFGHIJ"[found.column]}: ${lines.map((_, i) => found.unitAt(i + 1) ?? "-").join(" ")}`;
}

function withOriginal(text: string): string {
  const { binding, view, lines, phrases } = boundGrid("aid", text);
  return columnsText(withOriginals(binding, view, lines, phrases));
}

describe("A column that names the unit of every line", () => {
  it("is found by its cells", () =>
    expect(
      unitsIn(`${AID}
               | 1 | Sửa lớp học | 12.400 | USD |
               | 2 | Bò giống | 350 | triệu đồng |
               | 3 | Nồi hơi | 5.800 | EUR |`),
    ).toBe("D: USD TRIEU OTHER:EUR"));

  it("says nothing of a line it leaves empty", () =>
    expect(
      unitsIn(`${AID}
               | 1 | Sửa lớp học | 12.400 | USD |
               | 2 | Bò giống | 350 | |
               | 3 | Nồi hơi | 5.800 | USD |`),
    ).toBe("D: USD - USD"));

  it.each([
    ["one of its cells is no unit", ["USD", "chưa rõ"]],
    ["only one of its cells is filled", ["USD", ""]],
  ])("is none when %s", (_, [first, second]) =>
    expect(
      unitsIn(`${AID}
               | 1 | Sửa lớp học | 12.400 | ${first} |
               | 2 | Bò giống | 350 | ${second} |`),
    ).toBeUndefined(),
  );

  it("is none when there are two of them", () =>
    expect(
      unitsIn(`| STT | Tên dự án | Giá trị cam kết | Loại tiền | Tiền khác |
               | 1 | Sửa lớp học | 12.400 | USD | EUR |
               | 2 | Bò giống | 350 | USD | VND |`),
    ).toBeUndefined());
});

describe("Amounts in their own currencies", () => {
  const original = "| STT | Tên dự án | Giá trị cam kết (nguyên tệ) |";

  it("are read when each cell says its currency", () =>
    expect(
      withOriginal(`${original}
                    | 1 | Cầu treo | 17.000 Euro |
                    | 2 | Trạm xá | USD 30.000 |`),
    ).toBe("A=no B=name C=committedOther"));

  it("are read when a column beside them says it", () =>
    expect(
      withOriginal(`${original.replace(/\|$/, "| Loại tiền |")}
                    | 1 | Cầu treo | 17.000 | EUR |
                    | 2 | Trạm xá | 30.000 | USD |`),
    ).toBe("A=no B=name C=committedOther"));

  it("stay unread when nothing says in which currency they are", () =>
    expect(
      withOriginal(`${original}
                    | 1 | Cầu treo | 17.000 |
                    | 2 | Trạm xá | 30.000 |`),
    ).toBe("A=no B=name"));
});
