import fc from "fast-check";
import { dayText, parseTextDate, serialFromDay } from "../../../src/pipeline/cells/serial-date";
import { SEEDED } from "../arbitrary-pipelines";

/** 1900-03-01 … 9999-12-31: before them Excel has a 29 February 1900 that never was. */
const serials = fc.integer({ min: 61, max: 2958465 });

const DAYS_TO_1970 = 25569;
const MS_A_DAY = 86_400_000;

describe("serial dates", () => {
  test("serialFromDay agrees with JavaScript's own calendar: every day up to 2100, then every 97th up to 9999", () => {
    for (let serial = 61; serial <= 2958465; serial += serial < 73050 ? 1 : 97) {
      const date = new Date((serial - DAYS_TO_1970) * MS_A_DAY);
      const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      if (serialFromDay(year, month, day) !== serial) {
        expect([serialFromDay(year, month, day), year, month, day]).toEqual([serial]);
      }
    }
  });

  test("dayText writes ISO text as JavaScript does, whatever the time of day", () => {
    fc.assert(
      fc.property(serials, fc.double({ min: 0, max: 0.999, noNaN: true }), (serial, time) => {
        const iso = new Date((serial - DAYS_TO_1970) * MS_A_DAY).toISOString().slice(0, 10);
        expect(dayText(serial + time)).toBe(iso);
      }),
      SEEDED,
    );
  });

  test("parseTextDate reads ISO text as JavaScript does", () => {
    fc.assert(
      fc.property(serials, (serial) => {
        const iso = new Date((serial - DAYS_TO_1970) * MS_A_DAY).toISOString().slice(0, 10);
        expect(parseTextDate(iso)?.dayFirst).toBe(serial);
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
