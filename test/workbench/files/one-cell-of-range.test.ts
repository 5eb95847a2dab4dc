import { withOneCell } from "../../../workbench/files/one-cell-of-range";

// In B3, which is row 2 and column 1 counted from 0; what Excel's implicit intersection takes.
test.each<[string, string | undefined]>([
  ["=A1:A9", "=A3"],
  ["=$A$1:$A$9*2", "=A3*2"],
  ["=A:A+C:C", "=A3+C3"],
  ["=Data!A1:A9&'My sheet'!C1:C9", "=Data!A3&'My sheet'!C3"],
  ["=A1:D1", "=B1"],
  ["=A5:A9", undefined],
  ["=A1:C9", undefined],
  ["=(A1:A9+1)*2", "=(A3+1)*2"],
  ["=-(2*(A:A))", "=-(2*(A3))"],
  ["=(SUM(A1:A9))+A:A", "=(SUM(A1:A9))+A3"],
  ["=SUM((A1:A9))", "=SUM((A1:A9))"],
  ["=SUM(A1:A9)+A:A", "=SUM(A1:A9)+A3"],
  ["=SUMPRODUCT((A1:A9>1)*1)", "=SUMPRODUCT((A1:A9>1)*1)"],
  ["=A1:INDEX(A:A,3)", "=A1:INDEX(A:A,3)"],
  ['="A1:A9"', '="A1:A9"'],
  ["=A1*2", "=A1*2"],
])("%s is %s", (formula, expected) => {
  expect(withOneCell(formula, 2, 1)).toBe(expected);
});
