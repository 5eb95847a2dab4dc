import type { Injector, IUniverConfig, IWorkbookData } from "@univerjs/core";
import { LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { SheetSkeletonService, UniverSheetsPlugin } from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS } from "../cells/addresses";
import { fillTreesAtOnce } from "./filled-trees";

/**
 * Univer measures every row of every new sheet for drawing it: 40 ms and 10 MB at Excel's size.
 * Without a screen nothing is drawn.
 */
class NoSkeletons {
  getSkeleton(): null {
    return null;
  }
}

export const UNIT_ID = "workbook";

/** Excel's standard sizes of cells, 48 and 15 points, in pixels. */
export const STANDARD_SIZES = { defaultColumnWidth: 64, defaultRowHeight: 20 };

/** What shows the workbook to a person: the page hands it in, Node has none. */
export interface Screen {
  config: Partial<IUniverConfig>;
  register(univer: Univer): void;
}

/**
 * A workbook in Univer. Headless, `@univerjs/sheets-formula` stays out: its only part we would use
 * starts calculations of its own, at its own time (see quiet-formula-plugin.ts).
 */
export function bootUniver(screen?: Screen): { injector: Injector; dispose(): void } {
  fillTreesAtOnce();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
    ...screen?.config,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  const headless = { override: [[SheetSkeletonService, { useClass: NoSkeletons }]] };
  // The copy of a large sheet is there at once, not little by little as if somebody typed it.
  const largeSheetOperation = { batchSize: Infinity };
  univer.registerPlugin(UniverSheetsPlugin, {
    largeSheetOperation,
    ...(screen ? {} : (headless as object)),
  });
  screen?.register(univer);
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
        ...STANDARD_SIZES,
        cellData: {},
      },
    },
  };
}
