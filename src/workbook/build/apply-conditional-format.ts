import { rangeOf } from "./apply-cells";
import type { ConditionalFormatPlan } from "./plan";

/** Queues a format that follows the cells. */
export function applyConditionalFormat(sheet: Excel.Worksheet, plan: ConditionalFormatPlan): void {
  const { conditionalFormats } = rangeOf(sheet, plan.area);
  if (plan.kind === "bars") {
    const { dataBar } = conditionalFormats.add("DataBar");
    dataBar.positiveFormat.fillColor = plan.color;
    dataBar.positiveFormat.gradientFill = false;
    return;
  }
  const { custom } = conditionalFormats.add("Custom");
  custom.rule.formula = plan.formula;
  custom.format.font.color = plan.color;
  custom.format.fill.color = plan.fill;
}
