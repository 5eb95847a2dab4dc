import { foldText } from "../../pipeline/cells/fold";
import { planColumnOrder, type ColumnStep } from "./plan-column-order";
import { planOrigins, type NewStage } from "./plan-stage-origins";
import type { StageMemory, StageMention, StageSurvey, SurveyColumn } from "./stage-survey";

/** What a person said of the changes; nothing need be said where there is only one way. */
export interface StageDecisions {
  /** By the name of a stage without a column: what it was called before, null if it is new. */
  readonly origins: Readonly<Record<string, string | null>>;
  /** By the header of a removed stage: whether its column goes with all its dates. */
  readonly drops: Readonly<Record<string, boolean>>;
}

export const NO_DECISIONS: StageDecisions = { origins: {}, drops: {} };

/** How many cells a change of a stage is about. */
interface StageCells {
  /** Dates in the stage's column. */
  readonly dates: number;
  /** Deals that stand in the stage. */
  readonly deals: number;
  /** Cells of the playbook that name it. */
  readonly playbook: number;
}

export interface RenamedStage extends StageCells {
  readonly from: string;
  readonly to: string;
}

export interface RemovedStage extends StageCells {
  readonly name: string;
  /** Whether the column goes; else it stays, greyed, with its dates. */
  readonly isDropped: boolean;
}

/** What following the Stages table will do. */
export interface StageChanges {
  /** The stages without a column; each can be said to be new, or another one renamed. */
  readonly newStages: readonly NewStage[];
  readonly renamed: readonly RenamedStage[];
  readonly added: readonly string[];
  readonly removed: readonly RemovedStage[];
  /** Stages that were gone, whose kept column is theirs again. */
  readonly regained: readonly string[];
  readonly moved: readonly string[];
  /** Stages whose column stays where it is because formulas read it. */
  readonly stuck: readonly string[];
  /** Stages that are called like a column of another meaning. */
  readonly clashes: readonly string[];
  /** Formulas that name a renamed or removed stage in quotes. */
  readonly mentions: readonly StageMention[];
  readonly steps: readonly ColumnStep[];
  /** What to remember afterwards. */
  readonly memory: StageMemory;
  /** Whether there is anything to say at all. */
  readonly isEmpty: boolean;
  /** Whether it can be applied: there is something to do, and nobody has to be asked first. */
  readonly isReady: boolean;
}

/** Whether there are more or fewer stages then: charts follow by themselves as long as their rows do. */
export function hasOtherCount({
  added,
  regained,
  removed,
}: Pick<StageChanges, "added" | "regained" | "removed">): boolean {
  return added.length + regained.length !== removed.length;
}

/**
 * What has to change in a pipeline so that it follows its Stages table. Names are compared without case,
 * spaces and accents; a name that only looks different is a stage spelled anew.
 */
export function planStageChanges(survey: StageSurvey, decisions: StageDecisions): StageChanges {
  const { columns, stageColumn } = survey;
  const headers = columns.map(({ header }) => header);
  const { applied, left } = rememberedOf(survey);
  const clashes = survey.stages.filter(
    (name) => find([...applied, ...left], name) === -1 && isClash(columns[find(headers, name)]),
  );
  const stages = survey.stages.filter((name) => !clashes.includes(name));
  const isStage = (name: string) => find(stages, name) !== -1;

  const respelled = stages.flatMap((to): [from: string, to: string][] => {
    const from = headers[find(headers, to)];
    return from === undefined || from === to ? [] : [[from, to]];
  });
  const spelled = headers.map(
    (header) => respelled.find(([from]) => from === header)?.[1] ?? header,
  );
  const missing = stages.filter((name) => !spelled.includes(name));
  const goneStages = applied.filter((name) => !isStage(name));
  const strangers = strangersOf(survey, applied, left).filter((header) => !isStage(header));
  const gone = [
    ...new Set([...goneStages.map((name) => headers[find(headers, name)] ?? name), ...strangers]),
  ];
  const newStages = planOrigins({
    stages,
    missing,
    columns: spelled.filter((header) => stages.includes(header) || gone.includes(header)),
    gone,
    strangers,
    lost: missing.filter((name) => find(applied, name) !== -1),
    told: decisions.origins,
  });
  const origins = newStages.flatMap(({ name, origin }): [from: string, to: string][] =>
    typeof origin === "string" ? [[origin, name]] : [],
  );
  const renames = [...respelled, ...origins];
  const taken = new Set(origins.map(([from]) => from));
  const cellsOf = (name: string): StageCells => ({
    dates: columns[headers.indexOf(name)]?.filled ?? 0,
    deals: countOf(survey.standing, name),
    playbook: countOf(survey.playbook, name),
  });
  const drops = new Map(Object.entries(decisions.drops));
  const removed = gone.flatMap((name): RemovedStage[] => {
    const column = columns[headers.indexOf(name)];
    if (column === undefined || taken.has(name) || strangers.includes(name)) return [];
    const isNeedless = survey.memory !== undefined && column.filled === 0 && !column.isRead;
    return [{ name, ...cellsOf(name), isDropped: drops.get(name) ?? isNeedless }];
  });

  const renamedHeaders = headers.map(
    (header) => renames.find(([from]) => from === header)?.[1] ?? header,
  );
  const fixed = new Set(renamedHeaders.filter((_, at) => columns[at]!.isRead));
  const order = planColumnOrder({
    headers: renamedHeaders,
    stages,
    stageHeader: renamedHeaders[stageColumn]!,
    fixed,
  });
  const renamed = renames.map(([from, to]): RenamedStage => ({ from, to, ...cellsOf(from) }));
  const dropped = removed.filter(({ isDropped }) => isDropped).map(({ name }) => name);
  const steps: ColumnStep[] = [
    ...renames
      .filter(([from]) => headers.includes(from))
      .map(([from, to]): ColumnStep => ({ do: "rename", from, to })),
    ...order.steps,
    // Last, since nothing brings it back.
    ...dropped.map((name): ColumnStep => ({ do: "drop", name })),
  ];
  const changed = [...origins.map(([from]) => from), ...removed.map(({ name }) => name)];
  const regained = left.filter((name) => stages.includes(name) && headers.includes(name));
  const isDone = [steps, renamed, removed, regained].every((each) => each.length === 0);
  const isAsked = newStages.some(({ origin }) => origin === undefined);
  return {
    newStages,
    renamed,
    added: newStages.filter(({ origin }) => origin === null).map(({ name }) => name),
    removed,
    regained,
    moved: order.moved,
    stuck: order.stuck,
    clashes,
    mentions: survey.mentions.filter(({ stage }) => find(changed, stage) !== -1),
    steps,
    memory: {
      applied: stages,
      left: [
        ...left.filter((name) => find(headers, name) !== -1 && !isStage(name) && !taken.has(name)),
        ...removed.filter(({ isDropped }) => !isDropped).map(({ name }) => name),
      ],
    },
    isEmpty: isDone && clashes.length === 0,
    isReady: !isDone && !isAsked,
  };
}

/**
 * Number of the text that is this name: literally if there is one, else but for case, spaces and accents;
 * -1 for none.
 */
export function find(texts: readonly string[], name: string): number {
  const exact = texts.indexOf(name);
  return exact === -1 ? texts.findIndex((each) => foldText(each) === foldText(name)) : exact;
}

/** Where nothing is remembered, the dates behind the Stage column are those of the stages. */
export function rememberedOf(survey: StageSurvey): StageMemory {
  if (survey.memory !== undefined) return survey.memory;
  const run = runBehindStage(survey);
  const isDates = ({ header, isDates }: SurveyColumn) => isDates && run.includes(header);
  return { applied: survey.columns.filter(isDates).map(({ header }) => header), left: [] };
}

/** The headers behind the Stage column up to the first that means something else than a stage. */
export function runBehindStage({
  columns,
  stageColumn,
  stages,
}: Pick<StageSurvey, "columns" | "stageColumn" | "stages">): string[] {
  const behind = columns.slice(stageColumn + 1);
  const end = behind.findIndex(({ header, hasRole }) => hasRole && find(stages, header) === -1);
  return behind.slice(0, end === -1 ? behind.length : end).map(({ header }) => header);
}

/**
 * Columns of dates among the stages' that nobody knows: of the person's own, or of a stage whose header
 * was written over.
 */
function strangersOf(
  survey: StageSurvey,
  applied: readonly string[],
  left: readonly string[],
): string[] {
  return runBehindStage(survey).filter((header) => {
    const column = survey.columns.find((each) => each.header === header)!;
    return column.isDates && find(applied, header) === -1 && find(left, header) === -1;
  });
}

/** Only dates make a column of another meaning a stage's; of the rest, only texts keep it from being one. */
function isClash(column: SurveyColumn | undefined): boolean {
  if (column === undefined) return false;
  const { hasRole, isDates, hasDates, filled } = column;
  return hasRole ? !(isDates && filled > 0) : filled > 0 && !hasDates;
}

function countOf(counts: Readonly<Record<string, number>>, name: string): number {
  return Object.entries(counts)
    .filter(([text]) => foldText(text) === foldText(name))
    .reduce((sum, [, count]) => sum + count, 0);
}
