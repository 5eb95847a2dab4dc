import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { RowsToImport } from "../../workbook/rows/import-rows";
import { useTools } from "../views/pane-context";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3 },
  table: { borderCollapse: "collapse", width: "100%", tableLayout: "fixed" },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    padding: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  back: { marginTop: tokens.spacingVerticalL },
});

/** A value of a column is enough to see whether it was read as it should. */
function sampleOf({ table }: RowsToImport, column: number): string {
  const field = table.rows.find((row) => row[column]!.trim() !== "")?.[column] ?? "";
  return field.length > 60 ? `${field.slice(0, 60)}…` : field;
}

/** What the file holds; the main button writes it. */
export function ImportPreview({ file }: { file: RowsToImport }) {
  const styles = useStyles();
  const { store, words } = useTools();
  const { importing, back } = words.rows;
  const { headers, rows } = file.table;
  const open = file.columns.filter(({ hasOpenDates }) => hasOpenDates);
  const parts = file.columns.filter(({ hasPartDates }) => hasPartDates);
  return (
    <>
      <Text block weight="semibold">
        {file.name}
      </Text>
      <Text as="p" block>
        {importing.found(rows.length, headers.length)}
      </Text>
      <Text as="p" block size={200} className={styles.hint}>
        {importing.willWrite}
      </Text>
      {open.length > 0 && (
        <Text as="p" block size={200}>
          {importing.textDates(open.map(({ header }) => header))}
        </Text>
      )}
      {parts.length > 0 && (
        <Text as="p" block size={200}>
          {importing.partDates(parts.map(({ header }) => header))}
        </Text>
      )}
      <table className={styles.table}>
        <tbody>
          {headers.map((header, column) => (
            <tr key={header}>
              <th scope="row" className={styles.cell}>
                {header}
              </th>
              <td className={styles.cell}>{sampleOf(file, column)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        className={styles.back}
        onClick={() => store.dispatch({ type: "rows", event: { kind: "left" } })}
      >
        {back}
      </Button>
    </>
  );
}
