import type { BarBound, DataBar, Rule } from "../../host/conditional-formats/conditional-format";
import type { Rect } from "../../host/cells/addresses";
import { formatRect, rectOf } from "../../host/cells/addresses";
import { storedFormula } from "../stored-formulas";
import type { SheetFile } from "../workbook-file";
import { isNumber, writeAreas } from "./references";
import {
  ALERTS,
  BAR_DIRECTIONS,
  BOUNDS,
  CELL_OPERATORS,
  TEXT_RULES,
  VALIDATION_KINDS,
  VALIDATION_OPERATORS,
} from "./words";
import type { StyleWriter } from "./write-styles";
import { colorXml } from "./write-styles";
import { element, encodeText, escapeXml } from "./xml";

/** Data validation and conditional formats of a sheet. */

export interface RuleWriting {
  styles: StyleWriter;
  namespaces: readonly string[];
}

type Formula = (text: string | number) => string;

/** A number, a text or a formula as files hold it. */
const formulaWriter =
  (namespaces: readonly string[]): Formula =>
  (text) => {
    const given = String(text);
    if (given.startsWith("=")) return escapeXml(encodeText(storedFormula(given, namespaces)));
    return escapeXml(isNumber(given) ? given : quoted(given));
  };

const quoted = (text: string): string => `"${encodeText(text).replaceAll('"', '""')}"`;

export function writeValidations(sheet: SheetFile, { namespaces }: RuleWriting): string {
  const formula = formulaWriter(namespaces);
  const entries = sheet.validations.map(({ rects, rule, ignoreBlanks, errorAlert, prompt }) => {
    const formulas: string[] = [];
    if (rule?.kind === "List") formulas.push(formula(listed(rule.source)));
    else if (rule?.kind === "Custom") formulas.push(formula(rule.formula));
    else if (rule) {
      formulas.push(formula(rule.formula1));
      if (rule.formula2 !== undefined) formulas.push(formula(rule.formula2));
    }
    return element(
      "dataValidation",
      {
        type: VALIDATION_KINDS.toFile(rule?.kind),
        errorStyle: errorAlert.style === "Stop" ? undefined : ALERTS.toFile(errorAlert.style),
        operator:
          rule && "operator" in rule ? VALIDATION_OPERATORS.toFile(rule.operator) : undefined,
        allowBlank: ignoreBlanks || undefined,
        showDropDown: rule?.kind === "List" && !rule.inCellDropDown ? true : undefined,
        showInputMessage: prompt.showPrompt || undefined,
        showErrorMessage: errorAlert.showAlert || undefined,
        errorTitle: textOf(errorAlert.title),
        error: textOf(errorAlert.message),
        promptTitle: textOf(prompt.title),
        prompt: textOf(prompt.message),
        sqref: writeAreas(rects),
      },
      formulas.map((each, index) => `<formula${index + 1}>${each}</formula${index + 1}>`).join(""),
    );
  });
  if (entries.length === 0) return "";
  return element("dataValidations", { count: entries.length }, entries.join(""));
}

const textOf = (text: string): string | undefined => (text === "" ? undefined : encodeText(text));

/** Choices written out are one text, however they begin. */
const listed = (source: string): string => (source.startsWith("=") ? source : `=${quoted(source)}`);

/** The rules, and what of them newer Excel keeps at the sheet's end. */
export function writeConditionalFormats(
  sheet: SheetFile,
  writing: RuleWriting,
): { rules: string; newer: string } {
  const newer: string[] = [];
  const rules = sheet.conditionalFormats.map(({ rects, stopIfTrue, rule }, index) => {
    const [first] = rects;
    const areas = writeAreas(rects);
    const parts = ruleParts(rule, first ?? rectOf(0, 0), writing);
    let content = parts.content;
    if (rule.kind === "DataBar") {
      const id = `{F0E1D2C3-0000-4000-8000-${String(index + 1).padStart(12, "0")}}`;
      content += linkXml(id);
      newer.push(newerBar(rule, id, areas, formulaWriter(writing.namespaces)));
    }
    const attributes = {
      ...parts.attributes,
      priority: index + 1,
      stopIfTrue: stopIfTrue || undefined,
    };
    return element(
      "conditionalFormatting",
      { sqref: areas },
      element("cfRule", attributes, content),
    );
  });
  return { rules: rules.join(""), newer: newer.join("") };
}

interface RuleParts {
  attributes: Record<string, string | number | undefined>;
  content: string;
}

function ruleParts(rule: Rule, first: Rect, { styles, namespaces }: RuleWriting): RuleParts {
  const formula = formulaWriter(namespaces);
  const formulaXml = (text: string): string => `<formula>${formula(text)}</formula>`;
  switch (rule.kind) {
    case "Custom":
      return {
        attributes: { type: "expression", dxfId: styles.look(rule.look) },
        content: formulaXml(rule.formula),
      };
    case "CellValue":
      return {
        attributes: {
          type: "cellIs",
          dxfId: styles.look(rule.look),
          operator: CELL_OPERATORS.toFile(rule.operator),
        },
        content:
          formulaXml(rule.formula1) +
          (rule.formula2 === undefined ? "" : formulaXml(rule.formula2)),
      };
    case "ContainsText": {
      const type = TEXT_RULES.toFile(rule.operator) ?? "containsText";
      return {
        attributes: {
          type,
          dxfId: styles.look(rule.look),
          operator: type === "notContainsText" ? "notContains" : type,
          text: encodeText(rule.text),
        },
        content: formulaXml(textFormula(rule.operator, rule.text, first)),
      };
    }
    case "DataBar":
      return { attributes: { type: "dataBar" }, content: barXml(rule, formula) };
    case "ColorScale": {
      const points = [rule.minimum, rule.midpoint, rule.maximum].filter(
        (each) => each !== undefined,
      );
      const bounds = points.map((point) => boundXml(point, formula)).join("");
      const colors = points.map(({ color }) => colorXml("color", color ?? "#FFFFFF")).join("");
      return {
        attributes: { type: "colorScale" },
        content: element("colorScale", {}, bounds + colors),
      };
    }
    case "IconSet": {
      const criteria = rule.criteria.map((each) =>
        boundXml(each, formula, each.operator === "GreaterThan" ? { gte: 0 } : {}),
      );
      return {
        attributes: { type: "iconSet" },
        content: element(
          "iconSet",
          {
            iconSet: iconName(rule.style),
            showValue: rule.showIconOnly ? false : undefined,
            reverse: rule.reverseIconOrder || undefined,
          },
          criteria.join(""),
        ),
      };
    }
  }
}

/** What Excel calculates for a rule about texts, at the first of its cells. */
function textFormula(operator: string, text: string, { startRow, startColumn }: Rect): string {
  const cell = formatRect(rectOf(startRow, startColumn));
  const wanted = quoted(text);
  const { length } = text;
  if (operator === "NotContains") return `=ISERROR(SEARCH(${wanted},${cell}))`;
  if (operator === "BeginsWith") return `=LEFT(${cell},${length})=${wanted}`;
  if (operator === "EndsWith") return `=RIGHT(${cell},${length})=${wanted}`;
  return `=NOT(ISERROR(SEARCH(${wanted},${cell})))`;
}

const ICON_COUNTS: ReadonlyArray<[string, string]> = [
  ["Three", "3"],
  ["Four", "4"],
  ["Five", "5"],
];

function iconName(style: string): string {
  const [word = "", digit = ""] = ICON_COUNTS.find(([each]) => style.startsWith(each)) ?? [];
  return digit + style.slice(word.length);
}

function boundXml(bound: BarBound, formula: Formula, more: { gte?: number } = {}): string {
  const value = bound.formula === undefined ? undefined : unescaped(formula(bound.formula));
  return element("cfvo", { type: BOUNDS.toFile(bound.type), val: value, ...more });
}

/** `element` escapes what it is given. */
const unescaped = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** The bar as Excel 2007 knows it, which had no automatic bounds. */
function barXml(bar: DataBar, formula: Formula): string {
  const older = (bound: BarBound, type: string): BarBound =>
    bound.type === "Automatic" ? { type } : bound;
  return element(
    "dataBar",
    { showValue: bar.showDataBarOnly ? false : undefined },
    boundXml(older(bar.lowerBound, "LowestValue"), formula) +
      boundXml(older(bar.upperBound, "HighestValue"), formula) +
      colorXml("color", bar.positive.fillColor),
  );
}

const BAR_LINK = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

const linkXml = (id: string): string =>
  element(
    "extLst",
    {},
    element("ext", { "xmlns:x14": X14, uri: BAR_LINK }, element("x14:id", {}, id)),
  );

function newerBar(bar: DataBar, id: string, areas: string, formula: Formula): string {
  const bound = ({ type, formula: value }: BarBound, side: "Min" | "Max"): string =>
    element(
      "x14:cfvo",
      { type: type === "Automatic" ? `auto${side}` : BOUNDS.toFile(type) },
      value === undefined ? "" : element("xm:f", {}, formula(value)),
    );
  const { positive, negative } = bar;
  const content = [
    bound(bar.lowerBound, "Min"),
    bound(bar.upperBound, "Max"),
    positive.borderColor === "" ? "" : colorXml("x14:borderColor", positive.borderColor),
    colorXml("x14:negativeFillColor", negative.fillColor),
    colorXml("x14:axisColor", "#000000"),
  ].join("");
  const attributes = {
    minLength: 0,
    maxLength: 100,
    border: positive.borderColor === "" ? undefined : true,
    gradient: positive.gradientFill,
    direction: bar.barDirection === "Context" ? undefined : BAR_DIRECTIONS.toFile(bar.barDirection),
    negativeBarColorSameAsPositive: negative.matchPositiveFillColor,
  };
  return element(
    "x14:conditionalFormatting",
    { "xmlns:xm": "http://schemas.microsoft.com/office/excel/2006/main" },
    element("x14:cfRule", { type: "dataBar", id }, element("x14:dataBar", attributes, content)) +
      element("xm:sqref", {}, areas),
  );
}

/** The sheet's last element, with what newer Excel keeps. */
export function extensionsXml(newerFormats: string): string {
  if (newerFormats === "") return "";
  return element(
    "extLst",
    {},
    element(
      "ext",
      { "xmlns:x14": X14, uri: "{78C0D931-6437-407d-A8EE-F0AAD7539E65}" },
      element("x14:conditionalFormattings", {}, newerFormats),
    ),
  );
}
