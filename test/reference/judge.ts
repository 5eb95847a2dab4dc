import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CustomFunctionsError } from "../custom-functions";

/** A cell as the reference writes it: an error cell is an object. */
type Cell = null | boolean | number | string | { error: string };

interface Call {
  readonly id: string;
  /** What follows deals, as the reference wrote it. */
  readonly args: readonly unknown[];
  readonly value?: Cell | Cell[][];
  readonly error?: string;
  /** What the sentence of the error must name. */
  readonly word?: string;
}

interface Case {
  readonly name: string;
  readonly deals: readonly (readonly Cell[])[];
  readonly stages: readonly (readonly Cell[])[] | null;
  readonly calls: readonly Call[];
}

/** Who answers for which function, and what a case puts between a call's own arguments and its options. */
export interface Judged {
  readonly file: string;
  readonly functions: Readonly<Record<string, unknown>>;
  readonly between?: (stages: Case["stages"]) => readonly unknown[];
  readonly tidy?: (ours: unknown) => unknown;
}

/** A test for each function in each case of a file: it answers what the reference computed. */
export function testAgainstReference({ file, functions, between, tidy }: Judged): void {
  const cases = JSON.parse(readFileSync(join(__dirname, file), "utf8")) as Case[];

  describe.each(cases)("$name", ({ deals, stages, calls }) => {
    const cells = toCells(deals);
    const ids = [...new Set(calls.map(({ id }) => id))];

    test.each(ids)("%s answers as the reference computed from the definitions does", (id) => {
      const compute = functions[id] as (...given: unknown[]) => unknown;
      const differing = calls
        .filter((call) => call.id === id)
        .map(({ args, value, error, word }) => {
          const own = [...args.slice(0, -1), ...(between?.(stages) ?? [])];
          const ours = plainResult(() => compute(cells, ...own, toOptions(args.at(-1))));
          return { args, reference: value ?? { error, word }, ours: tidy ? tidy(ours) : ours };
        })
        .filter(({ reference, ours }) => !agrees(ours, reference));
      expect(differing).toEqual([]);
    });
  });
}

/** Relative tolerance: both sides add and divide doubles, in their own order. */
const TOLERANCE = 1e-9;

interface ErrorCell {
  readonly error: string;
  readonly message?: string;
  readonly word?: string;
}

const isErrorCell = (cell: unknown): cell is ErrorCell =>
  typeof cell === "object" && cell !== null && "error" in cell;

function toCells(deals: Case["deals"]): unknown[][] {
  return deals.map((row) =>
    row.map((cell) => (isErrorCell(cell) ? new CustomFunctionsError(cell.error) : cell)),
  );
}

/** Options as Excel hands them over, each in a range of its own. */
const toOptions = (options: unknown): unknown[] => (options as unknown[]).map((value) => [[value]]);

/** What a call gives; an error by its code and its sentence, of which a reference names a word at most. */
function plainResult(compute: () => unknown): unknown {
  try {
    return plain(compute());
  } catch (error) {
    return plain(error);
  }
}

function plain(result: unknown): unknown {
  if (result instanceof CustomFunctionsError)
    return { error: result.code, message: result.message };
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
  if (isErrorCell(ours) && isErrorCell(reference))
    return ours.error === reference.error && (ours.message ?? "").includes(reference.word ?? "");
  return ours === reference;
}
