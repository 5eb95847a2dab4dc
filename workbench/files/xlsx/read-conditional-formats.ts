import type {
  BarBound,
  DataBar,
  IconSet,
  Rule,
  RuleLook,
  ScaleCriterion,
} from "../../host/conditional-formats/conditional-format";
import { newRule } from "../../host/conditional-formats/conditional-format";
import { typedFormula } from "../stored-formulas";
import type { Loss, SheetFile } from "../workbook-file";
import type { Colors } from "./colors";
import { isNumber, readAreas, writeAreas } from "./references";
import { drawsBorders } from "./style-losses";
import { BAR_DIRECTIONS, BOUNDS, CELL_OPERATORS, TEXT_RULES } from "./words";
import type { XmlNode } from "./xml";
import { childrenOf, decodeText, descendants, find, flag, numberOf } from "./xml";

type FormatFile = SheetFile["conditionalFormats"][number];

interface Context {
  colors: Colors;
  looks: readonly RuleLook[];
  bordered: readonly boolean[];
  /** looks written inside a rule, in the newer generation */
  lookOf: (node: XmlNode) => RuleLook;
}

/** The rules of a sheet by priority, and those that nothing here knows. */
export function readConditionalFormats(
  sheet: XmlNode,
  name: string,
  context: Context,
): { formats: FormatFile[]; losses: Loss[] } {
  const found: Array<{ priority: number; format: FormatFile }> = [];
  const losses: Loss[] = [];
  const newer = new Map(
    descendants(find(sheet, "extLst") ?? sheet, "cfRule").map((rule) => [
      rule.attributes["id"] ?? "",
      rule,
    ]),
  );
  for (const group of descendants(sheet, "conditionalFormatting")) {
    const rects = readAreas(group.attributes["sqref"] ?? find(group, "sqref")?.text);
    if (rects.length === 0) continue;
    for (const node of childrenOf(group, "cfRule")) {
      const id = descendants(node, "id")[0]?.text.trim();
      const rule = ruleOf(node, id ? newer.get(id) : undefined, context);
      if (drawsBorders(find(node, "dxf")) || context.bordered[numberOf(node, "dxfId") ?? -1])
        losses.push({
          where: `${name}!${writeAreas(rects)}`,
          what: "a conditional format no longer draws its borders",
        });
      const isSecondHalf = node.attributes["id"] !== undefined && find(node, "dataBar");
      if (rule)
        found.push({
          priority: numberOf(node, "priority") ?? Infinity,
          format: { rects, stopIfTrue: flag(node, "stopIfTrue"), rule },
        });
      else if (!isSecondHalf)
        losses.push({
          where: `${name}!${writeAreas(rects)}`,
          what: `a conditional format of the kind "${node.attributes["type"]}" is left out`,
        });
    }
  }
  found.sort((one, other) => one.priority - other.priority);
  return { formats: found.map(({ format }) => format), losses };
}

function ruleOf(node: XmlNode, newer: XmlNode | undefined, context: Context): Rule | undefined {
  const kind = node.attributes["type"] ?? "";
  const [first, second] = formulasOf(node);
  const text = TEXT_RULES.toApi(kind);
  if (kind === "dataBar") return barOf(node, newer, context.colors);
  if (kind === "colorScale") return scaleOf(find(node, "colorScale"), context.colors);
  if (kind === "iconSet") return iconsOf(find(node, "iconSet"));
  const look = lookOf(node, context);
  if (text !== undefined && node.attributes["text"] !== undefined)
    return {
      kind: "ContainsText",
      operator: text,
      text: decodeText(node.attributes["text"]),
      look,
    };
  if (kind === "cellIs") {
    const operator = CELL_OPERATORS.toApi(node.attributes["operator"]);
    if (!operator || first === undefined) return undefined;
    const isPair = operator === "Between" || operator === "NotBetween";
    return {
      kind: "CellValue",
      operator,
      formula1: valueOf(first),
      ...(isPair && second !== undefined ? { formula2: valueOf(second) } : {}),
      look,
    };
  }
  // Blanks, errors and dates of this week: their rules come with a formula that says the same.
  return first === undefined ? undefined : { kind: "Custom", formula: typedFormula(first), look };
}

function formulasOf(node: XmlNode): string[] {
  return node.children
    .filter(({ name }) => name === "formula" || name === "f")
    .map(({ text }) => decodeText(text));
}

const valueOf = (text: string): string => (isNumber(text) ? text.trim() : typedFormula(text));

function lookOf(node: XmlNode, { looks, lookOf }: Context): RuleLook {
  const own = find(node, "dxf");
  const known = looks[numberOf(node, "dxfId") ?? -1];
  if (own) return lookOf(own);
  return known ?? lookOf({ name: "dxf", attributes: {}, children: [], text: "" });
}

function barOf(node: XmlNode, newer: XmlNode | undefined, colors: Colors): DataBar | undefined {
  const own = find(node, "dataBar");
  const color = colors.of(find(own, "color"));
  // The newer half alone says nothing that is not said where it belongs.
  if (!own || !color) return undefined;
  const more = find(newer, "dataBar");
  const bounds = childrenOf(more ?? own, "cfvo").map(boundOf);
  const plain = newRule("DataBar") as DataBar;
  const negative = colors.of(find(more, "negativeFillColor"));
  return {
    kind: "DataBar",
    positive: {
      fillColor: color,
      borderColor: colors.of(find(more, "borderColor")) ?? "",
      gradientFill: flag(more, "gradient", true),
    },
    negative: {
      fillColor: negative ?? plain.negative.fillColor,
      matchPositiveFillColor: flag(more, "negativeBarColorSameAsPositive", more === undefined),
    },
    lowerBound: bounds[0] ?? plain.lowerBound,
    upperBound: bounds[1] ?? plain.upperBound,
    showDataBarOnly: !flag(own, "showValue", true),
    barDirection: BAR_DIRECTIONS.toApi(more?.attributes["direction"]) ?? plain.barDirection,
  };
}

function boundOf(node: XmlNode): BarBound {
  const type = BOUNDS.toApi(node.attributes["type"]) ?? "Automatic";
  const value = find(node, "f")?.text ?? node.attributes["val"];
  const hasValue =
    value !== undefined && !["Automatic", "LowestValue", "HighestValue"].includes(type);
  return { type, ...(hasValue ? { formula: valueOf(decodeText(value)) } : {}) };
}

function scaleOf(node: XmlNode | undefined, colors: Colors): Rule | undefined {
  const bounds = childrenOf(node, "cfvo");
  const fills = childrenOf(node, "color");
  const points = bounds.map((bound, index): ScaleCriterion => {
    const color = colors.of(fills[index]);
    return { ...boundOf(bound), ...(color ? { color } : {}) };
  });
  const [minimum, middle, last] = points;
  const maximum = last ?? middle;
  if (!minimum || !maximum) return undefined;
  return {
    kind: "ColorScale",
    minimum,
    ...(last && middle ? { midpoint: middle } : {}),
    maximum,
  };
}

const COUNTS: Readonly<Record<string, string>> = { 3: "Three", 4: "Four", 5: "Five" };

function iconsOf(node: XmlNode | undefined): IconSet | undefined {
  const style = node?.attributes["iconSet"] ?? "3TrafficLights1";
  const count = COUNTS[style.slice(0, 1)];
  if (!node || !count || flag(node, "custom")) return undefined;
  return {
    kind: "IconSet",
    style: count + style.slice(1),
    criteria: childrenOf(node, "cfvo").map((bound) => {
      const { type, formula = "0" } = boundOf(bound);
      const operator = flag(bound, "gte", true) ? "GreaterThanOrEqual" : "GreaterThan";
      return { type, operator, formula };
    }),
    reverseIconOrder: flag(node, "reverse"),
    showIconOnly: !flag(node, "showValue", true),
  };
}
