import { Button, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import { copyFrom } from "../copy-text";
import { SectionTitle } from "../views/heading";
import { usePaneState, useTools } from "../views/pane-context";
import { columnsText } from "./columns-text";
import type { MetricCall } from "./metric-call";
import { dialectOf, formulaText } from "./metric-formula";

const useStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalXS },
  columns: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXS },
  field: { flexGrow: 1, minWidth: 0, fontFamily: tokens.fontFamilyMonospace },
});

/** The formula as the person would type it, to copy. */
export function FormulaLine({ call, rows }: { call: MetricCall; rows: RowsInUse }) {
  const styles = useStyles();
  const { store, words } = useTools();
  const { metrics } = usePaneState();
  const field = useRef<HTMLInputElement>(null);
  const dialect = dialectOf(words.language, metrics.decimal);
  const columns = columnsText(call, words.metrics);
  const copy = async () => {
    if (field.current === null) return;
    const ok = await copyFrom(field.current);
    store.dispatch({ type: "example-copied", name: call.name, ok });
  };
  return (
    <>
      <SectionTitle>{words.metrics.formula}</SectionTitle>
      <div className={styles.line}>
        {/* A read-only field can be reached, scrolled and copied with the keyboard alone. */}
        <Input
          className={styles.field}
          input={{ ref: field, spellCheck: false }}
          size="small"
          readOnly
          value={formulaText(call, rows, dialect)}
          aria-label={words.metrics.formula}
          onFocus={(event) => event.target.select()}
        />
        <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
          {words.metrics.copy}
        </Button>
      </div>
      {columns !== undefined && (
        <Text block size={200} className={styles.columns}>
          {columns}
        </Text>
      )}
    </>
  );
}
