import type { BuildWords } from "../locales/build-words";
import type { Process, ProcessStage } from "../templates/template";
import type { Area, SheetPlan } from "./plan";
import type { PipelineNames } from "./plan-names";
import {
  FAINT,
  GUIDE_TABLE_STYLE,
  TAB_COLORS,
  TEXT_WIDTH,
  USUAL,
  WIDE,
  WIDER,
} from "./plan-styles";

const HINT_ROW = 0;
const HEADER_ROW = 2;
const FIGURES_COLUMN = 4;
const PROFILE_COLUMN = 7;

/** The guidance stage by stage, the figures with their sources, and the ideal customer: three tables. */
export function planPlaybook(process: Process, words: BuildWords, names: PipelineNames): SheetPlan {
  const { playbookColumns: headers, hints } = words.workbook;
  const { figures, sources, profile } = words.playbook;
  const guidance = [
    [headers.stage, headers.item, headers.text],
    ...process.stages.flatMap((stage) => guidanceRows(stage, words)),
  ];
  const figureRows = [
    [headers.figure, headers.figureSource],
    ...process.figures.map((id) => [figures[id]!.text, sources[figures[id]!.source]]),
  ];
  const profileRows = [[headers.criterion, headers.profile], ...profile];
  const tables = [
    { name: names.tables.guidance, column: 0, cells: guidance },
    { name: names.tables.figures, column: FIGURES_COLUMN, cells: figureRows },
    { name: names.tables.profile, column: PROFILE_COLUMN, cells: profileRows },
  ].map((table) => ({ ...table, area: areaOf(table.column, table.cells) }));
  return {
    role: "playbook",
    name: names.sheets.playbook,
    tabColor: TAB_COLORS.playbook,
    showGridlines: false,
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    blocks: [
      { row: HINT_ROW, column: 0, cells: [[hints.playbook(names.sheets.pipeline)]] },
      ...tables.map(({ column, cells }) => ({ row: HEADER_ROW, column, cells })),
    ],
    spills: [],
    formats: [
      { area: { row: HINT_ROW, column: 0, rows: 1, columns: 1 }, italic: true, color: FAINT },
      ...tables.map(({ area }) => ({ area, wrap: true, vertical: "Top" as const })),
    ],
    widths: [
      { column: 0, columns: 1, points: WIDER - 10 },
      { column: 1, columns: 1, points: USUAL },
      { column: 2, columns: 1, points: TEXT_WIDTH },
      { column: FIGURES_COLUMN - 1, columns: 1, points: 15 },
      { column: FIGURES_COLUMN, columns: 1, points: TEXT_WIDTH + 90 },
      { column: FIGURES_COLUMN + 1, columns: 1, points: TEXT_WIDTH },
      { column: PROFILE_COLUMN - 1, columns: 1, points: 15 },
      { column: PROFILE_COLUMN, columns: 1, points: WIDE },
      { column: PROFILE_COLUMN + 1, columns: 1, points: TEXT_WIDTH - 90 },
    ],
    tables: tables.map(({ name, area }) => ({ name, area, style: GUIDE_TABLE_STYLE })),
    validations: [],
    conditionalFormats: [],
    names: [],
    charts: [],
  };
}

function guidanceRows(stage: ProcessStage, { playbook }: BuildWords): string[][] {
  const { purpose, entry, exit, checklist, questions } = playbook.items;
  const row = (item: string, text: string) => [stage.name, item, text];
  return [
    row(purpose, stage.purpose),
    row(entry, stage.entry),
    ...stage.checklist.map((text) => row(checklist, text)),
    ...stage.questions.map((text) => row(questions, text)),
    row(exit, stage.exit),
  ];
}

function areaOf(column: number, cells: readonly (readonly string[])[]): Area {
  return { row: HEADER_ROW, column, rows: cells.length, columns: cells[0]!.length };
}
