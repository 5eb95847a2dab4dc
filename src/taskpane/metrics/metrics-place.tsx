import { Link, Text } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useRows } from "../rows/use-rows";
import { PlaceTitle } from "../views/heading";
import { usePaneState, useTools } from "../views/pane-context";
import { useSelection } from "../views/use-selection";
import { MetricList } from "./metric-list";
import { MetricPage } from "./metric-page";

/** What can be counted of the rows: the list of metrics, or the page of one. */
export function MetricsPlace() {
  const { words } = useTools();
  const { functions, metrics } = usePaneState();
  const rows = useRows();
  useSelection();
  useOpening(rows.isRead);
  const { draft } = metrics;
  const entry = functions?.find(({ name }) => name === draft?.name);
  if (draft && entry) return <MetricPage key={draft.name} draft={draft} entry={entry} />;
  if (functions !== undefined && functions.length > 0) return <MetricList functions={functions} />;
  return (
    <>
      <PlaceTitle>{words.metrics.title}</PlaceTitle>
      <Text as="p" block>
        {functions ? words.functions.notRead : words.functions.reading}
      </Text>
      <Link href="help.html" target="_blank" rel="noopener">
        {words.functions.allHelp}
      </Link>
    </>
  );
}

/** Reads the team's own metrics once, when the rows have been read. */
function useOpening(isRead: boolean): void {
  const { perform } = useTools();
  const { work } = usePaneState();
  const isFree = work === undefined;
  const isAsked = useRef(false);
  useEffect(() => {
    if (isAsked.current || !isFree || !isRead) return;
    isAsked.current = true;
    perform({ kind: "metrics", job: { kind: "open" }, isQuick: true });
  }, [isFree, isRead, perform]);
}
