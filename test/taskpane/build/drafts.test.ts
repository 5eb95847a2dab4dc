import * as fc from "fast-check";
import { buildWords } from "../../../src/locales/en/build";
import { buildWords as finnish } from "../../../src/locales/fi/build";
import { draftFaults } from "../../../src/taskpane/build/draft-faults";
import {
  draftOfSaved,
  draftOfTemplate,
  emptyDraft,
  processOfDraft,
  retold,
  usualNumbers,
} from "../../../src/taskpane/build/draft-process";
import {
  freshName,
  reduceDraft,
  type DraftEvent,
  type ProcessDraft,
  type StageChange,
} from "../../../src/taskpane/build/stage-draft";
import { customProcess } from "../../../src/templates/custom-process";
import { readProcessFile, writeProcessFile } from "../../../src/templates/process-file";
import { processOf } from "../../../src/templates/template";
import { TEMPLATES, findTemplate } from "../../../src/templates/templates";
import { SEEDED } from "../../shared/seeded";

const numbered = (number: number) => `Stage ${number}`;
const change = (draft: ProcessDraft, ...events: DraftEvent[]) => events.reduce(reduceDraft, draft);
const faultsOf = (draft: ProcessDraft) =>
  draftFaults(draft, buildWords).map(({ stage, field, fault }) => [stage, field, fault]);

const SEVEN_STEP = findTemplate("seven-step")!;
const sevenStep = draftOfTemplate(SEVEN_STEP, buildWords, "none");
const PREPARATION = 1;
const CLOSING = 5;
const FOLLOW_UP = 7;

describe.each(TEMPLATES)("the draft of $id", (template) => {
  const draft = draftOfTemplate(template, buildWords, "none");

  it("builds the template itself", () => {
    expect(customProcess(processOfDraft(draft), buildWords)).toEqual(
      processOf(template, buildWords),
    );
  });

  it("survives the way through a file, but for what language its names follow", () => {
    const saved = { ...processOfDraft(draft), methodology: draft.methodology };
    const { stages } = draftOfSaved(saved);
    const known = draft.stages.map(({ origin: _, ...stage }, id) => ({ ...stage, id }));
    expect(stages).toEqual(known);
  });

  it("has no fault whatever is moved, added, taken out, or put after the sale", () => {
    const at = fc.nat({ max: 20 });
    const kind = fc.constantFrom("open" as const, "won" as const);
    const steps = fc.array(fc.tuple(fc.nat({ max: 9 }), at, at, kind), { maxLength: 12 });
    fc.assert(
      fc.property(steps, (given) => {
        const changed = given.reduce((now, [what, which, to, asked]) => {
          const { id } = now.stages[which % now.stages.length]!;
          const open = now.stages.filter((stage) => stage.kind === "open");
          const isNeeded = open.length <= 2 && open.some((stage) => stage.id === id);
          if (what < 6) return change(now, { type: "stage-moved", id, to });
          if (what === 6 && open.length < 12)
            return change(now, {
              type: "stage-added",
              kind: asked,
              name: freshName(now, numbered),
            });
          if (isNeeded || open.length >= 12) return now;
          return what === 7
            ? change(now, { type: "stage-kind-chosen", id, kind: asked })
            : change(now, { type: "stage-removed", id });
        }, draft);
        expect(faultsOf(changed)).toEqual([]);
      }),
      { ...SEEDED, numRuns: Math.ceil(SEEDED.numRuns / 6) },
    );
  });
});

test("stages from scratch can be built as they are", () => {
  const draft = emptyDraft("Ours", numbered, "spin");
  expect(faultsOf(draft)).toEqual([]);
  expect(processOfDraft(draft)).toEqual({
    name: "Ours",
    open: [{ name: "Stage 1" }, { name: "Stage 2" }, { name: "Stage 3" }],
  });
});

test.each<[StageChange, string[]]>([
  [{ name: " " }, ["1 name no-name"]],
  [{ name: "n".repeat(256) }, ["1 name long-name"]],
  [{ name: "prospecting " }, ["1 name repeated-name"]],
  // The later of two equal names is told.
  [{ name: "APPROACH" }, ["2 name repeated-name"]],
  [{ name: "closing" }, ["5 name repeated-name"]],
  [{ name: "amount" }, ["1 name taken-name"]],
  [{ name: "Won" }, ["1 name taken-name"]],
  [{ name: "LOST" }, ["1 name taken-name"]],
  [{ chance: "0" }, ["1 chance bad-chance"]],
  [{ chance: "101" }, ["1 chance bad-chance"]],
  [{ chance: "-5" }, ["1 chance bad-chance"]],
  [{ chance: "1e1" }, ["1 chance bad-chance"]],
  [{ chance: "half" }, ["1 chance bad-chance"]],
  [{ chance: "80" }, ["1 chance falling-chance"]],
  [{ chance: "22.5" }, []],
  [{ chance: " 22,5 " }, []],
  [{ chance: "" }, []],
  [{ days: "0" }, ["1 days bad-days"]],
  [{ days: "soon" }, ["1 days bad-days"]],
  [{ days: "0.5" }, []],
  [{ days: "" }, []],
  [
    { name: "", chance: "x", days: "y" },
    ["1 name no-name", "1 chance bad-chance", "1 days bad-days"],
  ],
])("of the second stage with %j it is said: %j", (given, expected) => {
  const draft = change(sevenStep, { type: "stage-changed", id: PREPARATION, change: given });
  expect(faultsOf(draft).map((fault) => fault.join(" "))).toEqual(expected);
});

test("a step after the sale has its faults at itself", () => {
  const draft = change(sevenStep, {
    type: "stage-changed",
    id: FOLLOW_UP,
    change: { name: "Owner", days: "-1" },
  });
  expect(faultsOf(draft)).toEqual([
    [FOLLOW_UP, "name", "taken-name"],
    [FOLLOW_UP, "days", "bad-days"],
  ]);
});

test("a name that the methodology needs is told", () => {
  const { header } = buildWords.methodologies.methods.spin.columns.problem;
  const draft = change(
    { ...sevenStep, methodology: "spin" },
    { type: "stage-changed", id: PREPARATION, change: { name: header } },
  );
  expect(faultsOf(draft)).toEqual([[PREPARATION, "name", "taken-name"]]);
});

test("too few stages and too many are a fault of no stage", () => {
  const few = { ...sevenStep, stages: sevenStep.stages.slice(CLOSING) };
  expect(faultsOf(few)).toEqual([[undefined, "stages", "too-few"]]);
  const many = Array.from({ length: 7 }, (_, at): DraftEvent => ({
    ...{ type: "stage-added", kind: "open", name: `More ${at}` },
  }));
  expect(faultsOf(change(sevenStep, ...many))).toEqual([[undefined, "stages", "too-many"]]);
});

test("as many steps after the sale as there may be can be saved and loaded, one more is a fault", () => {
  const steps = (count: number) =>
    Array.from({ length: count }, (_, at): DraftEvent => ({
      ...{ type: "stage-added", kind: "won", name: `After ${at}` },
    }));
  const stages = Array.from({ length: 9 }, (_, at): DraftEvent => ({
    ...{ type: "stage-added", kind: "open", name: `Before ${at}` },
  }));
  const full = change(emptyDraft("Ours", numbered, "none"), ...stages, ...steps(12));
  expect(faultsOf(full)).toEqual([]);
  const file = writeProcessFile({ ...processOfDraft(full), methodology: "none" });
  expect(readProcessFile(file).problems).toBeUndefined();
  const more = change(full, ...steps(13).slice(12));
  expect(faultsOf(more)).toEqual([[undefined, "stages", "too-many-after"]]);
});

test("names lose what a header cannot show", () => {
  const draft = change(sevenStep, {
    ...{ type: "stage-changed", id: 0, change: { name: "  Find\n them  " } },
  });
  expect(processOfDraft(draft).open[0]!.name).toBe("Find them");
});

test("empty fields stand for even chances and the usual days", () => {
  const draft = change(
    emptyDraft("Ours", numbered, "none"),
    { type: "stage-changed", id: 2, change: { chance: "80" } },
    { type: "stage-added", kind: "won", name: "Renewal" },
  );
  expect([...usualNumbers(draft)]).toEqual([
    [0, { chance: "20", days: "14" }],
    [1, { chance: "40", days: "14" }],
    [2, { chance: "80", days: "14" }],
    [3, { chance: "", days: "90" }],
  ]);
});

test("a new name is one that no stage has", () => {
  const draft = change(emptyDraft("Ours", numbered, "none"), {
    ...{ type: "stage-changed", id: 0, change: { name: "STAGE 4" } },
  });
  expect(freshName(draft, numbered)).toBe("Stage 5");
});

test("in another language a template's stage is told in it, a team's own name stays", () => {
  const renamed = change(
    sevenStep,
    { type: "stage-changed", id: PREPARATION, change: { name: "Homework" } },
    { type: "stage-added", kind: "open", name: "Ours" },
    { type: "stage-moved", id: CLOSING, to: 0 },
  );
  const told = retold(renamed, finnish);
  const there = processOf(SEVEN_STEP, finnish).stages;
  expect(told.stages.map(({ name }) => name)).toEqual([
    there[CLOSING]!.name,
    there[0]!.name,
    "Homework",
    ...[2, 3, 4].map((at) => there[at]!.name),
    "Ours",
    there[FOLLOW_UP]!.name,
  ]);
  expect(told.stages[2]!.guidance?.purpose).toBe(there[PREPARATION]!.purpose);
  expect(retold(told, buildWords)).toEqual(renamed);
});
