import type { DealColumn } from "../../locales/build-words";
import type { Area, AreaFormat } from "./plan";
import type { PipelineColumn } from "./plan-columns";
import { AMOUNT, COUNT, DATE, SHARE, TAB_COLORS, USUAL, WIDE, WIDER } from "./plan-styles";

const NUMBER_FORMATS: Readonly<Partial<Record<DealColumn, string>>> = {
  amount: AMOUNT,
  probability: SHARE,
  created: DATE,
  expectedClose: DATE,
  followUps: COUNT,
  nextStepDate: DATE,
  fit: SHARE,
};
const WIDTHS: Readonly<Partial<Record<DealColumn, number>>> = {
  account: WIDE,
  contact: WIDE - 30,
  source: WIDE - 20,
  stage: WIDER,
  lostReason: WIDE,
  nextStep: WIDER,
  notes: WIDER + 60,
  motion: WIDE - 40,
};
/** Points that a letter of a header takes, on an average; Cyrillic ones are the widest. */
const BOLD_LETTER = 7.2;
/** Where the columns of qualification begin. */
const QUALIFICATION_FROM: DealColumn = "motion";

export function numberFormatOf({ role, stage }: PipelineColumn): string | undefined {
  if (stage !== undefined) return DATE;
  return role && NUMBER_FORMATS[role];
}

/** Points: what the cells need, and room for the longest word of the header, which cannot be wrapped. */
export function widthOf({ header, role, prompt }: PipelineColumn): number {
  const cells = prompt !== undefined ? WIDER : ((role && WIDTHS[role]) ?? USUAL);
  const letters = Math.max(...header.split(/[\s-]+/).map((word) => word.length));
  return Math.max(cells, letters * BOLD_LETTER);
}

/** The header row; what qualifies a deal and what a methodology asks have a colour of their own. */
export function headerFormats(columns: readonly PipelineColumn[]): AreaFormat[] {
  const header = (column: number, width: number): Area => ({
    row: 0,
    column,
    rows: 1,
    columns: width,
  });
  const qualification = columns.findIndex(({ role }) => role === QUALIFICATION_FROM);
  const questions = columns.filter(({ prompt }) => prompt !== undefined).length;
  const end = columns.length - questions;
  return [
    { area: header(0, columns.length), wrap: true, vertical: "Center" },
    { area: header(qualification, end - qualification), fill: TAB_COLORS.stages },
    ...(questions > 0 ? [{ area: header(end, questions), fill: TAB_COLORS.playbook }] : []),
  ];
}
