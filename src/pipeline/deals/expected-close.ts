import { dealDates } from "./deal-cells";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";

/**
 * When each deal is expected to close: by its expected closing date, else by the closed column, which
 * for an open deal is an expected one (Salesforce's and HubSpot's Close Date). NaN where unknown.
 * @throws PipelineError "no-expected-close" where no column says it
 */
export function expectedCloses(pipeline: Pipeline): Float64Array {
  const expected = dealDates(pipeline, "expectedClose");
  const closed = dealDates(pipeline, "closed");
  if (expected === undefined && closed === undefined)
    throw new PipelineError("no-expected-close", {});
  if (expected === undefined || closed === undefined) return (expected ?? closed)!;
  const dates = expected.slice();
  for (let deal = 0; deal < dates.length; deal++)
    if (Number.isNaN(dates[deal]!)) dates[deal] = closed[deal]!;
  return dates;
}
