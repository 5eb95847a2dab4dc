import { Button, Input, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, SearchRegular } from "@fluentui/react-icons";
import type { FunctionEntry } from "../function-list";
import { readingOf } from "../rows/rows-reading";
import { PlaceTitle, SectionTitle } from "../views/heading";
import { usePaneState, useTools } from "../views/pane-context";
import { RowsLine } from "./rows-line";
import { RepairCard } from "./repair-card";
import { draftOfOwn } from "./own-draft";
import { guessedDraft } from "./metric-guess";
import { foundMetrics, type FoundMetric } from "./metric-search";
import { ValuesCard } from "./values-card";
import { METRIC_GROUPS, OWN_METRIC } from "./metric-table";

const useStyles = makeStyles({
  search: { width: "100%", margin: `${tokens.spacingVerticalS} 0` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0` },
  action: { marginTop: tokens.spacingVerticalS },
  use: { color: tokens.colorNeutralForeground3 },
  said: { position: "absolute", clipPath: "inset(50%)", width: "1px", height: "1px" },
});

/** All metrics by what they tell, to be searched. */
export function MetricList({ functions }: { functions: readonly FunctionEntry[] }) {
  const styles = useStyles();
  const { store, words } = useTools();
  const { metrics, rows } = usePaneState();
  const { search, own } = metrics;
  const texts = words.metrics;
  const found = foundMetrics(functions, texts, search);
  const metricFunction = functions.find(({ name }) => name === OWN_METRIC);
  const foundOwn = (own ?? []).filter(({ label }) => matches(label, search));
  const count = found.length + foundOwn.length;
  const open = ({ entry }: FoundMetric) => {
    const pipeline = rows.inUse && readingOf(rows.inUse).pipeline;
    const draft = guessedDraft(entry, pipeline);
    store.dispatch({ type: "metrics", event: { kind: "opened", draft } });
  };
  return (
    <>
      <PlaceTitle>{texts.title}</PlaceTitle>
      <RowsLine />
      <Input
        className={styles.search}
        type="search"
        contentBefore={<SearchRegular />}
        aria-label={texts.search}
        placeholder={texts.search}
        value={search}
        onChange={(_, { value }) =>
          store.dispatch({ type: "metrics", event: { kind: "searched", search: value } })
        }
      />
      <div className={styles.said} role="status">
        {search.trim() !== "" && texts.found(count)}
      </div>
      {count === 0 && (
        <Text as="p" block>
          {texts.noneFound}
        </Text>
      )}
      {METRIC_GROUPS.map((group) => {
        const members = found.filter((each) => each.group === group);
        if (members.length === 0) return null;
        return (
          <section key={group}>
            <SectionTitle>{texts.groups[group]}</SectionTitle>
            <ul className={styles.list}>
              {members.map((metric) => (
                <li key={metric.entry.name} className={styles.item}>
                  <Link as="button" onClick={() => open(metric)}>
                    {metric.title}
                  </Link>
                  <Text block size={200} className={styles.use}>
                    {metric.entry.use}
                  </Text>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {metricFunction && (search.trim() === "" || foundOwn.length > 0) && (
        <section>
          <SectionTitle>{texts.groups.own}</SectionTitle>
          <ul className={styles.list}>
            {foundOwn.map((metric) => (
              <li key={metric.label} className={styles.item}>
                <Link
                  as="button"
                  onClick={() =>
                    store.dispatch({
                      type: "metrics",
                      event: { kind: "opened", draft: draftOfOwn(metric) },
                    })
                  }
                >
                  {metric.label}
                </Link>
                <Text block size={200} className={styles.use}>
                  {metric.expression}
                </Text>
              </li>
            ))}
          </ul>
          <Text as="p" block size={200} className={styles.use}>
            {texts.ownNone}
          </Text>
          <Button
            className={styles.action}
            icon={<AddRegular />}
            onClick={() =>
              store.dispatch({
                type: "metrics",
                event: { kind: "opened", draft: draftOfOwn(undefined) },
              })
            }
          >
            {texts.ownNew}
          </Button>
        </section>
      )}
      {search.trim() === "" && (
        <>
          <RepairCard />
          <ValuesCard />
        </>
      )}
    </>
  );
}

function matches(label: string, search: string): boolean {
  return label.toLowerCase().includes(search.trim().toLowerCase());
}
