// Failures on order: every nth call of a kind to the host, or only the nth from now.
export type FaultKind = "AccessDenied" | "cellEdit" | "payload" | "timeout" | "GeneralException";
/** Which calls count: batches of the Excel API, whole-file calls, settings; all of them unless one is named. */
export type CallKind = "batch" | "file" | "settings";

type Plan = {
  readonly nth: number;
  readonly again: boolean;
  readonly kind: FaultKind;
  readonly calls: CallKind | undefined;
  seen: number;
  spent: boolean;
};

export class Faults {
  #plans: Plan[] = [];

  /** Every nth call fails so, counted from now. */
  failEvery(nth: number, kind: FaultKind, calls?: CallKind): void {
    this.#plans.push({ nth, again: true, kind, calls, seen: 0, spent: false });
  }

  /** The nth call from now fails so; 1 is the next. */
  failNth(nth: number, kind: FaultKind, calls?: CallKind): void {
    this.#plans.push({ nth, again: false, kind, calls, seen: 0, spent: false });
  }

  clear(): void {
    this.#plans = [];
  }

  /** Counts a call and says how it shall fail. */
  next(call: CallKind): FaultKind | undefined {
    let found: FaultKind | undefined;
    for (const plan of this.#plans) {
      if (plan.spent || (plan.calls !== undefined && plan.calls !== call)) continue;
      plan.seen++;
      if (plan.again ? plan.seen % plan.nth !== 0 : plan.seen !== plan.nth) continue;
      plan.spent = !plan.again;
      found ??= plan.kind;
    }
    return found;
  }
}
