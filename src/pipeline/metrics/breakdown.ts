import { cellText, isBlank, plainValue, type Cell } from "../cells/cell-value";
import { cellsOf } from "../deals/choose-deals";
import { splitByGroup } from "../deals/cohorts";
import { IS_LOST, IS_WON, countDeals, sumAmounts, withOutcome } from "../deals/deal-query";
import { descending } from "../columns/descending";
import { figureOrError, type Figure } from "../figure";
import { foldText } from "../cells/fold";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";
import { shownCell, type ShownCell } from "../cells/shown-cell";
import { wilson, type Interval } from "../statistics/wilson";
import { cycleTime } from "./cycle-time";

/** The deals with one value of a column; rates are fractions 0–1. */
export interface BreakdownRow {
  /** As its first deal writes it; undefined for the deals without a value. */
  readonly value: ShownCell | undefined;
  readonly deals: number;
  readonly won: number;
  readonly lost: number;
  /** Open and parked. */
  readonly open: number;
  readonly winRate: Figure;
  /** Wilson's score interval of the win rate. */
  readonly low: Figure;
  readonly high: Figure;
  readonly medianCycleDays: Figure;
  readonly amountWon: Figure;
}

/**
 * Breakdown of deals by the values of a column, most deals first, equal groups by first appearance.
 * Values are compared as criteria compare text, without case, spaces and diacritics; blanks are a
 * group of their own. Each figure is what its own function gives for that group.
 * @param deals numbers of the deals counted
 * @param column a header, a role or a stage (its entry date), as in a criterion
 * @param confidence of the interval, more than 0 and less than 1
 * @throws PipelineError "unknown-column" | "no-stage-dates" (a stage as the column)
 * @see docs/metrics.md, "Comparison"
 */
export function breakdown(
  pipeline: Pipeline,
  deals: Int32Array,
  column: string,
  confidence: number,
): BreakdownRow[] {
  const { values, members } = groupsOf(pipeline, deals, column);
  const sizes = Float64Array.from(members, ({ length }) => length);
  return Array.from(descending(sizes), (group) =>
    rowOf(pipeline, values[group], members[group]!, confidence),
  );
}

function rowOf(
  pipeline: Pipeline,
  value: ShownCell | undefined,
  deals: Int32Array,
  confidence: number,
): BreakdownRow {
  const won = countDeals(pipeline, deals, withOutcome(IS_WON));
  const lost = countDeals(pipeline, deals, withOutcome(IS_LOST));
  const closed = won + lost;
  const noneClosed = closed === 0 ? new PipelineError("none-closed", {}) : undefined;
  const interval: Interval = wilson(won, closed, confidence);
  return {
    value,
    deals: deals.length,
    won,
    lost,
    open: deals.length - closed,
    winRate: noneClosed ?? won / closed,
    low: noneClosed ?? interval.low,
    high: noneClosed ?? interval.high,
    medianCycleDays: figureOrError(() =>
      cycleTime(pipeline, deals, undefined, undefined, "median", "days"),
    ),
    amountWon: figureOrError(() => sumAmounts(pipeline, deals, withOutcome(IS_WON))),
  };
}

/** The values of a column by first appearance, and the deals of each. */
function groupsOf(pipeline: Pipeline, deals: Int32Array, column: string) {
  const { cellOf, traits, coded } = cellsOf(pipeline, column);
  const values: (ShownCell | undefined)[] = [];
  const byKey = new Map<string, number>();
  const groupOf = (cell: Cell): number => {
    const value = plainValue(cell);
    const isEmpty = isBlank(value) || (traits.isZeroBlank && value === 0);
    const key = isEmpty ? "" : foldText(cellText(value));
    const group = byKey.get(key) ?? values.length;
    if (group === values.length) {
      byKey.set(key, group);
      values.push(isEmpty ? undefined : shownCell(value, false));
    }
    return group;
  };
  const groups = new Int32Array(deals.length);
  if (coded === undefined) {
    for (let at = 0; at < deals.length; at++) groups[at] = groupOf(cellOf(deals[at]!));
  } else {
    const known = new Int32Array(coded.cells.length).fill(-1);
    for (let at = 0; at < deals.length; at++) {
      const code = coded.codes[deals[at]!]!;
      if (known[code] === -1) known[code] = groupOf(coded.cells[code]);
      groups[at] = known[code]!;
    }
  }
  return { values, members: splitByGroup(deals, groups, 0, values.length) };
}
