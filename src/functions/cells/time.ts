import { UNITS } from "../../pipeline/deals/durations";
import { foldText } from "../../pipeline/cells/fold";
import { cycleTime } from "../../pipeline/metrics/cycle-time";
import { TIME_STATISTICS } from "../../pipeline/statistics/summary";
import { timeInStage } from "../../pipeline/metrics/time-in-stage";
import { winChance } from "../../pipeline/metrics/win-chance";
import { textArgument, wordArgument, type Argument } from "../arguments";
import { ask } from "../ask";
import type { Result } from "../cell";
import { requiredNumber } from "../number-arguments";
import { optionalStage, requiredStage, type Shared } from "./shared";

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
    { name: "statistic", argument: statistic, words: TIME_STATISTICS },
    { name: "unit", argument: unit, words: UNITS },
  ];
  const mayBeEmpty = asksForCount(statistic);
  const call = { id: "CYCLETIME", deals, slots, stages, options, mayBeEmpty };
  return ask(call, ({ pipeline, deals }) =>
    cycleTime(
      pipeline,
      deals,
      optionalStage(pipeline, "from", from),
      optionalStage(pipeline, "to", to),
      wordArgument("statistic", statistic, TIME_STATISTICS) ?? "median",
      wordArgument("unit", unit, UNITS) ?? "days",
    ),
  );
}

export function timeInStageCell(
  deals: Argument,
  {
    stage,
    statistic,
    unit,
    stages,
    options,
  }: Shared & Record<"stage" | "statistic" | "unit", Argument>,
): Result {
  const slots = [
    { name: "stage", argument: stage },
    { name: "statistic", argument: statistic, words: TIME_STATISTICS },
    { name: "unit", argument: unit, words: UNITS },
  ];
  const mayBeEmpty = asksForCount(statistic);
  const call = { id: "TIMEINSTAGE", deals, slots, stages, options, mayBeEmpty };
  return ask(call, ({ pipeline, deals }) =>
    timeInStage(
      pipeline,
      deals,
      requiredStage(pipeline, "stage", stage),
      wordArgument("statistic", statistic, TIME_STATISTICS) ?? "median",
      wordArgument("unit", unit, UNITS) ?? "days",
    ),
  );
}

/** Among no deals there are no times, and their count is 0. */
function asksForCount(statistic: Argument): boolean {
  return foldText(textArgument("statistic", statistic) ?? "") === "count";
}

/** Won, lost and open, side by side. */
export function winChanceCell(
  deals: Argument,
  { days, stages, options }: Shared & Record<"days", Argument>,
): Result {
  const slots = [{ name: "days", argument: days }];
  return ask({ id: "WINCHANCE", deals, slots, stages, options }, ({ pipeline, deals }) => {
    const { won, lost, open } = winChance(
      pipeline,
      deals,
      requiredNumber("days", days, { above: 0 }),
    );
    return [[won, lost, open]];
  });
}
