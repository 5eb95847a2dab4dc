import { Button, Field, Input, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import {
  dealFaults,
  dealFields,
  usualEntry,
  type DealDraft,
  type DealField,
  type DealQuestion,
} from "../../workbook/rows/plan-deal";
import { guideFor, type Playbook } from "../../workbook/rows/playbook";
import { SectionTitle } from "../views/heading";
import { usePaneState, useTools } from "../views/pane-context";
import { readingOf } from "./rows-reading";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // An input is born some twenty letters wide; at 200 % zoom there is less room than that.
  entry: {
    minWidth: 0,
    "& input, & select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
  list: { margin: 0, padding: "0 0 0 20px" },
  back: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalM },
});

interface DealFormProps {
  readonly questions: readonly DealQuestion[];
  readonly book: Playbook | undefined;
  readonly draft: DealDraft;
}

/** What is worth knowing of a new deal, and what to do first; the main button writes its row. */
export function DealForm({ questions, book, draft }: DealFormProps) {
  const styles = useStyles();
  const { store, words } = useTools();
  const { inUse } = usePaneState().rows;
  const pipeline = inUse && readingOf(inUse).pipeline;
  const { deal, back } = words.rows;
  const leave = () => store.dispatch({ type: "rows", event: { kind: "left" } });
  if (pipeline === undefined) return <Button onClick={leave}>{back}</Button>;
  const fields = dealFields(pipeline, questions);
  const faults = dealFaults(fields, draft);
  const entryOf = (field: DealField) => draft[field.column] ?? usualEntry(pipeline, field);
  const entry = (field: DealField) => {
    const { column } = field;
    // A name is asked for once something was entered and taken away again.
    const isAsked = draft[column] !== undefined;
    const fault = isAsked ? faults[column] : undefined;
    return (
      <Entry
        key={column}
        field={field}
        value={entryOf(field)}
        {...(fault && { fault: fault === "missing" ? deal.missing : deal.notANumber })}
        onChange={(value) =>
          store.dispatch({ type: "rows", event: { kind: "deal-changed", column, entry: value } })
        }
      />
    );
  };
  const stage = fields.find(({ column }) => column === pipeline.source.roles.stage);
  const stageName = stage ? entryOf(stage) : (pipeline.stages.names()[0] ?? "");
  const steps = (book && guideFor(book, stageName)?.checklist) ?? [];
  const asked = fields.filter(({ question }) => question !== undefined);
  const chosen = asked.filter(({ kind }) => kind === "choice");
  const written = asked.filter(({ kind }) => kind === "text");
  return (
    <div className={styles.form}>
      {fields.filter(({ question }) => question === undefined).map(entry)}
      {chosen.length > 0 && <SectionTitle>{deal.questions}</SectionTitle>}
      {chosen.map(entry)}
      {written.length > 0 && <SectionTitle>{book?.method}</SectionTitle>}
      {written.map(entry)}
      {steps.length > 0 && (
        <section aria-labelledby="deal-prepare">
          <SectionTitle id="deal-prepare">{deal.prepare(stageName)}</SectionTitle>
          <ul className={styles.list}>
            {steps.map((step) => (
              <li key={step}>
                <Text>{step}</Text>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Button className={styles.back} onClick={leave}>
        {back}
      </Button>
    </div>
  );
}

interface EntryProps {
  readonly field: DealField;
  readonly value: string;
  readonly fault?: string;
  readonly onChange: (value: string) => void;
}

function Entry({
  field: { header, kind, isRequired, values, question, hint },
  ...rest
}: EntryProps) {
  const styles = useStyles();
  const { deal } = useTools().words.rows;
  const listId = useId();
  const { value, fault, onChange } = rest;
  const change = (_: unknown, data: { value: string }) => onChange(data.value);
  return (
    <>
      <Field
        label={question ?? header}
        required={isRequired}
        {...(hint !== undefined && { hint })}
        {...(fault !== undefined && { validationMessage: fault })}
      >
        {kind === "choice" ? (
          <Select className={styles.entry} value={value} onChange={change}>
            {question !== undefined && <option value="">{deal.unanswered}</option>}
            {values.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        ) : (
          <Input
            className={styles.entry}
            value={value}
            type={kind === "date" ? "date" : "text"}
            {...(kind === "number" && { inputMode: "decimal" as const })}
            {...(values.length > 0 && { input: { list: listId } })}
            onChange={change}
          />
        )}
      </Field>
      {kind !== "choice" && values.length > 0 && (
        <datalist id={listId}>
          {values.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </>
  );
}
