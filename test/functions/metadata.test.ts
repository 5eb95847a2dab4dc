import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UNITS } from "../../src/pipeline/deals/durations";
import { CONVERSION_BASES } from "../../src/pipeline/metrics/conversion";
import { DEAL_STATES } from "../../src/pipeline/metrics/deal-count";
import { OUTLOOK_PERIODS } from "../../src/pipeline/metrics/outlook";
import { TARGET_KINDS } from "../../src/pipeline/metrics/needed";
import { WIN_RATE_BASES } from "../../src/pipeline/metrics/win-rate";
import { PERIODS } from "../../src/pipeline/deals/periods";
import { COUNT_BASES } from "../../src/pipeline/settings";
import { PROBABILITY_METHODS } from "../../src/pipeline/deals/win-probabilities";
import { TIME_STATISTICS } from "../../src/pipeline/statistics/summary";

/** functions.json as the webpack build writes it: what Excel is told of the functions. */

interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly description: string;
  readonly customEnumId?: string;
}
interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly Parameter[];
    readonly result: { readonly dimensionality?: string };
  }[];
  readonly enums: readonly { readonly id: string; readonly values: readonly EnumValue[] }[];
}
interface EnumValue {
  readonly stringValue: string;
  readonly tooltip?: string;
}

const DIST = join(__dirname, "..", "..", "dist");
const metadata = JSON.parse(readFileSync(join(DIST, "functions.json"), "utf8")) as Metadata;
const signature = (id: string) =>
  metadata.functions
    .find((found) => found.id === id)
    ?.parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name));

/** docs: the public contract of the functions. */
test.each([
  ["CONVERSION", ["deals", "from", "[to]", "[basis]", "[stages]", "[options]"]],
  ["INTERVAL", ["deals", "from", "[to]", "[confidence]", "[basis]", "[stages]", "[options]"]],
  ["COMPARE", ["deals", "column", "groupA", "groupB", "[from]", "[to]", "[stages]", "[options]"]],
  ["WINRATE", ["deals", "[basis]", "[stages]", "[options]"]],
  ["FUNNEL", ["deals", "[stages]", "[options]"]],
  ["CYCLETIME", ["deals", "[from]", "[to]", "[statistic]", "[unit]", "[stages]", "[options]"]],
  ["METRIC", ["deals", "expression", "[stages]", "[options]"]],
  ["CHECK", ["deals", "[stages]", "[options]"]],
  ["SIGNALS", ["deals", "[period]", "[stages]", "[options]"]],
  ["OUTLOOK", ["deals", "[period]", "[horizon]", "[stages]", "[options]"]],
  ["NEEDED", ["deals", "target", "[kind]", "[stages]", "[options]"]],
  ["TIMEINSTAGE", ["deals", "stage", "[statistic]", "[unit]", "[stages]", "[options]"]],
  ["WINCHANCE", ["deals", "days", "[stages]", "[options]"]],
  ["DEALCOUNT", ["deals", "stage", "[state]", "[stages]", "[options]"]],
  ["DEALVALUE", ["deals", "stage", "[state]", "[stages]", "[options]"]],
  ["DEALS", ["deals", "stage", "[state]", "[stages]", "[options]"]],
  ["STALLED", ["deals", "[days]", "[stages]", "[options]"]],
  ["VELOCITY", ["deals", "[stages]", "[options]"]],
  ["WEIGHTEDVALUE", ["deals", "[method]", "[stages]", "[options]"]],
  ["PROBABILITY", ["deals", "stage", "[stages]", "[options]"]],
  ["COVERAGE", ["deals", "target", "start", "end", "[stages]", "[options]"]],
  ["CHANGE", ["deals", "start", "end", "[stages]", "[options]"]],
  ["BREAKDOWN", ["deals", "column", "[stages]", "[options]"]],
  ["COHORT", ["deals", "[period]", "[stages]", "[options]"]],
  ["BOTTLENECK", ["deals", "[stages]", "[options]"]],
  ["FLOW", ["deals", "[stages]", "[options]"]],
  ["PERSISTENCE", ["deals", "[stages]", "[options]"]],
  ["NEXTACTIONS", ["deals", "[limit]", "[stages]", "[options]"]],
])("%s takes its arguments in the order of the contract", (id, parameters) => {
  expect(signature(id)).toEqual(parameters);
});

test("error cells and rich values may arrive as arguments", () => {
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
  expect(metadata.allowCustomDataForDataTypeAny).toBe(true);
});

describe.each(metadata.functions.map((each) => [each.id, each] as const))("%s", (_, each) => {
  test("takes deals and stages as ranges of anything", () => {
    for (const name of ["deals", "stages"]) {
      const parameter = each.parameters.find((found) => found.name === name);
      expect(parameter).toMatchObject({ type: "any", dimensionality: "matrix" });
    }
  });

  test("ends with options, the one repeating argument", () => {
    const repeating = each.parameters.filter((parameter) => parameter.repeating === true);
    expect(repeating.map(({ name }) => name)).toEqual(["options"]);
    expect(each.parameters.at(-1)?.name).toBe("options");
  });

  test("says in at most 100 characters what it gives, and describes every argument whole", () => {
    expect(each.description.length).toBeLessThanOrEqual(100);
    for (const { name, description } of each.parameters) {
      expect(`${name}: ${description}`).toMatch(/: .{10,}[\w)]$/);
    }
  });
});

/** The functions that spill; the others answer with one value. */
const SPILLING = [
  "SIGNALS",
  "OUTLOOK",
  "NEEDED",
  "WINCHANCE",
  "COMPARE",
  "CHECK",
  "INTERVAL",
  "FUNNEL",
  "DEALS",
  "STALLED",
  "CHANGE",
  "BREAKDOWN",
  "COHORT",
  "BOTTLENECK",
  "FLOW",
  "PERSISTENCE",
  "NEXTACTIONS",
];

test("the functions that spill say so, and no other", () => {
  const spilling = metadata.functions.filter(({ result }) => result.dimensionality === "matrix");
  expect(spilling.map(({ id }) => id).sort()).toEqual([...SPILLING].sort());
});

/** A word that AutoComplete offers and the function refuses, or the other way round, would be a trap. */
test.each([
  ["ConversionBasis", CONVERSION_BASES],
  ["CountBasis", COUNT_BASES],
  ["TargetKind", TARGET_KINDS],
  ["OutlookPeriod", OUTLOOK_PERIODS],
  ["WinRateBasis", WIN_RATE_BASES],
  ["Statistic", TIME_STATISTICS],
  ["TimeUnit", UNITS],
  ["DealState", DEAL_STATES],
  ["Period", PERIODS],
  ["ProbabilityMethod", PROBABILITY_METHODS],
])("AutoComplete offers for %s just the words that the core knows", (id, words) => {
  const values = metadata.enums.find((found) => found.id === id)?.values ?? [];
  expect(values.map(({ stringValue }) => stringValue)).toEqual([...words]);
  for (const { tooltip } of values) expect(tooltip).toMatch(/.{5,}/);
});
