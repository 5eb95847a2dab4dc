import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { AddedChart } from "../../locales/charts-pane-words";
import { ADDED_CHARTS } from "../../workbook/charts/chart-recipes";
import { BackButton } from "../views/back-button";
import { PlaceTitle } from "../views/heading";
import { useTools } from "../views/pane-context";
import { ChartPicture } from "./chart-picture";
import { FiltersField } from "./filters-field";
import { RowsNeeded, useRowsNeeded } from "./rows-needed";
import { useCharts } from "./use-charts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { marginTop: tokens.spacingVerticalS },
  card: {
    display: "grid",
    gridTemplateColumns: "88px 1fr",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
    width: "100%",
    textAlign: "start",
    justifyContent: "start",
    fontWeight: tokens.fontWeightRegular,
    padding: tokens.spacingHorizontalS,
  },
  picture: { width: "88px", height: "56px" },
  use: { color: tokens.colorNeutralForeground3 },
});

/** All charts there are, drawn from the person's own rows. */
export function ChartGallery() {
  const styles = useStyles();
  const { words } = useTools();
  const { tell } = useCharts();
  const { charting } = words;
  const isNeeded = useRowsNeeded() !== undefined;
  return (
    <>
      <BackButton
        label={charting.back}
        onClick={() => tell({ kind: "view-chosen", view: { kind: "list" } })}
      />
      <PlaceTitle>{charting.add}</PlaceTitle>
      <RowsNeeded />
      <FiltersField />
      {!isNeeded && (
        <ul className={styles.list}>
          {ADDED_CHARTS.map((chart) => (
            <li key={chart} className={styles.item}>
              <GalleryCard chart={chart} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function GalleryCard({ chart }: { chart: AddedChart }) {
  const styles = useStyles();
  const { charting } = useTools().words;
  const { drawn, tell } = useCharts();
  const preview = drawn?.charts[chart];
  const note =
    preview === null
      ? charting.noColumn
      : preview?.fault === undefined
        ? charting.uses[chart]
        : charting.notPossible;
  return (
    <Button
      className={styles.card}
      disabledFocusable={preview === null}
      onClick={() => tell({ kind: "view-chosen", view: { kind: "chart", chart } })}
    >
      <span className={styles.picture}>
        {drawn && preview?.figures && (
          <ChartPicture chart={chart} columns={drawn.columns} figures={preview.figures} />
        )}
      </span>
      <span>
        <Text block weight="semibold">
          {charting.names[chart]}
        </Text>
        <Text block size={200} className={styles.use}>
          {note}
        </Text>
      </span>
    </Button>
  );
}
