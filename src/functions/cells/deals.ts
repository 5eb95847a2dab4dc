import { DEAL_STATES, dealCount } from "../../pipeline/metrics/deal-count";
import { wordArgument, type Argument } from "../arguments";
import { ask } from "../ask";
import type { Result } from "../cell";
import { requiredStage, type Shared } from "./shared";

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
