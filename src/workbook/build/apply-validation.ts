import { rangeOf } from "./apply-cells";
import type { ValidationPlan } from "./plan";

/** Dates before this are typing errors, or times of day without a date. */
const FIRST_DAY = "1950-01-01";
/** Excel's own limit, so that every text obeys. */
const LONGEST_TEXT = 32_767;

const RULES: {
  readonly [Kind in ValidationPlan["rule"]["kind"]]: (source: string) => Excel.DataValidationRule;
} = {
  list: (source) => ({ list: { inCellDropDown: true, source } }),
  date: () => ({ date: { formula1: FIRST_DAY, operator: "GreaterThanOrEqualTo" } }),
  share: () => ({ decimal: { formula1: 0, formula2: 1, operator: "Between" } }),
  text: () => ({ textLength: { formula1: LONGEST_TEXT, operator: "LessThanOrEqualTo" } }),
};

/** Queues what may be entered in an area. */
export function applyValidation(sheet: Excel.Worksheet, plan: ValidationPlan): void {
  const { area, rule, style, message, prompt } = plan;
  const { dataValidation } = rangeOf(sheet, area);
  dataValidation.rule = RULES[rule.kind](rule.kind === "list" ? rule.source : "");
  dataValidation.errorAlert = { message, showAlert: true, style, title: "" };
  if (prompt !== undefined)
    dataValidation.prompt = { message: prompt, showPrompt: true, title: "" };
}
