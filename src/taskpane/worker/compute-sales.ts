import { callSales, type SalesAnswer, type SalesArgument } from "../sales-functions";
import type { RowsHelper } from "./rows-helper";
import { hasManyRows, helped } from "./the-helper";
import type { SentRange } from "./worker-messages";

/**
 * What a function answers, as Excel would show it; over many rows it is computed in the pane's worker.
 * @param name as in functions.json, such as "CONVERSION"
 * @param values its arguments in the order of its signature; null where one is left out
 */
export async function computeSales(
  name: string,
  values: readonly SalesArgument[],
): Promise<SalesAnswer> {
  const here = () => callSales(name, values);
  if (!values.some(hasManyRows)) return here();
  return helped(async (helper) => {
    const sent = await withRangesSent(helper, values);
    return helper.ask({ of: "function", name, values: sent });
  }, here);
}

async function withRangesSent(
  helper: RowsHelper,
  values: readonly SalesArgument[],
): Promise<(SalesArgument | SentRange)[]> {
  const sent: (SalesArgument | SentRange)[] = [];
  for (const value of values)
    sent.push(hasManyRows(value) ? { sentRange: await helper.send(value) } : value);
  return sent;
}
