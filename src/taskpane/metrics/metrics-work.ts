import { copyAsValues, removeCopy } from "../../workbook/metrics/copy-values";
import { insertMetric, undoInsert } from "../../workbook/metrics/insert-metric";
import { changeOwnMetrics, loadOwnMetrics, withMetric } from "../../workbook/metrics/own-metrics";
import { findBroken, repairFormulas } from "../../workbook/metrics/repair-formulas";
import type { MetricsDone, MetricsJob } from "./metrics-tasks";

/** What the place of the metrics asks of Excel. */
export async function runJob(context: Excel.RequestContext, job: MetricsJob): Promise<MetricsDone> {
  switch (job.kind) {
    case "open": {
      const { application } = context.workbook;
      application.load("decimalSeparator");
      const own = await loadOwnMetrics(context);
      return { kind: "open", own, decimal: application.decimalSeparator };
    }
    case "insert": {
      const outcome = await insertMetric(context, job.request);
      return { kind: "insert", outcome, request: job.request };
    }
    case "undo-insert": {
      const isUndone = await undoInsert(context, job.undo);
      return { kind: "undo-insert", address: job.undo.spot.address, isUndone };
    }
    case "save-own": {
      const { metric, replaced } = job;
      const own = await changeOwnMetrics(context, (all) => withMetric(all, metric, replaced));
      return { kind: "save-own", own, label: metric.label };
    }
    case "remove-own": {
      const { metric } = job;
      const own = await changeOwnMetrics(context, (all) =>
        withMetric(all, undefined, metric.label),
      );
      return { kind: "remove-own", own, metric };
    }
    case "find-broken":
      return { kind: "find-broken", broken: await findBroken(context) };
    case "repair":
      return { kind: "repair", count: await repairFormulas(context, job.repairs) };
    case "copy-values":
      return { kind: "copy-values", outcome: await copyAsValues(context) };
    case "remove-copy": {
      const isRemoved = await removeCopy(context, job.copy);
      return { kind: "remove-copy", sheet: job.copy.sheet, isRemoved };
    }
  }
}
