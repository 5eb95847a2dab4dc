import type { Range } from "../../src/pipeline/cells/cell-value";
import { chooseDeals } from "../../src/pipeline/deals/choose-deals";
import { bottleneck } from "../../src/pipeline/metrics/bottleneck";
import { breakdown } from "../../src/pipeline/metrics/breakdown";
import { change } from "../../src/pipeline/metrics/change";
import { cohort } from "../../src/pipeline/metrics/cohort";
import { CONVERSION_BASES, conversionRate } from "../../src/pipeline/metrics/conversion";
import { cycleTime } from "../../src/pipeline/metrics/cycle-time";
import { DEAL_STATES, dealCount } from "../../src/pipeline/metrics/deal-count";
import { dealValue } from "../../src/pipeline/metrics/deal-value";
import { funnel } from "../../src/pipeline/metrics/funnel";
import { conversionInterval } from "../../src/pipeline/metrics/interval";
import { needed } from "../../src/pipeline/metrics/needed";
import { outlook } from "../../src/pipeline/metrics/outlook";
import { probability } from "../../src/pipeline/metrics/probability";
import { signals } from "../../src/pipeline/metrics/signals";
import { timeInStage } from "../../src/pipeline/metrics/time-in-stage";
import { velocity } from "../../src/pipeline/metrics/velocity";
import { winChance } from "../../src/pipeline/metrics/win-chance";
import { WIN_RATE_BASES, winRate } from "../../src/pipeline/metrics/win-rate";
import { PipelineError } from "../../src/pipeline/pipeline-error";
import { readSettings } from "../../src/pipeline/settings";
import { STATISTICS } from "../../src/pipeline/statistics/summary";
import { day, read, type Given } from "./build";

/** Every figure that the pipeline of a range gives, by name; an error is its code. */
export function allFigures(rows: Range, given: Given): Record<string, unknown> {
  const pipeline = read(rows, given);
  const deals = chooseDeals(pipeline, readSettings(given.options ?? []));
  const { stages } = pipeline;
  const figures: Record<string, unknown> = {};
  const note = (name: string, compute: () => unknown) => {
    figures[name] = figureOf(compute);
  };
  for (const basis of WIN_RATE_BASES) note(`win ${basis}`, () => winRate(pipeline, deals, basis));
  for (let from = 0; from < stages.sequenceEnd; from++) {
    for (let to = from + 1; to <= stages.lost; to++) {
      for (const basis of CONVERSION_BASES)
        note(`${from} → ${to} ${basis}`, () => conversionRate(pipeline, deals, from, to, basis));
    }
  }
  for (const statistic of STATISTICS)
    note(`cycle ${statistic}`, () => cycleTime(pipeline, deals, 0, undefined, statistic, "days"));
  for (let stage = 0; stage < stages.stages.length; stage++) {
    for (const state of DEAL_STATES)
      note(`${state} ${stage}`, () => dealCount(pipeline, deals, stage, state));
  }
  // Only what does not hang on the asOf day, which is one of all rows, whatever the criteria.
  for (let stage = 0; stage < stages.stages.length; stage++) {
    note(`worth ${stage}`, () => dealValue(pipeline, deals, stage, "reached"));
    note(`chance ${stage}`, () => probability(pipeline, deals, stage, 2));
  }
  for (let from = 0; from < stages.won; from++)
    note(`bounds ${from}`, () =>
      plain([conversionInterval(pipeline, deals, from, stages.won, 0.95, "resolved")]),
    );
  for (let stage = 0; stage < stages.stages.length; stage++) {
    for (const statistic of STATISTICS)
      note(`time ${stage} ${statistic}`, () =>
        timeInStage(pipeline, deals, stage, statistic, "days"),
      );
  }
  note("needed", () => plain(needed(pipeline, deals, 10, "wins", 0.95)));
  note("velocity", () => velocity(pipeline, deals));
  note("change", () => plain(change(pipeline, deals, day(10), day(30))));
  note("steps", () => plain(bottleneck(pipeline, deals)));
  note("cohorts", () =>
    plain(cohort(pipeline, deals, "week").map((row) => ({ ...row, isMature: undefined }))),
  );
  note("owners", () =>
    plain(breakdown(pipeline, deals, "Owner", 0.9)).sort((a, b) =>
      JSON.stringify(a) < JSON.stringify(b) ? -1 : 1,
    ),
  );
  note("funnel", () =>
    funnel(pipeline, deals).map((row) => Object.values(row).map((value) => figureOf(() => value))),
  );
  return figures;
}

/** The figures that hang on the asOf day, as of a given one; those that learn from all deals apart. */
export function figuresAsOf(rows: Range, given: Given, asOf: number) {
  const options = [...(given.options ?? []), "@asOf", asOf];
  const pipeline = read(rows, { ...given, options });
  const deals = chooseDeals(pipeline, readSettings(options));
  const { stages } = pipeline;
  const ofChosen: Record<string, unknown> = {};
  for (let stage = 0; stage < stages.stages.length; stage++) {
    ofChosen[`time ${stage}`] = figureOf(() => timeInStage(pipeline, deals, stage, "km", "days"));
    ofChosen[`cycle ${stage}`] = figureOf(() =>
      cycleTime(pipeline, deals, undefined, stage, "km", "workdays"),
    );
  }
  for (const days of [3, 10, 30])
    ofChosen[`chance ${days}`] = figureOf(() => plain([winChance(pipeline, deals, days)]));
  ofChosen["signals"] = figureOf(() =>
    plain(
      signals(pipeline, deals, "week").map(({ limits, ...row }) => ({
        ...row,
        ...{ expected: limits?.expected, lower: limits?.lower, upper: limits?.upper },
      })),
    ),
  );
  const ofAll = figureOf(() => plain(outlook(pipeline, deals, "week", 5)));
  return { ofChosen, ofAll };
}

/** The figures of a table, errors as their codes. */
function plain(rows: readonly object[]): unknown[] {
  return rows.map((row) =>
    Object.values(row).map((value: unknown) =>
      Array.isArray(value) ? value.map((each) => figureOf(() => each)) : figureOf(() => value),
    ),
  );
}

/** Sums and means may be added up in another order: ten digits are compared. */
function figureOf(compute: () => unknown): unknown {
  try {
    const value = compute();
    if (value instanceof PipelineError) return value.code;
    return typeof value === "number" ? Number(value.toPrecision(10)) : value;
  } catch (error) {
    if (error instanceof PipelineError) return error.code;
    throw error;
  }
}
