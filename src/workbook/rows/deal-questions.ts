import { QUALIFICATION_COLUMNS, type BuildWords } from "../../locales/build-words";
import { foldText } from "../../pipeline/fold";
import type { DealQuestion } from "./plan-deal";

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
