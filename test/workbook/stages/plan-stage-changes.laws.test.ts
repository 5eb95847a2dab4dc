import * as fc from "fast-check";
import {
  NO_DECISIONS,
  planStageChanges,
  type StageDecisions,
} from "../../../src/workbook/stages/plan-stage-changes";
import { planReturn, planUndo } from "../../../src/workbook/stages/plan-stage-undo";
import type { StageMemory } from "../../../src/workbook/stages/stage-survey";
import { SEEDED } from "../../shared/seeded";
import { applySteps, surveyOf, type ModelTables } from "../stage-tables-model";

/** A stage keeps its id whatever it is called. */
interface ModelStage {
  readonly id: number;
  readonly name: string;
}

type Edit = readonly [kind: "rename" | "move" | "add" | "remove", at: number, to: number];

const edits = fc.array(
  fc.tuple(fc.constantFrom("rename", "move", "add", "remove"), fc.nat(9), fc.nat(9)),
  { maxLength: 6 },
) as fc.Arbitrary<Edit[]>;

/** Rounds of edits; after each the changes are applied. */
const stories = fc.record({
  deals: fc.array(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), { maxLength: 6 }),
  rounds: fc.array(edits, { minLength: 1, maxLength: 4 }),
  read: fc.subarray(["S0", "S1", "S2", "S3", "S4"]),
});

/** What a person does to the Stages table; each new name is one that was never there. */
function edit(stages: readonly ModelStage[], [kind, at, to]: Edit, fresh: number): ModelStage[] {
  const from = at % stages.length;
  switch (kind) {
    case "rename":
      return stages.map((stage, each) => (each === from ? { ...stage, name: `R${fresh}` } : stage));
    case "move": {
      const rest = stages.filter((_, each) => each !== from);
      return inserted(rest, to % stages.length, stages[from]!);
    }
    case "add":
      return inserted(stages, to % (stages.length + 1), { id: 100 + fresh, name: `N${fresh}` });
    case "remove":
      return stages.length < 2 ? [...stages] : stages.filter((_, each) => each !== from);
  }
}

function inserted(stages: readonly ModelStage[], at: number, stage: ModelStage): ModelStage[] {
  return [...stages.slice(0, at), stage, ...stages.slice(at)];
}

/** Every date with the deal that it is of and the header that it stands under. */
function dates({ headers, rows }: Pick<ModelTables, "headers" | "rows">): [string, number][] {
  return rows.flatMap((row) =>
    row.flatMap((cell, at): [string, number][] =>
      typeof cell === "number" ? [[headers[at]!, cell]] : [],
    ),
  );
}

/** Goes through a story; `answer` says for each round what the person decides. */
function tell(
  { deals, rounds, read }: typeof stories extends fc.Arbitrary<infer Story> ? Story : never,
  answer: (before: readonly ModelStage[], after: readonly ModelStage[]) => StageDecisions,
  check: (
    before: ModelTables,
    after: ModelTables,
    stages: readonly ModelStage[],
    decisions: StageDecisions,
  ) => void,
): void {
  let stages: ModelStage[] = [0, 1, 2, 3, 4].map((id) => ({ id, name: `S${id}` }));
  let tables: ModelTables = {
    headers: ["Deal", "Stage", ...stages.map(({ name }) => name), "Notes"],
    // Each date tells its deal and its stage.
    rows: deals.map((has, deal) => [
      `D-${deal}`,
      "S0",
      ...has.map((filled, stage) => (filled ? 1000 + deal * 10 + stage : null)),
      "x",
    ]),
    stages: stages.map(({ name }) => name),
    roles: ["Deal", "Stage", "Notes"],
    read,
  };
  let fresh = 0;
  for (const round of rounds) {
    const before = stages;
    stages = round.reduce((now, each) => edit(now, each, fresh++), stages);
    const edited = { ...tables, stages: stages.map(({ name }) => name) };
    const decisions = answer(before, stages);
    const plan = planStageChanges(surveyOf(edited), decisions);
    const memory: StageMemory | undefined = plan.isReady ? plan.memory : edited.memory;
    const after = {
      ...edited,
      ...(plan.isReady ? applySteps(edited, plan.steps) : {}),
      ...(memory && { memory }),
    };
    check(edited, after, stages, decisions);
    tables = after;
  }
}

/** Says all that is true. */
const truthful = (before: readonly ModelStage[], after: readonly ModelStage[]): StageDecisions => ({
  ...NO_DECISIONS,
  origins: Object.fromEntries(
    after.map(({ id, name }) => [name, before.find((stage) => stage.id === id)?.name ?? null]),
  ),
});

const byNumber = (one: number, other: number) => one - other;

it("loses no date, whatever is renamed, moved, added and removed, and whatever is guessed", () => {
  fc.assert(
    fc.property(stories, (story) =>
      tell(
        story,
        () => NO_DECISIONS,
        (before, after) => {
          const values = (tables: ModelTables) =>
            dates(tables)
              .map(([, date]) => date)
              .sort(byNumber);
          expect(values(after)).toEqual(values(before));
        },
      ),
    ),
    SEEDED,
  );
});

it("keeps every date under its own stage when the person says what was renamed", () => {
  fc.assert(
    fc.property(stories, (story) =>
      tell(story, truthful, (_, after, stages) => {
        for (const [header, date] of dates(after)) {
          const own = stages.find(({ id }) => id === date % 10);
          if (own !== undefined) expect(header).toBe(own.name);
          else expect(stages.map(({ name }) => name)).not.toContain(header);
        }
      }),
    ),
    SEEDED,
  );
});

it("is in step afterwards: the columns follow the table, and nothing is left to do", () => {
  fc.assert(
    fc.property(stories, (story) =>
      tell({ ...story, read: [] }, truthful, (_, after, stages) => {
        const names = stages.map(({ name }) => name);
        expect(after.headers.filter((header) => names.includes(header))).toEqual(names);
        expect(planStageChanges(surveyOf(after), NO_DECISIONS).isEmpty).toBe(true);
      }),
    ),
    SEEDED,
  );
});

it("never moves a column that formulas read", () => {
  fc.assert(
    fc.property(stories, (story) =>
      tell(story, truthful, (before, after) => {
        const plan = planStageChanges(surveyOf(before), NO_DECISIONS);
        for (const header of story.read) expect(plan.moved).not.toContain(header);
        expect(after.headers).toEqual(expect.arrayContaining(["Deal", "Stage", "Notes"]));
      }),
    ),
    SEEDED,
  );
});

it("can be taken back: every column is where it was, with what it held", () => {
  fc.assert(
    fc.property(stories, (story) =>
      tell(story, truthful, (before, after, _, decisions) => {
        const survey = surveyOf(before);
        const changes = planStageChanges(survey, decisions);
        if (!changes.isReady) return;
        const { headers, rows } = after;
        const isBlank = (header: string) =>
          rows.every((row) => row[headers.indexOf(header)] === null);
        const work = planReturn(planUndo(survey, changes), { headers, isBlank });
        expect(applySteps(after, work.steps)).toEqual({
          headers: before.headers,
          rows: before.rows,
        });
        expect(work.memory.applied).toEqual(before.memory?.applied ?? work.memory.applied);
      }),
    ),
    SEEDED,
  );
});
