import { Button, makeStyles } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import type { DraftFault } from "./draft-faults";
import { usualNumbers } from "./draft-process";
import { freshName, type ProcessDraft, type StageKind } from "./stage-draft";
import { SectionTitle } from "../views/heading";
import { useTools } from "../views/pane-context";
import { nameFieldId } from "./stage-fields";
import { StageRow, stageButtonId } from "./stage-row";
import { useDragOrder } from "../views/use-drag-order";

const useStyles = makeStyles({ list: { margin: 0, padding: 0 } });

interface StageRowsProps {
  readonly kind: StageKind;
  readonly draft: ProcessDraft;
  readonly faults: readonly DraftFault[];
  /** asks for the focus once the change is drawn */
  readonly onFocusWanted: (elementId: string) => void;
}

/** The stages before the sale, or after it, and a button for one more. */
export function StageRows({ kind, draft, faults, onFocusWanted }: StageRowsProps) {
  const styles = useStyles();
  const { store, words } = useTools();
  const stages = draft.stages.filter((stage) => stage.kind === kind);
  const usual = usualNumbers(draft);
  const move = (id: number, to: number) => store.dispatch({ type: "stage-moved", id, to });
  const { dragged, grip, list } = useDragOrder(move);
  const heading = `stages-${kind}`;
  const add = () => {
    const name = freshName(draft, words.stages.numbered);
    onFocusWanted(nameFieldId(draft.nextId));
    store.dispatch({ type: "stage-added", kind, name });
  };
  const remove = (at: number) => {
    const next = stages[at + 1] ?? stages[at - 1];
    onFocusWanted(next ? stageButtonId(next.id) : `add-${kind}`);
    store.dispatch({ type: "stage-removed", id: stages[at]!.id });
  };
  return (
    <section aria-labelledby={heading}>
      <SectionTitle id={heading}>{words.stages.kinds[kind]}</SectionTitle>
      <ol className={styles.list} {...list}>
        {stages.map((stage, at) => (
          <StageRow
            key={stage.id}
            stage={stage}
            number={at + 1}
            faults={faults.filter((each) => each.stage === stage.id)}
            usual={usual.get(stage.id)!}
            isUnfolded={draft.unfolded === stage.id}
            isDragged={dragged === stage.id}
            grip={grip(stage.id)}
            isFirst={at === 0}
            isLast={at === stages.length - 1}
            onMove={(by) => move(stage.id, at + by)}
            onRemove={() => remove(at)}
          />
        ))}
      </ol>
      <Button
        id={`add-${kind}`}
        appearance="transparent"
        size="small"
        icon={<AddRegular />}
        onClick={add}
      >
        {words.stages.add[kind]}
      </Button>
    </section>
  );
}
