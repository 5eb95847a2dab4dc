import type { BuildWords, StageWords } from "../../locales/build-words";
import type { Process } from "../../templates/template";
import type { Area, SheetPlan } from "./plan";
import { methodologyRows } from "./plan-methodology";
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
const GAP_WIDTH = 15;

/** A table of the sheet before its place is known. */
interface PlaybookTable {
  readonly name: string;
  readonly cells: readonly (readonly string[])[];
  /** Points, a column each. */
  readonly widths: readonly number[];
}

/**
 * The guidance stage by stage, that of the methodology if there is one, the figures with their sources,
 * and the ideal customer: tables side by side.
 */
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
  const { methodology } = process;
  const tables = sideBySide([
    { name: names.tables.guidance, cells: guidance, widths: [WIDER - 10, USUAL, TEXT_WIDTH] },
    ...(methodology === undefined
      ? []
      : [
          {
            name: names.tables.methodology,
            cells: methodologyRows(process, methodology, words),
            widths: [WIDE - 20, WIDE + 20, TEXT_WIDTH],
          },
        ]),
    { name: names.tables.figures, cells: figureRows, widths: [TEXT_WIDTH + 90, TEXT_WIDTH] },
    { name: names.tables.profile, cells: profileRows, widths: [WIDE, TEXT_WIDTH - 90] },
  ]);
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
    widths: tables.flatMap(({ column, widths }) => [
      ...(column > 0 ? [{ column: column - 1, columns: 1, points: GAP_WIDTH }] : []),
      ...widths.map((points, at) => ({ column: column + at, columns: 1, points })),
    ]),
    tables: tables.map(({ name, area }) => ({ name, area, style: GUIDE_TABLE_STYLE })),
    validations: [],
    conditionalFormats: [],
    names: [],
    charts: [],
  };
}

/** What the playbook says of a stage: its name, what it is about, and a text. */
export function guidanceRows(
  stage: StageWords & { readonly name: string },
  { playbook }: BuildWords,
): string[][] {
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

/** The tables from the left, an empty column between two. */
function sideBySide(
  tables: readonly PlaybookTable[],
): (PlaybookTable & { readonly column: number; readonly area: Area })[] {
  let left = 0;
  return tables.map((table) => {
    const column = left;
    const columns = table.widths.length;
    left += columns + 1;
    const area = { row: HEADER_ROW, column, rows: table.cells.length, columns };
    return { ...table, column, area };
  });
}
