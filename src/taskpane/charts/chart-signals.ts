import { chooseDeals } from "../../pipeline/deals/choose-deals";
import { select } from "../../pipeline/columns/columns";
import { dealsWhere, lostAt, reached } from "../../pipeline/deals/deal-query";
import { nameText } from "../../pipeline/cells/cell-value";
import { periodLabel, periodOf } from "../../pipeline/deals/periods";
import type { Pipeline } from "../../pipeline/pipeline";
import { readSettings } from "../../pipeline/settings";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import type { SalesArgument } from "../sales-functions";
import { computeSales } from "../worker/compute-sales";
import { optionRanges } from "./chart-preview";

/** What SIGNALS judges besides the steps, in the order of its rows. */
const MEASURES = ["newDeals", "winRate", "medianCycle", "amountWon"] as const;
type Measure = (typeof MEASURES)[number] | "step";

/** A measure that changed more than chance explains. */
export interface ChartSignal {
  readonly measure: Measure;
  /** As SIGNALS calls it, in Excel's language. */
  readonly name: string;
  /** Number of the stage that a step begins at. */
  readonly stage: number | undefined;
  /** Label of the month. */
  readonly period: string;
  readonly value: number;
  readonly expected: number;
  readonly lower: number;
  readonly upper: number;
}

/** A deal behind a signal. */
export interface SignalDeal {
  readonly name: string;
  /** Number of its row in the rows in use, their header row included, from 0. */
  readonly row: number;
}

/** The signals of the rows in use; none where they cannot be judged. */
export async function findSignals(
  rows: RowsInUse,
  options: readonly string[],
): Promise<ChartSignal[]> {
  const answer = await computeSales("SIGNALS", [
    rows.values,
    "month",
    rows.stages ?? null,
    optionRanges(rows, options) as SalesArgument,
  ]);
  if (!Array.isArray(answer)) return [];
  return answer.slice(1).flatMap((row, at): ChartSignal[] => {
    const [name, period, value, expected, lower, upper, signal] = row as unknown[];
    // Without limits there is not enough history to judge by.
    const figures = [value, expected, lower, upper];
    if (signal === "" || !figures.every((each) => typeof each === "number")) return [];
    const [is, usual, low, high] = figures as [number, number, number, number];
    const limits = { value: is, expected: usual, lower: low, upper: high };
    const measure = MEASURES[at] ?? "step";
    const stage = measure === "step" ? at - MEASURES.length : undefined;
    return [{ measure, stage, name: String(name), period: String(period), ...limits }];
  });
}

/** The deals that a signal is about: those of its month, by the day that the measure goes by. */
export function dealsOfSignal(
  pipeline: Pipeline,
  { measure, stage, period }: ChartSignal,
  options: readonly string[],
): SignalDeal[] {
  const isByStart = measure === "newDeals" || measure === "step";
  const days = isByStart ? pipeline.start() : pipeline.records.closing;
  const isThen = inMonth(period);
  // First the month: what else is asked is asked of few deals then.
  const then = select(chooseDeals(pipeline, readSettings(options)), (deal) => isThen(days[deal]!));
  const { source, records } = pipeline;
  const isResolved = stage === undefined ? undefined : resolvedAt(pipeline, then, stage);
  const column = source.roles.deal ?? source.roles.name ?? 0;
  return Array.from(then)
    .filter((deal) => isResolved?.has(deal) ?? true)
    .map((deal) => ({
      name: nameText(pipeline.cellIn(deal, column)) || "–",
      row: records.rowOf(deal),
    }));
}

/** Whether a moment is in the month of a label; a month is named once, not for each of its deals. */
function inMonth(label: string): (day: number) => boolean {
  const known = new Map<number, boolean>();
  return (day) => {
    if (!(day > 0)) return false;
    const month = periodOf(day, "month");
    let isIt = known.get(month);
    if (isIt === undefined) {
      isIt = periodLabel(month, "month") === label;
      known.set(month, isIt);
    }
    return isIt;
  };
}

/** The deals that came to the next stage, and those lost before. */
function resolvedAt(pipeline: Pipeline, deals: Int32Array, stage: number): Set<number> {
  const { stages } = pipeline;
  return new Set([
    ...dealsWhere(pipeline, deals, reached(stages, stage + 1)),
    ...dealsWhere(pipeline, deals, lostAt(stages, stage)),
  ]);
}
