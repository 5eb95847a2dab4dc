import { select } from "../columns/columns";
import { expectedCloses } from "../deals/expected-close";
import { requireAmounts, requireOneCurrency } from "../deals/money";
import { OPEN, WON } from "../deals/outcome";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";

/**
 * Pipeline coverage of a target: open amount expected to close in the period ÷ (target − amount won in
 * it so far). Parked deals are left out; a blank expected date lies in no period.
 * @param deals numbers of the deals counted
 * @param target amount to be won in the period, above 0
 * @param first first day of the period, integer serial
 * @param last its last day, included
 * @returns ratio, 0 or more where the amounts are
 * @throws PipelineError "end-before-start" | "target-met" | "no-expected-close" | "no-amount-column" |
 *   "mixed-currencies"
 * @see docs/metrics.md, "Money"
 */
export function coverage(
  pipeline: Pipeline,
  deals: Int32Array,
  target: number,
  first: number,
  last: number,
): number {
  if (last < first) throw new PipelineError("end-before-start", { start: first, end: last });
  requireAmounts(pipeline);
  const { outcome, closing } = pipeline.records;
  const expected = expectedCloses(pipeline);
  const amounts = pipeline.amounts();
  const counted = select(deals, (deal) => {
    const date = outcome[deal] === OPEN ? expected[deal]! : closing[deal]!;
    const isCounted = outcome[deal] === OPEN || outcome[deal] === WON;
    return isCounted && date >= first && date < last + 1 && !Number.isNaN(amounts[deal]!);
  });
  requireOneCurrency(pipeline, counted);
  let openAmount = 0;
  let wonAmount = 0;
  for (const deal of counted) {
    if (outcome[deal] === OPEN) openAmount += amounts[deal]!;
    else if (outcome[deal] === WON) wonAmount += amounts[deal]!;
  }
  if (wonAmount >= target) throw new PipelineError("target-met", { target, won: wonAmount });
  return openAmount / (target - wonAmount);
}
