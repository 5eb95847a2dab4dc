import { PipelineError } from "../../pipeline/pipeline-error";
import type { Pipeline } from "../../pipeline/pipeline";
import { textArgument, type Argument } from "../arguments";

/** The arguments that every function has besides its own. */
export interface Shared {
  readonly stages?: Argument;
  readonly options?: Argument;
}

export function requiredStage(pipeline: Pipeline, name: string, argument: Argument): number {
  const stage = optionalStage(pipeline, name, argument);
  if (stage !== undefined) return stage;
  throw new PipelineError("missing-stage", { argument: name });
}

export function optionalStage(
  pipeline: Pipeline,
  name: string,
  argument: Argument,
): number | undefined {
  const text = textArgument(name, argument);
  return text === undefined ? undefined : pipeline.stages.require(name, text);
}

/** The header of a column that must be named. @throws PipelineError "missing-argument" */
export function requiredColumn(name: string, argument: Argument): string {
  const header = textArgument(name, argument);
  if (header !== undefined) return header;
  throw new PipelineError("missing-argument", { argument: name, need: "column" });
}
