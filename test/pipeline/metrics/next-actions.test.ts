import { nextActions } from "../../../src/pipeline/metrics/next-actions";
import { ask, codeOf, day, range, type Given } from "../build";

const STAGES = range("Stage | Probability | Target days\nLead | 10 | 5\nOffer | 50 | 8");

const ROWS = `
  Deal | Owner | Amount | Status  | Next step | Next step date | Lead | Offer | Won
  A    | Ann   | 100    |         | Call      | d18            | d1   | d15   |
  B    | Bob   | 900    |         | Mail      | d19            | d18  |       |
  C    | Ann   | 500    |         | Visit     | d20            | d9   |       |
  D    | Bob   | 500    |         |           | d17            | d2   |       |
  E    | Ann   |        |         | Ask       | d12            | d2   |       |
  F    | Bob   | 70     |         |           |                | d1   | d16   |
  G    | Ann   | 800    |         |           |                | d18  |       |
  H    | Bob   | 60     |         | Meet      | d30            | d2   | d11   |
  I    | Ann   | 999    | On hold |           | d2             | d1   |       |
  J    | Bob   | 999    |         |           | d2             | d1   |       | d20
  K    | Ann   | 60     |         | Wait      | d40            | d19  |       |
`;

function list(rows: string, limit?: number, given: Given = { stages: STAGES }) {
  const { pipeline, deals } = ask(rows, given);
  return nextActions(pipeline, deals, limit, undefined);
}

describe("nextActions on day 20", () => {
  test("overdue by expected amount, then stalled by days, then stepless by expected amount", () => {
    // Expected: A 100 × 0.5 = 50, B 900 × 0.1 = 90, D 500 × 0.1 = 50, E unknown; F 35, G 80.
    // Due before day 20: A, B, D, E. Stalled of the others: C 11 > 5 days, H 9 > 8; F has 4, G 2, K 1.
    expect(list(ROWS).map(({ deal, reason }) => [deal, reason])).toEqual([
      ["B", "overdue"],
      ["A", "overdue"],
      ["D", "overdue"],
      ["E", "overdue"],
      ["C", "stalled"],
      ["H", "stalled"],
      ["G", "no-next-step"],
      ["F", "no-next-step"],
    ]);
  });
  test("a row says who, where, what, since when and how much", () => {
    const found = list(ROWS).map((row) => Object.values(row));
    expect(found[1]).toEqual(["A", "Ann", "Offer", "Call", day(18), 2, 5, 8, 50, "overdue"]);
    expect(found[3]).toEqual(["E", "Ann", "Lead", "Ask", day(12), 8, 18, 5, "", "overdue"]);
    expect(found[4]).toEqual(["C", "Ann", "Lead", "Visit", day(20), "", 11, 5, 50, "stalled"]);
    expect(found[6]).toEqual(["G", "Ann", "Lead", "", "", "", 2, 5, 80, "no-next-step"]);
  });
  test("a limit takes the first of them", () => {
    expect(list(ROWS, 5).map(({ deal }) => deal)).toEqual(["B", "A", "D", "E", "C"]);
    expect(list(ROWS, 500)).toHaveLength(8);
  });
});

test("without target days nobody is stalled, without a column of next steps everybody lacks one", () => {
  const rows = "Deal | Lead | Offer | Won\nA | d1 | |\nB | d1 | d9 | d30";
  expect(list(rows, undefined, {}).map(({ deal, reason }) => [deal, reason])).toEqual([
    ["A", "no-next-step"],
  ]);
});

test("a snapshot needs the day of the last change [metrics.md §9]", () => {
  const given = { stages: ["Lead", "Offer"], options: ["@layout", "snapshot"] };
  expect(codeOf(() => list("Deal | Stage\nA | Lead", undefined, given))).toBe("no-stage-dates");
  const changed = list("Deal | Stage | Changed\nA | Lead | d1\nB | Offer | d9", undefined, given);
  expect(changed.map(({ deal, daysInStage }) => [deal, daysInStage])).toEqual([
    ["A", 8],
    ["B", 0],
  ]);
});

test("a history takes the last next step written", () => {
  const rows = `
    Deal | Stage | Changed | Next step | Next step date
    A    | Lead  | d1      | Call      | d3
    A    | Offer | d5      |           | d9
    B    | Lead  | d10     | Mail      | d20
  `;
  expect(list(rows, undefined, { stages: ["Lead", "Offer"] })).toMatchObject([
    { deal: "A", nextStep: "Call", due: day(9), daysOverdue: 1, daysInStage: 5 },
  ]);
});

test("nextActions among no open deals is an empty list", () => {
  expect(list("Deal | Stage\nA | Won", undefined, { stages: ["Lead"] })).toEqual([]);
});
