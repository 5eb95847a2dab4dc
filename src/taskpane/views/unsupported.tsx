import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Support } from "../support";
import { PlaceTitle } from "./heading";
import { useTools } from "./pane-context";

const useStyles = makeStyles({ page: { padding: tokens.spacingHorizontalM } });

/** Shown instead of the pane where Excel lacks what it needs. */
export function Unsupported({ reason }: { reason: Exclude<Support, "supported"> }) {
  const styles = useStyles();
  const { what, remedy } = useTools().words.support[reason];
  return (
    <main className={styles.page}>
      <PlaceTitle>{what}</PlaceTitle>
      <Text as="p" block>
        {remedy}
      </Text>
    </main>
  );
}
