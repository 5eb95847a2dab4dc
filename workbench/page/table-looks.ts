import type { ICellData, Injector, IStyleData } from "@univerjs/core";
import {
  BooleanNumber,
  BorderStyleTypes,
  ICommandService,
  InterceptorEffectEnum,
} from "@univerjs/core";
import { RemoveSuperTableMutation, SetSuperTableMutation } from "@univerjs/engine-formula";
import { IRenderManagerService } from "@univerjs/engine-render";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { TableRecord } from "../host/tables/table-registry";
import { wholeRect } from "../host/tables/table-registry";
import { contains } from "../host/cells/addresses";
import { UNIT_ID } from "../host/univer/boot";
import type { Workbook } from "../host/workbook";
import { tableColors } from "./table-colors";

/**
 * Paints the looks of the host's tables under what the cells have of their own: header, bands and
 * lines. Only the drawing knows of it; the cells stay as they are, as in Excel.
 */
export function drawTableLooks(injector: Injector, workbook: Workbook): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: 50,
    handler: (cell, place, next) => {
      const table = workbook.tables
        .list(place.subUnitId)
        .find((each) => contains(wholeRect(each), place.row, place.col));
      if (!table) return next(cell);
      const own = place.workbook.getStyles().getStyleByCell(cell as ICellData) ?? {};
      return next({ ...cell, s: { ...lookOf(table, place.row), ...withoutNulls(own) } });
    },
  });
  redrawWithTables(injector);
}

/** Cells are measured and coloured once; after a change of the tables they are due again. */
function redrawWithTables(injector: Injector): void {
  let isPlanned = false;
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (isPlanned || (id !== SetSuperTableMutation.id && id !== RemoveSuperTableMutation.id))
      return;
    isPlanned = true;
    requestAnimationFrame(() => {
      isPlanned = false;
      const render = injector.get(IRenderManagerService).getRenderById(UNIT_ID);
      render?.with(SheetSkeletonManagerService).reCalculate();
      render?.mainComponent?.makeDirty(true);
    });
  });
}

function lookOf({ rect, style, hasTotals }: TableRecord, row: number): IStyleData {
  const colors = tableColors(style);
  if (!colors) return {};
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: colors.line } };
  const lines: IStyleData = { bd: { t: line, b: line } };
  if (row === rect.startRow)
    return {
      ...lines,
      bg: { rgb: colors.header },
      cl: { rgb: colors.headerText },
      bl: BooleanNumber.TRUE,
    };
  if (hasTotals && row > rect.endRow)
    return {
      bd: { ...lines.bd, t: { ...line, s: BorderStyleTypes.DOUBLE } },
      bl: BooleanNumber.TRUE,
    };
  const isBand = (row - rect.startRow) % 2 === 1;
  return isBand ? { ...lines, bg: { rgb: colors.band } } : lines;
}

function withoutNulls(style: IStyleData): IStyleData {
  const given = Object.entries(style).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given);
}
