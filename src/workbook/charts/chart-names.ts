import type { AddedChart } from "../../locales/charts-pane-words";
import { ADDED_CHARTS } from "./chart-recipes";

/** Defined names of an added chart, by what they stand for; a chart has at most two spills. */
export const CHART_PARTS = ["area", "title", "figures", "spill1", "spill2"] as const;
export type ChartPart = (typeof CHART_PARTS)[number];

const SUFFIX: Readonly<Record<ChartPart, string>> = {
  area: "Area",
  title: "Title",
  figures: "Figures",
  spill1: "Spill1",
  spill2: "Spill2",
};

/** What an added chart and its names are told by: the kind and a number. */
export interface ChartId {
  readonly chart: AddedChart;
  readonly number: number;
}

/** The name of the chart itself, by which it is found again. */
export function addedChartName({ chart, number }: ChartId): string {
  return `Funnelbook chart ${chart} ${number}`;
}

export function readAddedName(name: string): ChartId | undefined {
  const match = /^Funnelbook chart (\S+) (\d{1,6})$/.exec(name);
  const chart = ADDED_CHARTS.find((each) => each === match?.[1]);
  return chart && { chart, number: Number(match![2]) };
}

export function partName({ chart, number }: ChartId, part: ChartPart): string {
  return `Funnelbook_${chart}_${number}_${SUFFIX[part]}`;
}

/** The next free number for a chart of a kind. @param taken names of charts and defined names */
export function freeChartId(chart: AddedChart, taken: readonly string[]): ChartId {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const isFree = (id: ChartId) =>
    [addedChartName(id), ...CHART_PARTS.map((part) => partName(id, part))].every(
      (name) => !names.has(name.toLowerCase()),
    );
  let number = 1;
  while (!isFree({ chart, number })) number++;
  return { chart, number };
}
