import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Pipeline } from "../../pipeline/pipeline";
import { cellAddress } from "../../workbook/address";
import { planMove, type RowCell } from "../../workbook/rows/plan-row-edit";
import type { SelectedRow } from "../../workbook/rows/read-selected-row";
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
  const addressOf = ({ column }: RowCell) => cellAddress(row.top + row.row, row.left + column);
  const date = move.cells.find(({ isDate }) => isDate);
  const texts = move.cells.filter(({ isDate }) => !isDate);
  return (
    <Text as="p" block size={200} className={styles.hint}>
      {words.playbook.willMove({
        stage: move.stage,
        texts: texts.map((cell) => ({ text: String(cell.value), cell: addressOf(cell) })),
        dateCell: date && addressOf(date),
        sheet: row.sheet,
      })}
    </Text>
  );
}
