import { spawnSync } from "node:child_process";
import { loadBuiltFunctions } from "./built-functions";
import { CALLS } from "./calls";
import { makeRows, type Row } from "./rows";

const ROWS = 1_000_000;
const COLUMNS = 5;
const MEASURED = ["CONVERSION", "CYCLETIME", "FUNNEL"];

/** Megabytes. */
export interface MemoryRecord {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** The rows as JSON.parse makes them, which are kept to be recognised. */
  readonly rangeMb: number;
  /** What is kept besides them after the call: objects, and typed arrays. */
  readonly keptHeapMb: number;
  readonly keptArraysMb: number;
  /** The most that the process took up: Node itself, the rows, the text they were parsed from, the call. */
  readonly peakMb: number;
}

/** Measures each function in a process of its own: a peak is that of a whole process. */
export function measureMemory(names: readonly string[]): MemoryRecord[] {
  return MEASURED.filter((name) => names.length === 0 || names.includes(name)).map((name) => {
    const args = [...process.execArgv, __filename, name];
    const { stdout, status } = spawnSync(process.execPath, args, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
    if (status !== 0) throw new Error(`the memory of ${name} could not be measured`);
    return JSON.parse(stdout) as MemoryRecord;
  });
}

async function measureHere(name: string): Promise<MemoryRecord> {
  const run = loadBuiltFunctions().get(name)!;
  const text = JSON.stringify(makeRows(ROWS, COLUMNS));
  // What only the first call of a function needs, as words that it waits for, is no memory of its rows.
  await CALLS[name]!(run, makeRows(100, COLUMNS));
  const empty = settled();
  let range: Row[] | undefined = JSON.parse(text) as Row[];
  const parsed = settled();
  CALLS[name]!(run, range);
  const peak = process.resourceUsage().maxRSS * 1024;
  range = undefined;
  const after = settled();
  return {
    name,
    rows: ROWS,
    columns: COLUMNS,
    rangeMb: inMb(parsed.heapUsed - empty.heapUsed),
    keptHeapMb: inMb(after.heapUsed - parsed.heapUsed),
    keptArraysMb: inMb(after.arrayBuffers - parsed.arrayBuffers),
    peakMb: inMb(peak),
  };
}

function settled(): NodeJS.MemoryUsage {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage();
}

function inMb(bytes: number): number {
  return Math.round(bytes / 1e6);
}

if (require.main === module)
  void measureHere(process.argv[2]!).then((record) => console.log(JSON.stringify(record)));
