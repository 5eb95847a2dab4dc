import type { ICommandInfo, IExecutionOptions, Injector, IRange } from "@univerjs/core";
import { ICommandService, ObjectMatrix, WrapStrategy } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import type {
  ISetRangeValuesMutationParams,
  ISetWorksheetRowAutoHeightMutationParams,
} from "@univerjs/sheets";
import { SetRangeValuesMutation, SetWorksheetRowAutoHeightMutation } from "@univerjs/sheets";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { cornerOf } from "../host/charts/chart-placement";
import { toPoints } from "../host/cells/points";
import { UNIT_ID } from "../host/univer/boot";
import type { Workbook } from "../host/workbook";

const NORMAL_SIZE = 12;
/** Pasted thousands of rows would be measured one by one: the first so many grow. */
const MOST_ROWS = 500;
/** A large file would be looked through for seconds. */
const MOST_CELLS = 50_000;

/**
 * Rows that nobody gave a height grow with larger fonts and wrapped texts, as Excel's do. Univer does
 * so for what a person types; this does it for what the add-in writes and what a file brings. Charts
 * further down move along.
 */
export function growRows(injector: Injector, workbook: Workbook): void {
  const due = new Map<string, Set<number>>();
  const commands = injector.get(ICommandService);
  commands.onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    if (command.id !== SetRangeValuesMutation.id || !options?.onlyLocal) return;
    const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    const rows = due.get(subUnitId) ?? new Set<number>();
    for (const row of tallRows(workbook, subUnitId, cellValue)) rows.add(row);
    if (rows.size === 0) return;
    if (due.size === 0) requestAnimationFrame(grow);
    due.set(subUnitId, rows);
  });
  const grow = (): void => {
    for (const [sheetId, rows] of due)
      growIn(injector, workbook, sheetId, [...rows].slice(0, MOST_ROWS));
    due.clear();
  };
}

/** The rows among the written cells that may need more than the normal height. */
function tallRows(
  workbook: Workbook,
  sheetId: string,
  cells: ISetRangeValuesMutationParams["cellValue"],
): Set<number> {
  const rows = new Set<number>();
  if (!workbook.sheets.byId(sheetId)) return rows;
  let looked = 0;
  new ObjectMatrix(cells ?? {}).forValue((row, column) => {
    if (rows.size >= MOST_ROWS || ++looked > MOST_CELLS) return false;
    if (rows.has(row)) return true;
    const { fs, tb } = workbook.grid.style(sheetId, row, column);
    if ((fs ?? 0) > NORMAL_SIZE || tb === WrapStrategy.WRAP) rows.add(row);
    return true;
  });
  return rows;
}

function growIn(injector: Injector, workbook: Workbook, sheetId: string, rows: number[]): void {
  const render = injector.get(IRenderManagerService).getRenderById(UNIT_ID);
  const skeleton = render?.with(SheetSkeletonManagerService).ensureSkeleton(sheetId);
  const sheet = workbook.grid.workbook.getSheetBySheetId(sheetId);
  if (!skeleton || !sheet) return;
  const ranges: IRange[] = rows.map((row) => ({
    ...{ startRow: row, endRow: row, startColumn: 0 },
    endColumn: Math.max(0, sheet.getLastColumnWithContent()),
  }));
  const before = new Map(rows.map((row) => [row, sheet.getRowHeight(row)]));
  const standard = sheet.getConfig().defaultRowHeight;
  const rowsAutoHeightInfo = skeleton
    .calculateAutoHeightInRange(ranges)
    .map(({ row, autoHeight }) => ({ row, autoHeight: Math.max(standard, autoHeight ?? 0) }));
  const params: ISetWorksheetRowAutoHeightMutationParams = {
    unitId: UNIT_ID,
    subUnitId: sheetId,
    rowsAutoHeightInfo,
  };
  const tops = new Map(rows.map((row) => [row, cornerOf(workbook.grid, sheetId, row, 0).top]));
  injector
    .get(ICommandService)
    .syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, params, { onlyLocal: true });
  for (const chart of workbook.charts.list(sheetId)) {
    const grown = rows
      .filter((row) => (tops.get(row) ?? 0) < chart.top)
      .reduce((sum, row) => sum + sheet.getRowHeight(row) - (before.get(row) ?? 0), 0);
    chart.top += toPoints(grown);
  }
  workbook.charts.sizesChanged(sheetId);
}
