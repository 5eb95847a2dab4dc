import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Pipeline } from "../../pipeline/pipeline";
import { planMove } from "../../workbook/rows/plan-move";
import type { SelectedRow } from "../../workbook/rows/read-selected-row";
import { today } from "../../workbook/today";
import { useTools } from "../views/pane-context";
import { MoveCells } from "./move-cells";

const useStyles = makeStyles({ hint: { margin: `${tokens.spacingVerticalM} 0 0` } });

interface MoveHintProps {
  readonly pipeline: Pipeline;
  readonly deal: number;
  readonly row: SelectedRow;
}

/** What the main button is about to write. */
export function MoveHint({ pipeline, deal, row }: MoveHintProps) {
  const styles = useStyles();
  const { words } = useTools();
  const move = planMove(pipeline, deal, today());
  if (move === undefined) return null;
  return (
    <div className={styles.hint}>
      <Text block size={200}>
        {words.playbook.comesNext(move.stage)}
      </Text>
      <MoveCells {...{ pipeline, row, move }} />
    </div>
  );
}
