/** What the tests call inside the add-in's page, where office.js's own arrays and objects live. */
export { buildWords } from "../../src/locales/en/build";
export { buildPipeline } from "../../src/workbook/build-pipeline";
export { findRemains, removeRemains } from "../../src/workbook/remains";
export { undoBuild } from "../../src/workbook/undo-build";
