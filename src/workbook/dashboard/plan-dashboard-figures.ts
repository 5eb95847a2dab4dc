import type { BuildWords } from "../../locales/build-words";
import { areaAddress, cellAddress, tableColumn } from "../address";
import { text, type PipelineTables } from "../charts/plan-chart-rows";
import type { Area, PlannedCell } from "../build/plan";
import { AMOUNT, COUNT, DAYS, SHARE } from "../build/plan-styles";

interface Figure {
  readonly label: string;
  readonly cell: PlannedCell;
  readonly numberFormat: string;
}

interface FigureSources {
  readonly words: BuildWords;
  readonly tables: PipelineTables;
  /** Address of the cell that holds the present day. */
  readonly today: string;
}

/**
 * The figures at the top of the Dashboard, from the left. What the functions can tell they are asked
 * for; the rest is counted by native formulas. A figure that has nothing to count yet shows a dash.
 */
export function dashboardFigures(
  { words, tables, today }: FigureSources,
  place: { readonly row: number; readonly spill: Area },
): Figure[] {
  const { figures: labels, none } = words.workbook.dashboard;
  const { dealColumns } = words.workbook;
  const { stageColumns, kinds } = words.workbook;
  const { won, lost } = words.stageNames;
  const column = (header: string) => tableColumn(tables.deals, header);
  const deals = `${tables.deals}[#All]`;
  const stages = `${tables.stages}[#All]`;
  const figure = (label: string, formula: string, numberFormat: string): Figure => ({
    label,
    cell: { formula: `=${formula}` },
    numberFormat,
  });
  const orNone = (formula: string) => `IFERROR(${formula},${text(none)})`;
  const count = (stage: string) => `SALES.DEALCOUNT(${deals},${stage},"reached",${stages})`;
  const cell = (at: number) => cellAddress(place.row, at);
  const stageAt = (row: string) =>
    `INDEX(${tableColumn(tables.stages, stageColumns.stage)},${row})`;
  // By kind, since a team may call its stages what it likes; headers Excel renames in formulas itself.
  const stageOf = (kind: string) =>
    stageAt(`MATCH(${text(kind)},${tableColumn(tables.stages, stageColumns.kind)},0)`);
  const isOpen = `${column(won)},"",${column(lost)},""`;
  const { spill } = place;
  const stageNames = areaAddress({ ...spill, columns: 1 }, true);
  const amounts = areaAddress({ ...spill, column: spill.column + 9, columns: 1 }, true);
  const wonAmount = `INDEX(${amounts},MATCH(${stageOf(kinds.won)},${stageNames},0))`;
  return [
    figure(labels.deals, count(stageAt("1")), COUNT),
    figure(labels.open, `${cell(0)}-${cell(2)}-${cell(3)}`, COUNT),
    figure(labels.won, count(stageOf(kinds.won)), COUNT),
    figure(labels.lost, count(stageOf(kinds.lost)), COUNT),
    figure(labels.winRate, orNone(`SALES.WINRATE(${deals},"closed",${stages})`), SHARE),
    figure(labels.cycleTime, orNone(`SALES.CYCLETIME(${deals},,,"median","days",${stages})`), DAYS),
    figure(labels.wonAmount, orNone(wonAmount), AMOUNT),
    figure(labels.meanWonAmount, orNone(`${cell(6)}/${cell(2)}`), AMOUNT),
    figure(
      labels.overdue,
      `COUNTIFS(${column(dealColumns.nextStepDate)},"<"&${today},${isOpen})`,
      COUNT,
    ),
    figure(
      labels.noNextStep,
      `COUNTIFS(${column(dealColumns.deal)},"<>",${column(dealColumns.nextStep)},"",${isOpen})`,
      COUNT,
    ),
  ];
}
