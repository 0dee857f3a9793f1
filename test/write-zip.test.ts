import { crc32, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { joinCrc32 } from "#formats/crc-join.ts";
import { LIMITS } from "#formats/read-workbook.ts";
import { openZip } from "#formats/zip-read.ts";
import { joinZip, packEntry, packInPieces, writeZip } from "#formats/zip-write.ts";
import { WriteError } from "#formats/write-error.ts";
import { findDirectory, readDirectory } from "#formats/zip-directory.ts";

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const entries = [
  { name: "[Content_Types].xml", bytes: bytesOf("<Types/>") },
  { name: "xl/Tổng hợp.xml", bytes: bytesOf("Nước sạch ".repeat(5000)) },
  { name: "empty", bytes: new Uint8Array(0) },
];

describe("writeZip", () => {
  test("keeps names, order and bytes", () => {
    const zip = writeZip(entries);
    const read = readDirectory(zip, findDirectory(zip));
    expect(read.map((entry) => entry.name)).toEqual(entries.map((entry) => entry.name));
    for (const [index, entry] of read.entries()) {
      expect(entry.method).toBe(8);
      expect(inflateRawSync(zip.subarray(entry.data, entry.end))).toEqual(Buffer.from(entries[index]!.bytes));
    }
  });

  test("writes the same bytes twice, dated 1980-01-01 with UTF-8 names", () => {
    const zip = writeZip(entries);
    expect(writeZip(entries)).toEqual(zip);
    const view = new DataView(zip.buffer);
    expect(view.getUint16(6, true)).toBe(0x800);
    expect(view.getUint16(10, true)).toBe(0);
    expect(view.getUint16(12, true)).toBe(0x21);
  });

  test("refuses what ZIP64 would be needed for", () => {
    const entry = { ...packEntry("large", new Uint8Array(1)), size: 2 ** 32 };
    expect(() => joinZip([entry])).toThrow(WriteError);
    expect(() => joinZip(new Array(65_536).fill(packEntry("x", new Uint8Array(0))))).toThrow("65,535 parts");
  });
});

describe("packInPieces", () => {
  test("makes one entry of head, pieces and tail, checksum included", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 2, maxLength: 6 }), (all) => {
        const entry = packInPieces("a");
        for (const piece of all.slice(1, -1)) entry.push(piece);
        const zip = openZip(joinZip([entry.finish(all[0]!, all.at(-1)!)]), LIMITS);
        expect(Buffer.from(zip.read("a"))).toEqual(Buffer.concat(all));
      }),
    );
  });

  test("joins checksums as if all bytes had been read in a row", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), fc.uint8Array({ maxLength: 5000 }), (a, b) => {
        expect(joinCrc32(crc32(a), crc32(b), b.length)).toBe(crc32(Buffer.concat([a, b])));
      }),
    );
  });
});
