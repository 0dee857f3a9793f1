import { isoFromSerial, serialFromIso } from "#formats/serial-date.ts";
import fc from "fast-check";

const BOTH = { date: true, time: true };

describe("serial numbers and ISO dates", () => {
  test.each<[string, number, boolean]>([
    ["2024-03-15", 45366, false],
    ["2024-03-15T18:00", 45366.75, false],
    ["2024-03-15T08:30:05", 45366 + 30605 / 86400, false],
    ["1900-01-01", 1, false],
    ["1900-02-28", 59, false],
    ["1900-03-01", 61, false],
    ["9999-12-31", 2958465, false],
    ["1904-01-01", 0, true],
    ["2024-03-15", 43904, true],
    ["T08:30", 8.5 / 24, false],
  ])("%s is %f (1904: %s)", (iso, serial, date1904) => {
    expect(isoFromSerial(serial, date1904, BOTH)).toBe(iso);
    expect(serialFromIso(iso, date1904)).toBeCloseTo(serial, 9);
  });

  test.each<[number, { date: boolean; time: boolean }, string | undefined]>([
    [60, BOTH, undefined],
    [-1, BOTH, undefined],
    [2958466, BOTH, undefined],
    [0, { date: true, time: false }, undefined],
    [1.5, { date: false, time: true }, undefined],
    [0.354166666, { date: false, time: true }, "T08:30"],
    [45365.999999, BOTH, "2024-03-15"],
  ])("%f shown as %j is %s", (serial, parts, iso) => {
    expect(isoFromSerial(serial, false, parts)).toBe(iso);
  });

  test.each(["", "hôm qua", "2024-13-01", "2024-00-10", "2024-01-32", "15/03/2024", "2024"])(
    "%j is no ISO date",
    (text) => {
      expect(serialFromIso(text, false)).toBeUndefined();
    },
  );

  test("every day of the calendar comes back as itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const iso = isoFromSerial(serial, false, BOTH)!;
        expect(serialFromIso(iso, false)).toBe(serial);
        expect(new Date(`${iso}T00:00:00Z`).getTime()).toBe((serial - 25569) * 864e5);
      }),
    );
  });
});
