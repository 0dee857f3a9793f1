// RangeAreas: several ranges of one sheet at once.
import { cellsIn, writeArea, sheetPrefix, type Area } from "../../model/area.ts";
import { restyle } from "../../model/cell.ts";
import type { Sheet } from "../../model/sheet.ts";
import { defineType, type ObjectType } from "../define-type.ts";
import { shared } from "../grid.ts";
import { guardFormat, type Place } from "../place.ts";
import { fail } from "../rich-error.ts";
import { conditionalFormats } from "./conditional-formats.ts";
import { rangeFill } from "./range-format.ts";
import { range } from "./range.ts";
import { worksheet } from "./worksheet.ts";

export type Areas = { readonly sheet: Sheet; readonly areas: readonly Area[] };

const places = ({ sheet, areas }: Areas): Place[] => areas.map((area) => ({ sheet, area }));

export const rangeAreas: ObjectType<Areas> = defineType({
  name: "RangeAreas",
  kept: true,
  properties: {
    address: {
      since: "1.9",
      get: ({ sheet, areas }) => areas.map((area) => `${sheetPrefix(sheet.name)}!${writeArea(area)}`).join(","),
    },
    areaCount: { since: "1.9", get: ({ areas }) => areas.length },
    cellCount: { since: "1.9", get: ({ areas }) => areas.reduce((sum, area) => sum + cellsIn(area), 0) },
    areas: { since: "1.9", get: (target) => rangeCollection.of(target) },
    worksheet: { since: "1.9", get: ({ sheet }) => worksheet.of(sheet) },
    format: { since: "1.9", get: (target) => areasFormat.of(target) },
    conditionalFormats: {
      since: "1.9",
      get: ({ sheet, areas }) => conditionalFormats.of({ sheet, area: areas[0]!, areas }),
    },
  },
  methods: {
    _KeepReference: { since: "1.9", call: () => null },
    select: { since: "1.18", call: ({ sheet, areas }, _args, host) => host.book.select(sheet, areas[0]!) },
    clear: {
      since: "1.9",
      call: (target, args, host, where) => {
        for (const place of places(target)) range.methods["clear"]!.call(place, args, host, where);
      },
    },
  },
});

export const rangeCollection: ObjectType<Areas> = defineType({
  name: "RangeCollection",
  properties: {},
  methods: {
    getCount: { since: "1.9", call: ({ areas }) => areas.length },
    getItemAt: {
      since: "1.9",
      call: ({ sheet, areas }, [index], _host, where) => {
        const area = areas[Number(index)];
        return area ? range.of({ sheet, area }) : fail("InvalidArgument", where);
      },
    },
  },
  items: (target) => places(target).map((place) => range.of(place)),
});

/** The same types as for one range, over several. */
export const areasFormat: ObjectType<Areas> = defineType({
  name: "RangeFormat",
  properties: { fill: { since: "1.1", get: (target) => areasFill.of(target) } },
  methods: {},
});

export const areasFill: ObjectType<Areas> = defineType({
  name: "RangeFill",
  properties: {
    color: {
      since: "1.1",
      get: (target, host, where) =>
        shared(places(target).map((place) => rangeFill.properties["color"]!.get!(place, host, where))) ?? "",
      set: (target, value, host, where) => {
        for (const place of places(target)) guardFormat(place, host, where);
        for (const place of places(target)) rangeFill.properties["color"]!.set!(place, value, host, where);
      },
    },
  },
  methods: {
    clear: {
      since: "1.1",
      call: (target, _args, host, where) => {
        for (const { sheet, area } of places(target)) {
          guardFormat({ sheet, area }, host, where);
          host.book.restyle(
            sheet,
            area,
            (cell) => ({ ...cell, style: restyle(cell.style, "fill", undefined) }),
            "addin",
          );
        }
      },
    },
  },
});
