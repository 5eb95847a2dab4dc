import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { AddedChart } from "../../locales/charts-pane-words";
import { chartRecipe } from "../../workbook/charts/chart-recipes";
import type { FigureCell } from "../../workbook/charts/chart-values";
import { AMOUNT, COUNT, DAYS, SHARE } from "../../workbook/build/plan-styles";
import { figureText } from "../metrics/figure-text";
import { useTools } from "../views/pane-context";
import type { RowColumns } from "./row-columns";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: { ...typographyStyles.caption1, borderCollapse: "collapse", width: "100%" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "end",
    verticalAlign: "bottom",
    overflowWrap: "normal",
  },
  figure: { whiteSpace: "nowrap" },
  // Not "anywhere": a narrow column would break its words although the table can be scrolled.
  name: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "break-word",
    // A month such as 2026-12 stays in one line.
    minWidth: "8ch",
  },
});

const KINDS = { [SHARE]: "share", [COUNT]: "count", [AMOUNT]: "money", [DAYS]: "days" } as const;

export interface FiguresProps {
  readonly chart: AddedChart;
  readonly columns: RowColumns;
  readonly figures: readonly (readonly FigureCell[])[];
}

/** The numbers behind a chart, as its sheet will show them. */
export function FiguresTable({ chart, columns, figures }: FiguresProps) {
  const styles = useStyles();
  const { words } = useTools();
  const all = chartRecipe(chart, columns)?.columns ?? [];
  const shown = all
    .map((column, at) => ({ ...column, at }))
    .filter(({ isHidden }) => isHidden !== true);
  const textOf = (cell: FigureCell | undefined, format: string | undefined) =>
    cell === undefined || typeof cell === "object"
      ? "–"
      : figureText(cell, KINDS[format as keyof typeof KINDS] ?? "plain", words.language);
  return (
    // It takes the focus since a wide table is scrolled by keyboard too.
    <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby="numbers">
      <table className={styles.table} aria-labelledby="numbers">
        <thead>
          <tr>
            {shown.map(({ name }, at) => (
              <th
                key={name}
                scope="col"
                className={at === 0 ? mergeClasses(styles.cell, styles.name) : styles.cell}
              >
                {words.charting.columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((row, number) => (
            <tr key={number}>
              {shown.map(({ name, at, numberFormat }, place) =>
                place === 0 ? (
                  <th key={name} scope="row" className={mergeClasses(styles.cell, styles.name)}>
                    {textOf(row[at], numberFormat)}
                  </th>
                ) : (
                  <td key={name} className={mergeClasses(styles.cell, styles.figure)}>
                    {textOf(row[at], numberFormat)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
