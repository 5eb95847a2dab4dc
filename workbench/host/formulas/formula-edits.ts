import { parseRect, quoteSheet, splitSheet } from "../cells/addresses";
import { tokenize } from "./formula-tokens";

/**
 * Row references without a table (`[@Amount]`) get the name of the table they stand in; undefined
 * when they stand in none, which Excel refuses.
 */
export function nameRowReferences(formula: string, table: string | undefined): string | undefined {
  const tokens = tokenize(formula);
  let result = "";
  for (const [index, token] of tokens.entries()) {
    const bare = token.kind === "structured" && tokens[index - 1]?.kind !== "name";
    if (bare && table === undefined) return undefined;
    result += bare ? `${table}${token.text}` : token.text;
  }
  return result;
}

/** The formula after a sheet got a new name. */
export function renameSheetIn(formula: string, before: string, after: string): string {
  const tokens = tokenize(formula);
  return tokens
    .map(({ kind, text }, index) => {
      if ((kind !== "sheet" && kind !== "name") || tokens[index + 1]?.text !== "!") return text;
      const { sheet } = splitSheet(`${text}!A1`);
      return sheet?.toLowerCase() === before.toLowerCase() ? quoteSheet(after) : text;
    })
    .join("");
}

/** The formula after a table got a new name. */
export function renameTableIn(formula: string, before: string, after: string): string {
  const tokens = tokenize(formula);
  return tokens
    .map(({ kind, text }, index) => {
      const next = tokens[index + 1]?.text;
      const isTable = kind === "name" && text.toLowerCase() === before.toLowerCase();
      return isTable && next !== "(" && next !== "!" ? after : text;
    })
    .join("");
}

/** Whether a formula refers to a spill by its first cell, as in A1#. */
export function hasSpillReference(formula: string): boolean {
  const tokens = tokenize(formula);
  return tokens.some(
    ({ kind, text }, index) =>
      kind === "name" && tokens[index + 1]?.text === "#" && parseRect(text) !== undefined,
  );
}

const CLOSES: Readonly<Record<string, string>> = { ")": "(", "}": "{" };

/** Whether all brackets and quotes are closed; Univer's parser lets some open ones pass. */
export function isBalanced(formula: string): boolean {
  const open: string[] = [];
  for (const { kind, text } of tokenize(formula)) {
    if (kind === "structured" && !text.endsWith("]")) return false;
    if ((kind === "text" || kind === "sheet") && (text.length < 2 || !text.endsWith(text[0] ?? "")))
      return false;
    if (kind !== "other") continue;
    if (text === "]") return false;
    if (text === "(" || text === "{") open.push(text);
    else if (text in CLOSES && open.pop() !== CLOSES[text]) return false;
  }
  return open.length === 0;
}
