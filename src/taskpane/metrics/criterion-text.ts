import { numberFromText } from "../../pipeline/cells/number-text";
import { takesValue, type Condition } from "./metric-draft";

/** Signs that mean something at the beginning of a criterion, and in the middle of one. */
const OPERATORS = /^[=<>]/;
const WILDCARDS = /[*?~]/g;

/**
 * A condition as the functions and COUNTIFS take it; undefined as long as it is not filled in. What the
 * person typed means itself: signs and wildcards in it are marked.
 */
export function criterionText({ comparison, value }: Condition): string | undefined {
  const text = value.trim();
  if (takesValue(comparison) && text === "") return undefined;
  switch (comparison) {
    case "is": {
      const marked = literal(text);
      return OPERATORS.test(marked) ? `=${marked}` : marked;
    }
    case "is-not":
      return `<>${literal(text)}`;
    case "contains":
      return `*${text.replace(WILDCARDS, "~$&")}*`;
    case "at-least":
      return `>=${plainNumber(text)}`;
    case "at-most":
      return `<=${plainNumber(text)}`;
    case "blank":
      return "=";
    case "filled":
      return "<>";
  }
}

function literal(text: string): string {
  const number = plainNumber(text);
  return number === text ? text.replace(WILDCARDS, "~$&") : number;
}

/** "1 200,50" and "1,200.50" as every criterion reads them: 1200.5. */
function plainNumber(text: string): string {
  const number = /\d/.test(text) && !/%$/.test(text) ? numberFromText(text) : undefined;
  return number === undefined ? text : String(number);
}
