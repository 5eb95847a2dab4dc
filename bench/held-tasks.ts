/** What a browser's trace tells of one thing that it did. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly ts: number;
  readonly dur?: number;
  /** processor time, in microseconds like all times here */
  readonly tdur?: number;
  readonly args: { readonly data?: ProfileData };
}

interface ProfileData {
  readonly startTime?: number;
  readonly timeDeltas?: readonly number[];
  readonly cpuProfile?: {
    readonly nodes?: readonly ProfileNode[];
    readonly samples?: readonly number[];
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

/** What `browser.startTracing` must be told for heldTasks. */
export const TRACED = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-v8.cpu_profiler",
];

/** Shorter ones nobody notices. */
const LEAST_MS = 50;

/**
 * How long each longer task held the page up, in milliseconds of processor time, which other programs of the
 * machine do not lengthen. What the workbench did beside the pane is taken off by the samples.
 * @param isBeside whether a script is the workbench's
 */
export function heldTasks(trace: Buffer, isBeside: (url: string) => boolean): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  return profilesOf(traceEvents).flatMap(({ pid, tid, samples }) => {
    if (!samples.some(({ url }) => isBeside(url))) return [];
    return traceEvents
      .filter((event) => event.name === "RunTask" && event.pid === pid && event.tid === tid)
      .filter(({ tdur = 0 }) => tdur > 1000 * LEAST_MS)
      .map(({ ts, dur = 0, tdur = 0 }) => {
        const urls = samples.filter(({ at }) => at >= ts && at <= ts + dur).map(({ url }) => url);
        const known = urls.filter((url) => url !== "");
        const share = known.length === 0 ? 0 : known.filter(isBeside).length / known.length;
        return ((1 - share) * tdur) / 1000;
      })
      .filter((held) => held > LEAST_MS);
  });
}

/** The samples of each thread: when, and the script that everything else was called from. */
function profilesOf(events: readonly TraceEvent[]) {
  return events
    .filter(({ name }) => name === "Profile")
    .map(({ pid, tid, id, args }) => {
      const nodes = new Map<number, ProfileNode>();
      const samples: { at: number; url: string }[] = [];
      let at = args.data?.startTime ?? 0;
      const urlOf = (node: number | undefined, outer = ""): string => {
        const found = node === undefined ? undefined : nodes.get(node);
        return found === undefined ? outer : urlOf(found.parent, found.callFrame.url || outer);
      };
      for (const chunk of events) {
        if (chunk.name !== "ProfileChunk" || chunk.pid !== pid || chunk.id !== id) continue;
        const { cpuProfile, timeDeltas = [] } = chunk.args.data ?? {};
        for (const node of cpuProfile?.nodes ?? []) nodes.set(node.id, node);
        timeDeltas.forEach((delta, index) => {
          at += delta;
          samples.push({ at, url: urlOf(cpuProfile?.samples?.[index]) });
        });
      }
      return { pid, tid, samples };
    });
}
