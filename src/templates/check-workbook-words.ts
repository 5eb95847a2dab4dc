import type { WorkbookWords } from "../locales/build-words";
import { foldText } from "../pipeline/cells/fold";
import { LONGEST, type Problems } from "./template-problem";

/** Signs that Excel allows in no sheet's name. */
const NOT_IN_SHEETS = /[\\/?*[\]:]/;

/** The words that become names of sheets, headers, dropdowns and prompts, against Excel's limits. */
export function checkWorkbookWords(problems: Problems, words: WorkbookWords): void {
  const { sheets, dealColumns, stageColumns, playbookColumns, kinds, prompts } = words;
  const { date, ...messages } = prompts;
  checkUnlike(problems, "workbook.sheets", Object.values(sheets), LONGEST.sheet);
  checkUnlike(problems, "workbook.dealColumns", Object.values(dealColumns), LONGEST.name);
  checkUnlike(problems, "workbook.stageColumns", Object.values(stageColumns), LONGEST.name);
  checkLiteralList(problems, "workbook.kinds", Object.values(kinds));
  Object.values(sheets).forEach((name, item) =>
    problems.check({ field: "workbook.sheets", item }, "forbidden-sign", NOT_IN_SHEETS.test(name)),
  );
  for (const [id, header] of Object.entries(playbookColumns))
    problems.checkText({ field: `workbook.playbookColumns.${id}` }, header, LONGEST.name);
  problems.checkText({ field: "workbook.prompts.date" }, date, LONGEST.prompt);
  for (const [id, message] of Object.entries(messages))
    problems.checkText({ field: `workbook.prompts.${id}` }, message, LONGEST.message);
}

/** The choices of a dropdown that are written out, where a comma divides. */
export function checkLiteralList(
  problems: Problems,
  field: string,
  choices: readonly string[],
): void {
  checkUnlike(problems, field, choices, LONGEST.literalList);
  problems.check({ field }, "too-long", choices.join(",").length > LONGEST.literalList);
  choices.forEach((choice, item) =>
    problems.check({ field, item }, "forbidden-sign", choice.includes(",")),
  );
}

function checkUnlike(
  problems: Problems,
  field: string,
  texts: readonly string[],
  longest: number,
): void {
  const folded = texts.map(foldText);
  texts.forEach((text, item) => {
    problems.checkText({ field, item }, text, longest);
    problems.check({ field, item }, "repeated", folded.indexOf(folded[item]!) < item);
  });
}
