import { checkFunctions, FUNCTIONS_RULES } from "../../workbench/manifest/check-functions";

const WINRATE = {
  id: "WINRATE",
  name: "WINRATE",
  description: "Share of closed deals that were won.",
  helpUrl: "https://funnelbook.example/help.html#winrate",
  parameters: [{ name: "deals", description: "one range with its header row" }],
};
const FUNNEL = { ...WINRATE, id: "FUNNEL", name: "FUNNEL" };
const SCRIPT = 'CustomFunctions.associate("WINRATE",a),CustomFunctions.associate("FUNNEL",b)';

function json(...functions: object[]): string {
  return JSON.stringify({ allowErrorForDataTypeAny: true, functions });
}

const broken = [
  {
    rule: "metadata-size",
    text: json(WINRATE, FUNNEL) + " ".repeat(1024 * 1024),
    says: "must be under 1 MB",
  },
  {
    rule: "error-arguments",
    text: JSON.stringify({ functions: [WINRATE, FUNNEL] }),
    says: "allowErrorForDataTypeAny must be true",
  },
  {
    rule: "function-ids",
    text: json({ ...WINRATE, name: "winRate" }, FUNNEL),
    says: 'got "winRate"',
  },
  {
    rule: "function-ids",
    text: json(WINRATE, { ...FUNNEL, id: "FU" }),
    says: 'got "FU"',
    also: ["functions-associated"],
  },
  {
    rule: "unique-function-ids",
    text: json(WINRATE, FUNNEL, FUNNEL),
    says: 'the function id "FUNNEL" stands more than once',
  },
  {
    rule: "functions-associated",
    text: json(WINRATE, FUNNEL, { ...FUNNEL, id: "COHORT", name: "COHORT" }),
    says: "no code associates the function COHORT",
  },
  {
    rule: "functions-associated",
    text: json(WINRATE),
    says: "FUNNEL is associated and not in functions.json",
  },
  {
    rule: "help-urls",
    text: json({ ...WINRATE, helpUrl: undefined }, FUNNEL),
    says: 'WINRATE must have an https helpUrl, has ""',
  },
  {
    rule: "described",
    text: json({ ...WINRATE, parameters: [{ name: "deals", description: " " }] }, FUNNEL),
    says: "WINRATE deals must have a description",
  },
  {
    rule: "described",
    text: json({ ...WINRATE, description: undefined }, FUNNEL),
    says: "WINRATE must have a description",
  },
  {
    rule: "parameter-names",
    text: json({ ...WINRATE, parameters: [{ name: "d".repeat(65), description: "x" }] }, FUNNEL),
    says: "WINRATE: a parameter name must have 1 to 64 characters",
  },
];

describe("checkFunctions", () => {
  test("finds nothing in metadata that fits its script", () => {
    expect(checkFunctions(json(WINRATE, FUNNEL), SCRIPT)).toEqual([]);
  });

  test.each(broken)("$rule: $says", ({ rule, text, says, also = [] }) => {
    const findings = checkFunctions(text, SCRIPT);
    expect(new Set(findings.map((each) => each.rule))).toEqual(new Set([rule, ...also]));
    expect(findings.map((each) => each.message).join("\n")).toContain(says);
  });

  test("every rule has metadata that breaks it", () => {
    const proven = new Set(broken.map((each) => each.rule));
    expect([...proven].sort()).toEqual(Object.keys(FUNCTIONS_RULES).sort());
  });

  test.each(["", "{", "{}", '{"functions":[]}'])("%j is one finding", (text) => {
    expect(checkFunctions(text, SCRIPT).map((each) => each.rule)).toEqual(["functions-json"]);
  });
});
