// The document properties of an .xls file: an OLE property set, of which the date of the last saving and the program
// matter. Properties are beside the point, so a broken set is one that says nothing.

const LAST_SAVED = 13;
const APPLICATION = 18;
const TYPE_TIME = 0x40;
const TYPE_TEXT = 0x1e;
/** 100-nanosecond steps from 1601 to 1970. */
const EPOCH = 116_444_736_000_000_000n;

/** Reads the stream `\u0005SummaryInformation`. Never throws. */
export function readSummary(stream: Uint8Array | undefined): { modified?: string; application?: string } {
  if (!stream) return {};
  try {
    return readProperties(new DataView(stream.buffer, stream.byteOffset, stream.byteLength), stream);
  } catch {
    return {};
  }
}

function readProperties(view: DataView, stream: Uint8Array): { modified?: string; application?: string } {
  const section = view.getUint32(44, true);
  const count = Math.min(64, view.getUint32(section + 4, true));
  const found: { modified?: string; application?: string } = {};
  for (let i = 0; i < count; i++) {
    const id = view.getUint32(section + 8 + 8 * i, true);
    const at = section + view.getUint32(section + 12 + 8 * i, true);
    const type = view.getUint32(at, true);
    if (id === LAST_SAVED && type === TYPE_TIME) {
      const milliseconds = Number((view.getBigUint64(at + 4, true) - EPOCH) / 10_000n);
      const date = new Date(milliseconds);
      if (milliseconds > 0 && !Number.isNaN(date.getTime())) found.modified = date.toISOString().replace(".000Z", "Z");
    } else if (id === APPLICATION && type === TYPE_TEXT) {
      const length = Math.min(255, view.getUint32(at + 4, true));
      const text = new TextDecoder("windows-1258")
        .decode(stream.subarray(at + 8, at + 8 + length))
        .replace(/\0.*$/s, "");
      if (text !== "") found.application = text;
    }
  }
  return found;
}
