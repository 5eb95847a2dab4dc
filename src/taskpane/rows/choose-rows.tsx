import {
  Button,
  Field,
  Radio,
  RadioGroup,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { usePaneState, useTools } from "../views/pane-context";

const useStyles = makeStyles({
  about: { display: "block", color: tokens.colorNeutralForeground3 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** The tables of the workbook, or the selected cells; the main button takes the table. */
export function ChooseRows() {
  const styles = useStyles();
  const { store, words, perform } = useTools();
  const { rows, work } = usePaneState();
  const { choosing, back } = words.rows;
  const { tables = [], view } = rows;
  const chosen = view.kind === "choosing" ? view.table : undefined;
  const choose = (table: string) =>
    store.dispatch({ type: "rows", event: { kind: "table-chosen", table } });
  return (
    <>
      {tables.length === 0 ? (
        <Text as="p" block>
          {choosing.noTables}
        </Text>
      ) : (
        <Field label={choosing.tables}>
          <RadioGroup value={chosen ?? ""} onChange={(_, { value }) => choose(value)}>
            {tables.map(({ id, name, sheet, rows: count, kind }) => (
              <Radio
                key={id}
                value={id}
                label={
                  <>
                    {name}
                    <Text size={200} className={styles.about}>
                      {choosing.about(sheet, count)} · {choosing.kinds[kind]}
                    </Text>
                  </>
                }
              />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Text as="p" block size={200}>
        {choosing.selectionHint}
      </Text>
      <div className={styles.actions}>
        <Button
          disabledFocusable={work !== undefined}
          onClick={() => perform({ kind: "rows", job: { kind: "use-selection" }, isQuick: true })}
        >
          {choosing.useSelection}
        </Button>
        <Button onClick={() => store.dispatch({ type: "rows", event: { kind: "left" } })}>
          {back}
        </Button>
      </div>
    </>
  );
}
