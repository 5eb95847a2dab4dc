import type { BuildWords } from "../../locales/build-words";
import type { ChartState } from "../build/build-types";
import { funnelChartRows, stepChartRows, type PipelineTables } from "./plan-chart-rows";
import { chartSource, type ChartSource } from "./plan-charts";
import {
  isFormula,
  type Area,
  type CellBlock,
  type ChartKind,
  type PlannedCell,
} from "../build/plan";

/** The block of numbers behind charts of a kind, and what decides how many rows it needs. */
export interface BlockFacts {
  readonly kind: ChartKind;
  readonly block: Area;
  /** The cell of FUNNEL. */
  readonly funnel: { readonly row: number; readonly column: number };
  /** Stages that FUNNEL shows; 0 while it shows none. */
  readonly stageRows: number;
  /** Whether FUNNEL finds cells in its way: #SPILL!. */
  readonly isBlocked: boolean;
  /** What stands in the block now. */
  readonly formulas: readonly (readonly unknown[])[];
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
  /** The block as it will be; its defined name moves there. */
  readonly area: Area;
  /** New rows, below the present ones; these stay as they are. */
  readonly added: CellBlock | undefined;
  /** Cells of rows needed no longer that hold what we wrote; what a person wrote over them stays. */
  readonly surplus: CellBlock | undefined;
}

/** Rows that may be added at once are looked at below a block. */
export const ROWS_LOOKED_AT = 30;

/** Gives the block a row a stage or step, as many as the pipeline has now. */
export function planBlock(facts: BlockFacts, words: BuildWords): BlockPlan {
  const { kind, block, stageRows, openStages, funnel, tables } = facts;
  return planRows({
    ...facts,
    rows: kind === "funnel" ? stageRows : Math.min(openStages, stageRows - 1),
    sourceOf: (area) => chartSource(kind, area),
    plannedRows(rows) {
      const place = { funnel, row: block.row, column: block.column, rows };
      return kind === "funnel" ? funnelChartRows(place) : stepChartRows(place, tables, words);
    },
  });
}

/** A block of numbers of any chart, and how many rows it needs. */
export interface RowFacts extends Pick<
  BlockFacts,
  "block" | "isBlocked" | "formulas" | "emptyBelow"
> {
  readonly rows: number;
  readonly sourceOf: (area: Area) => ChartSource;
  /** What stands in a block of so many rows as we write it. */
  readonly plannedRows: (rows: number) => readonly (readonly PlannedCell[])[];
}

/** Gives a block as many rows as it needs. */
export function planRows(facts: RowFacts): BlockPlan {
  const { block, rows, isBlocked, emptyBelow, sourceOf, plannedRows } = facts;
  if (isBlocked) return { state: "no-room", rows: block.rows };
  if (rows < 1) return { state: "no-rows", rows: 0 };
  const missing = rows - block.rows;
  if (missing > 0 && !emptyBelow.slice(0, missing).every(Boolean))
    return { state: "no-room", rows: block.rows };
  const area = { ...block, rows };
  const source = sourceOf(area);
  if (missing === 0) return { state: "fits", rows, change: undefined, source };
  const below = { row: block.row + block.rows, column: block.column };
  const added = missing > 0 ? { ...below, cells: plannedRows(rows).slice(block.rows) } : undefined;
  const surplus = missing < 0 ? surplusCells(facts) : undefined;
  return { state: "fits", rows, change: { area, added, surplus }, source };
}

/** The surplus rows with "" where a cell is ours to clear. */
function surplusCells({ block, rows, formulas, plannedRows }: RowFacts): CellBlock {
  const ours = plannedRows(block.rows);
  const cells = formulas.slice(rows).map((line, at) =>
    line.map((cell, column) => {
      const planned = ours[rows + at]![column];
      return isFormula(planned!) && planned.formula === cell ? "" : null;
    }),
  );
  return { row: block.row + rows, column: block.column, cells };
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
