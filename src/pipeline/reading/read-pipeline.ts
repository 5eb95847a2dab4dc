import { nameOrBlank, type Range } from "../cells/cell-value";
import { NO_NAME, namesByCode } from "../columns/coded-names";
import type { Dictionary } from "./dictionary";
import { findExitColumns, findStageColumns, type StageColumn } from "./layout";
import { foldText } from "../cells/fold";
import { PipelineError } from "../pipeline-error";
import { Pipeline } from "../pipeline";
import { readHistory } from "./read-history";
import { readRowDeals } from "./read-row-deals";
import type { Role } from "./roles";
import type { Layout, Settings } from "../settings";
import { ROW_BLANK, ROW_USED } from "./row-kinds";
import { REPEATED_SHARE, SourceRows } from "./source-rows";
import { StageOrder, stagesFromNames, stagesFromRange, type Stage } from "../stages";
import type { Steps } from "../steps";

/** What the core must be told of words and of known sales processes. */
export interface Knowledge {
  readonly dictionary: Dictionary;
  /** The stages of the built-in templates, for ranges whose stage order is not given. */
  readonly templates: readonly (readonly Stage[])[];
}

/**
 * Reads a range with its header row as a pipeline: finds the header row, the meaning of the columns,
 * the layout and the order of the stages, and reads the deals.
 * @param range rows as Excel hands them over
 * @param stages the `stages` argument, undefined when left out
 * @throws PipelineError when the range has no header row, no stages, or a setting names no column
 * @see docs/metrics.md, "The pipeline model"
 */
export function* readPipeline(
  range: Range,
  stages: Range | undefined,
  settings: Settings,
  { dictionary, templates }: Knowledge,
): Steps<Pipeline> {
  const given = stages && new StageOrder(stagesFromRange(stages, dictionary), true, dictionary);
  const source = new SourceRows(range, settings, given, dictionary);
  yield* readStagesAhead(source);
  const stageColumns = findStageColumns({
    headers: source.headers,
    meanings: source.meanings,
    roles: source.roles,
    dictionary,
    stages: given,
    looksOf: (column) => source.looksOf(column),
    standingStages: () => stageNames(source, ["stage"]),
  });
  const layout = settings.layout ?? recogniseLayout(source, stageColumns);
  yield;
  if (layout === "history" && source.roles.changed === undefined) source.takeCreatedAsChanged();
  requireColumns(source, layout, stageColumns);
  const order = given ?? findOrder(source, layout, stageColumns, { dictionary, templates });
  yield;
  const entryColumns = layout === "dates" ? stageColumns : closingColumns(stageColumns, dictionary);
  const records =
    layout === "history"
      ? yield* readHistory(source, order, settings.asOf)
      : yield* readRowDeals(source, {
          stages: order,
          entryColumns,
          exitColumns: layout === "dates" ? findExitColumns(source) : [],
          hasStageDates: layout === "dates",
          asOf: settings.asOf,
        });
  const datedColumns = layout === "history" ? [] : entryColumns;
  return new Pipeline(source, order, layout, records, settings.asOf, datedColumns);
}

/**
 * Reads on one walk what the search for stages needs and what every layout with a Stage column needs
 * after it; the deals too where they repeat soon, as in a log.
 */
function* readStagesAhead(source: SourceRows): Steps<void> {
  const { stage, fromStage, changed, created, closed, left, deal, name } = source.roles;
  if (stage === undefined) return;
  const ids = changed === undefined ? undefined : (deal ?? name);
  const isLog = ids !== undefined && source.repeatsSoon(ids);
  yield* source.readAhead(
    [changed, created, closed, left],
    [stage, fromStage, isLog ? ids : undefined],
  );
}

/** A layout that was asked for must find its columns. */
function requireColumns(
  { roles }: SourceRows,
  layout: Layout,
  stageColumns: readonly StageColumn[],
): void {
  const refuse = (missing: "stage" | "changed" | "stage-dates") => {
    throw new PipelineError("layout-lacks", { layout, missing });
  };
  if (layout === "dates" && stageColumns.length === 0) refuse("stage-dates");
  if (layout === "history" && roles.stage === undefined) refuse("stage");
  if (layout === "history" && roles.changed === undefined) refuse("changed");
  if (layout === "snapshot" && roles.stage === undefined && roles.status === undefined)
    refuse("stage");
}

function recogniseLayout(source: SourceRows, stageColumns: readonly StageColumn[]): Layout {
  const { roles, dictionary } = source;
  const open = stageColumns.filter(({ stage }) => dictionary.kindOfStage(stage) === undefined);
  const isSnapshotWithClosings = open.length === 0 && roles.stage !== undefined;
  if (stageColumns.length >= 2 && !isSnapshotWithClosings) return "dates";
  if (roles.stage !== undefined && isHistory(source)) return "history";
  if (roles.stage === undefined && roles.status === undefined) {
    if (source.rowKinds().every((kind) => kind === ROW_BLANK))
      throw new PipelineError("no-deals", { leftOut: 0 });
    const headers = source.headers.filter((header) => header !== "");
    throw new PipelineError("no-stage-column", { headers });
  }
  return "snapshot";
}

/**
 * Whether rows are changes of stage: a change date, and deals that repeat. A log without a change
 * date keeps it under "created" (Salesforce's OpportunityHistory): then that differs from row to row
 * of a deal, as a deal's own creation would not.
 */
function isHistory(source: SourceRows): boolean {
  const column = source.roles.deal ?? source.roles.name;
  if (column === undefined) return false;
  const hasChanged = source.roles.changed !== undefined;
  const date = hasChanged ? undefined : source.roles.created;
  if (!hasChanged && date === undefined) return false;
  const ids = source.codes(column)!;
  const names = namesByCode(ids);
  const firsts = new Int32Array(names.length).fill(-1);
  const dateAt = (at: number) =>
    date === undefined ? undefined : source.rows[source.firstRow + at]![date];
  let filled = 0;
  let repeated = 0;
  let dated = 0;
  for (let at = 0; at < ids.codes.length; at++) {
    const code = ids.codes[at]!;
    const name = names[code]!;
    if (name === NO_NAME) continue;
    filled++;
    const first = firsts[name]!;
    if (first === -1) firsts[name] = at;
    else {
      repeated++;
      if (dateAt(at) !== dateAt(first)) dated++;
    }
  }
  if (repeated === 0 || repeated / filled < REPEATED_SHARE) return false;
  return hasChanged || dated === repeated;
}

/**
 * The order of the stages when none is given: that of the stage-date columns; else a built-in
 * template that has all the stages found, the shortest such; else the names alone, in no order.
 */
function findOrder(
  source: SourceRows,
  layout: Layout,
  stageColumns: readonly StageColumn[],
  { dictionary, templates }: Knowledge,
): StageOrder {
  if (layout === "dates") {
    const names = stageColumns.map(({ stage }) => stage);
    const stages = withPostSale(stagesFromNames(names, dictionary), templates);
    return new StageOrder(stages, true, dictionary);
  }
  const found = stagesFromNames(stageNames(source, ["stage", "fromStage"]), dictionary);
  const open = found.filter(({ kind }) => kind === "open");
  const covered = templates.filter(covering(open)).sort((a, b) => a.length - b.length)[0];
  if (open.length > 0 && covered !== undefined) return new StageOrder(covered, true, dictionary);
  return new StageOrder(found, open.length <= 1, dictionary);
}

/**
 * Stages in the words and the order of a built-in template have its steps after the sale too, which by
 * their names alone would be open stages; so have others that stand between Won and Lost. Won stands
 * before these, and a sales process before Won.
 */
function withPostSale(stages: Stage[], templates: readonly (readonly Stage[])[]): Stage[] {
  const open = stages.filter(({ kind }) => kind === "open");
  const template = templates.filter(covering(open)).find((each) => isInOrderOf(each, stages));
  if (template === undefined) return withStepsBetweenClosings(stages);
  const kinds = new Map(template.map(({ name, kind }) => [foldText(name), kind]));
  return stages.map((stage) =>
    stage.kind === "open" ? { ...stage, kind: kinds.get(foldText(stage.name))! } : stage,
  );
}

function withStepsBetweenClosings(stages: Stage[]): Stage[] {
  const won = stages.findIndex(({ kind }) => kind === "won");
  const lost = stages.findIndex(({ kind }) => kind === "lost");
  const isBehindProcess = won >= 2;
  if (!isBehindProcess) return stages;
  return stages.map((stage, at) =>
    stage.kind === "open" && at > won && at < lost ? { ...stage, kind: "won" } : stage,
  );
}

function isInOrderOf(template: readonly Stage[], stages: readonly Stage[]): boolean {
  const order = template.map(({ name }) => foldText(name));
  const won = template.findIndex(({ kind }) => kind === "won");
  const places = stages
    .filter(({ kind }) => kind === "open" || kind === "won")
    .map(({ name, kind }) => (kind === "won" ? won : order.indexOf(foldText(name))));
  const beforeWon = places.filter((place) => place < won);
  return beforeWon.length >= 2 && places.every((place, at) => at === 0 || place > places[at - 1]!);
}

/** The templates are the same at every reading: their names are folded once. */
const foldedNames = new WeakMap<readonly Stage[], ReadonlySet<string>>();

/** Whether a template has all of these stages. */
function covering(stages: readonly Stage[]): (template: readonly Stage[]) => boolean {
  const wanted = stages.map(({ name }) => foldText(name));
  return (template) => {
    let names = foldedNames.get(template);
    if (names === undefined) {
      names = new Set(template.map(({ name }) => foldText(name)));
      foldedNames.set(template, names);
    }
    return wanted.every((name) => names.has(name));
  };
}

/** The different texts of the columns of some roles, by first appearance. */
function stageNames(source: SourceRows, roles: readonly Role[]): string[] {
  const names = new Map<string, string>();
  const columns = roles.map((role) => source.roles[role]).filter((column) => column !== undefined);
  // Before the columns are read the kinds would take a walk of their own.
  if (columns.length === 0) return [];
  const kinds = source.rowKinds();
  for (const column of columns) {
    const { codes, cells } = source.codes(column)!;
    const isSeen = new Uint8Array(cells.length);
    let unseen = cells.length;
    for (let at = 0; at < codes.length && unseen > 0; at++) {
      const code = codes[at]!;
      if (isSeen[code] === 1 || kinds[at] !== ROW_USED) continue;
      if (!source.tellsOfStage(source.firstRow + at)) continue;
      isSeen[code] = 1;
      unseen--;
      const cell = cells[code];
      const name = nameOrBlank(cell);
      const key = foldText(name);
      if (name !== "" && !names.has(key)) names.set(key, name);
    }
  }
  return [...names.values()];
}

function closingColumns(columns: readonly StageColumn[], dictionary: Dictionary): StageColumn[] {
  return columns.filter(({ stage }) => {
    const kind = dictionary.kindOfStage(stage);
    return kind === "won" || kind === "lost";
  });
}
