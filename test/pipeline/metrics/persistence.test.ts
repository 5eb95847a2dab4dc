import { persistence } from "../../../src/pipeline/metrics/persistence";
import { PipelineError } from "../../../src/pipeline/pipeline-error";
import { ask, codeOf } from "../build";

function rowsOf(rows: string) {
  const { pipeline, deals } = ask(rows);
  return persistence(pipeline, deals);
}

const ROWS = `
  Deal | Follow-ups | Lead | Won | Lost
  A    | 1          | d1   |     | d9
  B    | 1.5        | d1   |     | d9
  C    |            | d1   |     | d9
  D    | 7          | d1   |     | d9
  E    | 5          | d1   | d9  |
  F    | 12         | d1   | d9  |
  G    | 2          | d1   | d9  |
  H    | 0          | d1   | d9  |
  I    | 3          | d1   |     |
  J    | many       | d1   |     | d9
  K    | -1         | d1   |     | d9
`;

test("persistence counts lost and won deals by follow-ups, with their shares: 4 lost, 4 won can be read", () => {
  const rows = rowsOf(ROWS).map((row) => [
    row.followUps,
    row.lost,
    row.lostShare,
    row.won,
    row.wonShare,
  ]);
  expect(rows).toEqual([
    [0, 1, 0.25, 1, 0.25],
    [1, 2, 0.5, 0, 0],
    [2, 0, 0, 1, 0.25],
    [3, 0, 0, 0, 0],
    [4, 0, 0, 0, 0],
    [5, 1, 0.25, 2, 0.5],
  ]);
});

test("persistence shows the shares commonly quoted beside them [metrics.md §5]", () => {
  const rows = rowsOf(ROWS).map((row) => [row.referenceLostShare, row.referenceWonShare]);
  expect(rows).toEqual([
    [undefined, undefined],
    [0.44, undefined],
    [0.22, undefined],
    [0.14, undefined],
    [0.12, undefined],
    [undefined, 0.8],
  ]);
});

test("without a lost deal there are no shares of lost ones", () => {
  const [row] = rowsOf("Deal | Follow-ups | Lead | Won\nA | 2 | d1 | d2\nB | 2 | d1 |");
  expect([row!.lost, (row!.lostShare as PipelineError).code]).toEqual([0, "none-lost"]);
  expect(row!.wonShare).toBe(0);
});

test("persistence needs a column of follow-ups", () => {
  expect(codeOf(() => rowsOf("Deal | Lead | Won\nA | d1 | d2"))).toBe("no-follow-ups");
});
