import {
  calculatesArrays,
  namespacesOf,
  storedFormula,
  typedFormula,
} from "../../../workbench/files/stored-formulas";

const SPACES = ["SALES"];

// The stored forms are those of Excel's own files: [MS-XLSX] 2.2.2 for _xlfn and _xlpm; for _xldudf_
// OfficeDev/Excel-Custom-Functions issue 108 and OfficeDev/office-js issue 2568.
test.each([
  ["=SUM(A1:B2)", "SUM(A1:B2)"],
  ["=SALES.WINRATE(Deals[#All])", "_xldudf_SALES_WINRATE(Deals[#All])"],
  ["=IFERROR(SALES.NEEDED(A1),0)", "IFERROR(_xldudf_SALES_NEEDED(A1),0)"],
  ['="SALES.WINRATE("&A1', '"SALES.WINRATE("&A1'],
  ["=OTHER.THING(A1)", "OTHER.THING(A1)"],
  ["=FILTER(A1:A9,A1:A9>1)", "_xlfn._xlws.FILTER(A1:A9,A1:A9>1)"],
  ["=XLOOKUP(1,A:A,B:B)", "_xlfn.XLOOKUP(1,A:A,B:B)"],
  ["=LET(x,2,x*A1)", "_xlfn.LET(_xlpm.x,2,_xlpm.x*A1)"],
  ["=MAP(A1:A3,LAMBDA(v,v+1))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1))"],
  ["=NETWORKDAYS.INTL(A1,B1)", "NETWORKDAYS.INTL(A1,B1)"],
  ["=Deals[@Amount]*2", "Deals[[#This Row],[Amount]]*2"],
  ["=Deals[@[Won on]]", "Deals[[#This Row],[Won on]]"],
  ["=ROWS(Deals[@])", "ROWS(Deals[#This Row])"],
])("%s is stored as %s and back", (typed, stored) => {
  expect(storedFormula(typed, SPACES)).toBe(stored);
  expect(typedFormula(stored)).toBe(typed);
});

test.each([
  ["_xlfn._xldudf_SALES_WINRATE(A1)", "=SALES.WINRATE(A1)"],
  ["_xll.SALES.WINRATE(A1)", "=SALES.WINRATE(A1)"],
  ["SALES.WINRATE(A1)", "=SALES.WINRATE(A1)"],
  ["SUM(Deals[[#This Row],[A]:[C]])", "=SUM(Deals[@[A]:[C]])"],
])("%s, as other files have it, is typed %s", (stored, typed) => {
  expect(typedFormula(stored)).toBe(typed);
});

test("the namespaces that a formula names", () => {
  expect(namespacesOf("_xldudf_SALES_A(1)+_xldudf_Other_B(2)+SUM(1)")).toEqual(["SALES", "OTHER"]);
});

test.each([
  ["=SUM(A1:A3*B1:B3)", true],
  ["=SUM(Data!A1:A3*2)", true],
  ["=SUM(2*Data!A1:A3)", true],
  ["=SUM(Deals[Amount]*2)", true],
  ["=SUM({1,2}*A1)", true],
  ["=SORT(A1:A3)", true],
  ["=SUM(LEN(A1:A9))", true],
  ["=SUM(--(MONTH(Data!A1:A9)=1))", true],
  ["=A1:A3", true],
  ["=Data!A1:A3", true],
  ["=Deals[Amount]", true],
  ["=IF(SUM(A1:A9)>0,1,0)", false],
  ["=SUM(A1:A3)*2", false],
  ["=SUM(Deals[Amount])/COUNT(Deals[Amount])", false],
  ["=Deals[@Amount]*2", false],
  ["=A1*B1", false],
  ["=SALES.WINRATE(Deals[#All],,Stages[#All])", false],
])("%s calculates with arrays: %s", (formula, expected) => {
  expect(calculatesArrays(formula)).toBe(expected);
});
