import type { SourceId } from "../locales/build-words";
import { MOST_OPEN_STAGES, MOST_POST_SALE_STAGES } from "./check-process";
import { METHODOLOGY_IDS, type MethodologyChoice } from "./methodologies";
import {
  LONGEST_TEXT,
  choice,
  list,
  need,
  number,
  record,
  text,
  type Check,
} from "./process-file-fields";
import { STAGE_LISTS, type ProcessId } from "./stage-lists";

/** The shape of the file that keeps a team's process. */

export const FORMAT = "funnelbook-process";
export const VERSION = 1;

const LONGEST_NAME = 255;
const LONGEST_DAYS = 9999;
/** Open stages and steps after the sale together; the editor says when there are too many of a kind. */
const MOST_STAGES = MOST_OPEN_STAGES + MOST_POST_SALE_STAGES;
/** So many as the Playbook of a stage takes. */
const CHECKLIST = [3, 5] as const;
const QUESTIONS = [2, 3] as const;
const STAGE_KINDS = ["open", "after-sale"] as const;

/** A benchmark in the file; its numbers are fractions. */
export interface FileBenchmark {
  readonly low: number;
  readonly high: number;
  readonly source: SourceId;
}

/** A stage in the file: all its fields side by side, as the Stages and Playbook sheets have them. */
export interface FileStage {
  readonly name: string;
  readonly kind: (typeof STAGE_KINDS)[number];
  readonly probability?: number;
  readonly targetDays?: number;
  readonly benchmark?: FileBenchmark;
  readonly purpose?: string;
  readonly entry?: string;
  readonly exit?: string;
  readonly checklist?: readonly string[];
  readonly questions?: readonly string[];
}

export interface FileContent {
  readonly format: string;
  readonly version: number;
  readonly name: string;
  readonly basis?: ProcessId;
  readonly methodology: MethodologyChoice;
  readonly stages: readonly FileStage[];
}

/** A record, so that a new source is a type error here until it is listed. */
const SOURCES: Readonly<Record<SourceId, true>> = {
  "seven-step-article": true,
  "pipeline-guide": true,
  "process-or-method": true,
  "personal-selling-guide": true,
  "ten-steps": true,
};

const share = number({ above: 0, most: 1 });
const stageFields = record<FileStage>({
  name: need(text(LONGEST_NAME)),
  kind: need(choice(STAGE_KINDS)),
  probability: share,
  targetDays: number({ above: 0, most: LONGEST_DAYS }),
  benchmark: rising(
    record<FileBenchmark>({
      low: need(share),
      high: need(share),
      source: need(choice(Object.keys(SOURCES) as SourceId[])),
    }),
  ),
  purpose: text(LONGEST_TEXT),
  entry: text(LONGEST_TEXT),
  exit: text(LONGEST_TEXT),
  checklist: list(text(LONGEST_TEXT), CHECKLIST),
  questions: list(text(LONGEST_TEXT), QUESTIONS),
});
/** Reads the content of a file, noting all that is wrong with it. */
export const readContent = record<FileContent>({
  format: need(text(LONGEST_NAME)),
  version: need(number({ above: 0, most: VERSION })),
  name: need(text(LONGEST_NAME)),
  basis: choice(Object.keys(STAGE_LISTS) as ProcessId[]),
  methodology: need(choice(["none" as const, ...METHODOLOGY_IDS])),
  stages: need(list(stageFields, [1, MOST_STAGES])),
});

function rising(band: Check<FileBenchmark>): Check<FileBenchmark> {
  return (value, path, reader) => {
    const read = band(value, path, reader);
    return read && read.low >= read.high ? reader.refuse(path, "out-of-range") : read;
  };
}
