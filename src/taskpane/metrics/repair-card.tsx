import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons";
import { SectionTitle } from "../views/heading";
import { usePaneState, useTools } from "../views/pane-context";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    "> li": { marginBottom: tokens.spacingVerticalS },
  },
  formula: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  action: { marginTop: tokens.spacingVerticalS },
  before: { color: tokens.colorNeutralForeground3 },
});

/** So many formulas are shown before they are written anew. */
const SHOWN = 5;

/** Finds formulas that Excel no longer knows the functions of, and shows how they will be written. */
export function RepairCard() {
  const styles = useStyles();
  const { words, perform } = useTools();
  const { metrics, work } = usePaneState();
  const { title, text, look, more, action } = words.metrics.repair;
  const repairs = metrics.broken?.repairs ?? [];
  return (
    <section>
      <SectionTitle>{title}</SectionTitle>
      <Text as="p" block size={200}>
        {text}
      </Text>
      {repairs.length > 0 && (
        <ul className={styles.list}>
          {repairs.slice(0, SHOWN).map(({ sheet, address, before, after }, at) => (
            <li key={at}>
              <Text weight="semibold" size={200}>
                {sheet === undefined ? address : `${sheet}!${address}`}
              </Text>
              {before !== after && <s className={`${styles.formula} ${styles.before}`}>{before}</s>}
              <span className={styles.formula}>{after}</span>
            </li>
          ))}
          {repairs.length > SHOWN && <li>{more(repairs.length - SHOWN)}</li>}
        </ul>
      )}
      <Button
        className={styles.action}
        icon={<WrenchRegular />}
        disabledFocusable={work !== undefined}
        onClick={() =>
          perform({
            kind: "metrics",
            job: repairs.length > 0 ? { kind: "repair", repairs } : { kind: "find-broken" },
          })
        }
      >
        {repairs.length > 0 ? action(repairs.length) : look}
      </Button>
    </section>
  );
}
