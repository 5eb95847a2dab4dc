import fc from "fast-check";
import { DEAL_STATES, dealCount, type DealState } from "../../../src/pipeline/metrics/deal-count";
import { dealList } from "../../../src/pipeline/metrics/deals";
import { PipelineError } from "../../../src/pipeline/pipeline-error";
import { SEEDED, asStageDates, models } from "../arbitrary-pipelines";
import { ask, codeOf, day, range, type Given } from "../build";
import { EIGHT_DEALS } from "./eight-deals";

function list(rows: string, state: DealState, stage: string, given: Given = {}) {
  const { pipeline, deals } = ask(rows, given);
  return dealList(pipeline, deals, pipeline.stages.require("stage", stage), state);
}

test("dealList of lost deals shows their rows as they stand, under the headers of the range", () => {
  const { headers, rows } = list(EIGHT_DEALS, "lost", "Lost");
  expect(headers).toEqual(["Deal", "Owner", "Amount", "Lead", "Offer", "Talks", "Won", "Lost"]);
  expect(rows).toEqual([
    ["C", "Ann", 300, day(2), day(5), day(9), "", day(12)],
    ["D", "Bob", "", day(2), day(6), "", "", day(7)],
    ["E", "Ann", 50, day(3), "", "", "", day(4)],
  ]);
});

test("dealList of no deals has headers and no row", () => {
  expect(list(EIGHT_DEALS, "reached", "On hold").rows).toEqual([]);
});

test("dealList shows a blank where Excel handed it over as 0, and a 0 where it is a number", () => {
  const { pipeline, deals } = ask(
    range(
      "Deal | Owner | Amount | Visits | Lead | Won\nA | | | 0 | d1 |\nB | Ann | 5 | 3 | d1 |",
      0,
    ),
  );
  expect(dealList(pipeline, deals, 0, "reached").rows).toEqual([
    ["A", "", "", 0, day(1), ""],
    ["B", "Ann", 5, 3, day(1), ""],
  ]);
});

test("dealList of a history has a row a deal, with the last filled cell of each column", () => {
  const rows = `
    Deal | Owner | Stage | Changed
    A    | Ann   | Lead  | d1
    B    | Bob   | Lead  | d2
    A    |       | Offer | d3
  `;
  expect(list(rows, "reached", "Lead", { stages: ["Lead", "Offer"] }).rows).toEqual([
    ["A", "Ann", "Offer", day(3)],
    ["B", "Bob", "Lead", day(2)],
  ]);
});

test("in a history a number can fall to 0, which is no blank there", () => {
  const rows = `
    Deal | Visits | Stage | Changed
    A    | 7      | Lead  | d1
    A    | 0      | Offer | d3
    B    | 3      | Lead  | d1
  `;
  const found = list(rows, "reached", "Lead", { stages: ["Lead", "Offer"] }).rows;
  expect(found.map((row) => row[1])).toEqual([0, 3]);
});

test("dealList of left-out rows shows each of them, in their order", () => {
  const rows = "Deal | Stage\nA | Demo\nB | Lead\nC | Nowhere\nTotal |";
  expect(list(rows, "leftout", "Lead", { stages: ["Lead"] }).rows).toEqual([
    ["A", "Demo"],
    ["C", "Nowhere"],
    ["Total", ""],
  ]);
});

test("dealList says which error a cell holds", () => {
  const { rows } = list("Deal | Owner | Lead | Won\nA | #REF! | d1 |", "reached", "Lead");
  const error = rows[0]![1] as PipelineError;
  expect([error.code, error.params]).toEqual(["error-in-row", { code: "#REF!" }]);
});

test("dealList has as many rows as dealCount counts, whatever the deals and the state", () => {
  fc.assert(
    fc.property(models, fc.constantFrom(...DEAL_STATES), fc.nat(5), (model, state, stage) => {
      const { pipeline, deals } = ask(asStageDates(model), { stages: model.stages });
      fc.pre(stage < pipeline.stages.stages.length);
      const count = codeOrValue(() => dealCount(pipeline, deals, stage, state));
      const length = codeOrValue(() => dealList(pipeline, deals, stage, state).rows.length);
      expect(length).toEqual(count);
    }),
    SEEDED,
  );
});

function codeOrValue(compute: () => number): number | string {
  const code = codeOf(compute);
  return code === "nothing thrown" ? compute() : code;
}
