import { marked } from "../columns/columns";
import { span, type Unit } from "../deals/durations";
import { LOST, OPEN, PARKED, WON } from "../deals/outcome";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";
import { kaplanMeier, medianSurvival } from "../statistics/kaplan-meier";

/** Times of deals that came through, and times up to which the others were watched. */
export interface WatchedTimes {
  readonly events: Float64Array;
  readonly censored: Float64Array;
}

/**
 * Kaplan–Meier median: the time after which half of the deals had come through, had none of them
 * been lost or still been under way: those count up to the time until which they were watched.
 * @param times are sorted in place
 * @returns the first time at which no more than half are left; undefined without any time
 * @throws PipelineError "median-not-reached" where more than half stay
 * @see docs/metrics.md, "Time"; Kaplan & Meier 1958
 */
export function medianTime({ events, censored }: WatchedTimes, unit: Unit): number | undefined {
  if (events.length + censored.length === 0) return undefined;
  const median = medianSurvival(kaplanMeier(events, censored));
  if (median !== undefined) return median;
  const longest = Math.max(events.at(-1) ?? 0, censored.at(-1) ?? 0);
  throw new PipelineError("median-not-reached", { longest, unit });
}

/**
 * The times from the first entry into `from` to the first entry into `to`. A deal without `to` is
 * watched until it closed, else until asOf; on the way to a stage after the sale a won deal is still
 * under way. An undated end and a negative time are left out.
 * @param from stage index; undefined = the start of the deal
 */
export function watchedCycles(
  pipeline: Pipeline,
  deals: Int32Array,
  from: number | undefined,
  to: number,
  unit: Unit,
): WatchedTimes {
  const { stages, records } = pipeline;
  const { outcome, closing } = records;
  const starts = from === undefined ? pipeline.start() : pipeline.entries(from);
  const ends = pipeline.entries(to);
  const isAfterSale = to > stages.won && stages.isInOrder(to);
  const asOf = pipeline.asOf();
  const events = new Float64Array(deals.length);
  const censored = new Float64Array(deals.length);
  let came = 0;
  let watched = 0;
  for (let at = 0; at < deals.length; at++) {
    const deal = deals[at]!;
    const end = ends[deal]!;
    if (!Number.isNaN(end)) {
      const time = span(starts[deal]!, end, unit);
      if (time >= 0) events[came++] = time;
      continue;
    }
    const isOver = outcome[deal] === LOST || (outcome[deal] === WON && !isAfterSale);
    const time = span(starts[deal]!, isOver ? closing[deal]! : asOf, unit);
    if (time >= 0) censored[watched++] = time;
  }
  return { events: events.subarray(0, came), censored: censored.subarray(0, watched) };
}

/**
 * The times in a stage: of each deal the sum of its finished stays; of a deal still there that and
 * the age of its present stay, up to which it is watched. A stay whose end nobody wrote, of a deal
 * that is elsewhere, is left out.
 * @throws PipelineError "no-stage-dates"
 */
export function watchedStays(
  pipeline: Pipeline,
  deals: Int32Array,
  stage: number,
  unit: Unit,
): WatchedTimes {
  pipeline.requireStageDates();
  const { outcome } = pipeline.records;
  const present = pipeline.records.present();
  const asOf = pipeline.asOf();
  const isAfterSale = stage > pipeline.stages.won && pipeline.stages.isInOrder(stage);
  const isChosen = marked(deals, pipeline.length);
  // NaN = no finished stay, no present one.
  const finished = new Float64Array(pipeline.length).fill(NaN);
  const ages = new Float64Array(pipeline.length).fill(NaN);
  pipeline.visitStays((stays) => {
    for (let at = 0; at < stays.count; at++) {
      const deal = stays.deals[at]!;
      if (stays.stages[at] !== stage || isChosen[deal] === 0) continue;
      const time = span(stays.entered[at]!, stays.left[at]!, unit);
      if (time >= 0) {
        finished[deal] = (Number.isNaN(finished[deal]!) ? 0 : finished[deal]!) + time;
      } else if (Number.isNaN(stays.left[at]!) && present[deal] === stage) {
        const isOpen = outcome[deal] === OPEN || outcome[deal] === PARKED;
        if (isOpen || isAfterSale) ages[deal] = span(stays.entered[at]!, asOf, unit);
      }
    }
  });
  return splitByPresence(finished, ages);
}

/** The array of finished times is used for the events, that of the ages for the censored ones. */
function splitByPresence(finished: Float64Array, ages: Float64Array): WatchedTimes {
  let came = 0;
  let watched = 0;
  for (let deal = 0; deal < finished.length; deal++) {
    const before = finished[deal]!;
    const age = ages[deal]!;
    if (age >= 0) ages[watched++] = age + (before >= 0 ? before : 0);
    else if (before >= 0) finished[came++] = before;
  }
  return { events: finished.subarray(0, came), censored: ages.subarray(0, watched) };
}
