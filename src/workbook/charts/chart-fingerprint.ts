import { readAddedName } from "./chart-names";
import { readParts, writtenCells } from "./chart-parts";
import { fingerprint } from "./read-fingerprints";

/**
 * A short text for what an added chart says: equal as long as nobody edits its titles or its figures, or
 * takes the chart away. Looks, and what its formulas spill, are left out.
 */
export async function readChartFingerprint(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
): Promise<string> {
  const chart = sheet.charts.getItemOrNullObject(name);
  chart.load("title/text");
  const id = readAddedName(name);
  const cells = id === undefined ? [] : writtenCells(await readParts(context, id));
  cells.forEach((range) => range.load("formulas"));
  await context.sync();
  const title = chart.isNullObject ? null : chart.title.text;
  return fingerprint([title, cells.map(({ formulas }) => formulas as unknown[][])]);
}
