import type { BuildWords } from "../../locales/build-words";
import { tableColumn } from "../address";
import type { PlannedCell } from "../build/plan";
import { text, type PipelineTables } from "../charts/plan-chart-rows";

/**
 * What keeps the Dashboard's figures from being whole, counted live: rows that cannot be read, and
 * stages renamed on one sheet only. Empty while all is well.
 */
export function dashboardWarning(words: BuildWords, tables: PipelineTables): PlannedCell {
  const { warnings } = words.workbook.dashboard;
  const deals = `${tables.deals}[#All]`;
  const stages = `${tables.stages}[#All]`;
  const names = tableColumn(tables.stages, words.workbook.stageColumns.stage);
  const leftOut = `SALES.DEALCOUNT(${deals},INDEX(${names},1),"leftout",${stages})`;
  const noColumn = `SUMPRODUCT(--ISNA(MATCH(${names},${tables.deals}[#Headers],0)))`;
  const warning = (count: string, sentence: string) =>
    `IF(${count}>0,${text(`${sentence} `)}&${count}&". ","")`;
  return {
    formula: `=${warning(leftOut, warnings.leftOut)}&${warning(noColumn, warnings.noColumn)}`,
  };
}
