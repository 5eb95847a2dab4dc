import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { StageMention } from "../../workbook/stages/stage-survey";
import { useTools } from "../views/pane-context";

/** More than this nobody mends one by one. */
const LISTED = 50;

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The formulas that name a stage in quotes: they cannot be followed, only shown. */
export function StageMentions({
  mentions,
  unsearched,
}: {
  mentions: readonly StageMention[];
  unsearched: readonly string[];
}) {
  const styles = useStyles();
  const { words, perform } = useTools();
  const { changes } = words;
  const shown = mentions.slice(0, LISTED);
  return (
    <>
      {mentions.length > 0 && (
        <>
          <Text>
            {changes.mentions} {mentions.length > shown.length && `(${mentions.length})`}
          </Text>
          <div className={styles.list}>
            {shown.map(({ sheet, address, stage }) =>
              sheet === "" ? (
                <Text key={`${address} ${stage}`}>{address}</Text>
              ) : (
                <Link
                  key={`${sheet}!${address} ${stage}`}
                  as="button"
                  onClick={() => perform({ kind: "go-to", spot: { sheet, address } })}
                >
                  {`${sheet}!${address}`}
                </Link>
              ),
            )}
          </div>
        </>
      )}
      {unsearched.length > 0 && <Text size={200}>{changes.unsearched(unsearched)}</Text>}
    </>
  );
}
