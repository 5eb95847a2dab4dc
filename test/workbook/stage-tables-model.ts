import type { ColumnStep } from "../../src/workbook/stages/plan-column-order";
import type { StageMemory, StageSurvey } from "../../src/workbook/stages/stage-survey";

/** A table of deals and its Stages table without Excel: what a plan is applied to in tests. */
export interface ModelTables {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly stages: readonly string[];
  readonly memory?: StageMemory;
  /** Headers that mean something else than a stage. */
  readonly roles: readonly string[];
  /** Headers that formulas read. */
  readonly read?: readonly string[];
}

export function surveyOf(tables: ModelTables): StageSurvey {
  const { headers, rows, stages, memory, roles, read = [] } = tables;
  const stageColumn = headers.indexOf("Stage");
  const standing: Record<string, number> = {};
  for (const row of rows) {
    const stage = String(row[stageColumn] ?? "");
    if (stage !== "") standing[stage] = (standing[stage] ?? 0) + 1;
  }
  return {
    key: "Pipeline",
    sheet: "Pipeline",
    stages,
    columns: headers.map((header, at) => {
      const cells = rows.map((row) => row[at] ?? null).filter((cell) => cell !== null);
      return {
        header,
        filled: cells.length,
        isDates: cells.every((cell) => typeof cell === "number"),
        hasDates: cells.some((cell) => typeof cell === "number"),
        hasRole: roles.includes(header),
        isRead: read.includes(header),
      };
    }),
    stageColumn,
    memory,
    standing,
    playbook: {},
    mentions: [],
    unsearched: [],
  };
}

/** The columns after the steps. A column that is named or placed wrongly throws. */
export function applySteps(
  { headers, rows }: Pick<ModelTables, "headers" | "rows">,
  steps: readonly ColumnStep[],
): Pick<ModelTables, "headers" | "rows"> {
  const columns = headers.map((header, at) => ({
    header,
    cells: rows.map((row) => row[at] ?? null),
  }));
  const find = (name: string) => {
    const at = columns.findIndex(({ header }) => header === name);
    if (at === -1) throw new Error(`no column "${name}"`);
    return at;
  };
  for (const step of steps) {
    if (step.do === "rename") {
      columns[find(step.from)]!.header = step.to;
    } else if (step.do === "drop") columns.splice(find(step.name), 1);
    else {
      const column =
        step.do === "move"
          ? columns.splice(find(step.name), 1)[0]!
          : { header: step.name, cells: rows.map(() => null) };
      const at = step.after === undefined ? 0 : find(step.after) + 1;
      columns.splice(at, 0, column);
    }
    const names = columns.map(({ header }) => header);
    if (new Set(names).size < names.length) throw new Error(`a header twice: ${names.join()}`);
  }
  return {
    headers: columns.map(({ header }) => header),
    rows: rows.map((_, row) => columns.map(({ cells }) => cells[row]!)),
  };
}
