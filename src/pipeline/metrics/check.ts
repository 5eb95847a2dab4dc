import { checkClosings } from "../checks/closings";
import { checkDateGaps } from "../checks/date-gaps";
import { checkDates } from "../checks/dates";
import { checkErrorCells } from "../checks/error-cells";
import { Findings } from "../checks/findings";
import { checkHeaders } from "../checks/headers";
import { checkIds } from "../checks/ids";
import { checkLeftOutRows } from "../checks/left-out-rows";
import { checkMoney } from "../checks/money";
import { checkNextSteps } from "../checks/next-steps";
import type { Problem } from "../checks/problem";
import { checkStageEntries } from "../checks/stage-entries";
import { nameText } from "../cell-value";
import type { Pipeline } from "../pipeline";

/** In this order, so that a list that is cut keeps what weighs most. */
const CHECKS = [
  checkHeaders,
  checkLeftOutRows,
  checkIds,
  checkDateGaps,
  checkDates,
  checkClosings,
  checkMoney,
  checkErrorCells,
  checkStageEntries,
  checkNextSteps,
];

const NONE: ReadonlySet<string> = new Set();

/** A problem with its place as the person sees it. */
export interface Check {
  readonly problem: Problem;
  /** Number of the row in the range, from 1: in a sheet whose first row it begins with, the sheet's own. */
  readonly row: number;
  /** Id of the deal, else its name; "" where no deal is meant. */
  readonly deal: string;
  /** Header of the column; "" where none is meant. */
  readonly column: string;
}

/**
 * Problems of the rows: what is left out of figures, counts as blank, or contradicts itself, from the
 * first row to the last. Rows left out, errors, unreadable dates and faults of whole columns are listed
 * whatever deals are chosen; at most 100,000 problems are, the last then says how many more there are.
 * @param deals numbers of the deals looked at
 * @param ownColumns folded headers that people keep for themselves, such as "notes": no problem without a role
 * @see docs/metrics.md, "Checks"
 */
export function check(
  pipeline: Pipeline,
  deals: Int32Array,
  ownColumns: ReadonlySet<string> = NONE,
): Check[] {
  const findings = new Findings(pipeline, deals, ownColumns);
  for (const each of CHECKS) each(findings);
  const { headers, headerRow, rows } = pipeline.source;
  const checks = inOrder(findings.problems, rows.length).map((problem): Check => {
    const isOfDeal =
      problem.row !== headerRow && problem.code !== "footer-row" && problem.code !== "header-again";
    return {
      problem,
      row: problem.row + 1,
      deal: isOfDeal ? dealName(pipeline, problem.row) : "",
      column: problem.column === undefined ? "" : (headers[problem.column] ?? ""),
    };
  });
  if (findings.unlisted === 0) return checks;
  const params = { count: findings.unlisted };
  const more: Problem = {
    code: "more-problems",
    params,
    row: headerRow,
    column: undefined,
    value: "",
  };
  return [...checks, { problem: more, row: headerRow + 1, deal: "", column: "" }];
}

/** By row and then by column, a column's after those of no column; equal ones stay as they are: a counting sort. */
function inOrder(problems: readonly Problem[], rows: number): Problem[] {
  const ends = new Int32Array(rows);
  for (let place = 0; place < problems.length; place++) ends[problems[place]!.row]!++;
  for (let row = 1; row < rows; row++) ends[row]! += ends[row - 1]!;
  const ordered = problems.slice();
  const next = new Int32Array(rows);
  next.set(ends.subarray(0, rows - 1), 1);
  const starts = next.slice();
  for (let place = 0; place < problems.length; place++) {
    const problem = problems[place]!;
    let at = next[problem.row]!++;
    for (; at > starts[problem.row]! && isBehind(ordered[at - 1]!, problem); at--)
      ordered[at] = ordered[at - 1]!;
    ordered[at] = problem;
  }
  return ordered;
}

function isBehind(one: Problem, other: Problem): boolean {
  return (one.column ?? -1) > (other.column ?? -1);
}

function dealName({ source }: Pipeline, row: number): string {
  const { deal, name } = source.roles;
  const cells = source.rows[row]!;
  const id = deal === undefined ? "" : nameText(cells[deal]);
  return id === "" && name !== undefined ? nameText(cells[name]) : id;
}
