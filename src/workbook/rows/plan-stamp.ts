import { foldText } from "../../pipeline/cells/fold";
import type { StageOrder } from "../../pipeline/stages";

/** A row of deals in which somebody has just changed cells. Columns count within the table. */
export interface ChangedRow {
  readonly cells: readonly unknown[];
  /** First and last changed column. */
  readonly from: number;
  readonly to: number;
}

/** The table of deals, as far as stages and their dates go. */
export interface StampTable {
  readonly headers: readonly string[];
  readonly stageHeader: string;
  readonly stages: StageOrder;
}

/** A cell to write in a changed row: a stage's name, or the serial of a day. */
export interface Stamp {
  /** Number of the changed row. */
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

/**
 * What keeps Stage and the dates of the stages in step after an edit:
 * - a stage was chosen: its date becomes today, when it has none yet;
 * - a date was entered: Stage moves on to the furthest stage that has a date, never back, and to Won or
 *   Lost when that date was entered (of both the later stands, as the functions count it);
 * - a row that was pasted with its dates speaks for itself: only a Stage left empty is filled in.
 * No date is ever overwritten or taken away, a date after today has not happened yet, and a stage that
 * the Stages table does not know stays as it is.
 */
export function planStamps(
  { headers, stageHeader, stages }: StampTable,
  rows: readonly ChangedRow[],
  today: number,
): Stamp[] {
  const stageColumn = headers.findIndex((header) => foldText(header) === foldText(stageHeader));
  if (stageColumn === -1) return [];
  const dateColumns = new Map<number, number>();
  headers.forEach((header, column) => {
    const stage = column === stageColumn || header === "" ? undefined : stages.find(header);
    if (stage !== undefined && foldText(stages.at(stage).name) === foldText(header))
      dateColumns.set(column, stage);
  });
  return rows.flatMap((row, at) => {
    const stamp = stampRow({ stageColumn, dateColumns, stages, today }, row);
    return stamp === undefined ? [] : [{ row: at, ...stamp }];
  });
}

interface StampRules {
  readonly stageColumn: number;
  /** Stage by column. */
  readonly dateColumns: ReadonlyMap<number, number>;
  readonly stages: StageOrder;
  readonly today: number;
}

function stampRow(rules: StampRules, row: ChangedRow): Omit<Stamp, "row"> | undefined {
  const { stageColumn, dateColumns, stages, today } = rules;
  const { cells, from, to } = row;
  const isChanged = (column: number) => column >= from && column <= to;
  const written = cells[stageColumn];
  const present = isBlank(written) ? undefined : stages.find(String(written));
  const filled = [...dateColumns.keys()].filter((column) => !isBlank(cells[column]));
  if (isChanged(stageColumn) && !isBlank(written)) {
    const bringsDates = filled.some(isChanged);
    if (present === undefined || bringsDates) return undefined;
    const column = [...dateColumns].find(([, stage]) => stage === present)?.[0];
    return column === undefined || !isBlank(cells[column]) ? undefined : { column, value: today };
  }
  if (!isBlank(written) && present === undefined) return undefined;
  const dated = new Map<number, number>();
  for (const column of filled) {
    const date = cells[column];
    if (typeof date === "number" && Math.floor(date) <= today)
      dated.set(dateColumns.get(column)!, date);
  }
  const entered = filled
    .filter(isChanged)
    .map((column) => dateColumns.get(column)!)
    .filter((stage) => dated.has(stage));
  const target = targetStage(stages, dated, entered, present);
  if (target === undefined || target === present) return undefined;
  return { column: stageColumn, value: stages.at(target).name };
}

/** The stage that the dates of a row speak for, when those just entered move it on. */
function targetStage(
  stages: StageOrder,
  dated: ReadonlyMap<number, number>,
  entered: readonly number[],
  present: number | undefined,
): number | undefined {
  if (entered.length === 0) return undefined;
  const kindOf = (stage: number) => stages.at(stage).kind;
  const datedOf = (kind: string) => [...dated.keys()].filter((stage) => kindOf(stage) === kind);
  const wonDate = Math.min(...datedOf("won").map((stage) => dated.get(stage)!));
  const lostStage = datedOf("lost")[0];
  const lostDate = lostStage === undefined ? -Infinity : dated.get(lostStage)!;
  const isWon = wonDate < Infinity && wonDate > lostDate;
  if (entered.some((stage) => kindOf(stage) === "lost") && !isWon) return lostStage;
  if (entered.some((stage) => kindOf(stage) === "won") && isWon)
    return furthest([
      ...datedOf("won"),
      ...(present === undefined ? [] : wonOnly(stages, present)),
    ]);
  const isClosed = present !== undefined && kindOf(present) !== "open";
  if (isClosed || wonDate < Infinity || lostStage !== undefined) return undefined;
  return furthest([...datedOf("open"), ...(present === undefined ? [] : [present])]);
}

function wonOnly(stages: StageOrder, stage: number): number[] {
  return stages.at(stage).kind === "won" ? [stage] : [];
}

function furthest(stages: readonly number[]): number | undefined {
  return stages.length === 0 ? undefined : Math.max(...stages);
}

function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}
