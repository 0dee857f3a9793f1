// Rules about a union's whole figures, held against earlier periods and against the other unions.
import type { AnyRule } from "#engine/rule.ts";

const CHECK = { vi: "Kiểm tra lại; nếu đúng thì ghi giải trình.", en: "Check it; if it is right, say why." };

export const FIGURE_RULES: readonly AnyRule[] = [
  {
    id: "unlike-own-history",
    since: "1.0",
    severity: "warning",
    title: { vi: "Số liệu khác hẳn kỳ trước của đơn vị", en: "Figure unlike the union's own earlier ones" },
    why: {
      vi: "Số tăng giảm hàng chục lần thường do nhầm đơn vị tính hoặc thiếu số liệu.",
      en: "A figure that changes tenfold is usually a mistaken unit, or something left out.",
    },
    messages: {
      scaled: {
        vi: {
          what: "{indicator}: kỳ này {actual} {measure}, kỳ {period} là {before} {measure}.",
          how: "Kiểm tra đơn vị tính; có thể là {expected} {measure}.",
        },
        en: {
          what: "{indicator}: {actual} {measure} now, {before} {measure} in {period}.",
          how: "Check the unit; it may be {expected} {measure}.",
        },
      },
      currency: {
        vi: {
          what: "{indicator}: kỳ này {actual} {measure}, kỳ {period} là {before} {measure}.",
          how: "Kiểm tra loại tiền; có thể là {expected} {other}.",
        },
        en: {
          what: "{indicator}: {actual} {measure} now, {before} {measure} in {period}.",
          how: "Check the currency; it may be {expected} {other}.",
        },
      },
      far: {
        vi: {
          what: "{indicator}: kỳ này {actual} {measure}, kỳ {period} là {before} {measure}.",
          how: CHECK.vi,
        },
        en: { what: "{indicator}: {actual} {measure} now, {before} {measure} in {period}.", how: CHECK.en },
      },
      gone: {
        vi: {
          what: "{indicator}: kỳ này bằng 0, kỳ {period} là {expected} {measure}.",
          how: "Kiểm tra xem biểu có bị bỏ sót không.",
        },
        en: {
          what: "{indicator}: 0 now, {expected} {measure} in {period}.",
          how: "Check whether something was left out.",
        },
      },
    },
  },
  {
    id: "unlike-other-unions",
    since: "1.0",
    severity: "warning",
    title: { vi: "Số liệu khác hẳn các đơn vị khác", en: "Figure unlike the other unions'" },
    why: {
      vi: "Số của một đơn vị lệch hàng chục lần làm sai số của cả cụm.",
      en: "One union's figure, off many times over, spoils the cluster's.",
    },
    messages: {
      scaled: {
        vi: {
          what: "{indicator}: đơn vị có {actual} {measure}, lệch xa các đơn vị khác trong cụm.",
          how: "Kiểm tra đơn vị tính; có thể là {expected} {measure}.",
        },
        en: {
          what: "{indicator}: this union has {actual} {measure}, far from the other unions of the cluster.",
          how: "Check the unit; it may be {expected} {measure}.",
        },
      },
      currency: {
        vi: {
          what: "{indicator}: đơn vị có {actual} {measure}, lệch xa các đơn vị khác trong cụm.",
          how: "Kiểm tra loại tiền; có thể là {expected} {other}.",
        },
        en: {
          what: "{indicator}: this union has {actual} {measure}, far from the other unions of the cluster.",
          how: "Check the currency; it may be {expected} {other}.",
        },
      },
      far: {
        vi: {
          what: "{indicator}: đơn vị có {actual} {measure}; các đơn vị khác thường khoảng {expected} {measure}.",
          how: CHECK.vi,
        },
        en: {
          what: "{indicator}: this union has {actual} {measure}; the others are around {expected} {measure}.",
          how: CHECK.en,
        },
      },
    },
  },
  {
    id: "same-as-before",
    since: "1.0",
    severity: "warning",
    title: { vi: "Số liệu giống hệt kỳ trước", en: "Same figures as before" },
    why: {
      vi: "Có thể đơn vị gửi nhầm báo cáo của kỳ trước.",
      en: "The report of the earlier period may have been sent again.",
    },
    messages: {
      repeated: {
        vi: {
          what: "{unit}: {number} trong {whole} chỉ tiêu bằng đúng số của kỳ {period}.",
          how: "Đề nghị đơn vị xác nhận đây là số liệu của kỳ này.",
        },
        en: {
          what: "{unit}: {number} of {whole} indicators equal those of {period} exactly.",
          how: "Ask the union to confirm that these are this period's figures.",
        },
      },
    },
  },
];
