import {
  NO_DECISIONS,
  planStageChanges,
  type StageDecisions,
} from "../../../src/workbook/stages/plan-stage-changes";
import { applySteps, surveyOf, type ModelTables } from "../stage-tables-model";

const HEADERS = ["Deal", "Stage", "Lead", "Demo", "Offer", "Won", "Lost", "Lost reason", "Notes"];
const ROWS = [
  ["D-1", "Demo", 10, 20, null, null, null, null, "x"],
  ["D-2", "Won", 11, 21, 31, 41, null, null, null],
];
const built: ModelTables = {
  headers: HEADERS,
  rows: ROWS,
  stages: ["Lead", "Demo", "Offer", "Won", "Lost"],
  roles: ["Deal", "Stage", "Lost reason", "Notes"],
};

const planOf = (tables: Partial<ModelTables>, decisions: Partial<StageDecisions> = {}) =>
  planStageChanges(surveyOf({ ...built, ...tables }), { ...NO_DECISIONS, ...decisions });

const headersAfter = (tables: Partial<ModelTables>, decisions?: Partial<StageDecisions>) =>
  applySteps({ ...built, ...tables }, planOf(tables, decisions).steps).headers;

/** The headers between Stage and Lost reason. */
const stagesAfter = (tables: Partial<ModelTables>, decisions?: Partial<StageDecisions>) =>
  headersAfter(tables, decisions).slice(2, -2).join(" ");

it("has nothing to do in a pipeline as it was built", () => {
  expect(planOf({})).toMatchObject({ isEmpty: true, isReady: false, steps: [] });
});

it("takes a new name between the same neighbours for a stage renamed", () => {
  const stages = ["Lead", "Discovery", "Offer", "Won", "Lost"];
  const plan = planOf({ stages });
  expect(plan.renamed).toEqual([
    { from: "Demo", to: "Discovery", dates: 2, deals: 1, playbook: 0 },
  ]);
  expect(plan).toMatchObject({ added: [], removed: [], moved: [], isReady: true });
  expect(stagesAfter({ stages })).toBe("Lead Discovery Offer Won Lost");
});

it("believes the person who says that it is no rename", () => {
  const stages = ["Lead", "Discovery", "Offer", "Won", "Lost"];
  const origins = { Discovery: null };
  const plan = planOf({ stages }, { origins });
  expect(plan.renamed).toEqual([]);
  expect(plan.added).toEqual(["Discovery"]);
  expect(plan.removed).toEqual([
    { name: "Demo", dates: 2, deals: 1, playbook: 0, isDropped: false },
  ]);
  expect(stagesAfter({ stages }, { origins })).toBe("Lead Discovery Demo Offer Won Lost");
});

it("takes a swap for a new order, not for two renames", () => {
  const stages = ["Lead", "Offer", "Demo", "Won", "Lost"];
  const plan = planOf({ stages });
  expect(plan.renamed).toEqual([]);
  expect(plan.moved).toHaveLength(1);
  expect(stagesAfter({ stages })).toBe("Lead Offer Demo Won Lost");
});

it("asks when two came where one went, and does nothing before the answer", () => {
  const stages = ["Lead", "Call", "Visit", "Offer", "Won", "Lost"];
  const plan = planOf({ stages });
  expect(plan.newStages).toEqual([
    { name: "Call", origins: ["Demo"], origin: undefined },
    { name: "Visit", origins: ["Demo"], origin: undefined },
  ]);
  expect(plan).toMatchObject({ isReady: false, isEmpty: false, added: [] });
  const answered = planOf({ stages }, { origins: { Visit: "Demo" } });
  expect(answered.newStages).toEqual([
    { name: "Call", origins: [], origin: null },
    { name: "Visit", origins: ["Demo"], origin: "Demo" },
  ]);
  expect(answered.isReady).toBe(true);
  expect(stagesAfter({ stages }, { origins: { Visit: "Demo" } })).toBe(
    "Lead Call Visit Offer Won Lost",
  );
});

it("asks no more of a stage when the person has told of all that it may have been", () => {
  const stages = ["Lead", "Call", "Visit", "Offer", "Won", "Sent"];
  const plan = planOf({ stages }, { origins: { Visit: "Demo" } });
  expect(plan.newStages.map(({ name, origin }) => [name, origin])).toEqual([
    ["Call", null],
    ["Visit", "Demo"],
    ["Sent", "Lost"],
  ]);
  expect(plan.isReady).toBe(true);
});

it("keeps the dates of a removed stage, and drops a blank column or one it is told to", () => {
  const stages = ["Lead", "Offer", "Won"];
  const memory = { applied: built.stages, left: [] };
  const plan = planOf({ stages, memory });
  expect(plan.removed.map(({ name, isDropped }) => [name, isDropped])).toEqual([
    ["Demo", false],
    ["Lost", true],
  ]);
  expect(plan.memory).toEqual({ applied: stages, left: ["Demo"] });
  expect(stagesAfter({ stages, memory })).toBe("Lead Demo Offer Won");
  expect(stagesAfter({ stages, memory }, { drops: { Demo: true } })).toBe("Lead Offer Won");
  expect(planOf({ stages, memory, read: ["Lost"] }).memory.left).toEqual(["Demo", "Lost"]);
});

it("leaves a kept column alone from then on, and takes it back with its stage", () => {
  const memory = { applied: ["Lead", "Offer", "Won", "Lost"], left: ["Demo"] };
  expect(planOf({ stages: memory.applied, memory }).isEmpty).toBe(true);
  const again = planOf({ memory });
  expect(again).toMatchObject({ regained: ["Demo"], added: [], steps: [], memory: { left: [] } });
  expect(again.isReady).toBe(true);
});

it("spells a column as the table does, and nothing needs to be asked", () => {
  const stages = ["Lead", "DEMO", "Offer", "Won", "Lost"];
  expect(planOf({ stages })).toMatchObject({
    renamed: [{ from: "Demo", to: "DEMO" }],
    newStages: [],
    isReady: true,
  });
});

it("puts a stage before the first and behind the last one", () => {
  const stages = ["Idea", "Lead", "Demo", "Offer", "Won", "Lost", "Renewal"];
  expect(stagesAfter({ stages })).toBe("Idea Lead Demo Offer Won Lost Renewal");
});

it("gives a column to a stage whose column somebody deleted", () => {
  const headers = HEADERS.filter((header) => header !== "Demo");
  const rows = ROWS.map((row) => row.filter((_, at) => at !== 3));
  expect(stagesAfter({ headers, rows })).toBe("Lead Demo Offer Won Lost");
});

it("takes a header that was written over for its stage", () => {
  const headers = HEADERS.map((header) => (header === "Demo" ? "Demonstration" : header));
  const memory = { applied: built.stages, left: [] };
  expect(planOf({ headers, memory }).renamed).toMatchObject([
    { from: "Demonstration", to: "Demo" },
  ]);
});

it("leaves a column of one's own between the stages alone", () => {
  const headers = [...HEADERS.slice(0, 3), "Comment", ...HEADERS.slice(3)];
  const rows = ROWS.map((row) => [...row.slice(0, 3), "warm", ...row.slice(3)]);
  const memory = { applied: built.stages, left: [] };
  expect(planOf({ headers, rows, memory }).isEmpty).toBe(true);
  const stages = ["Lead", "Call", "Demo", "Offer", "Won", "Lost"];
  expect(planOf({ headers, rows, memory, stages })).toMatchObject({ added: ["Call"], renamed: [] });
});

describe("a column of dates of one's own behind the stages", () => {
  const headers = [...HEADERS.slice(0, 7), "Contract ends", ...HEADERS.slice(7)];
  const rows = ROWS.map((row) => [...row.slice(0, 7), 99, ...row.slice(7)]);
  const memory = { applied: built.stages, left: [] };
  const own = { headers, rows, memory };

  it("is not taken for a new stage, but can be said to be it", () => {
    const stages = [...built.stages, "Parked"];
    const plan = planOf({ ...own, stages });
    expect(plan).toMatchObject({ added: ["Parked"], renamed: [], isReady: true });
    expect(plan.newStages).toEqual([{ name: "Parked", origins: ["Contract ends"], origin: null }]);
    const after = headersAfter({ ...own, stages });
    expect(after).toEqual(expect.arrayContaining(["Parked", "Contract ends"]));
    const told = planOf({ ...own, stages }, { origins: { Parked: "Contract ends" } });
    expect(told).toMatchObject({ renamed: [{ from: "Contract ends", to: "Parked" }], added: [] });
  });

  it("does not keep a renamed stage from being known again", () => {
    const stages = ["Lead", "Demo", "Offer", "Won", "Closed lost"];
    expect(planOf({ ...own, stages })).toMatchObject({
      renamed: [{ from: "Lost", to: "Closed lost" }],
      isReady: true,
    });
  });

  it("is asked about beside a stage that is gone without being known again", () => {
    const stages = ["Lead", "Demo", "Offer", "Won", "Parked", "Withdrawn"];
    expect(planOf({ ...own, stages }).newStages).toEqual([
      { name: "Parked", origins: ["Lost", "Contract ends"], origin: undefined },
      { name: "Withdrawn", origins: ["Lost", "Contract ends"], origin: undefined },
    ]);
  });

  it("is not given to a stage whose column was deleted elsewhere", () => {
    const at = headers.indexOf("Demo");
    const without = <T>(cells: readonly T[]) => cells.filter((_, each) => each !== at);
    const plan = planOf({ ...own, headers: without(headers), rows: rows.map(without) });
    expect(plan).toMatchObject({ added: ["Demo"], renamed: [], isReady: true });
  });
});

it("gives no column of a stage that is gone to one whose own column was deleted", () => {
  const headers = HEADERS.filter((header) => header !== "Demo");
  const rows = ROWS.map((row) => row.filter((_, at) => at !== 3));
  const memory = { applied: built.stages, left: [] };
  const stages = ["Demo", "Offer", "Won", "Lost"];
  expect(planOf({ headers, rows, memory, stages })).toMatchObject({
    added: ["Demo"],
    renamed: [],
    removed: [{ name: "Lead", isDropped: false }],
  });
});

it("moves no column that formulas read, but the others around it", () => {
  const stages = ["Demo", "Offer", "Lead", "Won", "Lost"];
  const read = ["Offer", "Won", "Lost"];
  expect(planOf({ stages, read })).toMatchObject({ moved: ["Lead"], stuck: [] });
  const turned = ["Lead", "Demo", "Won", "Offer", "Lost"];
  const plan = planOf({ stages: turned, read });
  expect(plan.stuck).toHaveLength(1);
  expect(plan).toMatchObject({ moved: [], isEmpty: true });
});

it("refuses a stage that is called like a column of another meaning", () => {
  const stages = ["Lead", "Notes", "Offer", "Won", "Lost"];
  const plan = planOf({ stages });
  expect(plan.clashes).toEqual(["Notes"]);
  expect(plan.isEmpty).toBe(false);
  expect(plan.memory.applied).not.toContain("Notes");
});

describe("a stage that is called like a column nobody knows", () => {
  const stages = [...built.stages, "Region"];
  const memory = { applied: built.stages, left: [] };
  const withColumn = (cells: readonly (string | number | null)[]) => ({
    headers: [...HEADERS, "Region"],
    rows: ROWS.map((row, at) => [...row, cells[at]!]),
    stages,
    memory,
  });

  it("is refused when texts stand there", () => {
    const plan = planOf(withColumn(["North", null]));
    expect(plan).toMatchObject({ clashes: ["Region"], isEmpty: false });
    expect(plan.memory.applied).toEqual(built.stages);
  });

  it.each([
    ["dates", [50, 51]],
    ["dates and a text that is none", [50, "soon"]],
    ["nothing", [null, null]],
  ])("takes the column when %s stand there", (_, cells) => {
    expect(planOf(withColumn(cells))).toMatchObject({ clashes: [], added: [] });
  });

  it("takes back its kept column, whatever was written there", () => {
    const left = ["Region"];
    const plan = planOf({ ...withColumn(["none", null]), memory: { ...memory, left } });
    expect(plan).toMatchObject({ clashes: [], regained: ["Region"] });
  });
});
