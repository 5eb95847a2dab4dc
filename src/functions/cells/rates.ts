import { CONVERSION_BASES, conversionRate } from "../../pipeline/metrics/conversion";
import { conversionInterval } from "../../pipeline/metrics/interval";
import { funnel } from "../../pipeline/metrics/funnel";
import { WIN_RATE_BASES, winRate } from "../../pipeline/metrics/win-rate";
import { CONFIDENCES, COUNT_BASES, USUAL_CONFIDENCE } from "../../pipeline/settings";
import { wordArgument, type Argument } from "../arguments";
import { ask } from "../ask";
import type { CellResult, Result } from "../cell";
import { numberArgument } from "../number-arguments";
import { spill } from "../spill";
import { optionalStage, requiredStage, type Shared } from "./shared";
import { functionWords } from "../words";

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

/** The lower and the upper bound, side by side. */
export function intervalCell(
  deals: Argument,
  {
    from,
    to,
    confidence,
    basis,
    stages,
    options,
  }: Shared & Record<"from" | "to" | "confidence" | "basis", Argument>,
): Result {
  const slots = [
    { name: "from", argument: from },
    { name: "to", argument: to },
    { name: "confidence", argument: confidence },
    { name: "basis", argument: basis, words: COUNT_BASES },
  ];
  return ask({ id: "INTERVAL", deals, slots, stages, options }, (question) => {
    const { pipeline, settings } = question;
    const { low, high } = conversionInterval(
      pipeline,
      question.deals,
      requiredStage(pipeline, "from", from),
      optionalStage(pipeline, "to", to),
      numberArgument("confidence", confidence, CONFIDENCES) ??
        settings.confidence ??
        USUAL_CONFIDENCE,
      wordArgument("basis", basis, COUNT_BASES) ?? settings.basis ?? "entered",
    );
    return [[low, high]];
  });
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
    return spill(functionWords().funnelHeaders, rows, settings);
  });
}
