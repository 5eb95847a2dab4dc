import type { Looks } from "../columns/column-looks";
import type { Dictionary } from "./dictionary";
import { foldHeader, foldText } from "../cells/fold";
import { splitPipeline } from "../pipeline-suffix";
import type { RoleColumns } from "./roles";
import type { StageOrder } from "../stages";

/** A column of dates of a stage: its number and the stage that its header names. */
export interface StageColumn {
  readonly column: number;
  readonly stage: string;
}

export interface StageColumnFinder {
  readonly headers: readonly string[];
  /** The same as far as they say what their columns are, else blank. */
  readonly meanings: readonly string[];
  readonly roles: RoleColumns;
  readonly dictionary: Dictionary;
  /** The stages that the caller passed, if any. */
  readonly stages: StageOrder | undefined;
  readonly looksOf: (column: number) => Looks;
  /** The different texts of the Stage column; none without one. */
  readonly standingStages: () => readonly string[];
}

/**
 * The columns that hold the entry date of a stage. With the stages given: headers that name one of
 * them, plainly or as `Date entered "X"`, `X date`, `Entered X`, or that say won, lost or parked by
 * themselves. Without: wrapped headers in quotes if there are two or more, else a run of date columns
 * that have no other role, wrapped ones, and those named won, lost or parked.
 */
export function findStageColumns(finder: StageColumnFinder): StageColumn[] {
  const { stages } = finder;
  const columns = stages === undefined ? guessStageColumns(finder) : namedColumns(finder, stages);
  return withoutRepeats(withoutPipelines(columns));
}

/** The columns that hold the date on which a deal left a stage. */
export function findExitColumns({
  meanings,
  dictionary,
}: Pick<StageColumnFinder, "meanings" | "dictionary">): StageColumn[] {
  return meanings.flatMap((header, column) => {
    const stage = dictionary.exitStage(header);
    return stage === undefined ? [] : [{ column, stage }];
  });
}

function namedColumns(finder: StageColumnFinder, stages: StageOrder): StageColumn[] {
  return finder.meanings.flatMap((header, column) => {
    if (isTaken(finder, column) && finder.looksOf(column) !== "dates") return [];
    if (header !== "" && stages.find(header) !== undefined) return [{ column, stage: header }];
    const wrapped = entryStage(finder, column);
    const isStage = wrapped !== undefined && stages.find(wrapped) !== undefined;
    const mayBeStage = !isTaken(finder, column) && canHoldDates(finder, column);
    return isStage && mayBeStage ? [{ column, stage: wrapped }] : [];
  });
}

function guessStageColumns(finder: StageColumnFinder): StageColumn[] {
  const { meanings, dictionary } = finder;
  const quoted = meanings.flatMap((header, column) => {
    const stage = entryStage(finder, column);
    return stage !== undefined && /["“”„«「『]/u.test(header) ? [{ column, stage }] : [];
  });
  const kindNamed = meanings.flatMap((header, column) => {
    const stage = entryStage(finder, column) ?? header;
    const kind = dictionary.kindOfStage(splitPipeline(stage).stage);
    if (kind === undefined || isTaken(finder, column)) return [];
    return canHoldDates(finder, column) ? [{ column, stage }] : [];
  });
  if (quoted.length >= 2) return inColumnOrder([...quoted, ...kindNamed]);
  const run = longestRun(finder);
  const open = run.length >= 2 ? run : wrappedColumns(finder);
  return inColumnOrder([...(areStages(finder, open) ? open : []), ...kindNamed]);
}

/**
 * Date columns beside a Stage column may mean something else (a contract's start and end): they are
 * stages only if one of them is a stage of that column, or it names no open stage at all.
 */
function areStages(finder: StageColumnFinder, columns: readonly StageColumn[]): boolean {
  const { dictionary } = finder;
  const standing = finder
    .standingStages()
    .filter((name) => dictionary.kindOfStage(name) === undefined)
    .map(foldText);
  return standing.length === 0 || columns.some(({ stage }) => standing.includes(foldText(stage)));
}

/**
 * Columns in a row that hold dates and have no role, over columns that have one; blank or marked ones
 * between dated ones belong.
 */
function longestRun(finder: StageColumnFinder): StageColumn[] {
  let best: StageColumn[] = [];
  let run: StageColumn[] = [];
  const close = () => {
    while (run.length > 0 && !isDated(finder, run[run.length - 1]!)) run.pop();
    if (openColumns(finder, run) > openColumns(finder, best)) best = run;
    run = [];
  };
  finder.headers.forEach((header, column) => {
    // A column with a meaning of its own (Amount, Created), or said to have none, may stand between the stages.
    if (isTaken(finder, column) || finder.meanings[column] !== header) return;
    const looks = header === "" ? "other" : finder.looksOf(column);
    const belongs = looks === "dates" || (run.length > 0 && looks !== "other");
    if (!belongs) close();
    else run.push({ column, stage: entryStage(finder, column) ?? header });
  });
  close();
  return best;
}

function wrappedColumns(finder: StageColumnFinder): StageColumn[] {
  return finder.meanings.flatMap((_, column) => {
    const stage = entryStage(finder, column);
    if (stage === undefined || isTaken(finder, column)) return [];
    return canHoldDates(finder, column) ? [{ column, stage }] : [];
  });
}

function openColumns(finder: StageColumnFinder, run: readonly StageColumn[]): number {
  return run.filter(({ stage }) => finder.dictionary.kindOfStage(stage) === undefined).length;
}

function isDated(finder: StageColumnFinder, { column, stage }: StageColumn): boolean {
  return finder.looksOf(column) === "dates" || finder.dictionary.kindOfStage(stage) !== undefined;
}

function entryStage(finder: StageColumnFinder, column: number): string | undefined {
  return finder.dictionary.entryStage(finder.meanings[column]!);
}

function canHoldDates(finder: StageColumnFinder, column: number): boolean {
  return finder.looksOf(column) !== "other";
}

/** Whether the column has a meaning of its own: a role, or the exit date of a stage. */
function isTaken(finder: StageColumnFinder, column: number): boolean {
  const isExit = finder.dictionary.exitStage(finder.meanings[column]!) !== undefined;
  return isExit || Object.values(finder.roles).includes(column);
}

/**
 * `Proposal (Sales Pipeline)` is the stage Proposal, where the pipeline in parentheses stands behind
 * two stages at least. Columns of one stage in several pipelines are read as one.
 */
function withoutPipelines(columns: readonly StageColumn[]): StageColumn[] {
  const split = columns.map(({ stage }) => splitPipeline(stage));
  const counts = new Map<string, number>();
  for (const { pipeline } of split) {
    const key = foldHeader(pipeline ?? "");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return columns.map(({ column, stage }, at) => {
    const { stage: bare, pipeline } = split[at]!;
    const isShared = pipeline !== undefined && counts.get(foldHeader(pipeline))! > 1;
    return { column, stage: isShared ? bare : stage };
  });
}

function withoutRepeats(columns: readonly StageColumn[]): StageColumn[] {
  const seen = new Set<number>();
  return columns.filter(({ column }) => !seen.has(column) && seen.add(column));
}

function inColumnOrder(columns: readonly StageColumn[]): StageColumn[] {
  return [...columns].sort((a, b) => a.column - b.column);
}
