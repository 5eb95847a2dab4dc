import type { Looks } from "../../../src/pipeline/columns/column-looks";
import { findHeader, matchRoles } from "../../../src/pipeline/reading/match-roles";
import { ROLES, type Role } from "../../../src/pipeline/reading/roles";
import { claims, codeOf, dictionary } from "../build";

const SECTION_7 = "metrics.md §7";

/** The role of each header, "-" for an attribute. */
function rolesOf(
  headers: readonly string[],
  overrides: readonly [Role, string][] = [],
  looks: Readonly<Record<string, Looks>> = {},
): string[] {
  const roles = matchRoles(
    { headers, meanings: headers },
    new Map(overrides),
    dictionary,
    (at) => looks[headers[at]!] ?? "other",
  );
  return headers.map((_, column) => ROLES.find((role) => roles[role] === column) ?? "-");
}

describe("matchRoles by the dictionary", () => {
  claims<string[], string[]>(
    [
      {
        name: "knows HubSpot's deals",
        input: [
          "Record ID",
          "Deal Name",
          "Pipeline",
          "Deal Stage",
          "Amount",
          "Deal owner",
          "Create Date",
          "Close Date",
          "Last Activity Date",
        ],
        expected: [
          "deal",
          "name",
          "pipeline",
          "stage",
          "amount",
          "owner",
          "created",
          "closed",
          "lastActivity",
        ],
        source: SECTION_7,
      },
      {
        name: "knows Salesforce's opportunities",
        input: [
          "Opportunity ID",
          "Opportunity Name",
          "Opportunity Owner",
          "Account Name",
          "Stage",
          "Amount",
          "Probability (%)",
          "Age",
          "Close Date",
          "Created Date",
          "Next Step",
          "Lead Source",
          "Type",
        ],
        expected: [
          "deal",
          "name",
          "owner",
          "account",
          "stage",
          "amount",
          "probability",
          "-",
          "closed",
          "created",
          "nextStep",
          "source",
          "-",
        ],
        source: SECTION_7,
      },
      {
        name: "knows Salesforce's opportunity history",
        input: [
          "Opportunity Name",
          "From Stage",
          "To Stage",
          "Stage Duration",
          "Last Modified",
          "Amount",
        ],
        expected: ["name", "fromStage", "stage", "-", "changed", "amount"],
        source: SECTION_7,
      },
      {
        name: "knows Salesforce's field history",
        input: ["Opportunity Name", "Field / Event", "Old Value", "New Value", "Edit Date"],
        expected: ["name", "-", "fromStage", "stage", "changed"],
        source: SECTION_7,
      },
      {
        name: "prefers To Stage to Stage",
        input: ["Opportunity Name", "Stage", "From Stage", "To Stage"],
        expected: ["name", "-", "fromStage", "stage"],
        source: "metrics.md §1.1: history's stage column is To Stage",
      },
      {
        name: "knows the columns of an event log",
        input: ["Case ID", "Activity", "time:timestamp", "org:resource"],
        expected: ["deal", "stage", "changed", "owner"],
        source: "XES standard extensions; metrics.md §1.1 (Activity)",
      },
      {
        name: "folds case, spaces and punctuation",
        input: ["DEAL-ID", "close_date", "e x p e c t e d  close"],
        expected: ["deal", "closed", "expectedClose"],
        source: "metrics.md §1.1, Headers",
      },
      {
        name: "gives a role to the left one of equal headers",
        input: ["Owner", "Owner"],
        expected: ["owner", "-"],
        source: "one column a role, metrics.md §1.1",
      },
      {
        name: "leaves what it does not know as attributes",
        input: ["Shoe size", "", "__proto__", "constructor", "toString", "🔥"],
        expected: ["-", "-", "-", "-", "-", "-"],
        source: "metrics.md §1.1: what is not matched is an attribute",
      },
    ],
    (headers) => rolesOf(headers),
  );

  test.each(ROLES.filter((role) => role !== "changed" && role !== "left"))(
    "the English header of the role %s is found by its own name",
    (role) => {
      const words = role.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      expect(rolesOf([words])).toEqual([role]);
    },
  );
});

describe("matchRoles with settings", () => {
  test('"@stage","Phase" makes Phase the stage column, and Stage an attribute [metrics.md §1.1]', () => {
    expect(rolesOf(["Stage", "Phase"], [["stage", "Phase"]])).toEqual(["-", "stage"]);
  });

  test("a column named by a setting loses the role of its header", () => {
    const created: [Role, string][] = [["created", "Close Date"]];
    expect(rolesOf(["Close Date"], created)).toEqual(["created"]);
  });

  test("a setting that names no column is refused [metrics.md §10: an @role: #VALUE!]", () => {
    expect(codeOf(() => rolesOf(["Stage"], [["owner", "Seller"]]))).toBe("unknown-column");
  });

  test('a column "Contact" full of dates is not the contact', () => {
    expect(rolesOf(["Contact"], [], { Contact: "dates" })).toEqual(["-"]);
  });
});

describe("findHeader in [Amount (EUR), Amount EUR, Owner]", () => {
  const headers = ["Amount (EUR)", "Amount EUR", "Owner"];
  const source = "metrics.md §1.1, Headers are folded; an exact one goes first";
  claims<string, number | undefined>(
    [
      { name: "prefers the header as written", input: "amount eur", expected: 1, source },
      { name: "passes over punctuation", input: "Amount: EUR", expected: 0, source },
      { name: "finds nothing for another word", input: "Amounts", expected: undefined, source },
      { name: "finds nothing for punctuation alone", input: "()", expected: undefined, source },
    ],
    (header) => findHeader(headers, header),
  );
});
