import { defineRule, type Examples } from "../rule.ts";
import type { Cluster } from "../roster.ts";

// Membership is dated data of the roster: nobody has published the clusters after July 2025, so a cluster without
// members at that time contradicts nothing.
export const rule = /* @__PURE__ */ defineRule({
  id: "cluster-mismatch",
  severity: "warning",
  since: "1.0",
  title: { vi: "Đơn vị không thuộc cụm", en: "Union outside the cluster" },
  why: { vi: "Bài nộp sẽ không được tính vào cụm này.", en: "The report will not count for this cluster." },
  messages: {
    stated: {
      vi: {
        what: "Tệp ghi “{label}” nhưng đơn vị không có trong danh sách cụm này.",
        how: "Sửa tên cụm, hoặc cập nhật danh sách thành viên.",
      },
      en: {
        what: "The file says “{label}”, but the union is not on the list of that cluster.",
        how: "Correct the cluster, or update the list of members.",
      },
    },
    asked: {
      vi: {
        what: "Đơn vị gửi tệp không có trong danh sách của “{label}” đang tổng hợp.",
        how: "Kiểm tra xem tệp có gửi nhầm cụm không, hoặc cập nhật danh sách thành viên.",
      },
      en: {
        what: "The union is not on the list of “{label}”, which is being consolidated.",
        how: "Check that it was sent to the right cluster, or update the list of members.",
      },
    },
  },
  *checkSubmission({ context: { meta, roster, period, options } }) {
    const day = period?.to ?? (meta.year === undefined ? undefined : `${meta.year}-12-31`);
    if (meta.unit === undefined || day === undefined) return;
    const named = (id: string | undefined) => roster.clusters.find((cluster) => cluster.id === id);
    const isOutside = (cluster: Cluster | undefined) => {
      const members =
        cluster?.members.filter(({ from, to }) => (from === null || from <= day) && (to === null || to >= day)) ?? [];
      return members.length > 0 && !members.some((member) => member.unit === meta.unit);
    };
    const at = meta.cells["cluster"];
    const stated = named(meta.cluster);
    if (stated && isOutside(stated)) yield { messageId: "stated", ...(at && { at }), data: { label: stated.name } };
    const asked = named(options.cluster);
    if (asked && isOutside(asked)) yield { messageId: "asked", data: { label: asked.name } };
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  valid: [
    {
      name: "cụm chưa có danh sách cho năm sau",
      period: "2025",
      given: { meta: { unit: "ha-noi", year: 2025, unitsNamed: [], periodsNamed: [] } },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "ghi nhầm cụm",
      given: { meta: { cluster: "cum-1" } },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["stated"],
    },
    {
      name: "ghi nhầm cụm và gửi nhầm cụm",
      given: { meta: { cluster: "cum-1" }, cluster: "cum-1" },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn JICA  | 12       |`,
      finds: ["stated", "asked"],
    },
  ],
};
