import { isBlankOrZero, nameText } from "../../pipeline/cell-value";
import { OPEN } from "../../pipeline/outcome";
import type { Pipeline } from "../../pipeline/pipeline";
import type { SourceRows } from "../../pipeline/source-rows";
import type { Kind } from "../../pipeline/words";
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
 * What loses an open deal, as careful as planMove into Won; a column for the reason takes it unless it
 * holds one. Undefined where nothing in the rows would say that the deal is lost.
 * @param reason "" where nobody said one
 * @param today serial
 */
export function planLoss(
  pipeline: Pipeline,
  deal: number,
  reason: string,
  today: number,
): DealMove | undefined {
  const { records, stages } = pipeline;
  return records.outcome[deal] === OPEN
    ? moveInto(pipeline, deal, stages.lost, today, reason)
    : undefined;
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
  reason = "",
): DealMove | undefined {
  const { layout, records, source, stages } = pipeline;
  const { status, stage: stageColumn, closed, lostReason } = source.roles;
  const { kind, name } = stages.at(stage);
  const isClosing = kind === "won" || kind === "lost";
  const word = isClosing && status !== undefined ? wordFor(source, status, kind) : undefined;
  if (isClosing && status !== undefined && word === undefined) return undefined;
  const reasonTaker = kind === "lost" ? reasonColumn(pipeline, deal) : undefined;
  const row = records.rowOf(deal);
  const cells: RowCell[] = [];
  if (stageColumn !== undefined)
    cells.push({ column: stageColumn, value: stageCell(source, stageColumn, name), isDate: false });
  if (word !== undefined) cells.push({ column: status!, value: word, isDate: false });
  if (reasonTaker !== undefined && reason !== "")
    cells.push({ column: reasonTaker, value: reason, isDate: false });
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
  const keptReason = kind === "lost" && reasonTaker === undefined ? lostReason : undefined;
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
function wordFor({ rows, firstRow, dictionary }: SourceRows, column: number, kind: Kind) {
  const counts = new Map<string, number>();
  for (let row = firstRow; row < rows.length; row++) {
    const word = nameText(rows[row]![column]);
    if (dictionary.status(word) === kind) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0];
}

/** The stage after the present one; the first for a deal whose stage is unknown. */
function nextStage({ records, stages }: Pipeline, deal: number): number | undefined {
  if (!stages.isKnown) return undefined;
  const present = records.present()[deal]!;
  const next = present + 1;
  return stages.isInOrder(present) && next < stages.sequenceEnd ? next : undefined;
}
