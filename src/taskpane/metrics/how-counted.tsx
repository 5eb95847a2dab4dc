import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import { readingOf } from "../rows/rows-reading";
import { useTools } from "../views/pane-context";
import type { FunctionEntry } from "../function-list";
import { columnsText } from "./columns-text";
import type { MetricCall } from "./metric-call";
import type { MetricDraft } from "./metric-draft";
import { usualWord, type SlotName } from "./metric-table";

const useStyles = makeStyles({
  details: { marginTop: tokens.spacingVerticalL },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalS} 0`, paddingLeft: "20px" },
});

interface HowCountedProps {
  readonly draft: MetricDraft;
  readonly entry: FunctionEntry;
  readonly rows: RowsInUse;
  /** undefined as long as there is none */
  readonly call: MetricCall | undefined;
}

/** What the figure means, of what it was counted, and where to read more. */
export function HowCounted({ draft, entry, rows, call }: HowCountedProps) {
  const styles = useStyles();
  const { store, words } = useTools();
  const texts = words.metrics;
  const { pipeline } = readingOf(rows);
  const columns = columnsText(call, texts);
  const chosen = entry.parameters.flatMap(({ name, words: offered }) => {
    const slot = name as SlotName;
    const word = draft.slots[slot] || (offered && usualWord(offered, slot));
    const about = offered?.find((each) => each.word === word)?.about;
    return about === undefined ? [] : [`${texts.slots[slot]}: ${about}`];
  });
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{texts.howCounted}</summary>
      <Text as="p" block>
        {entry.use}
      </Text>
      <ul className={styles.list}>
        {chosen.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {pipeline && <li>{texts.rowsCounted(pipeline.length)}</li>}
        {pipeline && (
          <li>
            {texts.rowsLeftOut(pipeline.records.leftOut.length)}{" "}
            <Link
              as="button"
              onClick={() => store.dispatch({ type: "place-chosen", place: "rows" })}
            >
              {texts.toRows}
            </Link>
          </li>
        )}
        {columns !== undefined && <li>{columns}</li>}
      </ul>
      <Link href={`help.html#${draft.name.toLowerCase()}`} target="_blank" rel="noopener">
        {words.functions.help(draft.name)}
      </Link>
    </details>
  );
}
