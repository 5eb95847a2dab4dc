import {
  Button,
  Field,
  Input,
  Select,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { planLoss, reasonColumn, withReason } from "../../workbook/rows/plan-move";
import { valuesOf } from "../../workbook/rows/plan-deal";
import { today } from "../../workbook/today";
import { usePaneState, useTools } from "../views/pane-context";
import { MoveCells } from "./move-cells";
import { moveJob } from "./move-job";
import type { SelectedDeal } from "./selected-deal";

const useStyles = makeStyles({
  part: {
    marginTop: tokens.spacingVerticalM,
    "> summary": { ...typographyStyles.body1Strong, cursor: "pointer" },
  },
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
  // A field is as wide as the browser's own unless it is told otherwise.
  field: { gridTemplateColumns: "minmax(0, 1fr)", "& > *": { minWidth: 0 } },
  entry: {
    minWidth: 0,
    "& input, & select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
  lose: { alignSelf: "flex-start" },
});

interface LoseDealProps {
  readonly selected: Extract<SelectedDeal, { kind: "deal" }>;
  /** of the sheet's own list */
  readonly reasons: readonly string[] | undefined;
}

/** The way out of the pipeline: asks for the reason where a column takes one, and says what is written. */
export function LoseDeal({ selected, reasons }: LoseDealProps) {
  const styles = useStyles();
  const { words, perform } = useTools();
  const { work, rows } = usePaneState();
  const [entry, setEntry] = useState("");
  const listId = useId();
  const { pipeline, deal, row } = selected;
  const { inUse } = rows;
  const day = today();
  // All rows are looked through for these: not with each letter of a reason.
  const loss = useMemo(() => planLoss(pipeline, deal, day), [pipeline, deal, day]);
  const known = useMemo(() => valuesOf(pipeline, "lostReason"), [pipeline]);
  if (loss === undefined || inUse === undefined) return null;
  const texts = words.playbook;
  const asked = reasonColumn(pipeline, deal);
  const reason = entry.trim();
  const move = withReason(loss, asked, reason);
  const isReady = work === undefined && (asked === undefined || reason !== "");
  const lose = () => {
    const job = moveJob(selected, inUse, move);
    if (isReady) perform({ kind: "playbook", job, isQuick: true });
  };
  return (
    <details className={styles.part}>
      <summary>{texts.ifLost}</summary>
      <div className={styles.form}>
        {asked !== undefined && (
          <Field label={pipeline.source.headers[asked]!} required className={styles.field}>
            {reasons ? (
              <Select
                className={styles.entry}
                value={entry}
                onChange={(_, { value }) => setEntry(value)}
              >
                <option value="">{texts.chooseReason}</option>
                {reasons.map((each) => (
                  <option key={each}>{each}</option>
                ))}
              </Select>
            ) : (
              <Input
                className={styles.entry}
                value={entry}
                input={{ list: listId }}
                onChange={(_, { value }) => setEntry(value)}
              />
            )}
          </Field>
        )}
        {!reasons && (
          <datalist id={listId}>
            {known.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
        )}
        <div>
          <MoveCells {...{ pipeline, row, move }} />
        </div>
        <Button className={styles.lose} disabledFocusable={!isReady} onClick={lose}>
          {texts.moveTo(move.stage)}
        </Button>
      </div>
    </details>
  );
}
