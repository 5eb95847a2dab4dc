import type { Injector, Nullable } from "@univerjs/core";
import type { BaseAstNode, BaseValueObject } from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  FUNCTION_NAMES_DATE,
  FUNCTION_NAMES_ENGINEERING,
  FUNCTION_NAMES_FINANCIAL,
  StringValueObject,
  ValueNodeFactory,
  ValueObjectFactory,
} from "@univerjs/engine-formula";

/** They take numbers and dates only, and Univer converts texts for many of them here or nowhere. */
const TAKE_NUMBERS_ONLY = new Set<string>([
  ...Object.values(FUNCTION_NAMES_DATE),
  ...Object.values(FUNCTION_NAMES_ENGINEERING),
  ...Object.values(FUNCTION_NAMES_FINANCIAL),
  ...["ISEVEN", "ISODD", "MROUND", "QUOTIENT", "DEVSQ", "GEOMEAN", "HARMEAN", "MEDIAN"],
]);

/**
 * Quirk 12: as a function's argument, and in an array constant, a quoted text that reads like a date,
 * a time or a per cent becomes that number. Excel hands over the text, and each function converts
 * what it needs as a number. Taking array constants apart here also keeps `{"a,b"}` in one piece.
 */
export function keepQuotedTexts(injector: Injector): void {
  const factory = injector.get(ValueNodeFactory);
  const create = factory.create.bind(factory);
  factory.create = (token) => {
    const node = create(token);
    const makeValue = textOf(token) ?? arrayOf(token);
    if (!makeValue) return node;
    const execute = node.execute.bind(node);
    node.execute = () => {
      if (takesNumbersOnly(node.getParent())) execute();
      else node.setValue(makeValue());
    };
    return node;
  };
}

function takesNumbersOnly(parent: Nullable<BaseAstNode>): boolean {
  return !!parent && TAKE_NUMBERS_ONLY.has(parent.getToken().toUpperCase());
}

function textOf(token: string): (() => BaseValueObject) | undefined {
  if (!/^"(?:[^"]|"")*"$/.test(token)) return undefined;
  const text = token.slice(1, -1).replace(/""/g, '"');
  return () => StringValueObject.create(text);
}

function arrayOf(token: string): (() => BaseValueObject) | undefined {
  if (!token.startsWith("{") || !token.endsWith("}")) return undefined;
  const rows: string[][] = [[""]];
  for (const [part] of token.slice(1, -1).matchAll(/"(?:[^"]|"")*"|[^"]/g)) {
    const row = rows[rows.length - 1] ?? [];
    if (part === ";") rows.push([""]);
    else if (part === ",") row.push("");
    else row[row.length - 1] += part;
  }
  return () =>
    ArrayValueObject.create({
      calculateValueList: rows.map((row) =>
        row.map((cell) => textOf(cell.trim())?.() ?? ValueObjectFactory.create(cell.trim())),
      ),
      rowCount: rows.length,
      columnCount: Math.max(...rows.map((row) => row.length)),
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
}
