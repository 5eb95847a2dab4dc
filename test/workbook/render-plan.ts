import { areaAddress, cellAddress } from "../../src/workbook/address";
import { isFormula, type PlannedCell, type WorkbookPlan } from "../../src/workbook/build/plan";

/** A plan as text, a line an item, so that a change of it can be read in a diff. */
export function renderPlan(plan: WorkbookPlan): string {
  const lines = [
    `key ${plan.key}; ${plan.deals} deals; go to ${plan.goTo.sheet}!${plan.goTo.address}`,
    `written: ${plan.writingOrder.join(", ")}`,
  ];
  for (const sheet of plan.sheets) {
    const { role, name, tabColor, showGridlines, frozen } = sheet;
    lines.push("", `# ${name} (${role})`);
    lines.push(
      `tab ${tabColor}; gridlines ${showGridlines}; frozen ${frozen.rows} × ${frozen.columns}`,
    );
    for (const { row, column, cells } of sheet.blocks)
      cells.forEach((line, at) =>
        lines.push(`${cellAddress(row + at, column)}  ${line.map(renderCell).join(" | ")}`),
      );
    const items = (word: string, all: readonly object[]) =>
      all.forEach((item) => lines.push(`${word} ${renderItem(item)}`));
    sheet.spills.forEach((area) => lines.push(`spill ${areaAddress(area)}`));
    items("format", sheet.formats);
    items("width", sheet.widths);
    items("table", sheet.tables);
    items("validation", sheet.validations);
    items("highlight", sheet.conditionalFormats);
    items("name", sheet.names);
    items("chart", sheet.charts);
  }
  return `${lines.join("\n")}\n`;
}

function renderCell(cell: PlannedCell): string {
  if (cell === null) return "";
  return isFormula(cell) ? cell.formula : String(cell);
}

/** An item as JSON with its areas as addresses. */
function renderItem(item: object): string {
  return JSON.stringify(item, (_, value: unknown) => {
    const isArea = typeof value === "object" && value !== null && "rows" in value && "row" in value;
    return isArea ? areaAddress(value as never) : value;
  });
}
