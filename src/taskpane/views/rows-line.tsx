import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { rowCount } from "../rows/rows-reading";
import { usePaneState, useTools } from "./pane-context";

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    justifyContent: "flex-start",
    minWidth: 0,
    padding: 0,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** The rows in use, at hand in every place. */
export function RowsLine() {
  const styles = useStyles();
  const { store, words } = useTools();
  const { inUse, check } = usePaneState().rows;
  if (inUse === undefined) return null;
  const clock = new Intl.DateTimeFormat(words.language, { hour: "numeric", minute: "2-digit" });
  const isChecked = check?.of === inUse && check.kind === "found";
  const time = isChecked ? clock.format(check.at) : undefined;
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.line}
      title={words.rows.openPlace}
      onClick={() => store.dispatch({ type: "place-chosen", place: "rows" })}
    >
      {words.rows.line(inUse.name, rowCount(inUse), time)}
    </Button>
  );
}
