import { FIGURES, figureText } from "../../workbench/figures";

const formatOf = (formula: RegExp): (typeof FIGURES)[number]["format"] =>
  FIGURES.find((figure) => formula.test(figure.formula))?.format ?? "percent";

test.each([
  ["a median of one day", /CYCLETIME/, 1, "1"],
  ["a median of half a day", /CYCLETIME/, 0.5, "0.5"],
  ["a median of many days", /CYCLETIME/, 1234.56, "1,234.6"],
  ["a conversion of all", /CONVERSION/, 1, "100.0%"],
  ["a conversion of none", /CONVERSION/, 0, "0.0%"],
  ["a rate above one", /WINRATE/, 1.5, "150.0%"],
])("%s is shown in its figure's own format", (_, formula, value, shown) => {
  expect(figureText({ formula: "", value }, formatOf(formula))).toBe(shown);
});

test("an error is shown with its sentence", () => {
  const error = { code: "#N/A", message: "no deals" };
  expect(figureText({ formula: "", error }, "percent")).toBe("#N/A no deals");
});
