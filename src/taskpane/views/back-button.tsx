import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  // Its arrow stands where the texts below begin.
  button: {
    minWidth: 0,
    margin: `0 0 ${tokens.spacingVerticalXS} -12px`,
  },
});

/** The way from a page of a place to the one before. */
export function BackButton({ label, onClick }: { label: string; onClick: () => void }) {
  const styles = useStyles();
  return (
    <Button
      className={styles.button}
      appearance="transparent"
      icon={<ArrowLeftRegular />}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
