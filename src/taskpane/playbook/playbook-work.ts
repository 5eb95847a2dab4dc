import { readPlaybook } from "../../workbook/rows/read-playbook";
import { undoRow, writeRow } from "../../workbook/rows/write-row";
import type { PlaybookDone, PlaybookJob } from "./playbook-tasks";

export async function runJob(
  context: Excel.RequestContext,
  job: PlaybookJob,
): Promise<PlaybookDone> {
  switch (job.kind) {
    case "read-book": {
      const { rows, stages } = job;
      return { kind: "read-book", rows, book: await readPlaybook(context, rows.sheet, stages) };
    }
    case "write-row": {
      const { planned, cells, news } = job;
      return { kind: "write-row", news, outcome: await writeRow(context, planned, cells) };
    }
    case "undo-row":
      return { kind: "undo-row", undone: await undoRow(context, job.undo) };
  }
}
