import { stalled } from "../../../src/pipeline/metrics/stalled";
import { ask, codeOf, range, type Given } from "../build";
import { EIGHT_DEALS } from "./eight-deals";

function list(rows: string, limitDays: number | undefined, given: Given = {}) {
  const { pipeline, deals } = ask(rows, given);
  return stalled(pipeline, deals, limitDays).map((row) => Object.values(row));
}

const TARGETS = range("Stage | Target days\nLead | 6\nOffer | 4\nTalks |");

describe("stalled over the eight deals, the last day being day 12", () => {
  // Days since the last entry: F 12 − 9 = 3, G 12 − 8 = 4, H 12 − 5 = 7.
  test("for more than 3 days: H and G, the longest first; F for just 3 is not [metrics.md §3: strictly]", () => {
    expect(list(EIGHT_DEALS, 3)).toEqual([
      ["H", "Bob", "Lead", 7, 3, 250, ""],
      ["G", "Ann", "Offer", 4, 3, 150, ""],
    ]);
  });
  test("beyond the target days of their stage: H (7 > 6); G has just 4, Talks has no limit", () => {
    expect(list(EIGHT_DEALS, undefined, { stages: TARGETS })).toEqual([
      ["H", "Bob", "Lead", 7, 6, 250, ""],
    ]);
  });
  test("days given go before the target days", () => {
    expect(list(EIGHT_DEALS, 2, { stages: TARGETS }).map(([deal]) => deal)).toEqual([
      "H",
      "G",
      "F",
    ]);
  });
  test("on a later day they have stood longer", () => {
    const given = { options: ["@asOf", "2026-01-20"] };
    expect(list(EIGHT_DEALS, 3, given).map(([deal, , , days]) => [deal, days])).toEqual([
      ["H", 15],
      ["G", 12],
      ["F", 11],
    ]);
  });
});

test("stalled without a limit anywhere cannot tell", () => {
  expect(codeOf(() => list(EIGHT_DEALS, undefined))).toBe("no-target-days");
});

test("stalled leaves parked deals and deals without a dated entry out [metrics.md §1.3]", () => {
  const rows = `
    Deal | Status  | Amount | Lead | Won
    A    | On hold | 1      | d1   |
    B    | Open    | 2      | x    |
    C    | Open    | 3      | d1   |
    D    | Won     | 4      | d1   | d30
  `;
  expect(list(rows, 5)).toEqual([["C", "", "Lead", 29, 5, 3, ""]]);
});

test("stalled in a snapshot needs the day of the last change [metrics.md §9]", () => {
  const stages = ["Lead", "Offer"];
  const rows = "Deal | Stage | Changed\nA | Lead | d1\nB | Offer | d9";
  expect(list(rows, 5, { stages, options: ["@layout", "snapshot"] })).toEqual([
    ["A", "", "Lead", 8, 5, "", ""],
  ]);
  expect(codeOf(() => list("Deal | Stage\nA | Lead", 5, { stages }))).toBe("no-stage-dates");
});

test("stalled among no deals needs no day to measure from", () => {
  const { pipeline } = ask("Deal | Lead | Won\nA | x |", { stages: ["Lead"] });
  expect(stalled(pipeline, new Int32Array(0), 5)).toEqual([]);
});

test("equally old deals keep the order of their rows; names and next steps are shown", () => {
  const rows = `
    Deal name | Next step | Lead | Won
    Ash       | Call      | d2   |
    Birch     |           | d1   |
    Cedar     | Mail      | d2   |
    Doe       |           | d9   | d9
  `;
  expect(list(rows, 1).map((row) => [row[0], row[6]])).toEqual([
    ["Birch", ""],
    ["Ash", "Call"],
    ["Cedar", "Mail"],
  ]);
});
