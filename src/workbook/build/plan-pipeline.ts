import type { BuildWords } from "../../locales/build-words";
import type { Process } from "../../templates/template";
import type { Area, PlannedCell, SheetPlan } from "./plan";
import { columnOf, pipelineColumns } from "./plan-columns";
import { fitFormula } from "./plan-fit";
import type { PipelineNames } from "./plan-names";
import { pipelineHighlights } from "./plan-pipeline-highlights";
import { headerFormats, numberFormatOf, widthOf } from "./plan-pipeline-looks";
import { columnRules } from "./plan-pipeline-rules";
import { sampleRows } from "../samples/plan-samples";
import { DATE, TABLE_STYLE, TAB_COLORS } from "./plan-styles";

/** What the sheet of deals is made of. */
export interface PipelineSheetInput {
  readonly process: Process;
  readonly words: BuildWords;
  readonly names: PipelineNames;
  readonly samples: boolean;
  readonly today: number;
}

/** The deals: one table from A1, its header frozen, with an empty row to begin with or sample deals. */
export function planPipeline(input: PipelineSheetInput): SheetPlan {
  const { process, words, names, samples, today } = input;
  const columns = pipelineColumns(process, words.workbook);
  const empty: PlannedCell[] = columns.map(() => null);
  const rows = samples ? sampleRows(process, columns, words, today) : [empty];
  const body = (column: number): Area => ({ row: 1, column, rows: rows.length, columns: 1 });
  const formatOf = columns.map(numberFormatOf);
  const { deals } = names.tables;
  const fit = { column: columnOf(columns, "fit"), formula: fitFormula(deals, words) };
  return {
    role: "pipeline",
    name: names.sheets.pipeline,
    tabColor: TAB_COLORS.pipeline,
    showGridlines: true,
    frozen: { rows: 1, columns: 1 },
    blocks: [{ row: 0, column: 0, cells: [columns.map(({ header }) => header), ...rows] }],
    spills: [],
    formats: [
      ...headerFormats(columns),
      ...formatOf.flatMap((numberFormat, at) =>
        numberFormat === undefined ? [] : [{ area: body(at), numberFormat }],
      ),
    ],
    widths: columns.map((each, column) => ({ column, columns: 1, points: widthOf(each) })),
    tables: [
      {
        name: deals,
        area: { row: 0, column: 0, rows: rows.length + 1, columns: columns.length },
        style: TABLE_STYLE,
        calculated: [fit],
      },
    ],
    validations: columns.flatMap((column, at) =>
      columnRules(column, formatOf[at] === DATE, body(at), input),
    ),
    conditionalFormats: pipelineHighlights(columns, rows.length, process, words),
    names: [],
    charts: [],
  };
}
