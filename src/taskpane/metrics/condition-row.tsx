import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import { useId } from "react";
import type { Pipeline } from "../../pipeline/pipeline";
import { useTools } from "../views/pane-context";
import { columnKind, columnValues, headersOf, type ColumnKind } from "./column-values";
import { takesValue, type Comparison, type Condition } from "./metric-draft";
import { PickField } from "./pick-field";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr) auto",
    alignItems: "end",
    gap: tokens.spacingHorizontalS,
  },
  column: { gridColumn: "1 / -1" },
  value: { minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
  remove: { gridColumn: "3" },
});

/** What makes sense for what a column holds. */
const COMPARED: Readonly<Record<ColumnKind, readonly Comparison[]>> = {
  text: ["is", "is-not", "contains", "blank", "filled"],
  number: ["is", "is-not", "at-least", "at-most", "blank", "filled"],
  date: ["is", "at-least", "at-most", "blank", "filled"],
};

export interface ConditionRowProps {
  /** from 1 */
  readonly number: number;
  readonly condition: Condition;
  readonly pipeline: Pipeline;
  readonly onChange: (condition: Condition) => void;
  readonly onRemove: () => void;
}

/** One condition: a column, a comparison, a value of the column. */
export function ConditionRow(props: ConditionRowProps) {
  const { number, condition, pipeline, onChange, onRemove } = props;
  const styles = useStyles();
  const id = useId();
  const texts = useTools().words.metrics;
  const { column, comparison, value } = condition;
  const kind = columnKind(pipeline, column);
  const values = kind === "text" ? columnValues(pipeline, column) : [];
  return (
    <div className={styles.row} role="group" aria-label={texts.condition(number)}>
      <div className={styles.column}>
        <PickField
          label={texts.conditionFields.column}
          value={column}
          choices={headersOf(pipeline).map((header) => [header, header])}
          onPick={(picked) => onChange(emptied(picked, columnKind(pipeline, picked)))}
        />
      </div>
      <PickField
        label={texts.conditionFields.comparison}
        value={comparison}
        choices={COMPARED[kind].map((each) => [each, texts.comparisons[kind][each]])}
        onPick={(picked) => onChange({ ...condition, comparison: picked as Comparison })}
      />
      {takesValue(comparison) && (
        <Field label={texts.conditionFields.value}>
          <Input
            className={styles.value}
            type={kind === "date" ? "date" : "text"}
            {...(values.length > 0 && { list: id })}
            value={value}
            onChange={(_, { value: typed }) => onChange({ ...condition, value: typed })}
          />
        </Field>
      )}
      <Button
        className={styles.remove}
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={texts.removeCondition(number)}
        onClick={onRemove}
      />
      {values.length > 0 && (
        <datalist id={id}>
          {values.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </div>
  );
}

/** Another column begins anew: its values are others. */
function emptied(column: string, kind: ColumnKind): Condition {
  return { column, comparison: kind === "text" ? "is" : "at-least", value: "" };
}
