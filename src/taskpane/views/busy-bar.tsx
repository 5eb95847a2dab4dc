import { Button, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useTools } from "./pane-context";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});

interface BusyBarProps {
  /** what is being done */
  readonly label: string;
  /** what is being said of it, where that is something else */
  readonly text?: string;
  /** from 0 to 1; undefined while nobody knows */
  readonly share: number | undefined;
  /** undefined where it cannot be stopped */
  readonly onCancel: (() => void) | undefined;
  readonly isCancelling?: boolean;
}

/** What is being done, how far it is, and a way to stop it. */
export function BusyBar({ label, text = label, share, onCancel, isCancelling }: BusyBarProps) {
  const styles = useStyles();
  const { words } = useTools();
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <Text size={200}>{text}</Text>
        {onCancel && (
          <Button size="small" disabledFocusable={isCancelling === true} onClick={onCancel}>
            {words.work.cancel}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={label} value={share} />
    </div>
  );
}
