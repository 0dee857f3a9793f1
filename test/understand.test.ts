import { fieldMeant, namesByPlace, understood } from "#engine/recognise/understand.ts";
import { boundGrid, columnsText, sectionNamed } from "./support/bound-grid.ts";
import { pathOfHeading } from "./support/heading-list.ts";

const meant = (section: string, heading: string) => fieldMeant(sectionNamed(section), pathOfHeading(heading))?.id;

describe("A heading that is on no list", () => {
  it.each([
    ["aid", "Cơ quan chủ quản phía Việt Nam của dự án", "managingAgency"],
    ["aid", "Tên dự án kèm hình chụp", "name"],
    ["aid", "Ghi chú của kế toán", "note"],
    ["aid", "Lĩnh vực của đoàn nước ngoài", "sector"],
    ["delegationIn", "Mục đích chuyến thăm của đoàn nước ngoài", "purpose"],
  ])("of %s: %s speaks of one field", (section, heading, field) => expect(meant(section, heading)).toBe(field));

  it.each([
    ["an amount", "aid", "Giá trị cam kết của cơ quan Việt Nam"],
    ["a day", "aid", "Ngày bắt đầu của đoàn nước ngoài"],
    ["a share", "aid", "Lĩnh vực của đoàn nước ngoài (%)"],
    ["a year's column", "aid", "Lĩnh vực của đoàn nước ngoài năm 2023"],
    ["a telephone number", "aid", "Số điện thoại của nhà tài trợ"],
    ["words nobody knows", "aid", "Màu sắc bao bì"],
  ])("is never read for %s", (_, section, heading) => expect(meant(section, heading)).toBeUndefined());
});

describe("Columns that were only understood", () => {
  const heading = "Cơ quan chủ quản phía Việt Nam của dự án";
  const loose = (text: string, column: number) =>
    ({ path: { ...pathOfHeading(text), column }, reason: "unknown", candidates: [] }) as const;

  it("are said to be", () => {
    const [one] = understood(sectionNamed("aid"), [], [loose(heading, 4)]);
    expect(one).toMatchObject({ field: { id: "managingAgency" }, by: "understood", path: { column: 4 } });
  });

  it("give way to a column that is known", () => {
    const { binding } = boundGrid("aid", "| STT | Tên dự án | Cơ quan chủ quản |");
    expect(understood(binding.form, binding.bound, [loose(heading, 4)])).toEqual([]);
  });

  it("are none when two of them speak of one field", () =>
    expect(understood(sectionNamed("aid"), [], [loose(heading, 4), loose(`${heading} `, 5)])).toEqual([]));

  it("are none when a person has set the column aside", () =>
    expect(understood(sectionNamed("aid"), [], [{ ...loose(heading, 4), reason: "set-aside" }])).toEqual([]));
});

describe("The column right after the running number", () => {
  const named = (headings: string) => columnsText(boundGrid("aid", headings).binding);

  it("holds the names when no other column does", () =>
    expect(named("| STT | Phần việc đã giúp | Nhà tài trợ | Lĩnh vực |")).toBe("A=no B=name C=donor D=sector"));

  it.each([
    ["another column holds them", "| STT | Phần việc đã giúp | Tên dự án |", "A=no C=name"],
    ["there is no running number", "| Phần việc đã giúp | Nhà tài trợ |", "B=donor"],
    ["its heading begins like a number", "| STT | Số theo dõi | Nhà tài trợ |", "A=no C=donor"],
    ["its heading begins like a day", "| STT | Ngày vào sổ | Nhà tài trợ |", "A=no C=donor"],
    ["its heading speaks of a code", "| STT | Mã chương trình | Nhà tài trợ |", "A=no C=donor"],
    ["it is not the next one", "| STT | Nhà tài trợ | Phần việc đã giúp |", "A=no B=donor"],
  ])("holds none when %s", (_, headings, expected) => expect(named(headings)).toBe(expected));

  it("holds none where the names are bound already", () => {
    const { binding } = boundGrid("aid", "| STT | Tên dự án | Phần việc đã giúp |");
    expect(namesByPlace(binding.form, binding.bound, binding.loose)).toBeUndefined();
  });
});
