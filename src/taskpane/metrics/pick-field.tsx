import { Field, Select, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  narrow: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

export interface PickFieldProps {
  readonly label: string;
  readonly value: string;
  /** what stands for nothing; undefined where something must be picked */
  readonly empty?: string | undefined;
  /** values with what people read */
  readonly choices: readonly (readonly [value: string, text: string])[];
  readonly onPick: (value: string) => void;
}

/** A list to pick from. A value that is no longer offered stays, and is seen. */
export function PickField({ label, value, empty, choices, onPick }: PickFieldProps) {
  const styles = useStyles();
  const isOffered = choices.some(([offered]) => offered === value);
  const isEmptyShown = empty !== undefined || value === "";
  return (
    <Field label={label}>
      <Select
        className={styles.narrow}
        value={value}
        onChange={(_, { value: picked }) => onPick(picked)}
      >
        {isEmptyShown && <option value="">{empty ?? ""}</option>}
        {!isOffered && value !== "" && <option value={value}>{value}</option>}
        {choices.map(([offered, text]) => (
          <option key={offered} value={offered}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
