import { Checkbox, Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { nameFault } from "../form";
import { isBuilding } from "../state";
import { usePaneState, useTools } from "./pane-context";
import { TemplateGallery } from "./template-gallery";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  // An input is born some twenty letters wide; at 200 % zoom there is less room than that.
  name: { minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
  samples: { marginLeft: "-8px" },
  hint: { color: tokens.colorNeutralForeground3, marginLeft: "28px" },
});

export function BuildForm() {
  const styles = useStyles();
  const { store, words } = useTools();
  const state = usePaneState();
  const { form } = state;
  const busy = isBuilding(state);
  const fault = nameFault(form.name);
  const change = (next: Partial<typeof form>) =>
    store.dispatch({ type: "form-changed", change: next });
  return (
    <div className={styles.form}>
      <TemplateGallery
        chosen={form.template}
        disabled={busy}
        onChoose={(template) => change({ template })}
      />
      <Field
        label={words.build.nameLabel}
        {...(fault
          ? { validationMessage: words.build.nameFaults[fault] }
          : { hint: words.build.nameHint })}
      >
        <Input
          className={styles.name}
          value={form.name}
          readOnly={busy}
          onChange={(_, { value }) => change({ name: value })}
        />
      </Field>
      <div>
        <Checkbox
          className={styles.samples}
          label={words.build.samplesLabel}
          aria-describedby="samples-hint"
          checked={form.samples}
          disabled={busy}
          onChange={(_, { checked }) => change({ samples: checked === true })}
        />
        <Text as="p" block size={200} id="samples-hint" className={styles.hint}>
          {words.build.samplesHint}
        </Text>
      </div>
      <Text size={200}>{words.build.willWrite}</Text>
    </div>
  );
}
