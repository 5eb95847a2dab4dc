import { applyFixes, fixableOf, undoFixes } from "../../workbook/apply-fixes";
import { choiceOfSelection } from "../../workbook/choose-selection";
import { listTables } from "../../workbook/list-tables";
import {
  findRows,
  readRows,
  storeRowsChoice,
  withChoice,
  type RowsInUse,
} from "../../workbook/read-rows";
import type { RowsChoice } from "../../workbook/rows-choice";
import type { TaskHooks } from "../perform";
import { cornerOf } from "./rows-corner";
import type { RowsDone, RowsJob } from "./rows-tasks";

export async function runRowsJob(
  context: Excel.RequestContext,
  job: RowsJob,
  hooks: TaskHooks,
): Promise<RowsDone> {
  switch (job.kind) {
    case "read":
      return { kind: "read", ...(await findRows(context, hooks)) };
    case "tables":
      return { kind: "tables", tables: await listTables(context) };
    case "go-to-table": {
      const table = context.workbook.tables.getItem(job.table);
      table.worksheet.activate();
      table.getRange().select();
      await context.sync();
      return { kind: "go-to-table" };
    }
    case "use":
      return use(context, job.choice, job.of, hooks);
    case "use-selection": {
      const choice = await choiceOfSelection(context);
      if (choice === undefined) return { kind: "use", inUse: undefined, isNew: true };
      return use(context, choice, undefined, hooks);
    }
    case "preview-fixes": {
      const fixes = await fixableOf(context, cornerOf(job.inUse), job.fixes);
      return { kind: "preview-fixes", fixes };
    }
    case "fix": {
      const report = await applyFixes(context, cornerOf(job.inUse), job.fixes, hooks);
      return { kind: "fix", report, inUse: (await findRows(context, hooks)).inUse };
    }
    case "undo-fixes": {
      const report = await undoFixes(context, job.undo);
      return { kind: "undo-fixes", ...report, inUse: (await findRows(context, hooks)).inUse };
    }
  }
}

/** Kept in the workbook only when it can be read. */
async function use(
  context: Excel.RequestContext,
  choice: RowsChoice,
  of: RowsInUse | undefined,
  hooks: TaskHooks,
): Promise<RowsDone> {
  const inUse = of ? await withChoice(context, of, choice) : await readRows(context, choice, hooks);
  if (inUse) await storeRowsChoice(context, inUse.choice);
  return { kind: "use", inUse, isNew: of === undefined };
}
