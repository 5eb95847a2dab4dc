import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as functions from "../../src/functions/functions";
import { CustomFunctionsError, installCustomFunctions } from "../custom-functions";

installCustomFunctions();

/** A cell as the reference writes it: an error cell is an object. */
type Cell = null | boolean | number | string | { error: string };

interface Call {
  id: keyof typeof FUNCTIONS;
  /** What follows deals, stages and options being the last two. */
  args: unknown[];
  value?: number | Cell[][];
  error?: string;
}

interface Case {
  name: string;
  deals: Cell[][];
  stages: Cell[][] | null;
  calls: Call[];
}

const cases = JSON.parse(readFileSync(join(__dirname, "oracle-cases.json"), "utf8")) as Case[];

/** Relative tolerance: both sides add and divide doubles, in their own order. */
const TOLERANCE = 1e-9;

const isErrorCell = (cell: unknown): cell is { error: string } =>
  typeof cell === "object" && cell !== null && "error" in cell;

const toCell = (cell: Cell): unknown =>
  isErrorCell(cell) ? new CustomFunctionsError(cell.error) : cell;

const FUNCTIONS = {
  CONVERSION: functions.conversion,
  WINRATE: functions.winRate,
  FUNNEL: functions.funnel,
  CYCLETIME: functions.cycleTime,
  DEALCOUNT: functions.dealCount,
} as const;

function callOurs(deals: unknown[][], { id, args }: Call): unknown {
  const options = (args.at(-1) as unknown[]).map((value) => [[value]]);
  const compute = FUNCTIONS[id] as (...given: unknown[]) => unknown;
  try {
    return compute(deals, ...args.slice(0, -1), options);
  } catch (error) {
    return error;
  }
}

/** What a result says: errors by their code, since the sentence is tested elsewhere. */
function plain(result: unknown): unknown {
  if (result instanceof CustomFunctionsError) return { error: result.code };
  if (Array.isArray(result)) return result.map(plain);
  return result;
}

function agrees(ours: unknown, reference: unknown): boolean {
  if (Array.isArray(ours) && Array.isArray(reference)) {
    return ours.length === reference.length && ours.every((item, i) => agrees(item, reference[i]));
  }
  if (typeof ours === "number" && typeof reference === "number") {
    return Math.abs(ours - reference) <= TOLERANCE * Math.max(1, Math.abs(reference));
  }
  if (isErrorCell(ours) && isErrorCell(reference)) return ours.error === reference.error;
  return ours === reference;
}

describe.each(cases)("$name", ({ deals, calls }) => {
  const cells = deals.map((row) => row.map(toCell));

  const ids = [...new Set(calls.map(({ id }) => id))];

  test.each(ids)("%s answers as the reference computed from the definitions does", (id) => {
    const differing = calls
      .filter((call) => call.id === id)
      .map((call) => ({ call, ours: plain(callOurs(cells, call)) }))
      .filter(({ call, ours }) => !agrees(ours, call.value ?? { error: call.error }))
      .map(({ call, ours }) => ({ args: call.args, reference: call.value ?? call.error, ours }));
    expect(differing).toEqual([]);
  });
});
