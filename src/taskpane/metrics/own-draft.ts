import type { OwnMetric } from "../../workbook/metrics/own-metrics";
import { COMPARISONS, type MetricDraft } from "./metric-draft";
import { OWN_METRIC } from "./metric-table";

/** A metric of the team's own to edit; without one, a new one to begin with. */
export function draftOfOwn(metric: OwnMetric | undefined): MetricDraft {
  const { label = "", expression = "won / (won + lost)", conditions = [] } = metric ?? {};
  return {
    name: OWN_METRIC,
    slots: { expression },
    conditions: conditions.flatMap((condition) => {
      const comparison = COMPARISONS.find((each) => each === condition.comparison);
      return comparison === undefined ? [] : [{ ...condition, comparison }];
    }),
    asOf: "",
    own: { label, saved: metric?.label },
  };
}

/** What is kept of it; undefined while it has no name or no formula. */
export function ownOfDraft({ own, slots, conditions }: MetricDraft): OwnMetric | undefined {
  const label = own?.label.trim() ?? "";
  const expression = slots.expression?.trim() ?? "";
  if (label === "" || expression === "") return undefined;
  return { label, expression, conditions: conditions.filter(({ column }) => column !== "") };
}
