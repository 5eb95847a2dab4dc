import type { BuildWords, DealColumn, ListId } from "../locales/build-words";
import type { Process } from "../templates/template";
import { columnLetters } from "./address";
import type {
  Area,
  AreaFormat,
  ConditionalFormatPlan,
  PlannedCell,
  SheetPlan,
  ValidationPlan,
} from "./plan";
import { columnOf, pipelineColumns, type PipelineColumn } from "./plan-columns";
import { listSource } from "./plan-lists";
import type { PipelineNames } from "./plan-names";
import { sampleRows } from "./plan-samples";
import { stageSource } from "./plan-stages";
import {
  AMOUNT,
  BAD_INK,
  BAD_FILL,
  COUNT,
  DATE,
  GOOD_FILL,
  GOOD_INK,
  BAR,
  QUIET_INK,
  SHARE,
  TABLE_STYLE,
  TAB_COLORS,
  USUAL,
  WIDE,
  WIDER,
} from "./plan-styles";

const LISTS: Readonly<Partial<Record<DealColumn, ListId>>> = {
  owner: "owner",
  role: "role",
  source: "source",
  currency: "currency",
  lostReason: "lostReason",
};
const NUMBER_FORMATS: Readonly<Partial<Record<DealColumn, string>>> = {
  amount: AMOUNT,
  probability: SHARE,
  created: DATE,
  expectedClose: DATE,
  followUps: COUNT,
  nextStepDate: DATE,
};
const WIDTHS: Readonly<Partial<Record<DealColumn, number>>> = {
  account: WIDE,
  contact: WIDE - 30,
  source: WIDE - 20,
  stage: WIDER,
  lostReason: WIDE,
  nextStep: WIDER,
  notes: WIDER + 60,
};

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
  const isDate = ({ role, stage }: PipelineColumn) =>
    stage !== undefined || NUMBER_FORMATS[role!] === DATE;
  return {
    role: "pipeline",
    name: names.sheets.pipeline,
    tabColor: TAB_COLORS.pipeline,
    showGridlines: true,
    frozen: { rows: 1, columns: 1 },
    blocks: [{ row: 0, column: 0, cells: [columns.map(({ header }) => header), ...rows] }],
    spills: [],
    formats: [
      {
        area: { row: 0, column: 0, rows: 1, columns: columns.length },
        wrap: true,
        vertical: "Center",
      },
      ...columns.flatMap(({ role, stage }, at): AreaFormat[] => {
        const numberFormat = stage !== undefined ? DATE : NUMBER_FORMATS[role!];
        return numberFormat === undefined ? [] : [{ area: body(at), numberFormat }];
      }),
    ],
    widths: columns.map(({ role }, column) => ({
      column,
      columns: 1,
      points: (role && WIDTHS[role]) ?? USUAL,
    })),
    tables: [
      {
        name: names.tables.deals,
        area: { row: 0, column: 0, rows: rows.length + 1, columns: columns.length },
        style: TABLE_STYLE,
      },
    ],
    validations: columns.flatMap((column, at) =>
      validationsOf(column, isDate(column), body(at), input),
    ),
    conditionalFormats: highlights(columns, rows.length, process),
    names: [],
    charts: [],
  };
}

function validationsOf(
  { role, stage }: PipelineColumn,
  isDate: boolean,
  area: Area,
  { process, words, names }: PipelineSheetInput,
): ValidationPlan[] {
  const { prompts } = words.workbook;
  if (isDate) {
    const prompt = stage === undefined ? {} : { prompt: prompts.date };
    return [
      { area, rule: { kind: "date" }, style: "Warning", message: prompts.notADate, ...prompt },
    ];
  }
  if (role === "probability")
    return [{ area, rule: { kind: "share" }, style: "Warning", message: prompts.notAShare }];
  const message = prompts.notInList;
  if (role === "stage") {
    const rule = { kind: "list", source: stageSource(process, names) } as const;
    return [{ area, rule, style: "Stop", message }];
  }
  const list = role && LISTS[role];
  if (list === undefined) return [];
  const rule = { kind: "list", source: listSource(list, words, names) } as const;
  return [{ area, rule, style: "Warning", message }];
}

/** Won and lost deals step back; a next step that is overdue stands out. */
function highlights(
  columns: readonly PipelineColumn[],
  rows: number,
  { stages }: Process,
): ConditionalFormatPlan[] {
  const letter = (wanted: DealColumn | number) => `$${columnLetters(columnOf(columns, wanted))}`;
  const won = letter(stages.findIndex(({ kind }) => kind === "won"));
  const lost = letter(stages.findIndex(({ kind }) => kind === "lost"));
  const due = letter("nextStepDate");
  const area = (column: number, width = 1): Area => ({ row: 1, column, rows, columns: width });
  return [
    {
      kind: "formula",
      area: area(columnOf(columns, "nextStepDate")),
      formula: `=AND(ISNUMBER(${due}2),${due}2<TODAY(),${won}2="",${lost}2="")`,
      color: BAD_INK,
      fill: BAD_FILL,
    },
    {
      kind: "formula",
      area: area(columnOf(columns, "stage")),
      formula: `=AND(${won}2<>"",${lost}2="")`,
      color: GOOD_INK,
      fill: GOOD_FILL,
    },
    {
      kind: "formula",
      area: area(columnOf(columns, "stage")),
      formula: `=${lost}2<>""`,
      color: QUIET_INK,
      fill: "#F2F2F2",
    },
    { kind: "bars", area: area(columnOf(columns, "amount")), color: BAR },
  ];
}
