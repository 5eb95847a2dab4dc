import { invalidArgument } from "../api/api-error";

/** What may be set, checked as Excel does: a wrong type or an unknown word is InvalidArgument. */

export function asBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument("true or false is needed.");
  return value;
}

export function asText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument("A text is needed.");
  return value;
}

export function asNumber(value: unknown, lowest = -Infinity, highest = Infinity): number {
  if (typeof value !== "number" || !(value >= lowest && value <= highest))
    throw invalidArgument(`A number from ${lowest} to ${highest} is needed.`);
  return value;
}

export function asInteger(value: unknown, fallback?: number): number {
  const number = value === null || value === undefined ? fallback : Number(value);
  if (number === undefined || !Number.isInteger(number))
    throw invalidArgument("A whole number is needed.");
  return number;
}

export function oneOf<T extends string>(value: unknown, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument(`"${String(value)}" is none of the choices.`);
  return found;
}

/** The colour words Excel takes besides #RRGGBB; the rest of HTML's are left out. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  lime: "#00FF00",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** A colour as "#RRGGBB" in capitals, which is how Excel reports it. */
export function asColor(value: unknown): string {
  const text = asText(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const color = hex ? `#${hex.toUpperCase()}` : NAMED[text.toLowerCase()];
  if (!color) throw invalidArgument(`"${text}" is no colour.`);
  return color;
}

export function recordOf(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw invalidArgument("A record is needed.");
  return value as Record<string, unknown>;
}
