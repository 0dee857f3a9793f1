// What Excel's refusals mean, whatever form they take: the rich API throws errors, the older API answers with them.

export type FaultKind = "protected" | "editing" | "too-large" | "timeout" | "gone" | "unsupported" | "failed";

/** Excel did not do what was asked. `detail` is its own words, for the folded-away part of a card. */
export class HostFault extends Error {
  override readonly name = "HostFault";
  constructor(
    readonly kind: FaultKind,
    readonly detail: string,
  ) {
    super(detail);
  }
}

// Codes of the rich API by name, of the older API by number.
const KINDS: Readonly<Record<string, FaultKind>> = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "editing",
  "5016": "editing",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  "5103": "too-large",
  "5104": "too-large",
  RequestTimeout: "timeout",
  InvalidOrTimedOutSession: "timeout",
  RequestAborted: "timeout",
  ActivityLimitReached: "timeout",
  "5011": "timeout",
  "5012": "timeout",
  "5102": "timeout",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  InvalidObjectPath: "gone",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
  "7000": "protected",
};

/** Any failure of a host call, as a HostFault. */
export function hostFault(cause: unknown): HostFault {
  if (cause instanceof HostFault) return cause;
  const { code, message } = (cause ?? {}) as { code?: string | number; message?: string };
  const detail = [code, message ?? String(cause)].filter((part) => part !== undefined).join(": ");
  return new HostFault(KINDS[String(code)] ?? "failed", detail);
}
