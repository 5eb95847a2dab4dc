import { Button } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { openStagesFile } from "./process-files";
import { isBuilding } from "../state";
import { usePaneState, useTools } from "../views/pane-context";

/** Lets a file be chosen whose stages are then edited. */
export function LoadStages() {
  const { store, words } = useTools();
  const busy = isBuilding(usePaneState());
  const input = useRef<HTMLInputElement>(null);
  const load = async (chosen: HTMLInputElement) => {
    const file = chosen.files?.[0];
    // The same file, mended, can be chosen again.
    if (file) store.dispatch(await openStagesFile(file));
    chosen.value = "";
  };
  return (
    <>
      <Button icon={<FolderOpenRegular />} disabled={busy} onClick={() => input.current?.click()}>
        {words.stages.load}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={words.stages.load}
        hidden
        onChange={({ currentTarget }) => void load(currentTarget)}
      />
    </>
  );
}
