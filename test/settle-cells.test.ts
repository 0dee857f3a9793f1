import { settledByCells } from "#engine/recognise/settle-cells.ts";
import { boundGrid, columnsText } from "./support/bound-grid.ts";

function settled(section: string, text: string): string {
  const { binding, view, lines } = boundGrid(section, text);
  return columnsText(settledByCells(binding, view, lines, false));
}

describe("Names under the heading of a list", () => {
  it("are the names that the list stands beside", () =>
    expect(
      settled(
        "award",
        `| STT | Hình thức | Đối tượng |
         | 1 | Bằng khen | Ban Thường trực |
         | 2 | Giấy khen | Bà Lê Thị Mai |`,
      ),
    ).toBe("A=no B=kind C=subject"));

  it("leave the list where its own values stand", () =>
    expect(
      settled(
        "award",
        `| STT | Hình thức | Đối tượng |
         | 1 | Bằng khen | Tập thể |
         | 2 | Giấy khen | Cá nhân |`,
      ),
    ).toBe("A=no B=kind C=subjectKind"));

  it("leave the list where the names have a column already", () =>
    expect(
      settled(
        "award",
        `| STT | Hình thức | Đối tượng | Tên tập thể, cá nhân |
         | 1 | Bằng khen | Ban Thường trực | Liên hiệp |
         | 2 | Giấy khen | Văn phòng | Bà Lê Thị Mai |`,
      ),
    ).toBe("A=no B=kind C=subjectKind D=subject"));

  it("are not told by one cell", () =>
    expect(
      settled(
        "award",
        `| STT | Hình thức | Đối tượng |
         | 1 | Bằng khen | Ban Thường trực |`,
      ),
    ).toBe("A=no B=kind C=subjectKind"));
});

describe("A column under an unknown heading", () => {
  const awards = (...cells: string[]) =>
    `| STT | Phần | Hình thức | Tên tập thể, cá nhân |
     ${cells.map((cell, i) => `| ${i + 1} | ${cell} | Bằng khen | Ông Nguyễn Văn ${"ABC"[i]} |`).join("\n")}`;

  it("is the list that all its cells are values of", () =>
    expect(settled("award", awards("Nhận", "Tặng", "Tặng"))).toBe("A=no B=direction C=kind D=subject"));

  it.each([
    ["one cell is no value of the list", ["Nhận", "Tặng", "Trao đổi"]],
    ["there are but two cells", ["Nhận", "Tặng"]],
  ])("stays unknown when %s", (_, cells) => expect(settled("award", awards(...cells))).toBe("A=no C=kind D=subject"));
});

describe("A column that was only understood", () => {
  const aid = (...cells: string[]) =>
    `| STT | Phần việc đã giúp | Nhà tài trợ |
     ${cells.map((cell, i) => `| ${i + 1} | ${cell} | Oxfam |`).join("\n")}`;

  it("stays where its cells hold what the field holds", () =>
    expect(settled("aid", aid("Xây cầu dân sinh", "Khám bệnh lưu động"))).toBe("A=no B=name C=donor"));

  it.each([
    ["codes", ["BT-01/24", "BT-02/24"]],
    ["numbers", ["120", "340"]],
    ["the same words again and again", ["Đã giúp xong", "Đã giúp xong", "Đã giúp xong"]],
  ])("is unknown again where its cells hold %s", (_, cells) =>
    expect(settled("aid", aid(...cells))).toBe("A=no C=donor"),
  );

  it("is loose from then on, so that its cells are reported", () => {
    const { binding, view, lines } = boundGrid("aid", aid("BT-01/24", "BT-02/24"));
    expect(settledByCells(binding, view, lines, false).loose).toMatchObject([
      { reason: "unknown", path: { column: 1 } },
    ]);
  });
});

it("A binding that the cells say nothing against stays the same", () => {
  const { binding, view, lines } = boundGrid(
    "aid",
    `| STT | Tên dự án | Nhà tài trợ |
     | 1 | Xây cầu | Oxfam |
     | 2 | Khám bệnh | MSF |`,
  );
  expect(settledByCells(binding, view, lines, false)).toBe(binding);
});
