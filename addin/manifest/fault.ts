// What can be wrong with a manifest, as data; words come from fault-words.ts.
export type Place = { readonly line: number; readonly column: number };

export type Fault = {
  readonly code: FaultCode;
  readonly place: Place;
  readonly data: Readonly<Record<string, string>>;
};

export type FaultCode =
  | "notWellFormed"
  | "doctype"
  | "wrongRoot"
  | "unknownElement"
  | "wrongOrder"
  | "missingElement"
  | "tooMany"
  | "unknownAttribute"
  | "missingAttribute"
  | "strayText"
  | "wrongValue"
  | "versionDiffers"
  | "wrongUrl"
  | "foreignOrigin"
  | "danglingResid"
  | "unusedResource"
  | "repeatedId"
  | "longId"
  | "tooLong"
  | "emptyText"
  | "missingLocale"
  | "unknownLocale"
  | "missingIconSize"
  | "unknownIconSize"
  | "missingIcon"
  | "wrongIconSize";
