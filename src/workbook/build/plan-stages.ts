import { STAGE_COLUMNS, type BuildWords, type StageColumn } from "../../locales/build-words";
import type { Process, ProcessStage } from "../../templates/template";
import { sheetAddress } from "../address";
import type { Area, AreaFormat, PlannedCell, SheetPlan, ValidationPlan } from "./plan";
import type { PipelineNames } from "./plan-names";
import {
  COUNT,
  FAINT,
  NARROW,
  SHARE,
  TAB_COLORS,
  TABLE_STYLE,
  TEXT_WIDTH,
  USUAL,
  WIDER,
} from "./plan-styles";

const HINT_ROW = 0;
const STAMPING_ROW = 1;
const HEADER_ROW = 3;

const NUMBER_FORMATS: Readonly<Partial<Record<StageColumn, string>>> = {
  probability: SHARE,
  targetDays: COUNT,
  benchmarkLow: SHARE,
  benchmarkHigh: SHARE,
};

/** The stages as a table that the functions read and the team edits, and the switch for stamping. */
export function planStages(process: Process, words: BuildWords, names: PipelineNames): SheetPlan {
  const { stages } = process;
  const { stageColumns, kinds, hints, stamping } = words.workbook;
  const body = (name: StageColumn): Area => columnArea(stages.length, name);
  const table: Area = {
    row: HEADER_ROW,
    column: 0,
    rows: stages.length + 1,
    columns: STAGE_COLUMNS.length,
  };
  const rows = stages.map((stage) => STAGE_COLUMNS.map((name) => stageCell(stage, name, words)));
  const textColumn = STAGE_COLUMNS.indexOf("purpose");
  return {
    role: "stages",
    name: names.sheets.stages,
    tabColor: TAB_COLORS.stages,
    showGridlines: false,
    frozen: { rows: HEADER_ROW + 1, columns: 1 },
    blocks: [
      { row: HINT_ROW, column: 0, cells: [[hints.stages(names.sheets.pipeline)]] },
      { row: STAMPING_ROW, column: 0, cells: [[stamping.label, stamping.yes]] },
      {
        row: HEADER_ROW,
        column: 0,
        cells: [STAGE_COLUMNS.map((name) => stageColumns[name]), ...rows],
      },
    ],
    spills: [],
    formats: [
      { area: area(HINT_ROW, 0), italic: true, color: FAINT },
      { area: area(STAMPING_ROW, 0), bold: true, wrap: true, vertical: "Top" },
      ...Object.entries(NUMBER_FORMATS).map(([name, numberFormat]): AreaFormat => ({
        area: body(name as StageColumn),
        numberFormat,
      })),
      { area: table, wrap: true, vertical: "Top" },
    ],
    widths: [
      { column: 0, columns: 1, points: WIDER },
      { column: 1, columns: textColumn - 2, points: USUAL },
      { column: textColumn - 1, columns: 1, points: WIDER },
      {
        column: textColumn,
        columns: STAGE_COLUMNS.length - textColumn,
        points: TEXT_WIDTH - NARROW,
      },
    ],
    tables: [{ name: names.tables.stages, area: table, style: TABLE_STYLE }],
    validations: [
      {
        area: area(STAMPING_ROW, 1),
        rule: { kind: "list", source: `${stamping.yes},${stamping.no}` },
        style: "Stop",
        message: words.workbook.prompts.notInList,
      },
      {
        area: body("kind"),
        rule: { kind: "list", source: Object.values(kinds).join(",") },
        style: "Stop",
        message: words.workbook.prompts.notInList,
      },
      ...(["probability", "benchmarkLow", "benchmarkHigh"] as const).map(
        (name): ValidationPlan => ({
          area: body(name),
          rule: { kind: "share" },
          style: "Warning",
          message: words.workbook.prompts.notAShare,
        }),
      ),
    ],
    conditionalFormats: [],
    names: [{ name: names.areas.stamping, area: area(STAMPING_ROW, 1), visible: true }],
    charts: [],
  };
}

/** The stages' names as a dropdown reads them. */
export function stageSource(process: Process, names: PipelineNames): string {
  return `=${sheetAddress(names.sheets.stages, columnArea(process.stages.length, "stage"))}`;
}

function columnArea(rows: number, name: StageColumn): Area {
  return { row: HEADER_ROW + 1, column: STAGE_COLUMNS.indexOf(name), rows, columns: 1 };
}

function area(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

function stageCell(stage: ProcessStage, column: StageColumn, words: BuildWords): PlannedCell {
  const { benchmark } = stage;
  switch (column) {
    case "stage":
      return stage.name;
    case "kind":
      return words.workbook.kinds[stage.kind];
    case "benchmarkLow":
      return benchmark?.lowRate ?? null;
    case "benchmarkHigh":
      return benchmark?.highRate ?? null;
    case "benchmarkSource":
      return benchmark === undefined ? null : words.playbook.sources[benchmark.source];
    default:
      return stage[column] ?? null;
  }
}
