// RangeFormat, RangeFill, RangeFont, FormatProtection: what of a cell's looks this program reads or sets.
import { restyle, type Cell, type CellStyle } from "../../model/cell.ts";
import { gridOf, shared } from "../grid.ts";
import { guardFormat, within, type Place } from "../place.ts";
import { defineType, type Host, type ObjectType } from "../define-type.ts";
import { fail } from "../rich-error.ts";
import type { Area } from "../../model/area.ts";

/** Names that Excel takes for colours, as far as tests use them. */
const NAMED: Readonly<Record<string, string>> = {
  red: "#FF0000",
  yellow: "#FFFF00",
  green: "#008000",
  white: "#FFFFFF",
  black: "#000000",
};

function colour(value: unknown, where: string): string {
  if (typeof value !== "string") return fail("InvalidArgument", where);
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1] ?? NAMED[value.toLowerCase()]?.slice(1);
  return hex === undefined ? fail("InvalidArgument", where) : `#${hex.toUpperCase()}`;
}

function read<V>(place: Place, where: string, of: (style: CellStyle) => V): V | null {
  const area = limited(place);
  return shared(gridOf({ sheet: place.sheet, area }, where, (cell) => of(cell.style)).flat());
}

/** Beyond what is used all cells look alike: one more row and column stand for them. */
function limited({ sheet, area }: Place): Area {
  const used = within({ sheet, area });
  const corner = { top: area.top, left: area.left };
  if (!used) return { ...corner, bottom: area.top, right: area.left };
  return { ...corner, bottom: Math.min(area.bottom, used.bottom + 1), right: Math.min(area.right, used.right + 1) };
}

function change(place: Place, host: Host, where: string, next: (cell: Cell) => Cell): void {
  guardFormat(place, host, where);
  host.book.restyle(place.sheet, place.area, next, "addin");
}

export const rangeFormat: ObjectType<Place> = defineType({
  name: "RangeFormat",
  properties: {
    fill: { since: "1.1", get: (place) => rangeFill.of(place) },
    font: { since: "1.1", get: (place) => rangeFont.of(place) },
    protection: { since: "1.2", get: (place) => formatProtection.of(place) },
  },
  methods: {},
});

export const rangeFill: ObjectType<Place> = defineType({
  name: "RangeFill",
  properties: {
    color: {
      since: "1.1",
      // "#FFFFFF" for no fill, and "" for cells that differ.
      get: (place, _host, where) => read(place, where, (style) => style.fill ?? "#FFFFFF") ?? "",
      set: (place, value, host, where) => {
        const fill = value === "" ? undefined : colour(value, where);
        change(place, host, where, (cell) => ({ ...cell, style: restyle(cell.style, "fill", fill) }));
      },
    },
    pattern: {
      since: "1.9",
      get: (place, _host, where) => read(place, where, (style) => (style.fill === undefined ? "None" : "Solid")),
    },
  },
  methods: {
    clear: {
      since: "1.1",
      call: (place, _args, host, where) =>
        change(place, host, where, (cell) => ({ ...cell, style: restyle(cell.style, "fill", undefined) })),
    },
  },
});

export const rangeFont: ObjectType<Place> = defineType({
  name: "RangeFont",
  properties: {
    name: {
      since: "1.1",
      get: (place, { book }, where) => read(place, where, (style) => style.font ?? book.bodyFont),
      set: (place, value, host, where) => {
        if (typeof value !== "string" || value === "") fail("InvalidArgument", where);
        change(place, host, where, (cell) => ({ ...cell, style: restyle(cell.style, "font", value as string) }));
      },
    },
  },
  methods: {},
});

export const formatProtection: ObjectType<Place> = defineType({
  name: "FormatProtection",
  properties: {
    locked: { since: "1.2", get: (place, _host, where) => read(place, where, (style) => style.locked !== false) },
  },
  methods: {},
});
