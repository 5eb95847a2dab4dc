import { CustomFunctionsError, installCustomFunctions } from "../custom-functions";
import { laterCell } from "../../src/functions/cell";
import { ownFigures } from "../../src/functions/late-own-figures";
import { metric } from "../../src/functions/functions";
import { range } from "../pipeline/build";
import { EIGHT_DEALS } from "../pipeline/metrics/eight-deals";

installCustomFunctions();

const deals = range(EIGHT_DEALS) as unknown[][];
const NOT_LOADED =
  "METRIC could not load all that it needs: check the connection, then calculate again";

/** How SALES.METRIC comes by its parser; the numbers themselves are tested where they are computed. */
describe("METRIC", () => {
  test("answers the first call later, the next ones at once", async () => {
    const first = metric(deals, "won / total") as unknown;
    expect(first).toBeInstanceOf(Promise);
    expect(await first).toBe(0.25);
    expect(metric(deals, "won / total")).toBe(0.25);
  });

  test("names what is wrong with the expression", () => {
    expect(() => metric(deals, "wonn / total")).toThrow(
      expect.objectContaining({
        code: "#VALUE!",
        message: expect.stringContaining(
          '"wonn" is no word of METRIC; did you mean "won"?',
        ) as string,
      }),
    );
  });

  test("needs an expression", () => {
    expect(() => metric(deals, null)).toThrow(
      expect.objectContaining({
        message: "expression is missing: give a formula such as won / total",
      }),
    );
  });
});

describe("a parser that does not come", () => {
  afterEach(() => jest.useRealTimers());
  const later = (load: () => Promise<never>) => laterCell(ownFigures.load(load), () => 1);
  const error = new CustomFunctionsError("#VALUE!", NOT_LOADED);

  test("because it fails to load", async () => {
    await expect(later(() => Promise.reject(new Error("offline")))).rejects.toEqual(error);
  });

  test("because ten seconds are over", async () => {
    jest.useFakeTimers();
    const answer = expect(later(() => new Promise(() => undefined))).rejects.toEqual(error);
    await jest.advanceTimersByTimeAsync(10_000);
    await answer;
  });
});
