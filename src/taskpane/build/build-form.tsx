import {
  Checkbox,
  Field,
  Input,
  Select,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useId } from "react";
import { LANGUAGES, LANGUAGE_NAMES, type Language } from "../../locales/languages";
import type { MethodologyChoice } from "../../templates/methodologies";
import { sheetNameFault } from "../../workbook/sheet-name";
import { isBuilding } from "../state";
import { usePaneState, useTools } from "../views/pane-context";
import { TemplateGallery } from "./template-gallery";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  // An input is born some twenty letters wide; at 200 % zoom there is less room than that.
  name: { minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
  // And a list as wide as the longest of its choices.
  choices: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  choice: { marginLeft: "-8px" },
  hint: { color: tokens.colorNeutralForeground3, marginLeft: "28px" },
});

export function BuildForm() {
  const styles = useStyles();
  const { store, words, methodologies, chooseLanguage } = useTools();
  const state = usePaneState();
  const { form } = state;
  const busy = isBuilding(state);
  const methodology = methodologies.find(({ id }) => id === form.methodology);
  const fault = sheetNameFault(form.name);
  const change = (next: Partial<typeof form>) =>
    store.dispatch({ type: "form-changed", change: next });
  return (
    <div className={styles.form}>
      <TemplateGallery
        chosen={form.template}
        disabled={busy}
        onChoose={(template) => change({ template })}
      />
      <Field label={words.stages.methodology} hint={methodology?.summary}>
        <Select
          className={styles.choices}
          value={form.methodology}
          disabled={busy}
          onChange={(_, { value }) => change({ methodology: value as MethodologyChoice })}
        >
          {methodologies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
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
      <Field label={words.build.languageLabel} hint={words.build.languageHint}>
        <Select
          className={styles.choices}
          value={form.language}
          disabled={busy}
          onChange={(_, { value }) => chooseLanguage(value as Language)}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {LANGUAGE_NAMES[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Choice
        label={words.build.samplesLabel}
        hint={words.build.samplesHint}
        checked={form.samples}
        onChange={(samples) => change({ samples })}
      />
      <Choice
        label={words.build.nativeLabel}
        hint={words.build.nativeHint}
        checked={form.nativeFunnel}
        onChange={(nativeFunnel) => change({ nativeFunnel })}
      />
      <Text size={200}>{words.build.willWrite}</Text>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A checkbox with a line on what it does. */
function Choice({ label, hint, checked, onChange }: ChoiceProps) {
  const styles = useStyles();
  const busy = isBuilding(usePaneState());
  const hintId = useId();
  return (
    <div>
      <Checkbox
        className={styles.choice}
        label={label}
        aria-describedby={hintId}
        checked={checked}
        disabled={busy}
        onChange={(_, data) => onChange(data.checked === true)}
      />
      <Text as="p" block size={200} id={hintId} className={styles.hint}>
        {hint}
      </Text>
    </div>
  );
}
