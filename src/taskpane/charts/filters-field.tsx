import {
  Button,
  Field,
  Input,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { PickField } from "../metrics/pick-field";
import { useTools } from "../views/pane-context";
import { NO_FILTERS, filterNote, type ChartFilters } from "./chart-filters";
import { useCharts } from "./use-charts";

const useStyles = makeStyles({
  details: { margin: `${tokens.spacingVerticalM} 0` },
  summary: { ...typographyStyles.body1Strong, cursor: "pointer" },
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    alignItems: "stretch",
  },
  days: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(110px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  day: { minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
});

/** Which deals count, in everything that this place shows and inserts. */
export function FiltersField() {
  const styles = useStyles();
  const { charting } = useTools().words;
  const { filters, drawn, tell } = useCharts();
  if (drawn === undefined) return null;
  const { columns } = drawn;
  const change = (change: Partial<ChartFilters>) => tell({ kind: "filtered", change });
  const names = (values: readonly string[]) => values.map((each) => [each, each] as const);
  const day = (key: "from" | "to" | "asOf") => (
    <Field label={charting[key]}>
      <Input
        className={styles.day}
        type="date"
        value={filters[key]}
        onChange={(_, { value }) => change({ [key]: value })}
      />
    </Field>
  );
  const set = filterNote(filters, columns);
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{[charting.filters, ...set].join(" · ")}</summary>
      <div className={styles.fields}>
        {columns.dates.length > 0 && (
          <PickField
            label={charting.dateColumn}
            value={filters.dateColumn}
            empty={charting.anyTime}
            choices={names(columns.dates)}
            onPick={(dateColumn) => change({ dateColumn })}
          />
        )}
        {filters.dateColumn !== "" && (
          <div className={styles.days}>
            {day("from")}
            {day("to")}
          </div>
        )}
        {columns.owner !== undefined && (
          <PickField
            label={charting.owner}
            value={filters.owner}
            empty={charting.all}
            choices={names(columns.owners)}
            onPick={(owner) => change({ owner })}
          />
        )}
        {columns.source !== undefined && (
          <PickField
            label={charting.source}
            value={filters.source}
            empty={charting.all}
            choices={names(columns.sources)}
            onPick={(source) => change({ source })}
          />
        )}
        {day("asOf")}
        {set.length > 0 && <Button onClick={() => change(NO_FILTERS)}>{charting.clear}</Button>}
      </div>
    </details>
  );
}
