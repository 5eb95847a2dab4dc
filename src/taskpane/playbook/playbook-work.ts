import { appendRow, undoAppend } from "../../workbook/rows/append-row";
import { readChoices } from "../../workbook/rows/read-choices";
import { readPlaybook } from "../../workbook/rows/read-playbook";
import { undoRow, writeRow } from "../../workbook/rows/write-row";
import type { TaskHooks } from "../perform";
import { rowsAfter } from "../rows/rows-after";
import type { PlaybookDone, PlaybookJob } from "./playbook-tasks";

export async function runJob(
  context: Excel.RequestContext,
  job: PlaybookJob,
  hooks: TaskHooks,
): Promise<PlaybookDone> {
  switch (job.kind) {
    case "read-book": {
      const { rows, stages, reasonCell } = job;
      const book = await readPlaybook(context, rows.sheet, stages);
      const reasons = await reasonsIn(context, rows.sheet, reasonCell);
      return { kind: "read-book", rows, book, reasons };
    }
    case "write-row": {
      const { planned, cells, news } = job;
      return { kind: "write-row", news, outcome: await writeRow(context, planned, cells) };
    }
    case "undo-row":
      return { kind: "undo-row", undone: await undoRow(context, job.undo) };
    case "add-row": {
      const { planned, news } = job;
      const outcome = await appendRow(context, planned);
      const inUse = await rowsAfter(context, hooks);
      return { kind: "add-row", news, outcome, sheet: planned.inUse.sheet, inUse };
    }
    case "undo-added": {
      const undone = await undoAppend(context, job.undo);
      return { kind: "undo-added", undone, inUse: await rowsAfter(context, hooks) };
    }
  }
}

/** Without a list a reason is typed: the playbook does not hang on it. */
async function reasonsIn(
  context: Excel.RequestContext,
  sheet: string,
  cell: string | undefined,
): Promise<readonly string[] | undefined> {
  if (cell === undefined) return undefined;
  try {
    return await readChoices(context, sheet, cell);
  } catch (failed) {
    console.warn(failed);
    return undefined;
  }
}
