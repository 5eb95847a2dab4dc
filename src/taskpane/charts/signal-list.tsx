import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { SectionTitle } from "../views/heading";
import { useTools } from "../views/pane-context";
import { signalText } from "./signal-text";
import { useCharts } from "./use-charts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`,
    marginBottom: tokens.spacingVerticalXS,
  },
});

/** What changed more than chance explains; nothing when nothing did. */
export function SignalList() {
  const styles = useStyles();
  const { words } = useTools();
  const { drawn, tell } = useCharts();
  const signals = drawn?.signals ?? [];
  if (signals.length === 0) return null;
  return (
    <>
      <SectionTitle>{words.charting.signals}</SectionTitle>
      <ul className={styles.list}>
        {signals.map((signal) => (
          <li key={signal.name} className={styles.item}>
            <Text>{signalText(signal, words)}</Text>{" "}
            <Link
              as="button"
              aria-label={words.charting.of(words.charting.explore, signal.name)}
              onClick={() => tell({ kind: "view-chosen", view: { kind: "signal", signal } })}
            >
              {words.charting.explore}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
