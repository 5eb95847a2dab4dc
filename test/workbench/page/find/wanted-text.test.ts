import { wantedText } from "../../../../workbench/page/find/wanted-text";

// What Excel's Find takes for a match (support.microsoft.com, "Using wildcard characters in searches")
test.each([
  ["acme", "ACME Ltd", true],
  ["acme", "Acne Ltd", false],
  ["(won)", "Stage (Won)", true],
  ["sm?th", "Smith", true],
  ["sm?th", "Smyeth", false],
  ["*east", "Northeast", true],
  ["n*east", "Southeast", false],
  ["fy91~?", "FY91?", true],
  ["fy91~?", "FY912", false],
  ["~*", "5 * 3", true],
  ["~*", "15", false],
  ["~~", "~5", true],
  ["a.c", "abc", false],
  ["1/3", "3/1/2026", false],
  ["привет", "ПРИВЕТ, мир", true],
  ["成交", "已成交", true],
])("%s in %s: %s", (wanted, shown, expected) => {
  expect(wantedText(wanted)(shown)).toBe(expected);
});
