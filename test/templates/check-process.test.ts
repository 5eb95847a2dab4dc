import { buildWords } from "../../src/locales/en/build";
import { checkProcess, surroundingsIn } from "../../src/templates/check-process";
import { methodologyOf } from "../../src/templates/methodologies";
import { processOf, type Process, type ProcessStage } from "../../src/templates/template";
import type { TemplateProblem } from "../../src/templates/template-problem";
import { TEMPLATES } from "../../src/templates/templates";

const surroundings = surroundingsIn(buildWords);

const good = processOf(TEMPLATES[0]!, buildWords);

/** The process with one stage changed. */
function withStage(at: number, change: Partial<ProcessStage>): Process {
  const stages = good.stages.map((stage, each) => (each === at ? { ...stage, ...change } : stage));
  return { ...good, stages };
}

type Kind = TemplateProblem["problem"];
const stage = (at: number, field: string, problem: Kind, item?: number): TemplateProblem => ({
  stage: at,
  field,
  problem,
  ...(item !== undefined && { item }),
});
const whole = (field: string, problem: Kind, item?: number): TemplateProblem => ({
  stage: undefined,
  field,
  problem,
  ...(item !== undefined && { item }),
});
const spin = methodologyOf("spin", buildWords);

describe("checkProcess", () => {
  const band = { lowRate: 0.4, highRate: 0.3, source: "pipeline-guide" } as const;
  const table: { name: string; process: Process; problems: TemplateProblem[] }[] = [
    {
      name: "no name",
      process: { ...good, name: " " },
      problems: [whole("name", "missing")],
    },
    {
      name: "a single open stage",
      process: { ...good, stages: good.stages.slice(5) },
      problems: [whole("stages", "too-few-stages")],
    },
    {
      name: "thirteen open stages",
      process: {
        ...good,
        stages: [
          ...Array.from({ length: 13 }, (_, at) => ({ ...good.stages[0]!, name: `Step ${at}` })),
          ...good.stages.slice(6),
        ],
      },
      problems: [whole("stages", "too-many-stages")],
    },
    {
      name: "thirteen steps after the sale",
      process: {
        ...good,
        stages: [
          ...good.stages.slice(0, 7),
          ...Array.from({ length: 13 }, (_, at) => ({ ...good.stages[7]!, name: `Step ${at}` })),
          ...good.stages.slice(8),
        ],
      },
      problems: [whole("postSale", "too-many-stages")],
    },
    {
      name: "an open stage after Won",
      process: { ...good, stages: [...good.stages.slice(1), good.stages[0]!] },
      problems: [whole("stages", "wrong-order")],
    },
    {
      name: "a figure nobody has, and one twice",
      process: { ...good, figures: ["none", "strategy", "strategy"] },
      problems: [whole("figures", "unknown-figure", 0), whole("figures", "repeated", 2)],
    },
    {
      name: "a name twice, in another case",
      process: withStage(1, { name: "prospecting" }),
      problems: [stage(1, "name", "repeated-name")],
    },
    {
      name: "the name of a column",
      process: withStage(1, { name: "Next step" }),
      problems: [stage(1, "name", "taken-name")],
    },
    {
      name: "a name nobody can read",
      process: withStage(1, { name: "n".repeat(256) }),
      problems: [stage(1, "name", "too-long")],
    },
    {
      name: "texts missing",
      process: withStage(0, { purpose: "", exit: " ", questions: ["Why?", ""] }),
      problems: [
        stage(0, "purpose", "missing"),
        stage(0, "exit", "missing"),
        stage(0, "questions", "missing", 1),
      ],
    },
    {
      name: "too few actions and too many questions",
      process: withStage(0, { checklist: ["a", "b"], questions: ["a", "b", "c", "d"] }),
      problems: [
        stage(0, "checklist", "wrong-number-of-items"),
        stage(0, "questions", "wrong-number-of-items"),
      ],
    },
    {
      name: "a probability above 1",
      process: withStage(0, { probability: 20 }),
      problems: [stage(0, "probability", "not-a-share"), stage(0, "probability", "falls")],
    },
    {
      name: "a probability that falls",
      process: withStage(1, { probability: 0.26 }),
      problems: [stage(1, "probability", "falls")],
    },
    {
      name: "no days",
      process: withStage(0, { targetDays: 0 }),
      problems: [stage(0, "targetDays", "not-positive")],
    },
    {
      name: "a text longer than a cell",
      process: withStage(2, { purpose: "p".repeat(32_768) }),
      problems: [stage(2, "purpose", "too-long")],
    },
    {
      name: "a methodology with too few questions, one of them nameless and one without end",
      process: {
        ...good,
        methodology: {
          ...spin,
          columns: [
            { header: " ", prompt: "Why?" },
            { header: "Who", prompt: "w".repeat(256) },
          ],
        },
      },
      problems: [
        whole("methodology.columns.header", "wrong-number-of-items"),
        whole("methodology.columns.header", "missing", 0),
        whole("methodology.columns.prompt", "wrong-number-of-items"),
        whole("methodology.columns.prompt", "too-long", 1),
      ],
    },
    {
      name: "a methodology whose columns are called like others and like a stage",
      process: {
        ...good,
        methodology: {
          ...spin,
          summary: "",
          columns: [
            { header: "Notes", prompt: "Why?" },
            { header: "closing", prompt: "Why now?" },
            { header: "Closing", prompt: "Why then?" },
          ],
          guidance: { ...spin.guidance, late: ["Do it", ""] },
        },
      },
      problems: [
        whole("methodology.summary", "missing"),
        whole("methodology.columns.header", "taken-name", 0),
        whole("methodology.columns.header", "taken-name", 1),
        whole("methodology.columns.header", "repeated-name", 2),
        whole("methodology.columns.header", "taken-name", 2),
        whole("methodology.guidance.late", "missing", 1),
      ],
    },
    {
      name: "a band upside down, and the step outside it",
      process: withStage(3, { benchmark: band }),
      problems: [
        stage(3, "benchmark", "band-reversed"),
        stage(3, "probability", "step-outside-band"),
      ],
    },
  ];

  it.each(table)("finds $name", ({ process, problems }) => {
    expect(checkProcess(process, surroundings)).toEqual(problems);
  });
});
