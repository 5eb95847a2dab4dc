import { isBlankOrZero, nameText } from "./cell-value";
import { foldText } from "./fold";
import type { Pipeline } from "./pipeline";
import { PipelineError } from "./pipeline-error";

/** Refuses deals whose amounts are in more than one currency. @throws PipelineError "mixed-currencies" */
export function requireOneCurrency(pipeline: Pipeline, deals: ArrayLike<number>): void {
  const amounts = pipeline.amounts();
  const currencies = new Map<string, string>();
  for (let at = 0; at < deals.length; at++) {
    const deal = deals[at]!;
    if (Number.isNaN(amounts[deal]!)) continue;
    const cell = pipeline.cell(deal, "currency");
    if (isBlankOrZero(cell)) continue;
    const code = nameText(cell);
    if (!currencies.has(foldText(code))) currencies.set(foldText(code), code);
  }
  if (currencies.size > 1)
    throw new PipelineError("mixed-currencies", { currencies: [...currencies.values()] });
}
