import type { Cell } from "../../../src/pipeline/cells/cell-value";
import {
  ROW_BLANK,
  ROW_FOOTER,
  ROW_HEADER_AGAIN,
  ROW_USED,
  RowKinds,
} from "../../../src/pipeline/reading/row-kinds";
import { dictionary } from "../build";

const HEADERS = ["Deal", "Lead"];

/** A row that is a deal's stands behind, since names alone at the end may be notes. */
function kindOf(cells: readonly Cell[]): number {
  const rows = [HEADERS, cells, ["D-9", 46000]];
  const kinds = new RowKinds(rows, 1, HEADERS, dictionary);
  kinds.read(1, rows.length);
  return kinds.marked()[0]!;
}

test.each<readonly [string, number, readonly Cell[]]>([
  ["an id", ROW_USED, ["D-1", 46000]],
  ["an id of another script", ROW_USED, ["Äpfel", 46000]],
  ["an id with a space behind it", ROW_USED, ["D-1 ", 46000]],
  ["a number", ROW_USED, [5, ""]],
  ["an error", ROW_USED, [{ code: "#N/A" }, ""]],
  ["a blank and a date", ROW_USED, ["", 46000]],
  ["the header's first cell alone", ROW_USED, ["Deal", 46000]],
  ["the header in another case", ROW_USED, ["DEAL", "LEAD"]],
  ["the header", ROW_HEADER_AGAIN, ["Deal", "Lead"]],
  ["the header with a space before it", ROW_HEADER_AGAIN, [" Deal", "Lead"]],
  ["the header with a space behind it", ROW_HEADER_AGAIN, ["Deal\u00a0", "Lead "]],
  ["a total", ROW_FOOTER, ["Total", 3]],
  ["a total with a space before it", ROW_FOOTER, [" Total", 3]],
  ["a total of another script", ROW_FOOTER, ["Итого", 3]],
  ["a total behind a blank", ROW_FOOTER, ["", "Total"]],
  ["blanks", ROW_BLANK, ["", ""]],
  ["zeros, which blanks may be handed over as", ROW_BLANK, [0, 0]],
  ["spaces", ROW_BLANK, ["  ", null]],
  ["nothing", ROW_BLANK, []],
])("a row of %s is of kind %d", (_, kind, cells) => {
  expect(kindOf(cells)).toBe(kind);
});
