import type { Pipeline } from "../../pipeline/pipeline";
import { foldText } from "../../pipeline/cells/fold";
import { stageOrderOf } from "../../workbook/stages/stage-tables";
import type { NamesChoice } from "../../workbook/rows/rows-choice";

/** A stage of the rows in use with the deals that stand in it now. */
export interface StageCount {
  /** number in the order of the pipeline */
  readonly index: number;
  readonly name: string;
  readonly deals: number;
}

/** The open stages in order: those that can change places. */
export function openStages(pipeline: Pipeline): StageCount[] {
  const { stages, records } = pipeline;
  const counts = new Map<number, number>();
  for (const stage of records.present()) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  return Array.from({ length: stages.openCount }, (_, index) => ({
    index,
    name: stages.at(index).name,
    deals: counts.get(index) ?? 0,
  }));
}

/**
 * The order that a person gave to the open stages, with all others that somebody named behind them. Their
 * kinds are said only where the names alone would be read as another kind.
 * @param order numbers of the open stages
 */
export function namesInOrder({ stages }: Pipeline, order: readonly number[]): NamesChoice {
  const all = stages.names().map((name) => stages.stages.find((stage) => stage.name === name)!);
  const ordered = [
    ...order.map((index) => stages.at(index)),
    ...all.filter(({ kind, isImplied }) => kind !== "open" && isImplied !== true),
  ];
  const names = ordered.map(({ name }) => name);
  const read = stageOrderOf(names.map((name) => [name]));
  const kindRead = (name: string) =>
    read?.stages.find((stage) => foldText(stage.name) === foldText(name))?.kind;
  const isPlain = ordered.every(({ name, kind }) => kindRead(name) === kind);
  return isPlain ? { names } : { names, kinds: ordered.map(({ kind }) => kind) };
}
