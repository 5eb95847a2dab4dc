import { QUALIFICATION_COLUMNS, type BuildWords } from "../../locales/build-words";
import { foldText } from "../../pipeline/cells/fold";
import type { Pipeline } from "../../pipeline/pipeline";
import type { DealQuestion } from "./plan-deal";
import type { MethodColumn } from "./playbook";

/** The columns of the methodology that nothing else in the form asks for; each may stay blank. */
export function methodQuestions(
  { source, stageColumns }: Pipeline,
  columns: readonly MethodColumn[],
  asked: readonly DealQuestion[],
): DealQuestion[] {
  const taken = new Set<number>([
    ...Object.values(source.roles),
    ...stageColumns.map(({ column }) => column),
    ...asked.map(({ column }) => column),
  ]);
  return columns.flatMap(({ header, prompt }) => {
    const column = source.headers.findIndex((each) => foldText(each) === foldText(header));
    if (column === -1 || taken.has(column)) return [];
    return [{ column, question: header, hint: prompt, answers: [] }];
  });
}

/** The questions that the columns of a pipeline of ours ask of a deal. */
export function dealQuestions(
  headers: readonly string[],
  { qualification, workbook }: Pick<BuildWords, "qualification" | "workbook">,
): DealQuestion[] {
  const { yes, partly, no } = qualification.answers;
  return (["fitsProfile", ...QUALIFICATION_COLUMNS] as const).flatMap((id) => {
    const header = foldText(workbook.dealColumns[id]);
    const column = headers.findIndex((each) => foldText(each) === header);
    const answers = id === "fitsProfile" ? [yes, partly, no] : [yes, no];
    return column === -1 ? [] : [{ column, question: qualification.questions[id], answers }];
  });
}
