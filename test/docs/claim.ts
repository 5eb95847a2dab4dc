import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CustomFunctionsError } from "../custom-functions";
import { column, range } from "../pipeline/build";
import type { Range } from "../../src/pipeline/cells/cell-value";

/** docs/metrics.md. */
export const page = readFileSync(join(__dirname, "../../docs/metrics.md"), "utf8");

/** What a sentence of docs/metrics.md promises; the page must still say it. */
export function claim(sentence: string, holds: () => void): void {
  test(sentence, () => {
    expect(page).toContain(sentence);
    holds();
  });
}

export interface Asked {
  /** What stands between the deals and the stages. */
  readonly slots?: readonly unknown[];
  readonly stages?: Range | readonly string[];
  readonly options?: readonly unknown[];
}

type Answer = (...given: never[]) => unknown;

/** What a function of Excel's answers for a range in short, an error being its code. */
export function answer(compute: Answer, deals: string | Range, asked: Asked = {}): unknown {
  const { slots = [], stages, options = [] } = asked;
  const rows = typeof deals === "string" ? range(deals) : deals;
  // Before the stages and the options, which come last.
  const padded = Array.from({ length: compute.length - 3 }, (_, at) => slots[at]);
  const table = typeof stages?.[0] === "string" ? column(...(stages as string[])) : stages;
  const given = [rows, ...padded, table, options.map((option) => [[option]])];
  try {
    return plain(compute(...(given as never[])));
  } catch (error) {
    return plain(error);
  }
}

/** The rows below the headers of a spill. */
export function spilled(compute: Answer, deals: string | Range, asked: Asked = {}): unknown[][] {
  const rows = answer(compute, deals, asked);
  return Array.isArray(rows) ? (rows as unknown[][]).slice(1) : [[rows]];
}

function plain(value: unknown): unknown {
  if (value instanceof CustomFunctionsError) return value.code;
  if (value instanceof Error) throw value;
  return Array.isArray(value) ? value.map(plain) : value;
}
