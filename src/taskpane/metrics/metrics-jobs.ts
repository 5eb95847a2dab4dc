import type { TaskHooks } from "../perform";
import type { MetricsDone, MetricsJob } from "./metrics-tasks";

/** What does the work comes with the place, not with the pane. */
export async function runMetricsJob(
  context: Excel.RequestContext,
  job: MetricsJob,
  _hooks: TaskHooks,
): Promise<MetricsDone> {
  const { runJob } = await import(/* webpackChunkName: "place-metrics" */ "./metrics-work");
  return runJob(context, job);
}
