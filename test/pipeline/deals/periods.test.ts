import fc from "fast-check";
import {
  PERIODS,
  firstDayOf,
  lastDayOf,
  periodLabel,
  periodOf,
  periodsOf,
  type Period,
} from "../../../src/pipeline/deals/periods";
import { serialFromDay } from "../../../src/pipeline/cells/serial-date";
import { SEEDED } from "../arbitrary-pipelines";
import { claims } from "../build";

const serial = (text: string) => {
  const [year, month, day] = text.split("-").map(Number);
  return serialFromDay(year!, month!, day!)!;
};

describe("periodLabel of the period of a day", () => {
  const ISO = "ISO 8601: week 1 holds the year's first Thursday; GNU date +%G-W%V";
  const CALENDAR = "the calendar";
  claims<[string, Period], string>(
    [
      {
        name: "in the middle of a week",
        input: ["2026-07-01", "week"],
        expected: "2026-W27",
        source: ISO,
      },
      {
        name: "a Sunday ends its week",
        input: ["2026-07-05", "week"],
        expected: "2026-W27",
        source: ISO,
      },
      {
        name: "a Monday begins one",
        input: ["2026-07-06", "week"],
        expected: "2026-W28",
        source: ISO,
      },
      {
        name: "a Friday, 1 January, of the year before",
        input: ["2027-01-01", "week"],
        expected: "2026-W53",
        source: ISO,
      },
      {
        name: "a Monday, 30 December, of the year after",
        input: ["2024-12-30", "week"],
        expected: "2025-W01",
        source: ISO,
      },
      {
        name: "a year of 53 weeks",
        input: ["2020-12-31", "week"],
        expected: "2020-W53",
        source: ISO,
      },
      {
        name: "a Sunday, 1 January",
        input: ["2023-01-01", "week"],
        expected: "2022-W52",
        source: ISO,
      },
      {
        name: "a Thursday, 1 January",
        input: ["2026-01-01", "week"],
        expected: "2026-W01",
        source: ISO,
      },
      { name: "a leap day", input: ["2024-02-29", "month"], expected: "2024-02", source: CALENDAR },
      {
        name: "the day after a leap day",
        input: ["2024-03-01", "month"],
        expected: "2024-03",
        source: CALENDAR,
      },
      {
        name: "no leap day in 2100",
        input: ["2100-02-28", "month"],
        expected: "2100-02",
        source: CALENDAR,
      },
      {
        name: "the end of a year",
        input: ["2026-12-31", "month"],
        expected: "2026-12",
        source: CALENDAR,
      },
      {
        name: "a quarter's last day",
        input: ["2026-03-31", "quarter"],
        expected: "2026-Q1",
        source: CALENDAR,
      },
      {
        name: "a quarter's first day",
        input: ["2026-04-01", "quarter"],
        expected: "2026-Q2",
        source: CALENDAR,
      },
      {
        name: "the third quarter",
        input: ["2026-07-01", "quarter"],
        expected: "2026-Q3",
        source: CALENDAR,
      },
      {
        name: "the last quarter",
        input: ["2026-12-31", "quarter"],
        expected: "2026-Q4",
        source: CALENDAR,
      },
      { name: "a year", input: ["2026-12-31", "year"], expected: "2026", source: CALENDAR },
      {
        name: "the last day of Excel",
        input: ["9999-12-31", "week"],
        expected: "9999-W52",
        source: ISO,
      },
    ],
    ([text, period]) => periodLabel(periodOf(serial(text), period), period),
  );
});

test("a time of day does not move a moment out of its period", () => {
  expect(periodOf(serial("2026-06-30") + 0.999, "month")).toBe(
    periodOf(serial("2026-06-01"), "month"),
  );
});

describe.each(PERIODS)("%s", (period) => {
  const days = fc.integer({ min: 1, max: 2958465 });

  test("holds every day between its first and last, and no other", () => {
    fc.assert(
      fc.property(days, (day) => {
        const index = periodOf(day, period);
        expect(firstDayOf(index, period)).toBeLessThanOrEqual(day);
        expect(lastDayOf(index, period)).toBeGreaterThanOrEqual(day);
        expect(periodOf(lastDayOf(index, period) + 1, period)).toBe(index + 1);
        expect(periodOf(firstDayOf(index, period) - 1, period)).toBe(index - 1);
      }),
      SEEDED,
    );
  });

  test("labels sort as the periods do and never repeat", () => {
    fc.assert(
      fc.property(days, (day) => {
        const index = periodOf(day, period);
        expect(periodLabel(index - 1, period) < periodLabel(index, period)).toBe(true);
      }),
      SEEDED,
    );
  });
});

test("the months agree with JavaScript's own calendar", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2958465 }), (day) => {
      const date = new Date((day - 25569) * 86400000);
      const month = periodOf(day, "month");
      expect([Math.floor(month / 12), month % 12]).toEqual([
        date.getUTCFullYear(),
        date.getUTCMonth(),
      ]);
    }),
    SEEDED,
  );
});

test("periodsOf many moments are those of each, near one another or centuries apart", () => {
  const moment = fc.oneof(
    fc.double({ min: 46000, max: 46400, noNaN: true }),
    fc.integer({ min: 1, max: 2958465 }),
  );
  fc.assert(
    fc.property(fc.array(moment), fc.constantFrom(...PERIODS), (moments, period) => {
      const expected = moments.map((each) => periodOf(each, period));
      expect([...periodsOf(Float64Array.from(moments), period)]).toEqual(expected);
      const near = moments.filter((each) => each >= 46000 && each <= 46400);
      expect([...periodsOf(Float64Array.from(near), period)]).toEqual(
        near.map((each) => periodOf(each, period)),
      );
    }),
    SEEDED,
  );
});
