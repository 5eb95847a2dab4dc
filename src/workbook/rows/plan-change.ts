import { isBlank, isErrorCell, plainValue } from "../../pipeline/cells/cell-value";
import type { Pipeline } from "../../pipeline/pipeline";
import type { RowCell } from "./plan-row-edit";
import { stageCell } from "./stage-cell";

/**
 * The row by which a log of changes tells of a deal's next one: what the log calls the deal, the stage
 * that it left, when it happened, and what else is said of the change. Undefined where the
 * deal's last change is still to come, so that today's row would not be its last one.
 * @param said the cells of the new stage and what closes a deal
 * @param today serial
 */
export function planChange(
  pipeline: Pipeline,
  deal: number,
  said: readonly RowCell[],
  today: number,
): RowCell[] | undefined {
  const { records, source, stages } = pipeline;
  const { deal: id, name, fromStage, changed } = source.roles;
  // A log that tells the time of day has later changes on the same day.
  const last = records.lastEntries()?.[deal] ?? NaN;
  if (last >= today + 1) return undefined;
  const date = last > today ? last : today;
  const named = [...new Set([id, name])].flatMap((column): RowCell[] => {
    const value = column === undefined ? "" : plainValue(pipeline.cellIn(deal, column));
    if (isBlank(value) || isErrorCell(value)) return [];
    const same = typeof value === "number" ? value : String(value);
    return [{ column: column!, value: same, isDate: false }];
  });
  const present = records.present()[deal]!;
  const cells = [...named, ...said, { column: changed!, value: date, isDate: true }];
  if (fromStage === undefined || present < 0) return cells;
  const from = stageCell(source, fromStage, stages.at(present).name);
  return [...cells, { column: fromStage, value: from, isDate: false }];
}
