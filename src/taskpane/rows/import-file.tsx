import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { planColumn, type FieldTable, type ImportColumn } from "../../workbook/rows/plan-import";
import { inSteps } from "../pause";
import { usePaneState, useTools } from "../views/pane-context";
import { readCsv } from "./read-csv";
import type { RowsEvent } from "./rows-state";

const useStyles = makeStyles({
  button: { marginTop: tokens.spacingVerticalS },
  fault: { color: tokens.colorPaletteRedForeground1 },
});

/** Lets an export of a CRM system be chosen; what is in it is shown before anything is written. */
export function ImportFile() {
  const styles = useStyles();
  const { store, words } = useTools();
  const { rows, work } = usePaneState();
  const { importing } = words.rows;
  const input = useRef<HTMLInputElement>(null);
  const load = async (chosen: HTMLInputElement) => {
    const file = chosen.files?.[0];
    if (file === undefined) return;
    store.dispatch({ type: "rows", event: await fileEvent(file, importing.column) });
    // The same file, mended, can be chosen again.
    chosen.value = "";
  };
  return (
    <>
      <Text as="p" block size={200}>
        {importing.text}
      </Text>
      {rows.refused !== undefined && (
        <Text as="p" block role="alert" className={styles.fault}>
          {importing.refused[rows.refused]}
        </Text>
      )}
      <Button
        className={styles.button}
        icon={<FolderOpenRegular />}
        disabledFocusable={work !== undefined}
        onClick={() => input.current?.click()}
      >
        {importing.choose}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
        aria-label={importing.choose}
        hidden
        onChange={({ currentTarget }) => void load(currentTarget)}
      />
    </>
  );
}

async function fileEvent(file: File, columnName: (number: number) => string): Promise<RowsEvent> {
  try {
    const table = await readCsv(new Uint8Array(await file.arrayBuffer()), columnName);
    if (typeof table === "string") return { kind: "file-refused", fault: table };
    const name = file.name.replace(/\.[^.]*$/, "");
    return { kind: "file-read", file: { name, table, columns: await planColumns(table) } };
  } catch (error) {
    console.warn(error);
    return { kind: "file-refused", fault: "not-read" };
  }
}

/** One after another: each looks through all rows. */
async function planColumns(table: FieldTable): Promise<ImportColumn[]> {
  const columns: ImportColumn[] = [];
  for (const column of table.headers.keys()) columns.push(await inSteps(planColumn(table, column)));
  return columns;
}
