import type { TaskHooks } from "../perform";
import type { MetricsDone, MetricsJob } from "./metrics-tasks";

export async function runMetricsJob(
  _context: Excel.RequestContext,
  job: MetricsJob,
  _hooks: TaskHooks,
): Promise<MetricsDone> {
  return job;
}
