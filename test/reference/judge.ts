import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CustomFunctionsError } from "../custom-functions";

/** A cell as the reference writes it: an error cell is an object. */
export type Cell = null | boolean | number | string | { error: string };

export interface Call {
  readonly id: string;
  /** What follows deals, as the reference wrote it. */
  readonly args: readonly unknown[];
  readonly value?: Cell | Cell[][];
  readonly error?: string;
}

export interface Case {
  readonly name: string;
  readonly deals: readonly (readonly Cell[])[];
  readonly stages: readonly (readonly Cell[])[] | null;
  readonly calls: readonly Call[];
}

export function readCases(file: string): Case[] {
  return JSON.parse(readFileSync(join(__dirname, file), "utf8")) as Case[];
}

/** Relative tolerance: both sides add and divide doubles, in their own order. */
const TOLERANCE = 1e-9;

const isErrorCell = (cell: unknown): cell is { error: string } =>
  typeof cell === "object" && cell !== null && "error" in cell;

export function toCells(deals: Case["deals"]): unknown[][] {
  return deals.map((row) =>
    row.map((cell) => (isErrorCell(cell) ? new CustomFunctionsError(cell.error) : cell)),
  );
}

/** Options as Excel hands them over, each in a range of its own. */
export const toOptions = (options: unknown): unknown[] =>
  (options as unknown[]).map((value) => [[value]]);

/** What a call gives, errors by their code, since the sentences are tested elsewhere. */
export function plainResult(compute: () => unknown): unknown {
  try {
    return plain(compute());
  } catch (error) {
    return plain(error);
  }
}

function plain(result: unknown): unknown {
  if (result instanceof CustomFunctionsError) return { error: result.code };
  if (Array.isArray(result)) return result.map(plain);
  return result;
}

export function agrees(ours: unknown, reference: unknown): boolean {
  if (Array.isArray(ours) && Array.isArray(reference)) {
    return ours.length === reference.length && ours.every((item, i) => agrees(item, reference[i]));
  }
  if (typeof ours === "number" && typeof reference === "number") {
    return Math.abs(ours - reference) <= TOLERANCE * Math.max(1, Math.abs(reference));
  }
  if (isErrorCell(ours) && isErrorCell(reference)) return ours.error === reference.error;
  return ours === reference;
}
