import { ensureBuilt } from "../workbench/ensure-built";
import { loadBuiltFunctions } from "./built-functions";
import { AT_EVERY_SIZE, CALLS, OVER_HISTORY } from "./calls";
import { measure, type BenchRecord } from "./measure";
import { measureMemory } from "./memory";
import { makeHistory, makeRows } from "./rows";
import { memoryTable, timesTable, toMarkdown, twentyTable, type Table } from "./tables";
import { measureTwenty } from "./twenty";

/**
 * Times each function beside what Excel must spend anyway: JSON.parse of the same rows. Ratios within
 * one run count, the milliseconds of a machine do not. Names of functions measure only those;
 * `--markdown` prints the tables of docs/benchmarks.md.
 */

interface Size {
  readonly rows: number;
  readonly columns: 5 | 12;
  readonly runs: number;
}

const SIZES: readonly Size[] = [
  { rows: 1_000, columns: 12, runs: 31 },
  { rows: 10_000, columns: 12, runs: 15 },
  { rows: 100_000, columns: 12, runs: 11 },
  { rows: 1_000_000, columns: 5, runs: 3 },
];

/** The size at which every function is measured. */
const COMMON_SIZE = SIZES[2]!;

type Functions = ReturnType<typeof loadBuiltFunctions>;

async function main(): Promise<void> {
  // A reader such as head may close the pipe early.
  process.stdout.on("error", () => process.exit());
  const printAny = process.argv.includes("--markdown") ? printMarkdown : printTable;
  // Of the functions named, none may be among those that a table is about.
  const print = (table: Table) => table.lines.length > 0 && printAny(table);
  const names = process.argv.slice(2).filter((word) => !word.startsWith("-"));
  ensureBuilt();
  const functions = loadBuiltFunctions();
  // Their first calls wait for what comes late, the later ones do not.
  await functions.get("METRIC")?.(makeRows(10, 5), "won", null, null);
  await functions.get("CHECK")?.(makeRows(10, 5), null, null);
  const wanted = Object.keys(CALLS).filter((name) => names.length === 0 || names.includes(name));
  print(timesTable(SIZES.flatMap((size) => measureSize(functions, size, wanted))));
  if (names.length === 0) {
    const { rows, columns, runs } = COMMON_SIZE;
    print(twentyTable(measureTwenty(functions, makeRows(rows, columns), runs)));
  }
  print(memoryTable(measureMemory(names)));
}

function measureSize(functions: Functions, size: Size, wanted: readonly string[]): BenchRecord[] {
  const names = wanted.filter((name) => size === COMMON_SIZE || AT_EVERY_SIZE.includes(name));
  const dates = makeRows(size.rows, size.columns);
  return names.map((name) => {
    const run = functions.get(name.split(" ")[0]!);
    if (run === undefined) throw new Error(`the build has no function ${name}`);
    const rows = OVER_HISTORY.includes(name) ? makeHistory(size.rows) : dates;
    return measure(name, rows, size.runs, (range) => CALLS[name]!(run, range));
  });
}

function printMarkdown(table: Table): void {
  console.log(toMarkdown(table));
}

function printTable({ title, lines }: Table): void {
  console.log(title);
  console.table(lines);
}

void main();
