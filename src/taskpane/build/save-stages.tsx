import { Button, Field, Textarea, makeStyles } from "@fluentui/react-components";
import { CopyRegular, SaveRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { writeProcessFile } from "../../templates/process-file";
import { copyFrom } from "../copy-text";
import { processOfDraft } from "./draft-process";
import { downloadText, stagesFileName } from "./process-files";
import type { ProcessDraft } from "./stage-draft";
import { useTools } from "../views/pane-context";

const useStyles = makeStyles({ text: { width: "100%" } });

interface SaveStagesProps {
  readonly draft: ProcessDraft;
  readonly canSave: boolean;
}

/**
 * Saves the stages as a file. Some of Excel's windows let no file be saved and do not say so: the
 * text to copy is offered each time.
 */
export function SaveStages({ draft, canSave }: SaveStagesProps) {
  const styles = useStyles();
  const { store, words } = useTools();
  const [isSaved, setSaved] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const copyButton = useRef<HTMLButtonElement>(null);
  const { save, savedText, copy } = words.stages;
  const { methodology, name } = draft;
  const text = canSave ? writeProcessFile({ ...processOfDraft(draft), methodology }) : "";
  const download = () => {
    downloadText(stagesFileName(name), text);
    setSaved(true);
    store.dispatch({ type: "stages-saved" });
  };
  useEffect(() => {
    if (isSaved) copyButton.current?.scrollIntoView({ block: "nearest" });
  }, [isSaved]);
  const copyText = async () => {
    const ok = field.current !== null && (await copyFrom(field.current));
    store.dispatch({ type: "stages-copied", ok });
  };
  return (
    <>
      <Button icon={<SaveRegular />} disabledFocusable={!canSave} onClick={download}>
        {save}
      </Button>
      {isSaved && canSave && (
        <>
          <Field label={savedText} className={styles.text}>
            <Textarea ref={field} readOnly rows={4} value={text} />
          </Field>
          <Button ref={copyButton} icon={<CopyRegular />} onClick={() => void copyText()}>
            {copy}
          </Button>
        </>
      )}
    </>
  );
}
