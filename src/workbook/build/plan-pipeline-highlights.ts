import { QUALIFICATION_COLUMNS, type BuildWords, type DealColumn } from "../../locales/build-words";
import type { Process } from "../../templates/template";
import { cellAddress, columnLetters } from "../address";
import type { Area, ConditionalFormatPlan } from "./plan";
import { columnOf, type PipelineColumn } from "./plan-columns";
import { quoted } from "./plan-fit";
import { BAD_FILL, BAD_INK, BAR, FIT_BAR, GOOD_FILL, GOOD_INK, QUIET_INK } from "./plan-styles";

/**
 * Won and lost deals step back; a next step that is overdue stands out, and so does an answer that the
 * fit score cannot count: a plain paste is not held up by the dropdown.
 */
export function pipelineHighlights(
  columns: readonly PipelineColumn[],
  rows: number,
  { stages }: Process,
  { qualification }: BuildWords,
): ConditionalFormatPlan[] {
  const letter = (wanted: DealColumn | number) => `$${columnLetters(columnOf(columns, wanted))}`;
  const won = letter(stages.findIndex(({ kind }) => kind === "won"));
  const lost = letter(stages.findIndex(({ kind }) => kind === "lost"));
  const due = letter("nextStepDate");
  const area = (column: number, width = 1): Area => ({ row: 1, column, rows, columns: width });
  const answers = area(columnOf(columns, QUALIFICATION_COLUMNS[0]), QUALIFICATION_COLUMNS.length);
  const answer = cellAddress(answers.row, answers.column);
  const { yes, no } = qualification.answers;
  return [
    {
      kind: "formula",
      area: area(columnOf(columns, "nextStepDate")),
      formula: `=AND(ISNUMBER(${due}2),${due}2<TODAY(),${won}2="",${lost}2="")`,
      color: BAD_INK,
      fill: BAD_FILL,
    },
    {
      kind: "formula",
      area: area(columnOf(columns, "stage")),
      formula: `=AND(${won}2<>"",${lost}2="")`,
      color: GOOD_INK,
      fill: GOOD_FILL,
    },
    {
      kind: "formula",
      area: area(columnOf(columns, "stage")),
      formula: `=${lost}2<>""`,
      color: QUIET_INK,
      fill: "#F2F2F2",
    },
    { kind: "bars", area: area(columnOf(columns, "amount")), color: BAR },
    { kind: "bars", area: area(columnOf(columns, "fit")), color: FIT_BAR },
    {
      kind: "formula",
      area: answers,
      formula: `=AND(${answer}<>"",${answer}<>${quoted(yes)},${answer}<>${quoted(no)})`,
      color: BAD_INK,
      fill: BAD_FILL,
    },
  ];
}
