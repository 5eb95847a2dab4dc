import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular, DeleteRegular } from "@fluentui/react-icons";
import type { DraftFault } from "./draft-faults";
import type { StageDraft, StageKind } from "./stage-draft";
import { useTools } from "../views/pane-context";

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
  },
  whole: { flexBasis: "100%" },
  half: { flex: "1 1 96px" },
  // An input is born some twenty letters wide; here is room for fewer.
  input: { minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
  choices: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

export interface StageFieldsProps {
  readonly stage: StageDraft;
  readonly faults: readonly DraftFault[];
  /** what an empty field stands for */
  readonly usual: { readonly chance: string; readonly days: string };
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
}

/** The id in the page of the field for a stage's name. */
export function nameFieldId(stage: number): string {
  return `stage-name-${stage}`;
}

/** All that can be changed of one stage. */
export function StageFields(props: StageFieldsProps) {
  const { stage, faults, usual, isFirst, isLast, onMove, onRemove } = props;
  const styles = useStyles();
  const { store, words } = useTools();
  const { fields, kinds, up, down, remove, faults: sentences } = words.stages;
  const { id } = stage;
  const entry = (field: "name" | "chance" | "days", placeholder?: string) => {
    const found = faults.find((each) => each.field === field);
    return (
      <Field
        className={field === "name" ? styles.whole : styles.half}
        label={fields[field]}
        {...(found && { validationMessage: sentences[found.fault] })}
      >
        <Input
          className={styles.input}
          {...(field === "name" ? { id: nameFieldId(id) } : { inputMode: "decimal" })}
          {...(placeholder !== undefined && { placeholder })}
          value={stage[field]}
          onChange={(_, { value }) =>
            store.dispatch({ type: "stage-changed", id, change: { [field]: value } })
          }
        />
      </Field>
    );
  };
  return (
    <div className={styles.fields} role="group" aria-label={stage.name}>
      {entry("name")}
      {stage.kind === "open" && entry("chance", usual.chance)}
      {entry("days", usual.days)}
      <Field className={styles.whole} label={fields.kind}>
        <Select
          className={styles.choices}
          value={stage.kind}
          onChange={(_, { value }) =>
            store.dispatch({ type: "stage-kind-chosen", id, kind: value as StageKind })
          }
        >
          <option value="open">{kinds.open}</option>
          <option value="won">{kinds.won}</option>
        </Select>
      </Field>
      <Button
        size="small"
        icon={<ArrowUpRegular />}
        disabledFocusable={isFirst}
        onClick={() => onMove(-1)}
      >
        {up}
      </Button>
      <Button
        size="small"
        icon={<ArrowDownRegular />}
        disabledFocusable={isLast}
        onClick={() => onMove(1)}
      >
        {down}
      </Button>
      <Button size="small" icon={<DeleteRegular />} onClick={onRemove}>
        {remove}
      </Button>
    </div>
  );
}
