import { funnel, type FunnelRow } from "../../../src/pipeline/metrics/funnel";
import { PipelineError } from "../../../src/pipeline/pipeline-error";
import { ask, codeOf, range, type Given } from "../build";
import { EIGHT_DEALS } from "./eight-deals";

/** The rows of a funnel as plain lists; an error is its code. */
function rowsOf(rows: string, given: Given = {}): unknown[][] {
  const { pipeline, deals } = ask(rows, given);
  const plain = (figure: unknown) => (figure instanceof PipelineError ? figure.code : figure);
  return funnel(pipeline, deals).map((row: FunnelRow) => Object.values(row).map(plain));
}

describe("funnel over the eight deals", () => {
  /*
   * Median days, of finished stays: Lead A 2, B 3, C 3, D 4, E 1, F 4, G 4; Offer A 3, B 4, C 4, D 1,
   * F 2; Talks A 4, C 3. Amounts 1450 = all, 1150 without E H, 1000 without D G, 300 = A B.
   */
  test("has a row a stage: reached, moved on, lost, open, skipped, step, cumulative, days, amount", () => {
    expect(rowsOf(EIGHT_DEALS)).toEqual([
      ["Lead", 8, 6, 1, 1, 0, 6 / 8, 1, 3, 1450],
      ["Offer", 6, 4, 1, 1, 0, 4 / 6, 6 / 8, 3, 1150],
      ["Talks", 4, 2, 1, 1, 1, 2 / 4, 4 / 8, 3.5, 1000],
      ["Won", 2, 2, 0, 0, 0, undefined, 2 / 8, "no-finished-stay", 300],
    ]);
  });

  test("over Ann's A C E G counts these", () => {
    // Amounts 100 + 300 + 50 + 150; Lead 2 3 1 4 days, Offer 3 4, Talks 4 3.
    expect(rowsOf(EIGHT_DEALS, { options: ["Owner", "Ann"] })).toEqual([
      ["Lead", 4, 3, 1, 0, 0, 3 / 4, 1, 2.5, 600],
      ["Offer", 3, 2, 0, 1, 0, 2 / 3, 3 / 4, 3.5, 550],
      ["Talks", 2, 1, 1, 0, 0, 1 / 2, 2 / 4, 3.5, 400],
      ["Won", 1, 1, 0, 0, 0, undefined, 1 / 4, "no-finished-stay", 100],
    ]);
  });

  test("over no deal has nothing to compute from", () => {
    expect(codeOf(() => rowsOf(EIGHT_DEALS, { options: ["Owner", "Zoe"] }))).toBe(
      "no-chosen-deals",
    );
  });

  test("over H alone divides by no zero [metrics.md §2: zero denominator: #N/A]", () => {
    expect(rowsOf(EIGHT_DEALS, { options: ["Deal", "H"] })).toEqual([
      ["Lead", 1, 0, 0, 1, 0, 0, 1, "no-finished-stay", 250],
      ["Offer", 0, 0, 0, 0, 0, "none-reached", 0, "no-finished-stay", 0],
      ["Talks", 0, 0, 0, 0, 0, "none-reached", 0, "no-finished-stay", 0],
      ["Won", 0, 0, 0, 0, 0, undefined, 0, "no-finished-stay", 0],
    ]);
  });
});

test("funnel of a snapshot knows neither skips nor days [metrics.md §2, §9]", () => {
  const rows =
    "Deal | Stage | Status | Amount\nA | Lead | | 10\nB | Offer | | 20\nC | Offer | Lost | 5\nD | Won | |";
  const NONE = "no-stage-dates";
  expect(rowsOf(rows, { stages: ["Lead", "Offer"] })).toEqual([
    ["Lead", 4, 3, 0, 1, NONE, 3 / 4, 1, NONE, 35],
    ["Offer", 3, 1, 1, 1, NONE, 1 / 3, 3 / 4, NONE, 25],
    ["Won", 1, 1, 0, 0, NONE, undefined, 1 / 4, NONE, 0],
  ]);
});

test("funnel has rows for stages after the sale, where moved on = reached [metrics.md §2]", () => {
  const stages = range("Stage | Kind\nLead |\nWon | won\nOnboarding | won\nRenewal | won");
  const rows =
    "Deal | Lead | Won | Onboarding | Renewal\nA | d1 | d2 | d3 | d9\nB | d1 | d3 | | d9\nC | d1 | d5 | |\nD | d1 | | |";
  const NO_AMOUNTS = "no-amount-column";
  // Lead stays A 1, B 2, C 4 days; Onboarding A 6. B skipped Onboarding.
  expect(rowsOf(rows, { stages })).toEqual([
    ["Lead", 4, 3, 0, 1, 0, 3 / 4, 1, 2, NO_AMOUNTS],
    ["Won", 3, 3, 0, 0, 0, 2 / 3, 3 / 4, "no-finished-stay", NO_AMOUNTS],
    ["Onboarding", 2, 2, 0, 0, 1, 2 / 2, 2 / 4, 6, NO_AMOUNTS],
    ["Renewal", 2, 2, 0, 0, 0, undefined, 2 / 4, "no-finished-stay", NO_AMOUNTS],
  ]);
});

test("funnel refuses only the figures that need unknown losses [metrics.md §2, the 10 % rule]", () => {
  const rows = "Deal | Stage\nA | Lead\nB | Offer\nC | Closed Lost\nD | Won";
  const NONE = "no-stage-dates";
  const UNKNOWN = "loss-stage-unknown";
  const NO_AMOUNTS = "no-amount-column";
  expect(rowsOf(rows, { stages: ["Lead", "Offer"] })).toEqual([
    ["Lead", 4, UNKNOWN, UNKNOWN, 1, NONE, UNKNOWN, 1, NONE, NO_AMOUNTS],
    ["Offer", UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, NONE, UNKNOWN, UNKNOWN, NONE, UNKNOWN],
    ["Won", 1, 1, 0, 0, NONE, undefined, 1 / 4, NONE, NO_AMOUNTS],
  ]);
});

test("funnel names mixed currencies in the amounts only [metrics.md §4]", () => {
  const rows = "Deal | Stage | Amount | Currency\nA | Won | 1 | EUR\nB | Lead | 2 | USD";
  const amounts = rowsOf(rows, { stages: ["Lead"] }).map((row) => row.at(-1));
  expect(amounts).toEqual(["mixed-currencies", 1]);
});

test("funnel sums repeated stays of a deal [metrics.md §3: the sum of its finished stays]", () => {
  const rows =
    "Deal | Stage | Changed\nA | Lead | d1\nA | Offer | d3\nA | Lead | d5\nA | Won | d10";
  // Lead 1–3 and 5–10: 7 days; Offer 3–5: 2.
  const days = rowsOf(rows, { stages: ["Lead", "Offer"] }).map((row) => row[8]);
  expect(days).toEqual([7, 2, "no-finished-stay"]);
});

test("funnel counts skips whatever is unknown of the losses [metrics.md §2: a later stage entered, or won, without entry here]", () => {
  // C and D were lost nobody knows where; B won without an entry into Offer.
  const rows =
    "Deal | Lead | Offer | Won | Lost\nA | d1 | d2 | d3 |\nB | d1 | | d4 |\nC | | | | d5\nD | | | | d6";
  const skipped = rowsOf(rows).map((row) => [row[0], row[5]]);
  expect(skipped).toEqual([
    ["Lead", 0],
    ["Offer", 1],
    ["Won", 0],
  ]);
});
