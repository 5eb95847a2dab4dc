import { installCustomFunctions } from "../custom-functions";
import * as reader from "../../src/pipeline/reading/read-pipeline";
import { conversion, cycleTime, dealCount, funnel, winRate } from "../../src/functions/functions";
import { EIGHT_DEALS } from "../pipeline/metrics/eight-deals";
import { day, range } from "../pipeline/build";

jest.mock("../../src/pipeline/reading/read-pipeline", () => {
  const original = jest.requireActual<typeof reader>("../../src/pipeline/reading/read-pipeline");
  return { ...original, readPipeline: jest.fn(original.readPipeline) };
});
const readPipeline = jest.mocked(reader.readPipeline);

installCustomFunctions();

/** A fresh copy for every formula, as Excel hands over. */
const deals = () => JSON.parse(JSON.stringify(range(EIGHT_DEALS))) as unknown[][];

beforeEach(() => readPipeline.mockClear());

test("twenty formulas over equal content read it once [issue 2 §2]", () => {
  const owners = ["Ann", "Bob"];
  const formulas = owners.flatMap((owner) => [
    () => conversion(deals(), "Lead", "Offer", undefined, undefined, [[["Owner"]], [[owner]]]),
    () =>
      conversion(deals(), "Lead", "Won", "resolved" as never, undefined, [[["Owner"]], [[owner]]]),
    () => conversion(deals(), "Lead", "Won", "strict" as never),
    () => conversion(deals(), "Lead", "Won", "value" as never),
    () => winRate(deals(), undefined, undefined, [[["Owner"]], [[owner]]]),
    () => winRate(deals(), "created" as never),
    () => cycleTime(deals()),
    () => funnel(deals(), undefined, [[["Owner"]], [[owner]]]),
    () => dealCount(deals(), "Offer"),
    () => dealCount(deals(), "Offer", "open" as never),
  ]);
  expect(formulas).toHaveLength(20);
  for (const formula of formulas) formula();
  expect(readPipeline).toHaveBeenCalledTimes(1);
});

test("a changed cell reads again, and its answer changes", () => {
  const changed = deals();
  // H: won on day 9, so 3 of 6 closed.
  changed[8]![6] = day(9);
  expect(winRate(deals())).toBe(2 / 5);
  expect(winRate(changed)).toBe(3 / 6);
  expect(winRate(deals())).toBe(2 / 5);
});

test("two tables of equal shape and headers, asked in turn, are each read once", () => {
  // In the other table Ann's A is lost, so 1 of 5 closed is won.
  const other = () => {
    const rows = deals();
    [rows[1]![6], rows[1]![7]] = ["", day(10)];
    return rows;
  };
  for (let call = 0; call < 5; call++) {
    expect(winRate(deals(), undefined, undefined, [[["Owner"]], [["*"]]])).toBe(2 / 5);
    expect(winRate(other(), undefined, undefined, [[["Owner"]], [["*"]]])).toBe(1 / 5);
    expect(conversion(deals(), "Lead", "Won")).toBe(2 / 8);
    expect(conversion(other(), "Lead", "Won")).toBe(1 / 8);
  }
  // The first is known from the tests before.
  expect(readPipeline.mock.calls.length).toBeLessThanOrEqual(2);
});

test("a range whose reading throws does not spoil the next call", () => {
  readPipeline.mockImplementationOnce(() => {
    throw new Error("broken");
  });
  const rows = () => [...deals(), ["I", "Ann", 1, day(1), "", "", day(2), ""]];
  expect(() => winRate(rows())).toThrow("internal error");
  // I is won: 3 of 6 closed.
  expect(winRate(rows())).toBe(3 / 6);
  expect(winRate(deals())).toBe(2 / 5);
});
