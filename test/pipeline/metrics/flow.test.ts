import fc from "fast-check";
import { flow } from "../../../src/pipeline/metrics/flow";
import { SEEDED, asHistory, models } from "../arbitrary-pipelines";
import { ask, codeOf, range, type Given } from "../build";

function matrix(rows: Parameters<typeof ask>[0], given: Given = {}) {
  const { pipeline, deals } = ask(rows, given);
  const found = flow(pipeline, deals);
  return [
    ["", ...found.columns],
    ...found.rows.map(({ from, moves }) => [from ?? "new", ...moves]),
  ];
}

const STAGES = ["Lead", "Offer", "Talks"];

test("flow counts each move once: a skip, a way back, a loss, a reopening", () => {
  const rows = `
    Deal | Stage | Changed
    A    | Lead  | d1
    A    | Offer | d2
    A    | Lead  | d3
    A    | Offer | d4
    A    | Won   | d5
    B    | Lead  | d1
    B    | Talks | d2
    B    | Lost  | d3
    B    | Talks | d4
    C    | Offer | d1
  `;
  expect(matrix(rows, { stages: STAGES })).toEqual([
    ["", "Lead", "Offer", "Talks", "Won", "Lost", "On hold"],
    ["new", 2, 1, 0, 0, 0, 0],
    ["Lead", 0, 2, 1, 0, 0, 0],
    ["Offer", 1, 0, 0, 1, 0, 0],
    ["Talks", 0, 0, 0, 0, 1, 0],
    ["Won", 0, 0, 0, 0, 0, 0],
    ["Lost", 0, 0, 1, 0, 0, 0],
  ]);
});

test("flow goes where From Stage says: what the log left out lies in between", () => {
  const rows = `
    Deal | From stage | To stage | Changed
    A    | Lead       | Offer    | d2
    B    |            | Lead     | d1
    B    | Offer      | Won      | d4
  `;
  expect(matrix(rows, { stages: STAGES }).slice(1, 4)).toEqual([
    ["new", 2, 0, 0, 0, 0, 0],
    ["Lead", 0, 2, 0, 0, 0, 0],
    ["Offer", 0, 0, 0, 1, 0, 0],
  ]);
});

test("flow ends where the outcome says, also when only the Status tells", () => {
  const rows = `
    Deal | Stage | Changed | Status
    A    | Lead  | d1      | Lost
    A    | Offer | d2      | Lost
    B    | Lead  | d1      | Open
    B    | Offer | d3      | Open
  `;
  const found = matrix(rows, { stages: STAGES });
  expect(found[3]).toEqual(["Offer", 0, 0, 0, 0, 1, 0]);
});

test("flow shows parked as a row only where deals came back from it; stages after the sale are Won", () => {
  const stages = range(
    "Stage | Kind\nLead | open\nOffer | open\nWon | won\nOnboarding | won\nLost | lost\nOn hold | parked",
  );
  const rows = `
    Deal | Stage      | Changed
    A    | Lead       | d1
    A    | On hold    | d2
    A    | Offer      | d3
    A    | Won        | d4
    A    | Onboarding | d5
    B    | Onboarding | d5
  `;
  expect(matrix(rows, { stages })).toEqual([
    ["", "Lead", "Offer", "Won", "Lost", "On hold"],
    ["new", 1, 0, 1, 0, 0],
    ["Lead", 0, 0, 0, 0, 1],
    ["Offer", 0, 0, 1, 0, 0],
    ["Won", 0, 0, 0, 0, 0],
    ["Lost", 0, 0, 0, 0, 0],
    ["On hold", 0, 1, 0, 0, 0],
  ]);
  expect(matrix(rows, { stages, options: ["Deal", "B"] })).toHaveLength(6);
});

test.each([
  ["stage dates", "Deal | Lead | Won\nA | d1 | d2"],
  ["a snapshot", "Deal | Stage\nA | Lead"],
])("flow needs a history: %s tell no moves [metrics.md §9]", (_, rows) => {
  expect(codeOf(() => matrix(rows))).toBe("no-history");
});

test("whatever the moves, every deal comes in once, and what came in less what went out stands there", () => {
  fc.assert(
    fc.property(models, (model) => {
      const given = { stages: model.stages, options: ["@layout", "history"] };
      const { pipeline, deals } = ask(asHistory(model), given);
      const { columns, rows } = flow(pipeline, deals);
      expect(rows[0]!.moves.reduce((sum, count) => sum + count, 0)).toBe(deals.length);
      const { outcome } = pipeline.records;
      const standing = [1, 2].map((wanted) => outcome.filter((each) => each === wanted).length);
      standing.forEach((expected, at) => {
        const place = model.stages.length + at;
        const came = rows.reduce((sum, { moves }) => sum + moves[place]!, 0);
        const went = rows.find(({ from }) => from === columns[place])!.moves;
        expect(came - went.reduce((sum, count) => sum + count, 0)).toBe(expected);
      });
    }),
    SEEDED,
  );
});
