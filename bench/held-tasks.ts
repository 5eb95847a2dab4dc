import { profilesOf, type Frame, type TraceEvent } from "./trace-samples";

/** What a task of the pane's thread spent its time on. */
export const CAUSES = ["pane", "office.js", "formulas", "collecting", "browser"] as const;
export type Cause = (typeof CAUSES)[number];

/** A task that held the pane up, in milliseconds of processor time. */
export interface HeldTask {
  readonly ms: number;
  readonly of: Readonly<Record<Cause, number>>;
  /** the pane's functions that were at work, with the milliseconds of each, the longest first */
  readonly functions: readonly (readonly [name: string, ms: number])[];
}

/** What `browser.startTracing` must be told for heldTasks. */
export const TRACED = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-v8.cpu_profiler",
  "v8",
];

/** Shorter ones nobody notices. */
const LEAST_MS = 20;

/**
 * The tasks of the pane's thread that took more than 20 ms of processor time, which other programs of the
 * machine do not lengthen, by what their samples show. Left out is what the workbench did beside the pane,
 * what the test driver did, and the beginning of the trace itself, which alone takes half a second.
 * @param isBeside whether a script is the workbench's
 */
export function heldTasks(trace: Buffer, isBeside: (url: string) => boolean): HeldTask[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const profiles = profilesOf(traceEvents);
  const panes = profiles.filter(({ samples }) =>
    samples.some(({ frames }) => frames.some(({ url }) => isBeside(url))),
  );
  return panes.flatMap(({ pid, tid, samples }) => {
    const own = traceEvents.filter((event) => event.pid === pid && event.tid === tid);
    const starts = own.filter(({ name }) => name === "CpuProfiler::StartProfiling");
    return own
      .filter(({ name, tdur = 0 }) => name === "RunTask" && tdur > 1000 * LEAST_MS)
      .map((task) => {
        const within = ({ at }: { at: number }) => at >= task.ts && at <= task.ts + (task.dur ?? 0);
        const traced = starts.filter(({ ts }) => within({ at: ts }));
        const ms = (task.tdur! - traced.reduce((sum, { tdur = 0 }) => sum + tdur, 0)) / 1000;
        return heldBy(ms, samples.filter(within), isBeside);
      })
      .filter(({ ms }) => ms > LEAST_MS);
  });
}

/** The milliseconds of one task, divided by its samples. */
function heldBy(
  ms: number,
  samples: readonly { readonly frames: readonly Frame[] }[],
  isBeside: (url: string) => boolean,
): HeldTask {
  const counts = { pane: 0, "office.js": 0, formulas: 0, collecting: 0, browser: 0, beside: 0 };
  const functions = new Map<string, number>();
  for (const { frames } of samples) {
    const cause = causeOf(frames, isBeside);
    counts[cause]++;
    if (cause !== "pane") continue;
    const name = ownName(frames);
    functions.set(name, (functions.get(name) ?? 0) + 1);
  }
  if (samples.length === 0) counts.browser = 1;
  // What the engine does for the workbench is the workbench's.
  const named = counts.beside + counts.pane + counts["office.js"] + counts.formulas;
  const ours = named === 0 ? 1 : 1 - counts.beside / named;
  const each = ms / Math.max(1, samples.length);
  const of = {
    pane: counts.pane * each,
    // Handing the rows over to a formula is a part of calculating it.
    "office.js": counts.formulas > 0 ? 0 : counts["office.js"] * each,
    formulas: counts.formulas > 0 ? (counts.formulas + counts["office.js"]) * each : 0,
    collecting: counts.collecting * ours * each,
    browser: counts.browser * ours * each,
  };
  return {
    ms: Object.values(of).reduce((sum, part) => sum + part),
    of,
    functions: [...functions]
      .map(([name, count]) => [name, count * each] as const)
      .sort(([, one], [, other]) => other - one),
  };
}

const OFFICE = /\/excel-|\/office\.js|\/custom-functions/;
const FUNCTIONS = /\/(?:functions|check|expressions)[.-][^/]*\.js$/;

function causeOf(frames: readonly Frame[], isBeside: (url: string) => boolean): Cause | "beside" {
  const [leaf] = frames;
  if (leaf?.name === "(garbage collector)") return "collecting";
  const urls = frames.map(({ url }) => url).filter((url) => url !== "");
  const [innermost] = urls;
  const outermost = urls.at(-1);
  if (innermost === undefined || outermost === undefined)
    // What has no script is the engine's, or it has names of its own and is the test driver's.
    return leaf === undefined || leaf.name.startsWith("(") ? "browser" : "beside";
  if (isBeside(outermost)) return "beside";
  if (OFFICE.test(innermost)) return "office.js";
  const isAsked = urls.every((url) => FUNCTIONS.test(url) || OFFICE.test(url));
  return FUNCTIONS.test(innermost) && isAsked ? "formulas" : "pane";
}

/** The innermost function that is the pane's own; what it called of the libraries is counted as its work. */
function ownName(frames: readonly Frame[]): string {
  const own = frames.filter(({ url }) => url !== "" && !/\/libraries\./.test(url));
  const name = ({ name, url, line, column }: Frame) =>
    `${name || `line ${line}:${column}`} of ${url.slice(url.lastIndexOf("/") + 1).split(".")[0]}`;
  return own[0] === undefined ? "React and Fluent" : name(own[0]);
}
