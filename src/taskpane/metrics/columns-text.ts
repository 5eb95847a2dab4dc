import type { MetricsWords } from "../../locales/metrics-words";
import type { MetricCall } from "./metric-call";

/** That a formula takes some of the columns, and which; undefined where it takes them all. */
export function columnsText(call: MetricCall | undefined, words: MetricsWords): string | undefined {
  return call?.columns && words.columnsTaken(...call.columns.names);
}
