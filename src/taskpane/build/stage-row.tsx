import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { HTMLAttributes, KeyboardEvent } from "react";
import { DragGrip } from "../views/drag-grip";
import { useTools } from "../views/pane-context";
import { StageFields, type StageFieldsProps } from "./stage-fields";
import { rowId } from "../views/use-drag-order";

const useStyles = makeStyles({
  row: { listStyleType: "none", borderRadius: tokens.borderRadiusMedium },
  dragged: { backgroundColor: tokens.colorNeutralBackground1Pressed },
  line: { display: "flex", alignItems: "center" },
  name: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: "flex-start",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
  told: { flexGrow: 1, minWidth: 0 },
  chance: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  fault: { display: "block", marginLeft: "28px", color: tokens.colorPaletteRedForeground1 },
});

interface StageRowProps extends StageFieldsProps {
  /** from 1 */
  readonly number: number;
  readonly isUnfolded: boolean;
  readonly isDragged: boolean;
  readonly grip: HTMLAttributes<HTMLElement>;
}

/** The id in the page of the button that unfolds a stage. */
export function stageButtonId(stage: number): string {
  return `stage-button-${stage}`;
}

/** One stage in a line; unfolded, it shows its fields. */
export function StageRow({ number, isUnfolded, isDragged, grip, ...rest }: StageRowProps) {
  const styles = useStyles();
  const { store, words } = useTools();
  const { stage, faults, usual, onMove } = rest;
  const { id, name, kind } = stage;
  const faultsId = `stage-faults-${id}`;
  const move = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    // In a list of choices the same keys open it.
    if (!event.altKey || by === undefined || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    onMove(by);
  };
  return (
    <li
      id={rowId(id)}
      className={mergeClasses(styles.row, isDragged && styles.dragged)}
      onKeyDown={move}
    >
      <div className={styles.line}>
        <DragGrip {...grip} />
        <Button
          id={stageButtonId(id)}
          appearance="subtle"
          className={styles.name}
          aria-expanded={isUnfolded}
          aria-describedby={isUnfolded ? "stages-hint" : `stages-hint ${faultsId}`}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={() =>
            store.dispatch({ type: "stage-unfolded", id: isUnfolded ? undefined : id })
          }
        >
          <span className={styles.told}>
            {number} {name}
          </span>
          {kind === "open" && (
            <span className={styles.chance}>{percentOf(stage.chance || usual.chance)}</span>
          )}
          {isUnfolded ? <ChevronDownRegular /> : <ChevronRightRegular />}
        </Button>
      </div>
      {isUnfolded ? (
        <StageFields {...rest} />
      ) : (
        <div id={faultsId}>
          {faults.map(({ field, fault }) => (
            <Text key={field} size={200} className={styles.fault}>
              {words.stages.faults[fault]}
            </Text>
          ))}
        </div>
      )}
    </li>
  );
}

/** As it was typed, so that what is wrong with it shows. */
function percentOf(typed: string): string {
  return `${typed}\u00a0%`;
}
