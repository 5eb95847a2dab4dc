import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { FunctionCard } from "./function-card";
import { PlaceTitle } from "../views/heading";
import { usePaneState, useTools } from "../views/pane-context";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalM} 0`,
    padding: 0,
    "> li": { marginBottom: tokens.spacingVerticalL },
  },
});

/** What the SALES functions do, each with a formula to copy. */
export function MetricsPlace() {
  const styles = useStyles();
  const { title, text, reading, notRead, allHelp } = useTools().words.functions;
  const { functions } = usePaneState();
  return (
    <>
      <PlaceTitle>{title}</PlaceTitle>
      <Text as="p" block>
        {text}
      </Text>
      <ul className={styles.list}>
        {functions?.map((entry) => (
          <li key={entry.name}>
            <FunctionCard entry={entry} />
          </li>
        ))}
      </ul>
      {!functions?.length && (
        <Text as="p" block>
          {functions ? notRead : reading}
        </Text>
      )}
      <Link href="help.html" target="_blank" rel="noopener">
        {allHelp}
      </Link>
    </>
  );
}
