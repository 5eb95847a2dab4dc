import type { TaskHooks } from "../perform";
import type { ChartsDone, ChartsJob } from "./charts-tasks";

/** Runs a job; what it takes comes with the first of them, since most sessions ask for none. */
export async function runChartsJob(
  context: Excel.RequestContext,
  job: ChartsJob,
  _hooks: TaskHooks,
): Promise<ChartsDone> {
  const work = await import(/* webpackChunkName: "chart-work" */ "./chart-work");
  return work.doChartsJob(context, job);
}
