import { findRows } from "../../workbook/rows/read-rows";
import type { TaskHooks } from "../perform";
import type { RowsDone, RowsJob } from "./rows-tasks";

/** The reading serves every place; what else is done comes with this one, not with the pane. */
export async function runRowsJob(
  context: Excel.RequestContext,
  job: RowsJob,
  hooks: TaskHooks,
): Promise<RowsDone> {
  if (job.kind === "read") return { kind: "read", ...(await findRows(context, hooks)) };
  const { runJob } = await import(/* webpackChunkName: "place-rows" */ "./rows-work");
  return runJob(context, job, hooks);
}
