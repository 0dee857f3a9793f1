// Range: what an add-in reads and writes.
import { displayText } from "#engine/display.ts";
import {
  bounding,
  cellsIn,
  columnsOf,
  intersect,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  oneCell,
  rowsOf,
  sheetPrefix,
  writeArea,
  WHOLE,
  type Area,
} from "../../model/area.ts";
import { valueType, wireValue } from "../../model/book.ts";
import { isBlank, restyle, type Cell } from "../../model/cell.ts";
import { enter } from "../../model/typed.ts";
import { defineType, HostObject, type Host, type Property, type ObjectType } from "../define-type.ts";
import { gridOf, shared, spread } from "../grid.ts";
import { guardFormat, guardValues, standing, within, type Place } from "../place.ts";
import { fail } from "../rich-error.ts";
import { conditionalFormats } from "./conditional-formats.ts";
import { rangeAreas } from "./range-areas.ts";
import { rangeFormat } from "./range-format.ts";
import { deleteCells, insertCells } from "./range-shift.ts";
import { worksheet } from "./worksheet.ts";

export const fullAddress = ({ sheet, area }: Place): string => `${sheetPrefix(sheet.name)}!${writeArea(area)}`;

const shownText = (cell: Cell, date1904: boolean): string =>
  displayText({ value: cell.value, ...(cell.style.format ? { format: cell.style.format } : {}) }, date1904);

function moved(place: Place, area: Area, where: string): HostObject {
  if (!intersect(area, WHOLE) || area.top < 0 || area.left < 0 || area.bottom > LAST_ROW || area.right > LAST_COLUMN)
    return fail("InvalidArgument", where);
  return range.of({ sheet: place.sheet, area });
}

const whole = (value: unknown, where: string): number =>
  typeof value === "number" && Number.isInteger(value) ? value : fail("InvalidArgument", where);

const placeIn = (value: unknown, place: Place, host: Host, where: string): Place => {
  if (value instanceof HostObject) return value.target as Place;
  if (typeof value !== "string") return fail("InvalidArgument", where);
  return (worksheet.methods["getRange"]!.call(place.sheet, [value], host, where) as HostObject).target as Place;
};

function writeEntries(place: Place, value: unknown, host: Host, where: string): void {
  standing(place, host, where);
  const at = spread(value, place.area, where);
  guardValues(place, host, where);
  const { book } = host;
  book.edit(
    place.sheet,
    place.area,
    (cell, row, column) => {
      const entry = at(row, column);
      if (entry === null || entry === undefined) return undefined;
      if (typeof entry !== "string" && typeof entry !== "number" && typeof entry !== "boolean")
        return fail("InvalidArgument", where);
      return enter(entry, cell.style, book.language, book.date1904, cell.value === "" ? 0 : cell.value);
    },
    "addin",
  );
}

const entries = (of: (cell: Cell) => unknown): Property<Place> => ({
  since: "1.1",
  get: (place, _host, where) => gridOf(place, where, of),
  set: writeEntries,
});

function hiddenProperty(kind: "rows" | "columns"): Property<Place> {
  const set = ({ sheet }: Place): Set<number> => (kind === "rows" ? sheet.hiddenRows : sheet.hiddenColumns);
  const lines = ({ area }: Place): number[] =>
    kind === "rows"
      ? Array.from({ length: rowsOf(area) }, (_, at) => area.top + at)
      : Array.from({ length: columnsOf(area) }, (_, at) => area.left + at);
  return {
    since: "1.2",
    get: (place) => shared(lines(place).map((line) => set(place).has(line))),
    set: (place, value, host, where) => {
      guardFormat(place, host, where, "allowFormatRows");
      if (typeof value !== "boolean") fail("InvalidArgument", where);
      for (const line of lines(place))
        if (value) set(place).add(line);
        else set(place).delete(line);
      host.book.remember([], "addin");
    },
  };
}

const count = (since: string, of: (area: Area) => number): Property<Place> => ({ since, get: ({ area }) => of(area) });

export const range: ObjectType<Place> = defineType({
  name: "Range",
  kept: true,
  properties: {
    address: { since: "1.1", get: (place, host, where) => (standing(place, host, where), fullAddress(place)) },
    addressLocal: { since: "1.1", get: fullAddress },
    cellCount: count("1.1", (area) => (cellsIn(area) > 2 ** 31 - 1 ? -1 : cellsIn(area))),
    rowCount: count("1.1", rowsOf),
    columnCount: count("1.1", columnsOf),
    rowIndex: count("1.1", ({ top }) => top),
    columnIndex: count("1.1", ({ left }) => left),
    isEntireRow: { since: "1.7", get: ({ area }) => isWholeRows(area) },
    isEntireColumn: { since: "1.7", get: ({ area }) => isWholeColumns(area) },
    values: entries((cell) => wireValue(cell.value)),
    formulas: entries((cell) => cell.formula ?? wireValue(cell.value)),
    text: {
      since: "1.1",
      get: (place, { book }, where) => gridOf(place, where, (cell) => shownText(cell, book.date1904)),
    },
    valueTypes: { since: "1.1", get: (place, _host, where) => gridOf(place, where, (cell) => valueType(cell.value)) },
    numberFormat: {
      since: "1.1",
      get: (place, _host, where) => gridOf(place, where, (cell) => cell.style.format ?? "General"),
      set: (place, value, host, where) => {
        const at = spread(value, place.area, where);
        guardFormat(place, host, where);
        const { sheet, area } = place;
        let [row, column] = [area.top, area.left];
        host.book.restyle(
          sheet,
          area,
          (cell) => {
            const code = at(row, column);
            if (++column > area.right) [row, column] = [row + 1, area.left];
            if (code === null || code === undefined) return cell;
            if (typeof code !== "string") return fail("InvalidArgument", where);
            return { ...cell, style: restyle(cell.style, "format", code === "General" ? undefined : code) };
          },
          "addin",
        );
      },
    },
    rowHidden: hiddenProperty("rows"),
    columnHidden: hiddenProperty("columns"),
    hidden: {
      since: "1.2",
      get: ({ sheet, area }) =>
        shared(
          Array.from({ length: rowsOf(area) }, (_, row) =>
            Array.from(
              { length: columnsOf(area) },
              (_, column) => sheet.hiddenRows.has(area.top + row) || sheet.hiddenColumns.has(area.left + column),
            ),
          ).flat(),
        ),
    },
    format: { since: "1.1", get: (place) => rangeFormat.of(place) },
    worksheet: { since: "1.1", get: ({ sheet }) => worksheet.of(sheet) },
    conditionalFormats: { since: "1.6", get: (place) => conditionalFormats.of(place) },
  },
  methods: {
    _KeepReference: { since: "1.1", call: () => null },
    _ValidateArraySize: {
      since: "1.3",
      call: ({ area }, [rows, columns], _host, where) => {
        if (rows !== rowsOf(area) || columns !== columnsOf(area)) fail("InvalidArgument", where);
      },
    },
    getCell: {
      since: "1.1",
      call: (place, [row, column], _host, where) => {
        const [down, right] = [place.area.top + whole(row, where), place.area.left + whole(column, where)];
        return moved(place, oneCell(down, right), where);
      },
    },
    getRow: {
      since: "1.1",
      call: (place, [row], _host, where) => {
        const at = place.area.top + whole(row, where);
        return at < place.area.top || at > place.area.bottom
          ? fail("InvalidArgument", where)
          : moved(place, { ...place.area, top: at, bottom: at }, where);
      },
    },
    getColumn: {
      since: "1.1",
      call: (place, [column], _host, where) => {
        const at = place.area.left + whole(column, where);
        return at < place.area.left || at > place.area.right
          ? fail("InvalidArgument", where)
          : moved(place, { ...place.area, left: at, right: at }, where);
      },
    },
    getOffsetRange: {
      since: "1.1",
      call: (place, [rows, columns], _host, where) => {
        const [down, right] = [whole(rows, where), whole(columns, where)];
        const { top, left, bottom, right: last } = place.area;
        return moved(place, { top: top + down, bottom: bottom + down, left: left + right, right: last + right }, where);
      },
    },
    getResizedRange: {
      since: "1.2",
      call: (place, [rows, columns], _host, where) => {
        const { area } = place;
        const next = { ...area, bottom: area.bottom + whole(rows, where), right: area.right + whole(columns, where) };
        return next.bottom < next.top || next.right < next.left
          ? fail("InvalidArgument", where)
          : moved(place, next, where);
      },
    },
    getLastCell: {
      since: "1.1",
      call: ({ sheet, area }) => range.of({ sheet, area: oneCell(area.bottom, area.right) }),
    },
    getLastRow: { since: "1.1", call: ({ sheet, area }) => range.of({ sheet, area: { ...area, top: area.bottom } }) },
    getLastColumn: {
      since: "1.1",
      call: ({ sheet, area }) => range.of({ sheet, area: { ...area, left: area.right } }),
    },
    getEntireRow: {
      since: "1.1",
      call: ({ sheet, area }) => range.of({ sheet, area: { ...area, left: 0, right: LAST_COLUMN } }),
    },
    getEntireColumn: {
      since: "1.1",
      call: ({ sheet, area }) => range.of({ sheet, area: { ...area, top: 0, bottom: LAST_ROW } }),
    },
    getBoundingRect: {
      since: "1.1",
      call: (place, [other], host, where) =>
        range.of({ sheet: place.sheet, area: bounding(place.area, placeIn(other, place, host, where).area) }),
    },
    getIntersection: {
      since: "1.1",
      call: (place, [other], host, where) => {
        const area = intersect(place.area, placeIn(other, place, host, where).area);
        return area ? range.of({ sheet: place.sheet, area }) : fail("ItemNotFound", where);
      },
    },
    getIntersectionOrNullObject: {
      since: "1.4",
      call: (place, [other], host, where) => {
        const area = intersect(place.area, placeIn(other, place, host, where).area);
        return area ? range.of({ sheet: place.sheet, area }) : null;
      },
    },
    getUsedRange: {
      since: "1.1",
      call: (place, [valuesOnly]) =>
        range.of({
          sheet: place.sheet,
          area: place.sheet.usedArea(valuesOnly === true, place.area) ?? oneCell(place.area.top, place.area.left),
        }),
    },
    getUsedRangeOrNullObject: {
      since: "1.4",
      call: ({ sheet, area }, [valuesOnly]) => {
        const used = sheet.usedArea(valuesOnly === true, area);
        return used ? range.of({ sheet, area: used }) : null;
      },
    },
    getMergedAreasOrNullObject: {
      since: "1.13",
      call: ({ sheet, area }) => {
        // Only merged areas whose first cell is in the range are told of.
        const areas = sheet.merges.filter((merge) => intersect(oneCell(merge.top, merge.left), area));
        return areas.length > 0 ? rangeAreas.of({ sheet, areas }) : null;
      },
    },
    select: {
      since: "1.1",
      call: (place, _args, host, where) => {
        standing(place, host, where);
        if (place.sheet.state !== "visible") fail("InvalidOperation", where);
        host.book.select(place.sheet, place.area);
      },
    },
    clear: {
      since: "1.1",
      call: (place, [applyTo], host, where) => {
        const what = applyTo ?? "All";
        if (what !== "Formats") guardValues(place, host, where);
        if (what !== "Contents") guardFormat(place, host, where);
        const area = within(place);
        if (!area) return;
        const next = (cell: Cell): Cell => ({
          ...(what === "Formats" ? cell : { value: "" }),
          style: what === "Contents" ? cell.style : {},
        });
        if (what === "Formats") host.book.restyle(place.sheet, area, next, "addin");
        else
          host.book.edit(
            place.sheet,
            area,
            (cell) => (isBlank(cell) && what === "Contents" ? undefined : next(cell)),
            "addin",
          );
      },
    },
    merge: {
      since: "1.2",
      call: (place, _args, host, where) => {
        guardFormat(place, host, where);
        const { sheet, area } = place;
        sheet.merges = [...sheet.merges.filter((one) => !intersect(one, area)), ...(cellsIn(area) > 1 ? [area] : [])];
        host.book.remember([], "addin");
      },
    },
    unmerge: {
      since: "1.2",
      call: (place, _args, host, where) => {
        guardFormat(place, host, where);
        place.sheet.merges = place.sheet.merges.filter((one) => !intersect(one, place.area));
        host.book.remember([], "addin");
      },
    },
    insert: {
      since: "1.1",
      call: (place, [shift], host, where) => (insertCells(place, shift, host, where), range.of(place)),
    },
    delete: { since: "1.1", call: (place, [shift], host, where) => deleteCells(place, shift, host, where) },
  },
});
