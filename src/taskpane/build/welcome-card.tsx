import { Button, Card, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CardTitle } from "../views/heading";
import { usePaneState, useTools } from "../views/pane-context";

const useStyles = makeStyles({
  card: { marginBottom: tokens.spacingVerticalL },
  samples: { alignSelf: "flex-start" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** For the first time in a workbook: what there is, and two ways to begin. */
export function WelcomeCard() {
  const styles = useStyles();
  const { store, words, perform, skipWelcome } = useTools();
  const { form, work } = usePaneState();
  const { title, lines, samples, ownRows, skip } = words.welcome;
  const useOwnRows = () => {
    skipWelcome();
    store.dispatch({ type: "place-chosen", place: "rows" });
  };
  return (
    <Card className={styles.card} appearance="outline">
      <CardTitle>{title}</CardTitle>
      {lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      <Button
        className={styles.samples}
        disabledFocusable={work !== undefined}
        onClick={() => perform({ kind: "build", form: { ...form, samples: true } })}
      >
        {samples}
      </Button>
      <Text size={200}>{words.build.willWrite}</Text>
      <div className={styles.actions}>
        <Button onClick={useOwnRows}>{ownRows}</Button>
        <Button appearance="subtle" onClick={skipWelcome}>
          {skip}
        </Button>
      </div>
    </Card>
  );
}
