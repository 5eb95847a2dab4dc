import type { PaneWords } from "../../locales/pane-words";
import type { AddedChart } from "../../locales/charts-pane-words";
import type { FiguresRequest } from "../../workbook/charts/chart-types";
import { filterNote, filterOptions } from "./chart-filters";
import type { Drawn } from "./charts-state";

/** What is written for a chart, just as the pane shows it; undefined while it shows none. */
export function figuresRequest(
  chart: AddedChart,
  drawn: Drawn | undefined,
  words: PaneWords,
): FiguresRequest | undefined {
  const preview = drawn?.charts[chart];
  if (drawn === undefined || preview?.figures === undefined) return undefined;
  const { rows, filters, columns } = drawn;
  return {
    chart,
    columns,
    choice: rows.choice,
    options: filterOptions(filters, columns),
    spills: preview.spills,
    texts: {
      title: words.charting.names[chart],
      note: [rows.name, ...filterNote(filters, columns)].join(" · "),
      columns: words.charting.columns,
    },
  };
}
