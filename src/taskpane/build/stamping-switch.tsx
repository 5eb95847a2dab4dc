import { Switch, Text, makeStyles, tokens } from "@fluentui/react-components";
import { SectionTitle } from "../views/heading";
import { useTools } from "../views/pane-context";

const useStyles = makeStyles({
  switch: { marginLeft: "-8px" },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** The setting of this workbook that keeps stages and their dates in step. */
export function StampingSwitch({ on }: { on: boolean }) {
  const styles = useStyles();
  const { words, perform } = useTools();
  return (
    <section aria-labelledby="this-workbook">
      <SectionTitle id="this-workbook">{words.build.thisWorkbook}</SectionTitle>
      <Switch
        className={styles.switch}
        label={words.build.stampingLabel}
        aria-describedby="stamping-hint"
        checked={on}
        onChange={(_, { checked }) => perform({ kind: "switch-stamping", on: checked })}
      />
      <Text as="p" block size={200} id="stamping-hint" className={styles.hint}>
        {words.build.stampingHint}
      </Text>
    </section>
  );
}
