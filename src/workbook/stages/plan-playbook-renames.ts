import type { BuildWords } from "../../locales/build-words";
import { foldText } from "../../pipeline/cells/fold";
import { BETWEEN } from "../build/plan-methodology";
import { find } from "./plan-stage-changes";

/** A cell of a playbook table that names other stages than before. Row and column count in the table. */
export interface PlaybookRename {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/**
 * What a table of the playbook has to say when stages are called otherwise. Only cells that hold nothing
 * but names of stages are ours to follow: what the team wrote stays.
 */
export function renameInPlaybook(
  table: readonly (readonly unknown[])[],
  words: BuildWords,
  renames: readonly { readonly from: string; readonly to: string }[],
): PlaybookRename[] {
  const from = renames.map((rename) => rename.from);
  return stageCells(table, words).flatMap(({ row, column, text }) => {
    const value = text
      .split(BETWEEN)
      .map((name) => renames[find(from, name)]?.to ?? name)
      .join(BETWEEN);
    return value === text ? [] : [{ row, column, value }];
  });
}

/** How many cells of the tables name each of the stages. */
export function countPlaybook(
  tables: readonly (readonly (readonly unknown[])[])[],
  words: BuildWords,
  stages: readonly string[],
): Record<string, number> {
  const cells = tables.flatMap((table) => stageCells(table, words));
  const named = cells.map(({ text }) => text.split(BETWEEN));
  return Object.fromEntries(
    stages.map((stage) => [stage, named.filter((names) => find(names, stage) !== -1).length]),
  );
}

function stageCells(
  [headers = [], ...rows]: readonly (readonly unknown[])[],
  { workbook }: BuildWords,
): { row: number; column: number; text: string }[] {
  const { stage, methodWhere } = workbook.playbookColumns;
  const wanted = [stage, methodWhere].map(foldText);
  return headers.flatMap((header, column) =>
    wanted.includes(foldText(String(header)))
      ? rows.map((cells, at) => ({ row: at + 1, column, text: String(cells[column]) }))
      : [],
  );
}
