import type { BuildWords } from "../../locales/build-words";
import { PHASES, stagesOfPhase } from "../../templates/phases";
import type { Methodology, Process } from "../../templates/template";

/** Between the names of stages, in any language. */
export const BETWEEN = " · ";

/**
 * What the Playbook sheet says of a methodology: how it sells, the columns that it adds to the deals,
 * and its guidance with the stages that it is for.
 */
export function methodologyRows(
  { stages }: Process,
  { name, summary, source, columns, guidance }: Methodology,
  { methodologies, playbook, workbook }: BuildWords,
): string[][] {
  const { items, choosing } = methodologies;
  const { method, methodWhere, methodText } = workbook.playbookColumns;
  const open = stages.filter(({ kind }) => kind === "open");
  return [
    [method, methodWhere, methodText],
    [items.about, name, summary],
    [items.choosing, name, choosing],
    [items.source, name, playbook.sources[source]],
    ...columns.map(({ header, prompt }) => [items.column, header, prompt]),
    ...PHASES.flatMap((phase) => {
      const where = stagesOfPhase(open, phase).map((stage) => stage.name);
      return guidance[phase].map((line) => [items[phase], where.join(BETWEEN), line]);
    }),
  ];
}
