import {
  columnOrder,
  parseTextDate,
  resolveTextDate,
  serialFromDay,
  type DateOrder,
} from "../../../src/pipeline/cells/serial-date";
import { claims } from "../build";

const PYTHON = "Python (date(y,m,d) - date(1899,12,30)).days";
const NO_SUCH_DAY = "the calendar";

describe("serialFromDay", () => {
  claims<[number, number, number], number | undefined>(
    [
      { name: "1900-03-01 is 61", input: [1900, 3, 1], expected: 61, source: PYTHON },
      { name: "1970-01-01 is 25569", input: [1970, 1, 1], expected: 25569, source: PYTHON },
      { name: "2000 was a leap year", input: [2000, 2, 29], expected: 36585, source: PYTHON },
      {
        name: "2008-01-01 is 39448",
        input: [2008, 1, 1],
        expected: 39448,
        source: "Excel documentation, DATE function",
      },
      { name: "2026-01-01 is 46023", input: [2026, 1, 1], expected: 46023, source: PYTHON },
      {
        name: "9999-12-31 is the last serial",
        input: [9999, 12, 31],
        expected: 2958465,
        source: "Excel documentation, specifications and limits",
      },
      {
        name: "10000-01-01 is none",
        input: [10000, 1, 1],
        expected: undefined,
        source: "Excel documentation, specifications and limits",
      },
      {
        name: "2100 has no leap day",
        input: [2100, 2, 29],
        expected: undefined,
        source: NO_SUCH_DAY,
      },
      { name: "no 31 April", input: [2026, 4, 31], expected: undefined, source: NO_SUCH_DAY },
      { name: "no month 13", input: [2026, 13, 1], expected: undefined, source: NO_SUCH_DAY },
      { name: "no month 0", input: [2026, 0, 1], expected: undefined, source: NO_SUCH_DAY },
      { name: "no day 0", input: [2026, 1, 0], expected: undefined, source: NO_SUCH_DAY },
    ],
    ([year, month, date]) => serialFromDay(year, month, date),
  );
});

/** 2026-07-01 is 46204; 2026-04-03 is 46115; 2026-03-04 is 46085; 2026-01-13 is 46035. */
describe("parseTextDate, where the text has one reading,", () => {
  const ISO = `metrics.md §1.1, "ISO always"; ${PYTHON}`;
  const ONE_READING = `metrics.md §1.1, "its unambiguous values"; ${PYTHON}`;
  const CENTURY = "Excel documentation: two-digit years 00-29 are 2000s, 30-99 are 1900s";
  const WALL_CLOCK = 'metrics.md §1.1, "An offset or Z keeps the wall clock as written"';
  const CLOCK = "hand arithmetic: hours ÷ 24";
  claims<string, number | undefined>(
    [
      { name: "reads ISO", input: "2026-07-01", expected: 46204, source: ISO },
      { name: "reads year-first with slashes", input: "2026/7/1", expected: 46204, source: ISO },
      { name: "reads year-first with points", input: "2026.07.01.", expected: 46204, source: ISO },
      { name: "trims", input: "  2026-07-01 ", expected: 46204, source: ISO },
      { name: "13 must be the day", input: "13/1/2026", expected: 46035, source: ONE_READING },
      { name: "13 must be the day (2)", input: "1/13/2026", expected: 46035, source: ONE_READING },
      { name: "reads points", input: "13.01.2026", expected: 46035, source: ONE_READING },
      {
        name: "reads points and spaces",
        input: "13. 1. 2026.",
        expected: 46035,
        source: ONE_READING,
      },
      { name: "reads dashes", input: "13-01-2026", expected: 46035, source: ONE_READING },
      { name: "29 is 2029", input: "1/31/29", expected: 47149, source: CENTURY },
      { name: "30 is 1930", input: "1/31/30", expected: 10989, source: CENTURY },
      { name: "99 is 1999", input: "31/12/99", expected: 36525, source: CENTURY },
      { name: "noon is a half", input: "2026-07-01T12:00", expected: 46204.5, source: CLOCK },
      {
        name: "6:00 is a quarter",
        input: "2026-07-01 06:00:00",
        expected: 46204.25,
        source: CLOCK,
      },
      {
        name: "6 PM is three quarters",
        input: "7/13/2026 6:00 PM",
        expected: 46216.75,
        source: CLOCK,
      },
      { name: "12 AM is midnight", input: "13/07/2026 12:00 AM", expected: 46216, source: CLOCK },
      { name: "12 PM is noon", input: "13/07/2026 12:00 pm", expected: 46216.5, source: CLOCK },
      {
        name: "reads fractions of a second",
        input: "2026-07-01T00:00:00.000",
        expected: 46204,
        source: CLOCK,
      },
      {
        name: "Z keeps the clock",
        input: "2026-07-01T18:00:00Z",
        expected: 46204.75,
        source: WALL_CLOCK,
      },
      {
        name: "+02:00 keeps it",
        input: "2026-07-01T18:00:00+02:00",
        expected: 46204.75,
        source: WALL_CLOCK,
      },
      {
        name: "-0500 keeps it",
        input: "2026-07-01 18:00 -0500",
        expected: 46204.75,
        source: WALL_CLOCK,
      },
      {
        name: "30 February is no day",
        input: "2026-02-30",
        expected: undefined,
        source: NO_SUCH_DAY,
      },
      { name: "13/13 is no day", input: "13/13/2026", expected: undefined, source: NO_SUCH_DAY },
      { name: "hour 24 is no time", input: "2026-07-01 24:00", expected: undefined, source: CLOCK },
      {
        name: "minute 60 is no time",
        input: "2026-07-01 10:60",
        expected: undefined,
        source: CLOCK,
      },
      {
        name: "13 PM is no time",
        input: "2026-07-01 13:00 PM",
        expected: undefined,
        source: CLOCK,
      },
      {
        name: "mixed separators are no date",
        input: "13/01-2026",
        expected: undefined,
        source: ISO,
      },
      { name: "three digits are no year", input: "13/01/026", expected: undefined, source: ISO },
      { name: "a word is no date", input: "soon", expected: undefined, source: ISO },
      { name: "a number is no date", input: "46204", expected: undefined, source: ISO },
      {
        name: "a date in a sentence is no date",
        input: "on 2026-07-01",
        expected: undefined,
        source: ISO,
      },
      { name: "an empty text is no date", input: "", expected: undefined, source: ISO },
    ],
    (text) => {
      const date = parseTextDate(text);
      return date && resolveTextDate(date, undefined);
    },
  );

  test.each([
    ["2026-07-01T18:00:00Z", "Z"],
    ["2026-07-01T18:00:00+02:00", "+02:00"],
    ["2026-07-01T18:00:00+0200", "+02:00"],
    ["2026-07-01T18:00:00-05", "-05:00"],
    ["2026-07-01T18:00:00+00:00", "Z"],
    ["1/7/2026 18:00 z", "Z"],
    ["2026-07-01T18:00:00", undefined],
  ])("%s has the offset %s [metrics.md §1.1, mixed offsets are reported]", (text, offset) => {
    expect(parseTextDate(text)?.offset).toBe(offset);
  });

  test("a text of megabytes is no date, at once", () => {
    expect(parseTextDate(`2026-07-01 ${"1".repeat(1e6)}`)).toBeUndefined();
  });
});

describe("resolveTextDate of 3/4/2026", () => {
  const source = `metrics.md §1.1, decided per column; ${PYTHON}`;
  claims<DateOrder | undefined, number | undefined>(
    [
      { name: "is 3 April, day first", input: "day-first", expected: 46115, source },
      { name: "is 4 March, month first", input: "month-first", expected: 46085, source },
      { name: "is no date without an order", input: undefined, expected: undefined, source },
    ],
    (order) => resolveTextDate(parseTextDate("3/4/2026")!, order),
  );

  test("13/1/2026 stays 13 January in a month-first column", () => {
    expect(resolveTextDate(parseTextDate("13/1/2026")!, "month-first")).toBe(46035);
  });
});

describe("columnOrder", () => {
  const source = "metrics.md §1.1, decided per column by its unambiguous values";
  claims<string[], DateOrder | undefined>(
    [
      {
        name: "one 13/4 makes a column day-first",
        input: ["3/4/2026", "13/4/2026"],
        expected: "day-first",
        source,
      },
      {
        name: "one 4/13 makes it month-first",
        input: ["3/4/2026", "4/13/2026"],
        expected: "month-first",
        source,
      },
      {
        name: "3/4 and 3/3 decide nothing",
        input: ["3/4/2026", "3/3/2026"],
        expected: undefined,
        source,
      },
      {
        name: "ISO decides nothing",
        input: ["2026-04-13", "3/4/2026"],
        expected: undefined,
        source,
      },
      {
        name: "13/4 and 4/13 contradict each other",
        input: ["13/4/2026", "4/13/2026"],
        expected: undefined,
        source,
      },
    ],
    (texts) => columnOrder(texts.map((text) => parseTextDate(text)!)),
  );
});
