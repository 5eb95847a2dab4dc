import { Text } from "@fluentui/react-components";
import type { Pipeline } from "../../pipeline/pipeline";
import { cellAddress } from "../../workbook/address";
import type { DealMove } from "../../workbook/rows/plan-move";
import type { SelectedRow } from "../../workbook/rows/read-selected-row";
import { usePaneState, useTools } from "../views/pane-context";

interface MoveCellsProps {
  readonly pipeline: Pipeline;
  readonly row: SelectedRow;
  readonly move: DealMove;
}

/** What a move writes and where, and what it leaves as it is. */
export function MoveCells({ pipeline, row, move }: MoveCellsProps) {
  const { playbook: words } = useTools().words;
  const { inUse } = usePaneState().rows;
  const { cells, kept, isNewRow } = move;
  const placeOf = (column: number) =>
    isNewRow
      ? pipeline.source.headers[column]!
      : cellAddress(row.top + move.row, row.left + column);
  const date = cells.find(({ isDate }) => isDate);
  const texts = cells
    .filter(({ isDate }) => !isDate)
    .map(({ value, column }) => ({ text: String(value), place: placeOf(column) }));
  const datePlace = date && placeOf(date.column);
  const range = inUse?.choice.place.kind === "range" ? inUse.address : undefined;
  const sentences = isNewRow
    ? [
        words.moveAdds({ texts, datePlace, where: inUse?.name ?? "" }),
        ...(range === undefined ? [] : [words.formulasOver(range)]),
      ]
    : [
        words.moveWrites({ texts, datePlace, where: row.sheet }),
        ...kept.map(placeOf).map(words.keeps),
      ];
  return sentences.map((sentence) => (
    <Text key={sentence} block size={200}>
      {sentence}
    </Text>
  ));
}
