import { TARGET_KINDS, needed } from "../../pipeline/metrics/needed";
import { OUTLOOK_PERIODS, outlook } from "../../pipeline/metrics/outlook";
import { USUAL_CONFIDENCE } from "../../pipeline/settings";
import { wordArgument, type Argument } from "../arguments";
import { ask } from "../ask";
import type { CellResult, Result } from "../cell";
import { numberArgument, requiredNumber } from "../number-arguments";
import { spill } from "../spill";
import type { Shared } from "./shared";
import { functionWords } from "../words";

/** Larger targets are no targets, and might not stay numbers. */
const LARGEST_TARGET = 1e15;

const USUAL_HORIZON = 6;
/** Five years of months: no past tells more. */
const LONGEST_HORIZON = 60;

export function outlookCell(
  deals: Argument,
  { period, horizon, stages, options }: Shared & Record<"period" | "horizon", Argument>,
): Result {
  const slots = [
    { name: "period", argument: period, words: OUTLOOK_PERIODS },
    { name: "horizon", argument: horizon },
  ];
  return ask({ id: "OUTLOOK", deals, slots, stages, options }, ({ pipeline, deals, settings }) => {
    const bounds = { least: 1, most: LONGEST_HORIZON, isWhole: true };
    const rows = outlook(
      pipeline,
      deals,
      wordArgument("period", period, OUTLOOK_PERIODS) ?? "month",
      numberArgument("horizon", horizon, bounds) ?? USUAL_HORIZON,
    ).map((row): CellResult[] => [
      row.period,
      row.expectedWins,
      row.winsLow,
      row.winsHigh,
      row.expectedAmount,
      row.amountLow,
      row.amountHigh,
    ]);
    return spill(functionWords().outlookHeaders, rows, settings);
  });
}

export function neededCell(
  deals: Argument,
  { target, kind, stages, options }: Shared & Record<"target" | "kind", Argument>,
): Result {
  const slots = [
    { name: "target", argument: target },
    { name: "kind", argument: kind, words: TARGET_KINDS },
  ];
  return ask({ id: "NEEDED", deals, slots, stages, options }, ({ pipeline, deals, settings }) => {
    const rows = needed(
      pipeline,
      deals,
      requiredNumber("target", target, { above: 0, most: LARGEST_TARGET }),
      wordArgument("kind", kind, TARGET_KINDS) ?? "wins",
      settings.confidence ?? USUAL_CONFIDENCE,
    ).map((row): CellResult[] => [
      row.stage,
      row.needed,
      row.low,
      row.high,
      row.inPlay,
      row.missing,
    ]);
    return spill(functionWords().neededHeaders, rows, settings);
  });
}
