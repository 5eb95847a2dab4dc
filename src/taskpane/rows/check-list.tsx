import { Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { usePaneState, useTools } from "../views/pane-context";
import type { CheckedRows, ProblemGroup } from "./check-rows";

/** Where the title of a kind begins, behind its arrow. */
const TITLE_LEFT = "27px";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  group: {
    width: "100%",
    justifyContent: "flex-start",
    alignItems: "flex-start",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    paddingLeft: 0,
    paddingRight: 0,
  },
  title: { flexGrow: 1, minWidth: 0 },
  count: { color: tokens.colorNeutralForeground3 },
  effect: { display: "block", marginLeft: TITLE_LEFT, color: tokens.colorNeutralForeground3 },
  places: {
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalS} ${TITLE_LEFT}`,
    listStyleType: "none",
  },
  value: { color: tokens.colorNeutralForeground3 },
});

/** Problems by kind, the worst first; a cell is a click away. */
export function CheckList({ check: { groups } }: { check: CheckedRows }) {
  const styles = useStyles();
  const { words, perform } = useTools();
  const { work } = usePaneState();
  const { check } = words.rows;
  const first = groups[0]?.places[0]?.spot;
  if (first === undefined) return <Text>{check.nothing}</Text>;
  return (
    <>
      <Button
        size="small"
        disabledFocusable={work !== undefined}
        onClick={() => perform({ kind: "go-to", spot: first })}
      >
        {check.first(first.address)}
      </Button>
      <ul className={styles.list}>
        {groups.map((group) => (
          <Group key={group.key} group={group} />
        ))}
      </ul>
    </>
  );
}

/** So many cells of a kind are listed at once. */
const LISTED = 20;

function Group({ group: { title, effect, places } }: { group: ProblemGroup }) {
  const styles = useStyles();
  const { words, perform } = useTools();
  const { check } = words.rows;
  const [isOpen, setOpen] = useState(false);
  const [listed, setListed] = useState(LISTED);
  const effectId = useId();
  return (
    <li>
      <Button
        appearance="subtle"
        className={styles.group}
        aria-expanded={isOpen}
        aria-describedby={effectId}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.title}>{title}</span>
        <span className={styles.count}>{check.cells(places.length)}</span>
      </Button>
      <Text id={effectId} size={200} className={styles.effect}>
        {effect}
      </Text>
      {isOpen && (
        <ul className={styles.places}>
          {places.slice(0, listed).map(({ spot, deal, column, value }, at) => (
            <li key={at}>
              <Link as="button" onClick={() => perform({ kind: "go-to", spot })}>
                {check.cell(spot.address, column)}
              </Link>
              <Text size={200} className={styles.value}>
                {[deal, value].filter((text) => text !== "").map((text) => ` · ${text}`)}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {isOpen && places.length > listed && (
        <Button size="small" onClick={() => setListed(listed + 10 * LISTED)}>
          {check.more(Math.min(places.length - listed, 10 * LISTED))}
        </Button>
      )}
    </li>
  );
}
