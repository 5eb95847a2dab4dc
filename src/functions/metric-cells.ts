import { functionWords } from "../locales/en/functions";
import { UNITS } from "../pipeline/durations";
import { foldText } from "../pipeline/fold";
import { CONVERSION_BASES, conversionRate } from "../pipeline/metrics/conversion";
import { cycleTime } from "../pipeline/metrics/cycle-time";
import { DEAL_STATES, dealCount } from "../pipeline/metrics/deal-count";
import { funnel } from "../pipeline/metrics/funnel";
import { WIN_RATE_BASES, winRate } from "../pipeline/metrics/win-rate";
import type { Pipeline } from "../pipeline/pipeline";
import { PipelineError } from "../pipeline/pipeline-error";
import { STATISTICS } from "../pipeline/statistics/summary";
import { textArgument, wordArgument, type Argument } from "./arguments";
import { ask } from "./ask";
import type { CellResult, Result } from "./cell";

/** The arguments that every function has besides its own. */
interface Shared {
  readonly stages?: Argument;
  readonly options?: Argument;
}

export function conversionCell(
  deals: Argument,
  { from, to, basis, stages, options }: Shared & Record<"from" | "to" | "basis", Argument>,
): Result {
  const slots = [
    { name: "from", argument: from },
    { name: "to", argument: to },
    { name: "basis", argument: basis, words: CONVERSION_BASES },
  ];
  return ask({ id: "CONVERSION", deals, slots, stages, options }, ({ pipeline, deals }) =>
    conversionRate(
      pipeline,
      deals,
      requiredStage(pipeline, "from", from),
      optionalStage(pipeline, "to", to),
      wordArgument("basis", basis, CONVERSION_BASES) ?? "entered",
    ),
  );
}

export function winRateCell(
  deals: Argument,
  { basis, stages, options }: Shared & Record<"basis", Argument>,
): Result {
  const slots = [{ name: "basis", argument: basis, words: WIN_RATE_BASES }];
  return ask({ id: "WINRATE", deals, slots, stages, options }, ({ pipeline, deals }) =>
    winRate(pipeline, deals, wordArgument("basis", basis, WIN_RATE_BASES) ?? "closed"),
  );
}

export function cycleTimeCell(
  deals: Argument,
  {
    from,
    to,
    statistic,
    unit,
    stages,
    options,
  }: Shared & Record<"from" | "to" | "statistic" | "unit", Argument>,
): Result {
  const slots = [
    { name: "from", argument: from },
    { name: "to", argument: to },
    { name: "statistic", argument: statistic, words: STATISTICS },
    { name: "unit", argument: unit, words: UNITS },
  ];
  // Among no deals there are no times, and their count is 0.
  const mayBeEmpty = foldText(textArgument("statistic", statistic) ?? "") === "count";
  const call = { id: "CYCLETIME", deals, slots, stages, options, mayBeEmpty };
  return ask(call, ({ pipeline, deals }) =>
    cycleTime(
      pipeline,
      deals,
      optionalStage(pipeline, "from", from),
      optionalStage(pipeline, "to", to),
      wordArgument("statistic", statistic, STATISTICS) ?? "median",
      wordArgument("unit", unit, UNITS) ?? "days",
    ),
  );
}

export function funnelCell(deals: Argument, { stages, options }: Shared): Result {
  const call = { id: "FUNNEL", deals, slots: [], stages, options };
  return ask(call, ({ pipeline, deals, settings }) => {
    const rows = funnel(pipeline, deals).map((row): CellResult[] => [
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
  { stage, state, stages, options }: Shared & Record<"stage" | "state", Argument>,
): Result {
  const slots = [
    { name: "stage", argument: stage },
    { name: "state", argument: state, words: DEAL_STATES },
  ];
  const call = { id: "DEALCOUNT", deals, slots, stages, options, mayBeEmpty: true };
  return ask(call, ({ pipeline, deals }) => {
    const word = wordArgument("state", state, DEAL_STATES) ?? "reached";
    const index = word === "leftout" ? 0 : requiredStage(pipeline, "stage", stage);
    return dealCount(pipeline, deals, index, word);
  });
}

function requiredStage(pipeline: Pipeline, name: string, argument: Argument): number {
  const stage = optionalStage(pipeline, name, argument);
  if (stage !== undefined) return stage;
  throw new PipelineError("missing-stage", { argument: name });
}

function optionalStage(pipeline: Pipeline, name: string, argument: Argument): number | undefined {
  const text = textArgument(name, argument);
  return text === undefined ? undefined : pipeline.stages.require(name, text);
}
