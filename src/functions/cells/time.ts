import { UNITS } from "../../pipeline/durations";
import { foldText } from "../../pipeline/fold";
import { cycleTime } from "../../pipeline/metrics/cycle-time";
import { STATISTICS } from "../../pipeline/statistics/summary";
import { textArgument, wordArgument, type Argument } from "../arguments";
import { ask } from "../ask";
import type { Result } from "../cell";
import { optionalStage, type Shared } from "./shared";

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
