import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { readingOf } from "../rows/rows-reading";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import { SectionTitle } from "../views/heading";
import { useTools } from "../views/pane-context";
import { headersOf, textColumns } from "./column-values";
import { ConditionRow } from "./condition-row";
import type { Condition, MetricDraft } from "./metric-draft";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  day: { minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
  add: { margin: `${tokens.spacingVerticalS} 0` },
});

/** "Only deals where …": all of the conditions must hold. */
export function ConditionsField({ draft, rows }: { draft: MetricDraft; rows: RowsInUse }) {
  const styles = useStyles();
  const { store, words } = useTools();
  const texts = words.metrics;
  const { pipeline } = readingOf(rows);
  const { conditions } = draft;
  const change = (changed: Partial<MetricDraft>) =>
    store.dispatch({ type: "metrics", event: { kind: "changed", change: changed } });
  const put = (at: number, condition: Condition | undefined) =>
    change({
      conditions: conditions.flatMap((each, index) =>
        index === at ? (condition ? [condition] : []) : [each],
      ),
    });
  const add = () => {
    const column = (pipeline && (textColumns(pipeline)[0] ?? headersOf(pipeline)[0])) ?? "";
    change({ conditions: [...conditions, { column, comparison: "is", value: "" }] });
  };
  if (pipeline === undefined) return null;
  return (
    <>
      <SectionTitle>{texts.onlyWhere}</SectionTitle>
      <div className={styles.list}>
        {conditions.map((condition, at) => (
          <ConditionRow
            key={at}
            number={at + 1}
            condition={condition}
            pipeline={pipeline}
            onChange={(changed) => put(at, changed)}
            onRemove={() => put(at, undefined)}
          />
        ))}
      </div>
      <Button className={styles.add} size="small" icon={<AddRegular />} onClick={add}>
        {texts.addCondition}
      </Button>
      {draft.own === undefined && (
        <Field label={texts.asOf} hint={texts.asOfHint}>
          <Input
            className={styles.day}
            type="date"
            value={draft.asOf}
            onChange={(_, { value }) => change({ asOf: value })}
          />
        </Field>
      )}
    </>
  );
}
