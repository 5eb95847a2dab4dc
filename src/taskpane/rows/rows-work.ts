import { loadBuildWords } from "../../locales/load-build-words";
import { addDeal, undoDeal } from "../../workbook/rows/add-deal";
import { applyFixes, fixableOf, undoFixes } from "../../workbook/rows/apply-fixes";
import { choiceOfSelection } from "../../workbook/rows/choose-selection";
import { dealQuestions, methodQuestions } from "../../workbook/rows/deal-questions";
import { importRows, type RowsToImport } from "../../workbook/rows/import-rows";
import { listTables } from "../../workbook/rows/list-tables";
import { importedValues } from "../../workbook/rows/plan-import";
import { readPlaybook } from "../../workbook/rows/read-playbook";
import { readRows, withChoice, type RowsInUse } from "../../workbook/rows/read-rows";
import type { RowsChoice } from "../../workbook/rows/rows-choice";
import { storeRowsChoice, storedChoice } from "../../workbook/rows/stored-choice";
import { undoImport } from "../../workbook/rows/undo-import";
import { inSteps } from "../pause";
import type { TaskHooks } from "../perform";
import { cornerOf, rowsToFix } from "./rows-corner";
import { rowsAfter } from "./rows-after";
import { readingOf } from "./rows-reading";
import type { RowsDone, RowsJob } from "./rows-tasks";

/** What this place asks of Excel, but for the reading. */
export async function runJob(
  context: Excel.RequestContext,
  job: Exclude<RowsJob, { kind: "read" }>,
  hooks: TaskHooks,
): Promise<RowsDone> {
  const inUse = () => rowsAfter(context, hooks);
  switch (job.kind) {
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
      const report = await applyFixes(context, rowsToFix(job.inUse, job.fixes), job.fixes, hooks);
      return { kind: "fix", report, inUse: await inUse() };
    }
    case "undo-fixes": {
      const report = await undoFixes(context, job.undo);
      return { kind: "undo-fixes", ...report, inUse: await inUse() };
    }
    case "import":
      return importAll(context, job.rows, hooks);
    case "undo-import": {
      const outcome = await undoImport(context, job.undo, hooks);
      return { kind: "undo-import", outcome, sheet: job.sheet, inUse: await inUse() };
    }
    case "begin-deal":
      return beginDeal(context, job.inUse);
    case "add-deal": {
      const { name, headers, cells } = job.deal;
      const { place } = job.inUse.choice;
      if (place.kind !== "table") throw new Error("a deal is added to a table");
      const outcome = await addDeal(context, place, headers, cells);
      return { kind: "add-deal", outcome, name, table: place.table, inUse: await inUse() };
    }
    case "undo-deal":
      return {
        kind: "undo-deal",
        undone: await undoDeal(context, job.undo),
        inUse: await inUse(),
      };
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

async function importAll(
  context: Excel.RequestContext,
  rows: RowsToImport,
  hooks: TaskHooks,
): Promise<RowsDone> {
  const before = await storedChoice(context);
  const { choice, sheet } = await importRows(context, rows, hooks);
  const inUse = await rowsAfter(context, {});
  const isRead = inUse !== undefined && inUse !== "unread";
  const values = isRead ? inUse.values : await inSteps(importedValues(rows.table, rows.columns));
  const undo = { choice, values, before };
  return { kind: "import", inUse, sheet, count: rows.table.rows.length, undo };
}

async function beginDeal(context: Excel.RequestContext, inUse: RowsInUse): Promise<RowsDone> {
  const { pipeline } = readingOf(inUse);
  if (pipeline === undefined) return { kind: "begin-deal", questions: [], book: undefined };
  const { stages, openCount } = pipeline.stages;
  const open = stages.slice(0, openCount).map(({ name }) => name);
  const book = await readPlaybook(context, inUse.sheet, open);
  const { headers } = pipeline.source;
  if (book === undefined) return { kind: "begin-deal", questions: [], book };
  const own = dealQuestions(headers, await loadBuildWords(book.language));
  const questions = [...own, ...methodQuestions(pipeline, book.columns, own)];
  return { kind: "begin-deal", questions, book };
}
