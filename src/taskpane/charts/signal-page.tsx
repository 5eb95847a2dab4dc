import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { readingOf } from "../rows/rows-reading";
import { BackButton } from "../views/back-button";
import { PlaceTitle } from "../views/heading";
import { useTools } from "../views/pane-context";
import { filterOptions } from "./chart-filters";
import { dealsOfSignal, type ChartSignal } from "./chart-signals";
import { signalText } from "./signal-text";
import { useCharts } from "./use-charts";

/** More than this nobody looks through one by one. */
const LISTED = 50;

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0`, padding: "0 0 0 20px" },
});

/** The deals behind a signal, each with the way to its row. */
export function SignalPage({ signal }: { signal: ChartSignal }) {
  const styles = useStyles();
  const { words, perform } = useTools();
  const { drawn, tell } = useCharts();
  const { charting } = words;
  const deals = useMemo(() => {
    const pipeline = drawn && readingOf(drawn.rows).pipeline;
    if (drawn === undefined || pipeline === undefined) return [];
    return dealsOfSignal(pipeline, signal, filterOptions(drawn.filters, drawn.columns));
  }, [drawn, signal]);
  const show = (row: number) => {
    if (drawn === undefined) return;
    const { sheet, address } = drawn.rows;
    perform({ kind: "go-to", spot: { sheet, address: rowAddress(address, row) } });
  };
  return (
    <>
      <BackButton
        label={charting.back}
        onClick={() => tell({ kind: "view-chosen", view: { kind: "list" } })}
      />
      <PlaceTitle>{signal.name}</PlaceTitle>
      <Text as="p" block>
        {signalText(signal, words)}
      </Text>
      <Text>{charting.signalDeals(deals.length)}</Text>
      <ul className={styles.list}>
        {deals.slice(0, LISTED).map(({ name, row }) => (
          <li key={row}>
            <Link as="button" onClick={() => show(row)}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      {deals.length > LISTED && <Text>{charting.moreDeals(deals.length - LISTED)}</Text>}
    </>
  );
}

/** One row of a range: `A5:L90` and 2 give `A7:L7`. */
function rowAddress(address: string, row: number): string {
  const [first = "A1", last = first] = address.replaceAll("$", "").split(":");
  const number = Number(/\d+/.exec(first)?.[0] ?? 1) + row;
  return [first, last].map((corner) => corner.replace(/\d+/, "") + number).join(":");
}
