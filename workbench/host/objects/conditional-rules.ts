import { invalidArgument } from "../api/api-error";
import type { Rule } from "../conditional-formats/conditional-format";
import { asText, oneOf, recordOf } from "./checks";
import { lookObject } from "./conditional-looks";
import type { FormatPart } from "./conditional-part";
import { pieceOf } from "./conditional-part";
import { membersOf } from "./define";

/** Rules that pick cells and give them a look: by formula, value or text. */

const SET = "ExcelApi 1.6";

type Kind<K extends Rule["kind"]> = Extract<Rule, { kind: K }>;

const custom = membersOf<FormatPart<Kind<"Custom">>>();

export const formatRuleType = custom.type({
  name: "ConditionalFormatRule",
  properties: {
    Formula: custom.property(
      SET,
      ({ part }) => part.formula,
      ({ part, checkFormula, changed }, value) => {
        part.formula = checkFormula(asText(value));
        changed();
      },
    ),
  },
});

export const customFormatType = custom.type({
  name: "CustomConditionalFormat",
  navigation: {
    Format: custom.navigation(SET, (target) => lookObject(pieceOf(target, target.part.look))),
    Rule: custom.navigation(SET, (target) => ({ type: formatRuleType, target })),
  },
});

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

const cellValue = membersOf<FormatPart<Kind<"CellValue">>>();

export const cellValueFormatType = cellValue.type({
  name: "CellValueConditionalFormat",
  properties: {
    Rule: cellValue.property(
      SET,
      ({ part: { operator, formula1, formula2 } }) => ({ operator, formula1, formula2 }),
      ({ part, checkFormula, changed }, value) => {
        const rule = recordOf(value);
        const formula = (text: unknown): string => {
          const given = String(text ?? "");
          if (given === "") throw invalidArgument("A value is needed.");
          return given.startsWith("=") ? checkFormula(given) : given;
        };
        const operator = oneOf(rule["operator"], OPERATORS);
        const formula1 = formula(rule["formula1"]);
        const isPair = operator === "Between" || operator === "NotBetween";
        const formula2 = isPair ? formula(rule["formula2"]) : undefined;
        Object.assign(part, { operator, formula1, formula2 });
        changed();
      },
    ),
  },
  navigation: {
    Format: cellValue.navigation(SET, (target) => lookObject(pieceOf(target, target.part.look))),
  },
});

const text = membersOf<FormatPart<Kind<"ContainsText">>>();

export const textFormatType = text.type({
  name: "TextConditionalFormat",
  properties: {
    Rule: text.property(
      SET,
      ({ part }) => ({ operator: part.operator, text: part.text }),
      ({ part, changed }, value) => {
        const rule = recordOf(value);
        const operators = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;
        Object.assign(part, {
          operator: oneOf(rule["operator"], operators),
          text: asText(rule["text"]),
        });
        changed();
      },
    ),
  },
  navigation: {
    Format: text.navigation(SET, (target) => lookObject(pieceOf(target, target.part.look))),
  },
});
