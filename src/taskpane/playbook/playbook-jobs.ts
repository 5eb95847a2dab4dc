import type { TaskHooks } from "../perform";
import type { PlaybookDone, PlaybookJob } from "./playbook-tasks";

export async function runPlaybookJob(
  _context: Excel.RequestContext,
  job: PlaybookJob,
  _hooks: TaskHooks,
): Promise<PlaybookDone> {
  return job;
}
