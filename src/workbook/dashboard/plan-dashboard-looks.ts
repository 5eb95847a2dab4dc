import type { DashboardWords } from "../../locales/build-words";
import { cellAddress } from "../address";
import type { Area, AreaFormat, ConditionalFormatPlan } from "../build/plan";
import { STEP_BLOCK_COLUMNS, text } from "../charts/plan-chart-rows";
import { adviceFormats, adviceHighlights } from "./plan-dashboard-advice";
import {
  ADVICE_COLUMN,
  FIGURES_ROW,
  HINT_ROW,
  WARNING_ROW,
  TITLE_ROW,
  below,
  cells,
  part,
  type DashboardLayout,
} from "./plan-dashboard-layout";
import {
  AMOUNT,
  BAD_FILL,
  BAD_INK,
  COUNT,
  DATE,
  DAYS,
  FAINT,
  INK,
  BAR,
  PALE,
  PALE_INK,
  PAPER,
  SHARE,
} from "../build/plan-styles";

/** How the Dashboard looks: the functions give plain numbers, the sheet says how they are shown. */
export function dashboardFormats(
  layout: DashboardLayout,
  figureFormats: readonly string[],
): AreaFormat[] {
  const { today, spill, funnelBlock, stepBlock, headings, advice, target } = layout;
  const figures = cells(FIGURES_ROW + 1, 0, 1, figureFormats.length);
  // Velocity and the target stand beyond the gap.
  const furtherFigures = cells(FIGURES_ROW + 1, ADVICE_COLUMN, 1, 2);
  return [
    { area: cells(TITLE_ROW, 0), bold: true, size: 18, color: INK },
    { area: cells(TITLE_ROW, today.column - 1), horizontal: "Right", color: FAINT },
    { area: today, numberFormat: DATE, bold: true },
    { area: cells(HINT_ROW, 0), italic: true, color: FAINT },
    { area: cells(WARNING_ROW, 0), bold: true, color: BAD_INK },
    ...[figures, furtherFigures].flatMap((area): AreaFormat[] => [
      { area: { ...area, row: FIGURES_ROW }, color: FAINT, wrap: true, vertical: "Top" },
      { area, bold: true, size: 16, color: INK, horizontal: "Left" },
    ]),
    // The only figure here that people type.
    { area: target, fill: PALE },
    ...figureFormats.map((numberFormat, at): AreaFormat => ({
      area: part(figures, at, 1),
      numberFormat,
    })),
    ...[
      ...Object.values(headings).map((row) => cells(row, 0)),
      ...Object.values(advice).map(({ row, column }) => cells(row - 1, column)),
    ].map((area): AreaFormat => ({ area, bold: true, size: 13, color: INK })),
    ...[spill, ...Object.values(advice)].flatMap((area) => headerFormats({ ...area, rows: 1 })),
    ...headerFormats({ ...funnelBlock, row: funnelBlock.row - 1, rows: 1 }),
    ...headerFormats({ ...stepBlock, row: stepBlock.row - 1, rows: 1 }),
    { area: part(below(spill), 1, 5), numberFormat: COUNT },
    { area: part(below(spill), 6, 2), numberFormat: SHARE },
    { area: part(below(spill), 8, 1), numberFormat: DAYS },
    { area: part(below(spill), 9, 1), numberFormat: AMOUNT },
    { area: part(funnelBlock, 1, 1), numberFormat: COUNT },
    { area: part(funnelBlock, 2, 1), numberFormat: DAYS, color: FAINT },
    { area: part(stepBlock, 0, 1), wrap: true },
    { area: part(stepBlock, 1, 1), numberFormat: COUNT },
    { area: part(stepBlock, 2, 4), numberFormat: SHARE },
    { area: part(stepBlock, STEP_BLOCK_COLUMNS - 1, 1), horizontal: "Right" },
    ...adviceFormats(layout),
  ];
}

function headerFormats(area: Area): AreaFormat[] {
  return [
    { area, bold: true, fill: PALE, color: INK, wrap: true, vertical: "Center" },
    // Above figures, which stand at the right.
    { area: part(area, 1, area.columns - 1), horizontal: "Right" },
  ];
}

export function dashboardHighlights(
  layout: DashboardLayout,
  { verdicts }: DashboardWords,
): ConditionalFormatPlan[] {
  const { spill, stepBlock } = layout;
  const rows = below(spill);
  const verdict = part(stepBlock, STEP_BLOCK_COLUMNS - 1, 1);
  return [
    { kind: "bars", area: part(rows, 1, 1), color: BAR },
    {
      // Won has no days of its own, and a stage nobody left has none yet.
      kind: "formula",
      area: rows,
      formula: `=ISERROR(${cellAddress(rows.row, rows.column)})`,
      color: PALE_INK,
      fill: PAPER,
    },
    {
      kind: "formula",
      area: verdict,
      formula: `=${cellAddress(verdict.row, verdict.column)}=${text(verdicts.below)}`,
      color: BAD_INK,
      fill: BAD_FILL,
    },
    ...adviceHighlights(layout),
  ];
}
