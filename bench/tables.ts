import { TWENTY } from "./calls";
import type { BenchRecord } from "./measure";
import type { MemoryRecord } from "./memory";
import type { TwentyRecord } from "./twenty";

type Line = Readonly<Record<string, string>>;

/** One table of the page of benchmarks. */
export interface Table {
  readonly title: string;
  readonly lines: readonly Line[];
}

export function timesTable(records: readonly BenchRecord[]): Table {
  const lines = records.map((each) => ({
    function: each.name,
    "rows × columns": size(each),
    "first ms": ms(each.firstMs),
    "repeat ms": ms(each.repeatMs),
    "touch ms": ms(each.touchMs),
    "JSON.parse ms": ms(each.parseMs),
    "arquero ms": each.arqueroMs === undefined ? "" : ms(each.arqueroMs),
    "first ÷ parse": ratio(each.firstMs, each.parseMs),
    "repeat ÷ parse": ratio(each.repeatMs, each.parseMs),
  }));
  return { title: "Each function", lines };
}

export function twentyTable(each: TwentyRecord): Table {
  const line = {
    functions: String(TWENTY.length),
    "rows × columns": size(each),
    "first call ms": ms(each.firstMs),
    "all calls ms": ms(each.allMs),
    "JSON.parse ms": ms(each.parseMs),
    "all ÷ parse": ratio(each.allMs, each.parseMs),
    "all, same rows ms": ms(each.sameMs),
    "same rows ÷ parse": ratio(each.sameMs, each.parseMs),
  };
  return { title: "Twenty functions over one range", lines: [line] };
}

export function memoryTable(records: readonly MemoryRecord[]): Table {
  const lines = records.map((each) => ({
    function: each.name,
    "rows × columns": size(each),
    "rows MB": String(each.rangeMb),
    "kept besides, objects MB": String(each.keptHeapMb),
    "kept besides, arrays MB": String(each.keptArraysMb),
    "peak of the process MB": String(each.peakMb),
  }));
  return { title: "Memory", lines };
}

/** As docs/benchmarks.md has it. */
export function toMarkdown({ title, lines }: Table): string {
  const headers = Object.keys(lines[0] ?? {});
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = `|${headers.map(() => "---|").join("")}`;
  const body = lines.map((line) => row(headers.map((header) => line[header] ?? "")));
  return [`## ${title}`, "", row(headers), rule, ...body, ""].join("\n");
}

function size({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  return `${rows.toLocaleString("en-GB")} × ${columns}`;
}

function ms(time: number): string {
  return time.toFixed(1);
}

function ratio(time: number, parse: number): string {
  return (time / parse).toFixed(2);
}
