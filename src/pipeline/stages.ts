import {
  isBlank,
  isBlankOrZero,
  nameText,
  plainValue,
  type Cell,
  type Range,
} from "./cells/cell-value";
import type { Dictionary } from "./reading/dictionary";
import { foldText } from "./cells/fold";
import { nearestName } from "./nearest";
import { numberFromText } from "./cells/number-text";
import { PipelineError } from "./pipeline-error";
import { splitPipeline } from "./pipeline-suffix";
import type { Kind, StagesColumn } from "./reading/words";

export interface Stage {
  readonly name: string;
  readonly kind: Kind;
  /** Fraction 0–1. */
  readonly probability?: number | undefined;
  readonly targetDays?: number | undefined;
  /** Fraction 0–1. */
  readonly benchmarkLow?: number | undefined;
  readonly benchmarkHigh?: number | undefined;
  /** Whether nobody named it: every pipeline has it. */
  readonly isImplied?: boolean;
}

/** No stage has a longer name; longer texts are not looked at. */
const LONGEST_NAME = 255;

/** More stages than this are no sales process, but a column that is something else. */
const MOST_STAGES = 200;

/** The words of the stages that every pipeline has, for those that a team did not name. */
const IMPLICIT: readonly Stage[] = [
  { name: "Won", kind: "won", isImplied: true },
  { name: "Lost", kind: "lost", isImplied: true },
  { name: "On hold", kind: "parked", isImplied: true },
];

/**
 * The stages of a pipeline in one sequence of indexes: the open stages in order, Won, the post-sale
 * stages; after them, outside the order, the lost and the parked ones. Won, Lost and a parked stage
 * are always there.
 */
export class StageOrder {
  readonly stages: readonly Stage[];
  readonly openCount: number;
  /** Index of Won; all open stages lie before it. */
  readonly won: number;
  /** Index after the last stage of the order (Won or the last post-sale stage). */
  readonly sequenceEnd: number;
  readonly lost: number;
  readonly parked: number;
  private readonly indexes = new Map<string, number>();

  /**
   * @param given the stages as listed; kinds decide, the order within a kind is kept
   * @param isKnown whether the order of the open stages is known, or only their names
   */
  constructor(
    given: readonly Stage[],
    readonly isKnown: boolean,
    private readonly dictionary: Dictionary,
  ) {
    const distinct = withoutRepeats(given);
    if (distinct.length > MOST_STAGES)
      throw new PipelineError("too-many-stages", { count: distinct.length, limit: MOST_STAGES });
    const all = [
      ...distinct,
      ...IMPLICIT.filter(({ kind }) => !distinct.some((stage) => stage.kind === kind)),
    ];
    const ofKind = (kind: Kind) => all.filter((stage) => stage.kind === kind);
    const open = ofKind("open");
    const wonKind = ofKind("won");
    const named = wonKind.find((stage) => dictionary.kindOfStage(stage.name) === "won");
    const won = named ?? wonKind[0]!;
    const postSale = wonKind.filter((stage) => stage !== won);
    this.stages = [...open, won, ...postSale, ...ofKind("lost"), ...ofKind("parked")];
    this.openCount = open.length;
    this.won = open.length;
    this.sequenceEnd = this.won + wonKind.length;
    this.lost = this.sequenceEnd;
    this.parked = this.stages.findIndex((stage) => stage.kind === "parked");
    this.stages.forEach((stage, index) => this.indexes.set(foldText(stage.name), index));
  }

  at(index: number): Stage {
    return this.stages[index]!;
  }

  /**
   * The index of the stage that a text names. A pipeline in parentheses behind the name is passed
   * over, and a won-, lost- or parked-named text that is no stage ("Closed Won") stands for the
   * stage of that kind.
   */
  find(text: string): number | undefined {
    const exact = this.indexes.get(foldText(text.slice(0, LONGEST_NAME)));
    if (exact !== undefined) return exact;
    if (text.length > LONGEST_NAME) return undefined;
    const withoutPipeline = splitPipeline(text).stage;
    const bare = this.indexes.get(foldText(withoutPipeline));
    if (bare !== undefined) return bare;
    const kind = this.dictionary.kindOfStage(text) ?? this.dictionary.kindOfStage(withoutPipeline);
    if (kind === "won") return this.won;
    if (kind === "lost") return this.lost;
    return kind === "parked" ? this.parked : undefined;
  }

  /** The index of the stage that an argument names. @throws PipelineError "unknown-stage" */
  require(argument: string, text: string): number {
    const index = this.find(text);
    if (index !== undefined) return index;
    const stages = this.names();
    const nearest = nearestName(text, stages);
    throw new PipelineError("unknown-stage", { argument, stage: text, nearest, stages });
  }

  /** The names a person can write, in order; a parked stage only if somebody named one. */
  names(): string[] {
    return this.stages
      .filter(({ kind, isImplied }) => kind !== "parked" || isImplied !== true)
      .map(({ name }) => name);
  }

  isInOrder(index: number): boolean {
    return index < this.sequenceEnd;
  }

  /** @throws PipelineError "order-unknown" when only the names of the stages are known. */
  requireOrder(): void {
    if (this.isKnown) return;
    const stages = this.stages.slice(0, this.openCount).map((stage) => stage.name);
    throw new PipelineError("order-unknown", { stages });
  }
}

/** Stages from names alone; the kind of each is what its name says. */
export function stagesFromNames(names: readonly string[], dictionary: Dictionary): Stage[] {
  return names.map((name) => {
    const kind =
      dictionary.kindOfStage(name) ?? dictionary.kindOfStage(splitPipeline(name).stage) ?? "open";
    return { name, kind };
  });
}

/**
 * Stages from the `stages` argument: one column (or row) of names in order, or a table with the
 * headers Stage, Kind, Probability, Target days, Benchmark low, Benchmark high.
 * @throws PipelineError "empty-stages" when it holds no name
 */
export function stagesFromRange(range: Range, dictionary: Dictionary): Stage[] {
  const header = range[0] ?? [];
  const columns = new Map<StagesColumn, number>();
  header.forEach((cell, column) => {
    const meaning = dictionary.stagesColumn(nameText(cell));
    if (meaning !== undefined && !columns.has(meaning)) columns.set(meaning, column);
  });
  const hasHeader = columns.has("stage");
  const isRowOfNames = range.length === 1 && header.length > 1;
  const rows = isRowOfNames ? header.map((cell) => [cell]) : range.slice(hasHeader ? 1 : 0);
  if (!hasHeader) columns.clear();
  const named = rows.filter((row) => !isBlankOrZero(row[columns.get("stage") ?? 0]));
  if (named.length === 0) throw new PipelineError("empty-stages", {});
  const numbers = (...names: StagesColumn[]) =>
    names.map((name) => named.map((row) => positiveNumber(row[columns.get(name) ?? -1])));
  const [probabilities] = asFractions(numbers("probability"));
  const [lows, highs] = asFractions(numbers("benchmarkLow", "benchmarkHigh"));
  const [targetDays] = numbers("targetDays");
  return named.map((row, at) => {
    const name = nameText(row[columns.get("stage") ?? 0]);
    const kind = dictionary.status(nameText(row[columns.get("kind") ?? -1]));
    return {
      name,
      kind: kind ?? dictionary.kindOfStage(name) ?? "open",
      probability: probabilities?.[at],
      targetDays: targetDays?.[at],
      benchmarkLow: lows?.[at],
      benchmarkHigh: highs?.[at],
    };
  });
}

type Numbers = readonly (number | undefined)[];

/** Columns that belong together are all per cent where any of their values is above 1. */
function asFractions(columns: readonly Numbers[]): readonly Numbers[] {
  const isPercent = columns.some((values) =>
    values.some((value) => value !== undefined && value > 1),
  );
  if (!isPercent) return columns;
  return columns.map((values) => values.map((value) => value && value / 100));
}

/** 0 is a blank here, since Excel hands blanks over as 0 on some platforms. */
function positiveNumber(cell: Cell): number | undefined {
  const value = plainValue(cell);
  if (isBlank(value)) return undefined;
  const number = typeof value === "string" ? numberFromText(value) : value;
  return typeof number === "number" && number > 0 && number < Infinity ? number : undefined;
}

function withoutRepeats(stages: readonly Stage[]): Stage[] {
  const seen = new Set<string>();
  return stages.filter((stage) => {
    const key = foldText(stage.name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
