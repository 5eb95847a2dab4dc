import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { BusyBar } from "../views/busy-bar";
import { usePaneState, useTools } from "../views/pane-context";
import { loadFile } from "./load-file";

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
  const button = useRef<HTMLButtonElement>(null);
  const { reading } = rows;
  const load = (chosen: HTMLInputElement) => {
    const file = chosen.files?.[0];
    if (file !== undefined) void loadFile(store, file, importing.column);
    // The same file, mended, can be chosen again.
    chosen.value = "";
  };
  const leave = () => {
    button.current?.focus();
    store.dispatch({ type: "rows", event: { kind: "file-left" } });
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
      {reading?.share !== undefined && (
        <BusyBar label={importing.reading} share={reading.share} onCancel={leave} />
      )}
      <Button
        ref={button}
        className={styles.button}
        icon={<FolderOpenRegular />}
        disabledFocusable={work !== undefined || reading !== undefined}
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
        onChange={({ currentTarget }) => load(currentTarget)}
      />
    </>
  );
}
