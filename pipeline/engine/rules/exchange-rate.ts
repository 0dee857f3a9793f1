import { defineRule, type Examples } from "../rule.ts";
import { numberIn, onValue } from "../rule-context.ts";

// The sources' own pairs imply 22 750 to 26 000 đồng to the dollar over fifteen years. Pairs that are off by whole
// thousands are wrong-scale's business.
const least = 20_000;
const most = 28_000;

export const rule = /* @__PURE__ */ defineRule({
  id: "exchange-rate",
  severity: "warning",
  since: "1.0",
  title: { vi: "Tỷ giá bất thường", en: "Unlikely exchange rate" },
  why: {
    vi: "Tỷ giá những năm gần đây nằm trong khoảng 20.000 đến 28.000 đồng một đô la.",
    en: "In recent years a dollar has been worth 20,000 to 28,000 đồng.",
  },
  messages: {
    implied: {
      vi: {
        what: "Số tiền đồng ở ô {cell} và số tiền USD ở ô {others} ứng với tỷ giá {rate} đồng.",
        how: "Kiểm tra lại hai số tiền.",
      },
      en: {
        what: "The đồng in cell {cell} and the dollars in cell {others} imply a rate of {rate} đồng.",
        how: "Check both amounts.",
      },
    },
    stated: {
      vi: { what: "Tỷ giá ghi trong báo cáo là {rate} đồng một đô la.", how: "Kiểm tra lại tỷ giá." },
      en: { what: "The report states a rate of {rate} đồng to the dollar.", how: "Check the rate." },
    },
  },
  *checkSubmission({ context: { meta } }) {
    const rate = meta.exchangeRate;
    const at = meta.cells["exchangeRate"];
    if (rate !== undefined && (rate < least || rate > most))
      yield { messageId: "stated", ...(at && { at }), data: { rate }, found: rate };
  },
  *checkTable({ table }) {
    const stems = [...new Set(table.form.fields.flatMap((field) => field.stem ?? []))];
    const pairs = stems.map((stem) => [`${stem}Vnd`, `${stem}Usd`] as const);
    for (const item of table.items)
      for (const [inVnd, inUsd] of pairs) {
        const vnd = numberIn(item, inVnd);
        const usd = numberIn(item, inUsd);
        if (!vnd || !usd) continue;
        const rate = Math.round(vnd / usd);
        const thousands = Math.round(Math.log10(rate / 24_000) / 3);
        const mended = rate / 1000 ** thousands;
        if ((rate >= least && rate <= most) || (thousands !== 0 && mended >= least && mended <= most)) continue;
        const other = item.cells[inUsd];
        const base = onValue(table, item, inVnd);
        const places = other ? [other] : [];
        yield {
          ...base,
          messageId: "implied",
          related: [base.at, ...places],
          data: { rate, others: places },
          found: rate,
        };
      }
  },
});

export const examples: Examples<typeof rule> = {
  columns: {
    "Tên khoản viện trợ": "name: text",
    "Cam kết (VND)": "committedVnd: VND",
    "Cam kết (USD)": "committedUsd: USD",
  },
  valid: [
    {
      name: "tỷ giá 25.000",
      sheet: `| Tên khoản viện trợ | Cam kết (VND) | Cam kết (USD) |
              | Trạm y tế xã       | 250.000.000   | 10.000        |`,
    },
  ],
  invalid: [
    {
      name: "tỷ giá 12.500",
      sheet: `| Tên khoản viện trợ | Cam kết (VND) | Cam kết (USD) |
              | Trạm y tế xã       | «125.000.000» | 10.000        |`,
      finds: ["implied"],
    },
    {
      name: "tỷ giá ghi trong báo cáo và tỷ giá của một dòng",
      given: { meta: { exchangeRate: 2500 } },
      sheet: `| Tên khoản viện trợ | Cam kết (VND) | Cam kết (USD) |
              | Trạm y tế xã       | «400.000.000» | 10.000        |`,
      finds: ["stated", "implied"],
    },
  ],
};
