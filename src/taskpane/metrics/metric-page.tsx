import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import type { FunctionEntry } from "../function-list";
import { faultOf } from "../rows/rows-reading";
import { BackButton } from "../views/back-button";
import { PlaceTitle } from "../views/heading";
import { usePaneState, useTools } from "../views/pane-context";
import { ConditionsField } from "./conditions-field";
import { FormulaLine } from "./formula-line";
import { HowCounted } from "./how-counted";
import type { MetricDraft } from "./metric-draft";
import { titleOf } from "./metric-search";
import { OwnFields } from "./own-fields";
import { PreviewView } from "./preview-view";
import { RowsLine } from "./rows-line";
import { SlotField } from "./slot-field";
import { useLateGuess } from "./use-late-guess";
import { usePreview } from "./use-preview";

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalM,
  },
});

export interface MetricPageProps {
  readonly draft: MetricDraft;
  readonly entry: FunctionEntry;
}

/** One metric: its question, what it comes to, and its formula. */
export function MetricPage({ draft, entry }: MetricPageProps) {
  const { store, words } = useTools();
  const { rows } = usePaneState();
  useEffect(() => {
    document.getElementById("place")?.scrollTo(0, 0);
  }, []);
  return (
    <>
      <BackButton
        label={words.metrics.back}
        onClick={() => store.dispatch({ type: "metrics", event: { kind: "closed" } })}
      />
      <PlaceTitle>{titleOf(words.metrics, draft.name)}</PlaceTitle>
      <Text as="p" block>
        {entry.use}
      </Text>
      <RowsLine />
      {rows.inUse && <MetricForm draft={draft} entry={entry} rows={rows.inUse} />}
    </>
  );
}

function MetricForm({ draft, entry, rows }: MetricPageProps & { rows: RowsInUse }) {
  const styles = useStyles();
  const { words } = useTools();
  useLateGuess(draft, entry, rows);
  const preview = usePreview(draft, entry, rows);
  // Why these rows cannot be counted, and the way on, stands above.
  const isCountable = faultOf(rows, words.rows) === undefined;
  const call = preview && "call" in preview ? preview.call : undefined;
  return (
    <>
      <div className={styles.fields}>
        {draft.own && <OwnFields draft={draft} own={draft.own} rows={rows} />}
        {entry.parameters
          .filter(({ name }) => name !== "expression")
          .map((parameter) => (
            <SlotField key={parameter.name} draft={draft} parameter={parameter} rows={rows} />
          ))}
      </div>
      {isCountable && <PreviewView preview={preview} />}
      <ConditionsField draft={draft} rows={rows} />
      {call && <FormulaLine call={call} rows={rows} />}
      <HowCounted draft={draft} entry={entry} rows={rows} call={call} />
    </>
  );
}
