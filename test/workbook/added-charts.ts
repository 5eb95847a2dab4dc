import type { AddedChart } from "../../src/locales/charts-pane-words";
import type {
  AddedChartResult,
  ChartsSurvey,
  FiguresRequest,
} from "../../src/workbook/charts/chart-types";
import type { OpenPipeline } from "./open-pipeline";

const COLUMNS = { lostReason: "Loss reason", source: "Source", owner: "Owner", hasAmounts: true };

/** The page's arrays are not this process's. */
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

export interface ShownChart extends AddedChartResult {
  readonly figures: readonly (readonly unknown[])[];
}

/** What the pane asks for: what it has seen of the rows goes along. */
export async function figuresRequest(
  { jobs }: OpenPipeline,
  context: Excel.RequestContext,
  chart: AddedChart,
  options: readonly string[] = [],
) {
  const rows = await jobs.readRowsInUse(context);
  const preview = await jobs.previewChart(chart, COLUMNS, rows!, options);
  if (preview?.figures === undefined) throw new Error(preview?.fault ?? "no column");
  const { spills, figures } = preview;
  const columns = new Proxy({}, { get: (_, name) => String(name) });
  const texts = { title: `Our ${chart}`, note: "All deals", columns };
  const { choice } = rows!;
  const request = { chart, columns: COLUMNS, choice, options, spills, texts } as FiguresRequest;
  return { request, figures };
}

/** Adds a chart as the pane does. */
export async function addChart(
  addIn: OpenPipeline,
  chart: AddedChart,
  { sheet = "Charts", isNew = true, options = [] as readonly string[] } = {},
): Promise<ShownChart> {
  const result = await addIn.run(async (context) => {
    const { request, figures } = await figuresRequest(addIn, context, chart, options);
    const added = await addIn.jobs.addChart(context, { ...request, target: { isNew, sheet } });
    return { ...added, figures };
  });
  await addIn.host.settled();
  return plain(result);
}

export async function survey(addIn: OpenPipeline): Promise<ChartsSurvey> {
  await addIn.host.settled();
  return plain(await addIn.run((context) => addIn.jobs.surveyCharts(context)));
}

/** Cells to compare: functions and formulas round in their own ways. */
export function rounded(cells: readonly (readonly unknown[])[]): unknown[][] {
  return cells.map((row) =>
    row.map((cell) => (typeof cell === "number" ? Math.round(cell * 1e6) / 1e6 : cell)),
  );
}

/** Figures as a sheet shows them. */
export function shownCells(figures: readonly (readonly unknown[])[]): unknown[][] {
  const isError = (cell: unknown): cell is { code: string } => typeof cell === "object";
  return rounded(figures).map((row) => row.map((cell) => (isError(cell) ? cell.code : cell)));
}
