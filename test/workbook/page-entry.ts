/** What the tests call inside the add-in's page, where office.js's own arrays and objects live. */
export { buildWords } from "../../src/locales/en/build";
export { applyStageChanges, undoStageChanges } from "../../src/workbook/apply-stage-changes";
export { loadBuildWords } from "../../src/locales/load-build-words";
export { buildPipeline } from "../../src/workbook/build-pipeline";
export { readStageSurveys } from "../../src/workbook/read-stage-surveys";
export { readPlaybook } from "../../src/workbook/read-playbook";
export { readSelectedRow } from "../../src/workbook/read-selected-row";
export { refreshCharts } from "../../src/workbook/refresh-charts";
export { findRemains, removeAdded, removeRemains } from "../../src/workbook/remains";
export { listenToSelection, readSelection } from "../../src/workbook/selection";
export { stampChange } from "../../src/workbook/stamp-change";
export { isStampingOn, setStamping } from "../../src/workbook/stamp-switch";
export { undoBuild } from "../../src/workbook/undo-build";
export { undoRow, writeRow } from "../../src/workbook/write-row";
export { listTables } from "../../src/workbook/list-tables";
export { findRows, readRows, readRowsInUse, storeRowsChoice } from "../../src/workbook/read-rows";
export { insertMetric, undoInsert } from "../../src/workbook/insert-metric";
export { changeOwnMetrics, loadOwnMetrics, withMetric } from "../../src/workbook/own-metrics";
