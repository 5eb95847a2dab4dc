import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { AddedChart } from "../../locales/charts-pane-words";
import { BackButton } from "../views/back-button";
import { PlaceTitle, SectionTitle } from "../views/heading";
import { useTools } from "../views/pane-context";
import { ChartPicture } from "./chart-picture";
import { FiguresTable } from "./figures-table";
import { FiltersField } from "./filters-field";
import { RowsNeeded, useRowsNeeded } from "./rows-needed";
import { TargetField } from "./target-field";
import { useCharts } from "./use-charts";

const useStyles = makeStyles({
  periods: { margin: 0, color: tokens.colorNeutralForeground2 },
  way: { marginTop: tokens.spacingVerticalS },
  picture: { margin: `${tokens.spacingVerticalM} 0`, width: "100%", height: "170px" },
});

/** One chart before it is inserted: how it looks, its numbers, and where it goes. */
export function ChartPage({ chart }: { chart: AddedChart }) {
  const styles = useStyles();
  const { store, words } = useTools();
  const { charting } = words;
  const { drawn, tell } = useCharts();
  const isNeeded = useRowsNeeded() !== undefined;
  const preview = drawn?.charts[chart];
  const periods = chart === "cohorts" || chart === "outlook" ? charting.periods[chart] : undefined;
  return (
    <>
      <BackButton
        label={charting.back}
        onClick={() => tell({ kind: "view-chosen", view: { kind: "gallery" } })}
      />
      <PlaceTitle>{charting.names[chart]}</PlaceTitle>
      <Text as="p" block>
        {charting.uses[chart]}
      </Text>
      <FiltersField />
      {periods !== undefined && (
        <Text as="p" block size={200} className={styles.periods}>
          {periods}
        </Text>
      )}
      <div aria-live="polite">
        <RowsNeeded />
        {preview === undefined && !isNeeded && <Text>{charting.drawing}</Text>}
        {preview === null && <Text>{charting.noColumn}</Text>}
        {preview?.fault !== undefined && <Text>{preview.fault}</Text>}
      </div>
      {(preview === null || preview?.fault !== undefined) && (
        <Button
          className={styles.way}
          onClick={() => store.dispatch({ type: "place-chosen", place: "rows" })}
        >
          {words.rows.openPlace}
        </Button>
      )}
      {drawn && preview?.figures && (
        <>
          <div className={styles.picture}>
            <ChartPicture chart={chart} columns={drawn.columns} figures={preview.figures} isLarge />
          </div>
          <SectionTitle id="numbers">{charting.numbers}</SectionTitle>
          <FiguresTable chart={chart} columns={drawn.columns} figures={preview.figures} />
          <TargetField />
        </>
      )}
    </>
  );
}
