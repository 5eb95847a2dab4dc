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
import type { Finding, Problem } from "../checks/problem";
import { checkStageEntries } from "../checks/stage-entries";
import { nameText } from "../cells/cell-value";
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
  return findProblems(pipeline, deals, ownColumns).list();
}

/**
 * As check, for those who make something else of tens of thousands of problems.
 * @param progress is told how far the looking is, from 0 to 1
 */
export function findProblems(
  pipeline: Pipeline,
  deals: Int32Array,
  ownColumns: ReadonlySet<string>,
  progress?: (share: number) => void,
): FoundProblems {
  const findings = new Findings(pipeline, deals, ownColumns);
  for (const [at, each] of CHECKS.entries()) {
    each(findings);
    progress?.((at + 1) / CHECKS.length);
  }
  findings.close();
  return new FoundProblems(findings);
}

/** The problems of a pipeline in the order in which they are listed. */
export class FoundProblems {
  constructor(private readonly findings: Findings) {}

  get length(): number {
    return this.findings.length;
  }

  /** What is wrong: each of these somewhere. */
  get kinds(): readonly Finding[] {
    return this.findings.kinds;
  }

  /**
   * Calls for each problem.
   * @param see `kind` is a place among the kinds, the others as in Check; a value is a text or a finite number
   */
  forEach(
    see: (kind: number, row: number, deal: string, column: string, value: number | string) => void,
  ): void {
    const { headers } = this.findings.pipeline.source;
    this.findings.inOrder((kind, row, column, value) => {
      const header = column === undefined ? "" : (headers[column] ?? "");
      see(kind, row + 1, this.dealName(kind, row), header, value);
    });
  }

  list(): Check[] {
    const list: Check[] = [];
    const { headers } = this.findings.pipeline.source;
    this.findings.inOrder((kind, row, column, value) => {
      list.push({
        problem: { ...this.kinds[kind]!, row, column, value },
        row: row + 1,
        deal: this.dealName(kind, row),
        column: column === undefined ? "" : (headers[column] ?? ""),
      });
    });
    return list;
  }

  private dealName(kind: number, row: number): string {
    const { source } = this.findings.pipeline;
    const { code } = this.kinds[kind]!;
    if (row === source.headerRow || code === "footer-row" || code === "header-again") return "";
    const id = this.findings.idIn(row);
    const { name } = source.roles;
    return id === "" && name !== undefined ? nameText(source.rows[row]![name]) : id;
  }
}
