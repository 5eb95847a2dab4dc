import { chooseDeals } from "../../pipeline/deals/choose-deals";
import { bottleneck } from "../../pipeline/metrics/bottleneck";
import { breakdown } from "../../pipeline/metrics/breakdown";
import { cohort } from "../../pipeline/metrics/cohort";
import { comparison } from "../../pipeline/metrics/compare";
import { signals, type SignalRow } from "../../pipeline/metrics/signals";
import { PERIODS } from "../../pipeline/deals/periods";
import { USUAL_CONFIDENCE } from "../../pipeline/settings";
import { requiredCriterion, wordArgument, type Argument } from "../arguments";
import { ask } from "../ask";
import type { CellResult, Result } from "../cell";
import { spill } from "../spill";
import { optionalStage, requiredColumn, type Shared } from "./shared";
import { functionWords } from "../words";

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
    const header = requiredColumn("column", column);
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
      functionWords().verdicts[verdict],
    ];
    return spill(functionWords().compareHeaders, [row], settings);
  });
}

export function breakdownCell(
  deals: Argument,
  { column, stages, options }: Shared & Record<"column", Argument>,
): Result {
  const slots = [{ name: "column", argument: column, takesColumn: true }];
  const call = { id: "BREAKDOWN", deals, slots, stages, options };
  return ask(call, ({ pipeline, deals, settings }) => {
    const header = requiredColumn("column", column);
    const confidence = settings.confidence ?? USUAL_CONFIDENCE;
    const rows = breakdown(pipeline, deals, header, confidence).map((row): CellResult[] => [
      row.value ?? functionWords().blankGroup,
      row.deals,
      row.won,
      row.lost,
      row.open,
      row.winRate,
      row.low,
      row.high,
      row.medianCycleDays,
      row.amountWon,
    ]);
    return spill(functionWords().breakdownHeaders, rows, settings);
  });
}

export function cohortCell(
  deals: Argument,
  { period, stages, options }: Shared & Record<"period", Argument>,
): Result {
  const slots = [{ name: "period", argument: period, words: PERIODS }];
  const call = { id: "COHORT", deals, slots, stages, options };
  return ask(call, ({ pipeline, deals, settings }) => {
    const { stages } = pipeline;
    const words = functionWords().cohortHeaders;
    const rows = cohort(pipeline, deals, wordArgument("period", period, PERIODS) ?? "month");
    return spill(
      [
        words.period,
        words.deals,
        ...stages.stages.slice(0, stages.openCount).map(({ name }) => name),
        words.won,
        words.open,
        words.medianDays,
        words.mature,
      ],
      rows.map((row) => [
        row.period,
        row.deals,
        ...row.reachedShares,
        row.won,
        row.open,
        row.medianDays,
        row.isMature,
      ]),
      settings,
    );
  });
}

export function bottleneckCell(deals: Argument, { stages, options }: Shared): Result {
  const call = { id: "BOTTLENECK", deals, slots: [], stages, options };
  return ask(call, ({ pipeline, deals, settings }) => {
    const rows = bottleneck(pipeline, deals).map((row): CellResult[] => [
      row.stage,
      row.conversionRate,
      row.benchmarkLow ?? "",
      row.benchmarkHigh ?? "",
      row.medianDays,
      row.targetDays ?? "",
      row.lostDeals,
      row.lostAmount,
      row.winsGained,
    ]);
    return spill(functionWords().bottleneckHeaders, rows, settings);
  });
}

export function signalsCell(
  deals: Argument,
  { period, stages, options }: Shared & Record<"period", Argument>,
): Result {
  const slots = [{ name: "period", argument: period, words: PERIODS }];
  return ask({ id: "SIGNALS", deals, slots, stages, options }, ({ pipeline, deals, settings }) => {
    const word = wordArgument("period", period, PERIODS) ?? "month";
    const rows = signals(pipeline, deals, word).map((row): CellResult[] => [
      measureText(row),
      row.period,
      row.value,
      row.limits?.expected ?? "",
      row.limits?.lower ?? "",
      row.limits?.upper ?? "",
      functionWords().signals[row.signal],
    ]);
    return spill(functionWords().signalsHeaders, rows, settings);
  });
}

function measureText({ measure, from, to }: SignalRow): string {
  const { measures } = functionWords();
  return measure === "step" ? measures.step(from, to) : measures[measure];
}
