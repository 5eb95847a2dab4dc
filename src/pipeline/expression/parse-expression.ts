import { create, parseDependencies, type MathNode } from "mathjs/number";
import { PipelineError } from "../pipeline-error";
import type { Expression } from "./expression";
import { requireParsable, tooDeep } from "./limits";
import { NodeReader } from "./read-node";

/*
 * The only file that imports mathjs, and of that only the parser: the tree is read into our own kind
 * of expression, part by part of an allow-list, so nothing of mathjs is ever evaluated.
 */
const { parse } = create(parseDependencies!);

/**
 * Reads an expression in mathjs's syntax; the signs × ÷ − and curly quotes are read too.
 * @throws PipelineError "expression-…" for whatever is not allowed, naming the word
 */
export function parseExpression(text: string): Expression {
  requireParsable(text);
  const plain = plainSigns(text);
  return new NodeReader().read(parsed(plain));
}

const PLAIN_SIGNS: Readonly<Record<string, string>> = {
  "×": "*",
  "·": "*",
  "÷": "/",
  "−": "-",
  "≤": "<=",
  "≥": ">=",
  "≠": "!=",
  "“": '"',
  "”": '"',
  "„": '"',
};

/** Quoted texts, to be left alone, and a per cent sign that mathjs would take for the modulo of what follows. */
const PERCENT_BEFORE_SIGN = /("[^"]*"|'[^']*')|%(?=\s*[+-])/g;

function plainSigns(text: string): string {
  return text
    .replace(/[×·÷−≤≥≠“”„]/g, (sign) => PLAIN_SIGNS[sign]!)
    .replace(PERCENT_BEFORE_SIGN, (_, quoted?: string) => quoted ?? "% * 1");
}

function parsed(text: string): MathNode {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep();
    const at = error instanceof Error && "char" in error ? Number(error.char) : 1;
    const near = text.slice(Math.max(0, at - 1), at + 19);
    throw new PipelineError("expression-unreadable", { at, near });
  }
}
