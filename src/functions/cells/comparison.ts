import { functionWords } from "../../locales/en/functions";
import { chooseDeals } from "../../pipeline/choose-deals";
import { comparison } from "../../pipeline/metrics/compare";
import { PipelineError } from "../../pipeline/pipeline-error";
import { USUAL_CONFIDENCE } from "../../pipeline/settings";
import { requiredCriterion, textArgument, type Argument } from "../arguments";
import { ask } from "../ask";
import type { Result } from "../cell";
import { spill } from "../spill";
import { optionalStage, type Shared } from "./shared";

export function compareCell(
  deals: Argument,
  {
    column,
    groupA,
    groupB,
    from,
    to,
    stages,
    options,
  }: Shared & Record<"column" | "groupA" | "groupB" | "from" | "to", Argument>,
): Result {
  const slots = [
    { name: "column", argument: column, takesColumn: true },
    { name: "groupA", argument: groupA, takesColumn: true },
    { name: "groupB", argument: groupB, takesColumn: true },
    { name: "from", argument: from },
    { name: "to", argument: to },
  ];
  return ask({ id: "COMPARE", deals, slots, stages, options }, ({ pipeline, settings }) => {
    const header = textArgument("column", column);
    if (header === undefined)
      throw new PipelineError("missing-argument", { argument: "column", need: "column" });
    const dealsOf = (name: string, argument: Argument) => {
      const criterion = { column: header, criterion: requiredCriterion(name, argument) };
      return chooseDeals(pipeline, { ...settings, criteria: [...settings.criteria, criterion] });
    };
    const { a, b, difference, interval, p, verdict } = comparison(
      pipeline,
      { a: dealsOf("groupA", groupA), b: dealsOf("groupB", groupB) },
      optionalStage(pipeline, "from", from),
      optionalStage(pipeline, "to", to),
      settings.confidence ?? USUAL_CONFIDENCE,
      settings.basis ?? "entered",
    );
    const counts = [a, b].flatMap(({ successes, trials }) => [
      trials,
      successes,
      successes / trials,
    ]);
    const row = [
      ...counts,
      difference,
      interval.low,
      interval.high,
      p,
      functionWords.verdicts[verdict],
    ];
    return spill(functionWords.compareHeaders, [row], settings);
  });
}
