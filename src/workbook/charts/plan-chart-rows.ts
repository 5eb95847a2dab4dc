import type { BuildWords } from "../../locales/build-words";
import { cellAddress, tableColumn } from "../address";
import type { PlannedCell } from "../build/plan";

/** Where a block of chart numbers stands, and what it reads. All on one sheet. */
export interface ChartRowsPlace {
  /** The cell of FUNNEL: the first header of its spill. */
  readonly funnel: { readonly row: number; readonly column: number };
  /** First cell of the block. */
  readonly row: number;
  readonly column: number;
  /** Rows of the block: one a stage, or one a step. */
  readonly rows: number;
}

/** Tables of the pipeline, for the formulas of the steps. */
export interface PipelineTables {
  readonly deals: string;
  readonly stages: string;
}

/** Columns of the blocks: stage, deals, padding; and step, deals, two rates, band, verdict. */
export const FUNNEL_BLOCK_COLUMNS = 3;
export const STEP_BLOCK_COLUMNS = 7;

const formula = (text: string): PlannedCell => ({ formula: `=${text}` });

/**
 * The numbers of the funnel chart, a row a stage: native formulas over the cells that FUNNEL fills, so
 * that they stand in every Excel and a chart can read them. Padding centres the bars under the first,
 * which is the longest: a deal that reached a stage reached the first.
 */
export function funnelChartRows({ funnel, row, column, rows }: ChartRowsPlace): PlannedCell[][] {
  const longest = cellAddress(row, column + 1, true);
  return eachRow(rows, (at) => {
    const stage = cellAddress(funnel.row + 1 + at, funnel.column);
    const reached = cellAddress(funnel.row + 1 + at, funnel.column + 1);
    const here = cellAddress(row + at, column + 1);
    return [
      formula(`IF(${stage}="","",${stage})`),
      formula(`IFERROR(N(${reached}),0)`),
      formula(`(${longest}-${here})/2`),
    ];
  });
}

/** The numbers of the conversion chart, a row a step, with the band of the Stages table beside them. */
export function stepChartRows(
  { funnel, row, column, rows }: ChartRowsPlace,
  tables: PipelineTables,
  words: BuildWords,
): PlannedCell[][] {
  const { arrow, none, verdicts } = words.workbook.dashboard;
  const { stageColumns } = words.workbook;
  const deals = `${tables.deals}[#All]`;
  const stages = `${tables.stages}[#All]`;
  const names = tableColumn(tables.stages, stageColumns.stage);
  return eachRow(rows, (at) => {
    const from = cellAddress(funnel.row + 1 + at, funnel.column);
    const to = cellAddress(funnel.row + 2 + at, funnel.column);
    const own = (offset: number) => cellAddress(row + at, column + offset);
    const rate = (basis: string) =>
      formula(
        `IFERROR(SALES.CONVERSION(${deals},${from},${to},"${basis}",${stages}),${text(none)})`,
      );
    const bound = (header: string) => {
      const found = `INDEX(${tableColumn(tables.stages, header)},MATCH(${from},${names},0))`;
      return formula(`IFERROR(IF(${found}="","",${found}),"")`);
    };
    const [resolved, low, high] = [own(3), own(4), own(5)];
    const verdict =
      `IF(COUNT(${resolved},${low},${high})<3,"",` +
      `IF(${resolved}<${low},${text(verdicts.below)},` +
      `IF(${resolved}>${high},${text(verdicts.above)},${text(verdicts.within)})))`;
    return [
      formula(`IF(${to}="","",${from}&${text(arrow)}&${to})`),
      formula(`IFERROR(N(${cellAddress(funnel.row + 1 + at, funnel.column + 1)}),0)`),
      rate("entered"),
      rate("resolved"),
      bound(stageColumns.benchmarkLow),
      bound(stageColumns.benchmarkHigh),
      formula(verdict),
    ];
  });
}

function eachRow(rows: number, row: (at: number) => PlannedCell[]): PlannedCell[][] {
  return Array.from({ length: rows }, (_, at) => row(at));
}

/** A text inside a formula. */
export function text(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
