import { namesOf, readUnsurely } from "../asked-names.ts";
import { nearestIn } from "../nearest.ts";
import { defineRule, type Examples } from "../rule.ts";
import { askedIn, uniquePlaces, type AskedValue } from "../rule-context.ts";
import { clean } from "../text.ts";
import type { Edit, Fix } from "../workbook.ts";
import { readChoices } from "../list.ts";
import { typedText } from "../sheet-scope.ts";

// One unknown wording is one finding however many rows repeat it. It is kept as written and falls under
// "Chưa phân loại" until someone decides; the nearest entry is only proposed.
export const rule = /* @__PURE__ */ defineRule({
  id: "not-in-list",
  severity: "warning",
  since: "1.0",
  title: { vi: "Giá trị ngoài danh mục", en: "Value outside the list" },
  why: { vi: "Các dòng này được xếp vào “Chưa phân loại”.", en: "These rows are counted as unclassified." },
  messages: {
    unlisted: {
      vi: {
        what: "Ô {cells} ({field}) ghi “{text}”, không có trong danh mục.",
        how: "Chọn một trong các mục: {candidates}.",
      },
      en: { what: "{cells} ({field}) says “{text}”, which is not in the list.", how: "Choose one of: {candidates}." },
    },
    near: {
      vi: {
        what: "Ô {cells} ({field}) ghi “{text}”, không có trong danh mục; gần nhất là “{nearest}”.",
        how: "Nếu đúng, đổi thành “{nearest}”.",
      },
      en: {
        what: "{cells} ({field}) says “{text}”, which is not in the list; the nearest entry is “{nearest}”.",
        how: "If that is meant, change it to “{nearest}”.",
      },
    },
    several: {
      vi: { what: "Ô {cells} ({field}) ghi “{text}”, có thể là {candidates}.", how: "Ghi đủ tên, cách nhau bằng “;”." },
      en: {
        what: "{cells} ({field}) says “{text}”, which may be {candidates}.",
        how: "Write full names with “;” between.",
      },
    },
    unlistedCountry: {
      vi: {
        what: "Ô {cells} ({field}) ghi “{text}”, chưa nhận ra là nước nào.",
        how: "Ghi tên nước thường dùng, nhiều nước cách nhau bằng dấu phẩy; không rõ nước nào thì ghi “Nhiều nước, quốc tế”.",
      },
      en: {
        what: "{cells} ({field}) says “{text}”, which is no known country.",
        how: "Write the usual country name, several separated by commas; “Nhiều nước, quốc tế” where nobody knows which.",
      },
    },
  },
  *checkTable({ table, scope }) {
    const searches = new Map<string, ReturnType<typeof nearestIn>>();
    const byText = new Map<string, AskedValue[]>();
    for (const value of askedIn(table, "not-in-list")) {
      const key = `${value.field.id} ${value.asked.text.normalize("NFC")}`;
      const values = byText.get(key);
      if (values) values.push(value);
      else byText.set(key, [value]);
    }
    for (const values of byText.values()) {
      const { field, asked, item } = values[0]!;
      const related = uniquePlaces(values.flatMap(({ at }) => (at ? [at] : [])));
      const at = related[0];
      if (!at) continue;
      const text = asked.text;
      const base = { at, related, field: field.id, rowKey: values.length > 1 ? text : item.key, found: text };
      const names = (field.choices ?? []).map((choice) => choice.name.vi);
      let search = searches.get(field.id);
      if (!search) searches.set(field.id, (search = nearestIn(names)));
      const { codes, unsure } = readChoices(text, field.choices ?? []);
      const nearest = readUnsurely(field, asked) ?? search(text);
      if (unsure) yield { ...base, messageId: "several", data: { text, candidates: namesOf(field, codes) } };
      else if (nearest !== undefined) {
        // Of a cell with several entries only one is unknown; replacing the cell would lose the others.
        const edits = related.flatMap((place): Edit[] => {
          const from = typedText(scope, place);
          return from !== undefined && clean(from) === clean(text) ? [{ at: place, from, to: nearest }] : [];
        });
        const fix: Fix = { kind: "review", edits };
        yield { ...base, messageId: "near", data: { text, nearest }, ...(edits.length === related.length && { fix }) };
      } else if (names.length > 0 && field.kind !== "countries")
        yield { ...base, messageId: "unlisted", data: { text, candidates: names } };
      else yield { ...base, messageId: "unlistedCountry", data: { text } };
    }
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên khoản viện trợ": "name: text", "Lĩnh vực": "sector: choice", Nước: "country: countries" },
  valid: [
    {
      name: "mục có trong danh mục",
      sheet: `| Tên khoản viện trợ | Lĩnh vực | Nước     |
              | Trạm y tế xã       | Y tế     | Hàn Quốc |`,
    },
  ],
  invalid: [
    {
      name: "ngoài danh mục, lặp lại ở hai dòng là một điểm",
      sheet: `| Tên khoản viện trợ | Lĩnh vực     |
              | Trạm y tế xã       | «Khoa học»   |
              | Học bổng           | Giáo dục     |
              | Phòng máy tính     | Khoa học     |`,
      finds: ["unlisted"],
    },
    {
      name: "gõ sai một chữ, tên nước lạ, mã nước trùng tên không dấu",
      sheet: `| Tên khoản viện trợ | Lĩnh vực   | Nước        |
              | Học bổng           | «Giáo dụt» | «Xứ Nẫu»    |
              | Xe lăn             | Y tế       | «MY»        |`,
      finds: ["near", "unlistedCountry", "several"],
      fixed: `| Tên khoản viện trợ | Lĩnh vực | Nước   |
              | Học bổng           | Giáo dục | Xứ Nẫu |
              | Xe lăn             | Y tế     | MY     |`,
    },
  ],
};
