import { ROLES } from "../../src/pipeline/reading/roles";
import { readSettings } from "../../src/pipeline/settings";
import { claims, codeOf, paramsOf } from "./build";

describe("readSettings", () => {
  const source = "functions.md, options…";
  const reads = (options: unknown[]) => {
    const { roles, ...rest } = readSettings(Object.freeze(options));
    return { ...rest, roles: Object.fromEntries(roles) };
  };
  const NONE = {
    criteria: [],
    roles: {},
    noRole: [],
    layout: undefined,
    asOf: undefined,
    currencies: [],
    headers: true,
  };
  claims<unknown[], unknown>(
    [
      { name: "nothing means nothing", input: [], expected: NONE, source },
      { name: "blanks mean nothing", input: [null, "", undefined], expected: NONE, source },
      {
        name: "pairs are criteria in their order",
        input: ["Owner", "Ann", "Amount", ">=10"],
        expected: {
          ...NONE,
          criteria: [
            { column: "Owner", criterion: "Ann" },
            { column: "Amount", criterion: ">=10" },
          ],
        },
        source,
      },
      {
        name: "a blank criterion keeps its place",
        input: ["Owner", null],
        expected: { ...NONE, criteria: [{ column: "Owner", criterion: null }] },
        source,
      },
      {
        name: "@stage names a column",
        input: ["@stage", "Phase"],
        expected: { ...NONE, roles: { stage: "Phase" } },
        source,
      },
      {
        name: "@noRole names columns, each in a pair of its own",
        input: ["@noRole", "Owner", "@noRole", " Amount "],
        expected: { ...NONE, noRole: ["Owner", "Amount"] },
        source,
      },
      {
        name: "a blank @noRole is none",
        input: ["@noRole", ""],
        expected: NONE,
        source,
      },
      {
        name: "case of a setting does not count",
        input: ["@EXPECTEDCLOSE", "Due"],
        expected: { ...NONE, roles: { expectedClose: "Due" } },
        source,
      },
      {
        name: "@layout is a word",
        input: ["@layout", "History"],
        expected: { ...NONE, layout: "history" },
        source: "metrics.md §1.1",
      },
      {
        name: "@asOf takes a serial",
        input: ["@asOf", 46204],
        expected: { ...NONE, asOf: 46204 },
        source: "metrics.md §1",
      },
      {
        name: "@asOf takes an ISO date",
        input: ["@asOf", "2026-07-01"],
        expected: { ...NONE, asOf: 46204 },
        source: "Python, date difference",
      },
      {
        name: "a blank @asOf is none",
        input: ["@asOf", 0],
        expected: NONE,
        source: "functions.md: blanks come as 0",
      },
      {
        name: "@headers takes FALSE",
        input: ["@headers", false],
        expected: { ...NONE, headers: false },
        source,
      },
      {
        name: "@headers takes 0",
        input: ["@headers", 0],
        expected: { ...NONE, headers: false },
        source,
      },
      {
        name: "@headers takes the text false",
        input: ["@headers", "FALSE"],
        expected: { ...NONE, headers: false },
        source,
      },
      {
        name: "@currency takes a code",
        input: ["@currency", "EUR"],
        expected: { ...NONE, currencies: ["EUR"] },
        source: "metrics.md §4",
      },
    ],
    reads,
  );

  claims<unknown[], string>(
    [
      { name: "an odd number of options", input: ["Owner"], expected: "odd-options", source },
      {
        name: "a pair and one",
        input: ["Owner", "Ann", "Amount"],
        expected: "odd-options",
        source,
      },
      {
        name: "an unknown setting",
        input: ["@colour", "red"],
        expected: "unknown-setting",
        source,
      },
      { name: "an unknown layout", input: ["@layout", "wide"], expected: "bad-word", source },
      { name: "a text that is no day", input: ["@asOf", "soon"], expected: "bad-day", source },
      {
        name: "a day that could be two",
        input: ["@asOf", "3/4/2026"],
        expected: "bad-day",
        source,
      },
      { name: "a negative day", input: ["@asOf", -5], expected: "bad-day", source },
      {
        name: "neither TRUE nor FALSE",
        input: ["@headers", "maybe"],
        expected: "bad-word",
        source,
      },
      {
        name: "an error for a column",
        input: [{ code: "#REF!" }, 1],
        expected: "error-argument",
        source,
      },
      {
        name: "an error for a setting's value",
        input: ["@asOf", { code: "#N/A" }],
        expected: "error-argument",
        source,
      },
    ].map((claim) => ({ ...claim, name: `${claim.name} is refused as ${claim.expected}` })),
    (options) => codeOf(() => readSettings(options)),
  );

  test.each<[unknown[], unknown]>([
    [
      ["@layout", "wide"],
      { setting: "@layout", words: ["dates", "history", "snapshot"], received: "wide" },
    ],
    [["@headers", "maybe"], { setting: "@headers", words: ["TRUE", "FALSE"], received: "maybe" }],
    [["@asOf", "3/4/2026"], { setting: "@asOf", received: "3/4/2026" }],
    [["@asOf", -5], { setting: "@asOf", received: "-5" }],
  ])("%j is refused with what came and what may come", (options, facts) => {
    expect(paramsOf(() => readSettings(options))).toEqual(facts);
  });

  test.each([
    ["@asof2", "@asOf"],
    ["@layuot", "@layout"],
    ["@header", "@headers"],
    ["@ownr", "@owner"],
    ["@zzzzzz", undefined],
  ])("the nearest setting to %s is %s [read off the list]", (setting, nearest) => {
    expect(paramsOf(() => readSettings([setting, 1]))).toMatchObject({ setting, nearest });
  });

  test.each(ROLES.filter((role) => role !== "currency"))(
    "@%s names the column of that role [metrics.md §1.1]",
    (role) => {
      expect([...readSettings([`@${role}`, "X"]).roles]).toEqual([[role, "X"]]);
    },
  );
});
