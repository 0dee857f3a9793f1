// ConditionalFormatCollection and the custom kind, which is the one the program marks cells with.
import { intersect, type Area } from "../../model/area.ts";
import type { ConditionalFormat, Sheet } from "../../model/sheet.ts";
import { defineType, type ObjectType } from "../define-type.ts";
import { guardFormat } from "../place.ts";
import { fail, NotInDouble } from "../rich-error.ts";
import { range } from "./range.ts";
import { rangeAreas } from "./range-areas.ts";

type Scope = { readonly sheet: Sheet; readonly area: Area; readonly areas?: readonly Area[] };
type Held = { readonly sheet: Sheet; readonly format: ConditionalFormat };

const areasOf = ({ area, areas }: Scope): readonly Area[] => areas ?? [area];

const inScope = (scope: Scope): ConditionalFormat[] =>
  scope.sheet.conditionalFormats.filter(({ areas }) =>
    areas.some((one) => areasOf(scope).some((area) => intersect(one, area))),
  );

function find(scope: Scope, id: unknown): ConditionalFormat | undefined {
  return inScope(scope).find((format) => format.id === id);
}

/** Takes formats out; the order of the others stays contiguous, as Excel documents it. */
function remove(sheet: Scope["sheet"], gone: readonly ConditionalFormat[]): void {
  const byPriority = [...gone].sort((a, b) => b.priority - a.priority);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !gone.includes(format));
  for (const { priority } of byPriority)
    for (const other of sheet.conditionalFormats) if (other.priority > priority) other.priority--;
}

export const conditionalFormats: ObjectType<Scope> = defineType({
  name: "ConditionalFormatCollection",
  properties: {},
  methods: {
    add: {
      since: "1.6",
      call: (scope, [type], host, where) => {
        guardFormat(scope, host, where);
        if (type !== "Custom") throw new NotInDouble(`${where}(${String(type)})`);
        for (const other of scope.sheet.conditionalFormats) other.priority++;
        const format = {
          id: host.book.newId(),
          areas: areasOf(scope),
          type,
          formula: "",
          priority: 0,
          stopIfTrue: false,
        };
        scope.sheet.conditionalFormats.unshift(format);
        host.book.remember([], "addin");
        return conditionalFormat.of({ sheet: scope.sheet, format });
      },
    },
    clearAll: {
      since: "1.6",
      call: (scope, _args, host, where) => {
        guardFormat(scope, host, where);
        remove(scope.sheet, inScope(scope));
        host.book.remember([], "addin");
      },
    },
    getCount: { since: "1.6", call: (scope) => inScope(scope).length },
    getItem: {
      since: "1.6",
      call: (scope, [id], _host, where) =>
        conditionalFormat.of({ sheet: scope.sheet, format: find(scope, id) ?? fail("ItemNotFound", where) }),
    },
    getItemOrNullObject: {
      since: "1.14",
      call: (scope, [id]) => {
        const format = find(scope, id);
        return format ? conditionalFormat.of({ sheet: scope.sheet, format }) : null;
      },
    },
    getItemAt: {
      since: "1.6",
      call: (scope, [index], _host, where) =>
        conditionalFormat.of({
          sheet: scope.sheet,
          format: inScope(scope)[Number(index)] ?? fail("InvalidArgument", where),
        }),
    },
  },
  items: (scope) => inScope(scope).map((format) => conditionalFormat.of({ sheet: scope.sheet, format })),
});

export const conditionalFormat: ObjectType<Held> = defineType({
  name: "ConditionalFormat",
  id: ({ format }) => format.id,
  properties: {
    id: { since: "1.6", get: ({ format }) => format.id },
    type: { since: "1.6", get: ({ format }) => format.type },
    priority: { since: "1.6", get: ({ format }) => format.priority },
    stopIfTrue: {
      since: "1.6",
      get: ({ format }) => format.stopIfTrue,
      set: ({ format }, value, host) => {
        format.stopIfTrue = value === true;
        host.book.remember([], "addin");
      },
    },
    custom: {
      since: "1.6",
      get: (held, _host, where) => (held.format.type === "Custom" ? custom.of(held) : fail("InvalidOperation", where)),
    },
    customOrNullObject: { since: "1.6", get: (held) => (held.format.type === "Custom" ? custom.of(held) : null) },
  },
  methods: {
    delete: {
      since: "1.6",
      call: ({ sheet, format }, _args, host, where) => {
        guardFormat({ sheet, area: format.areas[0]! }, host, where);
        if (!sheet.conditionalFormats.includes(format)) fail("ItemNotFound", where);
        remove(sheet, [format]);
        host.book.remember([], "addin");
      },
    },
    getRange: { since: "1.6", call: ({ sheet, format }) => range.of({ sheet, area: format.areas[0]! }) },
    getRanges: { since: "1.9", call: ({ sheet, format }) => rangeAreas.of({ sheet, areas: format.areas }) },
  },
});

export const custom: ObjectType<Held> = defineType({
  name: "CustomConditionalFormat",
  properties: {
    rule: { since: "1.6", get: (held) => rule.of(held) },
    format: { since: "1.6", get: (held) => look.of(held) },
  },
  methods: {},
});

export const rule: ObjectType<Held> = defineType({
  name: "ConditionalFormatRule",
  properties: {
    formula: {
      since: "1.6",
      get: ({ format }) => format.formula,
      set: ({ format }, value, host, where) => {
        format.formula = typeof value === "string" ? value : fail("InvalidArgument", where);
        host.book.remember([], "addin");
      },
    },
  },
  methods: {},
});

export const look: ObjectType<Held> = defineType({
  name: "ConditionalRangeFormat",
  properties: {
    fill: { since: "1.6", get: (held) => lookFill.of(held) },
    font: { since: "1.6", get: (held) => lookFont.of(held) },
  },
  methods: {},
});

export const lookFill: ObjectType<Held> = defineType({
  name: "ConditionalRangeFill",
  properties: {
    color: {
      since: "1.6",
      get: ({ format }) => format.fill ?? "",
      set: ({ format }, value, host, where) => {
        format.fill = typeof value === "string" ? value : fail("InvalidArgument", where);
        host.book.remember([], "addin");
      },
    },
  },
  methods: {},
});

export const lookFont: ObjectType<Held> = defineType({
  name: "ConditionalRangeFont",
  properties: {
    color: {
      since: "1.6",
      get: ({ format }) => format.fontColor ?? "",
      set: ({ format }, value, host, where) => {
        format.fontColor = typeof value === "string" ? value : fail("InvalidArgument", where);
        host.book.remember([], "addin");
      },
    },
  },
  methods: {},
});
