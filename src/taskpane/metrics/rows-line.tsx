import { Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { faultOf, readingOf } from "../rows/rows-reading";
import { READ_ROWS } from "../tasks";
import { usePaneState, useTools } from "../views/pane-context";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
  },
  empty: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  fault: { color: tokens.colorPaletteRedForeground1 },
});

/** Of which rows the metrics tell, or how to choose some. */
export function RowsLine() {
  const styles = useStyles();
  const { store, words, perform } = useTools();
  const { rows, work } = usePaneState();
  const texts = words.metrics;
  if (!rows.isRead) return <Text>{rows.isUnread ? words.rows.unread : texts.readingRows}</Text>;
  const choose = () => store.dispatch({ type: "place-chosen", place: "rows" });
  if (rows.inUse === undefined) {
    return (
      <div className={styles.empty}>
        <Text>{texts.noRows}</Text>
        <Button onClick={choose}>{texts.chooseRows}</Button>
      </div>
    );
  }
  const { pipeline } = readingOf(rows.inUse);
  const fault = faultOf(rows.inUse, words.rows);
  return (
    <>
      <div className={styles.line}>
        <Text size={200}>
          {pipeline ? texts.rowsInUse(rows.inUse.name, pipeline.length) : rows.inUse.name}
        </Text>
        <Link as="button" disabledFocusable={work !== undefined} onClick={() => perform(READ_ROWS)}>
          {texts.readAgain}
        </Link>
      </div>
      {fault !== undefined && (
        <div className={styles.empty}>
          <Text className={styles.fault}>{fault}</Text>
          <Button onClick={choose}>{texts.toRows}</Button>
        </div>
      )}
    </>
  );
}
