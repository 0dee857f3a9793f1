import { mergeProfiles, parseProfile, ProfileError, readProfile } from "#engine/profile.ts";
import { forms } from "#templates/forms/index.ts";

const schema = "hopnhat.profile/1";
const wordsOf = (json: unknown) => {
  try {
    parseProfile(json, forms, [{ id: "ca-mau" }]);
  } catch (fault) {
    if (fault instanceof ProfileError) return fault.words;
    throw fault;
  }
  return undefined;
};

describe("A profile", () => {
  it("holds headings folded, per section and per unit", () => {
    const profile = parseProfile(
      {
        schema,
        sections: { aid: { "Tên DA | Việt Nam": "name" } },
        units: { "kien-giang": { aid: { "Tiền (tỷ)": "committedVnd" } } },
      },
      forms,
    );
    expect(profile).toEqual({
      schema,
      sections: { aid: { "ten da viet nam": "name" } },
      units: { "kien-giang": { aid: { "tien ti": "committedVnd" } } },
    });
  });

  it("survives being written and read", () => {
    const profile = parseProfile({ schema, version: "2", sections: { plan: { "Việc cần làm": "task" } } }, forms);
    expect(parseProfile(JSON.parse(JSON.stringify(profile)), forms)).toEqual(profile);
  });

  it.each([
    ["another schema", { schema: "hopnhat.profile/2" }, /schema/],
    ["no object", [], /hopnhat\.profile\/1/],
    ["an unknown section", { schema, sections: { vienTro: {} } }, /không có mục “vienTro”/],
    ["an unknown field", { schema, sections: { aid: { "Cột A": "ten" } } }, /không có trường “ten”/],
    ["a field without a column", { schema, sections: { aid: { "Ngoại tệ": "committedOther" } } }, /không có cột riêng/],
    ["a heading of signs", { schema, sections: { aid: { "---": "name" } } }, /không có chữ nào/],
    [
      "one heading for two fields",
      { schema, sections: { aid: { "Số tiền A": "committedVnd", "SỐ TIỀN A": "disbursedVnd" } } },
      /chỉ tới cả “committedVnd” và “disbursedVnd”/,
    ],
    [
      "a heading in dollars for an amount in đồng",
      { schema, sections: { aid: { "Tổng giá trị cam kết (USD)": "committedVnd" } } },
      /“Tổng giá trị cam kết \(USD\)”.*ghi USD.*“committedVnd” tính bằng VND/,
    ],
    [
      "a heading in đồng for an amount in dollars",
      { schema, sections: { aid: { "Zíp zắp (triệu đồng)": "committedUsd" } } },
      /ghi VND.*“committedUsd” tính bằng USD/,
    ],
    ["a key nobody knows", { schema, sectionz: { aid: {} } }, /mục “sectionz” không đúng dạng/],
    [
      "a heading that is another field's",
      { schema, sections: { aid: { "TỔNG GIÁ TRỊ CAM KẾT": "disbursedTotalVnd" } } },
      /“TỔNG GIÁ TRỊ CAM KẾT” của mục “Viện trợ.*” là của trường “committedVnd” .*, không phải “disbursedTotalVnd”/,
    ],
    [
      "a heading of all time for what was there before",
      { schema, sections: { aid: { "Giải ngân lũy kế": "committedVnd" } } },
      /là của trường “disbursedTotalVnd”/,
    ],
    [
      "women for all people",
      { schema, units: { "ca-mau": { delegationIn: { "Số khách nữ": "people" } } } },
      /“Số khách nữ” của mục “Đoàn vào” chỉ nói về nữ/,
    ],
    [
      "a part of all people in words nobody knows",
      { schema, sections: { delegationIn: { "Zíp zắp (nữ)": "people" } } },
      /chỉ nói về nữ, còn trường “people” \(.*\) tính tất cả/,
    ],
    [
      "the sums of all time in words nobody knows for the year's",
      { schema, sections: { aid: { "Zíp zắp lũy kế": "disbursedVnd" } } },
      /là của trường “disbursedTotalVnd”/,
    ],
    [
      "a heading over two levels that is another field's",
      { schema, sections: { aid: { "Giá trị | Giải ngân lũy kế": "committedVnd" } } },
      /là của trường “disbursedTotalVnd”/,
    ],
    ["an unknown unit", { schema, units: { "kien-giangg": {} } }, /không có đơn vị “kien-giangg”/],
    ["an unknown unit's tables", { schema, unitTables: { "kien-giangg": {} } }, /không có đơn vị “kien-giangg”/],
    [
      "an unknown field of a unit",
      { schema, units: { "ca-mau": { aid: { "Cột A": "ten" } } } },
      /không có trường “ten”/,
    ],
  ])("is refused for %s, in both languages", (_, json, expected) => {
    const words = wordsOf(json);
    expect(words?.vi).toMatch(expected);
    expect(words?.en).toMatch(/\.$/);
  });

  it("is refused when its text gives one heading twice, which JSON itself lets pass", () => {
    const read = (aid: string) => () =>
      readProfile(`\uFEFF{"schema":"${schema}","sections":{"aid":${aid}}}`, forms, []);
    expect(read('{"Zíp \\"zắp\\"":"name","Zíp \\"zắp\\"":"donor"}')).toThrow(/twice/);
    expect(read('{"A":"name"},"aid":{"B":"donor"}')).toThrow(/“aid” is given twice/);
    expect(read('{"A":"name","A":"name","B":"donor"}')().sections).toEqual({ aid: { a: "name", b: "donor" } });
    expect(read('{"A":')).toThrow(SyntaxError);
  });

  it("may give a heading the forms know to its own field, in either currency, or set it aside", () => {
    const aid = {
      "Tổng giá trị cam kết": "committedUsd",
      "Giải ngân lũy kế": null,
      "Zíp zắp lũy kế từ đầu năm": "disbursedVnd",
      "Zíp zắp lũy kế": "disbursedTotalVnd",
    };
    expect(wordsOf({ schema, sections: { aid, delegationIn: { "Số khách nữ": null } } })).toBeUndefined();
  });

  it("may hold dollars and đồng where the heading names both, and other currencies under either", () => {
    const aid = { "Giá trị (USD/đồng)": "committedVnd", "Giá trị (JPY)": "committedVnd", "Vốn (USD)": "committedUsd" };
    expect(wordsOf({ schema, sections: { aid } })).toBeUndefined();
  });

  it("says what is no part of a form, keeps the per cent sign, and places tables", () => {
    const json = {
      schema,
      sections: { aid: { "Giải ngân (%)": "disbursedRate", "Phòng phụ trách": null } },
      units: {},
      tables: { "dr | stt, ten doan": "delegationOut", "phu luc | stt": null },
      unitTables: { "ca-mau": { "bieu 1 | stt": "aid" } },
    };
    const profile = parseProfile(json, forms);
    expect(profile).toEqual({
      ...json,
      sections: { aid: { "% giai ngan": "disbursedRate", "phong phu trach": null } },
    });
    expect(parseProfile(JSON.parse(JSON.stringify(profile)), forms)).toEqual(profile);
    expect(mergeProfiles(profile, parseProfile({ schema, tables: { "phu luc | stt": "plan" } }, forms))).toMatchObject({
      tables: { "dr | stt, ten doan": "delegationOut", "phu luc | stt": "plan" },
      unitTables: { "ca-mau": { "bieu 1 | stt": "aid" } },
    });
    expect(wordsOf({ schema, tables: { "x | y": "vienTro" } })?.vi).toMatch(/không có mục “vienTro”/);
  });

  it("merged with another keeps both, the later one winning", () => {
    const earlier = parseProfile(
      {
        schema,
        sections: { aid: { "Cột A": "name", "Cột B": "donor" } },
        units: { "ca-mau": { plan: { "Cột C": "task" } } },
      },
      forms,
    );
    const later = parseProfile(
      {
        schema,
        version: "3",
        sections: { aid: { "Cột B": "recipient" } },
        units: { "ca-mau": { plan: { "Cột D": "deadline" } } },
      },
      forms,
    );
    expect(mergeProfiles(earlier, later)).toEqual({
      schema,
      version: "3",
      sections: { aid: { "cot a": "name", "cot b": "recipient" } },
      units: { "ca-mau": { plan: { "cot c": "task", "cot d": "deadline" } } },
    });
  });
});
