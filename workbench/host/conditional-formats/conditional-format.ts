import type { Rect } from "../cells/addresses";

/** How cells look that a rule picks; null stands for "as the cell is". */
export interface RuleLook {
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  strikethrough: boolean | null;
  underline: "None" | "Single" | "Double" | null;
  fillColor: string | null;
  numberFormat: string | null;
}

export interface BarBound {
  type: string;
  formula?: string;
}

export interface DataBar {
  kind: "DataBar";
  positive: { fillColor: string; borderColor: string; gradientFill: boolean };
  negative: { fillColor: string; matchPositiveFillColor: boolean };
  lowerBound: BarBound;
  upperBound: BarBound;
  showDataBarOnly: boolean;
  barDirection: string;
}

export interface ScaleCriterion {
  type: string;
  color?: string;
  formula?: string;
}

export interface ColorScale {
  kind: "ColorScale";
  minimum: ScaleCriterion;
  midpoint?: ScaleCriterion;
  maximum: ScaleCriterion;
}

export interface IconCriterion {
  type: string;
  operator: string;
  formula: string;
}

export interface IconSet {
  kind: "IconSet";
  style: string;
  criteria: IconCriterion[];
  reverseIconOrder: boolean;
  showIconOnly: boolean;
}

export type Rule =
  | { kind: "Custom"; formula: string; look: RuleLook }
  | { kind: "CellValue"; operator: string; formula1: string; formula2?: string; look: RuleLook }
  | { kind: "ContainsText"; operator: string; text: string; look: RuleLook }
  | DataBar
  | ColorScale
  | IconSet;

export type RuleKind = Rule["kind"];

export interface ConditionalFormat {
  readonly id: string;
  readonly sheetId: string;
  rects: Rect[];
  stopIfTrue: boolean;
  rule: Rule;
}

const newLook = (): RuleLook => ({
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
  fillColor: null,
  numberFormat: null,
});

/** The colours Excel's own dialogs begin with. */
const BAR = "#638EC6";
const NEGATIVE_BAR = "#FF0000";
const SCALE = { low: "#F8696B", middle: "#FFEB84", high: "#63BE7B" };

/** A rule as `conditionalFormats.add` makes it, before anything is set. */
export function newRule(kind: RuleKind): Rule {
  switch (kind) {
    case "Custom":
      return { kind, formula: "", look: newLook() };
    case "CellValue":
      return { kind, operator: "", formula1: "", look: newLook() };
    case "ContainsText":
      return { kind, operator: "", text: "", look: newLook() };
    case "DataBar":
      return {
        kind,
        positive: { fillColor: BAR, borderColor: "", gradientFill: true },
        negative: { fillColor: NEGATIVE_BAR, matchPositiveFillColor: false },
        lowerBound: { type: "Automatic" },
        upperBound: { type: "Automatic" },
        showDataBarOnly: false,
        barDirection: "Context",
      };
    case "ColorScale":
      return {
        kind,
        minimum: { type: "LowestValue", color: SCALE.low },
        midpoint: { type: "Percentile", formula: "50", color: SCALE.middle },
        maximum: { type: "HighestValue", color: SCALE.high },
      };
    case "IconSet":
      return {
        kind,
        style: "ThreeTrafficLights1",
        criteria: [0, 33, 67].map((percent) => ({
          type: "Percent",
          operator: "GreaterThanOrEqual",
          formula: String(percent),
        })),
        reverseIconOrder: false,
        showIconOnly: false,
      };
  }
}
