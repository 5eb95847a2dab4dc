import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { faultOf } from "../rows/rows-reading";
import { usePaneState, useTools } from "../views/pane-context";

const useStyles = makeStyles({
  needed: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalM,
  },
});

/** What keeps charts from being drawn of the rows, as far as it is known; undefined where they can be. */
export function useRowsNeeded(): string | undefined {
  const { words } = useTools();
  const { isRead, isUnread, inUse } = usePaneState().rows;
  if (!isRead) return isUnread && inUse === undefined ? words.rows.unread : undefined;
  return inUse === undefined ? words.charting.noRows : faultOf(inUse, words.rows);
}

/** What keeps charts from being drawn of rows, and the way to mend it; nothing when they can be. */
export function RowsNeeded() {
  const styles = useStyles();
  const { store, words } = useTools();
  const text = useRowsNeeded();
  if (text === undefined) return null;
  return (
    <div className={styles.needed}>
      <Text>{text}</Text>
      <Button onClick={() => store.dispatch({ type: "place-chosen", place: "rows" })}>
        {words.charting.chooseRows}
      </Button>
    </div>
  );
}
