import { DataValidationModel, UniverDataValidationPlugin } from "@univerjs/data-validation";
import {
  ConditionalFormattingRuleModel,
  UniverSheetsConditionalFormattingPlugin,
} from "@univerjs/sheets-conditional-formatting";
import { rectOf } from "../../workbench/host/cells/addresses";
import type { Rule } from "../../workbench/host/conditional-formats/conditional-format";
import { newRule } from "../../workbench/host/conditional-formats/conditional-format";
import { UNIT_ID, bootUniver } from "../../workbench/host/univer/boot";
import type { ValidationRule } from "../../workbench/host/validations/validation-list";
import { newParts } from "../../workbench/host/validations/validation-list";
import { Workbook } from "../../workbench/host/workbook";

const SHEET = "sheet-1";
const CELLS = rectOf(0, 0, 5, 1);

/** A workbook over Univer with its plug-ins for rules, as the page has them. */
const univer = bootUniver({
  config: {},
  register(each) {
    each.registerPlugin(UniverDataValidationPlugin);
    each.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  },
});
const workbook = new Workbook(univer.injector);
const validations = () => univer.injector.get(DataValidationModel).getRules(UNIT_ID, SHEET);
const formats = () =>
  univer.injector.get(ConditionalFormattingRuleModel).getSubunitRules(UNIT_ID, SHEET) ?? [];

afterEach(() => {
  workbook.validations.clear(SHEET, CELLS);
  workbook.conditionalFormats.clear(SHEET, CELLS);
});
afterAll(() => univer.dispose());

test.each<[string, ValidationRule, object]>([
  [
    "a list written out",
    { kind: "List", source: "Lead,Won", inCellDropDown: true },
    { type: "list", formula1: "Lead,Won", showDropDown: true },
  ],
  [
    "a list in cells",
    { kind: "List", source: "=Sheet1!$C$1:$C$3", inCellDropDown: false },
    { type: "list", formula1: "=Sheet1!$C$1:$C$3", showDropDown: false },
  ],
  [
    "numbers between two",
    { kind: "Decimal", operator: "Between", formula1: 0, formula2: 1 },
    { type: "decimal", operator: "between", formula1: "0", formula2: "1" },
  ],
  ["a formula", { kind: "Custom", formula: "=A1>0" }, { type: "custom", formula1: "=A1>0" }],
])("Univer is shown %s", (_, rule, expected) => {
  workbook.validations.set(SHEET, CELLS, { ...newParts(), rule, ignoreBlanks: false });
  expect(validations()).toMatchObject([
    { ranges: [CELLS], allowBlank: false, showErrorMessage: true, errorStyle: 1, ...expected },
  ]);
});

test("a validation that is replaced or cleared is shown no more", () => {
  const parts = { ...newParts(), rule: { kind: "Custom", formula: "=TRUE" } as const };
  workbook.validations.set(SHEET, CELLS, parts);
  workbook.validations.set(SHEET, rectOf(0, 0, 2, 1), parts);
  expect(validations().map(({ ranges }) => ranges)).toEqual([
    [rectOf(2, 0, 3, 1)],
    [rectOf(0, 0, 2, 1)],
  ]);
  workbook.validations.clear(SHEET, CELLS);
  expect(validations()).toEqual([]);
});

const red = {
  ...(newRule("Custom") as Extract<Rule, { kind: "Custom" }>).look,
  fontColor: "#FF0000",
};

test.each<[string, Rule, object]>([
  [
    "a formula",
    { kind: "Custom", formula: "=$A1>5", look: red },
    {
      type: "highlightCell",
      subType: "formula",
      value: "=$A1>5",
      style: { cl: { rgb: "#FF0000" } },
    },
  ],
  [
    "a number between two",
    { kind: "CellValue", operator: "Between", formula1: "1", formula2: "=3", look: red },
    { subType: "number", operator: "between", value: [1, 3] },
  ],
  [
    "a text's beginning",
    { kind: "ContainsText", operator: "BeginsWith", text: "Won", look: red },
    { subType: "text", operator: "beginsWith", value: "Won" },
  ],
  [
    "a data bar from 0 on",
    newRule("DataBar"),
    { type: "dataBar", config: { min: { type: "num", value: 0 }, max: { type: "max" } } },
  ],
  [
    "three colours",
    newRule("ColorScale"),
    { type: "colorScale", config: [{ value: { type: "min" } }, { value: { value: 50 } }, {}] },
  ],
  [
    "icons, the highest first",
    newRule("IconSet"),
    { type: "iconSet", config: [{ value: { value: 67 } }, { value: { value: 33 } }, {}] },
  ],
])("Univer is shown %s", (_, rule, expected) => {
  const format = workbook.conditionalFormats.add(SHEET, CELLS, rule.kind);
  format.rule = rule;
  workbook.conditionalFormats.onChange(SHEET);
  expect(formats()).toMatchObject([{ cfId: format.id, ranges: [CELLS], rule: expected }]);
});

test("the format that comes first is shown first, and what is deleted not at all", () => {
  const [first, second] = ["DataBar", "ColorScale"].map((kind) =>
    workbook.conditionalFormats.add(SHEET, CELLS, kind as "DataBar" | "ColorScale"),
  );
  expect(formats().map(({ cfId }) => cfId)).toEqual([second?.id, first?.id]);
  if (second) workbook.conditionalFormats.remove(second);
  expect(formats().map(({ cfId }) => cfId)).toEqual([first?.id]);
});
