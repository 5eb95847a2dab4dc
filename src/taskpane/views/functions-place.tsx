import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { FunctionCard } from "./function-card";
import { PlaceTitle } from "./heading";
import { useTools } from "./pane-context";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalM} 0`,
    padding: 0,
    "> li": { marginBottom: tokens.spacingVerticalL },
  },
});

/** What the SALES functions do, each with a formula to copy. */
export function FunctionsPlace() {
  const styles = useStyles();
  const { title, text, entries, allHelp } = useTools().words.functions;
  return (
    <>
      <PlaceTitle>{title}</PlaceTitle>
      <Text as="p" block>
        {text}
      </Text>
      <ul className={styles.list}>
        {Object.entries(entries).map(([name, entry]) => (
          <li key={name}>
            <FunctionCard name={name} entry={entry} />
          </li>
        ))}
      </ul>
      <Link href="help.html" target="_blank" rel="noopener">
        {allHelp}
      </Link>
    </>
  );
}
