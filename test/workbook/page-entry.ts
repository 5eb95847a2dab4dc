/** What the tests call inside the add-in's page, where office.js's own arrays and objects live. */
export { buildWords } from "../../src/locales/en/build";
export { applyStageChanges, undoStageChanges } from "../../src/workbook/stages/apply-stage-changes";
export { loadBuildWords } from "../../src/locales/load-build-words";
export { buildPipeline } from "../../src/workbook/build/build-pipeline";
export { readStageSurveys } from "../../src/workbook/stages/read-stage-surveys";
export { readChoices } from "../../src/workbook/rows/read-choices";
export { readPlaybook } from "../../src/workbook/rows/read-playbook";
export { readSelectedRow } from "../../src/workbook/rows/read-selected-row";
export { refreshCharts } from "../../src/workbook/charts/refresh-charts";
export { isFirstRun, rememberWelcome } from "../../src/workbook/build/first-run";
export { findRemains, removeAdded, removeRemains } from "../../src/workbook/build/remains";
export { listenToSelection, readSelection } from "../../src/workbook/selection";
export { stampChange } from "../../src/workbook/rows/stamp-change";
export { isStampingOn, setStamping } from "../../src/workbook/rows/stamp-switch";
export { undoBuild } from "../../src/workbook/build/undo-build";
export { listTables } from "../../src/workbook/rows/list-tables";
export { findRows, readRows, readRowsInUse } from "../../src/workbook/rows/read-rows";
export { storeRowsChoice, storedChoice } from "../../src/workbook/rows/stored-choice";
export { doChartsJob } from "../../src/taskpane/charts/chart-work";
export { runJob as doMetricsJob } from "../../src/taskpane/metrics/metrics-work";
export { runJob as doPlaybookJob } from "../../src/taskpane/playbook/playbook-work";
export { runJob as doRowsJob } from "../../src/taskpane/rows/rows-work";
export { previewChart } from "../../src/taskpane/charts/chart-preview";
export { addChart, undoAddChart } from "../../src/workbook/charts/add-chart";
export { surveyCharts } from "../../src/workbook/charts/refresh-charts";
export { removeChart } from "../../src/workbook/charts/remove-chart";
export { repairChart } from "../../src/workbook/charts/repair-chart";
export { undoRow, writeRow } from "../../src/workbook/rows/write-row";
export { insertMetric, undoInsert } from "../../src/workbook/metrics/insert-metric";
export {
  changeOwnMetrics,
  loadOwnMetrics,
  withMetric,
} from "../../src/workbook/metrics/own-metrics";
export { applyFixes, fixableOf, undoFixes } from "../../src/workbook/rows/apply-fixes";
export { findBroken, repairFormulas } from "../../src/workbook/metrics/repair-formulas";
export { appendRow, undoAppend } from "../../src/workbook/rows/append-row";
export { addDeal, undoDeal } from "../../src/workbook/rows/add-deal";
export { importRows } from "../../src/workbook/rows/import-rows";
export { undoImport } from "../../src/workbook/rows/undo-import";
export { copyAsValues, removeCopy } from "../../src/workbook/metrics/copy-values";
export { choiceOfSelection } from "../../src/workbook/rows/choose-selection";
export { planColumn } from "../../src/workbook/rows/plan-import";
export { allAtOnce } from "../../src/pipeline/steps";
