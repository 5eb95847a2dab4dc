import type { Rect } from "../cells/addresses";
import type { Chart, ChartRange, ChartSeries, ChartSource } from "./chart";
import { isChartRange } from "./chart";
import type { SourceShape } from "./chart-source";
import { newChart, newSeries } from "./new-chart";

export type ChartChange =
  | { kind: "added" | "changed" | "deleted"; chart: Chart }
  /** column widths or row heights: charts stay where they are, their cells move */
  | { kind: "sizes"; sheetId: string };

/** The workbook's charts. Whoever draws them subscribes to the changes. */
export class ChartList {
  private readonly charts: Chart[] = [];
  private readonly listeners = new Set<(change: ChartChange) => void>();
  private lastId = 0;
  private lastSeries = 0;

  subscribe(listener: (change: ChartChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  list(sheetId?: string): readonly Chart[] {
    return this.charts.filter((chart) => sheetId === undefined || chart.sheetId === sheetId);
  }

  /** By id, or by name without regard to case. */
  byKey(sheetId: string, key: string): Chart | undefined {
    const own = this.list(sheetId);
    return (
      own.find((chart) => chart.id === key) ??
      own.find((chart) => chart.name.toLowerCase() === key.toLowerCase())
    );
  }

  add(sheetId: string, chartType: string): Chart {
    const number = ++this.lastId;
    const chart = newChart(`{chart-${number}}`, sheetId, this.freeName(sheetId), chartType);
    this.charts.push(chart);
    return chart;
  }

  addSeries(chart: Chart, index = chart.series.length): ChartSeries {
    const series = newSeries(`series-${++this.lastSeries}`, chart.chartType);
    chart.series.splice(index, 0, series);
    return series;
  }

  /** New cells for a chart; series that stay keep their looks, as Excel does. */
  setSource(chart: Chart, source: SourceShape): void {
    chart.plotBy = source.plotBy;
    while (chart.series.length < source.series.length) this.addSeries(chart);
    chart.series.length = source.series.length;
    for (const [index, cells] of source.series.entries())
      Object.assign(chart.series[index] as ChartSeries, cells);
  }

  remove(chart: Chart): void {
    this.charts.splice(this.charts.indexOf(chart), 1);
    this.tell({ kind: "deleted", chart });
  }

  has(chart: Chart): boolean {
    return this.charts.includes(chart);
  }

  tell(change: ChartChange): void {
    for (const listener of this.listeners) listener(change);
  }

  sizesChanged(sheetId: string): void {
    this.tell({ kind: "sizes", sheetId });
  }

  sheetDeleted(sheetId: string): void {
    for (const chart of this.list(sheetId)) this.remove(chart);
    this.mapSources((range) => (range.sheetId === sheetId ? "broken" : range));
  }

  /** Lets the series follow cells of a sheet that were moved; undefined when they are gone. */
  cellsMoved(sheetId: string, change: (rect: Rect) => Rect | undefined): void {
    this.mapSources((range) => {
      if (range.sheetId !== sheetId) return range;
      const rect = change(range.rect);
      return rect ? { sheetId, rect } : "broken";
    });
  }

  private mapSources(change: (range: ChartRange) => ChartSource): void {
    for (const chart of this.charts) {
      let touched = false;
      const mapped = (source: ChartSource): ChartSource => {
        const after = isChartRange(source) ? change(source) : source;
        touched ||= after !== source;
        return after;
      };
      for (const series of chart.series) {
        series.values = mapped(series.values);
        series.categories = mapped(series.categories);
        if (typeof series.name === "string") continue;
        const name = mapped(series.name);
        series.name = name === "broken" ? "#REF!" : name;
      }
      if (touched) this.tell({ kind: "changed", chart });
    }
  }

  private freeName(sheetId: string): string {
    for (let number = this.list(sheetId).length + 1; ; number++)
      if (!this.byKey(sheetId, `Chart ${number}`)) return `Chart ${number}`;
  }
}
