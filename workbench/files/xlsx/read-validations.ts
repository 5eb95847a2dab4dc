import type { ValidationRule } from "../../host/validations/validation-list";
import { typedFormula } from "../stored-formulas";
import type { SheetFile } from "../workbook-file";
import { isNumber, readAreas } from "./references";
import { ALERTS, VALIDATION_KINDS, VALIDATION_OPERATORS } from "./words";
import type { XmlNode } from "./xml";
import { decodeText, descendants, find, flag } from "./xml";

type ValidationFile = SheetFile["validations"][number];

/** The rules of both generations: newer Excel keeps those with other sheets' cells apart. */
export function readValidations(sheet: XmlNode, dayShift: number): ValidationFile[] {
  return descendants(sheet, "dataValidation").flatMap((node) => {
    const rects = readAreas(node.attributes["sqref"] ?? find(node, "sqref")?.text);
    const rule = ruleOf(node, dayShift);
    if (rects.length === 0) return [];
    const { attributes } = node;
    return [
      {
        rects,
        rule,
        ignoreBlanks: flag(node, "allowBlank"),
        errorAlert: {
          showAlert: flag(node, "showErrorMessage"),
          style: ALERTS.toApi(attributes["errorStyle"]) ?? "Stop",
          title: decodeText(attributes["errorTitle"] ?? ""),
          message: decodeText(attributes["error"] ?? ""),
        },
        prompt: {
          showPrompt: flag(node, "showInputMessage"),
          title: decodeText(attributes["promptTitle"] ?? ""),
          message: decodeText(attributes["prompt"] ?? ""),
        },
      },
    ];
  });
}

function ruleOf(node: XmlNode, dayShift: number): ValidationRule | undefined {
  const kind = VALIDATION_KINDS.toApi(node.attributes["type"]) as
    ValidationRule["kind"] | undefined;
  if (!kind) return undefined;
  const first = textOf(find(node, "formula1")) ?? "";
  if (kind === "List") {
    const listed = /^"([\s\S]*)"$/.exec(first)?.[1];
    const source = listed === undefined ? typedFormula(first) : listed.replaceAll('""', '"');
    // The file's word means the opposite of what it says.
    return { kind, source, inCellDropDown: !flag(node, "showDropDown") };
  }
  if (kind === "Custom") return { kind, formula: typedFormula(first) };
  const value = (text: string): string | number => {
    if (!isNumber(text)) return typedFormula(text);
    return Number(text) + (kind === "Date" ? dayShift : 0);
  };
  const operator = VALIDATION_OPERATORS.toApi(node.attributes["operator"]) ?? "Between";
  const second = textOf(find(node, "formula2"));
  const isPair = operator === "Between" || operator === "NotBetween";
  return {
    kind,
    operator,
    formula1: value(first),
    ...(isPair && second !== undefined ? { formula2: value(second) } : {}),
  };
}

/** A formula stands in the element or, in the newer generation, in one within. */
function textOf(node: XmlNode | undefined): string | undefined {
  return node && decodeText(find(node, "f")?.text ?? node.text);
}
