import type { IStyleData } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS, heightOf, widthOf } from "../host/cells/addresses";
import type { Host } from "../host/host";
import { wholeRect } from "../host/tables/table-registry";
import { STANDARD_SIZES } from "../host/univer/boot";
import type { SheetRecord } from "../host/sheets/sheet-list";
import type { Workbook } from "../host/workbook";
import { styleOfHost } from "./host-styles";
import { newSheetFile } from "./empty-file";
import { StyleTable } from "./style-table";
import type { CellFile, FileRead, LinesFile, Loss, SheetFile } from "./workbook-file";

/** The host's workbook as it is now, apart from it, and what of it a file does not keep. */
export function fileOfHost(host: Host): FileRead {
  const { workbook } = host;
  const styles = new StyleTable();
  const sheets = workbook.sheets.list().map((record) => sheetFile(workbook, record, styles));
  const file = {
    sheets,
    activeSheet: workbook.sheets.active.name,
    styles: styles.list,
    names: workbook.names.list().map(({ name, formula, comment, visible, sheetId }) => {
      const sheet = sheetId === undefined ? undefined : workbook.sheets.byId(sheetId)?.name;
      return { name, formula, ...(sheet === undefined ? {} : { sheet }), comment, visible };
    }),
    namespaces: [...new Set([...host.namespaces, ...host.otherNamespaces])],
    settings: workbook.settings.list().map(({ key, value }): [string, unknown] => [key, value]),
    documentSettings: host.documentSettings.list(),
    carried: workbook.carried,
  };
  return { file, losses: workbook.sheets.list().flatMap((record) => lossesOf(workbook, record)) };
}

function sheetFile(workbook: Workbook, record: SheetRecord, styles: StyleTable): SheetFile {
  const { id } = record;
  const shown = workbook.grid.sheet(id);
  const { xSplit, ySplit } = shown.getFreeze();
  const config = shown.getConfig();
  const protection = workbook.guard.protection(id);
  return {
    ...newSheetFile(record.name),
    visibility: record.visibility,
    cells: cellsOf(workbook, id, styles),
    columns: columnsOf(workbook, id, styles),
    rows: rowsOf(workbook, id, styles),
    standard: standardOf(config),
    frozen: { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) },
    merges: shown.getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({
      startRow,
      startColumn,
      endRow,
      endColumn,
    })),
    tables: workbook.tables.list(id).map((table) => ({
      name: table.name,
      rect: { ...wholeRect(table) },
      hasTotals: table.hasTotals,
      style: table.style,
      look: { ...table.look },
    })),
    validations: workbook.validations
      .list(id)
      .map(({ rects, rule, ignoreBlanks, errorAlert, prompt }) =>
        structuredClone({ rects, rule, ignoreBlanks, errorAlert, prompt }),
      ),
    conditionalFormats: workbook.conditionalFormats
      .list(id)
      .map(({ rects, stopIfTrue, rule }) => structuredClone({ rects, stopIfTrue, rule })),
    showGridlines: config.showGridlines !== BooleanNumber.FALSE,
    showHeadings: record.showHeadings,
    tabColor: config.tabColor ?? "",
    ...(protection ? { protection: { ...protection.options } } : {}),
    properties: record.customProperties
      .list()
      .map(({ key, value }): [string, string] => [key, String(value)]),
    carried: record.carried,
  };
}

function standardOf({
  defaultColumnWidth: width,
  defaultRowHeight: height,
}: typeof STANDARD_SIZES): SheetFile["standard"] {
  return {
    ...(width === STANDARD_SIZES.defaultColumnWidth ? {} : { width }),
    ...(height === STANDARD_SIZES.defaultRowHeight ? {} : { height }),
  };
}

function cellsOf(workbook: Workbook, sheetId: string, styles: StyleTable): CellFile[] {
  const { grid, guard } = workbook;
  const byPlace = new Map<string, CellFile>();
  const unlocked = guard.unlocked(sheetId);
  const cellAt = (row: number, column: number): CellFile => {
    const key = `${row},${column}`;
    const cell = byPlace.get(key) ?? { row, column };
    byPlace.set(key, cell);
    return cell;
  };
  const addCell = (row: number, column: number): void => {
    const cell = cellAt(row, column);
    const value = grid.value(sheetId, row, column);
    const formula = grid.formula(sheetId, row, column);
    if (value !== null) cell.value = value;
    if (formula !== undefined) cell.formula = formula;
    const style = styleOfHost(grid.ownStyle(sheetId, row, column) ?? {});
    if (unlocked.length > 0 && !guard.isLocked(sheetId, row, column)) style.unlocked = true;
    const index = styles.indexOf(style);
    if (index !== undefined) cell.style = index;
  };
  grid.visit(sheetId, addCell);
  for (const rect of unlocked) {
    // Whole columns and rows say it once for all their cells.
    if (heightOf(rect) === MAX_ROWS || widthOf(rect) === MAX_COLUMNS) continue;
    for (let row = rect.startRow; row <= rect.endRow; row++)
      for (let column = rect.startColumn; column <= rect.endColumn; column++)
        if (!byPlace.has(`${row},${column}`)) addCell(row, column);
  }
  for (const spill of grid.spills.list(sheetId)) {
    const [rows, columns] = [heightOf(spill), widthOf(spill)];
    const first = byPlace.get(`${spill.startRow},${spill.startColumn}`);
    if (!first?.formula || (rows === 1 && columns === 1)) continue;
    first.spill = { rows, columns };
    for (let row = spill.startRow; row <= spill.endRow; row++)
      for (let column = spill.startColumn; column <= spill.endColumn; column++) {
        const value = grid.value(sheetId, row, column);
        if (value !== null) cellAt(row, column).value = value;
      }
  }
  return [...byPlace.values()]
    .filter((cell) => Object.keys(cell).length > 2)
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

function columnsOf(workbook: Workbook, sheetId: string, styles: StyleTable): LinesFile[] {
  const sheet = workbook.grid.sheet(sheetId);
  const standard = sheet.getConfig().defaultColumnWidth;
  return joined(
    Object.entries(sheet.getColumnManager().getColumnData()).flatMap(([column, data]) => {
      const size = sizeOf(data?.w, standard);
      const isUnlocked = !workbook.guard.isLocked(sheetId, MAX_ROWS - 1, Number(column));
      const style = styleIndex(workbook, data?.s, isUnlocked, styles);
      return lineOf(Number(column), size, data?.hd, style);
    }),
  );
}

function rowsOf(workbook: Workbook, sheetId: string, styles: StyleTable): LinesFile[] {
  const sheet = workbook.grid.sheet(sheetId);
  const standard = sheet.getConfig().defaultRowHeight;
  return joined(
    Object.entries(sheet.getRowManager().getRowData()).flatMap(([row, data]) => {
      const size = sizeOf(data?.h, standard);
      const isUnlocked = !workbook.guard.isLocked(sheetId, Number(row), MAX_COLUMNS - 1);
      const style = styleIndex(workbook, data?.s, isUnlocked, styles);
      return lineOf(Number(row), size, data?.hd, style);
    }),
  );
}

function styleIndex(
  workbook: Workbook,
  style: string | IStyleData | null | undefined,
  isUnlocked: boolean,
  styles: StyleTable,
): number | undefined {
  const own = typeof style === "string" ? workbook.grid.styleById(style) : style;
  const look = styleOfHost(own ?? {});
  return styles.indexOf(isUnlocked ? { ...look, unlocked: true } : look);
}

/** In whole pixels, as Excel draws; undefined for the size that all have. */
function sizeOf(pixels: number | undefined, standard: number): number | undefined {
  return pixels === undefined || pixels === standard ? undefined : Math.round(pixels);
}

function lineOf(
  at: number,
  size: number | undefined,
  hidden: BooleanNumber | undefined,
  style: number | undefined,
): LinesFile[] {
  const parts = {
    ...(size === undefined ? {} : { size }),
    ...(hidden === BooleanNumber.TRUE ? { hidden: true } : {}),
    ...(style === undefined ? {} : { style }),
  };
  return Object.keys(parts).length > 0 ? [{ first: at, last: at, ...parts }] : [];
}

/** Neighbours that are alike as one. */
function joined(lines: readonly LinesFile[]): LinesFile[] {
  const result: LinesFile[] = [];
  for (const line of [...lines].sort((one, other) => one.first - other.first)) {
    const last = result.at(-1);
    const isAlike =
      last?.last === line.first - 1 &&
      last.size === line.size &&
      last.hidden === line.hidden &&
      last.style === line.style;
    if (last && isAlike) last.last = line.last;
    else result.push({ ...line });
  }
  return result;
}

function lossesOf(workbook: Workbook, { id, name, shapes, comments }: SheetRecord): Loss[] {
  const charts = workbook.charts.list(id).length;
  const protection = workbook.guard.protection(id);
  const counted: Array<[number, string]> = [
    [charts, "chart"],
    [shapes, "picture or shape"],
    [comments, "comment"],
  ];
  const losses = counted.flatMap(([count, word]): Loss[] => {
    if (count === 0) return [];
    const plural = word === "picture or shape" ? "pictures or shapes" : `${word}s`;
    const what = count === 1 ? `a ${word} is left out` : `${count} ${plural} are left out`;
    return [{ where: name, what }];
  });
  if (protection?.password !== undefined)
    losses.push({ where: name, what: "the sheet stays protected, but without its password" });
  return losses;
}
