/** What files and Excel's API call the same things. */

/** Pairs of words, to be looked up from either side. */
export class Words {
  constructor(private readonly pairs: ReadonlyArray<readonly [file: string, api: string]>) {}

  toApi(file: string | undefined): string | undefined {
    return this.pairs.find(([word]) => word === file)?.[1];
  }

  toFile(api: string | undefined): string | undefined {
    return this.pairs.find(([, word]) => word === api)?.[0];
  }
}

/** Words that differ in their first letter only, and those that are given with both. */
const words = (text: string, ...others: Array<[string, string]>): Words =>
  new Words([
    ...others,
    ...text
      .split(" ")
      .map((word) => [word, word.slice(0, 1).toUpperCase() + word.slice(1)] as const),
  ]);

export const HORIZONTAL = words("general left center right fill justify distributed", [
  "centerContinuous",
  "CenterAcrossSelection",
]);
export const VERTICAL = words("top center bottom justify distributed");
export const UNDERLINES = words(
  "none single double",
  ["singleAccounting", "SingleAccountant"],
  ["doubleAccounting", "DoubleAccountant"],
);

/** Kinds of lines, each with the style and the weight of the API. */
export const LINES: ReadonlyArray<[file: string, style: string, weight: string]> = [
  ["thin", "Continuous", "Thin"],
  ["hair", "Continuous", "Hairline"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dotted", "Dot", "Thin"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["double", "Double", "Thick"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

export const VISIBILITY = words("visible hidden veryHidden");

export const VALIDATION_KINDS = words("decimal list date time textLength custom", [
  "whole",
  "WholeNumber",
]);
export const VALIDATION_OPERATORS = words(
  "between notBetween greaterThan lessThan",
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThanOrEqual", "GreaterThanOrEqualTo"],
  ["lessThanOrEqual", "LessThanOrEqualTo"],
);
export const ALERTS = words("stop warning information");

export const CELL_OPERATORS = words(
  "between notBetween greaterThan lessThan greaterThanOrEqual lessThanOrEqual",
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
);
/** Rules about texts: their type in files, which is their operator too but for the second. */
export const TEXT_RULES = words(
  "beginsWith endsWith",
  ["containsText", "Contains"],
  ["notContainsText", "NotContains"],
);
export const BOUNDS = words(
  "percent percentile formula",
  ["num", "Number"],
  ["min", "LowestValue"],
  ["max", "HighestValue"],
  ["autoMin", "Automatic"],
  ["autoMax", "Automatic"],
);
export const BAR_DIRECTIONS = words("context leftToRight rightToLeft");
