import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { dayText, isWholeDay } from "../../pipeline/cells/serial-date";
import { cellAddress } from "../../workbook/address";
import { FIX_KINDS, type Fix } from "../../workbook/rows/plan-fixes";
import { SectionTitle } from "../views/heading";
import { usePaneState, useTools } from "../views/pane-context";
import { cornerOf } from "./rows-corner";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  place: { color: tokens.colorNeutralForeground3 },
  back: { marginTop: tokens.spacingVerticalL },
});

/** What each fix would write; the main button writes them. */
export function FixPreview({ fixes }: { fixes: readonly Fix[] }) {
  const styles = useStyles();
  const { store, words } = useTools();
  const { fixing, back } = words.rows;
  const leave = () => store.dispatch({ type: "rows", event: { kind: "left" } });
  return (
    <>
      <Text as="p" block>
        {fixes.length === 0 ? fixing.none : fixing.text}
      </Text>
      {FIX_KINDS.map((kind) => (
        <FixesOfKind key={kind} kind={kind} fixes={fixes.filter((fix) => fix.kind === kind)} />
      ))}
      <Button className={styles.back} onClick={leave}>
        {back}
      </Button>
    </>
  );
}

/** So many fixes are listed at once. */
const LISTED = 50;

function FixesOfKind({ kind, fixes }: { kind: Fix["kind"]; fixes: readonly Fix[] }) {
  const styles = useStyles();
  const { words } = useTools();
  const { inUse } = usePaneState().rows;
  const { fixing, check } = words.rows;
  const [listed, setListed] = useState(LISTED);
  if (fixes.length === 0 || inUse === undefined) return null;
  const { row: top, column: left } = cornerOf(inUse);
  const numbers = new Intl.NumberFormat(words.language);
  const shown = ({ after }: Fix) => {
    if (typeof after === "string") return after;
    return kind === "date" ? shownDate(after) : numbers.format(after);
  };
  return (
    <section aria-labelledby={`fixes-${kind}`}>
      <SectionTitle id={`fixes-${kind}`}>{fixing.kinds[kind](fixes.length)}</SectionTitle>
      <ul className={styles.list}>
        {fixes.slice(0, listed).map((fix) => (
          <li key={`${fix.row} ${fix.column}`}>
            <Text size={200} className={styles.place}>
              {cellAddress(top + fix.row, left + fix.column)}
            </Text>{" "}
            {fixing.fix(fix.before, shown(fix))}
          </li>
        ))}
      </ul>
      {fixes.length > listed && (
        <Button size="small" onClick={() => setListed(listed + 10 * LISTED)}>
          {check.more(Math.min(fixes.length - listed, 10 * LISTED))}
        </Button>
      )}
    </section>
  );
}

/** A date with its time of day to the minute, if it has one. */
function shownDate(serial: number): string {
  if (isWholeDay(serial)) return dayText(serial);
  const minutes = Math.round((serial % 1) * 24 * 60);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${dayText(serial)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
