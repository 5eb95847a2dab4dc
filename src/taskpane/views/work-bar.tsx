import { Button, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Work } from "../state";
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

/** What is being done, how far it is, and a way to stop what can be stopped. */
export function WorkBar({ work }: { work: Work }) {
  const styles = useStyles();
  const { store, words } = useTools();
  const { progress, task, cancelling } = work;
  const doing = cancelling
    ? words.work.cancelling
    : work.waiting
      ? words.work.waiting
      : progress?.doing
        ? words.work.steps[progress.doing]
        : words.work.doing[task.kind];
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <Text size={200}>{doing}</Text>
        {(task.kind === "build" || task.kind === "rows") && (
          <Button
            size="small"
            disabledFocusable={cancelling}
            onClick={() => store.dispatch({ type: "cancel-asked" })}
          >
            {words.work.cancel}
          </Button>
        )}
      </div>
      <ProgressBar
        aria-label={words.work.doing[task.kind]}
        value={progress && progress.step / progress.steps}
      />
    </div>
  );
}
