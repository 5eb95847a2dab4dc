import type { EditingEvent } from "../../../src/taskpane/build/editing";
import type { ProcessDraft, StageDraft } from "../../../src/taskpane/build/stage-draft";
import { initialState, type Notice, type PaneState } from "../../../src/taskpane/state";
import { reduce } from "../../../src/taskpane/reduce";
import type { PaneEvent } from "../../../src/taskpane/pane-event";
import { FORM } from "../gallery/scenes";

const open = (id: number, name: string, chance: string): StageDraft => ({
  ...{ id, name, kind: "open", chance, days: "" },
});
const won = (id: number, name: string): StageDraft => ({ ...open(id, name, ""), kind: "won" });
const draft: ProcessDraft = {
  name: "Ours",
  methodology: "spin",
  stages: [
    open(0, "Lead", "10"),
    open(1, "Meeting", "30"),
    open(2, "Offer", "60"),
    won(3, "Delivery"),
    won(4, "Renewal"),
  ],
  nextId: 5,
};
const begin: PaneEvent = { type: "editing-began", draft };
const build: PaneEvent = { type: "task-started", task: { kind: "build", form: FORM } };
const after = (...events: PaneEvent[]): PaneState => events.reduce(reduce, initialState(FORM));

/** Stages as "name chance" and "name +" for those after the sale. */
const lines = ({ editing }: PaneState) =>
  editing?.stages.map(({ name, kind, chance }) => `${name} ${kind === "won" ? "+" : chance}`);
const moved = (name: string, at: number, count: number): Notice => ({
  ...{ kind: "stage-moved", name, at, count },
});

const FIRST = ["Lead 10", "Meeting 30", "Offer 60", "Delivery +", "Renewal +"];

interface Change {
  name: string;
  event: EditingEvent;
  stages: string[];
  notice?: Notice;
}

const changes: Change[] = [
  {
    name: "a stage goes down, the chances stay where they are",
    event: { type: "stage-moved", id: 0, to: 1 },
    stages: ["Meeting 10", "Lead 30", "Offer 60", "Delivery +", "Renewal +"],
    notice: moved("Lead", 2, 3),
  },
  {
    name: "a stage goes to the top",
    event: { type: "stage-moved", id: 2, to: 0 },
    stages: ["Offer 10", "Lead 30", "Meeting 60", "Delivery +", "Renewal +"],
    notice: moved("Offer", 1, 3),
  },
  {
    name: "a step after the sale goes up among its own",
    event: { type: "stage-moved", id: 4, to: 0 },
    stages: ["Lead 10", "Meeting 30", "Offer 60", "Renewal +", "Delivery +"],
    notice: moved("Renewal", 1, 2),
  },
  {
    name: "beyond the end is the end: no stage gets behind the sale by moving",
    event: { type: "stage-moved", id: 1, to: 9 },
    stages: ["Lead 10", "Offer 30", "Meeting 60", "Delivery +", "Renewal +"],
    notice: moved("Meeting", 3, 3),
  },
  {
    name: "the first goes no further up, and nothing is said",
    event: { type: "stage-moved", id: 0, to: -1 },
    stages: FIRST,
  },
  {
    name: "a stage that is gone goes nowhere",
    event: { type: "stage-moved", id: 9, to: 0 },
    stages: FIRST,
  },
  {
    name: "a stage is added behind the open ones",
    event: { type: "stage-added", kind: "open", name: "Stage 6" },
    stages: ["Lead 10", "Meeting 30", "Offer 60", "Stage 6 ", "Delivery +", "Renewal +"],
  },
  {
    name: "a step is added at the very end",
    event: { type: "stage-added", kind: "won", name: "Stage 6" },
    stages: [...FIRST, "Stage 6 +"],
  },
  {
    name: "a stage is renamed",
    event: { type: "stage-changed", id: 1, change: { name: "Demo" } },
    stages: ["Lead 10", "Demo 30", "Offer 60", "Delivery +", "Renewal +"],
  },
  {
    name: "a number is kept as it is typed",
    event: { type: "stage-changed", id: 1, change: { chance: "3o" } },
    stages: ["Lead 10", "Meeting 3o", "Offer 60", "Delivery +", "Renewal +"],
  },
  {
    name: "a stage becomes the first step after the sale",
    event: { type: "stage-kind-chosen", id: 0, kind: "won" },
    stages: ["Meeting 30", "Offer 60", "Lead +", "Delivery +", "Renewal +"],
  },
  {
    name: "a step becomes the last stage before the sale, its chance open",
    event: { type: "stage-kind-chosen", id: 4, kind: "open" },
    stages: ["Lead 10", "Meeting 30", "Offer 60", "Renewal ", "Delivery +"],
  },
  {
    name: "a stage is removed, and can be had back",
    event: { type: "stage-removed", id: 1 },
    stages: ["Lead 10", "Offer 60", "Delivery +", "Renewal +"],
    notice: { kind: "stage-removed", name: "Meeting", before: draft },
  },
  {
    name: "a stage is unfolded",
    event: { type: "stage-unfolded", id: 1 },
    stages: FIRST,
  },
];

test.each(changes)("editing: $name", ({ event, stages, notice }) => {
  const before = after(begin);
  const frozen = structuredClone(before);
  const state = reduce(before, event);
  expect(lines(state)).toEqual(stages);
  expect(state.notice).toEqual(notice);
  expect(before).toEqual(frozen);
  // Without an editor there is nothing to change, and under a build neither.
  expect(reduce(after(), event)).toEqual(after());
  expect(reduce(after(begin, build), event)).toEqual(after(begin, build));
});

test("moving there and back changes nothing", () => {
  const there: PaneEvent = { type: "stage-moved", id: 0, to: 2 };
  const back: PaneEvent = { type: "stage-moved", id: 0, to: 0 };
  expect(after(begin, there, back).editing).toEqual(draft);
});

test("an added stage is unfolded, a removed one folds all", () => {
  const added = after(begin, { type: "stage-added", kind: "open", name: "New" });
  expect(added.editing).toMatchObject({ unfolded: 5, nextId: 6 });
  const removed = reduce(added, { type: "stage-removed", id: 5 });
  expect(removed.editing?.unfolded).toBeUndefined();
  // Its id is never given again.
  expect(reduce(removed, { type: "stage-added", kind: "open", name: "X" }).editing?.nextId).toBe(7);
});

const own = { ...FORM, template: "own", own: draft, methodology: "spin" } as const;
const told = { ...draft, name: "Unsere" };

interface Step {
  name: string;
  given: PaneEvent[];
  event: EditingEvent;
  expected: Partial<PaneState>;
}

const steps: Step[] = [
  { name: "the editor opens", given: [], event: begin, expected: { editing: draft } },
  {
    name: "the stages are used: the form has them, and the methodology of their file",
    given: [begin],
    event: { type: "editing-used" },
    expected: {
      editing: undefined,
      form: own,
      notice: { kind: "stages-chosen", count: 5 },
    },
  },
  { name: "nothing to use", given: [], event: { type: "editing-used" }, expected: {} },
  {
    name: "the changes are discarded: the form is as it was",
    given: [begin, { type: "stage-removed", id: 0 }],
    event: { type: "editing-left" },
    expected: { editing: undefined, notice: undefined },
  },
  {
    name: "stages of a file are edited before they are used",
    given: [],
    event: { type: "stages-loaded", draft },
    expected: { editing: draft, notice: { kind: "stages-loaded", count: 5 } },
  },
  {
    name: "a file that is refused leaves the editor alone",
    given: [begin],
    event: { type: "file-refused", problems: [{ path: [], problem: "not-json" }] },
    expected: {
      notice: { kind: "file-refused", problems: [{ path: [], problem: "not-json" }] },
    },
  },
  {
    name: "a file was asked for",
    given: [begin],
    event: { type: "stages-saved" },
    expected: { notice: { kind: "stages-saved" } },
  },
  {
    name: "the text of a file was copied",
    given: [begin],
    event: { type: "stages-copied", ok: true },
    expected: { notice: { kind: "stages-copied", ok: true } },
  },
  {
    name: "another language: the stages are called otherwise, wherever they are",
    given: [begin, { type: "editing-used" }, begin],
    event: { type: "drafts-retold", own: told, editing: told },
    expected: { editing: told, form: { ...own, own: told } },
  },
];

test.each(steps)("reduce: $name", ({ given, event, expected }) => {
  const before = after(...given);
  expect(reduce(before, event)).toEqual({ ...before, ...expected });
});

test("every kind of event of the editor is in a table", () => {
  const all: Record<EditingEvent["type"], true> = {
    "stage-added": true,
    "stage-changed": true,
    "stage-kind-chosen": true,
    "stage-moved": true,
    "stage-removed": true,
    "stage-unfolded": true,
    "editing-began": true,
    "editing-used": true,
    "editing-left": true,
    "drafts-retold": true,
    "stages-loaded": true,
    "stages-saved": true,
    "stages-copied": true,
    "file-refused": true,
  };
  const inTables = new Set([...changes, ...steps].map(({ event }) => event.type));
  expect([...inTables].sort()).toEqual(Object.keys(all).sort());
});
