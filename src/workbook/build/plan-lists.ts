import { EXPLAINED_LISTS, LIST_IDS, type BuildWords, type ListId } from "../../locales/build-words";
import { sheetAddress } from "../address";
import type { Area, AreaFormat, CellBlock, ColumnWidth, SheetPlan, TablePlan } from "./plan";
import type { PipelineNames } from "./plan-names";
import { FAINT, TAB_COLORS, TABLE_STYLE, TEXT_WIDTH, WIDE } from "./plan-styles";

const HINT_ROW = 0;
const SOURCE_ROW = 1;
const HEADER_ROW = 2;

const GAP_WIDTH = 15;

/** The values of the dropdowns, a table a list; beside those that need it, what they mean. */
export function planLists(words: BuildWords, names: PipelineNames): SheetPlan {
  const { hints } = words.workbook;
  const tables: TablePlan[] = [];
  const blocks: CellBlock[] = [
    { row: HINT_ROW, column: 0, cells: [[hints.lists(names.sheets.pipeline)]] },
  ];
  const formats: AreaFormat[] = [{ area: cell(HINT_ROW, 0), italic: true, color: FAINT }];
  const widths: ColumnWidth[] = [];
  LIST_IDS.forEach((id) => {
    const { title, values, source } = words.lists[id];
    const left = leftOf(id);
    const meanings = meaningsOf(id, words);
    if (source !== undefined) {
      const text = words.playbook.sources[source];
      blocks.push({ row: SOURCE_ROW, column: left, cells: [[text]] });
      formats.push({
        area: cell(SOURCE_ROW, left),
        size: 8,
        color: FAINT,
        wrap: true,
        vertical: "Top",
      });
    }
    blocks.push({
      row: HEADER_ROW,
      column: left,
      cells:
        meanings === undefined
          ? [[title], ...values.map((value) => [value])]
          : [
              [title, words.listMeanings.header],
              ...values.map((value, at) => [value, meanings[at]!]),
            ],
    });
    const columns = widthOf(id);
    const area = { row: HEADER_ROW, column: left, rows: values.length + 1, columns };
    tables.push({ name: names.tables.lists[id], area, style: TABLE_STYLE });
    widths.push({ column: left, columns: 1, points: WIDE });
    if (meanings !== undefined) {
      widths.push({ column: left + 1, columns: 1, points: TEXT_WIDTH });
      formats.push({ area, wrap: true, vertical: "Top" });
    }
    widths.push({ column: left + columns, columns: 1, points: GAP_WIDTH });
  });
  return {
    role: "lists",
    name: names.sheets.lists,
    tabColor: TAB_COLORS.lists,
    showGridlines: false,
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    blocks,
    spills: [],
    formats,
    widths,
    tables,
    validations: [],
    conditionalFormats: [],
    names: [],
    charts: [],
  };
}

/** The cells of a list's values as a dropdown reads them; Excel extends them as the table grows. */
export function listSource(id: ListId, words: BuildWords, names: PipelineNames): string {
  const rows = words.lists[id].values.length;
  const area = { row: HEADER_ROW + 1, column: leftOf(id), rows, columns: 1 };
  return `=${sheetAddress(names.sheets.lists, area)}`;
}

function meaningsOf(id: ListId, { listMeanings }: BuildWords): readonly string[] | undefined {
  const texts: Readonly<Partial<Record<ListId, readonly string[]>>> = listMeanings.texts;
  return texts[id];
}

function widthOf(id: ListId): number {
  return (EXPLAINED_LISTS as readonly ListId[]).includes(id) ? 2 : 1;
}

/** Each list is a table of its own, with an empty column between, so that it can grow. */
function leftOf(id: ListId): number {
  const before = LIST_IDS.slice(0, LIST_IDS.indexOf(id));
  return before.reduce((left, each) => left + widthOf(each) + 1, 0);
}

function cell(row: number, left: number): Area {
  return { row, column: left, rows: 1, columns: 1 };
}
