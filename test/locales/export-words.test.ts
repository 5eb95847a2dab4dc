import { ROLES } from "../../src/pipeline/reading/roles";
import { UNDATED } from "../../src/pipeline/columns/date-column";
import { claims, column, dictionary, outcomes, read } from "../pipeline/build";

/**
 * Header rows as six CRM products write them into their exports, with deals in each state. Headers
 * and words of status: the products' help pages and API references, listed in metrics.md §7.
 */

/** The role of each header that plays one. */
function rolesOf(text: string): Record<string, string> {
  const { source } = read(text);
  const roles = ROLES.filter((role) => source.roles[role] !== undefined);
  return Object.fromEntries(roles.map((role) => [role, source.headers[source.roles[role]!]!]));
}

/** Outcome of each deal with its closing: the day of 2026, "?" = nobody wrote when, "-" = not closed. */
function endings(text: string): string[] {
  const pipeline = read(text, { stages: column("Qualify", "Propose", "Won", "Lost") });
  return outcomes(pipeline).map((outcome, deal) => {
    const closing = pipeline.records.closing[deal]!;
    const day = Number.isNaN(closing) ? "-" : closing === UNDATED ? "?" : closing - 46022;
    return `${outcome} ${day}`;
  });
}

const PIPEDRIVE = `
  Deal - ID | Deal - Title | Deal - Owner | Deal - Value | Deal - Currency of value | Deal - Probability | Deal - Organization | Deal - Contact person | Deal - Pipeline | Deal - Stage | Deal - Label | Deal - Status | Deal - Deal created | Deal - Update time | Deal - Last stage change | Deal - Next activity date | Deal - Last activity date | Deal - Won time | Deal - Lost time | Deal - Deal closed on | Deal - Lost reason | Deal - Expected close date | Deal - Done activities
  1 | Roof | Ann | 100 | EUR | 50 | Acme | Al | Sales | Qualify | Hot | Open | d1 | d9 | d5 | d12 | d8 | | | | | d40 | 3
  2 | Wall | Bob | 200 | EUR | 50 | Bolt | Bo | Sales | Propose | | Won  | d1 | d9 | d5 |     | d8 | d20 | | d20 | | d30 | 5
  3 | Door | Bob | 300 | EUR | 50 | Corp | Cy | Sales | Qualify | | Lost | d1 | d9 | d5 |     | d8 | | d22 | d22 | Price | d30 | 1`;

const ZOHO = `
  Record Id | Deal Owner | Amount | Deal Name | Closing Date | Account Name | Stage | Probability (%) | Lead Source | Created Time | Modified Time | Expected Revenue | Reason For Loss
  zcrm_1 | Ann | 100 | Roof | d40 | Acme | Qualify | 20 | Web | d1 | d9 | 20 |
  zcrm_2 | Ann | 200 | Wall | d20 | Bolt | Closed Won | 100 | Web | d1 | d20 | 200 |
  zcrm_3 | Ann | 300 | Door | d22 | Corp | Closed Lost | 0 | Web | d1 | d22 | 0 | Price`;

const DYNAMICS = `
  (Do Not Modify) Opportunity | (Do Not Modify) Modified On | Topic | Potential Customer | Est. close date | Est. revenue | Actual Revenue | Actual Close Date | Probability | Sales Stage | Status | Status Reason | Created On | Owner
  a-1 | d9  | Roof | Acme | d40 | 100 |     |     | 20 | Qualify | Open | In Progress | d1 | Ann
  a-2 | d20 | Wall | Bolt | d19 | 200 | 210 | d20 | 90 | Propose | Won  | Won         | d1 | Ann
  a-3 | d22 | Door | Corp | d30 | 300 |     | d22 | 10 | Qualify | Lost | Out-Sold    | d1 | Ann`;

const HIGHLEVEL = `
  Opportunity Name | Contact Name | phone | pipeline | stage | Lead Value | source | assigned | Created on | Updated on | lost reason name | status | Opportunity ID
  Roof | Al | 555 | Sales | Qualify | 100 | ad | Ann | d1 | d9  |       | open      | o1
  Wall | Bo | 555 | Sales | Propose | 200 | ad | Ann | d1 | d20 |       | won       | o2
  Door | Cy | 555 | Sales | Qualify | 300 | ad | Ann | d1 | d22 | Price | lost      | o3
  Gate | Di | 555 | Sales | Qualify | 300 | ad | Ann | d1 | d22 |       | abandoned | o4`;

const CLOSE = `
  id | lead_name | contact_name | user_name | pipeline_name | status_label | status_type | value | value_currency | confidence | date_created | date_updated | date_won | date_lost
  oppo_1 | Acme | Al | Ann | Sales | Qualify | active | 100 | USD | 50 | d1 | d9  | d40 |
  oppo_2 | Bolt | Bo | Ann | Sales | Won     | won    | 200 | USD | 100 | d1 | d20 | d20 |
  oppo_3 | Corp | Cy | Ann | Sales | Lost    | lost   | 300 | USD | 0  | d1 | d22 | d15 | d22`;

const COPPER = `
  Name | Primary Contact | Company | Owned By | Pipeline | Stage | Status | Value | Win Probability | Close Date | Source | Loss Reason | Created At
  Roof | Al | Acme | Ann | Sales | Qualify | Open      | 100 | 20 | d40 | Web |       | d1
  Wall | Bo | Bolt | Ann | Sales | Propose | Won       | 200 | 90 | d20 | Web |       | d1
  Door | Cy | Corp | Ann | Sales | Qualify | Lost      | 300 | 10 | d22 | Web | Price | d1
  Gate | Di | Deep | Ann | Sales | Propose | Abandoned | 400 | 10 | d23 | Web |       | d1`;

describe("the headers of an export play their roles:", () => {
  claims<string, Record<string, string>>(
    [
      {
        name: "Pipedrive",
        input: PIPEDRIVE,
        expected: {
          deal: "Deal - ID",
          name: "Deal - Title",
          account: "Deal - Organization",
          contact: "Deal - Contact person",
          owner: "Deal - Owner",
          amount: "Deal - Value",
          currency: "Deal - Currency of value",
          probability: "Deal - Probability",
          status: "Deal - Status",
          stage: "Deal - Stage",
          changed: "Deal - Last stage change",
          created: "Deal - Deal created",
          closed: "Deal - Deal closed on",
          expectedClose: "Deal - Expected close date",
          lostReason: "Deal - Lost reason",
          lastActivity: "Deal - Last activity date",
          nextStepDate: "Deal - Next activity date",
          followUps: "Deal - Done activities",
          pipeline: "Deal - Pipeline",
        },
        source: "metrics.md §7",
      },
      {
        name: "Zoho",
        input: ZOHO,
        expected: {
          deal: "Record Id",
          name: "Deal Name",
          account: "Account Name",
          owner: "Deal Owner",
          source: "Lead Source",
          amount: "Amount",
          probability: "Probability (%)",
          stage: "Stage",
          changed: "Modified Time",
          created: "Created Time",
          closed: "Closing Date",
          lostReason: "Reason For Loss",
        },
        source: "metrics.md §7",
      },
      {
        name: "Dynamics 365",
        input: DYNAMICS,
        expected: {
          deal: "(Do Not Modify) Opportunity",
          name: "Topic",
          account: "Potential Customer",
          owner: "Owner",
          amount: "Est. revenue",
          probability: "Probability",
          status: "Status",
          stage: "Sales Stage",
          changed: "(Do Not Modify) Modified On",
          created: "Created On",
          closed: "Actual Close Date",
          expectedClose: "Est. close date",
        },
        source: "metrics.md §7; Microsoft Learn, opportunity table",
      },
      {
        name: "GoHighLevel",
        input: HIGHLEVEL,
        expected: {
          deal: "Opportunity ID",
          name: "Opportunity Name",
          contact: "Contact Name",
          owner: "assigned",
          source: "source",
          amount: "Lead Value",
          status: "status",
          stage: "stage",
          changed: "Updated on",
          created: "Created on",
          lostReason: "lost reason name",
          pipeline: "pipeline",
        },
        source: "metrics.md §7",
      },
      {
        name: "Close",
        input: CLOSE,
        expected: {
          deal: "id",
          account: "lead_name",
          contact: "contact_name",
          owner: "user_name",
          amount: "value",
          currency: "value_currency",
          probability: "confidence",
          status: "status_type",
          stage: "status_label",
          changed: "date_updated",
          created: "date_created",
          closed: "date_won",
          pipeline: "pipeline_name",
        },
        source: "metrics.md §7",
      },
      {
        name: "Copper",
        input: COPPER,
        expected: {
          name: "Name",
          account: "Company",
          contact: "Primary Contact",
          owner: "Owned By",
          source: "Source",
          amount: "Value",
          probability: "Win Probability",
          status: "Status",
          stage: "Stage",
          created: "Created At",
          closed: "Close Date",
          lostReason: "Loss Reason",
          pipeline: "Pipeline",
        },
        source: "metrics.md §7; Copper's help, default fields",
      },
    ],
    rolesOf,
  );
});

describe("how the deals of an export stand, and when they closed:", () => {
  claims<string, string[]>(
    [
      {
        name: "Pipedrive: by its won and lost time; the expected close of an open deal closes nothing",
        input: PIPEDRIVE,
        expected: ["open -", "won 20", "lost 22"],
        source: "the rows",
      },
      {
        name: "Pipedrive without the prefix, and without a stage but by its status",
        input: "ID | Title | Status | Won time | Lost time\n1 | a | Open | |\n2 | b | Won | d3 |",
        expected: ["open -", "won 3"],
        source: "the rows",
      },
      {
        name: "Zoho: its Closing Date closes the closed and is expected of the open",
        input: ZOHO,
        expected: ["open -", "won 20", "lost 22"],
        source: "the rows",
      },
      {
        name: "Dynamics: by its actual close date",
        input: DYNAMICS,
        expected: ["open -", "won 20", "lost 22"],
        source: "the rows",
      },
      {
        name: "Dynamics by Status Reason alone: on hold is parked, canceled and out-sold are lost",
        input:
          "Topic | Pipeline Phase | Status Reason\na | Qualify | On Hold\nb | Qualify | Canceled\nc | Qualify | Out-Sold\nd | Qualify | In Progress",
        expected: ["parked -", "lost ?", "lost ?", "open -"],
        source: "Microsoft Learn, statuscode of the opportunity table",
      },
      {
        name: "GoHighLevel: abandoned is lost",
        input: HIGHLEVEL,
        expected: ["open -", "won ?", "lost ?", "lost ?"],
        source: "metrics.md §1.3",
      },
      {
        name: "Close: the date_won of an active opportunity is a hope, that of a lost one history",
        input: CLOSE,
        expected: ["open -", "won 20", "lost 22"],
        source: "the rows",
      },
      {
        name: "Copper: Abandoned is lost, on its close date",
        input: COPPER,
        expected: ["open -", "won 20", "lost 22", "lost 23"],
        source: "metrics.md §7",
      },
    ],
    endings,
  );
});

test("a stage column keeps its rank: a product's last word for a change yields to the usual ones", () => {
  const { source } = read("ID|Stage|Update time|Last stage change\n1|Lead|d2|d1");
  expect(source.headers[source.roles.changed!]).toBe("Last stage change");
});

test("a header such as Won time names the stage Won", () => {
  expect(dictionary.entryStage("Deal - Won time")).toBe("Won");
  expect(dictionary.entryStage("Date lost")).toBe("Lost");
  expect(dictionary.entryStage("Add time")).toBeUndefined();
});
