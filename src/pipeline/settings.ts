import { cellText, isBlankOrZero, isErrorCell, plainValue, type Cell } from "./cells/cell-value";
import { foldText } from "./cells/fold";
import { nearestName } from "./nearest";
import { numberFromText } from "./cells/number-text";
import { PipelineError, type NumberBounds } from "./pipeline-error";
import { ROLES, type Role } from "./reading/roles";
import { isSerial, parseTextDate, resolveTextDate } from "./cells/serial-date";

const LAYOUTS = ["dates", "history", "snapshot"] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The bases of a conversion that count deals, not money. */
export const COUNT_BASES = ["entered", "resolved", "strict"] as const;
export type CountBasis = (typeof COUNT_BASES)[number];

/** Unless somebody says otherwise. */
export const USUAL_CONFIDENCE = 0.95;
export const CONFIDENCES: NumberBounds = { above: 0, below: 1 };

/** A column and what its cells must be, as COUNTIFS takes them. */
export interface RawCriterion {
  readonly column: string;
  readonly criterion: Cell;
}

/** What the `options` argument says. */
export interface Settings {
  readonly criteria: readonly RawCriterion[];
  /** The header that plays each role. */
  readonly roles: ReadonlyMap<Role, string>;
  /** Headers that mean nothing, whatever they say: their columns are attributes. */
  readonly noRole: readonly string[];
  readonly layout: Layout | undefined;
  /** Serial; without a time of day it includes its whole day. */
  readonly asOf: number | undefined;
  /** A currency code, the header of the currency column, or both. */
  readonly currencies: readonly string[];
  /** Whether a spill begins with its header row. */
  readonly headers: boolean;
  /** From how many closed deals a probability is learnt; undefined = what the function takes. */
  readonly minimum: number | undefined;
  /** Fraction, more than 0 and less than 1; undefined = USUAL_CONFIDENCE. */
  readonly confidence: number | undefined;
  /** How COMPARE counts; undefined = entered. */
  readonly basis: CountBasis | undefined;
}

const PLAIN_SETTINGS = [
  "asOf",
  "layout",
  "headers",
  "currency",
  "noRole",
  "minimum",
  "confidence",
  "basis",
] as const;
const SETTINGS: readonly string[] = [...PLAIN_SETTINGS, ...ROLES].map((name) => `@${name}`);

/**
 * Reads the cells of the `options` argument, already flattened: pairs of a column and a criterion,
 * or of an @setting and its value. A blank where a name is expected is passed over.
 * @throws PipelineError "odd-options" | "unknown-setting" | "bad-word" | "bad-day" | "not-a-number"
 */
export function readSettings(options: readonly Cell[]): Settings {
  const criteria: RawCriterion[] = [];
  const roles = new Map<Role, string>();
  let layout: Layout | undefined;
  let asOf: number | undefined;
  const currencies: string[] = [];
  const noRole: string[] = [];
  let headers = true;
  let minimum: number | undefined;
  let confidence: number | undefined;
  let basis: CountBasis | undefined;
  for (let at = 0; at < options.length; at++) {
    const name = plainValue(options[at]);
    if (isBlankOrZero(name)) continue;
    if (at + 1 === options.length) throw new PipelineError("odd-options", { last: cellText(name) });
    if (isErrorCell(name))
      throw new PipelineError("error-argument", { argument: "options", code: name.code });
    const value = plainValue(options[++at]);
    const column = cellText(name).trim();
    if (!column.startsWith("@")) {
      criteria.push({ column, criterion: value });
      continue;
    }
    const setting = findSetting(column);
    if (isErrorCell(value))
      throw new PipelineError("error-argument", { argument: setting, code: value.code });
    if (setting === "@headers") headers = readSwitch(setting, value);
    else if (isBlankOrZero(value)) continue;
    else if (setting === "@layout") layout = readWord(setting, value, LAYOUTS);
    else if (setting === "@asOf") asOf = readDay(setting, value);
    else if (setting === "@minimum")
      minimum = readNumber(setting, value, { least: 1, isWhole: true });
    else if (setting === "@confidence") confidence = readNumber(setting, value, CONFIDENCES);
    else if (setting === "@basis") basis = readWord(setting, value, COUNT_BASES);
    else if (setting === "@currency") currencies.push(cellText(value).trim());
    else if (setting === "@noRole") noRole.push(cellText(value).trim());
    else roles.set(setting.slice(1) as Role, cellText(value).trim());
  }
  return { criteria, roles, noRole, layout, asOf, currencies, headers, minimum, confidence, basis };
}

/** The settings that decide how rows are read, as one text: equal texts read equal rows alike. */
export function readingKey(settings: Settings): string {
  return JSON.stringify([
    [...settings.roles].sort(),
    settings.noRole,
    settings.layout ?? "",
    settings.asOf ?? "",
    settings.currencies,
  ]);
}

function findSetting(text: string): string {
  const folded = foldText(text);
  const found = SETTINGS.find((name) => foldText(name) === folded);
  if (found !== undefined) return found;
  const nearest = nearestName(text, SETTINGS);
  throw new PipelineError("unknown-setting", { setting: text, nearest, settings: SETTINGS });
}

function readSwitch(setting: string, value: Cell): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  const word = foldText(cellText(value));
  if (word === "true") return true;
  if (word === "false") return false;
  throw badWord(setting, ["TRUE", "FALSE"], value);
}

function readWord<Word extends string>(setting: string, value: Cell, words: readonly Word[]): Word {
  const folded = foldText(cellText(value));
  const word = words.find((candidate) => candidate === folded);
  if (word === undefined) throw badWord(setting, words, value);
  return word;
}

/** @throws PipelineError "bad-day" */
export function readDay(setting: string, value: Cell): number {
  if (typeof value === "number" && isSerial(value)) return value;
  const date = typeof value === "string" ? parseTextDate(value) : undefined;
  const serial = date && resolveTextDate(date, undefined);
  if (serial === undefined)
    throw new PipelineError("bad-day", { setting, received: cellText(value) });
  return serial;
}

/** @param name of the setting or argument @throws PipelineError "not-a-number" */
export function readNumber(name: string, value: Cell, bounds: NumberBounds): number {
  const number = typeof value === "string" ? numberFromText(value) : value;
  if (typeof number === "number" && isWithin(number, bounds)) return number;
  throw new PipelineError("not-a-number", { argument: name, bounds, received: cellText(value) });
}

function isWithin(number: number, { above, least, below, most, isWhole }: NumberBounds): boolean {
  if (!Number.isFinite(number) || (isWhole === true && !Number.isInteger(number))) return false;
  if (above !== undefined && !(number > above)) return false;
  if (below !== undefined && !(number < below)) return false;
  return number >= (least ?? -Infinity) && number <= (most ?? Infinity);
}

function badWord(setting: string, words: readonly string[], value: Cell): PipelineError {
  return new PipelineError("bad-word", { setting, words, received: cellText(value) });
}
