import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, WarningRegular } from "@fluentui/react-icons";
import { isUpToDate, type ChartReport } from "../../workbook/build-types";
import { useTools } from "../views/pane-context";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusWarningForeground3 },
  state: { color: tokens.colorNeutralForeground3 },
});

/** One line a chart: what became of it, and the way to it. */
export function ChartLines({ charts }: { charts: readonly ChartReport[] }) {
  const styles = useStyles();
  const { words, perform } = useTools();
  return (
    <ul className={styles.list}>
      {charts.map((chart, index) => {
        const { title, sheet, state, rows } = chart;
        const good = isUpToDate(chart);
        return (
          <li key={index} className={styles.line}>
            {good ? (
              <CheckmarkCircleRegular fontSize={20} className={styles.good} />
            ) : (
              <WarningRegular fontSize={20} className={styles.bad} />
            )}
            <div>
              <Text block weight="semibold">
                {title}
              </Text>
              <Text block size={200} className={styles.state}>
                {words.charts.states[state]}
                {good && ` · ${words.charts.rows(rows)}`}
              </Text>
              <Link
                as="button"
                onClick={() => perform({ kind: "go-to", spot: { sheet, address: "A1" } })}
              >
                {words.charts.goTo(sheet)}
              </Link>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
