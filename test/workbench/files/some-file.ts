import fc from "fast-check";
import type { Rect } from "../../../workbench/host/cells/addresses";
import { rectOf } from "../../../workbench/host/cells/addresses";
import type { CarriedElement } from "../../../workbench/host/carried";
import { nothingOfSheet } from "../../../workbench/host/carried";
import type { CellValue } from "../../../workbench/host/cells/cell-value";
import type {
  Rule,
  RuleLook,
} from "../../../workbench/host/conditional-formats/conditional-format";
import { newTableLook } from "../../../workbench/host/tables/table-registry";
import { newSheetFile, newWorkbookFile } from "../../../workbench/files/empty-file";
import type {
  CellFile,
  CellStyle,
  NameFile,
  SheetFile,
  TableFile,
  WorkbookFile,
} from "../../../workbench/files/workbook-file";

/** Workbooks of all that a file keeps, at random. */

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, "0").toUpperCase()}`);

/** Any text of Excel's: no lone halves of characters are left out, and no controls. */
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: "binary" }),
  fc.constantFrom(
    " padded ",
    "two\nlines",
    "tab\there",
    "_x0041_",
    "a\r\nb",
    "<&>\"'",
    "€ 日本 😀",
    "=no formula",
  ),
);

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.boolean(),
  text,
  fc.constantFrom<CellValue>(
    { error: "#DIV/0!" },
    { error: "#N/A" },
    { error: "#NAME?" },
    { error: "#NULL!" },
    { error: "#NUM!" },
    { error: "#REF!" },
    { error: "#VALUE!" },
    { error: "#BUSY!" },
  ),
);

const formula = fc.constantFrom(
  "=A1*2",
  "=SUM($A$1:B2)",
  "=SALES.WINRATE(Deals[#All])",
  '=IFERROR(SALES.CONVERSION(Deals[#All],"Lead","Won"),"_xlfn.")',
  "=SUM(Deals[Amount]*2)",
  "=FILTER(Deals[[Deal]:[Owner]],Deals[Amount]>150)",
  "=LET(x,1,y,x+1,x+y)",
  "=LAMBDA(a,b,a+b)(1,2)",
  "=XLOOKUP(1,A1:A3,B1:B3)",
  "='It''s'!A1&\"<&>\"",
  "=STDEV.S(A1:A3)",
);

const line = fc.constantFrom(
  ["Continuous", "Thin"],
  ["Continuous", "Thick"],
  ["Dash", "Medium"],
  ["Double", "Thick"],
  ["SlantDashDot", "Medium"],
);
const border = fc
  .tuple(line, color)
  .map(([[style = "", weight = ""], lineColor]) => ({ style, weight, color: lineColor }));

const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

export const style: fc.Arbitrary<CellStyle> = fc
  .record({
    numberFormat: some(
      fc.constantFrom("0%", "yyyy-mm-dd", '#,##0.00 "€"', "@", "[Red]0;-0", "mmm d"),
    ),
    bold: some(fc.constant(true)),
    italic: some(fc.constant(true)),
    strikethrough: some(fc.constant(true)),
    underline: some(fc.constantFrom("Single", "Double", "SingleAccountant")),
    fontName: some(fc.constantFrom("Arial", "Aptos Narrow")),
    fontSize: some(fc.constantFrom(8, 10.5, 20)),
    fontColor: some(color.filter((each) => each !== "#000000")),
    fillColor: some(color),
    horizontal: some(fc.constantFrom("Left", "Center", "CenterAcrossSelection", "Distributed")),
    vertical: some(fc.constantFrom("Top", "Center", "Justify")),
    wrapText: some(fc.constant(true)),
    indent: some(fc.integer({ min: 1, max: 15 })),
    orientation: some(fc.constantFrom(-90, -45, 1, 90, 180)),
    borders: some(fc.record({ top: border, left: border, diagonalUp: border })),
    unlocked: some(fc.constant(true)),
  })
  .map(withoutGaps);

/** JSON has no undefined. */
function withoutGaps<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, each]) => each !== undefined)) as T;
}

const rect: fc.Arbitrary<Rect> = fc
  .tuple(fc.nat(30), fc.nat(10), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .map(([row, column, rows, columns]) => rectOf(row, column, rows, columns));
const rects = fc.array(rect, { minLength: 1, maxLength: 3 });

const look: fc.Arbitrary<RuleLook> = fc.record({
  fontColor: fc.option(color),
  bold: fc.option(fc.boolean()),
  italic: fc.option(fc.boolean()),
  strikethrough: fc.option(fc.boolean()),
  underline: fc.option(fc.constantFrom("None", "Single", "Double")),
  fillColor: fc.option(color),
  numberFormat: fc.option(fc.constantFrom("0.0", '"won" 0')),
});

const operand = fc.constantFrom("5", "-1.5", "=$A$1", '="Won"', "=TODAY()-30");
const ruleText = text.filter((each) => !each.includes("\r"));

const bound = fc.constantFrom(
  { type: "LowestValue" },
  { type: "HighestValue" },
  { type: "Number", formula: "3" },
  { type: "Percent", formula: "10" },
  { type: "Percentile", formula: "90" },
  { type: "Formula", formula: "=$A$1" },
);
const barBound = fc.oneof(bound, fc.constant({ type: "Automatic" }));
const point = fc.tuple(bound, color).map(([each, fill]) => ({ ...each, color: fill }));

const rule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ kind: fc.constant("Custom" as const), formula: fc.constant('=$B2="Won"'), look }),
  fc.record({
    kind: fc.constant("CellValue" as const),
    operator: fc.constantFrom("GreaterThan", "EqualTo", "LessThanOrEqual"),
    formula1: operand,
    look,
  }),
  fc.record({
    kind: fc.constant("CellValue" as const),
    operator: fc.constantFrom("Between", "NotBetween"),
    formula1: operand,
    formula2: operand,
    look,
  }),
  fc.record({
    kind: fc.constant("ContainsText" as const),
    operator: fc.constantFrom("Contains", "NotContains", "BeginsWith", "EndsWith"),
    text: ruleText,
    look,
  }),
  fc.record({
    kind: fc.constant("DataBar" as const),
    positive: fc.record({
      fillColor: color,
      borderColor: fc.oneof(color, fc.constant("")),
      gradientFill: fc.boolean(),
    }),
    negative: fc.record({ fillColor: color, matchPositiveFillColor: fc.boolean() }),
    lowerBound: barBound,
    upperBound: barBound,
    showDataBarOnly: fc.boolean(),
    barDirection: fc.constantFrom("Context", "LeftToRight", "RightToLeft"),
  }),
  fc.record({ kind: fc.constant("ColorScale" as const), minimum: point, maximum: point }),
  fc.record({
    kind: fc.constant("ColorScale" as const),
    minimum: point,
    midpoint: point,
    maximum: point,
  }),
  fc.record({
    kind: fc.constant("IconSet" as const),
    style: fc.constantFrom("ThreeTrafficLights1", "ThreeArrows"),
    criteria: fc.constant(
      [0, 33, 67].map((percent) => ({
        type: "Percent",
        operator: percent === 67 ? "GreaterThan" : "GreaterThanOrEqual",
        formula: String(percent),
      })),
    ),
    reverseIconOrder: fc.boolean(),
    showIconOnly: fc.boolean(),
  }),
);

const hint = fc.oneof(fc.constant(""), ruleText);
const validation: fc.Arbitrary<SheetFile["validations"][number]> = fc.record({
  rects,
  rule: fc.constantFrom<NonNullable<SheetFile["validations"][number]["rule"]>>(
    { kind: "List", source: 'Open,"Won",Lost', inCellDropDown: true },
    { kind: "List", source: "=Lists!$A$1:$A$3", inCellDropDown: false },
    { kind: "Custom", formula: "=ISNUMBER(A1)" },
    { kind: "WholeNumber", operator: "Between", formula1: 1, formula2: "=$B$1" },
    { kind: "Decimal", operator: "GreaterThanOrEqualTo", formula1: "=MAX($A$1:$A$3)" },
    { kind: "Date", operator: "LessThan", formula1: 45293.5 },
    { kind: "Time", operator: "NotEqualTo", formula1: 0.25 },
    { kind: "TextLength", operator: "NotBetween", formula1: 0, formula2: 12 },
  ),
  ignoreBlanks: fc.boolean(),
  errorAlert: fc.record({
    showAlert: fc.boolean(),
    style: fc.constantFrom("Stop", "Warning", "Information"),
    title: hint,
    message: hint,
  }),
  prompt: fc.record({ showPrompt: fc.boolean(), title: hint, message: hint }),
});

/** Rules whose cells do not meet, as a cell has one validation at most. */
const apart = (all: SheetFile["validations"]): SheetFile["validations"] =>
  all.map((each, index) => ({
    ...each,
    rects: each.rects.map(({ startRow, startColumn, endRow, endColumn }, at) => ({
      startRow: startRow + 100 * at,
      startColumn: startColumn + 100 * index,
      endRow: endRow + 100 * at,
      endColumn: endColumn + 100 * index,
    })),
  }));

const cell = (styles: number): fc.Arbitrary<CellFile> =>
  fc
    .record({
      row: fc.nat(40),
      column: fc.nat(12),
      value: some(value),
      formula: some(formula),
      style: styles === 0 ? fc.constant(undefined) : some(fc.nat(styles - 1)),
    })
    .map(withoutGaps)
    .filter((each) => Object.keys(each).length > 2);

/** A table below all other cells, whose headers are texts and differ. */
const table = (index: number): { table: TableFile; cells: CellFile[] } => ({
  table: {
    name: `Table_${index}`,
    rect: rectOf(50, 1, 4, 2),
    hasTotals: index % 2 === 1,
    style: index % 3 === 0 ? "" : "TableStyleLight9",
    look: { ...newTableLook(), showFilterButton: index % 2 === 0, highlightLastColumn: true },
  },
  cells: [
    { row: 50, column: 1, value: "Deal\nname" },
    { row: 50, column: 2, value: "Amount" },
    { row: 51, column: 1, value: "A" },
    ...[51, 52].map((row) => ({ row, column: 2, value: 4, formula: `=2*${row}` })),
    { row: 53, column: 1, value: "Total" },
    { row: 53, column: 2, value: 8, formula: "=SUM(C52:C53)" },
  ],
});

/** How a sheet shows and prints. */
const CARRIED: SheetFile["carried"] = {
  view: { zoomScale: "85", rightToLeft: "1" },
  page: [
    element("printOptions", { headings: "1" }),
    element("pageMargins", {
      left: "1",
      right: "1",
      top: "0.75",
      bottom: "0.75",
      header: "0.3",
      footer: "0.3",
    }),
    element("pageSetup", { paperSize: "9", orientation: "landscape", fitToHeight: "0" }),
    {
      ...element("headerFooter"),
      children: [{ ...element("oddHeader"), text: '&L<&"Arial,Bold"deals>&R&P' }],
    },
    element("pageSetUpPr", { fitToPage: "1" }),
  ],
};

function element(name: string, attributes: Record<string, string> = {}): CarriedElement {
  return { name, attributes, children: [], text: "" };
}

function sheet(name: string, index: number, styles: number): fc.Arbitrary<SheetFile> {
  const styleIndex = styles === 0 ? fc.constant(undefined) : some(fc.nat(styles - 1));
  const size = some(fc.integer({ min: 65, max: 400 }));
  const lines = fc
    .array(fc.record({ size, hidden: some(fc.constant(true)), style: styleIndex }), {
      maxLength: 4,
    })
    .map((all) =>
      all
        .map((each, at) => withoutGaps({ first: at * 3, last: at * 3, ...each }))
        .filter((each) => Object.keys(each).length > 2),
    );
  return fc
    .record({
      visibility: fc.constantFrom("Visible" as const, "Hidden" as const, "VeryHidden" as const),
      cells: fc.uniqueArray(cell(styles), {
        selector: ({ row, column }) => row * 100 + column,
        maxLength: 15,
      }),
      columns: lines,
      rows: lines,
      standard: fc.constantFrom({}, { width: 30 }, { width: 30, height: 41 }),
      carried: fc.constantFrom(nothingOfSheet(), CARRIED),
      frozen: fc.record({ rows: fc.nat(2), columns: fc.nat(2) }),
      merges: fc.constantFrom<Rect[]>([], [rectOf(60, 0, 1, 3), rectOf(62, 0, 2, 2)]),
      hasTable: fc.boolean(),
      validations: fc.array(validation, { maxLength: 2 }).map(apart),
      conditionalFormats: fc.array(fc.record({ rects, stopIfTrue: fc.boolean(), rule }), {
        maxLength: 3,
      }),
      showGridlines: fc.boolean(),
      showHeadings: fc.boolean(),
      tabColor: fc.oneof(color, fc.constant("")),
      properties: fc.uniqueArray(fc.tuple(fc.constantFrom("mark", "memory"), text), {
        selector: ([key]) => key,
      }),
    })
    .map(({ hasTable, ...rest }) => {
      const own = hasTable ? table(index) : { table: undefined, cells: [] };
      return {
        ...newSheetFile(name),
        ...rest,
        visibility: index === 0 ? ("Visible" as const) : rest.visibility,
        cells: [...rest.cells, ...own.cells].sort(
          (one, other) => one.row - other.row || one.column - other.column,
        ),
        tables: own.table ? [own.table] : [],
      };
    });
}

const printName = fc.constantFrom<NameFile>(
  {
    name: "Print_Area",
    formula: "=Report!$A$1:$B$9",
    sheet: "Report",
    comment: "",
    visible: true,
  },
  {
    name: "Print_Titles",
    formula: "=Report!$A:$B,Report!$1:$2",
    sheet: "Report",
    comment: "",
    visible: true,
  },
);

const anyName: fc.Arbitrary<NameFile> = fc
  .record({
    name: fc.constantFrom("Quota", "Stages", "ставка"),
    formula: fc.constantFrom("=0.25", "=Report!$A$1:$B$2", "=OFFSET(Report!$A$1,1,0)"),
    sheet: some(fc.constant("Report")),
    comment: fc.constantFrom("", 'a "comment" & more'),
    visible: fc.boolean(),
  })
  .map(withoutGaps);
const name = fc.oneof(printName, anyName);

export const workbookFile: fc.Arbitrary<WorkbookFile> = fc
  .array(style, { maxLength: 4 })
  .chain((styles) =>
    fc
      .record({
        sheets: fc.tuple(
          ...["Report", "It's <data> & more", "Данные"].map((each, index) =>
            sheet(each, index, styles.length),
          ),
        ),
        names: fc.uniqueArray(name, { selector: (each) => `${each.name} ${each.sheet}` }),
        settings: fc.constantFrom<Array<[string, unknown]>>(
          [],
          [
            ["rows", { table: "Deals", list: [1, null, "ё"] }],
            ["seen", true],
          ],
        ),
        carried: fc.constantFrom<WorkbookFile["carried"]>(
          { calculation: {}, properties: [] },
          {
            calculation: { calcMode: "manual", iterate: "1", iterateCount: "20" },
            properties: [
              ["title", "Deals <of> ours"],
              ["created", "2024-01-02T03:04:05Z"],
            ],
          },
        ),
        documentSettings: fc.constantFrom<Array<[string, string]>>([], [["look", '"<dark>"']]),
      })
      .map((parts) => ({
        ...newWorkbookFile([]),
        ...parts,
        activeSheet: "Report",
        styles,
        namespaces: ["SALES"],
      })),
  );

/** The workbook with each look in its place instead of its number, and without looks that change nothing. */
export function spelledOut(file: WorkbookFile): unknown {
  const spell = <T extends { style?: number }>(each: T): object => {
    const { style, ...rest } = each;
    const look = style === undefined ? {} : (file.styles[style] ?? {});
    return Object.keys(look).length === 0 ? rest : { ...rest, look };
  };
  const { styles: _, namespaces: __, ...rest } = file;
  return {
    ...rest,
    sheets: file.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map(spell).filter((each) => Object.keys(each).length > 2),
      columns: sheet.columns.map(spell).filter((each) => Object.keys(each).length > 2),
      rows: sheet.rows.map(spell).filter((each) => Object.keys(each).length > 2),
    })),
  };
}
