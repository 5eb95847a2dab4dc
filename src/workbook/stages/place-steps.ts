import type { ColumnStep } from "./plan-column-order";

/** A column of the table of deals; its width in points, undefined for one of the usual width. */
export interface PlacedColumn {
  readonly header: string;
  readonly width: number | undefined;
}

export interface PlacedStep {
  readonly step: ColumnStep;
  /** Number that an added or copied column gets; 0 for the other steps. */
  readonly index: number;
  /** What the column that new ones take after is called when the step is taken. */
  readonly model: string | undefined;
}

/** Follows the columns through the steps: numbers for those that come, and what stands there in the end. */
export function placeSteps(
  start: readonly PlacedColumn[],
  steps: readonly ColumnStep[],
  firstModel: string | undefined,
): { readonly steps: readonly PlacedStep[]; readonly columns: readonly PlacedColumn[] } {
  let columns = start;
  let model = firstModel;
  const usual = start.find(({ header }) => header === firstModel)?.width;
  const without = (name: string) => columns.filter(({ header }) => header !== name);
  const placed = steps.map((step): PlacedStep => {
    if (step.do === "rename") {
      const result = { step, index: 0, model };
      if (model === step.from) model = step.to;
      columns = columns.map((column) =>
        column.header === step.from ? { ...column, header: step.to } : column,
      );
      return result;
    }
    if (step.do === "drop") {
      columns = without(step.name);
      if (model === step.name) model = undefined;
      return { step, index: 0, model };
    }
    const numberIn = (all: readonly PlacedColumn[]) =>
      step.after === undefined ? 0 : all.findIndex(({ header }) => header === step.after) + 1;
    const index = numberIn(columns);
    const moved = columns.find(({ header }) => header === step.name);
    const rest = without(step.name);
    const at = numberIn(rest);
    const column = moved ?? { header: step.name, width: usual };
    columns = [...rest.slice(0, at), column, ...rest.slice(at)];
    return { step, index, model };
  });
  return { steps: placed, columns };
}
