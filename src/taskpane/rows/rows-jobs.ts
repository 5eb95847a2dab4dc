import { readRowsInUse } from "../../workbook/read-rows";
import type { TaskHooks } from "../perform";
import type { RowsDone, RowsJob } from "./rows-tasks";

export async function runRowsJob(
  context: Excel.RequestContext,
  job: RowsJob,
  hooks: TaskHooks,
): Promise<RowsDone> {
  switch (job.kind) {
    case "read":
      return { kind: "read", inUse: await readRowsInUse(context, hooks) };
  }
}
