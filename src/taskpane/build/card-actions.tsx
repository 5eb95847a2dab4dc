import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { findTemplate } from "../../templates/templates";
import { draftOfTemplate } from "./draft-process";
import { draftToEdit } from "./editing";
import { OWN_STAGES, type ProcessDraft } from "./stage-draft";
import { isBuilding } from "../state";
import type { BuildForm } from "./form";
import { LoadStages } from "./load-stages";
import { usePaneState, useTools, type PaneTools } from "../views/pane-context";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** Ways from the chosen card to stages of the team's own. */
export function CardActions({ id }: { id: string }) {
  const styles = useStyles();
  const tools = useTools();
  const state = usePaneState();
  const edit = () =>
    tools.store.dispatch({ type: "editing-began", draft: draftOf(state.form, tools) });
  return (
    <div className={styles.actions}>
      <Button icon={<EditRegular />} disabled={isBuilding(state)} onClick={edit}>
        {tools.words.stages.edit}
      </Button>
      {id === OWN_STAGES && <LoadStages />}
    </div>
  );
}

function draftOf(form: BuildForm, { words, buildWords }: PaneTools): ProcessDraft {
  const template = findTemplate(form.template);
  if (template) return draftOfTemplate(template, buildWords(form.language), form.methodology);
  return draftToEdit(form, words.stages);
}
