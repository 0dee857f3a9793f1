// Fonts by whose name alone a reader can tell that the text is not Unicode: TCVN3 (.VnTime, .VnArialH) and VNI
// (VNI-Times). Only these reach the snapshot; all other fonts mean nothing to it.

/** The name when it is one of those, else undefined. */
export function legacyFont(name: string | undefined): string | undefined {
  return name !== undefined && /^(?:\.vn|vni)/i.test(name) ? name : undefined;
}
