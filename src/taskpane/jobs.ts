import { loadBuildWords } from "../locales/load-build-words";
import { applyClearChanges } from "../workbook/stages/apply-clear-changes";
import { applyStageChanges, undoStageChanges } from "../workbook/stages/apply-stage-changes";
import type { BuildChoices } from "../workbook/build/build-types";
import { readStageSurveys } from "../workbook/stages/read-stage-surveys";
import type { StageSurvey } from "../workbook/stages/stage-survey";
import { isFirstRun, rememberWelcome } from "../workbook/build/first-run";
import { findRemains, removeRemains } from "../workbook/build/remains";
import { readSelectedRow, type SelectedRow } from "../workbook/rows/read-selected-row";
import type { RowsInUse } from "../workbook/rows/read-rows";
import { listenToSelection, readSelection, type Selection } from "../workbook/selection";
import { isStampingOn, setStamping } from "../workbook/rows/stamp-switch";
import { today } from "../workbook/today";
import { undoBuild } from "../workbook/build/undo-build";
import { runChartsJob } from "./charts/charts-jobs";
import { processOfDraft } from "./build/draft-process";
import { chosenDraft } from "./build/editing";
import { runMetricsJob } from "./metrics/metrics-jobs";
import type { ExcelDoor, TaskHooks } from "./perform";
import { runPlaybookJob } from "./playbook/playbook-jobs";
import { runRowsJob } from "./rows/rows-jobs";
import { withRow } from "./playbook/selected-deal";
import { readAhead } from "./rows/rows-reading";
import type { RowsDone } from "./rows/rows-tasks";
import type { FollowedDoor } from "./follower";
import type { BuildForm } from "./build/form";
import type { Spot, Task, TaskDone, WorkbookFacts } from "./tasks";

/** The pane's visits to Excel. Each waits for a cell that is being edited instead of failing. */
export const excelDoor: ExcelDoor = {
  run: (task, hooks) =>
    Excel.run({ delayForCellEdit: true }, (context) => runTask(context, task, hooks)),
  look: () => Excel.run({ delayForCellEdit: true }, lookAround),
};

/** Nobody waits for it; where the workbook cannot be written, the welcome comes again next time. */
export function keepWelcome(): void {
  Excel.run({ delayForCellEdit: true }, rememberWelcome).catch((error: unknown) =>
    console.warn(error),
  );
}

/** What is selected; a cell that is being edited is waited for. */
export const selectionDoor: FollowedDoor<Selection> = {
  listen: (heard) =>
    Excel.run({ delayForCellEdit: true }, (context) => listenToSelection(context, heard)),
  read: () => Excel.run({ delayForCellEdit: true }, readSelection),
};

/** The selected row of the rows in use, followed through edits as well; nothing without such rows. */
export const rowDoor = (rowsNow: () => RowsInUse | undefined): FollowedDoor<SelectedRow> => ({
  listen: (heard) =>
    Excel.run({ delayForCellEdit: true }, (context) => listenToSelection(context, heard, true)),
  read: async () => {
    const place = rowsNow()?.choice.place;
    if (place === undefined) return undefined;
    const row = await Excel.run({ delayForCellEdit: true }, (context) =>
      readSelectedRow(context, place),
    );
    // An edit is read with all other rows: in short steps, before it shows.
    const rows = rowsNow();
    await readAhead(rows && withRow(rows, row));
    return row;
  },
});

async function runTask(
  context: Excel.RequestContext,
  task: Task,
  hooks: TaskHooks,
): Promise<TaskDone> {
  switch (task.kind) {
    case "build": {
      const { buildPipeline } = await import(
        /* webpackChunkName: "build-work" */ "../workbook/build/build-pipeline"
      );
      const options = { ...hooks, words: await loadBuildWords(task.form.language) };
      const result = await buildPipeline(context, choicesOf(task.form), options);
      loadWithWorkbook();
      return { kind: "build", result };
    }
    case "undo":
      return { kind: "undo", report: await undoBuild(context, task.built) };
    case "refresh": {
      const { refreshCharts } = await import(
        /* webpackChunkName: "refresh" */ "../workbook/charts/refresh-charts"
      );
      return { kind: "refresh", report: await refreshCharts(context) };
    }
    case "apply-stages": {
      const outcome =
        task.survey === undefined
          ? await applyClearChanges(context)
          : await applyStageChanges(context, task.survey, task.decisions);
      return { kind: "apply-stages", outcome };
    }
    case "undo-stages": {
      const { kept } = await undoStageChanges(context, task.undo);
      return { kind: "undo-stages", kept };
    }
    case "remove-remains":
      return { kind: "remove-remains", removed: await removeRemains(context) };
    case "switch-stamping":
      await setStamping(context, task.on);
      return { kind: "switch-stamping", on: task.on };
    case "rows": {
      const done = await runRowsJob(context, task.job, hooks);
      if (!("inUse" in done)) return { kind: "rows", done };
      return { kind: "rows", done: { ...done, inUse: await readAhead(done.inUse) } as RowsDone };
    }
    case "metrics":
      return { kind: "metrics", done: await runMetricsJob(context, task.job, hooks) };
    case "charts":
      return { kind: "charts", done: await runChartsJob(context, task.job, hooks) };
    case "playbook":
      return { kind: "playbook", done: await runPlaybookJob(context, task.job, hooks) };
    case "go-to":
      await goTo(context, task.spot);
      return { kind: "go-to" };
  }
}

function choicesOf(form: BuildForm): BuildChoices {
  const { template, methodology, name, samples, nativeFunnel } = form;
  const own = chosenDraft(form);
  return {
    ...(own ? { process: processOfDraft(own) } : { template }),
    methodology,
    name: name.trim(),
    samples,
    nativeFunnel,
    today: today(),
  };
}

/**
 * From its next opening on the workbook brings the add-in along, so that stages and dates are kept in
 * step before anybody opens the pane. The pipeline stands without it: nothing waits for the answer.
 */
function loadWithWorkbook(): void {
  Office.addin
    .setStartupBehavior(Office.StartupBehavior.load)
    .catch((error: unknown) => console.warn(error));
}

async function lookAround(context: Excel.RequestContext): Promise<WorkbookFacts> {
  const stamping = await isStampingOn(context);
  const remains = await findRemains(context);
  const tables = await readStageSurveys(context).catch(ignored);
  // A build under way, or left half-way, has nothing to follow yet.
  const surveys = tables.map(({ survey }) => survey);
  const isWhole = ({ sheet }: StageSurvey) => remains?.sheets.includes(sheet) !== true;
  const facts = { stamping, remains, surveys: surveys.filter(isWhole) };
  return { ...facts, isFirstRun: await isFirstRun(context) };
}

/** Tables that cannot be read are not offered for changes; the rest of the pane goes on. */
function ignored(error: unknown): [] {
  console.warn(error);
  return [];
}

async function goTo(context: Excel.RequestContext, { sheet, address }: Spot): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getRange(address).select();
  await context.sync();
}
