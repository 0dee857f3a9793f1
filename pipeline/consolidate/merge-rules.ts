// What merging itself can find, between files and between unions: ids, severities and words, in the shape of the
// engine's rules. What the engine has words for (everything inside one file) is not repeated here.
import type { AnyRule } from "#engine/rule.ts";
import { FIGURE_RULES } from "./merge-rules-figures.ts";
import { FILE_RULES } from "./merge-rules-files.ts";

const DATA_RULES: readonly AnyRule[] = [
  {
    id: "duplicate-across-unions",
    since: "1.0",
    severity: "warning",
    title: { vi: "Các đơn vị cùng báo cáo một việc", en: "Reported by several unions" },
    why: {
      vi: "Nếu là một việc thì tổng của cụm bị tính thừa.",
      en: "If it is one thing, the cluster counts it more than once.",
    },
    messages: {
      across: {
        vi: {
          what: "Dòng “{text}” ở ô {cell} trên trang “{sheet}” trùng với dòng của {other}.",
          how: "Các đơn vị trao đổi để thống nhất đơn vị nào báo cáo.",
        },
        en: {
          what: "The row “{text}” at {cell} on sheet “{sheet}” repeats a row of {other}.",
          how: "The unions should agree who reports it.",
        },
      },
    },
  },
  {
    id: "same-donor-and-amount",
    since: "1.0",
    severity: "warning",
    title: { vi: "Cùng bên viện trợ và giá trị ở các đơn vị", en: "Same donor and amount at several unions" },
    why: {
      vi: "Nếu là một khoản thì tổng của cụm bị tính thừa.",
      en: "If it is one item, the cluster counts it twice.",
    },
    messages: {
      alike: {
        vi: {
          what: "Ô {cell}, trang tính “{sheet}”: “{text}” có bên viện trợ, giá trị và tên gần giống một khoản của {other}.",
          how: "Kiểm tra có phải cùng một khoản hay không; nếu là hai khoản khác nhau thì ghi giải trình.",
        },
        en: {
          what: "Cell {cell}, sheet “{sheet}”: “{text}” has the donor, the amount and nearly the name of an item of {other}.",
          how: "Check whether they are one item; if they are two, say so in an explanation.",
        },
      },
      otherName: {
        vi: {
          what: "Ô {cell}, trang tính “{sheet}”: “{text}” có cùng bên viện trợ và giá trị với một khoản của {other}, tên khác nhau.",
          how: "Xem lại nếu các đơn vị cùng tham gia một khoản viện trợ.",
        },
        en: {
          what: "Cell {cell}, sheet “{sheet}”: “{text}” has the donor and the amount of an item of {other}; the names differ.",
          how: "Look again if the unions took part in one item.",
        },
      },
    },
  },
  {
    id: "aggregates-not-added",
    since: "1.0",
    severity: "warning",
    title: { vi: "Bảng tổng hợp không cộng thêm", en: "Cross table not added" },
    why: {
      vi: "Cộng cả bảng này thì các mục đã có ở danh sách hoặc ở bảng khác bị tính hai lần.",
      en: "Adding it would count items of the list or of another table twice.",
    },
    messages: {
      notAdded: {
        vi: {
          what: "Trang tính “{sheet}”, vùng {text}: bảng {number} dòng của mục {section} không được cộng vào tổng.",
          how: "Đối chiếu với danh sách; nếu là số liệu khác thì đơn vị bổ sung vào danh sách.",
        },
        en: {
          what: "Sheet “{sheet}”, area {text}: a table of {number} lines of {section} is not added to the totals.",
          how: "Compare it with the list; if it holds other figures, ask the union to add them to the list.",
        },
      },
    },
  },
  {
    id: "declared-differs",
    since: "1.0",
    severity: "warning",
    title: { vi: "Số đơn vị khai khác số cộng từ chi tiết", en: "Declared figure differs from the details" },
    why: {
      vi: "Số của cụm được cộng từ chi tiết; số khai chỉ để đối chiếu.",
      en: "The cluster's figures are added from the details; the declared ones are for comparison only.",
    },
    messages: {
      differs: {
        vi: {
          what: "Ô {cell}, trang tính “{sheet}”: {indicator} khai {declared}, cộng từ chi tiết được {sum}.",
          how: "Đơn vị sửa số khai hoặc bổ sung chi tiết.",
        },
        en: {
          what: "Cell {cell}, sheet “{sheet}”: {indicator} is declared as {declared}; the details add up to {sum}.",
          how: "Correct the declared figure or complete the details.",
        },
      },
      prevented: {
        vi: {
          what: "Ô {cell}, trang tính “{sheet}”: {indicator} khai {declared}; chưa đối chiếu được với chi tiết vì còn ô chưa đọc được: {others}.",
          how: "Sửa các ô đó trước.",
        },
        en: {
          what: "Cell {cell}, sheet “{sheet}”: {indicator} is declared as {declared}; not compared with the details yet, because of cells that are unread: {others}.",
          how: "Mend those cells first.",
        },
      },
    },
  },
  {
    id: "declared-twice",
    since: "1.0",
    severity: "warning",
    title: { vi: "Một chỉ tiêu khai hai số khác nhau", en: "One indicator declared twice" },
    why: {
      vi: "Không biết số nào là số của đơn vị, nên không số nào được dùng để đối chiếu.",
      en: "Which of them is the union's figure is not known, so neither is compared.",
    },
    messages: {
      twoFigures: {
        vi: {
          what: "Ô {cell}, trang tính “{sheet}”: {indicator} được khai nhiều lần với các số khác nhau: {texts}.",
          how: "Đơn vị giữ lại một số.",
        },
        en: {
          what: "Cell {cell}, sheet “{sheet}”: {indicator} is declared more than once, with different figures: {texts}.",
          how: "Keep one figure.",
        },
      },
    },
  },
  {
    id: "adjustment-not-applied",
    since: "1.0",
    severity: "error",
    title: { vi: "Điều chỉnh không áp dụng được", en: "Correction not applied" },
    why: {
      vi: "Tổng vẫn tính theo số đơn vị báo cáo.",
      en: "Totals still run over the reported value.",
    },
    messages: {
      rowGone: {
        vi: {
          what: "Điều chỉnh {row}, cột {field}: không còn dòng này trong báo cáo.",
          how: "Chọn lại mã dòng hoặc xóa điều chỉnh.",
        },
        en: {
          what: "Correction of {row}, column {field}: the row is no longer in the report.",
          how: "Choose the row again or remove the correction.",
        },
      },
      valueChanged: {
        vi: {
          what: "Điều chỉnh {row}, cột {field}: ghi giá trị cũ là {from}, báo cáo hiện có {actual}.",
          how: "Xem lại điều chỉnh theo số mới rồi ghi lại giá trị cũ.",
        },
        en: {
          what: "Correction of {row}, column {field}: it names the old value {from}; the report now has {actual}.",
          how: "Review the correction against the new value and enter the old value again.",
        },
      },
      fieldUnknown: {
        vi: { what: "Điều chỉnh {row}: biểu không có cột “{field}”.", how: "Chọn tên cột trong danh sách." },
        en: {
          what: "Correction of {row}: the section has no column “{field}”.",
          how: "Choose a column from the list.",
        },
      },
      valueRefused: {
        vi: {
          what: "Điều chỉnh {row}, cột {field}: giá trị mới {to} không hợp với cột này.",
          how: "Ghi lại giá trị mới.",
        },
        en: {
          what: "Correction of {row}, column {field}: the new value {to} does not fit the column.",
          how: "Enter the new value again.",
        },
      },
      repeated: {
        vi: {
          what: "Điều chỉnh {row}, cột {field}: đã có một điều chỉnh khác ở phía trên cho cùng ô.",
          how: "Giữ lại một dòng điều chỉnh.",
        },
        en: {
          what: "Correction of {row}, column {field}: another one above already changes it.",
          how: "Keep one of them.",
        },
      },
    },
  },
  {
    id: "total-too-large",
    since: "1.0",
    severity: "error",
    title: { vi: "Tổng vượt quá 15 chữ số", en: "Total beyond 15 digits" },
    why: {
      vi: "Excel chỉ giữ đúng 15 chữ số, phần sau bị thay bằng số 0.",
      en: "A spreadsheet keeps 15 digits and puts zeros for the rest.",
    },
    messages: {
      tooLarge: {
        vi: {
          what: "{indicator}: tổng {sum} có hơn 15 chữ số.",
          how: "Kiểm tra đơn vị tính của các giá trị lớn nhất.",
        },
        en: {
          what: "{indicator}: the total {sum} has more than 15 digits.",
          how: "Check the unit of the largest values.",
        },
      },
    },
  },
];

/** Every rule of merging, files first. */
export const MERGE_RULES: readonly AnyRule[] = [...FILE_RULES, ...DATA_RULES, ...FIGURE_RULES];
