import type { BuildWords } from "../../locales/build-words";
import type { OwnProcess } from "../../templates/custom-process";
import type { MethodologyChoice } from "../../templates/methodologies";

/** What a person chose in the pane. */
export interface BuildChoices {
  /** Id of the template: a key of `TEMPLATES`; not read when there is a process. */
  readonly template?: string;
  /** The team's own stages, in whatever language it named them. */
  readonly process?: OwnProcess;
  /** Way of selling whose questions and guidance are added; default "none". */
  readonly methodology?: MethodologyChoice;
  /** Name of the pipeline and of its main sheet; a number is added when the name is taken. */
  readonly name: string;
  /** Whether sixty invented deals fill the sheet. */
  readonly samples: boolean;
  /** Serial of the present day: the sample dates lie before it. */
  readonly today: number;
  /**
   * Whether Excel's own funnel type is tried for the funnel; where it does not work, and by default,
   * the funnel is a centred stacked bar, which works everywhere.
   */
  readonly nativeFunnel?: boolean;
}

/** What building needs besides the choices. */
export interface BuildOptions {
  /** Everything a person will read in the workbook; `buildWords` of a language. */
  readonly words: BuildWords;
  /** Told before each step. */
  readonly progress?: (progress: BuildProgress) => void;
  /** Asked before each step; true ends the build and removes what it had added. */
  readonly isCancelled?: () => boolean;
}

export interface BuildProgress {
  /** Number of the step about to run, from 0. */
  readonly step: number;
  readonly steps: number;
  /** What the step does: "prepare", "finish", "charts", or the part of the workbook it fills. */
  readonly doing: BuildStep;
}

export type BuildStep = "prepare" | SheetRole | "charts" | "finish";

/** The sheets of a pipeline workbook. */
export const SHEET_ROLES = ["pipeline", "stages", "lists", "dashboard", "playbook"] as const;
export type SheetRole = (typeof SHEET_ROLES)[number];

/** A sheet as it was built. */
export interface BuiltSheet {
  readonly role: SheetRole;
  readonly name: string;
}

/** What was built; plain data, so that the pane can keep it for Undo. */
export interface BuildResult {
  /** Marks the sheets of this pipeline in the workbook. */
  readonly key: string;
  /** In the order of their tabs. */
  readonly sheets: readonly BuiltSheet[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
  /** Number of sample deals. */
  readonly deals: number;
  /** Where "Go to sheet" leads. */
  readonly goTo: { readonly sheet: string; readonly address: string };
  /** Id of the sheet that was active before; where Undo leads back. */
  readonly cameFrom: string;
  /** Cells whose results spill: their spill is no edit. */
  readonly spills: readonly { readonly sheet: string; readonly address: string }[];
  /** What each sheet held when the build ended, in the order of `sheets`, to tell later edits. */
  readonly fingerprints: readonly string[];
}

/** What Undo did: the sheets removed, or those that somebody has edited since and that stay. */
export type UndoReport =
  | { readonly undone: true; readonly removed: readonly string[] }
  | { readonly undone: false; readonly edited: readonly string[] };

/** What Refresh did to one chart. */
export interface ChartReport {
  /** What the chart is called when it is built; a title that somebody changed is not read. */
  readonly title: string;
  readonly sheet: string;
  readonly state: ChartState;
  /** Rows (stages) the chart shows now. */
  readonly rows: number;
}

/**
 * "unchanged": it showed the present rows already; "source-gone": the cells it reads were deleted;
 * "no-rows": the Dashboard has no figures yet; "no-room": somebody's cells stand where its rows would
 * go; "series-gone": one of its series was deleted.
 */
export type ChartState =
  "refreshed" | "unchanged" | "source-gone" | "no-rows" | "no-room" | "series-gone";

/** Whether a chart shows the present rows; else the person is told why not. */
export function isUpToDate({ state }: ChartReport): boolean {
  return state === "refreshed" || state === "unchanged";
}

export interface RefreshReport {
  readonly charts: readonly ChartReport[];
}

/** What a build that could not clean up behind itself left in the workbook. */
export interface Remains {
  /** Sheets of the unfinished pipeline that are still there. */
  readonly sheets: readonly string[];
}
