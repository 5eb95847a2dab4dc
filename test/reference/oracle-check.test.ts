import { readFileSync } from "node:fs";
import { join } from "node:path";
import { problemTexts } from "../../src/locales/en/problems";
import type { Cell } from "../../src/pipeline/cells/cell-value";
import { check } from "../../src/pipeline/metrics/check";
import { ask, frozen } from "../pipeline/build";

/** A range with planted faults, and the list that oracle_check.py wrote down when it planted them. */
interface Case {
  readonly name: string;
  readonly deals: readonly (readonly WrittenCell[])[];
  readonly stages: readonly (readonly string[])[];
  readonly options: readonly Cell[];
  readonly problems: readonly Problem[];
}

type WrittenCell = null | boolean | number | string | { readonly error: string };
type Problem = readonly [kind: string, row: number, deal: string, column: string];

const cases = JSON.parse(
  readFileSync(join(__dirname, "oracle-check-cases.json"), "utf8"),
) as readonly Case[];

const toCell = (cell: WrittenCell): Cell =>
  typeof cell === "object" && cell !== null ? { code: cell.error } : cell;

const lines = (problems: readonly Problem[]) => problems.map((each) => each.join(" · ")).sort();

test.each(cases)("CHECK lists the faults planted in $name", (given) => {
  const { stages, options, problems } = given;
  const rows = frozen(given.deals.map((row) => row.map(toCell)));
  const { pipeline, deals } = ask(rows, { stages: frozen(stages), options });
  const found = check(pipeline, deals);
  expect(
    lines(found.map(({ problem, row, deal, column }) => [problem.code, row, deal, column])),
  ).toEqual(lines(problems));
  const order = found.map(({ row }) => row);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test.each(Object.keys(problemTexts).filter((code) => code !== "more-problems"))(
  "%s is planted in several ranges",
  (code) => {
    const planted = cases.filter(({ problems }) => problems.some(([kind]) => kind === code));
    expect(planted.length).toBeGreaterThanOrEqual(3);
  },
);
