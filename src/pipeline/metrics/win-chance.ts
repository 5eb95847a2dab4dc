import { span } from "../deals/durations";
import { LOST, WON } from "../deals/outcome";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";
import { aalenJohansen, type Incidence } from "../statistics/aalen-johansen";

/**
 * Chance that a deal is won, lost or still open so many days after its start: Aalen–Johansen's
 * cumulative incidences, losing being the rival of winning. Open and parked deals are watched until
 * asOf. A deal without a start, closed on an unknown day, or closed before it started is left out.
 * @param days more than 0
 * @returns fractions that add up to 1
 * @throws PipelineError "no-starts" | "beyond-longest" after the longest time seen, unless nobody was
 *   open then
 * @see docs/metrics.md, "Time"; Aalen & Johansen 1978
 */
export function winChance(pipeline: Pipeline, deals: Int32Array, days: number): Incidence {
  const { outcome, closing } = pipeline.records;
  const starts = pipeline.start();
  const asOf = pipeline.asOf();
  const won = new Float64Array(deals.length);
  const lost = new Float64Array(deals.length);
  const open = new Float64Array(deals.length);
  let wonCount = 0;
  let lostCount = 0;
  let openCount = 0;
  let longest = -1;
  for (let at = 0; at < deals.length; at++) {
    const deal = deals[at]!;
    const isWon = outcome[deal] === WON;
    const isLost = outcome[deal] === LOST;
    const time = span(starts[deal]!, isWon || isLost ? closing[deal]! : asOf, "days");
    if (!(time >= 0)) continue;
    if (time > longest) longest = time;
    if (isWon) won[wonCount++] = time;
    else if (isLost) lost[lostCount++] = time;
    else open[openCount++] = time;
  }
  if (longest < 0) throw new PipelineError("no-starts", {});
  const chance = aalenJohansen(
    won.subarray(0, wonCount),
    lost.subarray(0, lostCount),
    open.subarray(0, openCount),
    days,
  );
  if (days > longest && chance.open > 0)
    throw new PipelineError("beyond-longest", { days, longest });
  return chance;
}
