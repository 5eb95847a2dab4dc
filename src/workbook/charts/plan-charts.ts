import type { DashboardWords } from "../../locales/build-words";
import type { Area, ChartKind, ChartPlan, SeriesPlan } from "../build/plan";
import { BAR, COUNT, INK, SECOND, SHARE } from "../build/plan-styles";

/** Begins the name of each of our charts; the kind and the pipeline's key follow. */
const CHART_PREFIX = "Funnelbook";

export function chartName(kind: ChartKind, key: string): string {
  return `${CHART_PREFIX} ${kind} ${key}`;
}

/** Name of a funnel of Excel's own type: its series cannot be reached through the API. */
export function nativeFunnelName(key: string): string {
  return `${CHART_PREFIX} native-funnel ${key}`;
}

/** Which of our charts a name belongs to. */
export function readChartName(
  name: string,
): { kind: ChartKind; key: string; isNative: boolean } | undefined {
  const match = /^Funnelbook (native-)?(funnel|conversion) (\S+)$/.exec(name);
  if (!match) return undefined;
  return { kind: match[2] as ChartKind, key: match[3]!, isNative: match[1] !== undefined };
}

/** The cells that a chart reads: its categories, and the values of each series in order. */
export interface ChartSource {
  readonly categories: Area;
  readonly values: readonly Area[];
}

/** What a native funnel reads: the stages and their deals, side by side. */
export function nativeFunnelSource(block: Area): Area {
  return { ...block, columns: 2 };
}

/** The columns of its block that a chart of a kind reads. */
export function chartSource(kind: ChartKind, block: Area): ChartSource {
  const column = (offset: number): Area => ({
    ...block,
    column: block.column + offset,
    columns: 1,
  });
  return kind === "funnel"
    ? { categories: column(0), values: [column(2), column(1)] }
    : { categories: column(0), values: [column(2)] };
}

/**
 * The funnel as bars of a stack, each centred by an unpainted series before it: this works in every
 * Excel, unlike the native funnel type.
 */
export function planFunnelChart(
  key: string,
  block: Area,
  place: Area,
  words: DashboardWords,
): ChartPlan {
  const { categories, values } = chartSource("funnel", block);
  const series: SeriesPlan[] = [
    { name: words.charts.padding, values: values[0]!, color: undefined, labels: undefined },
    {
      name: words.charts.reached,
      values: values[1]!,
      color: BAR,
      labels: { numberFormat: COUNT, color: INK },
    },
  ];
  return {
    kind: "funnel",
    name: chartName("funnel", key),
    title: words.charts.funnelTitle,
    type: "BarStacked",
    seed: countColumn(block),
    categories,
    series,
    gapWidth: 20,
    maximum: undefined,
    place,
  };
}

/** Lying bars, since the names of two stages are long. */
export function planConversionChart(
  key: string,
  block: Area,
  place: Area,
  words: DashboardWords,
): ChartPlan {
  const { categories, values } = chartSource("conversion", block);
  const { conversion, conversionTitle } = words.charts;
  return {
    kind: "conversion",
    name: chartName("conversion", key),
    title: conversionTitle,
    type: "BarClustered",
    seed: countColumn(block),
    categories,
    series: [
      {
        name: conversion,
        values: values[0]!,
        color: SECOND,
        labels: { numberFormat: SHARE, color: INK },
      },
    ],
    gapWidth: 60,
    maximum: 1,
    place,
  };
}

/** Both blocks count deals in their second column. */
function countColumn(block: Area): Area {
  return { ...block, column: block.column + 1, columns: 1 };
}
