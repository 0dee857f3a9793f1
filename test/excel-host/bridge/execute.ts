// Carries out one batch of office.js on the model and answers in the form office.js expects.
import { hasSet } from "../tiers.ts";
import { HostObject, type Host, type TypeTable } from "./define-type.ts";
import { workbook } from "./types/workbook.ts";
import { fail, NotInDouble, RichError } from "./rich-error.ts";

/** Kinds of object paths and of actions, as numbered in office.js. */
const PATH = { global: 1, made: 2, method: 3, property: 4, indexer: 5, reference: 6 } as const;
const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

type Arguments = { readonly Arguments?: readonly unknown[]; readonly ReferencedObjectPathIds?: readonly unknown[] };
type Path = {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
};
type Query = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
};
export type Action = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: Query;
};
export type Batch = {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, Path>>;
};
export type BatchAnswer = {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly ActionIndex: number;
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
  };
};

/** Whether an action changes the workbook or what is shown of it, for the logs. */
export const isWrite = (action: Action): boolean =>
  action.ActionType === ACTION.set || (action.ActionType === ACTION.method && !/^_/.test(action.Name));
export const isRead = (action: Action): boolean => action.ActionType === ACTION.query;

/** Whether a batch is office.js's own business, which the program under test knows nothing of: readiness, tidying up. */
export function isInternal({ Actions, ObjectPaths }: Batch): boolean {
  const paths = Object.values(ObjectPaths);
  if (paths.some(({ ObjectPathType, Name }) => ObjectPathType === PATH.made && Object.hasOwn(SERVICES, Name)))
    return true;
  return Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === "_RemoveReference");
}

/**
 * Actions run in order; at the first that fails the rest is left out, and what was done before it stays done. Throws
 * NotInDouble when the batch asks for something this double has not got.
 */
export function executeBatch(batch: Batch, host: Host): BatchAnswer {
  const resolve = resolver(batch, host);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [ActionIndex, action] of batch.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: run(action, resolve, batch, host) });
    } catch (fault) {
      if (!(fault instanceof RichError)) throw fault;
      const { code, message, location } = fault;
      return { Results: results, Error: { ActionIndex, Code: code, Message: message, Location: location } };
    }
  }
  return { Results: results };
}

type Resolve = {
  readonly object: (id: number) => HostObject | null;
  readonly args: (info: Arguments | undefined) => readonly unknown[];
};

function run(action: Action, { object, args }: Resolve, batch: Batch, host: Host): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const target = object(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return target === null ? null : identity(target, batch, host);
    case ACTION.query:
      return target === null ? null : answerQuery(target, action.QueryInfo ?? {}, host);
    case ACTION.method: {
      if (target === null) return action.Name.startsWith("_") ? null : fail("InvalidObjectPath", action.Name);
      const value = invoke(target, action.Name, args(action.ArgumentInfo), host);
      return value instanceof HostObject ? identity(value, batch, host) : (value ?? null);
    }
    case ACTION.set:
      if (target === null) return fail("InvalidObjectPath", action.Name);
      assign(target, action.Name, args(action.ArgumentInfo)[0], host);
      return null;
    default:
      throw new NotInDouble(`an action of type ${action.ActionType}`);
  }
}

function resolver(batch: Batch, host: Host): Resolve {
  const found = new Map<number, HostObject | null>();
  const args = (info: Arguments | undefined): readonly unknown[] =>
    withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds);
  const withObjects = (values: readonly unknown[], ids: readonly unknown[] | undefined): readonly unknown[] =>
    values.map((value, at) => {
      const id = ids?.[at];
      if (Array.isArray(id)) return withObjects(value as unknown[], id as unknown[]);
      return typeof id === "number" && id > 0 ? object(id) : value;
    });
  const object = (id: number): HostObject | null => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[String(id)];
    if (!path) throw new NotInDouble(`an object path ${id} that the batch does not hold`);
    const made = follow(path);
    found.set(id, made);
    return made;
  };
  const follow = (path: Path): HostObject | null => {
    if (path.ObjectPathType === PATH.global) return workbook.of(host.book);
    if (path.ObjectPathType === PATH.reference)
      return host.references.get(path.Name) ?? fail("InvalidReference", path.Name);
    if (path.ObjectPathType === PATH.made) return made(path.Name);
    const parent = object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const value =
      path.ObjectPathType === PATH.property
        ? read(parent, path.Name, host)
        : invoke(parent, path.ObjectPathType === PATH.indexer ? "GetItem" : path.Name, args(path.ArgumentInfo), host);
    if (value === null || value instanceof HostObject) return value;
    throw new NotInDouble(`${parent.type.name}.${path.Name} as an object`);
  };
  return { object, args };
}

/** Services that office.js makes for itself; they answer nothing. */
const SERVICES: Readonly<Record<string, readonly string[]>> = {
  "Microsoft.InternalService.AddinInternalService": ["NotifyActionHandlerReady"],
};

function made(name: string): HostObject {
  const methods = SERVICES[name];
  if (!methods) throw new NotInDouble(`the service ${name}`);
  const table: TypeTable<null> = {
    name,
    properties: {},
    methods: Object.fromEntries(methods.map((method) => [method, { since: "1.1", call: () => null }])),
  };
  return new HostObject(table as unknown as TypeTable<never>, null);
}

function identity({ type, target }: HostObject, batch: Batch, host: Host): Record<string, unknown> {
  const id = type.id?.(target as never);
  const answer: Record<string, unknown> = id === undefined ? {} : { Id: id, _Id: id };
  if (type.kept && batch.AutoKeepReference) {
    const reference = `reference-${host.references.size + 1}-${batch.Actions[0]?.Id ?? 0}`;
    host.references.set(reference, new HostObject(type, target));
    answer["_ReferenceId"] = reference;
  }
  return answer;
}

const lowerFirst = (name: string): string => name.replace(/^_?[A-Z]/, (first) => first.toLowerCase());
const upperFirst = (name: string): string => name.replace(/^_?[a-z]/, (first) => first.toUpperCase());

function memberOf<M extends { readonly since: string }>(
  members: Readonly<Record<string, M>>,
  type: string,
  wireName: string,
  host: Host,
): { readonly member: M; readonly where: string } {
  const name = Object.hasOwn(members, wireName) ? wireName : lowerFirst(wireName);
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  const where = `${type}.${name}`;
  if (!member) throw new NotInDouble(where);
  if (!hasSet(host.tier, member.since)) fail("ApiNotFound", where);
  return { member, where };
}

function read({ type, target }: HostObject, name: string, host: Host): unknown {
  const { member, where } = memberOf(type.properties, type.name, name, host);
  if (!member.get) throw new NotInDouble(`${where} (to read)`);
  return member.get(target as never, host, where);
}

function assign({ type, target }: HostObject, name: string, value: unknown, host: Host): void {
  const { member, where } = memberOf(type.properties, type.name, name, host);
  if (!member.set) throw new NotInDouble(`${where} (to write)`);
  if (!hasSet(host.tier, member.setSince ?? member.since)) fail("ApiNotFound", where);
  member.set(target as never, value, host, where);
}

function invoke({ type, target }: HostObject, name: string, args: readonly unknown[], host: Host): unknown {
  const { member, where } = memberOf(type.methods, type.name, name, host);
  return member.call(target as never, args, host, where);
}

/** `Select` holds paths such as "values", "format/fill/color", "items/name"; none of them means all plain properties. */
function answerQuery(object: HostObject, query: Query, host: Host): Record<string, unknown> {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  return select(object, paths.length === 0 ? ["*"] : paths, host, query);
}

function select(object: HostObject, paths: readonly string[], host: Host, query: Query = {}): Record<string, unknown> {
  const { type, target } = object;
  const answer: Record<string, unknown> = {};
  const inner = new Map<string, string[]>();
  const ofItems: string[] = [];
  for (const path of paths) {
    const [first = "", ...rest] = path.split("/");
    const name = lowerFirst(first);
    if (type.items && (name === "items" || !Object.hasOwn(type.properties, name))) {
      ofItems.push(name === "items" ? rest.join("/") || "*" : path);
      continue;
    }
    if (name === "*") Object.assign(answer, plainProperties(object, host));
    else if (rest.length > 0) inner.set(name, [...(inner.get(name) ?? []), rest.join("/")]);
    else {
      const value = read(object, name, host);
      if (!(value instanceof HostObject)) answer[upperFirst(name)] = value;
      else answer[upperFirst(name)] = select(value, ["*"], host);
    }
  }
  for (const [name, below] of inner) {
    const child = read(object, name, host);
    answer[upperFirst(name)] = child instanceof HostObject ? select(child, below, host) : null;
  }
  if (type.items && ofItems.length > 0) {
    const from = query.Skip ?? 0;
    const items = type.items(target as never, host).slice(from, query.Top === undefined ? undefined : from + query.Top);
    answer["_Items"] = items.map((item) => ({ ...idOf(item), ...select(item, ofItems, host) }));
  }
  return answer;
}

function idOf({ type, target }: HostObject): Record<string, unknown> {
  const id = type.id?.(target as never);
  return id === undefined ? {} : { Id: id, _Id: id };
}

function plainProperties(object: HostObject, host: Host): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, { since, get }] of Object.entries(object.type.properties)) {
    if (!get || !hasSet(host.tier, since)) continue;
    const value = read(object, name, host);
    if (!(value instanceof HostObject) && value !== null) answer[upperFirst(name)] = value;
  }
  return answer;
}
