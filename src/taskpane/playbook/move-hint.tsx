import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Pipeline } from "../../pipeline/pipeline";
import { cellAddress } from "../../workbook/address";
import { planMove } from "../../workbook/plan-row-edit";
import type { SelectedRow } from "../../workbook/read-selected-row";
import { today } from "../../workbook/today";
import { useTools } from "../views/pane-context";

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
  const addressOf = (isDate: boolean) => {
    const cell = move.cells.find((each) => each.isDate === isDate);
    return cell && cellAddress(row.top + row.row, row.left + cell.column);
  };
  return (
    <Text as="p" block size={200} className={styles.hint}>
      {words.playbook.willMove({
        stage: move.stage,
        stageCell: addressOf(false),
        dateCell: addressOf(true),
        sheet: row.sheet,
      })}
    </Text>
  );
}
