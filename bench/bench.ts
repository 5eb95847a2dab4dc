import { ensureBuilt } from "../workbench/ensure-built";
import { loadBuiltFunctions, type ExcelFunction } from "./built-functions";
import { RIVALS } from "./rival";
import { makeRows, type Row } from "./rows";

/**
 * Times each function beside what Excel must spend anyway: JSON.parse of the same rows. Ratios within
 * one run count, the milliseconds of a machine do not.
 */

const SIZES: readonly { rows: number; columns: 5 | 12; runs: number }[] = [
  { rows: 1_000, columns: 12, runs: 31 },
  { rows: 10_000, columns: 12, runs: 15 },
  { rows: 100_000, columns: 12, runs: 7 },
  { rows: 1_000_000, columns: 5, runs: 3 },
];

/** The functions measured on a million rows of 5 columns, which have dates but no amounts. */
const BIG: readonly string[] = ["CONVERSION", "WINRATE", "CYCLETIME", "FUNNEL", "DEALCOUNT"];

/** Each function as a manager would write it, a word behind its name telling variants apart; stages that both widths have. */
const CALLS: Readonly<Record<string, (run: ExcelFunction, rows: unknown) => unknown>> = {
  CONVERSION: (run, rows) => run(rows, "Lead", "Won", null, null, null),
  WINRATE: (run, rows) => run(rows, null, null, null),
  CYCLETIME: (run, rows) => run(rows, null, null, null, null, null, null),
  FUNNEL: (run, rows) => run(rows, null, null),
  CHECK: (run, rows) => run(rows, null, null),
  METRIC: (run, rows) => run(rows, "won / (won + lost) * median(days('Lead','Offer'))", null, null),
  DEALCOUNT: (run, rows) => run(rows, "Offer", null, null, null),
  COMPARE: (run, rows) => run(rows, "Source", "Web", "Referral", null, null, null, null),
  TIMEINSTAGE: (run, rows) => run(rows, "Offer", null, null, null, null),
  "TIMEINSTAGE km": (run, rows) => run(rows, "Offer", "km", null, null, null),
  "CYCLETIME km": (run, rows) => run(rows, "Lead", "Qualified", "km", null, null, null),
  WINCHANCE: (run, rows) => run(rows, 30, null, null),
  SIGNALS: (run, rows) => run(rows, null, null, null),
  OUTLOOK: (run, rows) => run(rows, null, null, null, null),
  NEEDED: (run, rows) => run(rows, 1e6, "amount", null, null),
  INTERVAL: (run, rows) => run(rows, "Lead", "Won", null, null, null, null),
  DEALVALUE: (run, rows) => run(rows, "Offer", null, null, null),
  DEALS: (run, rows) => run(rows, "Offer", "lost", null, null),
  STALLED: (run, rows) => run(rows, 30, null, null),
  VELOCITY: (run, rows) => run(rows, null, null),
  WEIGHTEDVALUE: (run, rows) => run(rows, "learned", null, null),
  PROBABILITY: (run, rows) => run(rows, "Offer", null, null),
  COVERAGE: (run, rows) =>
    run(rows, 1e9, 45300, 45400, null, [[["@expectedClose"]], [["Closing"]]]),
  CHANGE: (run, rows) => run(rows, 45300, 45400, null, null),
  BREAKDOWN: (run, rows) => run(rows, "Owner", null, null),
  COHORT: (run, rows) => run(rows, null, null, null),
  BOTTLENECK: (run, rows) => run(rows, null, null),
  PERSISTENCE: (run, rows) => run(rows, null, [[["@followUps"]], [["Amount"]]]),
  NEXTACTIONS: (run, rows) => run(rows, 20, null, null),
};

interface BenchRecord {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly firstMs: number;
  readonly repeatMs: number;
  readonly touchMs: number;
  readonly parseMs: number;
  /** Where the rival has the figure. */
  readonly arqueroMs: number | undefined;
}

async function main(): Promise<void> {
  // A reader such as head may close the pipe early.
  process.stdout.on("error", () => process.exit());
  const asJson = process.argv.includes("--json");
  // Names of functions to be measured, all if none is given.
  const only = process.argv.slice(2).filter((word) => !word.startsWith("-"));
  ensureBuilt();
  const functions = loadBuiltFunctions();
  // Its first call waits for its parser, the later ones do not.
  await functions.get("METRIC")?.(makeRows(10, 5), "won", null, null);
  const records: BenchRecord[] = [];
  for (const size of SIZES) {
    const rows = makeRows(size.rows, size.columns);
    for (const [name, call] of Object.entries(CALLS)) {
      if (only.length > 0 && !only.includes(name)) continue;
      if (size.columns === 5 && !BIG.includes(name)) continue;
      const run = functions.get(name.split(" ")[0]!);
      if (run === undefined) throw new Error(`the build has no function ${name}`);
      const record = measure(name, rows, size.runs, (range) => call(run, range));
      records.push(record);
      if (asJson) console.log(JSON.stringify(record));
    }
  }
  if (!asJson) printTable(records);
}

function measure(
  name: string,
  rows: Row[],
  runs: number,
  call: (range: unknown) => unknown,
): BenchRecord {
  const times = { first: [] as number[], repeat: [] as number[], touch: [] as number[] };
  const parse: number[] = [];
  const arquero: number[] = [];
  // Between functions only: a collection in each run would also throw away what V8 has learnt.
  globalThis.gc?.();
  const middle = rows[Math.ceil(rows.length / 2)]!;
  for (let at = 0; at < runs; at++) {
    // Each run holds something new, so that its first call cannot be answered from memory.
    middle[0] = `D-changed-${name}-${at}`;
    const text = JSON.stringify(rows);
    const range = timed(parse, () => JSON.parse(text) as Row[]);
    timed(times.touch, () => touch(range));
    timed(times.first, () => call(range));
    const again = JSON.parse(text) as Row[];
    timed(times.repeat, () => call(again));
    const rival = RIVALS[name];
    if (rival !== undefined) timed(arquero, () => rival(again));
  }
  return {
    name,
    rows: rows.length - 1,
    columns: rows[0]!.length,
    firstMs: median(times.first),
    repeatMs: median(times.repeat),
    touchMs: median(times.touch),
    parseMs: median(parse),
    arqueroMs: arquero.length > 0 ? median(arquero) : undefined,
  };
}

/** Looks at every cell once: less than this no function can do that reads them all. */
function touch(rows: Row[]): number {
  let blanks = 0;
  for (const row of rows) for (const cell of row) if (cell === "") blanks++;
  return blanks;
}

function timed<Result>(times: number[], run: () => Result): Result {
  const start = performance.now();
  const result = run();
  times.push(performance.now() - start);
  return result;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return Number(sorted[Math.floor(sorted.length / 2)]!.toFixed(3));
}

function printTable(records: readonly BenchRecord[]): void {
  console.table(
    records.map((record) => ({
      function: record.name,
      rows: record.rows,
      columns: record.columns,
      "first ms": record.firstMs,
      "repeat ms": record.repeatMs,
      "touch ms": record.touchMs,
      "JSON.parse ms": record.parseMs,
      "arquero ms": record.arqueroMs,
      "first ÷ parse": Number((record.firstMs / record.parseMs).toFixed(2)),
      "repeat ÷ parse": Number((record.repeatMs / record.parseMs).toFixed(2)),
    })),
  );
  console.log("Goal: first ÷ parse at most 0.25, repeat ÷ parse at most 0.125, growth linear.");
}

void main();
