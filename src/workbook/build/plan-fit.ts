import { QUALIFICATION_COLUMNS, type BuildWords } from "../../locales/build-words";
import { tableRowCells } from "../address";

const FIRST = QUALIFICATION_COLUMNS[0];
const LAST = QUALIFICATION_COLUMNS[QUALIFICATION_COLUMNS.length - 1]!;

/**
 * How well a prospect is qualified: the share of the questions that are answered with yes, 0 to 1, so
 * that what nobody has asked yet does not make a prospect look good; "" while none is answered.
 */
export function fitFormula(deals: string, { workbook, qualification }: BuildWords): string {
  const { dealColumns } = workbook;
  const answers = tableRowCells(deals, dealColumns[FIRST], dealColumns[LAST]);
  const yes = quoted(qualification.answers.yes);
  return `=IF(COUNTA(${answers})=0,"",COUNTIF(${answers},${yes})/COLUMNS(${answers}))`;
}

/** A text as formulas write it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
