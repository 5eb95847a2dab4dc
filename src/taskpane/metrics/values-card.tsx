import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { SectionTitle } from "../views/heading";
import { usePaneState, useTools } from "../views/pane-context";

const useStyles = makeStyles({ action: { marginTop: tokens.spacingVerticalS } });

/** A copy of the sheet in front for those whose Excel does not know our functions. */
export function ValuesCard() {
  const styles = useStyles();
  const { words, perform } = useTools();
  const { work } = usePaneState();
  const { title, text, action } = words.metrics.values;
  return (
    <section>
      <SectionTitle>{title}</SectionTitle>
      <Text as="p" block size={200}>
        {text}
      </Text>
      <Button
        className={styles.action}
        icon={<CopyRegular />}
        disabledFocusable={work !== undefined}
        onClick={() => perform({ kind: "metrics", job: { kind: "copy-values" } })}
      >
        {action}
      </Button>
    </section>
  );
}
