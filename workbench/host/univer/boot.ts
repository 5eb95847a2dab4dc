import type { Injector, IWorkbookData } from "@univerjs/core";
import { LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { SheetSkeletonService, UniverSheetsPlugin } from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS } from "../addresses";

/**
 * Univer measures every row of every new sheet for drawing it: 40 ms and 10 MB at Excel's size.
 * Nothing is drawn here.
 */
class NoSkeletons {
  getSkeleton(): null {
    return null;
  }
}

export const UNIT_ID = "workbook";

/**
 * A workbook in Univer without a screen. `@univerjs/sheets-formula` stays out: its only part we
 * would use starts calculations of its own, at its own time.
 */
export function bootUniver(): { injector: Injector; dispose(): void } {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin, {
    override: [[SheetSkeletonService, { useClass: NoSkeletons }]],
  });
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, emptyWorkbook());
  return { injector: univer.__getInjector(), dispose: () => univer.dispose() };
}

/** One sheet of Excel's size, as a new workbook has; every table of Excel's API counts on a sheet. */
export function emptyWorkbook(): IWorkbookData {
  return {
    id: UNIT_ID,
    name: "workbench",
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: ["sheet-1"],
    sheets: {
      "sheet-1": {
        id: "sheet-1",
        name: "Sheet1",
        rowCount: MAX_ROWS,
        columnCount: MAX_COLUMNS,
        cellData: {},
      },
    },
  };
}
