import { change } from "../../pipeline/metrics/change";
import { coverage } from "../../pipeline/metrics/coverage";
import { probability } from "../../pipeline/metrics/probability";
import { velocity } from "../../pipeline/metrics/velocity";
import { weightedValue } from "../../pipeline/metrics/weighted-value";
import { PROBABILITY_METHODS } from "../../pipeline/deals/win-probabilities";
import { wordArgument, type Argument } from "../arguments";
import { ask } from "../ask";
import type { Result } from "../cell";
import { requiredDay, requiredNumber } from "../number-arguments";
import { spill } from "../spill";
import { requiredStage, type Shared } from "./shared";
import { functionWords } from "../words";

export function velocityCell(deals: Argument, { stages, options }: Shared): Result {
  return ask({ id: "VELOCITY", deals, slots: [], stages, options }, ({ pipeline, deals }) =>
    velocity(pipeline, deals),
  );
}

export function weightedValueCell(
  deals: Argument,
  { method, stages, options }: Shared & Record<"method", Argument>,
): Result {
  const slots = [{ name: "method", argument: method, words: PROBABILITY_METHODS }];
  const call = { id: "WEIGHTEDVALUE", deals, slots, stages, options };
  return ask(call, ({ pipeline, deals, settings }) => {
    const word = wordArgument("method", method, PROBABILITY_METHODS);
    return weightedValue(pipeline, deals, word, settings.minimum);
  });
}

export function probabilityCell(
  deals: Argument,
  { stage, stages, options }: Shared & Record<"stage", Argument>,
): Result {
  const slots = [{ name: "stage", argument: stage }];
  const call = { id: "PROBABILITY", deals, slots, stages, options };
  return ask(call, ({ pipeline, deals, settings }) => {
    const index = requiredStage(pipeline, "stage", stage);
    return probability(pipeline, deals, index, settings.minimum ?? 1);
  });
}

export function coverageCell(
  deals: Argument,
  { target, start, end, stages, options }: Shared & Record<"target" | "start" | "end", Argument>,
): Result {
  const slots = [
    { name: "target", argument: target },
    { name: "start", argument: start },
    { name: "end", argument: end },
  ];
  return ask({ id: "COVERAGE", deals, slots, stages, options }, ({ pipeline, deals }) =>
    coverage(
      pipeline,
      deals,
      requiredNumber("target", target, { above: 0 }),
      requiredDay("start", start),
      requiredDay("end", end),
    ),
  );
}

export function changeCell(
  deals: Argument,
  { start, end, stages, options }: Shared & Record<"start" | "end", Argument>,
): Result {
  const slots = [
    { name: "start", argument: start },
    { name: "end", argument: end },
  ];
  const call = { id: "CHANGE", deals, slots, stages, options };
  return ask(call, ({ pipeline, deals, settings }) => {
    const rows = change(pipeline, deals, requiredDay("start", start), requiredDay("end", end));
    return spill(
      functionWords().changeHeaders,
      rows.map((row) => [functionWords().changes[row.change], row.deals, row.amount]),
      settings,
    );
  });
}
