import { functionWords } from "../../locales/en/functions";
import { TARGET_KINDS, needed } from "../../pipeline/metrics/needed";
import { USUAL_CONFIDENCE } from "../../pipeline/settings";
import { wordArgument, type Argument } from "../arguments";
import { ask } from "../ask";
import type { CellResult, Result } from "../cell";
import { requiredNumber } from "../number-arguments";
import { spill } from "../spill";
import type { Shared } from "./shared";

/** Larger targets are no targets, and might not stay numbers. */
const LARGEST_TARGET = 1e15;

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
    return spill(functionWords.neededHeaders, rows, settings);
  });
}
