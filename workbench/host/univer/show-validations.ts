import type { Injector } from "@univerjs/core";
import { DataValidationRenderMode, ICommandService } from "@univerjs/core";
import { translateFormula, type FormulaNames } from "./translate-formula";
import type { Validation } from "../validations/validation-list";

/**
 * Univer's own words for rules. Its plug-in is loaded by pages only (it starts calculations of its
 * own), so the commands go by their names, and where it is not loaded nothing is shown.
 */
const ADD = "data-validation.mutation.addRule";
const REMOVE = "data-validation.mutation.removeRule";

const KINDS = {
  List: "list",
  Custom: "custom",
  WholeNumber: "whole",
  Decimal: "decimal",
  Date: "date",
  Time: "time",
  TextLength: "textLength",
} as const;

const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

const ERROR_STYLES: Readonly<Record<string, number>> = { Information: 0, Stop: 1, Warning: 2 };

/** Shows the host's validations in Univer's grid: dropdowns, refusals and hints. */
export class ShownValidations {
  private readonly shown = new Map<string, string[]>();

  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
    private readonly names: FormulaNames,
  ) {}

  show(sheetId: string, validations: readonly Validation[]): void {
    const commands = this.injector.get(ICommandService);
    if (!commands.hasCommand(ADD)) return;
    const place = { unitId: this.unitId, subUnitId: sheetId };
    const local = { onlyLocal: true };
    const before = this.shown.get(sheetId) ?? [];
    if (before.length > 0) commands.syncExecuteCommand(REMOVE, { ...place, ruleId: before }, local);
    const rules = validations.filter(({ rule }) => rule).map((each) => this.ruleOf(each));
    if (rules.length > 0) commands.syncExecuteCommand(ADD, { ...place, rule: rules }, local);
    this.shown.set(
      sheetId,
      rules.map(({ uid }) => uid),
    );
  }

  private ruleOf(validation: Validation): { uid: string } {
    const { id, rects, rule, errorAlert, prompt, ignoreBlanks } = validation;
    return {
      uid: id,
      ranges: rects.map((rect) => ({ ...rect })),
      allowBlank: ignoreBlanks,
      showErrorMessage: errorAlert.showAlert,
      error: errorAlert.message,
      errorTitle: errorAlert.title,
      errorStyle: ERROR_STYLES[errorAlert.style],
      showInputMessage: prompt.showPrompt && prompt.message !== "",
      prompt: prompt.message,
      promptTitle: prompt.title,
      ...this.bodyOf(rule),
    } as { uid: string };
  }

  private bodyOf(rule: Validation["rule"]): object {
    if (!rule) return {};
    const type = KINDS[rule.kind];
    if (rule.kind === "List")
      return {
        type,
        formula1: this.formula(rule.source),
        showDropDown: rule.inCellDropDown,
        // A plain cell with an arrow, as near to Excel as it gets; the default is a pill.
        renderMode: DataValidationRenderMode.ARROW,
      };
    if (rule.kind === "Custom") return { type, formula1: this.formula(rule.formula) };
    return {
      type,
      operator: OPERATORS[rule.operator],
      formula1: this.formula(rule.formula1),
      formula2: rule.formula2 === undefined ? undefined : this.formula(rule.formula2),
    };
  }

  private formula(value: string | number): string {
    const text = String(value);
    return text.startsWith("=") ? translateFormula(text, this.names) : text;
  }
}
