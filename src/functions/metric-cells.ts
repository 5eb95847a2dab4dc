import { functionWords } from "../locales/en/functions";
import { words } from "../locales/en/words";
import { chooseDeals } from "../pipeline/choose-deals";
import { Dictionary } from "../pipeline/dictionary";
import { UNITS } from "../pipeline/durations";
import { CONVERSION_BASES, conversionRate } from "../pipeline/metrics/conversion";
import { cycleTime } from "../pipeline/metrics/cycle-time";
import { DEAL_STATES, dealCount } from "../pipeline/metrics/deal-count";
import { funnel } from "../pipeline/metrics/funnel";
import { WIN_RATE_BASES, winRate } from "../pipeline/metrics/win-rate";
import type { Pipeline } from "../pipeline/pipeline";
import { PipelineError } from "../pipeline/pipeline-error";
import { PipelineMemory } from "../pipeline/recall-pipeline";
import { readSettings, type Settings } from "../pipeline/settings";
import { STATISTICS } from "../pipeline/statistics/summary";
import { STAGE_NAMES } from "../templates/stage-names";
import { optionCells, rangeArgument, textArgument, wordArgument, type Argument } from "./arguments";
import type { Figure, Result } from "./cell";
import { findMisplacedOption, type Slot } from "./misplaced-option";

const memory = new PipelineMemory({
  dictionary: new Dictionary([words]),
  templates: Object.values(STAGE_NAMES),
});

/** The arguments that every function has besides its own. */
interface Shared {
  readonly stages?: Argument;
  readonly options?: Argument;
}

/** What a function computes from: the pipeline, the deals chosen, the settings. */
interface Question {
  readonly pipeline: Pipeline;
  readonly deals: Int32Array;
  readonly settings: Settings;
}

export function conversionCell(
  deals: Argument,
  args: Shared & { from: Argument; to?: Argument; basis?: Argument },
): Result {
  const slots = [
    { name: "from", argument: args.from },
    { name: "to", argument: args.to },
    { name: "basis", argument: args.basis, words: CONVERSION_BASES },
  ];
  return ask("CONVERSION", deals, slots, args, (open) => {
    const basis = wordArgument("basis", args.basis, CONVERSION_BASES) ?? "entered";
    const { pipeline, deals } = open();
    const from = requiredStage(pipeline, "from", args.from);
    const to = optionalStage(pipeline, "to", args.to);
    return conversionRate(pipeline, deals, from, to, basis);
  });
}

export function winRateCell(deals: Argument, args: Shared & { basis?: Argument }): Result {
  const slots = [{ name: "basis", argument: args.basis, words: WIN_RATE_BASES }];
  return ask("WINRATE", deals, slots, args, (open) => {
    const basis = wordArgument("basis", args.basis, WIN_RATE_BASES) ?? "closed";
    const { pipeline, deals } = open();
    return winRate(pipeline, deals, basis);
  });
}

export function cycleTimeCell(
  deals: Argument,
  args: Shared & { from?: Argument; to?: Argument; statistic?: Argument; unit?: Argument },
): Result {
  const slots = [
    { name: "from", argument: args.from },
    { name: "to", argument: args.to },
    { name: "statistic", argument: args.statistic, words: STATISTICS },
    { name: "unit", argument: args.unit, words: UNITS },
  ];
  return ask("CYCLETIME", deals, slots, args, (open) => {
    const statistic = wordArgument("statistic", args.statistic, STATISTICS) ?? "median";
    const unit = wordArgument("unit", args.unit, UNITS) ?? "days";
    const { pipeline, deals } = open();
    const from = optionalStage(pipeline, "from", args.from);
    const to = optionalStage(pipeline, "to", args.to);
    return cycleTime(pipeline, deals, from, to, statistic, unit);
  });
}

export function funnelCell(deals: Argument, args: Shared): Result {
  return ask("FUNNEL", deals, [], args, (open) => {
    const { pipeline, deals, settings } = open();
    const rows = funnel(pipeline, deals).map((row): Figure[] => [
      row.stage,
      row.reached,
      row.movedOn,
      row.lostHere,
      row.openHere,
      row.skipped,
      row.stepConversionRate ?? "",
      row.cumulativeRate,
      row.medianDays,
      row.amount,
    ]);
    return settings.headers ? [functionWords.funnelHeaders, ...rows] : rows;
  });
}

export function dealCountCell(
  deals: Argument,
  args: Shared & { stage: Argument; state?: Argument },
): Result {
  const slots = [
    { name: "stage", argument: args.stage },
    { name: "state", argument: args.state, words: DEAL_STATES },
  ];
  return ask("DEALCOUNT", deals, slots, args, (open) => {
    const state = wordArgument("state", args.state, DEAL_STATES) ?? "reached";
    const { pipeline, deals } = open(true);
    if (state === "leftout") return dealCount(pipeline, deals, 0, state);
    return dealCount(pipeline, deals, requiredStage(pipeline, "stage", args.stage), state);
  });
}

/**
 * Answers one function call. A fault in the arguments is looked at once more: if a column name or a
 * setting slipped into an earlier argument, the answer says so.
 */
function ask(
  id: string,
  deals: Argument,
  slots: readonly Slot[],
  { stages, options }: Shared,
  answer: (open: (mayBeEmpty?: boolean) => Question) => Result,
): Result {
  const rows = () => {
    const range = rangeArgument("deals", deals);
    if (range === undefined) throw new PipelineError("no-range", { argument: "deals" });
    return range;
  };
  const open = (mayBeEmpty = false): Question => {
    const settings = readSettings(optionCells(options));
    const pipeline = memory.recall(rows(), rangeArgument("stages", stages), settings);
    if (pipeline.length === 0 && !mayBeEmpty)
      throw new PipelineError("no-deals", { leftOut: pipeline.records.leftOut.length });
    return { pipeline, deals: chooseDeals(pipeline, settings), settings };
  };
  try {
    return answer(open);
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    const allSlots = [...slots, { name: "stages", argument: stages }];
    const read = () => memory.recall(rows(), undefined, readSettings([]));
    throw findMisplacedOption(id, allSlots, options, read) ?? error;
  }
}

function requiredStage(pipeline: Pipeline, name: string, argument: Argument): number {
  const stage = optionalStage(pipeline, name, argument);
  if (stage === undefined)
    throw new PipelineError("missing-argument", { argument: name, expected: "a stage name" });
  return stage;
}

function optionalStage(pipeline: Pipeline, name: string, argument: Argument): number | undefined {
  const text = textArgument(name, argument);
  return text === undefined ? undefined : pipeline.stages.require(name, text);
}
