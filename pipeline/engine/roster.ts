// Who reports: units, clusters, and the closed, dated alias table by which alone a name becomes a unit. Data
// types here; the data itself is templates/roster, and `--roster` adds to it or overrides it.

export type CodeSystem = "GSO63" | "NSO34";

/** A union's province or city under one code system; dates are ISO days, null for unknown or open. */
export type Unit = {
  readonly id: string;
  readonly codeSystem: CodeSystem;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly into?: readonly { readonly id: string; readonly codeSystem: CodeSystem }[];
  /** What it was called and ranked as, when that changed under one code; `name` and `kind` are the latest. */
  readonly statuses?: readonly UnitStatusSpan[];
};

export type UnitStatusSpan = {
  readonly name: string;
  readonly kind: string;
  readonly from: string | null;
  readonly to: string | null;
};

export type UnitKey = { readonly unit: string; readonly codeSystem: CodeSystem };
export type ClusterMember = UnitKey & { readonly from: string | null; readonly to: string | null };
export type ClusterChair = ClusterMember & { readonly role: "chair" | "deputy" };
export type Cluster = {
  readonly id: string;
  readonly name: string;
  readonly members: readonly ClusterMember[];
  readonly chairs: readonly ClusterChair[];
};

export type Roster = {
  readonly schema: "hopnhat.roster/1";
  readonly version?: string;
  readonly units: readonly Unit[];
  readonly clusters: readonly Cluster[];
};
