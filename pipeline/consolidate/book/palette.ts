// The look of the consolidated workbook: one typeface, one calm palette, and every style defined once, because a
// writer interns styles by identity.
import type { Edge, Style } from "#engine/book.ts";

export const FONT = "Times New Roman";
const INK = "1F2D3A";
const MUTED = "5B6B78";
const LINE = "B4C0CA";
const HEADING = "2F5873";
const SOFT = "E6EDF2";
const ENTRY = "FFF8E1";
const FLAGGED = "FCE8C8";
const ASKED = "F9DCD6";
const CHANGED = "DCEBFA";
const GOOD = "E2F0E4";

const thin: Edge = { style: "thin", color: LINE };
const box = { top: thin, bottom: thin, left: thin, right: thin };
const topRule = { ...box, top: { style: "medium", color: HEADING } as Edge };

export const COUNT_FORMAT = "#,##0";
export const USD_FORMAT = "#,##0.00";
export const DIFFERENCE_FORMAT = "+#,##0;-#,##0;0";
export const PERCENT_FORMAT = "0.0%";
export const DATE_FORMAT = "dd/mm/yyyy";
export const TIME_FORMAT = "dd/mm/yyyy hh:mm";

/** Tab colours by kind of sheet. */
export const TABS = { contents: HEADING, totals: "3F7F6B", sections: "7A94A8", entry: "D9A520", control: "9A6B5B" };

const text = (
  size: number,
  extra: Partial<Style> & { bold?: boolean; italic?: boolean; color?: string } = {},
): Style => {
  const { bold, italic, color, ...rest } = extra;
  return {
    font: { name: FONT, size, color: color ?? INK, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) },
    vertical: "center",
    ...rest,
  };
};

export const plain = text(11);
export const link: Style = { font: { name: FONT, size: 11, color: "1B5E91", underline: true }, vertical: "center" };
export const cellLink: Style = { ...link, border: box, wrap: true };
export const cellLinkTop: Style = { ...cellLink, vertical: "top" };
export const title = text(16, { bold: true, color: HEADING });
export const subtitle = text(11, { italic: true, color: MUTED, wrap: true, vertical: "top" });
export const subtitleLine = text(11, { italic: true, color: MUTED });
export const blockTitle = text(12, { bold: true, color: HEADING });
export const sentence = text(12, { wrap: true, horizontal: "left", indent: 1 });
export const note = text(10, { italic: true, color: MUTED, wrap: true, vertical: "top" });
export const label = text(11, { border: box, wrap: true });
export const wrapped = text(11, { wrap: true });
export const mainNumber = text(12, { border: box, bold: true, format: COUNT_FORMAT, horizontal: "right" });
export const mainUsd = text(12, { border: box, bold: true, format: USD_FORMAT, horizontal: "right" });
export const labelTop = text(11, { border: box, wrap: true, vertical: "top" });
export const digest: Style = {
  font: { name: "Consolas", size: 9, color: MUTED },
  border: box,
  wrap: true,
  vertical: "center",
};
export const labelBold = text(11, { border: box, wrap: true, bold: true });
export const remark = text(10, { border: box, color: MUTED, horizontal: "left", indent: 1, wrap: true });
export const phrase = text(11, { border: box, bold: true, horizontal: "left", indent: 1 });
export const centered = text(11, { border: box, horizontal: "center", wrap: true });
export const number = text(11, { border: box, format: COUNT_FORMAT, horizontal: "right" });
export const usd = text(11, { border: box, format: USD_FORMAT, horizontal: "right" });
export const difference = text(11, { border: box, format: DIFFERENCE_FORMAT, horizontal: "right" });
export const percent = text(11, { border: box, format: PERCENT_FORMAT, horizontal: "right" });
export const date = text(11, { border: box, format: DATE_FORMAT, horizontal: "center" });
export const muted = text(10, { border: box, color: MUTED, horizontal: "left", indent: 1, wrap: true });
export const mark = text(10, { color: "9A5B00", wrap: true, border: box });
export const heading: Style = {
  font: { name: FONT, size: 11, bold: true, color: "FFFFFF" },
  fill: HEADING,
  border: box,
  horizontal: "center",
  vertical: "center",
  wrap: true,
};
export const itemHeading: Style = { ...heading, font: { ...heading.font, size: 10 } };
export const totalLabel = text(11, { border: topRule, fill: SOFT, bold: true, wrap: true });
export const totalNumber = text(11, {
  border: topRule,
  fill: SOFT,
  bold: true,
  format: COUNT_FORMAT,
  horizontal: "right",
});
export const totalUsd = text(11, { border: topRule, fill: SOFT, bold: true, format: USD_FORMAT, horizontal: "right" });
export const totalPercent = text(11, {
  border: topRule,
  fill: SOFT,
  bold: true,
  format: PERCENT_FORMAT,
  horizontal: "right",
});
export const softLabel = text(11, { border: box, fill: SOFT, wrap: true });
export const softCentered = text(11, { border: box, fill: SOFT, horizontal: "center" });
export const check = text(11, { border: box, horizontal: "center", bold: true, color: "2E7D4F" });
export const entryText = text(11, { border: box, fill: ENTRY, wrap: true, locked: false });
export const entryNumber = text(11, {
  border: box,
  fill: ENTRY,
  format: USD_FORMAT,
  horizontal: "right",
  locked: false,
});
export const entryWhole = text(11, {
  border: box,
  fill: ENTRY,
  format: COUNT_FORMAT,
  horizontal: "right",
  locked: false,
});
export const entryDate = text(11, {
  border: box,
  fill: ENTRY,
  format: DATE_FORMAT,
  horizontal: "center",
  locked: false,
});

/** Fills that conditional formats lay over cells. */
export const wrong = { font: { color: "A12A1E", bold: true }, fill: ASKED };
export const good = { font: { color: "2E7D4F" }, fill: GOOD };
export const changed = { fill: CHANGED };
export const attention = { font: { color: "8A5200" }, fill: FLAGGED };

const SEVERITY_FILLS = { error: ASKED, warning: FLAGGED, info: "E8EEF4" } as const;
export const severityStyles = {
  error: text(11, { border: box, fill: SEVERITY_FILLS.error, bold: true, horizontal: "center", wrap: true }),
  warning: text(11, { border: box, fill: SEVERITY_FILLS.warning, bold: true, horizontal: "center", wrap: true }),
  info: text(11, { border: box, fill: SEVERITY_FILLS.info, horizontal: "center", wrap: true }),
};

export type ItemLook = "text" | "center" | "number" | "usd" | "percent" | "date" | "time" | "adjusted" | "adjustedUsd";
export type ItemMark = "plain" | "flagged" | "asked" | "aggregate";
const ITEM_LOOKS: Readonly<Record<ItemLook, Partial<Style>>> = {
  text: { wrap: true },
  center: { horizontal: "center", wrap: true },
  number: { horizontal: "right", format: COUNT_FORMAT },
  usd: { horizontal: "right", format: USD_FORMAT },
  percent: { horizontal: "right", format: PERCENT_FORMAT },
  date: { horizontal: "center", format: DATE_FORMAT },
  time: { horizontal: "center", format: TIME_FORMAT },
  adjusted: { horizontal: "right", format: COUNT_FORMAT },
  adjustedUsd: { horizontal: "right", format: USD_FORMAT },
};
const ITEM_FILLS: Readonly<Record<ItemMark, string | undefined>> = {
  plain: undefined,
  flagged: FLAGGED,
  asked: ASKED,
  aggregate: SOFT,
};

function itemStyle(look: ItemLook, marked: ItemMark): Style {
  const fill = ITEM_FILLS[marked] ?? (look === "adjusted" || look === "adjustedUsd" ? "F3F7FA" : undefined);
  const style = text(10, {
    border: box,
    vertical: "top",
    ...ITEM_LOOKS[look],
    ...(marked === "aggregate" ? { italic: true } : {}),
  });
  return fill === undefined ? style : { ...style, fill };
}

const LOOKS = Object.keys(ITEM_LOOKS) as ItemLook[];
const MARKS = Object.keys(ITEM_FILLS) as ItemMark[];
/** Styles of section cells: look x mark. */
export const itemStyles = Object.fromEntries(
  LOOKS.map((look) => [look, Object.fromEntries(MARKS.map((marked) => [marked, itemStyle(look, marked)]))]),
) as Readonly<Record<ItemLook, Readonly<Record<ItemMark, Style>>>>;
/** Hidden columns carry no look. */
export const hiddenStyle: Style = { font: { name: FONT, size: 9, color: MUTED } };
