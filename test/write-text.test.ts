import fc from "fast-check";
import { createByteSink } from "#formats/xlsx-bytes-out.ts";
import { escapeAttribute, escapeText } from "#formats/xlsx-text-out.ts";
import { unescapeSpreadsheetText, unescapeXml } from "#formats/xml-text.ts";

// Any text at all, and texts thick with what has a meaning in XML or in a workbook.
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)))
    .map((letters) => letters.join("")),
  fc.stringMatching(/^[_x0-9A-F<>&"\t\n\r đế]{0,20}$/),
);

const bytesOf = (write: (sink: ReturnType<typeof createByteSink>) => void): Buffer => {
  const sink = createByteSink(4);
  write(sink);
  return Buffer.from(sink.view());
};

describe("text in XML", () => {
  test("comes back as it was, whatever it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unescapeSpreadsheetText(unescapeXml(escapeText(text)))).toBe(text);
        expect(unescapeSpreadsheetText(unescapeXml(escapeAttribute(text)))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  test("holds no character that XML forbids, nor a bare quote or line break in an attribute", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const codes = [...escapeText(text)].map((letter) => letter.codePointAt(0)!);
        const allowed = (code: number): boolean =>
          code === 9 ||
          code === 10 ||
          (code >= 32 && !(code >= 0xd800 && code < 0xe000) && code !== 0xfffe && code !== 0xffff);
        expect(codes.every(allowed)).toBe(true);
        expect(escapeAttribute(text)).not.toMatch(/["<\t\r\n]/);
      }),
      { numRuns: 1000 },
    );
  });

  test("is the same bytes escaped while encoding as escaped before", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(bytesOf((sink) => sink.content(text))).toEqual(Buffer.from(escapeText(text), "utf8"));
      }),
      { numRuns: 1000 },
    );
  });
});

test("whole numbers are written digit by digit", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (value) => {
      expect(bytesOf((sink) => sink.integer(value)).toString()).toBe(String(value));
    }),
  );
});
