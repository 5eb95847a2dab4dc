import { chosenCurrencies } from "../../pipeline/deals/choose-deals";
import { DEAL_STATES, dealCount, type DealState } from "../../pipeline/metrics/deal-count";
import { dealValue } from "../../pipeline/metrics/deal-value";
import { dealList } from "../../pipeline/metrics/deals";
import { nextActions } from "../../pipeline/metrics/next-actions";
import { stalled } from "../../pipeline/metrics/stalled";
import { wordArgument, type Argument } from "../arguments";
import { ask, type Question } from "../ask";
import type { CellResult, Result } from "../cell";
import { numberArgument } from "../number-arguments";
import { spill } from "../spill";
import { requiredStage, type Shared } from "./shared";
import { functionWords } from "../words";

type StateArguments = Shared & Record<"stage" | "state", Argument>;

export function dealCountCell(deals: Argument, given: StateArguments): Result {
  return askState("DEALCOUNT", deals, given, ({ pipeline, deals }, stage, state) =>
    dealCount(pipeline, deals, stage, state),
  );
}

export function dealValueCell(deals: Argument, given: StateArguments): Result {
  return askState("DEALVALUE", deals, given, ({ pipeline, deals, settings }, stage, state) =>
    dealValue(pipeline, deals, stage, state, chosenCurrencies(pipeline, settings)),
  );
}

export function dealsCell(deals: Argument, given: StateArguments): Result {
  return askState("DEALS", deals, given, ({ pipeline, deals, settings }, stage, state) => {
    const { headers, rows } = dealList(pipeline, deals, stage, state);
    return spill(headers, rows, settings);
  });
}

/** A question about the deals in a state at a stage; among no deals it has an answer too. */
function askState(
  id: string,
  deals: Argument,
  { stage, state, stages, options }: StateArguments,
  answer: (question: Question, stage: number, state: DealState) => Result,
): Result {
  const slots = [
    { name: "stage", argument: stage },
    { name: "state", argument: state, words: DEAL_STATES },
  ];
  return ask({ id, deals, slots, stages, options, mayBeEmpty: true }, (question) => {
    const word = wordArgument("state", state, DEAL_STATES) ?? "reached";
    const index = word === "leftout" ? 0 : requiredStage(question.pipeline, "stage", stage);
    return answer(question, index, word);
  });
}

export function stalledCell(
  deals: Argument,
  { days, stages, options }: Shared & Record<"days", Argument>,
): Result {
  const slots = [{ name: "days", argument: days }];
  const call = { id: "STALLED", deals, slots, stages, options, mayBeEmpty: true };
  return ask(call, ({ pipeline, deals, settings }) => {
    const limitDays = numberArgument("days", days, { least: 0 });
    const rows = stalled(pipeline, deals, limitDays);
    return spill(functionWords().stalledHeaders, rows, settings);
  });
}

export function nextActionsCell(
  deals: Argument,
  { limit, stages, options }: Shared & Record<"limit", Argument>,
): Result {
  const slots = [{ name: "limit", argument: limit }];
  const call = { id: "NEXTACTIONS", deals, slots, stages, options, mayBeEmpty: true };
  return ask(call, ({ pipeline, deals, settings }) => {
    const most = numberArgument("limit", limit, { least: 1, isWhole: true });
    const rows = nextActions(pipeline, deals, most, settings.minimum).map((row): CellResult[] => [
      row.deal,
      row.owner,
      row.stage,
      row.nextStep,
      row.due,
      row.daysOverdue,
      row.daysInStage,
      row.targetDays,
      row.expectedAmount,
      functionWords().reasons[row.reason],
    ]);
    return spill(functionWords().nextActionHeaders, rows, settings);
  });
}
