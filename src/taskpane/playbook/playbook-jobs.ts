import type { TaskHooks } from "../perform";
import type { PlaybookDone, PlaybookJob } from "./playbook-tasks";

/** What does the work comes with the place, not with the pane. */
export async function runPlaybookJob(
  context: Excel.RequestContext,
  job: PlaybookJob,
  hooks: TaskHooks,
): Promise<PlaybookDone> {
  const { runJob } = await import(/* webpackChunkName: "place-playbook" */ "./playbook-work");
  return runJob(context, job, hooks);
}
