import type { OwnProcess, OwnStage } from "./custom-process";
import type { MethodologyChoice } from "./methodologies";
import { FileReader, type FileProblem } from "./process-file-fields";
import {
  FORMAT,
  VERSION,
  readContent,
  type FileBenchmark,
  type FileContent,
  type FileStage,
} from "./process-file-format";
import type { Benchmark } from "./template";

/** A team's process as a file keeps it. */
export interface SavedProcess extends OwnProcess {
  readonly methodology: MethodologyChoice;
}

export type ReadResult =
  | { readonly process: SavedProcess; readonly problems?: undefined }
  | { readonly process?: undefined; readonly problems: readonly FileProblem[] };

/** Characters; the longest file that `writeProcessFile` can write is shorter. */
export const LONGEST_FILE = 1_000_000;

/** The text of a file that `readProcessFile` reads back as the same process. */
export function writeProcessFile({
  name,
  basis,
  methodology,
  open,
  postSale = [],
}: SavedProcess): string {
  const content: FileContent = {
    format: FORMAT,
    version: VERSION,
    name,
    ...(basis && { basis }),
    methodology,
    stages: [
      ...open.map((stage) => toFile(stage, "open")),
      ...postSale.map((stage) => toFile(stage, "after-sale")),
    ],
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

/**
 * Reads what somebody may have edited, or never wrote: nothing of it is used before all of it is
 * checked, and all problems are told together, each with its place. Stages that only the names or
 * numbers beside them make wrong are read: the editor shows what is to be mended.
 */
export function readProcessFile(file: string): ReadResult {
  if (file.length > LONGEST_FILE) return refused("too-large");
  let json: unknown;
  try {
    json = JSON.parse(file.replace(/^\uFEFF/, ""));
  } catch {
    return refused("not-json");
  }
  const stranger = strangeFormat(json);
  if (stranger) return refused(stranger);
  const reader = new FileReader();
  const content = readContent(json, [], reader);
  if (content === undefined || reader.problems.length > 0) return { problems: reader.problems };
  const ofKind = (kind: FileStage["kind"]) =>
    content.stages.filter((stage) => stage.kind === kind).map(fromFile);
  const postSale = ofKind("after-sale");
  return {
    process: {
      name: content.name,
      ...(content.basis && { basis: content.basis }),
      methodology: content.methodology,
      open: ofKind("open"),
      ...(postSale.length > 0 && { postSale }),
    },
  };
}

function refused(problem: FileProblem["problem"]): ReadResult {
  return { problems: [{ path: [], problem }] };
}

/** Whether it is not ours at all, or of a version to come: then its fields need not be judged. */
function strangeFormat(json: unknown): FileProblem["problem"] | undefined {
  if (typeof json !== "object" || json === null) return "not-ours";
  const { format, version } = json as Readonly<Record<string, unknown>>;
  if (format !== FORMAT || typeof version !== "number") return "not-ours";
  return version > VERSION ? "newer-version" : undefined;
}

function toFile(stage: OwnStage, kind: FileStage["kind"]): FileStage {
  const { name, probability, targetDays, benchmark, guidance } = stage;
  return {
    name,
    kind,
    ...(probability !== undefined && { probability }),
    ...(targetDays !== undefined && { targetDays }),
    ...(benchmark && {
      benchmark: { low: benchmark.lowRate, high: benchmark.highRate, source: benchmark.source },
    }),
    ...guidance,
  };
}

function fromFile(stage: FileStage): OwnStage {
  const { name, kind: _, probability, targetDays, benchmark, ...guidance } = stage;
  return {
    name,
    ...(probability !== undefined && { probability }),
    ...(targetDays !== undefined && { targetDays }),
    ...(benchmark && { benchmark: bandOf(benchmark) }),
    ...(Object.keys(guidance).length > 0 && { guidance }),
  };
}

function bandOf({ low, high, source }: FileBenchmark): Benchmark {
  return { lowRate: low, highRate: high, source };
}
