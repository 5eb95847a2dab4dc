import { Link, Text } from "@fluentui/react-components";
import { useRows } from "../rows/use-rows";
import { PlaceTitle } from "../views/heading";
import { usePaneState, useTools } from "../views/pane-context";
import { useAskOnce } from "../views/use-ask-once";
import { useSelection } from "../views/use-selection";
import { MetricList } from "./metric-list";
import { MetricPage } from "./metric-page";

/** What can be counted of the rows: the list of metrics, or the page of one. */
export function MetricsPlace() {
  const { words } = useTools();
  const { functions, metrics } = usePaneState();
  const rows = useRows();
  useSelection();
  // The team's own metrics, once the rows have been read.
  useAskOnce(rows.isRead || undefined, () => ({
    kind: "metrics",
    job: { kind: "open" },
    isQuick: true,
  }));
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
