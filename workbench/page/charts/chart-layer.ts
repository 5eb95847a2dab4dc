import type { Injector } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import { SetArrayFormulaDataMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { ECharts } from "echarts/core";
import * as echarts from "echarts/core";
import { BarChart, LineChart, PieChart, ScatterChart } from "echarts/charts";
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  LegendScrollComponent,
  TitleComponent,
} from "echarts/components";
import { SVGRenderer } from "echarts/renderers";
import type { Chart } from "../../host/charts/chart";
import { isChartRange } from "../../host/charts/chart";
import { chartData } from "../../host/charts/chart-data";
import type { Workbook } from "../../host/workbook";
import { element } from "../dom";
import { onThemeChange, prefersDark } from "../theme";
import { boxOf, chartFrame } from "./chart-frame";
import { GridGeometry } from "./geometry";
import { DARK, LIGHT } from "./looks";
import { chartOption } from "./option";

echarts.use([BarChart, LineChart, PieChart, ScatterChart]);
echarts.use([AriaComponent, GridComponent, LegendComponent, LegendScrollComponent]);
echarts.use([TitleComponent, SVGRenderer]);

/** The frame's, in pixels. */
const BORDER = 1;

interface Drawn {
  frame: HTMLElement;
  drawing: ECharts;
}

/** The charts of the sheet that shows, drawn over its cells; they move and change with them. */
export class ChartLayer {
  private readonly layer = element("div", { class: "charts" });
  private readonly geometry: GridGeometry;
  private readonly drawn = new Map<Chart, Drawn>();
  private isPlanned = false;

  constructor(
    injector: Injector,
    private readonly workbook: Workbook,
  ) {
    this.geometry = new GridGeometry(injector);
    this.geometry.container.append(this.layer);
    // Over a chart, too, the wheel scrolls the sheet.
    this.layer.addEventListener("wheel", (event) => {
      event.preventDefault();
      this.geometry.canvas.dispatchEvent(new WheelEvent(event.type, event));
    });
    this.geometry.onMove(() => this.place());
    workbook.charts.subscribe(() => this.plan());
    injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id === SetRangeValuesMutation.id || id === SetArrayFormulaDataMutation.id) this.plan();
    });
    onThemeChange(() => this.plan());
  }

  /** Draws everything anew before the next frame: many changes, one drawing. */
  private plan(): void {
    if (this.isPlanned) return;
    this.isPlanned = true;
    requestAnimationFrame(() => {
      this.isPlanned = false;
      this.place();
      for (const [chart, { frame, drawing }] of this.drawn) this.draw(chart, frame, drawing);
    });
  }

  /** Puts the charts of the present sheet where they belong, and takes away the others. */
  private place(): void {
    const { sheetId } = this.geometry;
    const charts = sheetId === undefined ? [] : this.workbook.charts.list(sheetId);
    for (const [chart, { frame, drawing }] of this.drawn) {
      if (charts.includes(chart)) continue;
      drawing.dispose();
      frame.remove();
      this.drawn.delete(chart);
    }
    const { width, height } = this.geometry.headings;
    this.layer.style.inset = `${height}px 0 0 ${width}px`;
    for (const chart of charts) this.placeChart(chart);
  }

  private placeChart(chart: Chart): void {
    const known = this.drawn.get(chart);
    const { frame, drawing } = known ?? this.add(chart);
    const box = this.geometry.onScreen(boxOf(chart));
    for (const side of ["left", "top", "width", "height"] as const)
      frame.style[side] = `${box[side]}px`;
    const size = { width: box.width - 2 * BORDER, height: box.height - 2 * BORDER };
    if (drawing.getWidth() !== size.width || drawing.getHeight() !== size.height)
      drawing.resize(size);
    if (!known) this.draw(chart, frame, drawing);
  }

  private add(chart: Chart): Drawn {
    const frame = chartFrame(chart, {
      zoom: () => this.geometry.zoom,
      changed: () => this.place(),
      remove: () => this.workbook.charts.remove(chart),
    });
    this.layer.append(frame);
    const place = frame.firstElementChild as HTMLElement;
    const drawing = echarts.init(place, null, { renderer: "svg", width: 1, height: 1 });
    const drawn = { frame, drawing };
    this.drawn.set(chart, drawn);
    return drawn;
  }

  private draw(chart: Chart, frame: HTMLElement, drawing: ECharts): void {
    const { grid } = this.workbook;
    const data = chartData(grid, chart);
    const first = chart.series[0]?.values ?? null;
    const cellFormat = isChartRange(first)
      ? grid.numberFormat(first.sheetId, first.rect.startRow, first.rect.startColumn)
      : "General";
    frame.setAttribute("aria-label", chart.title.visible ? chart.title.text : chart.name);
    frame.dataset["chart"] = chart.name;
    const option = chartOption({ chart, data, cellFormat }, prefersDark() ? DARK : LIGHT);
    drawing.setOption(option, { notMerge: true });
  }
}
