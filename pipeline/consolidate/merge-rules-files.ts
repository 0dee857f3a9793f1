// Rules about whole files: who has reported, for which period, and which of several files counts.
import type { AnyRule } from "#engine/rule.ts";

const UNDECIDED_WHY = {
  vi: "Không quy tắc nào chọn được tệp đúng, nên một tệp được tính và đánh dấu, tệp kia chỉ được liệt kê.",
  en: "No rule decides which file is right, so one of them is counted and marked, the other one only listed.",
};
const CHOOSE = {
  vi: "Đơn vị xác nhận tệp đúng; bỏ tệp kia khỏi thư mục rồi tổng hợp lại.",
  en: "Ask the union which file is right, take the other one out of the folder and merge again.",
};

export const FILE_RULES: readonly AnyRule[] = [
  {
    id: "missing-submission",
    since: "1.0",
    severity: "warning",
    title: { vi: "Chưa có báo cáo", en: "No report yet" },
    why: { vi: "Số của cụm chưa gồm đơn vị này.", en: "The cluster's figures do not include this union." },
    messages: {
      missing: {
        vi: {
          what: "{unit}: chưa có báo cáo kỳ {period} được tính.",
          how: "Đề nghị đơn vị gửi báo cáo rồi tổng hợp lại.",
        },
        en: {
          what: "{unit}: no report for {period} is counted.",
          how: "Ask the union for its report and merge again.",
        },
      },
    },
  },
  {
    id: "refused-file",
    since: "1.0",
    severity: "error",
    title: { vi: "Tệp không đọc được", en: "File that could not be read" },
    why: { vi: "Không số nào của tệp này được tính.", en: "None of its figures is counted." },
    messages: {
      refused: {
        vi: { what: "Tệp “{file}” không đọc được: {reason}", how: "Đề nghị đơn vị gửi lại tệp." },
        en: { what: "File “{file}” could not be read: {reason}", how: "Ask the union to send the file again." },
      },
    },
  },
  {
    id: "identical-files",
    since: "1.0",
    severity: "info",
    title: { vi: "Hai tệp giống hệt nhau", en: "Identical files" },
    why: { vi: "Nội dung được tính một lần.", en: "The content is counted once." },
    messages: {
      identical: {
        vi: { what: "Tệp “{file}” giống hệt tệp “{other}” (cùng mã SHA-256).", how: "Không cần làm gì." },
        en: { what: "File “{file}” is identical to “{other}” (same SHA-256).", how: "Nothing needs to be done." },
      },
    },
  },
  {
    id: "identical-across-unions",
    since: "1.0",
    severity: "error",
    title: { vi: "Các đơn vị nộp cùng một tệp", en: "One file from several unions" },
    why: {
      vi: "Một nội dung đang được tính cho nhiều đơn vị.",
      en: "One content is being counted for several unions.",
    },
    messages: {
      identical: {
        vi: {
          what: "Tệp “{file}” giống hệt tệp “{other}” của {units}.",
          how: "Kiểm tra tên đơn vị trong tệp rồi bỏ tệp sai khỏi thư mục.",
        },
        en: {
          what: "File “{file}” is identical to “{other}” of {units}.",
          how: "Check the union named in the file and take the wrong one out of the folder.",
        },
      },
    },
  },
  {
    id: "superseded-file",
    since: "1.0",
    severity: "info",
    title: { vi: "Tệp được thay bằng tệp mới hơn", en: "File replaced by a newer one" },
    why: {
      vi: "Quy tắc: tệp không có dòng nào nhường tệp có dòng; bản trả lại thay tệp gốc của nó; hai tệp cùng số liệu tính một; còn lại, hai ngày cùng nguồn, tệp có ngày sau thay tệp trước khi có đủ các biểu của tệp trước và không biểu nào còn dưới một nửa số dòng.",
      en: "The rule: a file without any row gives way to one with rows; a marked copy sent back replaces the file it was made of; of files with the same values one counts; otherwise, with dates of the same source, the later file replaces the earlier one when it has all its sections and none with less than half its rows.",
    },
    messages: {
      replaced: {
        vi: {
          what: "Tệp “{file}” ({from}) được thay bằng “{other}” ({to}), theo {dateSource}.",
          how: "Bỏ tệp “{other}” khỏi thư mục nếu tệp cũ mới là tệp đúng.",
        },
        en: {
          what: "File “{file}” ({from}) is replaced by “{other}” ({to}), by {dateSource}.",
          how: "Take “{other}” out of the folder if the older file is the right one.",
        },
      },
      returned: {
        vi: {
          what: "Tệp “{file}” được thay bằng “{other}”: đó là bản trả lại của chính tệp này, do đơn vị gửi lại.",
          how: "Bỏ tệp “{other}” khỏi thư mục nếu tệp gốc mới là tệp đúng.",
        },
        en: {
          what: "File “{file}” is replaced by “{other}”, which is the marked copy of it that the union sent back.",
          how: "Take “{other}” out of the folder if the original is the right one.",
        },
      },
      sameValues: {
        vi: {
          what: "Tệp “{file}” có cùng số liệu với tệp “{other}”; số liệu được tính một lần, từ tệp “{other}”.",
          how: "Không cần làm gì.",
        },
        en: {
          what: "File “{file}” holds the same values as “{other}”; they are counted once, from “{other}”.",
          how: "Nothing needs to be done.",
        },
      },
      empty: {
        vi: {
          what: "Tệp “{file}” không có dòng số liệu nào, nên tệp “{other}” được tính.",
          how: "Nếu tệp này mới là báo cáo, đơn vị kiểm tra rồi gửi lại tệp có số liệu.",
        },
        en: {
          what: "File “{file}” has no row at all, so “{other}” is counted.",
          how: "If it was meant to be the report, ask the union for the file with its figures.",
        },
      },
    },
  },
  {
    id: "rows-gone",
    since: "1.0",
    severity: "warning",
    title: { vi: "Dòng của tệp cũ không còn trong tệp mới", en: "Rows of the older file gone from the newer" },
    why: { vi: "Các dòng này không được tính.", en: "These rows are not counted." },
    messages: {
      gone: {
        vi: {
          what: "{section}: {number} dòng của tệp “{other}” không có trong tệp mới “{file}”: {texts}.",
          how: "Đơn vị xác nhận đã bỏ các dòng này.",
        },
        en: {
          what: "{section}: {number} rows of “{other}” are not in the newer “{file}”: {texts}.",
          how: "Ask the union to confirm that they were removed.",
        },
      },
    },
  },
  {
    id: "several-files",
    since: "1.0",
    severity: "error",
    title: { vi: "Nhiều tệp của một đơn vị, chưa rõ tệp nào đúng", en: "Several files of one union, undecided" },
    why: UNDECIDED_WHY,
    messages: {
      dateMissing: {
        vi: { what: "{unit} có hai tệp, “{file}” và “{other}”; có tệp không ghi ngày.", how: CHOOSE.vi },
        en: { what: "{unit} has two files, “{file}” and “{other}”; at least one has no date.", how: CHOOSE.en },
      },
      dateSame: {
        vi: { what: "{unit} có hai tệp cùng ngày, “{file}” và “{other}”.", how: CHOOSE.vi },
        en: { what: "{unit} has two files of the same date, “{file}” and “{other}”.", how: CHOOSE.en },
      },
      dateSourcesDiffer: {
        vi: {
          what: "{unit} có hai tệp, “{file}” và “{other}”, ngày lấy từ hai nguồn khác nhau ({dateSource}) nên không so được.",
          how: CHOOSE.vi,
        },
        en: {
          what: "{unit} has two files, “{file}” and “{other}”, whose dates come from different sources ({dateSource}) and cannot be compared.",
          how: CHOOSE.en,
        },
      },
      newerLacksSections: {
        vi: {
          what: "{unit}: tệp mới hơn “{file}” thiếu biểu có trong tệp “{other}”: {sections}. Các biểu này chưa được tính.",
          how: CHOOSE.vi,
        },
        en: {
          what: "{unit}: the newer file “{file}” lacks sections of “{other}”: {sections}. They are not counted.",
          how: CHOOSE.en,
        },
      },
      noCommonSection: {
        vi: {
          what: "{unit}: hai tệp “{file}” và “{other}” không có biểu nào chung. Chưa tính: {sections}.",
          how: "Nếu hai tệp là hai phần của một báo cáo, đơn vị ghép vào một tệp rồi gửi lại.",
        },
        en: {
          what: "{unit}: the files “{file}” and “{other}” share no section. Not counted: {sections}.",
          how: "If they are two parts of one report, put them into one workbook and send it again.",
        },
      },
      newerHasFewerRows: {
        vi: {
          what: "{unit}: tệp mới hơn “{file}” có chưa tới một nửa số dòng của tệp “{other}” ở: {sections}.",
          how: CHOOSE.vi,
        },
        en: {
          what: "{unit}: the newer file “{file}” has less than half the rows of “{other}” in: {sections}.",
          how: CHOOSE.en,
        },
      },
    },
  },
  {
    id: "other-period",
    since: "1.0",
    severity: "warning",
    title: { vi: "Tệp của kỳ khác", en: "File of another period" },
    why: { vi: "Không số nào của tệp này được tính.", en: "None of its figures is counted." },
    messages: {
      otherPeriod: {
        vi: { what: "Tệp “{file}” ghi kỳ {text}, không phải {period}.", how: "Kiểm tra kỳ báo cáo ghi trong tệp." },
        en: { what: "File “{file}” is for {text}, not {period}.", how: "Check the period named in the file." },
      },
    },
  },
  {
    id: "other-cluster",
    since: "1.0",
    severity: "warning",
    title: { vi: "Tệp của đơn vị ngoài cụm", en: "File of a union outside the cluster" },
    why: { vi: "Không số nào của tệp này được tính.", en: "None of its figures is counted." },
    messages: {
      otherCluster: {
        vi: {
          what: "Tệp “{file}” là của {unit}, không thuộc {cluster} trong kỳ {period}.",
          how: "Bỏ tệp khỏi thư mục, hoặc bổ sung đơn vị vào cụm bằng --roster.",
        },
        en: {
          what: "File “{file}” is from {unit}, which is not in {cluster} in {period}.",
          how: "Take the file out of the folder, or add the union to the cluster with --roster.",
        },
      },
    },
  },
  {
    id: "unit-undetermined",
    since: "1.0",
    severity: "error",
    title: { vi: "Không rõ tệp của đơn vị nào", en: "File of an unknown union" },
    why: { vi: "Không số nào của tệp này được tính.", en: "None of its figures is counted." },
    messages: {
      undetermined: {
        vi: {
          what: "Tệp “{file}” không cho biết là của đơn vị nào.",
          how: "Ghi tên đơn vị ở đầu báo cáo rồi tổng hợp lại.",
        },
        en: {
          what: "File “{file}” does not say which union it is from.",
          how: "Write the union's name at the head of the report and merge again.",
        },
      },
    },
  },
  {
    id: "period-unstated",
    since: "1.0",
    severity: "warning",
    title: { vi: "Tệp không ghi kỳ báo cáo", en: "File without a period" },
    why: { vi: "Tệp được tính cho kỳ đang tổng hợp.", en: "It is counted for the period being merged." },
    messages: {
      unstated: {
        vi: {
          what: "Tệp “{file}” không ghi đủ kỳ báo cáo; được tính cho {period}.",
          how: "Đơn vị ghi kỳ báo cáo ở đầu biểu.",
        },
        en: {
          what: "File “{file}” does not fully name its period; it is counted for {period}.",
          how: "Write the period at the head of the report.",
        },
      },
    },
  },
  {
    id: "rule-crashed",
    since: "1.0",
    severity: "error",
    title: { vi: "Lỗi của công cụ khi kiểm tra", en: "A check of the tool failed" },
    why: {
      vi: "Một quy tắc chưa chạy thì chưa thể coi là đã đạt.",
      en: "A check that did not run is not a passed check.",
    },
    messages: {
      crashed: {
        vi: {
          what: "Tệp “{file}”: quy tắc “{text}” không chạy được ({reason}).",
          how: "Gửi tệp cho người bảo trì chương trình.",
        },
        en: {
          what: "File “{file}”: the check “{text}” could not run ({reason}).",
          how: "Send the file to the program's maintainers.",
        },
      },
    },
  },
];
