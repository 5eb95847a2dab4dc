import { buildWords } from "../../src/locales/en/build";
import { ownStageOf } from "../../src/templates/custom-process";
import {
  LONGEST_FILE,
  readProcessFile,
  writeProcessFile,
  type SavedProcess,
} from "../../src/templates/process-file";
import { processOf } from "../../src/templates/template";
import { TEMPLATES } from "../../src/templates/templates";

const FILE = {
  format: "funnelbook-process",
  version: 1,
  name: "Ours",
  methodology: "spin",
  stages: [
    { name: "Lead", kind: "open", probability: 0.2, targetDays: 7 },
    { name: "Offer", kind: "open" },
    { name: "Renewal", kind: "after-sale", targetDays: 90 },
  ],
};
const [LEAD, OFFER] = FILE.stages;

const read = (content: unknown) => readProcessFile(JSON.stringify(content));
/** "stages.0.name missing" for each problem. */
const problemsIn = (content: unknown) =>
  read(content).problems?.map(({ path, problem }) => [...path, problem].join(" "));
const withLead = (change: object) => ({ ...FILE, stages: [{ ...LEAD, ...change }, OFFER] });

test("a file becomes stages before and after the sale", () => {
  expect(read(FILE)).toEqual({
    process: {
      name: "Ours",
      methodology: "spin",
      open: [{ name: "Lead", probability: 0.2, targetDays: 7 }, { name: "Offer" }],
      postSale: [{ name: "Renewal", targetDays: 90 }],
    },
  });
});

test("what an editor puts before a text is no fault", () => {
  expect(readProcessFile(`\uFEFF${JSON.stringify(FILE)}`).problems).toBeUndefined();
});

test.each(TEMPLATES)("$id is read back as it was written", (template) => {
  const { name, stages } = processOf(template, buildWords);
  const won = stages.filter(({ kind }) => kind === "won").slice(1);
  const saved: SavedProcess = {
    name,
    basis: template.id,
    methodology: "value",
    open: stages.filter(({ kind }) => kind === "open").map(ownStageOf),
    ...(won.length > 0 && { postSale: won.map(ownStageOf) }),
  };
  expect(readProcessFile(writeProcessFile(saved))).toEqual({ process: saved });
});

test.each([
  ["nothing", "", "not-json"],
  ["half a file", '{"format":', "not-json"],
  ["no object", "7", "not-ours"],
  ["null", "null", "not-ours"],
  ["a list", "[]", "not-ours"],
  ["another format", '{"format":"x","version":1}', "not-ours"],
  ["no version", '{"format":"funnelbook-process"}', "not-ours"],
  ["a later version", '{"format":"funnelbook-process","version":2}', "newer-version"],
  ["a very long file", " ".repeat(LONGEST_FILE + 1), "too-large"],
])("refuses %s as a whole", (_, file, problem) => {
  expect(readProcessFile(file)).toEqual({ problems: [{ path: [], problem }] });
});

test.each<[string, unknown, string[]]>([
  ["a key of nobody", { ...FILE, colour: 1 }, ["colour unknown-key"]],
  ["a key of nobody in a stage", withLead({ owner: "A" }), ["stages 0 owner unknown-key"]],
  ["no name", { ...FILE, name: undefined }, ["name missing"]],
  ["a blank name", withLead({ name: " \n" }), ["stages 0 name missing"]],
  ["a number for a name", withLead({ name: 7 }), ["stages 0 name not-a-text"]],
  ["a name with a bell", withLead({ name: "Le\u0007ad" }), ["stages 0 name not-a-text"]],
  ["half a letter", withLead({ name: "\ud83d" }), ["stages 0 name not-a-text"]],
  ["too long a name", withLead({ name: "a".repeat(256) }), ["stages 0 name too-long"]],
  ["too long a text", withLead({ purpose: "a".repeat(1001) }), ["stages 0 purpose too-long"]],
  ["another kind", withLead({ kind: "won" }), ["stages 0 kind unknown-value"]],
  ["no chance", withLead({ probability: 0 }), ["stages 0 probability out-of-range"]],
  ["more than certain", withLead({ probability: 40 }), ["stages 0 probability out-of-range"]],
  ["a chance as text", withLead({ probability: "0.4" }), ["stages 0 probability out-of-range"]],
  ["nothing for a number", withLead({ targetDays: null }), ["stages 0 targetDays out-of-range"]],
  [
    "a checklist of two",
    withLead({ checklist: ["a", "b"] }),
    ["stages 0 checklist wrong-number-of-items"],
  ],
  [
    "a gap in a checklist",
    withLead({ checklist: ["a", "", "c"] }),
    ["stages 0 checklist 1 missing"],
  ],
  [
    "questions that are no list",
    withLead({ questions: { 0: "a" } }),
    ["stages 0 questions not-a-group"],
  ],
  [
    "half a band",
    withLead({ benchmark: { low: 0.3, source: "pipeline-guide" } }),
    ["stages 0 benchmark high missing"],
  ],
  [
    "a band upside down",
    withLead({ benchmark: { low: 0.5, high: 0.3, source: "pipeline-guide" } }),
    ["stages 0 benchmark out-of-range"],
  ],
  [
    "a band of nobody",
    withLead({ benchmark: { low: 0.3, high: 0.5, source: "me" } }),
    ["stages 0 benchmark source unknown-value"],
  ],
  ["no stages", { ...FILE, stages: [] }, ["stages wrong-number-of-items"]],
  ["25 stages", { ...FILE, stages: Array(25).fill(LEAD) }, ["stages wrong-number-of-items"]],
  ["stages that are no list", { ...FILE, stages: "Lead" }, ["stages not-a-group"]],
  ["a stage that is none", { ...FILE, stages: [LEAD, null] }, ["stages 1 not-a-group"]],
  ["another methodology", { ...FILE, methodology: "toString" }, ["methodology unknown-value"]],
  ["another basis", { ...FILE, basis: "constructor" }, ["basis unknown-value"]],
  [
    "all at once",
    { ...FILE, name: 1, stages: [{ kind: "x" }] },
    ["name not-a-text", "stages 0 name missing", "stages 0 kind unknown-value"],
  ],
])("finds the place of %s", (_, content, problems) => {
  expect(problemsIn(content)).toEqual(problems);
});

test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
  "the key %s is one it does not know, and changes no object",
  (key) => {
    const file = JSON.stringify(FILE).replace('"name":"Ours"', `"name":"Ours","${key}":{"x":1}`);
    expect(readProcessFile(file)).toEqual({ problems: [{ path: [key], problem: "unknown-key" }] });
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  },
);

test("a file that is wrong all over is told in bounds", () => {
  const stages = Array.from({ length: 24 }, () => ({ a: 1, b: 2, c: 3 }));
  expect(problemsIn({ ...FILE, stages })).toHaveLength(50);
});
