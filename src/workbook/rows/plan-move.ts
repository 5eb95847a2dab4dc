import { isBlankOrZero } from "../../pipeline/cells/cell-value";
import { OPEN } from "../../pipeline/deals/outcome";
import type { Pipeline } from "../../pipeline/pipeline";
import type { SourceRows } from "../../pipeline/reading/source-rows";
import type { Kind } from "../../pipeline/reading/words";
import { closingName, mostUsed } from "./closing-name";
import { planChange } from "./plan-change";
import type { RowCell, RowEdit } from "./plan-row-edit";
import { stageCell } from "./stage-cell";

/** A deal's way into another stage. */
export interface DealMove extends RowEdit {
  readonly stage: string;
  /** whether the cells are those of a new row, as in a log of changes; `row` is then the deal's last one */
  readonly isNewRow: boolean;
  /** columns that hold already what would be written there, and keep it */
  readonly kept: readonly number[];
}

/**
 * What moves a deal on: its Stage becomes the next stage, whose date becomes today unless it has one.
 * Into Won a Status column takes the word that its other rows have for it, and a Close date today where
 * Won has no date of its own. A log of changes gets a row. Undefined where no stage comes next, or where
 * that cannot be written: the order of the stages is unknown, or no row of a Status column is won, so
 * that nobody knows its word.
 * @param today serial
 */
export function planMove(pipeline: Pipeline, deal: number, today: number): DealMove | undefined {
  const next = nextStage(pipeline, deal);
  return next === undefined ? undefined : moveInto(pipeline, deal, next, today);
}

/**
 * What loses an open deal, as careful as planMove into Won. Undefined where nothing in the rows would say
 * that the deal is lost.
 * @param today serial
 */
export function planLoss(pipeline: Pipeline, deal: number, today: number): DealMove | undefined {
  const { records, stages } = pipeline;
  return records.outcome[deal] === OPEN ? moveInto(pipeline, deal, stages.lost, today) : undefined;
}

/**
 * A loss that also says why; for it no row is looked at again.
 * @param column of reasonColumn
 * @param reason "" where nobody said one
 */
export function withReason(loss: DealMove, column: number | undefined, reason: string): DealMove {
  if (column === undefined || reason === "") return loss;
  const { cells } = loss;
  const dated = cells.findIndex(({ isDate }) => isDate);
  const at = dated === -1 ? cells.length : dated;
  const said: RowCell = { column, value: reason, isDate: false };
  return { ...loss, cells: [...cells.slice(0, at), said, ...cells.slice(at)] };
}

/** The column in whose cell a lost deal still wants its reason; undefined where there is none to fill. */
export function reasonColumn(
  { layout, records, source }: Pipeline,
  deal: number,
): number | undefined {
  const { lostReason } = source.roles;
  if (lostReason === undefined || layout === "history") return lostReason;
  return isBlankOrZero(source.rows[records.rowOf(deal)]![lostReason]) ? lostReason : undefined;
}

function moveInto(
  pipeline: Pipeline,
  deal: number,
  stage: number,
  today: number,
): DealMove | undefined {
  const { layout, records, source, stages } = pipeline;
  const { status, stage: stageColumn, closed, lostReason } = source.roles;
  const { kind } = stages.at(stage);
  const name = closingName(pipeline, stage);
  const isClosing = kind === "won" || kind === "lost";
  const word = isClosing && status !== undefined ? wordFor(source, status, kind) : undefined;
  if (isClosing && status !== undefined && word === undefined) return undefined;
  const row = records.rowOf(deal);
  const cells: RowCell[] = [];
  if (stageColumn !== undefined)
    cells.push({ column: stageColumn, value: stageCell(source, stageColumn, name), isDate: false });
  if (word !== undefined) cells.push({ column: status!, value: word, isDate: false });
  if (layout === "history") {
    const change = planChange(pipeline, deal, cells, today);
    return change && { stage: name, row, cells: change, isNewRow: true, kept: [] };
  }
  const ownDate = pipeline.columnOfStage(stage);
  const dateColumn = ownDate ?? (isClosing ? closed : undefined);
  const isDated = dateColumn !== undefined && !isBlankOrZero(source.rows[row]![dateColumn]);
  const saysStage = stageColumn !== undefined || word !== undefined;
  // A Close date alone would say neither Won nor Lost.
  if (!saysStage && (ownDate === undefined || isDated)) return undefined;
  if (dateColumn !== undefined && !isDated)
    cells.push({ column: dateColumn, value: today, isDate: true });
  const takesReason = kind !== "lost" || reasonColumn(pipeline, deal) !== undefined;
  const keptReason = takesReason ? undefined : lostReason;
  const kept = [isDated ? dateColumn : undefined, keptReason];
  return {
    stage: name,
    row,
    cells,
    isNewRow: false,
    kept: kept.filter((column) => column !== undefined),
  };
}

/** The word that most of the rows with this outcome have in the Status column. */
function wordFor(source: SourceRows, column: number, kind: Kind): string | undefined {
  return mostUsed(source, column, (word) => source.dictionary.status(word) === kind);
}

/** The stage after the present one; the first for a deal whose stage is unknown. */
function nextStage({ records, stages }: Pipeline, deal: number): number | undefined {
  if (!stages.isKnown) return undefined;
  const present = records.present()[deal]!;
  const next = present + 1;
  return stages.isInOrder(present) && next < stages.sequenceEnd ? next : undefined;
}
