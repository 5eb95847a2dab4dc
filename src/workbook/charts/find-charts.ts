/** A chart wherever it stands, ours or not. */
export interface AnyChart {
  readonly name: string;
  readonly sheet: string;
  readonly sheetId: string;
  readonly chart: Excel.Chart;
}

/** All charts of the workbook, in the order of the tabs. */
export async function findCharts(context: Excel.RequestContext): Promise<AnyChart[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/charts/items/name");
  await context.sync();
  return worksheets.items.flatMap((sheet) =>
    sheet.charts.items.map((chart) => ({
      name: chart.name,
      sheet: sheet.name,
      sheetId: sheet.id,
      chart,
    })),
  );
}
