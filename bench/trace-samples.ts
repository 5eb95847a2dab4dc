/** What a browser's trace tells of one thing that it did. */
export interface TraceEvent {
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
  readonly callFrame: {
    readonly functionName?: string;
    readonly url?: string;
    readonly lineNumber?: number;
    readonly columnNumber?: number;
  };
}

/** A function that was at work; the engine's own have no script, and names in brackets. */
export interface Frame {
  readonly name: string;
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

/** What a thread was at, from the innermost function to the one that everything was called from. */
export interface Sample {
  readonly at: number;
  readonly frames: readonly Frame[];
}

export interface ThreadProfile {
  readonly pid: number;
  readonly tid: number;
  readonly samples: readonly Sample[];
}

/** The samples of each thread of a trace. */
export function profilesOf(events: readonly TraceEvent[]): ThreadProfile[] {
  return events
    .filter(({ name }) => name === "Profile")
    .map(({ pid, tid, id, args }) => {
      const nodes = new Map<number, ProfileNode>();
      const stacks = new Map<number, readonly Frame[]>();
      const samples: Sample[] = [];
      let at = args.data?.startTime ?? 0;
      const framesOf = (id: number | undefined): readonly Frame[] => {
        const node = id === undefined ? undefined : nodes.get(id);
        if (node === undefined) return [];
        const known = stacks.get(node.id);
        if (known !== undefined) return known;
        const frames = [frameOf(node), ...framesOf(node.parent)];
        stacks.set(node.id, frames);
        return frames;
      };
      for (const chunk of events) {
        if (chunk.name !== "ProfileChunk" || chunk.pid !== pid || chunk.id !== id) continue;
        const { cpuProfile, timeDeltas = [] } = chunk.args.data ?? {};
        for (const node of cpuProfile?.nodes ?? []) nodes.set(node.id, node);
        timeDeltas.forEach((delta, index) => {
          at += delta;
          samples.push({ at, frames: framesOf(cpuProfile?.samples?.[index]) });
        });
      }
      return { pid, tid, samples };
    });
}

function frameOf({ callFrame }: ProfileNode): Frame {
  const { functionName = "", url = "", lineNumber = 0, columnNumber = 0 } = callFrame;
  return { name: functionName, url, line: lineNumber + 1, column: columnNumber + 1 };
}
