import { foldText } from "./fold";

const ANY = Symbol("*");
const ONE = Symbol("?");
type Token = string | typeof ANY | typeof ONE;

/**
 * Whether a whole text matches a pattern with Excel's wildcards: * any characters, ? one character,
 * ~ before * ? ~ takes them literally. Compared without case, spaces and diacritics. The steps are
 * bounded by text length × pattern length, whatever the pattern.
 */
export function matchesWildcards(text: string, pattern: string): boolean {
  return matchTokens([...foldText(text)], toTokens(pattern));
}

function toTokens(pattern: string): Token[] {
  const tokens: Token[] = [];
  const pieces = pattern.match(/~[*?~]|[*?]|[^*?~]+|~/gu) ?? [];
  for (const piece of pieces) {
    if (piece === "*") tokens.push(ANY);
    else if (piece === "?") tokens.push(ONE);
    else if (/^~[*?~]$/u.test(piece)) tokens.push(piece.charAt(1));
    else tokens.push(...foldText(piece));
  }
  return tokens;
}

/** Greedy matching that goes back only to the last *: Kirk J. Krauss, "Matching Wildcards". */
function matchTokens(text: readonly string[], tokens: readonly Token[]): boolean {
  let at = 0;
  let token = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    if (token < tokens.length && (tokens[token] === ONE || tokens[token] === text[at])) {
      at++;
      token++;
    } else if (tokens[token] === ANY) {
      star = token++;
      resume = at;
    } else if (star !== -1) {
      token = star + 1;
      at = ++resume;
    } else return false;
  }
  while (tokens[token] === ANY) token++;
  return token === tokens.length;
}
