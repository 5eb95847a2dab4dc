import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { PlaceTitle, SectionTitle } from "../views/heading";
import { useTools } from "../views/pane-context";
import { ChartLine } from "./chart-line";
import { FiltersField } from "./filters-field";
import { RowsNeeded } from "./rows-needed";
import { SignalList } from "./signal-list";
import { useCharts } from "./use-charts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  add: { marginTop: tokens.spacingVerticalM },
});

/** What changed, our charts in the workbook, and the way to another one. */
export function ChartsList() {
  const styles = useStyles();
  const { words } = useTools();
  const { survey, drawn, tell } = useCharts();
  const { charting } = words;
  return (
    <>
      <PlaceTitle>{words.charts.title}</PlaceTitle>
      <SignalList />
      <SectionTitle>{charting.ours}</SectionTitle>
      {survey === undefined && <Text block>{charting.reading}</Text>}
      {survey?.charts.length === 0 && <Text block>{charting.none}</Text>}
      {survey !== undefined && survey.charts.length > 0 && (
        <ul className={styles.list}>
          {survey.charts.map((chart) => (
            <ChartLine key={`${chart.sheet}!${chart.name}`} chart={chart} />
          ))}
        </ul>
      )}
      <RowsNeeded />
      <Button
        className={styles.add}
        icon={<AddRegular />}
        disabledFocusable={drawn === undefined}
        onClick={() => tell({ kind: "view-chosen", view: { kind: "gallery" } })}
      >
        {charting.add}
      </Button>
      {drawn && <FiltersField />}
    </>
  );
}
