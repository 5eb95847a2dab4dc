import { applyChart } from "../charts/apply-chart";
import { rangeOf, writeBlock } from "./apply-cells";
import { applyConditionalFormat } from "./apply-conditional-format";
import { applyValidation } from "./apply-validation";
import type { AreaFormat, NamePlan, SheetPlan, TablePlan } from "./plan";

/**
 * Queues the contents of a sheet that is there and empty; the caller syncs. Cells come before the
 * tables over them (Excel's own advice), tables before the rules of their cells.
 */
export function fillSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.tabColor = plan.tabColor;
  sheet.showGridlines = plan.showGridlines;
  // Formats come first: a cell formatted as text must be so before its text arrives.
  plan.formats.forEach((format) => applyFormat(sheet, format));
  plan.blocks.forEach((block) => writeBlock(sheet, block));
  plan.tables.forEach((table) => applyTable(sheet, table));
  plan.widths.forEach(({ column, columns, points }) => {
    rangeOf(sheet, { row: 0, column, rows: 1, columns }).format.columnWidth = points;
  });
  plan.validations.forEach((validation) => applyValidation(sheet, validation));
  plan.conditionalFormats.forEach((format) => applyConditionalFormat(sheet, format));
  freeze(sheet, plan.frozen);
}

export function applyNames(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  names: readonly NamePlan[],
): void {
  names.forEach(({ name, area, visible }) => {
    const item = context.workbook.names.add(name, rangeOf(sheet, area));
    if (!visible) item.visible = false;
  });
}

export function applyCharts(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.charts.forEach((chart) => applyChart(sheet, chart));
}

function applyTable(sheet: Excel.Worksheet, plan: TablePlan): void {
  const { name, area, style, calculated = [] } = plan;
  const table = sheet.tables.add(rangeOf(sheet, area), true);
  table.name = name;
  table.style = style;
  // A formula that names the table is refused before the table has that name.
  const rows = area.rows - 1;
  calculated.forEach(({ column, formula }) =>
    writeBlock(sheet, {
      row: area.row + 1,
      column: area.column + column,
      cells: Array.from({ length: rows }, () => [{ formula }]),
    }),
  );
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetPlan["frozen"]): void {
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Queues how an area looks. */
export function applyFormat(sheet: Excel.Worksheet, plan: AreaFormat): void {
  const range = rangeOf(sheet, plan.area);
  const { format } = range;
  const { numberFormat, bold, italic, size, color, fill, wrap, horizontal, vertical } = plan;
  // One value for all cells is allowed, though the typings say matrix.
  if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as string[][];
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (wrap !== undefined) format.wrapText = wrap;
  if (horizontal !== undefined) format.horizontalAlignment = horizontal;
  if (vertical !== undefined) format.verticalAlignment = vertical;
}
