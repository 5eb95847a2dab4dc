import type { BuildWords } from "../locales/build-words";
import type { ChartState } from "./build-types";
import { funnelChartRows, stepChartRows, type PipelineTables } from "./plan-chart-rows";
import { chartSource, type ChartSource } from "./plan-charts";
import type { Area, CellBlock, ChartKind } from "./plan";

/** The block of numbers behind charts of a kind, and what decides how many rows it needs. */
export interface BlockFacts {
  readonly kind: ChartKind;
  readonly block: Area;
  /** The cell of FUNNEL. */
  readonly funnel: { readonly row: number; readonly column: number };
  /** Stages that FUNNEL shows; 0 while it shows none. */
  readonly stageRows: number;
  readonly openStages: number;
  readonly tables: PipelineTables;
  /** Whether the cells below the block are empty, by rows from its end. */
  readonly emptyBelow: readonly boolean[];
}

/** What becomes of a block. */
export type BlockPlan =
  | { readonly state: Extract<ChartState, "no-rows" | "no-room">; readonly rows: number }
  | {
      readonly state: "fits";
      readonly rows: number;
      /** Undefined when the block has its rows already. */
      readonly change: BlockChange | undefined;
      readonly source: ChartSource;
    };

export interface BlockChange {
  readonly cells: CellBlock;
  /** The block as it will be; its defined name moves there. */
  readonly area: Area;
  /** Rows that show numbers as the block's first one from now on. */
  readonly added: Area | undefined;
  /** Rows that are needed no longer. */
  readonly surplus: Area | undefined;
}

/** Rows that may be added at once are looked at below a block. */
export const ROWS_LOOKED_AT = 30;

/** Gives the block a row a stage or step, as many as the pipeline has now. */
export function planBlock(facts: BlockFacts, words: BuildWords): BlockPlan {
  const { kind, block, funnel, stageRows, openStages, tables, emptyBelow } = facts;
  const rows = kind === "funnel" ? stageRows : Math.min(openStages, stageRows - 1);
  if (rows < 1) return { state: "no-rows", rows: 0 };
  const area = { ...block, rows };
  const missing = rows - block.rows;
  if (missing > 0 && !emptyBelow.slice(0, missing).every(Boolean))
    return { state: "no-room", rows: block.rows };
  const source = chartSource(kind, area);
  if (missing === 0) return { state: "fits", rows, change: undefined, source };
  const place = { funnel, row: area.row, column: area.column, rows };
  const cells = kind === "funnel" ? funnelChartRows(place) : stepChartRows(place, tables, words);
  const below = (from: number, count: number): Area | undefined =>
    count > 0 ? { ...block, row: block.row + from, rows: count } : undefined;
  const change: BlockChange = {
    cells: { row: area.row, column: area.column, cells },
    area,
    added: below(block.rows, missing),
    surplus: below(rows, -missing),
  };
  return { state: "fits", rows, change, source };
}

/** What a chart shows, or what its cells hold: categories, and the values of each series. */
export interface Shown {
  readonly categories: readonly unknown[];
  readonly values: readonly (readonly unknown[])[];
}

/** Whether a chart shows what its cells hold. A figure that is no number is painted like none. */
export function showsTheSame(chart: Shown, cells: Shown): boolean {
  const equal = (a: readonly unknown[], b: readonly unknown[], same: typeof sameText) =>
    a.length === b.length && a.every((value, at) => same(value, b[at]));
  return (
    equal(chart.categories, cells.categories, sameText) &&
    chart.values.length === cells.values.length &&
    chart.values.every((values, at) => equal(values, cells.values[at]!, sameNumber))
  );
}

function sameText(a: unknown, b: unknown): boolean {
  return String(a ?? "") === String(b ?? "");
}

function sameNumber(a: unknown, b: unknown): boolean {
  const number = (value: unknown) => (typeof value === "number" ? value : 0);
  return Math.abs(number(a) - number(b)) < 1e-9;
}
