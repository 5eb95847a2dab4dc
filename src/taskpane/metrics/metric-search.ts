import type { MetricsWords, MetricTitle } from "../../locales/metrics-words";
import { foldText } from "../../pipeline/cells/fold";
import type { FunctionEntry } from "../function-list";
import { METRICS, type MetricGroup } from "./metric-table";

export interface FoundMetric {
  readonly entry: FunctionEntry;
  readonly group: MetricGroup;
  readonly title: string;
}

/** The metrics with every word of a search in their title, name, sentence or group, in the order of our table. */
export function foundMetrics(
  functions: readonly FunctionEntry[],
  words: MetricsWords,
  search: string,
): FoundMetric[] {
  const wanted = search.split(/\s+/).map(foldText).filter(Boolean);
  return Object.entries(METRICS).flatMap(([name, { group }]) => {
    const entry = functions.find((each) => each.name === name);
    if (entry === undefined) return [];
    const title = titleOf(words, name);
    const all = foldText([title, name, entry.use, words.groups[group]].join("\n"));
    return wanted.every((word) => all.includes(word)) ? [{ entry, group, title }] : [];
  });
}

/** A function newer than our words goes by its name. */
export function titleOf({ titles }: MetricsWords, name: string): string {
  return (titles as Partial<Record<string, string>>)[name as MetricTitle] ?? name;
}
