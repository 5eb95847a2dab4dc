import type {
  BuildProgress,
  BuildResult,
  RefreshReport,
  Remains,
  UndoReport,
} from "../workbook/build/build-types";
import type { ClearOutcome } from "../workbook/stages/apply-clear-changes";
import type { StageDecisions } from "../workbook/stages/plan-stage-changes";
import type { StageUndo } from "../workbook/stages/plan-stage-undo";
import type { StageSurvey } from "../workbook/stages/stage-survey";
import { CHARTS_READINGS, type ChartsDone, type ChartsJob } from "./charts/charts-tasks";
import { METRICS_READINGS, type MetricsDone, type MetricsJob } from "./metrics/metrics-tasks";
import { PLAYBOOK_READINGS, type PlaybookDone, type PlaybookJob } from "./playbook/playbook-tasks";
import { ROWS_READINGS, type RowsDone, type RowsJob } from "./rows/rows-tasks";
import type { BuildForm } from "./build/form";

/** A place in the workbook to show. */
export interface Spot {
  readonly sheet: string;
  readonly address: string;
}

/** The job of a place; a quick one is over before a progress bar would be read. */
type PlaceTask =
  | { readonly kind: "rows"; readonly job: RowsJob; readonly isQuick?: boolean }
  | { readonly kind: "metrics"; readonly job: MetricsJob; readonly isQuick?: boolean }
  | { readonly kind: "charts"; readonly job: ChartsJob; readonly isQuick?: boolean }
  | { readonly kind: "playbook"; readonly job: PlaybookJob; readonly isQuick?: boolean };

const READINGS: Readonly<Record<PlaceTask["kind"], readonly string[]>> = {
  rows: ROWS_READINGS,
  metrics: METRICS_READINGS,
  charts: CHARTS_READINGS,
  playbook: PLAYBOOK_READINGS,
};

/** Whether a task only reads what a place shows: then the message that there is stays. */
export function isReading(task: {
  readonly kind: string;
  readonly job?: { kind: string };
}): boolean {
  const { kind, job } = task;
  return (
    job !== undefined && kind in READINGS && READINGS[kind as PlaceTask["kind"]].includes(job.kind)
  );
}

/** What the pane asks of Excel. */
export type Task =
  | PlaceTask
  | { readonly kind: "build"; readonly form: BuildForm }
  | { readonly kind: "undo"; readonly built: BuildResult }
  | { readonly kind: "refresh" }
  | {
      readonly kind: "apply-stages";
      readonly survey: StageSurvey;
      readonly decisions: StageDecisions;
    }
  /** every pipeline, where nobody has to be asked */
  | { readonly kind: "apply-stages"; readonly survey?: undefined }
  | { readonly kind: "undo-stages"; readonly undo: StageUndo }
  | { readonly kind: "remove-remains" }
  | { readonly kind: "switch-stamping"; readonly on: boolean }
  | { readonly kind: "go-to"; readonly spot: Spot };

/** Reads the rows in use anew. */
export const READ_ROWS: Task = { kind: "rows", job: { kind: "read" }, isQuick: true };

/** How far a task is; `doing` of a build says which part it is at. */
export interface TaskProgress extends Pick<BuildProgress, "step" | "steps"> {
  readonly doing?: BuildProgress["doing"];
}

/** What the workbook says of itself. */
export interface WorkbookFacts {
  /** whether stages and their dates are kept in step */
  readonly stamping: boolean;
  /** what an unfinished build left behind */
  readonly remains: Remains | undefined;
  /** whether nothing was begun in it yet, so that a welcome is in place */
  readonly isFirstRun?: boolean;
  /** the pipelines that do not follow their Stages table; undefined as long as nobody looked */
  readonly surveys?: readonly StageSurvey[] | undefined;
}

/** What came of a task. */
export type TaskDone =
  | { readonly kind: "build"; readonly result: BuildResult }
  | { readonly kind: "undo"; readonly report: UndoReport }
  | { readonly kind: "refresh"; readonly report: RefreshReport }
  | { readonly kind: "apply-stages"; readonly outcome: ClearOutcome }
  | { readonly kind: "undo-stages"; readonly kept: readonly string[] }
  | { readonly kind: "remove-remains"; readonly removed: Remains }
  | { readonly kind: "switch-stamping"; readonly on: boolean }
  | { readonly kind: "go-to" }
  | { readonly kind: "rows"; readonly done: RowsDone }
  | { readonly kind: "metrics"; readonly done: MetricsDone }
  | { readonly kind: "charts"; readonly done: ChartsDone }
  | { readonly kind: "playbook"; readonly done: PlaybookDone };
