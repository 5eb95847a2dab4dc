import { columnsRead, quotedTexts } from "../../../src/workbook/metrics/formula-words";

const place = {
  sheet: "My Pipeline",
  left: 1,
  headers: ["Deal", "Lead", "Won [2026]", "Lost"],
};

test.each<[string, string[]]>([
  ['=SALES.DEALCOUNT(A1,"Lead")&"a ""b"""', ["Lead", 'a "b"']],
  ["=A1", []],
])("quotedTexts of %s", (formula, expected) => {
  expect(quotedTexts(formula)).toEqual(expected);
});

test.each<[string, string | undefined, string[]]>([
  ["=COUNTA(Pipeline[Lead])", "Sheet1", ["Lead"]],
  ["=COUNTA(Pipeline[lead])", "Sheet1", ["Lead"]],
  ["=[@Lead]+1", "My Pipeline", ["Lead"]],
  ["=SUM(Pipeline[[#This Row],[Lead]:[Lost]])", "Sheet1", ["Lead", "Lost"]],
  ["=COUNTA(Pipeline[Won '[2026']])", "Sheet1", ["Won [2026]"]],
  ["=SALES.FUNNEL(Pipeline[#All])", "Sheet1", []],
  ['=IF(A1="[Lead]",1)', "Sheet1", []],
  ["='My Pipeline'!C5", "Sheet1", ["Lead"]],
  ["=SUM('My Pipeline'!$B$2:$E$9)", "Sheet1", ["Deal", "Lost"]],
  ["=COUNT('My Pipeline'!E:E)", undefined, ["Lost"]],
  ["=C5", "Sheet1", []],
  ['=AND($D2<>"",$E2="")', "My Pipeline", ["Won [2026]", "Lost"]],
  ["=SUM(C1)+LOG10(3)+Other!D2", "My Pipeline", ["Lead"]],
  ["=TODAY()-TRUE", "My Pipeline", []],
])("columnsRead of %s on %s", (formula, sheet, expected) => {
  expect([...columnsRead({ formula, sheet }, place)]).toEqual(expected);
});
