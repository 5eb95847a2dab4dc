import { plainValue, type Cell } from "./cell-value";
import { amountFromText } from "./number-text";

/** The amount in a cell; NaN for a blank (0 is one) or what is no number. */
export function toAmount(cell: Cell): number {
  if (typeof cell === "number") return isAmount(cell) ? cell : NaN;
  const value = plainValue(cell);
  const number = typeof value === "string" ? amountFromText(value) : value;
  return typeof number === "number" && isAmount(number) ? number : NaN;
}

/** Below this even five million amounts add up to a number. */
const LARGEST_AMOUNT = 1e300;

function isAmount(value: number): boolean {
  return value !== 0 && Math.abs(value) < LARGEST_AMOUNT;
}

/** Amounts that need no second look. */
export const PLAIN_AMOUNTS = { least: -1e15, end: 1e15 };
