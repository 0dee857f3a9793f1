// Members by which office.js asks for events and stops asking.
import type { Host, Method } from "../define-type.ts";

/** The host's name for an event in its members, the kind it is here, and the set it came in on a sheet and on all of them. */
const EVENTS = [
  { wire: "DataChangedEvent", kind: "changed", sheet: "1.7", all: "1.9" },
  { wire: "SelectionChangedEvent", kind: "selectionChanged", sheet: "1.7", all: "1.9" },
  { wire: "ActivatedEvent", kind: "activated", sheet: "1.7", all: "1.7" },
  { wire: "DeactivatedEvent", kind: "deactivated", sheet: "1.7", all: "1.7" },
  { wire: "AddedEvent", kind: "added", sheet: undefined, all: "1.7" },
  { wire: "DeletedEvent", kind: "deleted", sheet: undefined, all: "1.7" },
  { wire: "EventNameChanged", kind: "renamed", sheet: "1.17", all: "1.17" },
  { wire: "EventVisibilityChanged", kind: "visibilityChanged", sheet: "1.17", all: "1.17" },
  { wire: "EventMoved", kind: "moved", sheet: undefined, all: "1.17" },
] as const;

/** `targetOf` is whose events they are: a sheet's id, or "Workbook". */
export function eventMethods<T>(scope: "sheet" | "all", targetOf: (target: T) => string): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const { wire, kind, ...since } of EVENTS) {
    const from = since[scope];
    if (from === undefined) continue;
    const key = (target: T): string => `${kind} ${targetOf(target)}`;
    const note = (act: (host: Host, key: string) => void): Method<T> => ({
      since: from,
      call: (target, _args, host) => act(host, key(target)),
    });
    methods[`_Register${wire}`] = note((host, one) => host.subscriptions.add(one));
    methods[`_Unregister${wire}`] = note((host, one) => host.subscriptions.delete(one));
  }
  return methods;
}
