import { planColumnOrder, type ColumnStep } from "./plan-column-order";
import type { StageFill } from "./plan-stage-fills";
import { rememberedOf, type StageChanges } from "./plan-stage-changes";
import type { StageMemory, StageSurvey } from "./stage-survey";

/** A stage's old and new name in the cells of the deals. */
export interface CellRename {
  readonly from: string;
  readonly to: string;
  /** Rows of the table's body that are meant, from 0; all that hold `from` if left out. */
  readonly rows?: readonly number[];
}

/** Everything that is written to follow a Stages table, or to take that back. */
export interface StageWork {
  readonly key: string;
  readonly cells: readonly CellRename[];
  /** New stages, of which the Stages table and the playbook say what they do not say yet. */
  readonly completed: readonly string[];
  /** What is taken back of that. */
  readonly emptied: StageCompletion;
  readonly steps: readonly ColumnStep[];
  /** Headers of stages that are gone, to be greyed; and of those that are stages again. */
  readonly greyed: readonly string[];
  readonly cleared: readonly string[];
  readonly memory: StageMemory;
}

/** What was said of new stages in the Stages table, and those that came into the playbook. */
export interface StageCompletion {
  readonly fills: readonly StageFill[];
  readonly guided: readonly string[];
}

export const NOTHING_COMPLETED: StageCompletion = { fills: [], guided: [] };

/** What is needed to take the changes back; plain data, so that the pane can keep it. */
export interface StageUndo {
  readonly key: string;
  /** The headers as they were. */
  readonly headers: readonly string[];
  readonly stageHeader: string;
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Deals that stood in a stage of the new name before; they keep it. */
  readonly standing: Readonly<Record<string, number>>;
  readonly added: readonly string[];
  readonly moved: readonly string[];
  /** Blank columns that went. */
  readonly dropped: readonly string[];
  readonly greyed: readonly string[];
  readonly cleared: readonly string[];
  readonly memory: StageMemory;
  /** By new name, the rows whose Stage was renamed. */
  readonly rows: Readonly<Record<string, readonly number[]>>;
  readonly completion: StageCompletion;
}

export function planWork({ key, memory }: StageSurvey, changes: StageChanges): StageWork {
  const left = memory?.left ?? [];
  return {
    key,
    cells: changes.renamed.map(({ from, to }) => ({ from, to })),
    completed: changes.added,
    emptied: NOTHING_COMPLETED,
    steps: changes.steps,
    greyed: changes.memory.left.filter((name) => !left.includes(name)),
    cleared: changes.regained,
    memory: changes.memory,
  };
}

/** What takes the changes back; see isFinal. */
export function planUndo(survey: StageSurvey, changes: StageChanges): StageUndo {
  const { greyed, cleared } = planWork(survey, changes);
  const headers = survey.columns.map(({ header }) => header);
  const added = changes.steps.flatMap((step) => (step.do === "add" ? [step.name] : []));
  return {
    key: survey.key,
    headers,
    stageHeader: headers[survey.stageColumn]!,
    renamed: changes.renamed.map(({ from, to }) => ({ from, to })),
    standing: survey.standing,
    added,
    moved: changes.moved,
    dropped: changes.removed
      .filter(({ isDropped, dates }) => isDropped && dates === 0)
      .map(({ name }) => name),
    greyed,
    cleared,
    memory: rememberedOf(survey),
    rows: {},
    completion: NOTHING_COMPLETED,
  };
}

/** Whether dates go, which nothing brings back. */
export function isFinal({ removed }: StageChanges): boolean {
  return removed.some(({ isDropped, dates }) => isDropped && dates > 0);
}

/**
 * What takes the changes back, whether all of them were made or only some. A column that was added and
 * has been filled since stays.
 */
export function planReturn(
  undo: StageUndo,
  now: { readonly headers: readonly string[]; readonly isBlank: (header: string) => boolean },
): StageWork {
  const steps: ColumnStep[] = [];
  let headers = [...now.headers];
  const drop = (name: string) => {
    steps.push({ do: "drop", name });
    headers = headers.filter((header) => header !== name);
  };
  const rename = (from: string, to: string) => {
    steps.push({ do: "rename", from, to });
    headers = headers.map((header) => (header === from ? to : header));
  };
  for (const name of undo.moved) {
    const copy = temporaryHeader(name);
    if (!headers.includes(copy)) continue;
    if (headers.includes(name)) drop(copy);
    else rename(copy, name);
  }
  for (const name of undo.added) if (headers.includes(name) && now.isBlank(name)) drop(name);
  for (const { from, to } of undo.renamed)
    if (headers.includes(to) && !headers.includes(from)) rename(to, from);
  const earlier = new Map(undo.renamed.map(({ from, to }) => [to, from]));
  const moved = undo.moved.map((name) => earlier.get(name) ?? name);
  const order = planColumnOrder({
    headers,
    stages: undo.headers.filter(
      (header) => headers.includes(header) || undo.dropped.includes(header),
    ),
    stageHeader: undo.stageHeader,
    fixed: new Set(headers.filter((header) => !moved.includes(header))),
  });
  const isNew = (to: string) => (new Map(Object.entries(undo.standing)).get(to) ?? 0) === 0;
  return {
    key: undo.key,
    cells: undo.renamed.map(({ from, to }) => ({
      from: to,
      to: from,
      ...(isNew(to) ? {} : { rows: new Map(Object.entries(undo.rows)).get(to) ?? [] }),
    })),
    completed: [],
    emptied: undo.completion,
    steps: [...steps, ...order.steps],
    greyed: undo.cleared,
    cleared: undo.greyed,
    memory: undo.memory,
  };
}

/** What a column that moves is called until the one that it is a copy of is gone. */
export function temporaryHeader(name: string): string {
  return `${name} …`;
}
