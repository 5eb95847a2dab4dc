import type { TaskHooks } from "../perform";
import type { ChartsDone, ChartsJob } from "./charts-tasks";

export async function runChartsJob(
  _context: Excel.RequestContext,
  job: ChartsJob,
  _hooks: TaskHooks,
): Promise<ChartsDone> {
  return job;
}
