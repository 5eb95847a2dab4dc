import type { CellValue } from "../cells/cell-value";
import { obeys } from "../validations/check-value";
import type { ValidationParts } from "../validations/validation-list";
import { newParts } from "../validations/validation-list";
import { asBoolean, asText, oneOf, recordOf } from "./checks";
import { membersOf } from "./define";
import type { ApiObject } from "./object-type";
import type { RangeTarget } from "./range-target";
import { rangeAt } from "./range-target";
import { isUnbounded } from "./range-values";
import { readRule, writeRule } from "./validation-rule";

const { property, method, type } = membersOf<RangeTarget>();

/** The validation all cells share; null when they differ, fresh parts when none has any. */
function shared({ workbook, sheetId, rect }: RangeTarget): ValidationParts | null {
  const { found, isWhole } = workbook.validations.over(sheetId, rect);
  if (found.length === 0) return newParts();
  return isWhole ? (found[0] ?? null) : null;
}

function change(range: RangeTarget, parts: Partial<ValidationParts>): void {
  const { workbook, sheetId, rect } = range;
  workbook.guard.formats(sheetId);
  const { rule, ignoreBlanks, errorAlert, prompt } = shared(range) ?? newParts();
  const before = { rule, ignoreBlanks, errorAlert, prompt };
  workbook.validations.set(sheetId, rect, { ...before, ...parts });
}

function kindOf({ workbook, sheetId, rect }: RangeTarget): string {
  const { found, isWhole } = workbook.validations.over(sheetId, rect);
  const [first] = found;
  if (!first) return "None";
  if (isWhole) return first.rule?.kind ?? "None";
  // Cells with and without a rule, or with different ones.
  return found.length === 1 ? "Inconsistent" : "MixedCriteria";
}

/** The values a rule's reference stands for; undefined for anything but a plain reference. */
export function readReference(range: RangeTarget, formula: string): CellValue[] | undefined {
  const { workbook, sheetId } = range;
  try {
    const found = rangeAt(workbook, sheetId, formula);
    const used = workbook.grid.usedRect(found.sheetId, found.rect, true);
    const values: CellValue[] = [];
    for (let row = used?.startRow ?? 0; used && row <= used.endRow; row++)
      for (let column = used.startColumn; column <= used.endColumn; column++)
        values.push(workbook.grid.value(found.sheetId, row, column));
    return values;
  } catch {
    return undefined;
  }
}

/** true when all cells obey, false when none does, null when some do. */
function validity(range: RangeTarget): boolean | null {
  const { workbook, sheetId, rect } = range;
  const area = isUnbounded(range) ? workbook.grid.usedRect(sheetId, rect, true) : rect;
  const seen = new Set<boolean>();
  for (let row = area?.startRow ?? 0; area && row <= area.endRow; row++)
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      const validation = workbook.validations.at(sheetId, row, column);
      const value = workbook.grid.value(sheetId, row, column);
      seen.add(!validation || obeys(validation, value, (text) => readReference(range, text)));
    }
  if (seen.size > 1) return null;
  return !seen.has(false);
}

const STYLES = ["Stop", "Warning", "Information"] as const;

export const dataValidationType = type({
  name: "DataValidation",
  properties: {
    Type: property("ExcelApi 1.8", kindOf),
    Valid: property("ExcelApi 1.8", validity),
    Rule: property(
      "ExcelApi 1.8",
      (range) => {
        const parts = shared(range);
        return parts && writeRule(parts.rule);
      },
      (range, value) => {
        const { workbook, sheetId, rect } = range;
        const check = (formula: string): string =>
          workbook.checkedFormula(formula, sheetId, rect.startRow, rect.startColumn);
        change(range, { rule: readRule(value, check) });
      },
    ),
    IgnoreBlanks: property(
      "ExcelApi 1.8",
      (range) => shared(range)?.ignoreBlanks ?? null,
      (range, value) => change(range, { ignoreBlanks: asBoolean(value) }),
    ),
    ErrorAlert: property(
      "ExcelApi 1.8",
      (range) => shared(range)?.errorAlert ?? null,
      (range, value) => {
        const { message, showAlert, style, title } = recordOf(value);
        change(range, {
          errorAlert: {
            showAlert: asBoolean(showAlert ?? true),
            style: oneOf(style ?? "Stop", STYLES),
            title: asText(title ?? ""),
            message: asText(message ?? ""),
          },
        });
      },
    ),
    Prompt: property(
      "ExcelApi 1.8",
      (range) => shared(range)?.prompt ?? null,
      (range, value) => {
        const { message, showPrompt, title } = recordOf(value);
        change(range, {
          prompt: {
            showPrompt: asBoolean(showPrompt ?? true),
            title: asText(title ?? ""),
            message: asText(message ?? ""),
          },
        });
      },
    ),
  },
  methods: {
    Clear: method("ExcelApi 1.8", ({ workbook, sheetId, rect }) => {
      workbook.guard.formats(sheetId);
      workbook.validations.clear(sheetId, rect);
    }),
  },
});

export const dataValidationObject = (target: RangeTarget): ApiObject => ({
  type: dataValidationType,
  target,
});
