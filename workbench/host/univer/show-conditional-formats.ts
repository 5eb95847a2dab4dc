import type { Injector, IStyleBase } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import type {
  BarBound,
  ConditionalFormat,
  DataBar,
  Rule,
  RuleLook,
} from "../conditional-formats/conditional-format";
import type { FormulaNames } from "./translate-formula";
import { translateFormula } from "./translate-formula";

/** By name, because the plug-in is loaded by pages only; without it nothing is shown. */
const ADD = "sheet.mutation.add-conditional-rule";
const DELETE = "sheet.mutation.delete-conditional-rule";

const NUMBER_OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
};

const VALUE_TYPES: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

/** Univer's icon sets by Excel's names, as far as they look alike. */
const ICONS: Readonly<Record<string, string>> = {
  ThreeArrows: "3Arrows",
  ThreeTrafficLights1: "3TrafficLights1",
  ThreeFlags: "3Flags",
  FourArrows: "4Arrows",
  FiveArrows: "5Arrows",
  FiveRating: "5Rating",
};

/** Shows the host's conditional formats in Univer's grid. */
export class ShownConditionalFormats {
  private readonly shown = new Map<string, string[]>();

  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
    private readonly names: FormulaNames,
  ) {}

  show(sheetId: string, formats: readonly ConditionalFormat[]): void {
    const commands = this.injector.get(ICommandService);
    if (!commands.hasCommand(ADD)) return;
    const place = { unitId: this.unitId, subUnitId: sheetId };
    const local = { onlyLocal: true };
    for (const cfId of this.shown.get(sheetId) ?? [])
      commands.syncExecuteCommand(DELETE, { ...place, cfId }, local);
    const rules = formats.flatMap((format) => {
      const rule = this.ruleOf(format.rule);
      const { id: cfId, stopIfTrue } = format;
      const ranges = format.rects.map((rect) => ({ ...rect }));
      return rule ? [{ cfId, ranges, stopIfTrue, rule }] : [];
    });
    // Univer puts each new rule first.
    for (const rule of [...rules].reverse())
      commands.syncExecuteCommand(ADD, { ...place, rule }, local);
    this.shown.set(
      sheetId,
      rules.map(({ cfId }) => cfId),
    );
  }

  /** undefined for a rule that says nothing yet: it is set piece by piece. */
  private ruleOf(rule: Rule): object | undefined {
    switch (rule.kind) {
      case "Custom":
        if (rule.formula === "") return undefined;
        return highlight(rule.look, "formula", { value: this.formula(rule.formula) });
      case "CellValue":
        return this.numberRule(rule);
      case "ContainsText":
        if (rule.operator === "") return undefined;
        return highlight(rule.look, "text", {
          operator: TEXT_OPERATORS[rule.operator],
          value: rule.text,
        });
      case "DataBar":
        return barOf(rule);
      case "ColorScale": {
        const parts = [rule.minimum, ...(rule.midpoint ? [rule.midpoint] : []), rule.maximum];
        const config = parts.map(({ type, color, formula }, index) => ({
          index,
          color,
          value: valueOf({ type, ...(formula === undefined ? {} : { formula }) }, "min"),
        }));
        return { type: "colorScale", config };
      }
      case "IconSet":
        return iconsOf(rule);
    }
  }

  private numberRule(rule: Extract<Rule, { kind: "CellValue" }>): object | undefined {
    const { operator, formula1, formula2, look } = rule;
    if (operator === "") return undefined;
    const numbers = [formula1, formula2].map((text) => Number(String(text).replace(/^=/, "")));
    const isPair = formula2 !== undefined;
    // Univer compares with numbers only; other formulas are not shown.
    if (Number.isNaN(numbers[0]) || (isPair && Number.isNaN(numbers[1]))) return undefined;
    return highlight(look, "number", {
      operator: NUMBER_OPERATORS[operator],
      value: isPair ? numbers : numbers[0],
    });
  }

  private formula(text: string): string {
    return translateFormula(text.startsWith("=") ? text : `=${text}`, this.names);
  }
}

function highlight(look: RuleLook, subType: string, rest: object): object {
  return { type: "highlightCell", subType, style: styleOf(look), ...rest };
}

function styleOf(look: RuleLook): IStyleBase {
  return {
    ...(look.fontColor ? { cl: { rgb: look.fontColor } } : {}),
    ...(look.fillColor ? { bg: { rgb: look.fillColor } } : {}),
    ...(look.bold ? { bl: 1 } : {}),
    ...(look.italic ? { it: 1 } : {}),
    ...(look.strikethrough ? { st: { s: 1 } } : {}),
    ...(look.underline && look.underline !== "None" ? { ul: { s: 1 } } : {}),
  };
}

function barOf(bar: DataBar): object {
  return {
    type: "dataBar",
    isShowValue: !bar.showDataBarOnly,
    config: {
      // Excel's automatic bars begin at 0.
      min:
        bar.lowerBound.type === "Automatic"
          ? { type: "num", value: 0 }
          : valueOf(bar.lowerBound, "min"),
      max: valueOf(bar.upperBound, "max"),
      isGradient: bar.positive.gradientFill,
      positiveColor: bar.positive.fillColor,
      nativeColor: bar.negative.matchPositiveFillColor
        ? bar.positive.fillColor
        : bar.negative.fillColor,
    },
  };
}

function iconsOf(rule: Extract<Rule, { kind: "IconSet" }>): object {
  const iconType = ICONS[rule.style] ?? "3TrafficLights1";
  // Univer lists the highest first, Excel the lowest.
  const criteria = [...rule.criteria].reverse();
  const config = criteria.map((criterion, index) => ({
    operator: criterion.operator === "GreaterThan" ? "greaterThan" : "greaterThanOrEqual",
    value: valueOf(criterion, "percent"),
    iconType,
    iconId: String(rule.reverseIconOrder ? criteria.length - 1 - index : index),
  }));
  return { type: "iconSet", isShowValue: !rule.showIconOnly, config };
}

function valueOf({ type, formula }: BarBound, automatic: string): object {
  const known = VALUE_TYPES[type] ?? automatic;
  if (formula === undefined || known === "min" || known === "max") return { type: known };
  const number = Number(formula.replace(/^=/, ""));
  return { type: known, value: Number.isNaN(number) ? formula : number };
}
