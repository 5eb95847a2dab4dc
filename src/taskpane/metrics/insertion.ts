import type { RowsInUse } from "../../workbook/rows/read-rows";
import type { Insertion } from "../../workbook/metrics/plan-insert";
import { NUMBER_FORMATS } from "./figure-text";
import { formulaText } from "./metric-formula";
import type { ListPreview, Preview } from "./metric-preview";

/** Lists that are as long as they will ever be. */
const FIXED: readonly string[] = ["INTERVAL", "WINCHANCE", "COMPARE", "CHANGE", "PERSISTENCE"];
const LEAST_GROWTH = 5;
const MOST_GROWTH = 500;

/** What the main button writes for a metric as it is shown; undefined where there is no answer yet. */
export function insertionOf(preview: Preview, rows: RowsInUse): Insertion | undefined {
  switch (preview.kind) {
    case "missing":
    case "failed":
    case "fault":
      return undefined;
    case "value":
      return {
        formula: formulaText(preview.call, rows),
        rows: 1,
        columns: 1,
        growth: 0,
        formats: [[NUMBER_FORMATS[preview.figure]]],
      };
    case "list":
      return {
        formula: formulaText(preview.call, rows),
        rows: preview.rowCount,
        columns: preview.columnCount,
        growth: growthOf(preview),
        formats: preview.figures.map((line) => line.map((figure) => NUMBER_FORMATS[figure])),
      };
  }
}

/** Half as many rows again, where stages, periods or deals may be added. */
function growthOf({ call, rowCount }: ListPreview): number {
  if (FIXED.includes(call.name)) return 0;
  return Math.min(MOST_GROWTH, Math.max(LEAST_GROWTH, Math.ceil(rowCount / 2)));
}
