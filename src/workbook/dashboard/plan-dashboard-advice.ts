import type { DashboardWords } from "../../locales/build-words";
import { cellAddress } from "../address";
import type {
  Area,
  AreaFormat,
  CellBlock,
  ColumnWidth,
  ConditionalFormatPlan,
  PlannedCell,
} from "../build/plan";
import { text, type PipelineTables } from "../charts/plan-chart-rows";
import {
  ACTIONS_LISTED,
  ADVICE,
  ADVICE_COLUMN,
  FIGURES_ROW,
  OUTLOOK_PERIODS,
  below,
  cells,
  part,
  type Advice,
  type DashboardLayout,
} from "./plan-dashboard-layout";
import {
  AMOUNT,
  BAD_FILL,
  BAD_INK,
  COUNT,
  DATE,
  DAYS,
  PALE_INK,
  PAPER,
  SHARE,
} from "../build/plan-styles";

/** Deals to win, until the team says how many. */
const FIRST_TARGET = 10;
/** Points. */
const GAP_WIDTH = 15;
const NAME_WIDTH = 190;
const TEXT_WIDTH = 150;
const FIGURE_WIDTH = 78;

/** Number formats of the columns of each part; undefined for a text. */
const FORMATS: Readonly<Record<Advice, readonly (string | undefined)[]>> = {
  nextActions: [
    ...[undefined, undefined, undefined, undefined],
    ...[DATE, COUNT, COUNT, COUNT, AMOUNT, undefined],
  ],
  bottleneck: [undefined, SHARE, SHARE, SHARE, DAYS, COUNT, COUNT, AMOUNT, DAYS],
  needed: [undefined, COUNT, COUNT, COUNT, COUNT, COUNT],
  outlook: [undefined, DAYS, COUNT, COUNT, AMOUNT, AMOUNT, AMOUNT],
  // Its figures are formatted row by row: see SIGNAL_FORMATS.
  signals: [undefined, undefined],
};

/** New deals, win rate, median cycle, amount won; the steps follow. */
const SIGNAL_FORMATS = [DAYS, SHARE, DAYS, AMOUNT] as const;
/** Value, expected, lower and upper limit. */
const SIGNAL_FIGURES = { column: 2, columns: 4 } as const;

/** What the parts need of the rest of the Dashboard. */
interface AdviceCells {
  /** Address of the cell that holds the present day. */
  readonly today: string;
  /** A formula that shows a dash as long as there are no deals. */
  readonly unlessEmpty: (formula: string) => string;
}

/** What the Dashboard says of what to do: who to call, where deals stop, what to expect. */
export function adviceBlocks(
  { advice, target }: DashboardLayout,
  { figures, sections, target: targetLabel, none }: DashboardWords,
  tables: PipelineTables,
  { today, unlessEmpty }: AdviceCells,
): CellBlock[] {
  const deals = `${tables.deals}[#All]`;
  const stages = `${tables.stages}[#All]`;
  const targetAddress = cellAddress(target.row, target.column, true);
  const formulas: Readonly<Record<Advice, string>> = {
    nextActions: `SALES.NEXTACTIONS(${deals},${ACTIONS_LISTED},${stages},"@asOf",${today})`,
    bottleneck: `SALES.BOTTLENECK(${deals},${stages})`,
    needed: `SALES.NEEDED(${deals},${targetAddress},"wins",${stages})`,
    outlook: `SALES.OUTLOOK(${deals},"month",${OUTLOOK_PERIODS},${stages})`,
    signals: `SALES.SIGNALS(${deals},"month",${stages})`,
  };
  const velocity = `IFERROR(SALES.VELOCITY(${deals},${stages}),${text(none)})`;
  const block = (row: number, ...rows: PlannedCell[][]): CellBlock => ({
    row,
    column: ADVICE_COLUMN,
    cells: rows,
  });
  return [
    block(
      FIGURES_ROW,
      [figures.velocity, targetLabel],
      [{ formula: `=${velocity}` }, FIRST_TARGET],
    ),
    ...parts().flatMap((id) => [
      block(advice[id].row - 1, [sections[id]]),
      block(advice[id].row, [{ formula: `=${unlessEmpty(formulas[id])}` }]),
    ]),
  ];
}

export function adviceFormats({ advice, target }: DashboardLayout): AreaFormat[] {
  const velocity = cells(FIGURES_ROW + 1, ADVICE_COLUMN);
  return [
    { area: velocity, numberFormat: AMOUNT },
    { area: target, numberFormat: COUNT },
    ...parts().flatMap((id) =>
      FORMATS[id].map((numberFormat, at): AreaFormat =>
        numberFormat === undefined
          ? { area: { ...part(advice[id], at, 1), rows: 1 }, horizontal: "Left" }
          : { area: part(below(advice[id]), at, 1), numberFormat },
      ),
    ),
    ...signalFormats(below(advice.signals)),
  ];
}

function signalFormats(rows: Area): AreaFormat[] {
  const figures = part(rows, SIGNAL_FIGURES.column, SIGNAL_FIGURES.columns);
  const steps = SIGNAL_FORMATS.length;
  return [
    ...SIGNAL_FORMATS.map((numberFormat, at) => ({
      area: { ...figures, row: figures.row + at, rows: 1 },
      numberFormat,
    })),
    {
      area: { ...figures, row: figures.row + steps, rows: figures.rows - steps },
      numberFormat: SHARE,
    },
  ];
}

/** What there is nothing to tell of yet steps back; what is overdue or out of its limits comes forward. */
export function adviceHighlights({ advice }: DashboardLayout): ConditionalFormatPlan[] {
  const overdue = part(below(advice.nextActions), 5, 1);
  const signals = below(advice.signals);
  const signal = part(signals, ADVICE.signals - 1, 1);
  const here = cellAddress(signal.row, signal.column);
  // Without limits there is not enough history to judge by.
  const expected = cellAddress(signals.row, signals.column + 3);
  return [
    ...parts().map((id): ConditionalFormatPlan => ({
      kind: "formula",
      area: advice[id],
      formula: `=ISERROR(${cellAddress(advice[id].row, advice[id].column)})`,
      color: PALE_INK,
      fill: PAPER,
    })),
    {
      kind: "formula",
      area: overdue,
      formula: `=N(${cellAddress(overdue.row, overdue.column)})>0`,
      color: BAD_INK,
      fill: BAD_FILL,
    },
    {
      kind: "formula",
      area: signal,
      formula: `=AND(${here}<>"",${expected}<>"")`,
      color: BAD_INK,
      fill: BAD_FILL,
    },
  ];
}

export const ADVICE_WIDTHS: readonly ColumnWidth[] = [
  { column: ADVICE_COLUMN - 1, columns: 1, points: GAP_WIDTH },
  { column: ADVICE_COLUMN, columns: 1, points: NAME_WIDTH },
  { column: ADVICE_COLUMN + 1, columns: 1, points: FIGURE_WIDTH },
  { column: ADVICE_COLUMN + 2, columns: 2, points: TEXT_WIDTH },
  { column: ADVICE_COLUMN + 4, columns: 5, points: FIGURE_WIDTH },
  { column: ADVICE_COLUMN + 9, columns: 1, points: TEXT_WIDTH },
];

function parts(): Advice[] {
  return Object.keys(ADVICE) as Advice[];
}
