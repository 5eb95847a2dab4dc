import fc from "fast-check";
import {
  dayFromSerial,
  isoFromSerial,
  parseTextDate,
  serialFromDay,
} from "../../src/pipeline/serial-date";
import { SEEDED } from "./arbitrary-pipelines";

/** 1900-03-01 … 9999-12-31: before them Excel has a 29 February 1900 that never was. */
const serials = fc.integer({ min: 61, max: 2958465 });

describe("serial dates", () => {
  test("dayFromSerial undoes serialFromDay: every day up to 2100, then every 97th up to 9999", () => {
    for (let serial = 61; serial <= 2958465; serial += serial < 73050 ? 1 : 97) {
      const { year, month, day } = dayFromSerial(serial);
      if (serialFromDay(year, month, day) !== serial) expect(serial).toBe("its own day");
    }
  });

  test("dayFromSerial names the day that JavaScript's UTC calendar names", () => {
    fc.assert(
      fc.property(serials, (serial) => {
        const date = new Date((serial - 25569) * 86400000);
        expect(dayFromSerial(serial)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
      SEEDED,
    );
  });

  test("parseTextDate reads what isoFromSerial writes", () => {
    fc.assert(
      fc.property(serials, (serial) => {
        expect(parseTextDate(isoFromSerial(serial))?.dayFirst).toBe(serial);
      }),
      SEEDED,
    );
  });

  test("parseTextDate answers any text with a date or undefined", () => {
    const nearDates = fc.stringMatching(/^[0-9/. :TZ+APM-]{0,45}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearDates), (text) => {
        const date = parseTextDate(text);
        if (date === undefined) return;
        const readings = [date.dayFirst, date.monthFirst].filter((serial) => serial !== undefined);
        expect(readings.length).toBeGreaterThan(0);
        for (const serial of readings) expect(serial).toBeGreaterThanOrEqual(1);
      }),
      SEEDED,
    );
  });
});
