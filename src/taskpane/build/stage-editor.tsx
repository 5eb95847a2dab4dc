import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import type { ProcessDraft } from "./stage-draft";
import { LoadStages } from "./load-stages";
import { useFaults, useTools } from "../views/pane-context";
import { SaveStages } from "./save-stages";
import { StageRows } from "./stage-rows";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3 },
  fault: { color: tokens.colorPaletteRedForeground1, marginTop: tokens.spacingVerticalXS },
  actions: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalL,
  },
});

/** The stages of the team's own process; the main button takes them over into the form. */
export function StageEditor({ draft }: { draft: ProcessDraft }) {
  const styles = useStyles();
  const { store, words } = useTools();
  const faults = useFaults();
  const wanted = useRef<string>(undefined);
  useLayoutEffect(() => {
    const element = wanted.current === undefined ? null : document.getElementById(wanted.current);
    wanted.current = undefined;
    element?.focus();
    if (element instanceof HTMLInputElement) element.select();
  });
  const rows = { draft, faults, onFocusWanted: (id: string) => void (wanted.current = id) };
  const whole = faults.find(({ stage }) => stage === undefined);
  return (
    <>
      <Text as="p" block size={200} id="stages-hint" className={styles.hint}>
        {words.stages.hint}
      </Text>
      <StageRows kind="open" {...rows} />
      {whole && (
        <Text as="p" block size={200} role="alert" className={styles.fault}>
          {words.stages.faults[whole.fault]}
        </Text>
      )}
      <StageRows kind="won" {...rows} />
      <div className={styles.actions}>
        <Button onClick={() => store.dispatch({ type: "editing-left" })}>
          {words.stages.discard}
        </Button>
        <LoadStages />
        <SaveStages draft={draft} canSave={faults.length === 0} />
      </div>
    </>
  );
}
