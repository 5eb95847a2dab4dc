import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import type { FunctionParameter } from "../function-list";
import { readingOf } from "../rows/rows-reading";
import { useTools } from "../views/pane-context";
import { columnValues, textColumns } from "./column-values";
import type { MetricDraft } from "./metric-draft";
import { SLOT_KINDS, usualWord, type SlotName } from "./metric-table";
import { PickField } from "./pick-field";

const useStyles = makeStyles({
  // Native controls are as wide as their longest text: here they end with the pane.
  narrow: { minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
});

export interface SlotFieldProps {
  readonly draft: MetricDraft;
  readonly parameter: FunctionParameter;
  readonly rows: RowsInUse;
}

/** One argument, picked from the person's own stages and columns where there is something to pick. */
export function SlotField({ draft, parameter, rows }: SlotFieldProps) {
  const styles = useStyles();
  const { store, words } = useTools();
  const id = useId();
  const { pipeline } = readingOf(rows);
  const slot = parameter.name as SlotName;
  const kind = SLOT_KINDS[slot];
  const label = words.metrics.slots[slot];
  const given = draft.slots[slot] ?? "";
  const change = (text: string) => {
    const slots = { ...draft.slots, [slot]: text };
    // Another column has other values.
    const [groupA = "", groupB = ""] = pipeline ? columnValues(pipeline, text) : [];
    const isOfGroups = slot === "column" && "groupA" in slots;
    const changed = isOfGroups ? { ...slots, groupA, groupB } : slots;
    store.dispatch({ type: "metrics", event: { kind: "changed", change: { slots: changed } } });
  };

  if (parameter.words !== undefined) {
    const usual = usualWord(parameter.words, slot);
    return (
      <PickField
        label={label}
        value={given === "" ? (usual ?? "") : given}
        empty={usual === undefined ? words.metrics.usual : undefined}
        choices={parameter.words.map(({ word, about }) => [word, about])}
        onPick={(word) => change(word === usual ? "" : word)}
      />
    );
  }
  if (pipeline && (kind === "stage" || kind === "column")) {
    const names = kind === "stage" ? pipeline.stages.names() : textColumns(pipeline);
    return (
      <PickField
        label={label}
        value={given}
        empty={parameter.isOptional ? words.metrics.usual : undefined}
        choices={names.map((name) => [name, name])}
        onPick={change}
      />
    );
  }
  const values =
    kind === "value" && pipeline ? columnValues(pipeline, draft.slots.column ?? "") : [];
  return (
    <div>
      <Field label={label} {...(kind === "number" && { hint: parameter.about })}>
        <Input
          className={styles.narrow}
          type={kind === "date" ? "date" : "text"}
          {...(kind === "number" && { inputMode: "decimal" as const })}
          {...(values.length > 0 && { list: id })}
          value={given}
          onChange={(_, { value }) => change(value)}
        />
      </Field>
      {values.length > 0 && (
        <datalist id={id}>
          {values.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      )}
    </div>
  );
}
