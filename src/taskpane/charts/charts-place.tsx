import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChartLines } from "./chart-lines";
import { PlaceTitle, SectionTitle } from "../views/heading";
import { usePaneState, useTools } from "../views/pane-context";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalL,
  },
});

/** Our charts: what refreshing does, and what it did. */
export function ChartsPlace() {
  const styles = useStyles();
  const { store, words } = useTools();
  const { refreshed } = usePaneState();
  const { title, text, last, empty, emptyAction } = words.charts;
  return (
    <>
      <PlaceTitle>{title}</PlaceTitle>
      <Text as="p" block>
        {text}
      </Text>
      {refreshed && refreshed.charts.length > 0 && (
        <>
          <SectionTitle>{last}</SectionTitle>
          <ChartLines charts={refreshed.charts} />
        </>
      )}
      {refreshed?.charts.length === 0 && (
        <div className={styles.empty}>
          <Text>{empty}</Text>
          <Button onClick={() => store.dispatch({ type: "place-chosen", place: "build" })}>
            {emptyAction}
          </Button>
        </div>
      )}
    </>
  );
}
