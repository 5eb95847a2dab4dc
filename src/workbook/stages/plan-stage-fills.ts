import type { BuildWords } from "../../locales/build-words";
import { foldText } from "../../pipeline/cells/fold";
import { POST_SALE_DAYS, USUAL_DAYS, filledProbabilities } from "../../templates/custom-process";
import { guidanceRows } from "../build/plan-playbook";
import { find } from "./plan-stage-changes";
import { nameColumnOf, stageOrderOf, stagesColumnOf } from "./stage-tables";

/** A blank cell of the Stages table and what it is given; its place goes by names, since rows are moved. */
export interface StageFill {
  readonly stage: string;
  readonly header: string;
  readonly value: string | number;
}

/**
 * What the Stages table does not say of new stages, filled in as for a process of the team's own: the kind,
 * a probability between its neighbours', the usual days, and texts that ask for the team's. Only blank cells.
 * @param table with its header row, as Excel gives its formulas
 */
export function planStageFills(
  table: readonly (readonly unknown[])[],
  added: readonly string[],
  words: BuildWords,
): StageFill[] {
  const order = stageOrderOf(table.map((row) => [...row]));
  if (order === undefined) return [];
  const { kinds, stageColumns } = words.workbook;
  const open = order.stages.slice(0, order.openCount);
  const probabilities = filledProbabilities(open.map(({ probability }) => probability));
  const headers = (table[0] ?? []).map(String);
  return added.flatMap((name) => {
    const at = order.find(name);
    if (at === undefined) return [];
    const { kind } = order.at(at);
    const isRunning = kind === "open" || kind === "won";
    const valueOf = (header: string): string | number | undefined => {
      const text = (["purpose", "entry", "exit"] as const).find(
        (column) => foldText(stageColumns[column]) === foldText(header),
      );
      if (text !== undefined) return words.ownStage[text];
      const column = stagesColumnOf(header);
      if (column === "kind") return kinds[kind];
      if (column === "probability" && isRunning) return kind === "open" ? probabilities[at] : 1;
      if (column === "targetDays" && isRunning)
        return kind === "open" ? USUAL_DAYS : POST_SALE_DAYS;
      return undefined;
    };
    return headers.flatMap((header): StageFill[] => {
      const fill = { stage: name, header, value: valueOf(header) ?? "" };
      const place = placeOfFill(table, fill);
      const isBlank = place !== undefined && table[place.row]![place.column] === "";
      return isBlank && fill.value !== "" ? [fill] : [];
    });
  });
}

/** Where such a cell stands in the table, whose header row is 0; undefined when it is gone. */
export function placeOfFill(
  table: readonly (readonly unknown[])[],
  { stage, header }: Pick<StageFill, "stage" | "header">,
): { readonly row: number; readonly column: number } | undefined {
  const headers = (table[0] ?? []).map(String);
  const names = nameColumnOf(headers);
  const row = find(
    table.map((cells, at) => (at === 0 ? "" : String(cells[names] ?? ""))),
    stage,
  );
  const column = headers.indexOf(header);
  return row < 1 || column === -1 ? undefined : { row, column };
}

/**
 * Rows of guidance for new stages, in the columns of a table of the playbook: none where the table is not
 * the one of the stages, or tells of the stage already.
 */
export function planGuideRows(
  [headers = [], ...rows]: readonly (readonly unknown[])[],
  added: readonly string[],
  words: BuildWords,
): string[][] {
  const { stage, item, text } = words.workbook.playbookColumns;
  const places = [stage, item, text].map((column) => find(headers.map(String), column));
  if (places.includes(-1)) return [];
  const told = rows.map((cells) => String(cells[places[0]!]));
  return added
    .filter((name) => find(told, name) === -1)
    .flatMap((name) => guidanceRows({ ...words.ownStage, name }, words))
    .map((cells) => headers.map((_, column) => cells[places.indexOf(column)] ?? ""));
}
